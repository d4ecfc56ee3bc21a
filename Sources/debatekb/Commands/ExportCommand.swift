public import ArgumentParser
import Building
public import Exports
import FoundationEssentials
import Messages
import Records
import Search
import Storage

struct ExportCommand: StoppableCommand, AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", _superCommandName: DebateKBCommand.name, abstract: Catalogue.exportAbstract.text,
        discussion: Catalogue.exportDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.exportQuery.text))
    var query: String?

    @Option(help: ArgumentHelp(Catalogue.exportFormat.text, valueName: "format"))
    var format = ExportFormat.jsonl

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(Catalogue.exportOutput.text, valueName: "file"), completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp(Catalogue.exportFrom.text, valueName: "file"), completion: .file())
    var from: String?

    @Flag(help: ArgumentHelp(Catalogue.exportList.text))
    var list = false

    @OptionGroup(title: Catalogue.titleFilters.text)
    var filter: FilterOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        if from != nil, query != nil || filter.narrows {
            throw ValidationError(Catalogue.fromTakesAll.text)
        }
    }

    func run() async throws {
        if list { return Self.listFormats() }
        let sink = try OutputSink(path: output)
        let (written, leftOut) = try write(to: sink)
        try sink.commit()
        StandardOutput.flush()
        if let output, written > 0 { StandardError.write(Catalogue.writtenTo(Counted.quotations(written), output)) }
        if let note = Self.omissions(leftOut, in: format) { StandardError.write(note) }
        if written == 0 {
            guard from == nil else {
                StandardError.write(Catalogue.nothingExported.text)
                throw ExitCode(1)
            }
            throw place.nothingFound(Catalogue.nothingExported.text)
        }
    }

    /// What the format left out and why; nil where it holds everything.
    private static func omissions(_ leftOut: [ExportOmission: Int], in format: ExportFormat) -> String? {
        let all = leftOut.values.reduce(0, +)
        guard all > 0 else { return nil }
        let reasons = ExportOmission.allCases.compactMap { reason in leftOut[reason].map { reason.text("\($0)") } }
        return Catalogue.leftOut(Counted.quotations(all), format.rawValue, reasons.joined(separator: Catalogue.nameComma.text))
    }

    /// Writes all records; gives how many stand in the export, and how many do not.
    private func write(to sink: OutputSink) throws -> (written: Int, leftOut: [ExportOmission: Int]) {
        let progress = ProgressLine(Catalogue.exporting.text, unit: Catalogue.quotationsUnit.text)
        defer { progress.clear() }
        var done = 0
        var export: Export
        func step(_ record: QuoteRecord, of total: Int, _ export: inout Export) throws(KnowledgeBaseError) {
            if done % 256 == 0, Task.isCancelled { throw KnowledgeBaseError.interrupted }
            try sink.write(export.add(record))
            done += 1
            progress.show(done, of: total)
        }
        if let from {
            let records = try ExportReader.records(in: try Self.contents(of: from), path: from == "-" ? "stdin" : from)
            let names = (try? place.knowledgeBase().summary) ?? .unknown  // an index gives names to ids; none is needed
            export = Export(as: format, of: names, total: records.count)
            for record in records { try step(record, of: records.count, &export) }
        } else {
            let base = try place.knowledgeBase()
            let search = filter.search(query?.trimmed ?? "")
            export = Export(as: format, of: base.summary, total: try base.count(of: search))
            try base.forEachQuotation(matching: search) { record, total throws(KnowledgeBaseError) in
                try step(record, of: total, &export)
            }
        }
        try sink.write(export.end())
        return (done - export.leftOut.values.reduce(0, +), export.leftOut)
    }

    private static func contents(of path: String) throws -> Data {
        if path == "-" {
            var data = Data()
            var lines = LineReader()
            while !Task.isCancelled, let line = lines.next() { data.append(contentsOf: line + [UInt8(ascii: "\n")]) }
            guard !Task.isCancelled else { throw KnowledgeBaseError.interrupted }
            return data
        }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw KnowledgeBaseError.file(path: path, problem: .contentsUnreadable)
        }
    }

    private static func listFormats() {
        let rows = ExportFormat.allCases.map { format in
            var text = StyledText(format.title(in: .current) + "\n")
            text.append(format.losses(in: .current).map { Catalogue.leavesOut($0) } ?? Catalogue.leavesOutNothing.text, .dim)
            return (name: format.rawValue, text: text)
        }
        StandardOutput.write(Terminal.standard().definitions(rows, column: 16, .bold))
    }
}

extension ExportFormat: ExpressibleByArgument {}

extension ExportOmission {
    /// The reason with the number that it holds for.
    fileprivate func text(_ count: String) -> String {
        let text =
            switch self {
            case .repeated: Catalogue.omittedRepeated
            case .withdrawn: Catalogue.omittedWithdrawn
            case .undated: Catalogue.omittedUndated
            case .withoutAddress: Catalogue.omittedWithoutAddress
            case .notVerbatim: Catalogue.omittedNotVerbatim
            case .offTopic: Catalogue.omittedOffTopic
            case .withoutSide: Catalogue.omittedWithoutSide
            }
        return text(count)
    }
}
