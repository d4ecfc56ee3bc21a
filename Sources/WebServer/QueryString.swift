/// The fields behind the `?` of an address, as forms send them (WHATWG URL, `application/x-www-form-urlencoded`): `+` is a space,
/// `%` with two hexadecimal digits is a byte, and the bytes of a name or value are UTF-8.
///
/// A `%` that begins no byte stands for itself, as browsers have it.
///
///     QueryString("q=%E5%BC%80%E6%BA%90+stance%3Aopen").fields   // [(name: "q", value: "开源 stance:open")]
struct QueryString: Sendable {
    /// In their order; a value is nil where its bytes are no UTF-8.
    let fields: [(name: String, value: String?)]

    init(_ text: String) {
        fields = text.utf8.split(separator: UInt8(ascii: "&")).map { field in
            let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (
                Self.decoded(parts[0]) ?? String(decoding: parts[0], as: UTF8.self), parts.count > 1 ? Self.decoded(parts[1]) : ""
            )
        }
    }

    private init(fields: [(name: String, value: String?)]) { self.fields = fields }

    /// The fields of one name only.
    func keeping(_ name: String) -> QueryString { QueryString(fields: fields.filter { $0.name == name }) }

    /// What some bytes of an address stand for; nil where that is no UTF-8. In a path `+` is itself.
    static func decoded(_ bytes: Substring.UTF8View, plusIsSpace: Bool = true) -> String? {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
                if digits.count == 2 {
                    decoded.append(UInt8(digits[0] << 4 | digits[1]))
                    rest = rest.dropFirst(2)
                } else {
                    decoded.append(byte)
                }
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }
}
