import Foundation

/// Runs the program in a pseudo-terminal, as a person sees it.
enum Screen {
    /// What stood on the screen.
    struct View {
        /// As it came, with its escape sequences.
        var raw: String

        /// The lines without escape sequences, as they stand in the end: progress is written over.
        var lines: [String] {
            plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let last = line.split(separator: "\r", omittingEmptySubsequences: false).last ?? ""
                return String(last.reversed().drop { $0 == " " }.reversed())
            }
        }

        /// The text without escape sequences.
        var plain: String {
            raw.replacingOccurrences(of: "\u{1B}\\[[0-9;]*[A-Za-z]", with: "", options: .regularExpression)
        }

        var hasColour: Bool { raw.contains("\u{1B}[") }
    }

    /// Runs the program on a screen of a size. `script` (bsdutils, in every Debian) makes the terminal.
    static func run(
        _ arguments: String..., columns: Int, rows: Int = 200, environment: [String: String] = [:]
    ) throws -> View {
        try run(arguments, columns: columns, rows: rows, environment: environment)
    }

    static func run(
        _ arguments: [String], columns: Int, rows: Int = 200, environment: [String: String] = [:], folder: String? = nil
    ) throws -> View {
        let words = ([Program.path] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = ["-qec", "stty cols \(columns) rows \(rows); exec \(words.joined(separator: " "))", "/dev/null"]
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
            .merging(environment) { $1 }
        let scratch = try Scratch()
        // In no corpus: the nearest one from the current folder upwards goes before the one that the environment names.
        process.currentDirectoryURL = URL(filePath: folder ?? scratch.path)
        let file = scratch.path + "/screen"
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        // Nothing comes, and no end either: at the end of its input `script` may drop what the program still has to say.
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle(forWritingAtPath: file)
        try process.start()
        process.waitUntilExit()
        try input.fileHandleForWriting.close()
        let bytes = try Data(contentsOf: URL(filePath: file))
        return View(raw: String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    }
}

/// A small corpus about people who do not exist, with its index.
enum SampleCorpus {
    /// Made once for all tests.
    static let shared: Result<Scratch, any Error> = Result {
        let scratch = try Scratch()
        try scratch.write(try String(contentsOfFile: Program.root + "/Corpus/debate.yaml", encoding: .utf8), to: "debate.yaml")
        try scratch.write(
            """
            speakers:
              - { id: lin-yue, name: 林越, aliases: [Lin Yue, Yue Lin], organisations: [澄川智能] }
              - { id: shen-du, name: 沈渡, aliases: [沈老师], organisations: [远屿AI] }
              - { id: he-lanzhou, name: 贺兰舟, organisations: [云麓研究院] }
            """, to: "speakers.yaml")
        try scratch.write(
            page(
                "开源之争再起", outlet: "南山财经", date: "2031-05-02", url: "https://example.org/kaiyuan",
                "澄川智能创始人林越表示：“开源模型更便宜，开源社区让后来者少走弯路。”台下响起掌声。",
                "远屿AI首席科学家沈渡认为，闭源模型更安全，因为\(String(repeating: "没有人能够把已经公开的权重再收回来，", count: 18))这是一条单行道。"),
            to: "articles/a.html")
        try scratch.write(
            page(
                "年度论坛纪要", outlet: "滨海日报", date: "2032-01-15", url: "https://example.org/forum",
                "云麓研究院院长贺兰舟表示：“开源与闭源并不是对立的，企业会按成本作选择。”"), to: "articles/b.html")
        let run = try Program.run("rebuild", "--corpus", scratch.path)
        guard run.status == 0 else { throw Failure(message: run.errors) }
        return scratch
    }

    struct Failure: Error { var message: String }

    private static func page(_ title: String, outlet: String, date: String, url: String, _ paragraphs: String...) -> String {
        """
        <html><head><meta charset="utf-8"><title>\(title)</title><link rel="canonical" href="\(url)">
        <meta property="og:site_name" content="\(outlet)"><meta property="article:published_time" content="\(date)T08:00:00+08:00">
        </head><body><h1>\(title)</h1>
        <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p></body></html>
        """
    }
}
