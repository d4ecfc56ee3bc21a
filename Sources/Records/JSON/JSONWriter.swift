/// Writes JSON as UTF-8 bytes, by hand because `JSONEncoder` takes nine times as long for a record.
///
/// Members that are nil, and empty lists of `member`, are left out: unknown is absent.
///
///     var json = JSONWriter()
///     json.object { $0.member("id", "q1"); $0.member("count", 3) }
///     json.bytes   // {"id":"q1","count":3}
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with room for a record of usual size.
    public init() { bytes.reserveCapacity(2048) }

    /// What has been written, as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object whose members `body` writes.
    public mutating func object(_ body: (inout JSONWriter) -> Void) { nested(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body) }

    /// Writes an array whose elements `body` writes.
    public mutating func array(_ body: (inout JSONWriter) -> Void) { nested(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body) }

    /// Writes a member whose value is an object.
    public mutating func objectMember(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Writes a member whose value is an array.
    public mutating func arrayMember(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        array(body)
    }

    /// Writes a string member, unless it is nil.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        self.value(value)
    }

    /// Writes a string member whose name is known at run time only.
    public mutating func member(named name: String, _ value: String) {
        key(named: name)
        self.value(value)
    }

    /// Writes a whole-number member whose name is known at run time only.
    public mutating func member(named name: String, _ value: Int) {
        key(named: name)
        self.value(value)
    }

    /// Writes a number member whose name is known at run time only.
    public mutating func member(named name: String, _ value: Double) {
        key(named: name)
        self.value(value)
    }

    /// Writes a list of strings whose name is known at run time only, also where it is empty.
    public mutating func member(named name: String, _ values: [String]) {
        key(named: name)
        array { for value in values { $0.value(value) } }
    }

    /// Writes a whole-number member, unless it is nil.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        self.value(value)
    }

    /// Writes a member with three decimals at most, unless it is nil.
    public mutating func member(_ name: StaticString, _ value: Double?) {
        guard let value else { return }
        key(name)
        self.value(value)
    }

    /// Writes a true or false member.
    public mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        self.value(value)
    }

    /// Writes a list of strings, unless it is empty.
    public mutating func member(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        arrayMember(name) { for value in values { $0.value(value) } }
    }

    /// Writes a value as an element.
    @inline(__always)
    mutating func value(_ scalar: Scalar) {
        switch scalar {
        case .text(let text): value(text)
        case .integer(let number): value(number)
        case .number(let number): value(number)
        case .flag(let flag): value(flag)
        }
    }

    /// Writes a text that needs no escaping, as an element.
    mutating func constant(_ text: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(text)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Writes a member that is null, where absence would be unclear.
    public mutating func null(_ name: StaticString) {
        key(name)
        append("null")
        needsComma = true
    }

    /// Writes true or false as an element.
    mutating func value(_ flag: Bool) {
        separate()
        append(flag ? "true" : "false")
        needsComma = true
    }

    /// Writes a string as an element.
    public mutating func value(_ string: String) {
        separate()
        quote(string)
        needsComma = true
    }

    /// Writes a whole number as an element.
    public mutating func value(_ number: Int) {
        separate()
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(of: number.magnitude)
        needsComma = true
    }

    /// Writes a number as an element, rounded to three decimals; what is not finite becomes 0.
    public mutating func value(_ number: Double) {
        let thousandths = (number * 1000).rounded()
        separate()
        needsComma = true
        // So many digits a number of this size has exactly; larger ones are written by the standard library.
        guard thousandths.magnitude < 1e12 else {
            let rounded = thousandths.isFinite ? thousandths / 1000 : 0
            bytes.append(contentsOf: (Int(exactly: rounded).map { "\($0)" } ?? "\(rounded)").utf8)
            return
        }
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = UInt(thousandths.magnitude).quotientAndRemainder(dividingBy: 1000)
        digits(of: whole)
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var (left, place) = (rest, 100 as UInt)
        while left > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(left / place))
            left %= place
            place /= 10
        }
    }

    private mutating func digits(of number: UInt) {
        if number >= 10 { digits(of: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Writes a value that is JSON already.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    /// Ends a line, so that another value can follow on the next one.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func nested(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
        self.open(open)
        body(&self)
        self.close(close)
    }

    /// Opens an object or array, whose contents the caller writes.
    mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    /// Closes what `open` opened.
    mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    /// Writes a member's name, behind which the caller writes its value.
    mutating func key(_ name: StaticString) {
        let comma = needsComma
        name.withUTF8Buffer { name in
            bytes.append(addingCapacity: name.count + 4) { bytes in
                if comma { bytes.append(UInt8(ascii: ",")) }
                bytes.append(UInt8(ascii: "\""))
                for byte in name { bytes.append(byte) }
                bytes.append(UInt8(ascii: "\""))
                bytes.append(UInt8(ascii: ":"))
            }
        }
        needsComma = false
    }

    /// Writes an object member whose name is known at run time only.
    public mutating func objectMember(named name: String, _ body: (inout JSONWriter) -> Void) {
        key(named: name)
        object(body)
    }

    /// Writes an array member whose name is known at run time only.
    public mutating func arrayMember(named name: String, _ body: (inout JSONWriter) -> Void) {
        key(named: name)
        array(body)
    }

    mutating func key(named name: String) {
        separate()
        quote(name)
        append(":")
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { utf8 in
            let text = utf8.span
            var clean = 0
            while case let i = JSONText.firstSpecial(in: text, from: clean, to: text.count), i < text.count {
                bytes.append(contentsOf: utf8[clean..<i])
                escape(text[i])
                clean = i + 1
            }
            bytes.append(contentsOf: utf8[clean...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default:
            append("\\u00")
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
