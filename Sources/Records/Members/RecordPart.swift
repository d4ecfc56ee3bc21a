/// A record, or a part of one, that names its members once, in `visit`.
///
/// Everything that handles records goes by it, as a visitor of the members: writing (`RecordWriter`), reading what an index
/// stored (`StoredReader`) and what came from elsewhere (`MemberDecoder`, by which every part is `Decodable`), tables, fields and
/// facts (`MemberList`), exports that say some members by another vocabulary (`MemberSelection`).
public protocol RecordPart: Sendable, Hashable, Decodable {
    /// The part with every member as it is where it is absent.
    static var blank: Self { get }

    /// Hands each member to a visitor, in the order of JSON.
    mutating func visit(_ visitor: inout some MemberVisitor)

    /// The words that stand for the whole part where there is room for one text: `表示` for a cue. Nil where none do.
    var words: String? { get }
}

extension RecordPart {
    /// Most parts are more than words.
    public var words: String? { nil }
}

/// A part that is told from others in one list by its `type`, as selectors of the W3C are.
public protocol TaggedPart: RecordPart {
    /// Its `type`.
    static var tag: StaticString { get }
}

/// Goes through the members of a part: reads them off, fills them in, or lists them.
///
/// The overloads are the kinds of member that there are. Of a part a visitor does what stands around it; `body` hands it the
/// members, so that a visitor can stand before another (`MemberSelection`).
public protocol MemberVisitor {
    /// A value that every record has.
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value)

    /// A value that means `standard` where it is absent; one that is `standard` is written all the same or left out.
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool)

    /// A value that is absent where it is unknown.
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?)

    /// Values in a list, which is absent where it is empty.
    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value])

    /// Values whose names are data: each is a member beside the others, in the order of the names. One part has one such set.
    mutating func visit<Value: MemberValue>(named values: inout [String: Value])

    /// A text that is the same in every record, for readers of JSON.
    mutating func constant(_ name: StaticString, _ text: StaticString)

    /// A part that every record has.
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void)

    /// A part that is absent where it is unknown.
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void)

    /// Parts in a list, which is written also where it is empty.
    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void)

    /// Two parts in one list, told apart by their `type`; to people their members are the whole part's own.
    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void)
}

extension MemberVisitor {
    /// A part that every record has, with all its members.
    public mutating func visit(_ member: Member, _ part: inout some RecordPart) { visit(member, &part) { $0.visit(&$1) } }

    /// A part that is absent where it is unknown, with all its members.
    public mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?) { visit(member, &part) { $0.visit(&$1) } }

    /// Parts in a list, with all their members.
    public mutating func visit(_ member: Member, _ parts: inout [some RecordPart]) { visit(member, &parts) { $0.visit(&$1) } }

    /// Two parts in one list, with all their members.
    public mutating func visit(_ member: Member, _ first: inout some TaggedPart, _ second: inout some TaggedPart) {
        visit(member, &first, &second, by: { $0.visit(&$1) }, by: { $0.visit(&$1) })
    }
}

extension StaticString {
    /// Whether it has the same bytes as another.
    func isSame(as other: StaticString) -> Bool {
        guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
        return withUTF8Buffer { own in
            other.withUTF8Buffer { other in
                for i in own.indices where own[i] != other[i] { return false }
                return true
            }
        }
    }
}
