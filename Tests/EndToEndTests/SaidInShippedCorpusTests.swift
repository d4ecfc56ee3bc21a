import Foundation
import Testing

/// When the quotations of the shipped corpus were said: what a reader of each page finds in its words.
@Suite("When the shipped corpus' quotations were said")
struct SaidInShippedCorpusTests {
    /// The dates of a speaker's quotations in a file, in the order of the text; `-` where there is none.
    private func dates(of speaker: String, in file: String) throws -> [String] {
        let records = try ShippedCorpus.ask(["search", "--speaker", speaker, "--jsonl", "--limit", "100"]).objects
        func place(_ record: [String: Any]) -> Int {
            let target = record["target"] as? [String: Any]
            return ((target?["selector"] as? [[String: Any]])?.last?["start"] as? Int) ?? 0
        }
        return records.filter { ($0["target"] as? [String: Any])?["source"] as? String == "articles/" + file }
            .sorted { place($0) < place($1) }.map { ($0["dateCreated"] as? [String: Any])?["date"] as? String ?? "-" }
    }

    @Test(
        "the four main speakers' quotations have the dates that their pages' own words tell",
        arguments: [
            ("李彦宏", "2024/waic-closed-voices.html", ["-"]),
            ("李彦宏", "2024/waic-forum-baidu.html", ["2024-07-04", "2024-07-04"]),
            ("李彦宏", "2025/baidu-leaked-talk.html", ["2024-04-11", "2024-04-11", "2024-04-11", "2024-04-11"]),
            ("李彦宏", "2025/closed-camp-recalled.html", ["2024-04", "2024-04"]),
            ("李彦宏", "2025/li-dubai.html", ["../2025-02-14", "2025-02-11"]),
            ("李彦宏", "2025/li-lag-and-tax.html", ["2024-04-16", "2024-07", "2024-07"]),
            ("李彦宏", "2025/robin-li-call.html", ["2025-02-18"]),
            ("李彦宏", "2025/solidot-one-off.html", ["2024-07", "2024-07"]),
            ("周鸿祎", "2024/waic-open-voices.html", ["-"]),
            ("周鸿祎", "2024/zhou-equaliser.html", ["2024-07/2024-09", "2024-07/2024-09"]),
            ("周鸿祎", "2024/zhou-near-zero.html", ["2024-12"]),
            ("周鸿祎", "2025/baidu-leaked-talk.html", ["2025-02-12", "2025-02-12"]),
            ("周鸿祎", "2025/zhou-linux.html", ["2024", "2024"]),
            ("周鸿祎", "undated/moat-memo.html", ["-", "-"]),
            ("王小川", "2024/waic-open-voices.html", ["-"]),
            ("王小川", "undated/to-b-models.html", ["-", "-", "-"]),
            ("林达华", "undated/to-b-models.html", ["-", "-"]),
        ])
    func mainSpeakers(_ speaker: String, _ file: String, _ expected: [String]) throws {
        #expect(try dates(of: speaker, in: file) == expected)
    }

    @Test(
        "so have the others', and what no page dates has no date but about when it was printed",
        arguments: [
            ("杨植麟", "2024/yang-interview.html", ["2024~", "2024~", "2024~"]),
            ("梁文锋", "2024/liang-anyong.html", ["2024-07/2024-09", "2024-07/2024-09", "2024-07/2024-09", "2024-07/2024-09"]),
            ("李大海", "2024/ai-lightyear.html", ["2024-07/2024-09"]),
            ("马克·安德森", "2024/zhou-jingren.html", ["2024-03"]),
            ("扎克伯格", "2024/zuckerberg-letter.html", ["2024-07-23", "2024-07-23"]),
            ("萨姆·奥特曼", "2025/paris-summit-schmidt.html", ["2025-01-31", "2025-01-31"]),
            ("埃里克·施密特", "2025/paris-summit-schmidt.html", ["2025-02", "2025-02", "2025-01-28"]),
            ("杨立昆", "2025/li-lag-and-tax.html", ["2025-01"]),
            ("Kevin Weil", "2025/weil-old-models.html", ["2025-01-31"]),
            ("Thomas Wolf", "2025/wolf-arms-race.html", ["2025-02"]),
            ("白硕", "2025/nbd-experts.html", ["2025-02-11"]),
            ("蔡崇信", "2025/tsai-dubai.html", ["2025-02-13", "2025-02-13"]),
            ("Narendra Modi", "2025/modi-paris.html", ["2025-02-11"]),
            ("冯德莱恩", "feeds/february-2025.atom.xml", ["2025-02-11"]),
            ("张璐", "feeds/tencent-2025-02-13.rss.xml", ["2025-01-27"]),
            ("黄仁勋", "undated/moat-memo.html", ["-"]),
            ("谷歌研究员", "undated/moat-memo.html", ["2023-05", "2023-05"]),
            ("从业者", "2024/zuckerberg-letter.html", ["2024-07-26~"]),
            ("分析人士", "2025/closed-camp-recalled.html", ["2025-02-14~"]),
        ])
    func others(_ speaker: String, _ file: String, _ expected: [String]) throws {
        #expect(try dates(of: speaker, in: file) == expected)
    }

    @Test("Robin Li's one change of position lies between two told dates, and names both quotations")
    func change() throws {
        let entries = try ShippedCorpus.ask(["timeline", "李彦宏", "--jsonl"]).objects
        let changes = entries.filter { $0["changedFrom"] as? String != nil }
        #expect(changes.count == 1)
        let change = try #require(changes.first)
        let (record, before) = (try #require(change["quotation"] as? [String: Any]), try #require(change["changedFromId"] as? String))
        #expect((record["dateCreated"] as? [String: Any])?["date"] as? String == "2025-02-11")
        let held = entries.compactMap { $0["quotation"] as? [String: Any] }.first { $0["id"] as? String == before }
        #expect((held?["dateCreated"] as? [String: Any])?["date"] as? String == "2024-07-04")
    }
}
