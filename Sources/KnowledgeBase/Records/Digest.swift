import Crypto
import FoundationEssentials

/// SHA-256 digests, as the record and its ids use them.
enum Digest {
    /// The digest in 64 hexadecimal digits.
    static func sha256(_ bytes: some DataProtocol) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    /// A short id: a letter for what it names, then the first 12 bytes of the digest of the parts, in hexadecimal.
    ///
    /// Two of a billion ids clash with a probability below 10⁻¹⁰.
    static func id(_ letter: Character, _ parts: String...) -> String {
        var hash = SHA256()
        for part in parts {
            hash.update(data: Array(part.utf8))
            hash.update(data: [0])  // so that ("ab", "c") differs from ("a", "bc")
        }
        return String(letter) + hexadecimal(hash.finalize()).prefix(24)
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
