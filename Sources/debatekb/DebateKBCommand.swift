import ArgumentParser
import Glibc
import KnowledgeBase

/// The root of the command line.
struct DebateKBCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debatekb",
        abstract: "Who said what in a debate, on which side, with which argument: each quotation with its source.",
        discussion: """
            EXAMPLES
              debatekb rebuild                               read Corpus/ and build its index
              debatekb search --speaker 李彦宏               quotations of a speaker (also: Robin Li, Li Yanhong)
              debatekb search 护城河 --stance open           words, on one side
              debatekb search '"开源社区" after:2024-04'     an exact phrase, since April 2024
              debatekb arguments --stance closed             the arguments of a side, with who makes them
              debatekb show q1f…                             one quotation in its paragraph, with its evidence

            Exit status: 0 found, 1 nothing found, 2 error.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Build", subcommands: [RebuildCommand.self, AddCommand.self, CorrectCommand.self]),
            CommandGroup(
                name: "Read",
                subcommands: [
                    SearchCommand.self, ArgumentsCommand.self, SpeakersCommand.self, TimelineCommand.self,
                    ShowCommand.self, CiteCommand.self,
                ]),
            CommandGroup(name: "Share", subcommands: [ExportCommand.self, ServeCommand.self]),
            CommandGroup(name: "Filters", subcommands: [ExtractCommand.self, ArticleCommand.self, EvaluateCommand.self]),
        ])
}

/// Runs the command line with the exit status that its users rely on: 0 found, 1 nothing found, 2 error.
@main
enum Main {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try DebateKBCommand.parseAsRoot()
            if let stoppable = command as? any StoppableCommand {
                try await Interruption.run(stoppable)
            } else if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            StandardOutput.flush()
        } catch let error as KnowledgeBaseError {
            StandardOutput.flush()
            StandardError.write("debatekb: \(error)")
            if error == .interrupted { Interruption.end() }
            Self.exit(2)
        } catch {
            finish(with: error)
        }
    }

    private static func finish(with error: any Error) -> Never {
        let code = DebateKBCommand.exitCode(for: error)
        let message = DebateKBCommand.fullMessage(for: error)
        StandardOutput.flush()
        if code.isSuccess {
            if !message.isEmpty { print(message) }
            Self.exit(0)
        }
        if !message.isEmpty { StandardError.write(message) }
        Self.exit(error is ExitCode ? code.rawValue : 2)
    }

    private static func exit(_ status: Int32) -> Never {
        DebateKBCommand.exit(withError: ExitCode(status))
    }
}
