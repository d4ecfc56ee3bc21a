import ArgumentParser
import FoundationEssentials
import KnowledgeBase

struct RebuildCommand: StoppableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Read the whole corpus and build its index anew.",
        discussion: """
            The old index answers until the new one is complete; ^C leaves it as it was. A file that cannot be read is named on stderr, and
            the others are indexed all the same.

            EXAMPLES
              debatekb rebuild
              debatekb rebuild --corpus ~/nuclear-debate --jobs 1
            """)

    @Option(help: ArgumentHelp("How many files to read at once; otherwise one a core.", valueName: "n"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs is at least 1, not \(jobs)") }
    }

    func run() async throws {
        let corpus = try place.corpusFolder()
        let progress = ProgressLine("reading", unit: "files")
        let rebuild = Rebuild(corpus: corpus, index: try place.indexPath(), jobs: jobs)
        let report: RebuildReport
        do {
            report = try await rebuild.run { done, total in progress.show(done, of: total) }
        } catch {
            progress.clear()
            throw error
        }
        progress.clear()
        for problem in report.problems { StandardError.write("debatekb: \(problem)") }
        for warning in report.warnings { StandardError.write("debatekb: note: \(warning)") }
        StandardError.write(
            "\(report.articles) articles in \(report.files) files: \(Counted.quotations(report.quotations)), "
                + "\(Counted.statements(report.statements)), \(Counted.speakers(report.speakers))"
                + (report.problems.isEmpty ? "" : "; \(report.problems.count) files gave none")
                + "\nindex: \(report.index)")
    }
}
