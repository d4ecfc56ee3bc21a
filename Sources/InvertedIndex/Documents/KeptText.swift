/// A text that an index keeps once beside its documents, under a key, such as the whole of what several of them were taken from. It is not
/// searched, and no hit gives it back: who has the key asks for it (`IndexReader.text`).
///
/// Compressed where it is made, so that several threads may, and few bytes wait for the commit.
public struct KeptText: Sendable, Hashable {
    /// What it is asked for by; a digest of the text, where equal texts shall be kept once.
    public let key: String
    /// How many bytes it has.
    let size: Int
    let compressed: [UInt8]

    /// A text, in whatever bytes its keeper reads.
    public init(_ bytes: [UInt8], key: String) throws(IndexError) {
        self.init(key: key, size: bytes.count, compressed: try Deflate.compress(bytes))
    }

    init(key: String, size: Int, compressed: [UInt8]) {
        self.key = key
        self.size = size
        self.compressed = compressed
    }
}
