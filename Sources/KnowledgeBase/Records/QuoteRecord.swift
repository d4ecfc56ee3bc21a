/// One quotation as it is stored, printed and exported: who said what, where it stands, what it holds.
///
/// Names follow schema.org and the W3C Web Annotation model. Offsets are Unicode scalars of the article's normalised
/// text, end exclusive. A record is written by `write(to:)` and read back with `JSONDecoder`; the two agree.
public struct QuoteRecord: Sendable, Hashable {
    /// The same bytes give the same id on any machine: a digest of the article and the span.
    public var id: String
    /// The statement that this is one occurrence of.
    public var statementId: String
    /// The words, a slice of the article.
    public var text: String
    /// A BCP 47 tag.
    public var inLanguage: String?
    /// `direct`, `indirect` or `mixed`.
    public var quotationType: String
    /// Whether it goes on with the quotation before it.
    public var continues: Bool
    /// How sure it is that these words are a quotation, from 0 to 1.
    public var confidence: Double
    /// The reporting expression.
    public var cue: Slice?
    /// Who said it, where the article says so surely enough.
    public var speaker: SpeakerReference?
    /// Words that name a speaker whom the article does not let us tell.
    public var unresolvedMention: Slice?
    /// Where it stands, down to its characters.
    public var target: Target
    /// The article that printed it.
    public var isPartOf: ArticleReference
    /// What it holds.
    public var stance: Stance
    /// The arguments that it makes.
    public var arguments: [Argument]
    /// Where else the statement was printed.
    public var occurrences: Occurrences
    /// What people have said about the record.
    public var verification: Verification

    /// Words at their place in the article.
    public struct Slice: Sendable, Hashable, Decodable {
        /// The words.
        public var exact: String
        /// Their first scalar.
        public var start: Int
        /// One past their last scalar.
        public var end: Int
    }

    /// A speaker as named in one article.
    public struct SpeakerReference: Sendable, Hashable {
        /// The speaker's stable id.
        public var id: String
        /// The canonical name.
        public var name: String
        /// `person`, `organisation`, `product`, `anonymous` or `collective`.
        public var kind: String
        /// The words that name the speaker; nil where the speaker is implicit.
        public var mention: Mention?
        /// How sure the attribution is, from 0 to 1.
        public var confidence: Double
        /// Through whom the words came, nearest first.
        public var sourceChain: [String]
    }

    /// The words that name a speaker, and what kind of words they are.
    public struct Mention: Sendable, Hashable, Decodable {
        /// The words, titles included.
        public var exact: String
        /// Their first scalar.
        public var start: Int
        /// One past their last scalar.
        public var end: Int
        /// `named`, `nominal`, `pronoun` or `implicit`.
        public var kind: String
    }

    /// Where a quotation stands: enough to find it again, and to prove that it is there.
    public struct Target: Sendable, Hashable {
        /// The saved file, relative to the corpus.
        public var source: String
        /// SHA-256 of the saved file, in hexadecimal.
        public var sourceSha256: String
        /// SHA-256 of the article's normalised text as UTF-8, in hexadecimal.
        public var textSha256: String
        /// The words, and a little of what stands before and after them.
        public var quote: TextQuote
        /// Their first scalar.
        public var start: Int
        /// One past their last scalar.
        public var end: Int
    }

    /// The W3C `TextQuoteSelector`.
    public struct TextQuote: Sendable, Hashable {
        /// The words.
        public var exact: String
        /// Up to 32 scalars before them.
        public var prefix: String
        /// Up to 32 scalars after them.
        public var suffix: String
    }

    /// The article that a quotation is part of.
    public struct ArticleReference: Sendable, Hashable {
        /// A digest of the saved file and the article's place in it.
        public var id: String
        /// Its address.
        public var url: String?
        /// Its headline.
        public var headline: String?
        /// Who signed it.
        public var author: [String]
        /// The outlet.
        public var publisher: String?
        /// ISO 8601.
        public var datePublished: String?
        /// When the page was fetched, ISO 8601, where known.
        public var dateAccessed: String?
    }

    /// What a quotation holds, and the words that decided it.
    public struct Stance: Sendable, Hashable {
        /// A side's id, `both`, `neutral` or `off-topic`.
        public var label: String
        /// `FAVOR`, `AGAINST` or `NONE` by the side's id; in JSON each side is a member of its own.
        public var attitudes: [String: String]
        /// How sure the label is, from 0 to 1.
        public var confidence: Double
        /// Whether the machine was too unsure to choose.
        public var abstained: Bool
        /// The words that decided it.
        public var evidence: [Evidence]
    }

    /// Words that decided a stance.
    public struct Evidence: Sendable, Hashable, Decodable {
        /// Their first scalar.
        public var start: Int
        /// One past their last scalar.
        public var end: Int
        /// The rule that read them.
        public var rule: String
        /// `FAVOR`, `AGAINST` or `NONE`.
        public var polarity: String
        /// The side they speak of.
        public var target: String?
    }

    /// A ground that the quotation argues on.
    public struct Argument: Sendable, Hashable, Decodable {
        /// The key point's code, where one is recognised.
        public var keyPoint: String?
        /// The aspect's id.
        public var aspect: String
        /// The stance it speaks for.
        public var towards: String
        /// From 0 to 1.
        public var confidence: Double
        /// The words that make it.
        public var evidence: [Span]
    }

    /// A stretch of the article's text.
    public struct Span: Sendable, Hashable, Decodable {
        /// Its first scalar.
        public var start: Int
        /// One past its last scalar.
        public var end: Int
    }

    /// Where the same statement was printed.
    public struct Occurrences: Sendable, Hashable {
        /// In how many articles.
        public var count: Int
        /// In how many reports: near copies of one article, as agencies are reprinted, count once.
        public var independent: Int = 1
        /// Their addresses, oldest first.
        public var urls: [String]
        /// The date of the oldest dated one, ISO 8601.
        public var firstAppearance: String?
    }

    /// What people have said about a record.
    public struct Verification: Sendable, Hashable, Decodable {
        /// Where a record stands between machine and people.
        public enum Status: String, Sendable, Hashable, CaseIterable, Decodable {
            case machine, verified, disputed, misattributed, withdrawn
        }

        /// `machine` until a person has spoken.
        public var status: Status
        /// Who.
        public var by: String?
        /// When, ISO 8601.
        public var at: String?
        /// Why.
        public var note: String?

        /// As the machine found it.
        public static let machine = Verification(status: .machine)

        /// What a reader of an export must see of what people made of a record, `misattributed, by NAME, 2031-06-01: why`;
        /// nil where no one has spoken.
        var mark: String? {
            guard status != .machine else { return nil }
            let who = [by.map { "by \($0)" }, at.map { String($0.prefix(10)) }].compactMap(\.self)
            return ([status.rawValue] + who).joined(separator: ", ") + (note.map { ": \($0)" } ?? "")
        }
    }
}
