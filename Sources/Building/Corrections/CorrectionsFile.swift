import Storage

/// `corrections.jsonl`: one correction a line, appended only.
struct CorrectionsFile: Sendable {
    let file: JSONLinesFile<Correction>

    init(path: String) { file = JSONLinesFile(path: path, of: .correction) }

    /// The corrections in the order they were made; none where the file is absent.
    ///
    /// - Throws: `malformed` with the line that cannot be read: a correction is never passed over in silence.
    func read() throws(KnowledgeBaseError) -> [Correction] { try file.read() }

    /// Adds a correction; it is on disk when this returns.
    func append(_ correction: Correction) throws(KnowledgeBaseError) { try file.append([correction]) }
}
