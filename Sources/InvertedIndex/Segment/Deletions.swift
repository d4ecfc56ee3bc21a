/// Which documents of a segment were deleted: a file of its own beside the segment's, which never changes either. Each commit
/// that deletes writes another, with a number that is one greater, and the manifest tells which is in force.
///
/// The sections are one: a bit for each document, in words of eight bytes.
struct Deletions: Sendable {
    let documents: DocumentSet
    /// How many.
    let count: Int

    init(_ documents: DocumentSet) {
        self.documents = documents
        count = documents.count
    }

    /// - Parameter documents: how many documents the segment has.
    init(path: String, documents: Int) throws(IndexError) {
        let file = try DataFile(path: path, kind: .deleted, sections: 1)
        let words = (documents + 63) / 64
        guard file.sections[0].count == words * 8 else {
            throw .damaged(path: path, .otherSegment)
        }
        var set = DocumentSet(capacity: documents)
        for word in 0..<words {
            var bits = try file.number(at: word * 8, as: UInt64.self)
            while bits != 0 {
                set.insert(UInt32(word << 6 + bits.trailingZeroBitCount))
                bits &= bits - 1
            }
        }
        self.init(set)
    }

    func write(to path: String) throws(IndexError) {
        var file = try DataFileWriter(path: path, kind: .deleted)
        var bytes: [UInt8] = []
        for word in documents.words { bytes.append(number: word) }
        try file.append(bytes)
        try file.endSection()
        _ = try file.finish()
    }
}
