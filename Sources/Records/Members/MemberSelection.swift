/// Some of the members of a record, where a format says the others in words of its own.
///
///     let details = MemberSelection(without: ["id", "text"]).inside("speaker", QuoteRecord.SpeakerReference.self, without: ["name"])
///     json.objectMember("details") { record.writeMembers(details, to: &$0) }
///
/// A member that is added to a record is among the rest by itself.
package struct MemberSelection: Sendable {
    private var names: [StaticString]
    private var isOfNamed: Bool
    private var parts: [(name: StaticString, newName: StaticString, members: MemberSelection)] = []

    private static let everything = MemberSelection(without: [])

    /// Every member but some.
    package init(without names: [StaticString]) { (self.names, isOfNamed) = (names, false) }

    /// Some members and no others.
    package init(only names: [StaticString]) { (self.names, isOfNamed) = (names, true) }

    /// The same with some of a part's members left out, and the part itself where none remains.
    ///
    /// - Parameter newName: what the part is called here.
    package func inside(
        _ name: StaticString, as newName: StaticString? = nil, _ part: (some RecordPart).Type, without left: [StaticString]
    ) -> MemberSelection {
        var selection = self
        if MemberList.names(of: part).subtracting(left.map(\.description)).isEmpty {
            selection.names.append(name)
        } else {
            selection.parts.append((name, newName ?? name, MemberSelection(without: left)))
        }
        return selection
    }

    /// The same without a member.
    package func without(_ name: StaticString) -> MemberSelection {
        var selection = self
        selection.names.append(name)
        return selection
    }

    /// Whether a member is among them.
    package func has(_ name: StaticString) -> Bool { names.contains { $0.isSame(as: name) } == isOfNamed }

    /// What of a member is among them, and its name here.
    fileprivate func part(_ member: Member) -> (member: Member, members: MemberSelection)? {
        guard has(member.name) else { return nil }
        guard let part = parts.first(where: { $0.name.isSame(as: member.name) }) else { return (member, Self.everything) }
        var member = member
        member.name = part.newName
        return (member, part.members)
    }
}

/// Hands those members to a visitor that are selected.
private struct SelectingVisitor<Base: MemberVisitor>: MemberVisitor {
    var base: Base
    let selection: MemberSelection

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) {
        if selection.has(member.name) { base.visit(member, &value) }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        if selection.has(member.name) { base.visit(member, &value, standard: standard, isAlwaysWritten: isAlwaysWritten) }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) {
        if selection.has(member.name) { base.visit(member, &value) }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        if selection.has(member.name) { base.visit(member, &values) }
    }

    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) { base.visit(named: &values) }

    mutating func constant(_ name: StaticString, _ text: StaticString) {
        if selection.has(name) { base.constant(name, text) }
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        guard let (member, members) = selection.part(member) else { return }
        base.visit(member, &part) { Self.visit(&$0, members, &$1, by: body) }
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        guard let (member, members) = selection.part(member) else { return }
        base.visit(member, &part) { Self.visit(&$0, members, &$1, by: body) }
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        guard let (member, members) = selection.part(member) else { return }
        base.visit(member, &parts) { Self.visit(&$0, members, &$1, by: body) }
    }

    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        guard let (member, members) = selection.part(member) else { return }
        base.visit(
            member, &first, &second, by: { Self.visit(&$0, members, &$1, by: body) }, by: { Self.visit(&$0, members, &$1, by: other) })
    }

    /// Goes through the selected members of a part; the base is moved, so that what it has written is not copied.
    private static func visit<Part>(
        _ part: inout Part, _ members: MemberSelection, _ base: inout Base, by body: (inout Part, inout Self) -> Void
    ) {
        var visitor = Self(base: consume base, selection: members)
        body(&part, &visitor)
        base = visitor.base
    }
}

extension RecordPart {
    /// Writes some of the part's members.
    package func writeMembers(_ selection: MemberSelection, to json: inout JSONWriter) {
        var part = self
        var visitor = SelectingVisitor(base: RecordWriter(json: consume json), selection: selection)
        part.visit(&visitor)
        json = visitor.base.json
    }

    /// Reads some of the part's members; the others are blank.
    package init(_ selection: MemberSelection, from decoder: any Decoder) throws {
        self = .blank
        let members = MemberDecoder(try decoder.container(keyedBy: MemberDecoder.MemberName.self), of: Self.self)
        var visitor = SelectingVisitor(base: members, selection: selection)
        visit(&visitor)
        if let error = visitor.base.error { throw error }
    }
}
