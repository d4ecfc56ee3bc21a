import Articles
public import Records
public import Storage

/// Something that `check` found, with what mends it.
public struct Finding: Sendable, Hashable {
    /// What kind of thing it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A file that people write cannot be read.
        case malformed
        /// A saved file gives no article.
        case unreadable
        /// Two saved files have the same bytes.
        case sameBytes = "same-bytes"
        /// A file is in the corpus and not in the index.
        case notIndexed = "not-indexed"
        /// A file is in the index and not in the corpus, or not as it was.
        case changed
        /// A file that an addition left behind when it was killed.
        case leftover
        /// A record's words do not stand where it says.
        case slice
        /// Two things have one id.
        case duplicateId = "duplicate-id"
        /// A correction whose words are gone.
        case orphanedCorrection = "orphaned-correction"
        /// A listed speaker who is never found.
        case silentSpeaker = "silent-speaker"
        /// The index is missing, damaged, or of another corpus.
        case index
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// Where: a file, a record's id, a speaker's id.
    public var place: String
    /// What is wrong.
    public var problem: String
    /// What to do about it.
    public var mend: String
    /// The mistake that `problem` tells, where it is one in a file that people write.
    public var mistake: CorpusMistake?

    /// Whether it only may be wrong: a speaker who is listed and has not spoken yet.
    public var isNote: Bool { kind == .silentSpeaker }

    static let rebuild = "run `debatekb rebuild`"

    /// Writes the finding as a JSON object.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind.rawValue)
            json.member("level", isNote ? "note" : "problem")
            json.member("place", place)
            json.member("problem", problem)
            json.member("mend", mend)
        }
    }
}

extension Finding {
    /// A saved file that gives no article.
    init(_ error: ArticleError, in source: String) {
        (kind, place) = (.unreadable, source)
        switch error {
        case .unreadable(_, let reason):
            problem = "cannot be read: \(reason)"
            mend = "put the file itself here and let it be read, or remove it"
        case .empty:
            problem = "is empty"
            mend = "save the page again, or remove the file"
        case .notText:
            problem = "is no text in a known encoding"
            mend = "save the page as HTML, or remove the file"
        case .unsupported(_, let kind):
            problem = "is \(kind), which is not read"
            mend = "save the page as HTML, or remove the file"
        case .tooLarge(_, let bytes, let limit):
            problem = "has \(bytes >> 20) MiB, more than the \(limit >> 20) MiB that are read"
            mend = "split it, or remove it"
        case .refused(_, let reason):
            problem = "is refused: \(reason)"
            mend = "save the page again, or remove the file"
        case .noArticle(_, let reason):
            problem = "holds no article" + (reason.isEmpty ? "" : ": \(reason)")
            mend = "save the page of an article, or remove the file"
        }
    }

    /// A mistake in a file that people write.
    init(_ mistake: CorpusMistake) {
        var place = mistake
        place.path = String(mistake.path.split(separator: "/").last ?? "")
        self.init(
            kind: .malformed, place: place.place, problem: mistake.kind.description, mend: "mend the file, then \(Self.rebuild)",
            mistake: mistake)
    }

    /// A file that people write and that cannot be read.
    init(_ error: KnowledgeBaseError, in file: String) {
        let problem =
            switch error {
            case .file(_, let reason): reason
            case .malformed(_, let line, let reason): (line.map { "line \($0): " } ?? "") + reason
            default: error.description
            }
        self.init(kind: .malformed, place: file, problem: problem, mend: "mend the file, then \(Self.rebuild)")
    }
}
