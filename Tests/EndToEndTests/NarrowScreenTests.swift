import Foundation
import Records
import Testing

/// Every command on a narrow screen, with the corpus that ships. One after the other: some of them change the corpus.
@Suite("On a narrow screen", .serialized)
struct NarrowScreenTests {
    /// The corpus in a folder that may be changed, with its index, and labelled sentences of fiction.
    private static let corpus: Result<Scratch, any Error> = Result {
        let scratch = try Scratch()
        try FileManager.default.removeItem(atPath: scratch.path)
        try FileManager.default.copyItem(atPath: Program.root + "/Corpus", toPath: scratch.path)
        try? FileManager.default.removeItem(atPath: scratch.path + "/.index")
        let run = try Program.run("rebuild", "--corpus", scratch.path)
        guard run.status == 0 else { throw SampleCorpus.Failure(message: run.errors) }
        try scratch.write("", to: "empty.html")
        try scratch.write(AddTests.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "a page.html")
        _ = try Program.run("add", scratch.path + "/a page.html", "--corpus", scratch.path)
        let labelled: [String: Any] = [
            "id": "a1", "text": "林越表示：“开源模型更便宜。”沈渡认为，闭源模型更安全。",
            "quotes": [
                ["start": 5, "end": 15, "speaker": "林越", "stance": "open"], ["start": 20, "end": 27, "speaker": "沈渡", "stance": "closed"],
            ],
        ]
        try scratch.write(try JSONSerialization.data(withJSONObject: labelled) + Data("\n".utf8), to: "gold.jsonl")
        return scratch
    }

    private static let commands = [
        "rebuild", "add", "correct", "check", "search", "arguments", "speakers", "timeline", "show", "cite", "stats", "export", "serve",
        "extract", "article", "evaluate", "manual",
    ]

    /// What each command writes for a person; `cite`, the exports and the filters write what is kept as it is.
    private static func everything() throws -> [[String]] {
        let folder = try corpus.get().path
        let hits = try Program.run("search", "--limit", "200", "--jsonl", "--corpus", folder).objects
        // The longest addresses and texts are shown one by one.
        func length(_ hit: [String: Any]) -> Int {
            (hit["text"] as? String ?? "").count + ((hit["isPartOf"] as? [String: Any])?["url"] as? String ?? "").count
        }
        let ids = hits.sorted { length($0) > length($1) }.prefix(5).compactMap { $0["id"] as? String }
        return [["help"]] + commands.map { ["help", $0] } + [
            ["search", "开源"], ["search", "open", "--limit", "100", "--explain", "--facets"], ["search", "--group", "speaker"],
            ["search", "open OR 开源", "--group", "keypoint"], ["search", "--group", "outlet"],
            ["search", "--group", "year", "--sort", "date"], ["arguments"], ["arguments", "--aspect", "cost"], ["speakers", "--all"],
            ["speakers", "李彦宏"], ["timeline", "Robin Li", "--all"], ["stats"], ["stats", "--speaker", "李彦宏"], ["check"], ["rebuild"],
            ["add", folder + "/empty.html", folder + "/a page.html"], ["correct", ids[0], "--status", "disputed", "--note", "note"],
            ["export", "--list"], ["export", "--format", "csv", "--output", folder + "/out.csv"],
            ["evaluate", folder + "/gold.jsonl", "--errors", "9"],
            // What is not found, or mistyped.
            ["serch"], ["search", "--foo", "x"], ["search", "绝无此词 -speaker"], ["search", "foo:bar"], ["search", "--speaker", "李彦红"],
            ["search", "--stance", "maybe"], ["search", "(open OR closed) AND (cheap OR safe) AND year:2024"], ["show", "nothing"],
            ["timeline", "nobody"], ["export", "--format", "pdf"],
        ] + ids.map { ["show", $0] }
    }

    private static func screen(_ command: [String], _ language: String, columns: Int) throws -> Screen.View {
        // In the folder of the copy, so that the corpus of this project, which is found from its own folder, is left as it is.
        try Screen.run(command + ["--lang", language, "--no-pager"], columns: columns, folder: try corpus.get().path)
    }

    /// Words and numbers without those at an ellipsis, which are cut on purpose.
    private static func words(in text: String) -> Set<Substring> {
        let words = text.replacing("www.", with: "").matches(of: /…?[A-Za-z0-9]+(?:[-.,'’][A-Za-z0-9]+)*…?/).map(\.output)
        return Set(words.filter { !$0.contains("…") })
    }

    @Test(
        "no line is longer than the screen, but for a word that is, and no word, number or name is broken", .timeLimit(.minutes(15)),
        arguments: ["en", "zh"])
    func everyCommand(language: String) throws {
        let shipped = try Self.shippedFiles()
        for command in try Self.everything() {
            let wide = try Self.screen(command, language, columns: 200).lines
            let narrow = try Self.screen(command, language, columns: 40).lines
            Self.expectToFit(wide, columns: 200, command)
            Self.expectToFit(narrow, columns: 40, command)
            guard command[0] != "correct" else { continue }  // each correction has an id of its own
            let text = wide.joined(separator: "\n")
            // An address that is longer than the screen is broken somewhere.
            let addresses = text.matches(of: /https?:\S{30,}|\S+\/\S{30,}/).map(\.output)
            let broken = Self.words(in: narrow.joined(separator: "\n")).subtracting(Self.words(in: text)).filter { word in
                !addresses.contains { $0.contains(word) }
            }
            #expect(broken.isEmpty, "\(command): \(broken)")
        }
        #expect(try Self.shippedFiles() == shipped, "the corpus of this project has been changed, not its copy")
    }

    /// The files of this project's own corpus with their sizes.
    private static func shippedFiles() throws -> [String: UInt64] {
        let folder = Program.root + "/Corpus"
        return try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
            files[name] = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.size] as? UInt64
        }
    }

    @Test("no line is longer than a screen of another width either", .timeLimit(.minutes(15)), arguments: [60, 80])
    func widths(columns: Int) throws {
        for command in try Self.everything() {
            Self.expectToFit(try Self.screen(command, "en", columns: columns).lines, columns: columns, command)
        }
    }

    /// What is longer than the screen stands alone on its line, or in a column of its own; to a shell what stands between quotation
    /// marks is one word, and a backslash reads on.
    private static func expectToFit(_ lines: [String], columns: Int, _ command: [String]) {
        for line in lines where TextWidth.columns(of: line) > columns {
            #expect(line.contains(/^(?:.*  )?(?:\S+|'[^']*')(?: \\)?$/), "\(command): \(line)")
        }
    }

    @Test("a head shows who spoke and where it was printed unbroken")
    func heads() throws {
        let folder = try Self.corpus.get().path
        let hits = try Program.run("search", "--limit", "200", "--jsonl", "--corpus", folder).objects
        let lines = try Self.screen(["search", "--limit", "200"], "zh", columns: 40).lines
        for hit in hits {
            let speaker = (hit["speaker"] as? [String: Any])?["name"] as? String
            let outlet = (hit["isPartOf"] as? [String: Any])?["publisher"] as? String
            for name in [speaker, outlet].compactMap(\.self) where TextWidth.columns(of: name) <= 38 {
                #expect(lines.contains { $0.contains(name) }, "\(name)")
            }
        }
    }
}
