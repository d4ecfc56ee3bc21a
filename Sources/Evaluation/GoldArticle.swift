import FoundationEssentials
import Records
import SaidDates
public import Storage

/// A text with its quotations labelled by hand, one JSON line of a gold file.
public struct GoldArticle: Sendable, Decodable {
    /// Its id.
    public var id: String
    /// The text; offsets are Unicode scalars into it.
    public var text: String
    /// A BCP 47 tag.
    public var lang: String?
    /// The headline.
    public var title: String?
    /// The date, ISO 8601.
    public var date: String?
    /// Whether only some of the quotations are labelled: then one that touches no label does not count as false.
    public var partial: Bool?
    /// Whether the quotations are given, so that finding them is not measured.
    public var isGiven: Bool?
    /// The quotations.
    public var quotes: [GoldQuotation]

    /// A labelled quotation.
    public struct GoldQuotation: Sendable, Decodable {
        /// Its first scalar.
        public var start: Int
        /// One past its last scalar.
        public var end: Int
        /// `direct`, `indirect` or `mixed`.
        public var type: String?
        /// The words that name the speaker.
        public var speaker: String?
        /// Where they stand.
        public var speakerStart: Int?
        /// One past their last scalar.
        public var speakerEnd: Int?
        /// Who it is.
        public var speakerCanonical: String?
        /// Other names of the same speaker.
        public var speakerAliases: [String]?
        /// The stance.
        public var stance: String?
        /// The aspects.
        public var aspects: [String]?
        /// A key that all occurrences of one statement share.
        public var statement: String?
        /// When it was said, where a reader of the page says so.
        public var said: SaidLabel?

        private enum CodingKeys: String, CodingKey {
            case start, end, type, speaker, stance, aspects, statement, said
            case speakerStart = "speaker_start"
            case speakerEnd = "speaker_end"
            case speakerCanonical = "speaker_canonical"
            case speakerAliases = "speaker_aliases"
        }
    }

    /// When a quotation was said, as a reader tells it from the page alone.
    public struct SaidLabel: Sendable, Decodable {
        /// In EDTF; nil where it cannot be known.
        public var date: String?
        /// By what: `stated`, `relative`, `event`, `before`, `near`, `default` or `none`.
        public var basis: String

        /// Whether words of the page tell the date itself.
        var isTold: Bool { SaidDate.Kind(rawValue: basis)?.isTold ?? false }
    }

    /// The articles of a gold file; of a folder, the pages with marked quotations (`.txt`) in it and in its folders.
    ///
    /// - Throws: `file` where it cannot be read, `malformed` with the line that is no labelled article.
    public static func read(from path: String) throws(KnowledgeBaseError) -> [GoldArticle] {
        let articles = try all(from: path)
        guard !articles.isEmpty else { throw .file(path: path, problem: .nothingLabelled) }
        return articles
    }

    private static func all(from path: String) throws(KnowledgeBaseError) -> [GoldArticle] {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder { return try markedPages(in: path) }
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .file(path: path, problem: .contentsUnreadable)
        }
        if path.hasSuffix(".tsv") { return try sentences(in: data, path: path) }
        var articles: [GoldArticle] = []
        for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                let article = try JSONDecoder().decode(GoldArticle.self, from: Data(line))
                let length = article.text.unicodeScalars.count
                guard article.quotes.allSatisfy({ 0 <= $0.start && $0.start < $0.end && $0.end <= length }) else {
                    throw KnowledgeBaseError.malformed(path: path, line: number + 1, mistake: .quotationOutsideText)
                }
                articles.append(article)
            } catch let error as KnowledgeBaseError {
                throw error
            } catch {
                throw .malformed(path: path, line: number + 1, mistake: .noLabelledArticle(MemberMistake(error)))
            }
        }
        return articles
    }

    private static func markedPages(in folder: String) throws(KnowledgeBaseError) -> [GoldArticle] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw .file(path: folder, problem: .folderUnreadable)
        }
        var articles: [GoldArticle] = []
        for name in names.sorted() where name.hasSuffix(".txt") {
            let path = folder + "/" + name
            guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw .file(path: path, problem: .contentsUnreadable) }
            articles.append(try MarkedPage.article(in: data, id: String(name.dropLast(4)), path: path))
        }
        return articles
    }
}
