public import Quotations
public import Stances

/// One quotation as it is stored, printed and exported: who said what, where it stands, what it holds.
///
/// Names follow schema.org and the W3C Web Annotation model. Offsets are Unicode scalars of the article's normalised
/// text, end exclusive. A member is a property and a line in its part's `visit`; everything that handles records follows from
/// that, so that one which is added needs nothing else but somebody who finds it (`RecordBuilder`).
public struct QuoteRecord: RecordPart {
    /// The same bytes give the same id on any machine: a digest of the article and the span.
    public var id = ""
    /// The statement that this is one occurrence of.
    public var statementId = ""
    /// The words, a slice of the article.
    public var text = ""
    /// A BCP 47 tag.
    public var inLanguage: String?
    /// How the words are reported.
    public var quotationType = Quotation.Kind.direct
    /// Whether it goes on with the quotation before it.
    public var continues = false
    /// How sure it is that these words are a quotation, from 0 to 1.
    public var confidence = 0.0
    /// The reporting expression.
    public var cue: Slice?
    /// Who said it, where the article says so surely enough.
    public var speaker: SpeakerReference?
    /// Words that name a speaker whom the article does not let us tell.
    public var unresolvedMention: Slice?
    /// When it was said, as far as that is known; when it was printed is its article's to say.
    public var dateCreated: DateCreated?
    /// Where it stands, down to its characters.
    public var target = Target.blank
    /// The article that printed it.
    public var isPartOf = ArticleReference.blank
    /// What it holds.
    public var stance = Stance.blank
    /// The arguments that it makes.
    public var arguments: [Argument] = []
    /// Where else the statement was printed.
    public var occurrences = Occurrences.blank
    /// What people have said about the record.
    public var verification = Verification.machine

    /// A record of nothing.
    public static var blank: QuoteRecord { QuoteRecord() }

    /// Names the members.
    public mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit(Member("id", column: 1, field: .usual(1, "id"), label: .init(160, "id", "编号")), &id)
        visitor.visit(
            Member("statementId", column: 2, field: .onRequest(12, "statementId"), label: .init(150, "statement", "言论")), &statementId)
        visitor.constant("type", "Quotation")
        visitor.visit(Member("text", column: 3, field: .usual(7, "text")), &text)
        visitor.visit(Member("inLanguage", column: 4, field: .onRequest(16, "language")), &inLanguage)
        visitor.visit(Member("quotationType", column: 5, field: .usual(6, "type"), label: .init(40, "kind", "类型")), &quotationType)
        visitor.visit(Member("continues", column: 6), &continues, standard: false, isAlwaysWritten: false)
        visitor.visit(Member("confidence", column: 7, field: .onRequest(23, "confidence")), &confidence)
        visitor.visit(Member("cue", column: 14, field: .onRequest(21, "cue"), label: .init(30, "cue", "引导词")), &cue)
        visitor.visit(Member("speaker", label: .init(10, "speaker", "发言者")), &speaker)
        visitor.visit(Member("unresolvedMention", column: 15), &unresolvedMention)
        visitor.visit(Member("dateCreated", label: .init(5, "said", "说于")), &dateCreated)
        visitor.visit("target", &target)
        visitor.visit("isPartOf", &isPartOf)
        visitor.visit(Member("stance", label: .init(50, "stance", "立场")), &stance)
        visitor.visit(Member("arguments", label: .init(70, "argument", "论点")), &arguments)
        visitor.visit("occurrences", &occurrences)
        visitor.visit(Member("verification", label: .init(140, "checked", "核查")), &verification)
    }

    /// Words at their place in the article.
    public struct Slice: RecordPart {
        /// The words.
        public var exact = ""
        /// Their first scalar.
        public var start = 0
        /// One past their last scalar.
        public var end = 0

        /// No words.
        public static var blank: Slice { Slice() }

        /// The words.
        public var words: String? { exact }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("exact", &exact)
            visitor.visit("start", &start)
            visitor.visit("end", &end)
        }
    }

    /// A speaker as named in one article.
    public struct SpeakerReference: RecordPart {
        /// The speaker's stable id.
        public var id = ""
        /// The canonical name.
        public var name = ""
        /// What it is.
        public var kind = Speaker.Kind.person
        /// The words that name the speaker; nil where the speaker is implicit.
        public var mention: Mention?
        /// How sure the attribution is, from 0 to 1.
        public var confidence = 0.0
        /// Through whom the words came, nearest first.
        public var sourceChain: [String] = []

        /// A speaker without a name.
        public static var blank: SpeakerReference { SpeakerReference() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("id", column: 9, field: .onRequest(17, "speakerId")), &id)
            visitor.visit(Member("name", column: 8, field: .usual(3, "speaker")), &name)
            visitor.visit(Member("kind", column: 10, field: .onRequest(18, "speakerKind")), &kind)
            visitor.visit(Member("mention", column: 12, field: .onRequest(19, "mention")), &mention)
            visitor.visit(Member("confidence", column: 11, field: .usual(24, "speakerConfidence")), &confidence)
            visitor.visit(
                Member("sourceChain", column: 13, field: .onRequest(20, "through"), label: .init(20, "through", "转述")), &sourceChain)
        }
    }

    /// The words that name a speaker, and what kind of words they are.
    public struct Mention: RecordPart {
        /// The words, titles included.
        public var exact = ""
        /// Their first scalar.
        public var start = 0
        /// One past their last scalar.
        public var end = 0
        /// What kind of words they are.
        public var kind = Attribution.MentionKind.named

        /// No words.
        public static var blank: Mention { Mention() }

        /// The words.
        public var words: String? { exact }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("exact", &exact)
            visitor.visit("start", &start)
            visitor.visit("end", &end)
            visitor.visit("kind", &kind)
        }
    }

    /// Where a quotation stands: enough to find it again, and to prove that it is there.
    public struct Target: RecordPart {
        /// The saved file, relative to the corpus.
        public var source = ""
        /// SHA-256 of the saved file, in hexadecimal.
        public var sourceSha256 = ""
        /// SHA-256 of the article's normalised text as UTF-8, in hexadecimal.
        public var textSha256 = ""
        /// The words, and a little of what stands before and after them.
        public var quote = TextQuote.blank
        /// Where they stand in the article's text.
        public var position = TextPosition.blank

        /// Their first scalar.
        public var start: Int { position.start }
        /// One past their last scalar.
        public var end: Int { position.end }

        /// A place in no file.
        public static var blank: Target { Target() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("source", column: 35, field: .onRequest(29, "file"), label: .init(120, "file", "文件")), &source)
            visitor.visit(
                Member("sourceSha256", column: 36, field: .onRequest(32, "sourceSha256"), label: .init(130, "sha-256", "sha-256")),
                &sourceSha256)
            visitor.visit(Member("textSha256", column: 37, field: .onRequest(33, "textSha256")), &textSha256)
            visitor.visit("selector", &quote, &position)
        }
    }

    /// The W3C `TextQuoteSelector`.
    public struct TextQuote: TaggedPart {
        /// The words.
        public var exact = ""
        /// Up to 32 scalars before them.
        public var prefix = ""
        /// Up to 32 scalars after them.
        public var suffix = ""

        /// The W3C's name.
        public static var tag: StaticString { "TextQuoteSelector" }

        /// No words.
        public static var blank: TextQuote { TextQuote() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("exact", &exact)
            visitor.visit(Member("prefix", column: 40), &prefix, standard: "", isAlwaysWritten: true)
            visitor.visit(Member("suffix", column: 41), &suffix, standard: "", isAlwaysWritten: true)
        }
    }

    /// The W3C `TextPositionSelector`.
    public struct TextPosition: TaggedPart {
        /// The first scalar.
        public var start = 0
        /// One past the last scalar.
        public var end = 0

        /// The W3C's name.
        public static var tag: StaticString { "TextPositionSelector" }

        /// The beginning.
        public static var blank: TextPosition { TextPosition() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("start", column: 38, field: .onRequest(30, "start")), &start)
            visitor.visit(Member("end", column: 39, field: .onRequest(31, "end")), &end)
        }
    }

    /// The article that a quotation is part of.
    public struct ArticleReference: RecordPart {
        /// A digest of the saved file and the article's place in it.
        public var id = ""
        /// Its address.
        public var url: String?
        /// Its headline.
        public var headline: String?
        /// Who signed it.
        public var author: [String] = []
        /// The outlet.
        public var publisher: String?
        /// ISO 8601.
        public var datePublished: String?
        /// When the page was fetched, ISO 8601, where known.
        public var dateAccessed: String?

        /// An article of which nothing is known.
        public static var blank: ArticleReference { ArticleReference() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("id", column: 26), &id)
            visitor.visit(Member("url", column: 25, field: .usual(10, "url"), label: .init(100, "source", "出处")), &url)
            visitor.visit(Member("headline", column: 23, field: .usual(9, "headline"), label: .init(80, "headline", "标题")), &headline)
            visitor.visit(Member("author", column: 24, field: .onRequest(15, "authors"), label: .init(90, "author", "作者")), &author)
            visitor.visit(Member("publisher", column: 22, field: .usual(8, "outlet")), &publisher)
            visitor.visit(
                Member(
                    "datePublished", column: 21, field: .onRequest(13, "published"), day: .usual(2, "date"),
                    label: .init(75, "printed", "刊于")), &datePublished)
            visitor.visit(Member("dateAccessed", column: 27, field: .onRequest(14, "accessed")), &dateAccessed)
        }
    }

    /// What a quotation holds, and the words that decided it.
    public struct Stance: RecordPart {
        /// A side, or one of those that belong to none.
        public var label = StanceLabel.neutral
        /// The attitude towards each side by its id; in JSON each side is a member of its own.
        public var attitudes: [String: Attitude] = [:]
        /// How sure the label is, from 0 to 1.
        public var confidence = 0.0
        /// Whether the machine was too unsure to choose.
        public var abstained = false
        /// The words that decided it.
        public var evidence: [Evidence] = []

        /// No stance.
        public static var blank: Stance { Stance() }

        /// Names the members; no side may be called as one of them, since each side is a member too (`DebateFile`).
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("label", column: 16, field: .usual(4, "stance")), &label)
            visitor.visit(named: &attitudes)
            visitor.visit(Member("confidence", column: 17, field: .onRequest(25, "stanceConfidence")), &confidence)
            visitor.visit(Member("abstained", column: 18), &abstained, standard: false, isAlwaysWritten: true)
            visitor.visit(Member("evidence", label: .init(60, "evidence", "依据")), &evidence)
        }
    }

    /// Words that decided a stance.
    public struct Evidence: RecordPart {
        /// Their first scalar.
        public var start = 0
        /// One past their last scalar.
        public var end = 0
        /// The rule that read them.
        public var rule = ""
        /// For or against.
        public var polarity = Attitude.none
        /// The side they speak of.
        public var target: String?

        /// No words.
        public static var blank: Evidence { Evidence() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("start", &start)
            visitor.visit("end", &end)
            visitor.visit("rule", &rule)
            visitor.visit("polarity", &polarity)
            visitor.visit("target", &target)
        }
    }

    /// A ground that the quotation argues on.
    public struct Argument: RecordPart {
        /// The key point's code, where one is recognised.
        public var keyPoint: String?
        /// The aspect's id.
        public var aspect = ""
        /// The stance it speaks for.
        public var towards = StanceLabel.neutral
        /// From 0 to 1.
        public var confidence = 0.0
        /// The words that make it.
        public var evidence: [Span] = []

        /// No argument.
        public static var blank: Argument { Argument() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("keyPoint", column: 20, field: .onRequest(22, "keypoints")), &keyPoint)
            visitor.visit(Member("aspect", column: 19, field: .usual(5, "aspects")), &aspect)
            visitor.visit("towards", &towards)
            visitor.visit("confidence", &confidence)
            visitor.visit("evidence", &evidence)
        }
    }

    /// A stretch of the article's text.
    public struct Span: RecordPart {
        /// Its first scalar.
        public var start = 0
        /// One past its last scalar.
        public var end = 0

        /// The beginning.
        public static var blank: Span { Span() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit("start", &start)
            visitor.visit("end", &end)
        }
    }

    /// Where the same statement was printed.
    public struct Occurrences: RecordPart {
        /// In how many articles.
        public var count = 1
        /// In how many reports: near copies of one article, as agencies are reprinted, count once.
        public var independent = 1
        /// Their addresses, oldest first.
        public var urls: [String] = []
        /// The date of the oldest dated one, ISO 8601.
        public var firstAppearance: String?

        /// One article without an address.
        public static var blank: Occurrences { Occurrences() }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("count", column: 28, field: .onRequest(26, "occurrences")), &count)
            visitor.visit("independent", &independent, standard: count, isAlwaysWritten: true)
            visitor.visit(
                Member("urls", column: .joined(29, by: " "), field: .onRequest(27, "urls"), label: .init(110, "also in", "另见")), &urls)
            visitor.visit(Member("firstAppearance", column: 30), &firstAppearance)
        }
    }

    /// What people have said about a record.
    public struct Verification: RecordPart {
        /// Where a record stands between machine and people.
        public enum Status: String, Sendable, Hashable, CaseIterable, MemberValue {
            case machine, verified, disputed, misattributed, withdrawn
        }

        /// `machine` until a person has spoken.
        public var status = Status.machine
        /// Who.
        public var by: String?
        /// When, ISO 8601.
        public var at: String?
        /// Why.
        public var note: String?

        package init(status: Status = .machine, by: String? = nil, at: String? = nil, note: String? = nil) {
            (self.status, self.by, self.at, self.note) = (status, by, at, note)
        }

        /// As the machine found it.
        public static let machine = Verification()
        /// As the machine found it.
        public static var blank: Verification { .machine }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("status", column: 31, field: .usual(11, "status")), &status)
            visitor.visit(Member("by", column: 32), &by)
            visitor.visit(Member("at", column: 33), &at)
            visitor.visit(Member("note", column: 34, field: .onRequest(28, "note")), &note)
        }
    }
}
