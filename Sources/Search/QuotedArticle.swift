import InvertedIndex
public import Records
public import Storage

/// An article as it was read when the index was made, with its quotations at their places.
///
///     let article = try base.article(id: record.isPartOf.id)
///     let passage = article.passage(around: record, paragraphs: 2)
public struct QuotedArticle: Sendable {
    /// What is known of it.
    public let reference: QuoteRecord.ArticleReference
    /// The saved file, relative to the corpus.
    public let source: String
    /// SHA-256 of that file.
    public let sourceSha256: String
    /// SHA-256 of the text in UTF-8, which was held against it.
    public let textSha256: String
    /// The normalised text, its paragraphs on lines.
    public let text: String
    /// Its quotations, in the order of the text; the words of each were found at its place.
    public let quotations: [QuoteRecord]

    /// A quotation with what stands around it.
    public struct Passage: Sendable, Hashable {
        /// What stands before the words, from the beginning of a paragraph on.
        public var before: String
        /// The words.
        public var words: String
        /// What stands behind them, to the end of a paragraph.
        public var after: String

        /// A passage from its parts.
        public init(before: String, words: String, after: String) {
            self.before = before
            self.words = words
            self.after = after
        }
    }

    /// The paragraphs that a quotation stands in, with as many before and behind, or all that there are. O(text).
    public func passage(around record: QuoteRecord, paragraphs: Int? = nil) -> Passage {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: record.target.start)
        let end = scalars.index(start, offsetBy: record.target.end - record.target.start)
        var (first, last) = (scalars.startIndex, scalars.endIndex)
        if let paragraphs {
            var lines = 0
            first = start
            while first > scalars.startIndex {
                let before = scalars.index(before: first)
                if scalars[before] == "\n" {
                    if lines == paragraphs { break }
                    lines += 1
                }
                first = before
            }
            lines = 0
            last = end
            while last < scalars.endIndex {
                if scalars[last] == "\n" {
                    if lines == paragraphs { break }
                    lines += 1
                }
                last = scalars.index(after: last)
            }
        }
        return Passage(before: String(scalars[first..<start]), words: String(scalars[start..<end]), after: String(scalars[end..<last]))
    }
}

extension KnowledgeBase {
    /// The article of an id (`QuoteRecord.isPartOf`) with all of its quotations, of which it has at least one.
    ///
    /// - Throws: `unknownArticle`; `index` where its text is missing, or is not, byte by byte, the one that was read, or a quotation does not
    ///   stand in it: such a text is never given.
    public func article(id: String) throws(KnowledgeBaseError) -> QuotedArticle {
        var quotations: [QuoteRecord] = []
        try forEachEntry(.filter(field: "article", value: id), order: .relevance) { entry, _, _ in quotations.append(entry.record) }
        quotations.sort { ($0.target.start, $0.target.end) < ($1.target.start, $1.target.end) }
        guard let first = quotations.first else { throw .unknownArticle(id: id) }
        let text = try text(of: first.target)
        let scalars = Array(text.unicodeScalars)
        for record in quotations {
            let (start, end) = (record.target.start, record.target.end)
            guard record.target.textSha256 == first.target.textSha256, start >= 0, start <= end, end <= scalars.count,
                scalars[start..<end].elementsEqual(record.text.unicodeScalars)
            else {
                throw .index(path: path, problem: .strayQuotation(id: record.id, file: first.target.source))
            }
        }
        return QuotedArticle(
            reference: first.isPartOf, source: first.target.source, sourceSha256: first.target.sourceSha256,
            textSha256: first.target.textSha256, text: text, quotations: quotations)
    }

    /// The text that a record points into, held against its digest.
    package func text(of target: QuoteRecord.Target) throws(KnowledgeBaseError) -> String {
        let bytes: [UInt8]?
        do {
            bytes = try reader.text(target.textSha256)
        } catch {
            throw .index(path: path, problem: .reading(error))
        }
        guard let bytes else { throw .index(path: path, problem: .textMissing(file: target.source)) }
        guard Digest.sha256(bytes) == target.textSha256 else { throw .index(path: path, problem: .otherText(file: target.source)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
