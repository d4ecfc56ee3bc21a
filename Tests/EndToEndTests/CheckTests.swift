import Foundation
import Testing

/// What can go wrong with a corpus in years of use, each seen by `check` with its place and what mends it.
@Suite("Check")
struct CheckTests {
    /// One kind of damage, and the finding that it must lead to.
    struct Damage: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// The kind and the place of the finding, `kind place`.
        var finding: String
        var problem: String
        var inflict: @Sendable (Scratch) throws -> Void
    }

    /// A corpus with its index, in which nothing is wrong: two articles, a listed speaker, a correction.
    private static func healthy() throws -> Scratch {
        let corpus = try Scratch()
        try corpus.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try corpus.write("speakers:\n  - id: lin-yue\n    name: 林越\n", to: "speakers.yaml")
        for name in ["first", "second"] {
            try corpus.write(AddTests.page("开源模型更便宜，\(name)也让后来者少走弯路。"), to: "articles/\(name).html")
        }
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        let id = try #require(try Program.run("search", "--corpus", corpus.path, "--jsonl").objects.first?["id"] as? String)
        #expect(try Program.run("correct", id, "--status", "verified", "--note", "核对过", "--corpus", corpus.path).status == 0)
        #expect(try Program.run("rebuild", "--corpus", corpus.path).status == 0)
        return corpus
    }

    private static func append(_ text: String, to name: String, of corpus: Scratch) throws {
        let old = FileManager.default.contents(atPath: corpus.path + "/" + name) ?? Data()
        try corpus.write(old + Data(text.utf8), to: name)
    }

    private static func remove(_ name: String, of corpus: Scratch) throws {
        try FileManager.default.removeItem(atPath: corpus.path + "/" + name)
    }

    private static func link(_ name: String, to target: String, of corpus: Scratch) throws {
        try FileManager.default.createSymbolicLink(atPath: corpus.path + "/articles/" + name, withDestinationPath: target)
    }

    private static let damages: [Damage] = [
        Damage(testDescription: "an edited article", finding: "changed articles/first.html", problem: "has changed") {
            try append("<p>又及。</p>", to: "articles/first.html", of: $0)
        },
        Damage(testDescription: "a deleted article", finding: "changed articles/first.html", problem: "not in the corpus") {
            try remove("articles/first.html", of: $0)
        },
        Damage(
            testDescription: "an article that was never indexed", finding: "not-indexed articles/third.html", problem: "not in the index"
        ) {
            try $0.write(AddTests.page("第三篇文章里面说的话。"), to: "articles/third.html")
        },
        Damage(
            testDescription: "half of a page that a killed addition left", finding: "leftover articles/.adding-77.new",
            problem: "left by an addition that was killed"
        ) {
            try $0.write("<html>", to: "articles/.adding-77.new")
        },
        Damage(testDescription: "the same file twice", finding: "same-bytes articles/other.html", problem: "articles/first.html") {
            try $0.write(try Data(contentsOf: URL(filePath: $0.path + "/articles/first.html")), to: "articles/other.html")
        },
        Damage(testDescription: "an emptied article", finding: "unreadable articles/first.html", problem: "is empty") {
            try $0.write("", to: "articles/first.html")
        },
        Damage(testDescription: "a file that is no text", finding: "unreadable articles/x.html", problem: "no text") {
            try $0.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }), to: "articles/x.html")
        },
        Damage(testDescription: "a dead link", finding: "unreadable articles/dead.html", problem: "cannot be read") {
            try link("dead.html", to: "nowhere", of: $0)
        },
        Damage(testDescription: "a link to itself", finding: "unreadable articles/loop", problem: "cannot be read") {
            try link("loop", to: "loop", of: $0)
        },
        Damage(testDescription: "a link to a folder above", finding: "unreadable articles/up", problem: "not followed") {
            try link("up", to: "..", of: $0)
        },
        Damage(testDescription: "a pipe", finding: "unreadable articles/pipe", problem: "not a regular file") {
            #expect(mkfifo($0.path + "/articles/pipe", 0o600) == 0)
        },
        Damage(testDescription: "a correction cut short", finding: "malformed corrections.jsonl:2", problem: "no correction") {
            try append("{\"id\":\"c1\",\"at\":\"2031-0", to: "corrections.jsonl", of: $0)
        },
        Damage(testDescription: "a second unreadable line", finding: "malformed corrections.jsonl:3", problem: "no correction") {
            try append("x\ny\n", to: "corrections.jsonl", of: $0)
        },
        Damage(testDescription: "a correction twice", finding: "duplicate-id c", problem: "two corrections") {
            try append(try String(contentsOfFile: $0.path + "/corrections.jsonl", encoding: .utf8), to: "corrections.jsonl", of: $0)
        },
        Damage(testDescription: "corrections that are not applied yet", finding: "changed corrections.jsonl", problem: "has changed") {
            try append("\n", to: "corrections.jsonl", of: $0)
        },
        Damage(testDescription: "a correction without its article", finding: "orphaned-correction c", problem: "not in the corpus") {
            corpus in
            for name in ["first", "second"] { try remove("articles/\(name).html", of: corpus) }
        },
        Damage(testDescription: "an emptied debate.yaml", finding: "malformed debate.yaml", problem: "is empty") {
            try $0.write("", to: "debate.yaml")
        },
        Damage(testDescription: "a debate.yaml that is not UTF-8", finding: "malformed debate.yaml:1", problem: "not UTF-8") {
            try $0.write(Data([0xFF, 0xFE, 0x71, 0x00, 0x3A, 0x00]), to: "debate.yaml")
        },
        Damage(testDescription: "a speakers.yaml with a mistake", finding: "malformed speakers.yaml:2:9", problem: "broken off in line 3") {
            try $0.write("speakers:\n  - id: [unclosed\n", to: "speakers.yaml")
        },
        Damage(testDescription: "a speaker twice", finding: "malformed speakers.yaml:4:9", problem: "two speakers have the id") {
            try append("  - id: lin-yue\n    name: 沈渡\n", to: "speakers.yaml", of: $0)
        },
        Damage(testDescription: "speakers.yaml gone", finding: "changed speakers.yaml", problem: "is gone") {
            try remove("speakers.yaml", of: $0)
        },
        Damage(testDescription: "a new speaker who never speaks", finding: "silent-speaker shen-du", problem: "never found") {
            try append("  - id: shen-du\n    name: 沈渡\n", to: "speakers.yaml", of: $0)
            #expect(try Program.run("rebuild", "--corpus", $0.path).status == 0)
        },
        Damage(testDescription: "a retrieval that is none", finding: "malformed retrievals.jsonl:1", problem: "no retrieval") {
            try $0.write("x\n", to: "retrievals.jsonl")
        },
        Damage(testDescription: "no index", finding: "index /", problem: "debatekb rebuild") { try remove(".index", of: $0) },
        Damage(testDescription: "the list of files cut short", finding: "index /", problem: "is missing, damaged") {
            try $0.write("{", to: ".index/files.json")
        },
        Damage(testDescription: "the index of another corpus", finding: "index /", problem: "another corpus") {
            let other = try Scratch()
            try other.write(try String(contentsOfFile: $0.path + "/debate.yaml", encoding: .utf8), to: "debate.yaml")
            try other.write(AddTests.page("别的文章里面说的别的话。"), to: "articles/elsewhere.html")
            #expect(try Program.run("rebuild", "--corpus", other.path, "--index", $0.path + "/.index").status == 0)
        },
    ]

    @Test("nothing is wrong with a healthy corpus")
    func health() throws {
        let corpus = try Self.healthy()
        let run = try Program.run("check", "--strict", "--corpus", corpus.path)
        #expect(run.status == 0)
        #expect(run.output.isEmpty, "\(run.output)")
    }

    @Test("every kind of damage is found, with its place and what mends it", .timeLimit(.minutes(15)), arguments: damages)
    func damage(_ damage: Damage) throws {
        let corpus = try Self.healthy()
        try damage.inflict(corpus)
        let run = try Program.run("check", "--strict", "--corpus", corpus.path, "--jsonl")
        #expect(run.status == 1)
        let found = run.objects.contains { finding in
            let (kind, place) = (finding["kind"] as? String ?? "", finding["place"] as? String ?? "")
            return "\(kind) \(place)".hasPrefix(damage.finding) && (finding["problem"] as? String)?.contains(damage.problem) == true
                && (finding["mend"] as? String)?.isEmpty == false
        }
        #expect(found, "\(run.output)")
    }
}
