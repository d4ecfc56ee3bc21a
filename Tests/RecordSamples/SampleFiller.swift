@testable import Records

/// Gives every member of a part a value of its own, so that a member that is added to a record is in every round trip by itself.
struct SampleFiller: MemberVisitor {
    private var count = 0

    /// A part with every member.
    static func filled<Part: RecordPart>(_ part: Part.Type) -> Part {
        var filler = SampleFiller()
        var filled = Part.blank
        filled.visit(&filler)
        return filled
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) { fill(member.name, &value) }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        fill(member.name, &value)
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) { value = sample(member.name) }

    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        values = [sample(member.name), sample(member.name)].compactMap(\.self)
    }

    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) {
        values = ["open": sample("open")].compactMapValues(\.self)
    }

    mutating func constant(_ name: StaticString, _ text: StaticString) {}

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        body(&part, &self)
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        var filled = Part.blank
        body(&filled, &self)
        part = filled
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        parts = [.blank, .blank]
        for i in parts.indices { body(&parts[i], &self) }
    }

    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        body(&first, &self)
        other(&second, &self)
    }

    private mutating func fill<Value: MemberValue>(_ name: StaticString, _ value: inout Value) {
        value = sample(name, insteadOf: value) ?? value
    }

    /// Another value each time; of a closed set a word that is not what the member was.
    private mutating func sample<Value: MemberValue>(_ name: StaticString, insteadOf blank: Value? = nil) -> Value? {
        count += 1
        switch Value.form {
        // What must be a date is none of those words, but may be a year.
        case .text: return Value(scalar: .text("\(name) \(count)")) ?? Value(scalar: .text("\(2000 + count)"))
        case .integer: return Value(scalar: .integer(count))
        case .number: return Value(scalar: .number(Double(count) / 8))
        case .flag: return Value(scalar: .flag(true))
        case .code:
            func other<Words: CaseIterable>(of set: Words.Type) -> Value? {
                set.allCases.compactMap { $0 as? Value }.last { $0 != blank }
            }
            guard let set = Value.self as? any CaseIterable.Type else { return Value(scalar: .text("open")) }
            return other(of: set)
        }
    }
}
