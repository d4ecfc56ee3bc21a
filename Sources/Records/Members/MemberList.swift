/// The members of a part and of its parts in a row: what tables, `--fields` and facts for people are made of.
///
/// A member is known by its place in the row, and a part by the places of its members behind its own, so that the values of a
/// record are a list of places and values, made in one walk.
package struct MemberList: Sendable {
    /// One member.
    struct Entry: Sendable {
        /// Its name behind those of the parts that it is in: `isPartOf.publisher`.
        let path: String
        let member: Member
        /// What kind of value it has; nil where it is a part for which no words stand.
        let form: Scalar.Form?
        /// Whether it may have several values, in a list of its own.
        let isList: Bool
        /// Whether it may have several values because its part stands in a list.
        let isRepeated: Bool
        /// One past the places of its own members.
        fileprivate(set) var end: Int
    }

    /// A value of the member at a place; nil for a part that is there and for which no words stand.
    typealias Value = (place: Int, value: Scalar?)

    /// The members in the order of JSON.
    let entries: [Entry]

    /// The members of a part.
    init(of part: (some RecordPart).Type) {
        var walk = MemberWalk(isDescribing: true)
        var blank = part.blank
        blank.visit(&walk)
        entries = walk.entries
    }

    /// The names of a part's own members, beside which others may have names that are data.
    package static func names(of part: any RecordPart.Type) -> Set<String> {
        func entries(_ part: (some RecordPart).Type) -> [Entry] { MemberList(of: part).entries }
        let entries = entries(part)
        var names: Set<String> = []
        var place = 0
        while place < entries.count {
            names.insert(entries[place].path)
            place = entries[place].end
        }
        return names
    }

    /// The values of a part that this is the list of, in the order of their places, those of a repeated part behind one another.
    ///
    /// - Parameter wanted: the only place that is looked at; nil for all.
    static func values(of part: some RecordPart, at wanted: Int? = nil) -> [Value] {
        var walk = MemberWalk(isDescribing: false, wanted: wanted)
        var part = part
        part.visit(&walk)
        return walk.values
    }
}

/// The walk that makes a `MemberList`, or the values of one.
private struct MemberWalk: MemberVisitor {
    let isDescribing: Bool
    var wanted: Int?
    private(set) var entries: [MemberList.Entry] = []
    private(set) var values: [MemberList.Value] = []
    private var next = 0
    private var path = ""
    private var isRepeating = false
    /// Whether the part is not there and only its places are gone through.
    private var isAbsent = false

    init(isDescribing: Bool, wanted: Int? = nil) {
        self.isDescribing = isDescribing
        self.wanted = wanted
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) {
        note(value.scalar, at: enter(member, Value.form))
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        visit(member, &value)
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) {
        let place = enter(member, Value.form)
        if let value { note(value.scalar, at: place) }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        let place = enter(member, Value.form, isList: true)
        for value in values { note(value.scalar, at: place) }
    }

    /// Names that are data are no columns.
    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) {}

    mutating func constant(_ name: StaticString, _ text: StaticString) { _ = enter(Member(name), .text) }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        inside(member, &part, by: body)
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        guard var present = part else { return absent(member, by: body) }
        inside(member, &present, by: body)
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        let wasRepeating = isRepeating
        isRepeating = true
        defer { isRepeating = wasRepeating }
        guard !parts.isEmpty else { return absent(member, by: body) }
        let start = next
        for var part in parts {
            next = start
            inside(member, &part, by: body)
        }
    }

    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        let place = enter(member, nil)
        body(&first, &self)
        other(&second, &self)
        leave(place)
    }

    private mutating func inside<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        let place = enter(member, isDescribing && part.words != nil ? .text : nil)
        note(part.words.map(Scalar.text), at: place)
        let outer = path
        if isDescribing { path += "\(member.name)." }
        body(&part, &self)
        path = outer
        leave(place)
    }

    private mutating func absent<Part: RecordPart>(_ member: Member, by body: (inout Part, inout Self) -> Void) {
        let wasAbsent = isAbsent
        isAbsent = true
        var blank = Part.blank
        inside(member, &blank, by: body)
        isAbsent = wasAbsent
    }

    /// The place of the member that is next.
    private mutating func enter(_ member: Member, _ form: Scalar.Form?, isList: Bool = false) -> Int {
        defer { next += 1 }
        guard isDescribing else { return next }
        entries.append(
            MemberList.Entry(
                path: path + member.name.description, member: member, form: form, isList: isList, isRepeated: isRepeating, end: next + 1))
        return next
    }

    private mutating func leave(_ place: Int) {
        if isDescribing { entries[place].end = next }
    }

    @inline(__always)
    private mutating func note(_ value: @autoclosure () -> Scalar?, at place: Int) {
        if !isDescribing, !isAbsent, wanted == nil || wanted == place { values.append((place, value())) }
    }
}
