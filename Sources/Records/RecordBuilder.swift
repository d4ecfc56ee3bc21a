package import Articles
import FoundationEssentials
package import Quotations
package import SaidDates
package import Stances

/// Turns an article into its records: finds the quotations, judges them, and notes where each stands.
///
/// This is the one way from an `Article` to `QuoteRecord`s; `rebuild` and `extract` both go it.
package struct RecordBuilder: Sendable {
    package let extractor: QuotationExtractor
    /// Nil where no debate is given: then nothing is judged, and what the records say of stances means nothing.
    package let judge: StanceJudge?
    /// Occasions whose days the debate tells.
    private let events: [DatedEvent]

    package init(directory: SpeakerDirectory, debate: Debate?) {
        extractor = QuotationExtractor(directory: directory)
        events = debate?.events.compactMap { event in EDTFDate(event.date).map { DatedEvent(names: event.names, date: $0) } } ?? []
        judge = debate.map(StanceJudge.init(debate:))
    }

    /// Where an article came from.
    package struct Provenance: Sendable {
        /// The saved file, relative to the corpus.
        package var source: String
        /// SHA-256 of the saved file.
        package var sourceSha256: String
        /// The article's place among those of its file.
        var ordinal: Int
        /// When the page was fetched, where known.
        var accessed: String?
        /// SHA-256 of the article's text, where known: a text that is given as it is is its own source.
        var textSha256: String?

        package init(source: String, sourceSha256: String, ordinal: Int, accessed: String? = nil, textSha256: String? = nil) {
            (self.source, self.sourceSha256, self.ordinal) = (source, sourceSha256, ordinal)
            (self.accessed, self.textSha256) = (accessed, textSha256)
        }
    }

    /// The records of an article, in the order of its text.
    package func records(of article: Article, from provenance: Provenance) -> [QuoteRecord] {
        let quotations = extractor.quotations(in: article)
        guard !quotations.isEmpty else { return [] }
        let textSha256 = provenance.textSha256 ?? Digest.sha256(utf8: article.text.string)
        let reference = Self.reference(to: article, from: provenance)
        let said = saidDates(of: quotations, in: article)
        return zip(quotations, said).map { quotation, said in
            var record = record(of: quotation, in: article, reference: reference, provenance: provenance, textSha256: textSha256)
            record.dateCreated = said.map { QuoteRecord.DateCreated($0, in: article.text) }
            return record
        }
    }

    /// When each quotation was said.
    package func saidDates(of quotations: [Quotation], in article: Article) -> [SaidDate?] {
        let sayings = quotations.map { quotation in
            DatedPage.Saying(
                span: quotation.span.range, cue: quotation.cue?.range, mention: quotation.attribution?.mention?.range,
                speaker: quotation.attribution?.speaker.name, continues: quotation.continues)
        }
        let printed = article.published.flatMap { EDTFDate.Point(String($0.prefix { $0 != "T" && $0 != " " })) }
        return DatedPage(
            text: article.text.string, language: article.language, printed: printed, sayings: sayings, events: events
        ).saidDates()
    }

    /// The article as its records cite it; the id hangs on the file's bytes and the place in it alone.
    package static func reference(to article: Article, from provenance: Provenance) -> QuoteRecord.ArticleReference {
        QuoteRecord.ArticleReference(
            id: Digest.id("a", provenance.sourceSha256, String(provenance.ordinal)), url: article.url,
            headline: article.title, author: article.authors, publisher: article.publisher,
            datePublished: article.published, dateAccessed: provenance.accessed)
    }

    private func record(
        of quotation: Quotation, in article: Article, reference: QuoteRecord.ArticleReference, provenance: Provenance,
        textSha256: String
    ) -> QuoteRecord {
        let text = article.text
        let span = quotation.span
        let words = String(text[span])
        let id = Digest.id("q", reference.id, String(span.start), String(span.end))
        let target = QuoteRecord.Target(
            source: provenance.source, sourceSha256: provenance.sourceSha256, textSha256: textSha256,
            quote: QuoteRecord.TextQuote(
                exact: words,
                prefix: String(text[TextSpan(max(0, span.start - 32), span.start)]),
                suffix: String(text[TextSpan(span.end, min(text.count, span.end + 32))])),
            position: QuoteRecord.TextPosition(start: span.start, end: span.end))
        let judgement = judge?.judgement(of: quotation, in: article)
        return QuoteRecord(
            id: id, statementId: id, text: words, inLanguage: article.language,
            quotationType: quotation.kind, continues: quotation.continues,
            confidence: quotation.confidence?.stored ?? 0,
            cue: quotation.cue.map {
                QuoteRecord.Slice(exact: String(text[$0]), start: $0.start, end: $0.end)
            },
            speaker: quotation.attribution.map { Self.speaker($0, in: text) },
            unresolvedMention: quotation.unresolvedMention.map {
                QuoteRecord.Slice(exact: String(text[$0]), start: $0.start, end: $0.end)
            }, target: target, isPartOf: reference,
            stance: Self.stance(judgement), arguments: judgement?.arguments.map(Self.argument) ?? [],
            occurrences: QuoteRecord.Occurrences(
                count: 1, urls: reference.url.map { [$0] } ?? [], firstAppearance: reference.datePublished),
            verification: .machine)
    }

    /// What a record argues where a person says what it holds.
    package func arguments(of record: QuoteRecord, holding stance: StanceLabel) -> [QuoteRecord.Argument] {
        judge?.arguments(of: record.text, at: record.target.start, holding: stance).map(Self.argument) ?? []
    }

    private static func speaker(_ attribution: Attribution, in text: ArticleText) -> QuoteRecord.SpeakerReference {
        QuoteRecord.SpeakerReference(
            id: attribution.speaker.id, name: attribution.speaker.name, kind: attribution.speaker.kind,
            mention: attribution.mention.map {
                QuoteRecord.Mention(
                    exact: String(text[$0]), start: $0.start, end: $0.end, kind: attribution.mentionKind)
            },
            confidence: attribution.confidence?.stored ?? 0, sourceChain: attribution.sourceChain)
    }

    private static func stance(_ judgement: Judgement?) -> QuoteRecord.Stance {
        guard let judgement else {
            return QuoteRecord.Stance(
                label: .offTopic, attitudes: [:], confidence: 0, abstained: true, evidence: [])
        }
        return QuoteRecord.Stance(
            label: judgement.label, attitudes: judgement.attitudes,
            confidence: judgement.confidence.stored, abstained: judgement.abstained,
            evidence: judgement.evidence.map {
                QuoteRecord.Evidence(
                    start: $0.span.start, end: $0.span.end, rule: $0.construction.rawValue, polarity: $0.polarity,
                    target: $0.target)
            })
    }

    private static func argument(_ argument: Argument) -> QuoteRecord.Argument {
        QuoteRecord.Argument(
            keyPoint: argument.keyPoint, aspect: argument.aspect, towards: argument.towards,
            confidence: argument.confidence.stored,
            evidence: argument.evidence.map { QuoteRecord.Span(start: $0.start, end: $0.end) })
    }
}

extension TextSpan {
    fileprivate var range: Range<Int> { start..<end }
}

extension QuoteRecord.DateCreated {
    fileprivate init(_ said: SaidDate, in text: ArticleText) {
        let words = said.words.map { String(text[TextSpan($0.lowerBound, $0.upperBound)]) }
        self.init(
            date: said.date, kind: said.kind, exact: words, start: said.words?.lowerBound, end: said.words?.upperBound, rule: said.rule,
            confidence: Confidence(said.confidence).stored)
    }
}

extension Confidence {
    /// The value as a record is stored with it, in thousandths: what is read back gives the same index as what is made anew.
    fileprivate var stored: Double { (value * 1_000).rounded() / 1_000 }
}
