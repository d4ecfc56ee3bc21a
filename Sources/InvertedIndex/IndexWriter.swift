/// Writes an index: add, update and delete documents, then commit. Until the commit the old index answers, after it the new one.
///
///     var writer = try IndexWriter(path: "Index", schema: schema)     // what is there is replaced
///     try writer.add(document)
///     try writer.commit(userData: [])
///
///     var writer = try IndexWriter(extending: "Index")                // what is there stays
///     try writer.update(document)
///     try writer.delete(id: "2")
///     try writer.commit(userData: [])
///
/// A commit to an index that is extended writes one more segment, and for each segment that lost documents a new file of
/// deletions: it costs as much as what is new, not as the index. Segments of like size are then merged, each document some
/// log₈ of the index' size times in its life.
///
/// Memory stays bounded: what has been collected is spilled to files in the index' folder from time to time.
public struct IndexWriter: ~Copyable {
    private let folder: IndexFolder
    private let lock: IndexLock
    private let schema: IndexSchema
    private let memory: Int
    private let jobs: Int
    private var builder: SegmentBuilder
    /// What is extended.
    private var segments: ExtendedSegments
    private var texts: KeptTexts

    /// A writer that replaces what is at a path; it holds the index' lock until it goes.
    ///
    /// - Parameters:
    ///   - memory: how many bytes of postings are collected before they are spilled to a file.
    ///   - jobs: how many threads may work; the bytes are the same with any number.
    /// - Throws: `locked` where another process writes, `system` where the disk refuses.
    public init(path: String, schema: IndexSchema, memory: Int = 64 << 20, jobs: Int = 1) throws(IndexError) {
        let folder = IndexFolder(path: path)
        try folder.create()
        let lock = try folder.lock()
        folder.removeLeftovers(except: nil)
        try self.init(
            folder, lock, schema: schema, memory: memory, jobs: jobs, extending: ExtendedSegments(), texts: try KeptTexts(folder: path))
    }

    /// A writer that adds to the index at a path, and takes from it; it holds the index' lock until it goes.
    ///
    /// - Throws: `missing`, `damaged` or `version` where the index cannot be opened, `locked`, `system`.
    public init(extending path: String, memory: Int = 64 << 20, jobs: Int = 1) throws(IndexError) {
        let folder = IndexFolder(path: path)
        _ = try Manifest(at: folder.manifest)  // before a lock file is made where no index is
        let lock = try folder.lock()
        let manifest = try Manifest(at: folder.manifest)
        let segments = try ExtendedSegments(manifest, in: folder)
        folder.removeLeftovers(except: manifest)
        guard let schema = segments.schema else { throw .damaged(path: folder.manifest, .noSegment) }
        try self.init(
            folder, lock, schema: schema, memory: memory, jobs: jobs, extending: segments,
            texts: try KeptTexts(folder: path, names: manifest.archives))
    }

    private init(
        _ folder: IndexFolder, _ lock: consuming IndexLock, schema: IndexSchema, memory: Int, jobs: Int,
        extending segments: ExtendedSegments, texts: consuming KeptTexts
    ) throws(IndexError) {
        builder = try SegmentBuilder(schema: schema, folder: folder.path, runBytes: memory, jobs: jobs)
        self.folder = folder
        self.lock = lock
        self.schema = schema
        self.memory = memory
        self.jobs = jobs
        self.segments = segments
        self.texts = texts
    }

    /// Adds a document that the index does not have.
    ///
    /// Add the newest first, and of one day by the order of their ids: documents of equal score then come in that order,
    /// in whichever segments they are.
    ///
    /// - Throws: `duplicate` where the index has its id; for two that are added, the commit throws it.
    public mutating func add(_ document: Document) throws(IndexError) {
        guard try segments.place(of: document.id) == nil else { throw .duplicate(id: document.id) }
        try builder.add(document)
    }

    /// Adds a document in place of the one that has its id, if one does.
    public mutating func update(_ document: Document) throws(IndexError) {
        try segments.delete(id: document.id)
        try builder.add(document)
    }

    /// Takes a document from the index; one that was added since the last commit is none of it yet.
    ///
    /// - Returns: whether the index had it. O(log documents).
    @discardableResult
    public mutating func delete(id: String) throws(IndexError) -> Bool { try segments.delete(id: id) }

    /// Keeps a text beside the documents, unless the index keeps one under its key already.
    public mutating func keep(_ text: KeptText) throws(IndexError) { try texts.add(text) }

    /// Puts everything in force, with a few bytes of the caller's beside the documents, in one step.
    ///
    /// - Parameters:
    ///   - isWanted: tells by its key whether a text that was kept before stays; all do where it is left out.
    ///   - merging: whether segments that have grown many are then merged, which changes no answer. Where that fails,
    ///     on a disk that is full now, what was committed stands, and a later commit merges.
    /// - Throws: `duplicate` where two documents have one id, `system` where the disk refuses; the old index then stays.
    public consuming func commit(
        userData: [UInt8], keepingTexts isWanted: (String) -> Bool = { _ in true }, merging: Bool = true
    ) throws(IndexError) {
        let (folder, schema, memory, jobs) = (folder, schema, memory, jobs)
        var entries = try segments.commit(in: folder)
        if !builder.isEmpty || entries.isEmpty { entries.append(try builder.finish()) }
        let archives = try texts.finish(keeping: isWanted)
        try folder.commit(Manifest(segments: entries, archives: archives, userData: userData))
        while merging, let chosen = MergePolicy.choice(among: entries) {
            let merge = SegmentMerge(folder: folder, schema: schema, memory: memory, jobs: jobs)
            guard let merged = try? merge.merged(chosen, of: entries),
                (try? folder.commit(Manifest(segments: merged, archives: archives, userData: userData))) != nil
            else { return }
            entries = merged
        }
    }
}

/// The segments that a writer extends, with what it deletes of them.
private struct ExtendedSegments {
    private(set) var entries: [Manifest.Entry] = []
    private var segments: [Segment] = []
    /// For each segment the documents that are gone, those of earlier commits included; nil where none was deleted since.
    private var deleted: [DocumentSet?] = []

    init() {}

    init(_ manifest: Manifest, in folder: IndexFolder) throws(IndexError) {
        entries = manifest.segments
        for entry in entries { segments.append(try Segment(folder: folder.path, entry, averages: manifest.averages)) }
        deleted = segments.map { _ in nil }
    }

    var schema: IndexSchema? { segments.first?.schema }

    /// Where the document is that has an id and is not deleted.
    func place(of id: String) throws(IndexError) -> (segment: Int, document: UInt32)? {
        for i in segments.indices {
            if let document = try segments[i].document(withID: id), deleted[i]?.contains(document) != true { return (i, document) }
        }
        return nil
    }

    @discardableResult
    mutating func delete(id: String) throws(IndexError) -> Bool {
        guard let (i, document) = try place(of: id) else { return false }
        var set = deleted[i] ?? segments[i].deletions?.documents ?? DocumentSet(capacity: segments[i].count)
        set.insert(document)
        deleted[i] = set
        entries[i].documents -= 1
        for field in entries[i].lengths.indices {
            entries[i].lengths[field] -= BM25.length(of: try segments[i].length(of: document, textField: field))
        }
        return true
    }

    /// Writes what was deleted.
    ///
    /// - Returns: the segments that have documents left.
    consuming func commit(in folder: IndexFolder) throws(IndexError) -> [Manifest.Entry] {
        var left: [Manifest.Entry] = []
        for i in entries.indices where entries[i].documents > 0 {
            var entry = entries[i]
            if let set = deleted[i] {
                entry.generation += 1
                try Deletions(set).write(to: folder.path + "/" + entry.deletionsFile)
            }
            left.append(entry)
        }
        return left
    }
}
