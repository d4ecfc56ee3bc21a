import Evaluation
import Foundation
import Quotations
import Testing

@Suite("Kinds of quotations, in excerpts that no rule was made on and no model fitted to")
struct KindsTests {
    /// A kind, with how much of it is to be found at least, in per cent (F1): words, and words with the words that name their speaker. Of
    /// excerpts without any quotation, how many may be taken for one.
    struct Kind: CustomTestStringConvertible, Sendable {
        var name: String
        var found: Int
        var named: Int
        var testDescription: String { name }
    }

    private static let folder =
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Training/kinds").standardizedFileURL.path

    static let kinds: [Kind] = {
        let table = (try? String(contentsOfFile: folder + "/floors.tsv", encoding: .utf8)) ?? ""
        return table.split(separator: "\n").dropFirst().compactMap { line in
            let columns = line.split(separator: "\t")
            guard columns.count == 3, let found = Int(columns[1]), let named = Int(columns[2]) else { return nil }
            return Kind(name: String(columns[0]), found: found, named: named)
        }
    }()

    @Test("no less of a kind is found than was", arguments: kinds)
    func kind(_ kind: Kind) throws {
        let pages = try GoldArticle.read(from: Self.folder + "/" + kind.name)
        let report = Evaluation(directory: SpeakerDirectory(), debate: nil).report(on: pages)
        guard report.gold > 0 else {
            #expect(report.predicted <= kind.found)
            return
        }
        func percent(_ name: String) -> Double { 100 * (report.rows.first { $0.name == name }?.figures.f1 ?? 0) }
        #expect(percent("span (IoU ≥ 0.5)") >= Double(kind.found))
        #expect(percent("span and mention") >= Double(kind.named))
    }

    @Test("each kind has its figures")
    func all() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { !$0.contains(".") }
        #expect(Set(folders) == Set(Self.kinds.map(\.name)))
        #expect(folders.count >= 18)
    }
}
