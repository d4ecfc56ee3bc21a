/// Writes the members of a record as JSON, as fast as if each were written by hand.
struct RecordWriter: MemberVisitor {
    /// What they are written to.
    var json: JSONWriter

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) {
        json.key(member.name)
        json.value(value.scalar)
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        if isAlwaysWritten || value != standard { visit(member, &value) }
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) {
        guard let value else { return }
        json.key(member.name)
        json.value(value.scalar)
    }

    @inline(__always)
    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        guard !values.isEmpty else { return }
        json.key(member.name)
        json.open(UInt8(ascii: "["))
        for value in values { json.value(value.scalar) }
        json.close(UInt8(ascii: "]"))
    }

    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            json.key(named: name)
            json.value(value.scalar)
        }
    }

    @inline(__always)
    mutating func constant(_ name: StaticString, _ text: StaticString) {
        json.key(name)
        json.constant(text)
    }

    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        json.key(member.name)
        element(&part, by: body)
    }

    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        guard var present = part else { return }
        visit(member, &present, by: body)
    }

    @inline(__always)
    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        json.key(member.name)
        json.open(UInt8(ascii: "["))
        for var part in parts { element(&part, by: body) }
        json.close(UInt8(ascii: "]"))
    }

    @inline(__always)
    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        json.key(member.name)
        json.open(UInt8(ascii: "["))
        element(&first) { part, writer in
            writer.constant("type", First.tag)
            body(&part, &writer)
        }
        element(&second) { part, writer in
            writer.constant("type", Second.tag)
            other(&part, &writer)
        }
        json.close(UInt8(ascii: "]"))
    }

    @inline(__always)
    private mutating func element<Part: RecordPart>(_ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        json.open(UInt8(ascii: "{"))
        body(&part, &self)
        json.close(UInt8(ascii: "}"))
    }
}

extension RecordWriter {
    /// Writes the members of a part.
    static func write(_ part: some RecordPart, to json: inout JSONWriter) {
        var part = part
        // Moved, not copied: with two owners the bytes would be copied at the next one that is written.
        var writer = RecordWriter(json: consume json)
        part.visit(&writer)
        json = writer.json
    }
}

extension RecordPart {
    /// Writes the part's members, for an object that holds others as well.
    package func writeMembers(to json: inout JSONWriter) { RecordWriter.write(self, to: &json) }
}

extension QuoteRecord {
    /// The record as one line of JSON, without the line feed.
    public var json: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }

    /// Writes the record as a JSON object.
    public func write(to json: inout JSONWriter) { json.object(writeMembers) }

    /// Writes the members, for an object that holds others as well.
    public func writeMembers(to json: inout JSONWriter) { RecordWriter.write(self, to: &json) }
}
