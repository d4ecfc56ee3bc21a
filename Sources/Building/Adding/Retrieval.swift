import Corpus
import Storage

/// When and whence a page was fetched: a line of `retrievals.jsonl`.
///
/// The page itself is stored as it came, byte for byte; what its server said about it is kept here. A line is tied to
/// the bytes, not to a file's name, so that it holds when files are moved.
struct Retrieval: Sendable, Hashable, Codable {
    /// SHA-256 of the stored page.
    var sha256: String
    /// The address that answered, after all redirections.
    var url: String
    /// The address that was asked for, where it is another one.
    var asked: String?
    /// When, ISO 8601 in UTC.
    var at: String
    /// The media type that the server declared, with its parameters.
    var contentType: String?

    /// The charset that the server declared, in small letters.
    var charset: String? {
        guard let contentType, let found = contentType.lowercased().firstRange(of: "charset=") else { return nil }
        let value = contentType.lowercased()[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
        return value.isEmpty ? nil : String(value)
    }
}

extension CorpusFolder {
    /// When pages were fetched.
    var retrievalsFile: JSONLinesFile<Retrieval> {
        JSONLinesFile(path: path + "/retrievals.jsonl", of: .retrieval)
    }

    /// The first retrieval of each page, by the digest of its bytes.
    func retrievals() throws(KnowledgeBaseError) -> [String: Retrieval] {
        Dictionary(try retrievalsFile.read().map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
