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
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        return hexadecimal(hash.finalize())
    }

    /// A short id: a letter for what it names, then the first 12 bytes of the digest of the parts, in hexadecimal.
    ///
    /// Two of a billion ids clash with a probability below 10⁻¹⁰.
    static func id(_ letter: Character, _ parts: String...) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        for part in parts {
            bytes += part.utf8
            bytes.append(0)  // so that ("ab", "c") differs from ("a", "bc")
        }
        return hexadecimal(SHA256.hash(data: bytes).prefix(12), behind: String(letter))
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>, behind letter: String = "") -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value }
        var text = Array(letter.utf8)
        text.reserveCapacity(text.count + 2 * SHA256.byteCount)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
