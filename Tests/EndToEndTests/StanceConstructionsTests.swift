import Foundation
import Testing

@Suite("Counting what stances are read by")
struct StanceConstructionsTests {
    @Test("evaluate tells how often each construction was found and was right, as a table and as JSON, the same each time")
    func counted() throws {
        let scratch = try Scratch()
        try scratch.write("id\tlabel\ttext\n1\topen\t开源比闭源更安全。\n2\tclosed\t开源比闭源更安全。\n", to: "gold.tsv")
        let asked = ["evaluate", scratch.path + "/gold.tsv", "--corpus", Program.root + "/Corpus", "--constructions"]
        let table = try Program.run(asked)
        #expect(table.status == 0)
        let lines = table.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "section\tname\tfound\tright")
        #expect(lines.contains("constructions\tcomparison\t2\t1") && lines.contains("verdicts\tside\t2\t1"))
        #expect(try Program.run(asked).output == table.output)
        let json = try #require(try Program.run(asked + ["--json"]).objects.first?["stanceConstructions"] as? [[String: Any]])
        #expect(json.count == lines.count - 1)
        #expect(json.contains { $0["name"] as? String == "comparison" && $0["found"] as? Int == 2 && $0["right"] as? Int == 1 })
    }
}
