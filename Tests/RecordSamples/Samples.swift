import Quotations
import Stances

@testable import Records

/// Records about people who do not exist.
enum Samples {
    /// A record with every member, each with a value of its own.
    static let filled: QuoteRecord = {
        var record = SampleFiller.filled(QuoteRecord.self)
        // The words are told once where the record is written in another vocabulary.
        record.target.quote.exact = record.text
        // What is no address is none to those that read linked data.
        record.isPartOf.url = "https://example.org/filled"
        return record
    }()

    /// A record such as articles give.
    static let record = record(speaker: "林越", text: "开源更快，也更便宜。", published: "2031-05-02")

    /// A record with none that may be absent.
    static let sparseRecord: QuoteRecord = {
        var record = Samples.record(speaker: "林越", text: "再看看。", published: nil)
        record.inLanguage = nil
        record.continues = false
        record.cue = nil
        record.speaker = nil
        record.isPartOf.url = nil
        record.isPartOf.headline = nil
        record.isPartOf.author = []
        record.isPartOf.publisher = nil
        record.arguments = []
        record.occurrences = QuoteRecord.Occurrences(count: 1, urls: [], firstAppearance: nil)
        record.verification = .machine
        return record
    }()

    static func record(
        speaker: String, kind: Speaker.Kind = .person, text: String, published: String?, article: String = "a1",
        start: Int = 5
    ) -> QuoteRecord {
        let end = start + text.unicodeScalars.count
        return QuoteRecord(
            id: "q-\(article)-\(start)", statementId: "s", text: text, inLanguage: "zh-Hans",
            quotationType: .direct, continues: true, confidence: 0.9,
            cue: QuoteRecord.Slice(exact: "表示", start: 2, end: 4),
            speaker: QuoteRecord.SpeakerReference(
                id: speaker, name: speaker, kind: kind,
                mention: QuoteRecord.Mention(exact: speaker, start: 0, end: 2, kind: .named), confidence: 0.95,
                sourceChain: ["《南山财经》"]),
            target: QuoteRecord.Target(
                source: "articles/\(article).html", sourceSha256: "00", textSha256: "11",
                quote: QuoteRecord.TextQuote(exact: text, prefix: "林越表示：“", suffix: "”"),
                position: QuoteRecord.TextPosition(start: start, end: end)),
            isPartOf: QuoteRecord.ArticleReference(
                id: article, url: "https://example.org/\(article)", headline: "标题", author: ["某记者"],
                publisher: "南山财经", datePublished: published, dateAccessed: nil),
            stance: QuoteRecord.Stance(
                label: .side("open"), attitudes: ["open": .favor, "closed": .none], confidence: 0.8, abstained: false,
                evidence: [QuoteRecord.Evidence(start: 5, end: 7, rule: "praise", polarity: .favor, target: "open")]),
            arguments: [
                QuoteRecord.Argument(
                    keyPoint: "O03", aspect: "cost", towards: .side("open"), confidence: 0.7,
                    evidence: [QuoteRecord.Span(start: 10, end: 13)])
            ],
            occurrences: QuoteRecord.Occurrences(
                count: 1, urls: ["https://example.org/\(article)"], firstAppearance: published),
            verification: QuoteRecord.Verification(
                status: .verified, by: "某编辑", at: "2031-06-01T00:00:00Z", note: "核对过"))
    }
}
