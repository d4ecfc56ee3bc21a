/// Writes an index: add documents, then commit. Until the commit the old index answers, and after it the new one.
///
///     var writer = try IndexWriter(path: "Index", schema: schema)
///     try writer.add(document)
///     try writer.commit(userData: [])
///
/// Memory stays bounded: what has been collected is spilled to files in the index' folder from time to time.
public struct IndexWriter: ~Copyable {
    private let folder: IndexFolder
    private let lock: IndexLock
    private var builder: SegmentBuilder

    /// A writer that replaces what is at a path; it holds the index' lock until it goes.
    ///
    /// - Parameter memory: how many bytes of postings are collected before they are spilled to a file.
    /// - Throws: `locked` where another process writes, `system` where the disk refuses.
    public init(path: String, schema: IndexSchema, memory: Int = 64 << 20) throws(IndexError) {
        let folder = IndexFolder(path: path)
        try folder.create()
        let lock = try folder.lock()
        folder.removeLeftovers(except: nil)
        builder = try SegmentBuilder(schema: schema, folder: path, runBytes: memory)
        self.folder = folder
        self.lock = lock
    }

    /// Adds a document.
    public mutating func add(_ document: Document) throws(IndexError) {
        try builder.add(document)
    }

    /// Puts the documents in force, with a few bytes of the caller's beside them, in one step.
    ///
    /// - Throws: `duplicate` where two documents have one id, `system` where the disk refuses; the old index then stays.
    public consuming func commit(userData: [UInt8]) throws(IndexError) {
        let folder = folder
        let name = try builder.finish()
        try folder.flush()
        try folder.write(Manifest(segment: name, userData: userData).encoded(), to: "manifest")
        folder.removeLeftovers(except: name)
    }
}
