import Crypto
import FoundationEssentials

/// SHA-256 digests, as the record and its ids use them.
enum Digest {
    /// The digest in 64 hexadecimal digits.
    static func sha256(_ bytes: some DataProtocol) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    /// The digest of a text's bytes in UTF-8.
    static func sha256(utf8 text: String) -> String {
        var hash = SHA256()
        update(&hash, text)
        return hexadecimal(hash.finalize())
    }

    /// A short id: a letter for what it names, then the first 12 bytes of the digest of the parts, in hexadecimal.
    ///
    /// Two of a billion ids clash with a probability below 10⁻¹⁰.
    static func id(_ letter: Character, _ parts: String...) -> String {
        var hash = SHA256()
        for part in parts {
            update(&hash, part)
            hash.update(data: [0])  // so that ("ab", "c") differs from ("a", "bc")
        }
        return String(letter) + hexadecimal(hash.finalize()).prefix(24)
    }

    private static func update(_ hash: inout SHA256, _ text: String) {
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value }
        return String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { text in
            // Bound: a digest has `byteCount` bytes, each written as two digits.
            var count = 0
            for byte in bytes.prefix(SHA256.byteCount) {
                text[count] = digit(byte >> 4)
                text[count + 1] = digit(byte & 15)
                count += 2
            }
            return count
        }
    }
}
