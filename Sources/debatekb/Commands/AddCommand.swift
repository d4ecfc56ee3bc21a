import ArgumentParser
import Articles
import Building
import FoundationEssentials
import Messages
import Records

struct AddCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", _superCommandName: DebateKBCommand.name, abstract: Catalogue.addAbstract.text,
        discussion: Catalogue.addDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.addInputs.text, valueName: "file|folder|url"))
    var inputs: [String]

    @Option(help: ArgumentHelp(Catalogue.addTimeout.text, valueName: "seconds"))
    var timeout = 30

    @Option(help: ArgumentHelp(Catalogue.addMaxSize.text, valueName: "MiB"))
    var maxSize = Double(ArticleReader.pageLimit >> 20)

    @Flag(help: ArgumentHelp(Catalogue.jsonlFlag.text))
    var jsonl = false

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard !inputs.contains("-") else { throw ValidationError(Catalogue.addNeedsFile.text) }
        guard timeout >= 1 else { throw ValidationError(Catalogue.timeoutRange("\(timeout)")) }
        guard maxSize > 0, maxSize <= 2048 else { throw ValidationError(Catalogue.maxSizeRange("\(maxSize)")) }
    }

    func run() async throws {
        let corpus = try place.corpusToChange()
        place.say(corpus)
        let adding = Adding(
            corpus: corpus, index: try place.indexPath(),
            jobs: ProcessInfo.processInfo.activeProcessorCount, timeout: timeout, sizeLimit: Int(maxSize * 1_048_576))
        let report = try await add(with: adding)
        for item in report.items { show(item) }
        StandardOutput.flush()  // what is said of them all comes behind them
        StandardError.write(Self.summary(of: report))
        for warning in report.rebuild?.warnings ?? [] { StandardError.write("debatekb: \(Catalogue.note(warning.text(in: .current)))") }
        let isRefused = report.items.contains { item in
            if case .refused = item.outcome { item.isNamed } else { false }
        }
        if isRefused { throw ExitCode(2) }
    }

    private func add(with adding: Adding) async throws -> AddReport {
        let lines: [Adding.Step: ProgressLine] = [
            .looking: ProgressLine(Catalogue.looking.text, unit: Catalogue.files.text),
            .adding: ProgressLine(Catalogue.adding.text, unit: Catalogue.files.text),
            .indexing: ProgressLine(Catalogue.indexing.text, unit: Catalogue.files.text),
        ]
        defer { for line in lines.values { line.clear() } }
        return try await adding.run(inputs) { step, done, total in
            if step == .waiting { StandardError.write(Catalogue.waitingForAddition.text) }
            lines[step]?.show(done, of: total)
        }
    }

    private func show(_ item: AddReport.Item) {
        if jsonl {
            var json = JSONWriter()
            Self.write(item, to: &json)
            json.endLine()
            return StandardOutput.write(json.bytes)
        }
        let terminal = Terminal.standard()
        let headline =
            item.headlines.count > 1
            ? Catalogue.articlesCount("\(item.headlines.count)") : item.headlines.first.map { TitleMarks.around($0) }
        func line(_ word: Localized, _ style: Terminal.Style, _ rest: String?...) {
            var text = StyledText(word.text, style)
            for part in rest.compactMap(\.self) { text.append("  " + part) }
            StandardOutput.write(terminal.entry(text))
        }
        switch item.outcome {
        case .added(let source): line(Catalogue.wordAdded, .green, source, headline)
        case .sameBytes(let source): line(Catalogue.wordKnown, .dim, Catalogue.sameBytes(item.input, source))
        case .sameAddress(let source): line(Catalogue.wordKnown, .dim, Catalogue.sameAddress(item.input, source))
        case .refused(let refusal): StandardError.write("debatekb: \(item.input): \(refusal.text(in: .current))")
        }
    }

    /// The item for a program, which reads English.
    private static func write(_ item: AddReport.Item, to json: inout JSONWriter) {
        json.object { json in
            json.member("input", item.input)
            json.member("outcome", item.word)
            switch item.outcome {
            case .added(let source): json.member("source", source)
            case .sameBytes(let source):
                json.member("source", source)
                json.member("knownBy", "bytes")
            case .sameAddress(let source):
                json.member("source", source)
                json.member("knownBy", "address")
            case .refused(let refusal): json.member("reason", refusal.text(in: .english))
            }
            json.member("headlines", item.headlines)
        }
    }

    private static func summary(of report: AddReport) -> String {
        let known = report.items.count { $0.word == "known" }
        let refused = report.items.count { $0.word == "refused" }
        var parts = [Catalogue.addedCount("\(report.added)")]
        if known > 0 { parts.append(Catalogue.knownCount("\(known)")) }
        if refused > 0 { parts.append(Catalogue.refusedCount("\(refused)")) }
        if report.passedOver > 0 { parts.append(Catalogue.passedOverCount("\(report.passedOver)")) }
        let all = parts.joined(separator: Catalogue.comma.text)
        guard let rebuild = report.rebuild else { return Catalogue.indexAsItWas(all) }
        return Catalogue.indexHolds(all, Counted.quotations(rebuild.quotations), "\(rebuild.articles)", "\(report.reused)")
    }
}
