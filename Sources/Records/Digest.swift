import CSHA256

/// SHA-256 digests (FIPS 180-4), as the record and its ids use them.
package enum Digest {
    /// The digest in 64 hexadecimal digits.
    package static func sha256(_ bytes: some Collection<UInt8>) -> String {
        hexadecimal(hash(of: bytes))
    }

    /// The digest, in 64 hexadecimal digits, of bytes that come piece by piece.
    package static func sha256<Failure>(
        ofPieces give: (_ take: (UnsafeRawBufferPointer) -> Void) throws(Failure) -> Void
    ) throws(Failure) -> String {
        var context = begin()
        try give { piece in _ = SHA256_Update(&context, piece.baseAddress, piece.count) }
        return hexadecimal(end(&context))
    }

    /// The digest of a text's bytes in UTF-8.
    package static func sha256(utf8 text: String) -> String {
        hexadecimal(hash(of: text.utf8))
    }

    /// A short id: a letter for what it names, then the first 12 bytes of the digest of the parts, in hexadecimal.
    ///
    /// Two of a billion ids clash with a probability below 10⁻¹⁰.
    package static func id(_ letter: Character, _ parts: String...) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        for part in parts {
            bytes += part.utf8
            bytes.append(0)  // so that ("ab", "c") differs from ("a", "bc")
        }
        return hexadecimal(hash(of: bytes).prefix(12), behind: String(letter))
    }

    private static func hash(of bytes: some Collection<UInt8>) -> [UInt8] {
        var context = begin()
        let wasContiguous: Void? = bytes.withContiguousStorageIfAvailable {
            SHA256_Update(&context, $0.baseAddress, $0.count)
        }
        if wasContiguous == nil {
            let copy = Array(bytes)
            SHA256_Update(&context, copy, copy.count)
        }
        return end(&context)
    }

    // The functions of the C library answer 1 whatever they are given; they have no way to fail.

    private static func begin() -> SHA256_CTX {
        var context = SHA256_CTX()
        SHA256_Init(&context)
        return context
    }

    private static func end(_ context: inout SHA256_CTX) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
            SHA256_Final(digest.baseAddress, &context)
            count = Int(SHA256_DIGEST_LENGTH)
        }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>, behind letter: String = "") -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value }
        var text = Array(letter.utf8)
        text.reserveCapacity(text.count + 2 * Int(SHA256_DIGEST_LENGTH))
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
