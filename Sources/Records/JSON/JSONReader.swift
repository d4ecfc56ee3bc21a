/// Reads JSON member by member, the counterpart of `JSONWriter`: what an index stores is read with it, because a first
/// search would else spend most of its time in `JSONDecoder`.
///
///     var json = JSONReader(bytes)
///     json.members { name, json in
///         switch name {
///         case "id": id = json.string()
///         case "count": count = json.integer()
///         default: json.skip()
///         }
///     }
///     guard !json.hasFailed else { … }
///
/// A value of another kind than the one asked for, or a text that is no JSON or no UTF-8, makes it fail: from then on it reads
/// nothing and gives empty values. Every read is held against the end of the bytes.
package struct JSONReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    /// Whether something was read that is not what was asked for.
    package private(set) var hasFailed = false

    /// A reader of a part of some bytes.
    package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        let range = (range ?? bytes.indices).clamped(to: bytes.indices)
        position = range.lowerBound
        end = range.upperBound
    }

    /// Reads an object; `body` must read or skip the value of each member.
    package mutating func members(_ body: (_ name: String, _ json: inout JSONReader) -> Void) {
        guard take(UInt8(ascii: "{")) else { return fail() }
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let name = string()
            guard take(UInt8(ascii: ":")) else { return fail() }
            body(name, &self)
        } while !hasFailed && take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return fail() }
    }

    /// Reads an array; `body` must read or skip each element.
    package mutating func elements(_ body: (_ json: inout JSONReader) -> Void) {
        guard take(UInt8(ascii: "[")) else { return fail() }
        if take(UInt8(ascii: "]")) { return }
        repeat { body(&self) } while !hasFailed && take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { return fail() }
    }

    /// Reads a string.
    package mutating func string() -> String {
        guard take(UInt8(ascii: "\"")) else {
            fail()
            return ""
        }
        let start = position
        skipPlain()
        guard position < end else {
            fail()
            return ""
        }
        if bytes[position] == UInt8(ascii: "\"") {
            position += 1
            return orFailure(Self.text(bytes.span.extracting(start..<(position - 1))))
        }
        return escapedString(from: start)
    }

    /// Reads strings in an array.
    package mutating func strings() -> [String] {
        var strings: [String] = []
        elements { strings.append($0.string()) }
        return strings
    }

    /// Reads an object whose members are strings.
    package mutating func stringsByName() -> [String: String] {
        var strings: [String: String] = [:]
        members { name, json in strings[name] = json.string() }
        return strings
    }

    /// Reads a whole number.
    package mutating func integer() -> Int {
        guard let number = Int(String(decoding: literal(), as: UTF8.self)) else {
            fail()
            return 0
        }
        return number
    }

    /// Reads a number.
    package mutating func number() -> Double {
        guard let number = Double(String(decoding: literal(), as: UTF8.self)) else {
            fail()
            return 0
        }
        return number
    }

    /// Reads true or false.
    package mutating func flag() -> Bool {
        let word = literal()
        if word.elementsEqual("true".utf8) { return true }
        if !word.elementsEqual("false".utf8) { fail() }
        return false
    }

    /// Passes over a value.
    package mutating func skip() {
        skipSpace()
        guard position < end else { return fail() }
        switch bytes[position] {
        case UInt8(ascii: "{"): members { $1.skip() }
        case UInt8(ascii: "["): elements { $0.skip() }
        case UInt8(ascii: "\""): _ = string()
        default:
            let word = String(decoding: literal(), as: UTF8.self)
            if !["true", "false", "null"].contains(word), Double(word) == nil { fail() }
        }
    }

    /// Whether nothing but white space is left.
    package mutating func isAtEnd() -> Bool {
        skipSpace()
        return position == end
    }

    /// Gives up: from now on nothing is read.
    mutating func fail() {
        hasFailed = true
        position = end
    }

    private mutating func skipSpace() {
        while position < end, bytes[position] <= 0x20 {
            guard bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D || bytes[position] == 0x09 else { return }
            position += 1
        }
    }

    /// Goes behind a byte, and the white space before it, if it is next.
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// The bytes of a number or a word.
    private mutating func literal() -> ArraySlice<UInt8> {
        skipSpace()
        let start = position
        while position < end, Self.isLiteral(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Goes on to the quotation mark or backslash that is next.
    private mutating func skipPlain() {
        repeat { position = JSONText.firstSpecial(in: bytes.span, from: position, to: end) } while skipControl()
    }

    private mutating func skipControl() -> Bool {
        guard position < end, bytes[position] < 0x20 else { return false }
        position += 1
        return true
    }

    /// A text that was read; where it is none, the reader fails.
    private mutating func orFailure(_ text: String?) -> String {
        if text == nil { fail() }
        return text ?? ""
    }

    /// The text of some bytes; nil where they are no UTF-8. It takes a third of the time of `String(validating:as:)`.
    private static func text(_ bytes: Span<UInt8>) -> String? {
        do throws(UTF8.ValidationError) {
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            return nil
        }
    }

    private mutating func escapedString(from start: Int) -> String {
        var text = Array(bytes[start..<position])
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return orFailure(Self.text(text.span)) }
            guard byte == UInt8(ascii: "\\") else {
                let start = position - 1
                skipPlain()
                text += bytes[start..<position]
                continue
            }
            guard position < end else { break }
            let escape = bytes[position]
            position += 1
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "u"):
                guard let scalar = escapedScalar() else {
                    fail()
                    return ""
                }
                text.append(contentsOf: String(scalar).utf8)
            default:
                fail()
                return ""
            }
        }
        fail()
        return ""
    }

    /// The scalar behind `\u`, of one unit or of a surrogate pair.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard position + 1 < end, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else { return nil }
        position += 2
        guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
        guard position + 4 <= end else { return nil }
        defer { position += 4 }
        return UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
    }
}

/// What `JSONWriter` wrote is read by what is expected next, without white space and without a string for each name.
extension JSONReader {
    /// Goes behind the name of the next member and its colon if it is this one; else nothing is read.
    @inline(__always)
    mutating func takeKey(_ name: StaticString) -> Bool {
        let start = nextMember
        guard isKey(name, at: start) else { return false }
        position = start + name.utf8CodeUnitCount + 3
        return true
    }

    @inline(__always)
    private func isKey(_ name: StaticString, at start: Int) -> Bool {
        let (count, bytes) = (name.utf8CodeUnitCount, bytes.span)
        guard start + count + 3 <= end, bytes[start] == UInt8(ascii: "\""), bytes[start + count + 1] == UInt8(ascii: "\""),
            bytes[start + count + 2] == UInt8(ascii: ":")
        else { return false }
        return name.withUTF8Buffer { name in
            for i in 0..<count where bytes[start + 1 + i] != name[i] { return false }
            return true
        }
    }

    /// Goes behind the name of the next member, whatever it is, if its value is of this form; else nothing is read.
    mutating func takeName(before form: Scalar.Form) -> String? {
        let start = position
        position = nextMember
        if position < end, bytes[position] == UInt8(ascii: "\"") {
            let name = string()
            let isText = position + 1 < end && bytes[position + 1] == UInt8(ascii: "\"")
            if !hasFailed, take(UInt8(ascii: ":")), isText == (form == .text || form == .code) { return name }
        }
        if !hasFailed { position = start }
        return nil
    }

    /// Goes behind a text if it is next.
    @inline(__always)
    mutating func takeText(_ text: StaticString) -> Bool {
        let found = string()
        return text.withUTF8Buffer { found.utf8.elementsEqual($0) }
    }

    /// Reads a value of a member; nil where it is none of the words that there are.
    @inline(__always)
    package mutating func value<Value: MemberValue>() -> Value? {
        switch Value.form {
        case .text, .code: Value(scalar: .text(string()))
        case .integer: Value(scalar: .integer(integer()))
        case .number: Value(scalar: .number(number()))
        case .flag: Value(scalar: .flag(flag()))
        }
    }

    /// Where the next member of an object begins, behind the comma that stands before all but the first.
    private var nextMember: Int {
        position < end && position > 0 && bytes[position - 1] != UInt8(ascii: "{") && bytes[position] == UInt8(ascii: ",")
            ? position + 1 : position
    }
}
