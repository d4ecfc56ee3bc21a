/// Reads what `RecordWriter` wrote and an index stored: the members in the order in which they were written.
///
/// A member's name is compared where it stands; none becomes a string. What an index holds is whole, its checksums say so, and
/// ours; whatever else it meets makes the reader fail, and the index must be made anew. Records that come from elsewhere go
/// through `Decodable`, which takes the members in any order and says what is wrong with them. A test holds the two together.
struct StoredReader: MemberVisitor {
    /// What is read.
    var json: JSONReader

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) {
        guard json.takeKey(member.name) else { return json.fail() }
        read(into: &value)
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        value = standard
        if json.takeKey(member.name) { read(into: &value) }
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) {
        value = json.takeKey(member.name) ? json.value() : nil
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        values = []
        guard json.takeKey(member.name) else { return }
        list { reader in
            guard let value: Value = reader.json.value() else { return reader.json.fail() }
            values.append(value)
        }
    }

    /// Up to the member that is of another form, which is the next that is fixed.
    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) {
        values = [:]
        while let name = json.takeName(before: Value.form) {
            guard let value: Value = json.value() else { return json.fail() }
            values[name] = value
        }
    }

    @inline(__always)
    mutating func constant(_ name: StaticString, _ text: StaticString) {
        guard json.takeKey(name), json.takeText(text) else { return json.fail() }
    }

    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        guard json.takeKey(member.name) else { return json.fail() }
        object { body(&part, &$0) }
    }
    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        part = nil
        guard json.takeKey(member.name) else { return }
        var present = Part.blank
        object { body(&present, &$0) }
        part = present
    }

    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        parts = []
        guard json.takeKey(member.name) else { return }
        list { reader in
            var part = Part.blank
            reader.object { body(&part, &$0) }
            parts.append(part)
        }
    }

    @inline(__always)
    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        guard json.takeKey(member.name) else { return json.fail() }
        var count = 0
        list { reader in
            reader.object { reader in
                reader.constant("type", count == 0 ? First.tag : Second.tag)
                if count == 0 { body(&first, &reader) } else { other(&second, &reader) }
            }
            count += 1
        }
        if count != 2 { json.fail() }
    }

    @inline(__always)
    private mutating func read<Value: MemberValue>(into value: inout Value) {
        guard let read: Value = json.value() else { return json.fail() }
        value = read
    }

    @inline(__always)
    private mutating func object(_ body: (inout Self) -> Void) {
        guard json.take(UInt8(ascii: "{")) else { return json.fail() }
        body(&self)
        if !json.take(UInt8(ascii: "}")) { json.fail() }
    }

    @inline(__always)
    private mutating func list(_ body: (inout Self) -> Void) {
        guard json.take(UInt8(ascii: "[")) else { return json.fail() }
        if json.take(UInt8(ascii: "]")) { return }
        repeat { body(&self) } while !json.hasFailed && json.take(UInt8(ascii: ","))
        if !json.take(UInt8(ascii: "]")) { json.fail() }
    }
}

extension StoredReader {
    /// Reads a part that is the whole of some bytes; nil where they are something else.
    static func part<Part: RecordPart>(from bytes: [UInt8]) -> Part? {
        var reader = StoredReader(json: JSONReader(bytes))
        var part = Part.blank
        reader.object { part.visit(&$0) }
        return reader.json.hasFailed || !reader.json.isAtEnd() ? nil : part
    }
}

extension RecordPart {
    /// Reads a part that is the whole of some bytes, as `writeMembers` wrote it; nil where they are something else.
    package init?(stored bytes: [UInt8]) {
        guard let part: Self = StoredReader.part(from: bytes) else { return nil }
        self = part
    }
}
