import FoundationEssentials

/// Bytes of a packed model that are written one after another: numbers in LEB128, and such of two bytes, the lower first.
package struct PackedWriter {
    private var bytes: [UInt8]

    /// A model of some version.
    package init(version: UInt8) { bytes = [version] }

    /// All of it as text.
    package var text: String { Data(bytes).base64EncodedString() }

    package mutating func append(byte: UInt8) { bytes.append(byte) }

    package mutating func append(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func append(short number: UInt16) { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }
}

/// Reads what a `PackedWriter` wrote; what is missing is nought, and makes the model no whole one.
package struct PackedReader {
    private let bytes: [UInt8]
    private var next = 0

    /// Whether all bytes were read and none was missing.
    package var isWhole: Bool { next == bytes.count }

    /// The model that a text holds; nil where it is none of this version.
    package init?(_ text: String, version: UInt8) {
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), data.first == version else { return nil }
        bytes = [UInt8](data)
        next = 1
    }

    package mutating func byte() -> UInt8 {
        defer { next += 1 }
        return next < bytes.count ? bytes[next] : 0
    }

    package mutating func number() -> UInt32 {
        var number: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 35, by: 7) {
            let byte = byte()
            number |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { break }
        }
        return number
    }

    package mutating func short() -> UInt16 {
        let low = byte()
        return UInt16(low) | UInt16(byte()) << 8
    }
}
