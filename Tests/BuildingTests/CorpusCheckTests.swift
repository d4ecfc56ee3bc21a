import Articles
import Foundation
import Records
import Testing

@testable import Building
@testable import Corpus
@testable import RecordSamples
@testable import Search

@Suite("The check of an index")
struct CorpusCheckTests {
    /// What a check finds about the normalisation of an index whose summary names a version.
    private func findings(normalisation: Int) throws -> [Finding] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let summary = IndexSummary(
            version: IndexSummary.currentVersion, normalisation: normalisation, articles: 1, quotations: 1, statements: 1, question: [:],
            sides: [], aspects: [], keyPoints: [], table: SpeakerTable([]))
        let index = folder + "/.index"
        try QuoteIndex(path: index).replace(with: [QuoteIndex.Entry(record: Samples.record, context: "")], summary: summary)
        let report = try CorpusCheck(corpus: try CorpusFolder(path: folder), index: index).run { _, _ in }
        return report.findings.filter { if case .otherNormalisation = $0.problem { true } else { false } }
    }

    @Test("an index whose texts were normalised otherwise is named, with both versions and what mends it")
    func normalisation() throws {
        let version = Article.normalisationVersion
        for (stored, known) in [(version - 1, version - 1), (0, nil)] {
            let findings = try findings(normalisation: stored)
            #expect(findings.map(\.problem) == [.otherNormalisation(known, now: version)])
            #expect(findings.allSatisfy { $0.kind == .changed && $0.place.hasSuffix(".index") && $0.mend == .rebuild })
        }
        #expect(try findings(normalisation: version).isEmpty)
    }
}
