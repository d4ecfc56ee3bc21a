import ArgumentParser
import KnowledgeBase

struct CheckCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Catalogue.checkAbstract.text, discussion: Catalogue.checkDiscussion.text)

    @Flag(help: ArgumentHelp(Catalogue.checkStrict.text))
    var strict = false

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: FormatOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() async throws {
        let check = CorpusCheck(corpus: try place.corpusFolder(), index: try place.indexPath())
        let progress = ProgressLine(Catalogue.checking.text, unit: Catalogue.files.text)
        let report: CorpusCheck.Report
        do {
            defer { progress.clear() }
            report = try check.run { progress.show($0, of: $1) }
        }
        if format.isForMachines {
            format.write(report.findings) { finding, json in finding.write(to: &json) }
        } else {
            let terminal = Terminal.standard()
            for finding in report.findings {
                let level = finding.isNote ? terminal.styled("note", .dim) : terminal.styled("problem", .red)
                StandardOutput.write(
                    "\(level)  " + Terminal.printable("\(finding.kind.rawValue)  \(finding.place): \(finding.problem)") + "\n")
                StandardOutput.write("  → \(finding.mend)\n")
            }
        }
        let problems = report.findings.count { !$0.isNote }
        let notes = report.findings.count - problems
        StandardError.write(Catalogue.checked("\(report.files)", "\(report.records)", "\(problems)", "\(notes)"))
        if problems > 0 || strict && notes > 0 { throw ExitCode(1) }
    }
}
