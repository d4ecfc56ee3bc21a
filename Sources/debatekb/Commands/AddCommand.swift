import ArgumentParser
import Articles
import FoundationEssentials
import KnowledgeBase

struct AddCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Copy articles into the corpus, from files, folders or the web, and index what is new.",
        discussion: """
            EXAMPLES
              debatekb add page.html                             a page that a browser saved
              debatekb add ~/Downloads/articles                  everything in a folder and below it
              debatekb add https://example.org/2024/forum.html   fetch a page and keep it as it came

            A page that the corpus has is known by its bytes and by its address, and is not added again; no file is ever
            overwritten. A fetched page is stored byte for byte; its address, the time and what the server said about it
            go to retrievals.jsonl. ^C leaves corpus and index as they were.

            Exit status: 0 all is in the corpus, 2 something that was named could not be added.
            """)

    @Argument(help: ArgumentHelp("Files, folders, or addresses that begin with https:// or http://.", valueName: "file|folder|url"))
    var inputs: [String]

    @Option(help: ArgumentHelp("The most seconds that fetching a page may take.", valueName: "seconds"))
    var timeout = 30

    @Option(help: ArgumentHelp("The most that a fetched page may hold, in MiB.", valueName: "MiB"))
    var maxSize = Double(ArticleReader.pageLimit >> 20)

    @Flag(help: "Write one JSON object for each file or page.")
    var jsonl = false

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func validate() throws {
        guard timeout >= 1 else { throw ValidationError("--timeout is at least 1, not \(timeout)") }
        guard maxSize > 0, maxSize <= 2048 else { throw ValidationError("--max-size is between 0 and 2048, not \(maxSize)") }
    }

    func run() async throws {
        let adding = Adding(
            corpus: try place.corpusFolder(), index: try place.indexPath(), jobs: ProcessInfo.processInfo.activeProcessorCount,
            timeout: timeout, sizeLimit: Int(maxSize * 1_048_576))
        let report = try await add(with: adding)
        for item in report.items { show(item) }
        StandardError.write(Self.summary(of: report))
        for problem in report.rebuild?.warnings ?? [] { StandardError.write("debatekb: note: \(problem)") }
        let isRefused = report.items.contains { item in
            if case .refused = item.outcome { item.isNamed } else { false }
        }
        if isRefused { throw ExitCode(2) }
    }

    private func add(with adding: Adding) async throws -> AddReport {
        let lines: [Adding.Step: ProgressLine] = [
            .looking: ProgressLine("looking through the corpus", unit: "files"), .adding: ProgressLine("adding", unit: "articles"),
            .indexing: ProgressLine("indexing", unit: "files"),
        ]
        defer { for line in lines.values { line.clear() } }
        return try await adding.run(inputs) { step, done, total in lines[step]?.show(done, of: total) }
    }

    private func show(_ item: AddReport.Item) {
        if jsonl {
            var json = JSONWriter()
            item.write(to: &json)
            json.endLine()
            return StandardOutput.write(json.bytes)
        }
        let terminal = Terminal.standard()
        let headline = item.headlines.count > 1 ? "\(item.headlines.count) articles" : item.headlines.first.map { "《\($0)》" }
        switch item.outcome {
        case .added(let source):
            let parts = [terminal.styled("added", .green), source, headline].compactMap(\.self)
            StandardOutput.write(parts.joined(separator: "  ") + "\n")
        case .sameBytes(let source):
            StandardOutput.write("\(terminal.styled("known", .dim))  \(item.input): the same bytes as \(source)\n")
        case .sameAddress(let source):
            StandardOutput.write("\(terminal.styled("known", .dim))  \(item.input): the same address as \(source)\n")
        case .refused(let reason): StandardError.write("debatekb: \(item.input): \(reason)")
        }
    }

    private static func summary(of report: AddReport) -> String {
        let known = report.items.count { $0.word == "known" }
        let refused = report.items.count { $0.word == "refused" }
        var parts = ["\(report.added) added"]
        if known > 0 { parts.append("\(known) known") }
        if refused > 0 { parts.append("\(refused) refused") }
        if report.passedOver > 0 { parts.append("\(report.passedOver) passed over (images, styles, hidden files)") }
        guard let rebuild = report.rebuild else { return parts.joined(separator: ", ") + "; the index is as it was" }
        return parts.joined(separator: ", ")
            + "; index: \(Counted.quotations(rebuild.quotations)) in \(rebuild.articles) articles, \(report.reused) of them unchanged"
    }
}
