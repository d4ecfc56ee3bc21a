import ArgumentParser
import Building
import Messages
import Records

struct CheckCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", _superCommandName: DebateKBCommand.name, abstract: Catalogue.checkAbstract.text,
        discussion: Catalogue.checkDiscussion.text)

    @Flag(help: ArgumentHelp(Catalogue.checkStrict.text))
    var strict = false

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: FormatOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() async throws {
        let corpus = try place.corpusFolder()
        let check = CorpusCheck(corpus: corpus, index: try place.indexPath())
        place.say(corpus)
        let progress = ProgressLine(Catalogue.checking.text, unit: Catalogue.files.text)
        let report: CorpusCheck.Report
        do {
            defer { progress.clear() }
            report = try check.run { progress.show($0, of: $1) }
        }
        if format.isForMachines {
            format.write(report.findings) { finding, json in Self.write(finding, to: &json) }
        } else {
            StandardOutput.write(Self.lines(for: report.findings, on: .standard()))
        }
        StandardOutput.flush()
        let problems = report.findings.count { !$0.isNote }
        let notes = report.findings.count - problems
        StandardError.write(Catalogue.checked("\(report.files)", "\(report.records)", "\(problems)", "\(notes)"))
        if problems > 0 || strict && notes > 0 { throw ExitCode(1) }
    }

    /// The finding for a program, which reads English.
    private static func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", finding.kind.rawValue)
            json.member("level", finding.isNote ? "note" : "problem")
            json.member("place", finding.place)
            json.member("problem", finding.problem.text(in: .english))
            json.member("mend", finding.mend.text(in: .english))
        }
    }

    /// Each problem with what mends it, then the notes, those that are mended alike under one.
    private static func lines(for findings: [Finding], on terminal: Terminal) -> String {
        func line(_ finding: Finding, _ word: Localized, _ style: Terminal.Style) -> String {
            var text = StyledText(word.text, style)
            text.append("  \(finding.kind.rawValue)  \(finding.place): \(finding.problem.text(in: .current))")
            return terminal.entry(text)
        }
        func mend(_ finding: Finding) -> String { terminal.entry(StyledText("  → \(finding.mend.text(in: .current))"), hanging: 4) }
        var text = ""
        for finding in findings where !finding.isNote { text += line(finding, Catalogue.wordProblem, .red) + mend(finding) }
        var mended: Set<Finding.Mend> = []
        for note in findings where note.isNote && mended.insert(note.mend).inserted {
            for alike in findings where alike.isNote && alike.mend == note.mend { text += line(alike, Catalogue.wordNote, .dim) }
            text += mend(note)
        }
        return text
    }
}
