/// Reads the members of a part from what a `Decoder` has: in any order, beside others that nobody knows.
///
/// The first thing that is wrong is kept and thrown by `init(from:)`; from then on nothing is read.
struct MemberDecoder: MemberVisitor {
    private let members: KeyedDecodingContainer<MemberName>
    /// What is read, whose fixed members tell those whose names are data.
    private let part: any RecordPart.Type
    /// What was wrong.
    private(set) var error: (any Error)?

    /// A name that is known at run time only.
    struct MemberName: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ name: StaticString) { stringValue = name.description }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(_ members: KeyedDecodingContainer<MemberName>, of part: any RecordPart.Type) {
        self.members = members
        self.part = part
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value) {
        attempt { value = try $0.value(of: MemberName(member.name)) }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value, standard: Value, isAlwaysWritten: Bool) {
        attempt { value = $0.has(member) ? try $0.value(of: MemberName(member.name)) : standard }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ value: inout Value?) {
        attempt { value = $0.has(member) ? try $0.value(of: MemberName(member.name)) : nil }
    }

    mutating func visit<Value: MemberValue>(_ member: Member, _ values: inout [Value]) {
        attempt { decoder in
            values = []
            guard decoder.has(member) else { return }
            var list = try decoder.members.nestedUnkeyedContainer(forKey: MemberName(member.name))
            while !list.isAtEnd {
                values.append(
                    try Self.read(member.name.description) { () throws in
                        switch Value.form {
                        case .text, .code: .text(try list.decode(String.self))
                        case .integer: .integer(try list.decode(Int.self))
                        case .number: .number(try list.decode(Double.self))
                        case .flag: .flag(try list.decode(Bool.self))
                        }
                    })
            }
        }
    }

    mutating func visit<Value: MemberValue>(named values: inout [String: Value]) {
        attempt { decoder in
            values = [:]
            let fixed = MemberList.names(of: decoder.part)
            for name in decoder.members.allKeys where !fixed.contains(name.stringValue) {
                values[name.stringValue] = try decoder.value(of: name)
            }
        }
    }

    /// What is the same in every record need not be there.
    mutating func constant(_ name: StaticString, _ text: StaticString) {}

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part, by body: (inout Part, inout Self) -> Void) {
        attempt { decoder in
            let members = try decoder.members.nestedContainer(keyedBy: MemberName.self, forKey: MemberName(member.name))
            try Self.read(&part, from: members, by: body)
        }
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ part: inout Part?, by body: (inout Part, inout Self) -> Void) {
        part = nil
        guard error == nil, has(member) else { return }
        var present = Part.blank
        visit(member, &present, by: body)
        part = present
    }

    mutating func visit<Part: RecordPart>(_ member: Member, _ parts: inout [Part], by body: (inout Part, inout Self) -> Void) {
        attempt { decoder in
            parts = []
            guard decoder.has(member) else { return }
            var list = try decoder.members.nestedUnkeyedContainer(forKey: MemberName(member.name))
            while !list.isAtEnd {
                var part = Part.blank
                try Self.read(&part, from: try list.nestedContainer(keyedBy: MemberName.self), by: body)
                parts.append(part)
            }
        }
    }

    mutating func visit<First: TaggedPart, Second: TaggedPart>(
        _ member: Member, _ first: inout First, _ second: inout Second, by body: (inout First, inout Self) -> Void,
        by other: (inout Second, inout Self) -> Void
    ) {
        attempt { decoder in
            var list = try decoder.members.nestedUnkeyedContainer(forKey: MemberName(member.name))
            let (one, two) = (First.tag.description, Second.tag.description)
            var missing: Set = [one, two]
            while !list.isAtEnd {
                let members = try list.nestedContainer(keyedBy: MemberName.self)
                let tag = try members.decode(String.self, forKey: MemberName("type"))
                guard missing.remove(tag) != nil else { continue }
                if tag == one {
                    try Self.read(&first, from: members, by: body)
                } else {
                    try Self.read(&second, from: members, by: other)
                }
            }
            guard missing.isEmpty else {
                throw MemberMistake.partMissing(member.name.description, first: one, second: two).decodingError
            }
        }
    }

    /// Does what can fail, unless something has failed before.
    private mutating func attempt(_ body: (Self) throws -> Void) {
        guard error == nil else { return }
        do {
            try body(self)
        } catch {
            self.error = error
        }
    }

    private func has(_ member: Member) -> Bool {
        let name = MemberName(member.name)
        return members.contains(name) && (try? members.decodeNil(forKey: name)) == false
    }

    private func value<Value: MemberValue>(of name: MemberName) throws -> Value {
        try Self.read(name.stringValue) { () throws in
            switch Value.form {
            case .text, .code: .text(try members.decode(String.self, forKey: name))
            case .integer: .integer(try members.decode(Int.self, forKey: name))
            case .number: .number(try members.decode(Double.self, forKey: name))
            case .flag: .flag(try members.decode(Bool.self, forKey: name))
            }
        }
    }

    /// A value of its type; a word that is none of those that there are is an error that names it.
    private static func read<Value: MemberValue>(
        _ name: String, _ scalar: () throws -> Scalar
    ) throws -> Value {
        let scalar = try scalar()
        guard let value = Value(scalar: scalar) else {
            throw MemberMistake.unknownWord(scalar.cell, of: name).decodingError
        }
        return value
    }

    private static func read<Part: RecordPart>(
        _ part: inout Part, from members: KeyedDecodingContainer<MemberName>, by body: (inout Part, inout Self) -> Void
    ) throws {
        var decoder = MemberDecoder(members, of: Part.self)
        body(&part, &decoder)
        if let error = decoder.error { throw error }
    }
}

extension RecordPart {
    /// Reads a part from what `RecordWriter` or somebody else wrote: a missing list is an empty one; what no part can do without
    /// and what is of another type are errors.
    public init(from decoder: any Decoder) throws {
        self = .blank
        var members = MemberDecoder(try decoder.container(keyedBy: MemberDecoder.MemberName.self), of: Self.self)
        visit(&members)
        if let error = members.error { throw error }
    }
}
