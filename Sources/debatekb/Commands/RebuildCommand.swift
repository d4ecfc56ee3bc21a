import ArgumentParser
import Building
import Corpus
import FoundationEssentials
import Messages

struct RebuildCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.rebuildAbstract.text, discussion: Catalogue.rebuildDiscussion.text)

    @Option(help: ArgumentHelp(Catalogue.jobsOption.text, valueName: "n"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError(Catalogue.atLeast("--jobs", "1", "\(jobs)")) }
    }

    func run() async throws {
        // An index elsewhere leaves the corpus as it is.
        let corpus = try place.index == nil ? place.corpusToChange() : place.corpusFolder()
        StandardError.write(Catalogue.corpusAt(corpus.path))
        let progress = ProgressLine(Catalogue.reading.text, unit: Catalogue.files.text)
        let rebuild = Rebuild(corpus: corpus, index: try place.indexPath(), jobs: jobs)
        let report: RebuildReport
        do {
            report = try await rebuild.run { done, total in progress.show(done, of: total) }
        } catch {
            progress.clear()
            throw error
        }
        progress.clear()
        for problem in report.problems { StandardError.write("debatekb: \(problem.text(in: .current))") }
        for warning in report.warnings { StandardError.write("debatekb: \(Catalogue.note(warning.text(in: .current)))") }
        StandardError.write(
            Catalogue.rebuilt(
                Counted.articles(report.articles), Counted.files(report.files), Counted.quotations(report.quotations),
                Counted.statements(report.statements),
                Counted.speakers(report.speakers))
                + (report.problems.isEmpty ? "" : Counted.filesWithout(report.problems.count))
                + "\n" + Catalogue.indexAt(report.index))
    }
}
