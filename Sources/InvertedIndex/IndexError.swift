public import SystemErrors

/// What is wrong with an index: where, and what.
public enum IndexError: Error, Sendable, Hashable {
    /// No index is at the path.
    case missing(path: String)
    /// The system refused.
    case system(path: String, reason: SystemReason)
    /// What is at the path is no file.
    case noFile(path: String)
    /// Another process writes to the index.
    case locked(path: String)
    /// A file is cut short or changed.
    case damaged(path: String, Damage)
    /// The index was written by another version of the format.
    case version(path: String, found: Int, expected: Int)
    /// Two documents have one id.
    case duplicate(id: String)
    /// A document has a value in a column that its schema does not keep there.
    case value(document: String, field: String, value: String)
    /// There is more of something than an index, or this machine, can hold.
    case tooMuch(path: String, Limit)

    /// What is wrong with a file of an index, which nobody can do more about than to build it anew.
    public enum Damage: Sendable, Hashable {
        /// It does not begin as a manifest does.
        case noManifest
        /// It does not begin as a file of its kind does: `terms`, `postings`.
        case otherBeginning(of: String)
        case cutShort, temporaryCutShort
        case checksum
        case footer
        /// The bytes from one to another do not fit their checksum.
        case bytes(from: Int, to: Int)
        case length
        /// A part lies outside the file.
        case partOutside
        case sections
        case schema
        case columns
        /// The bounds of a column do not fit its values.
        case bounds
        /// It belongs to another segment, or its documents are not those that the manifest names.
        case otherSegment, otherDocuments
        case noSegment, fileMissing
        /// The index of its terms, or of its blocks, does not fit.
        case termIndex, blockIndex
        case terms, postings
        /// A posting names no document.
        case strayPosting
        case record
        /// A record names no text.
        case strayText
        /// A document has no text.
        case noText
        case textOffsets, textCode, texts
        /// The keys of the texts of articles do not fit them, or are out of order.
        case textKeys, keys
        /// The text of an article lies outside the file, or cannot be read.
        case textOutside, text
        case ids
    }

    /// What there can be too much of.
    public enum Limit: Sendable, Hashable {
        case fields(Int)
        case documents(Int)
        /// So many texts in a row are longer than so many bytes.
        case texts(Int, bytes: Int)
        /// One text is longer than so many bytes.
        case text(bytes: Int)
        /// There is not the memory to compress.
        case memory
    }
}
