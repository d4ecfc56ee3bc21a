import Foundation
import Stances

@testable import Exports
@testable import RecordSamples
@testable import Records
@testable import Search

/// A debate of two sides, and records that hold what formats stumble over.
enum ExportSamples {
    static let records: [QuoteRecord] = {
        var hostile = Samples.record(
            speaker: "沈 渡/%", text: "=HYPERLINK(\"x\"), “闭源”<更>&稳 [\u{301}x] {y === z // k \\ ~^$#_\n第二行\u{1}",
            published: "2031-05-03T10:05:00", article: "a2")
        hostile.isPartOf.headline = "标题, 带\"引号\" & <标签> [x] #y {z"
        hostile.isPartOf.author = ["Lin and Yue", "{某", "丙", "丁"]
        hostile.isPartOf.url = "https://example.org/a2?q={x}&y=a b|c#d"
        hostile.statementId = "s2"
        hostile.stance.label = .side("closed")
        hostile.verification = .machine
        var sparse = Samples.sparseRecord
        sparse.statementId = "s3"
        sparse.id = "0 q"
        sparse.isPartOf.id = "a3"
        var english = Samples.record(speaker: "He Lanzhou", text: "Both will stay.", published: "2031-02-31", article: "a4")
        english.inLanguage = "en"
        english.statementId = "s4"
        english.stance.label = .neutral
        english.isPartOf.publisher = nil
        english.arguments = []
        return [Samples.record, hostile, sparse, english]
    }()

    static let summary: IndexSummary = {
        var summary = IndexSummary.unknown
        summary.question = ["zh": "开源 === 闭源？", "en": "Open or closed?"]
        summary.sides = [.init(id: "open", name: ["zh": "开源"]), .init(id: "closed", name: ["zh": "闭源"])]
        summary.aspects = [.init(id: "cost", name: ["zh": "成本"])]
        summary.keyPoints = [.init(id: "O03", stance: "open", aspect: "cost", text: ["zh": "成本更低"])]
        return summary
    }()

    static func exported(_ format: ExportFormat, _ records: [QuoteRecord] = records) -> Data {
        var export = Export(as: format, of: summary, total: records.count)
        var bytes: [UInt8] = []
        for record in records { bytes += export.add(record) }
        return Data(bytes + export.end())
    }
}
