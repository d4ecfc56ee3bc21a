import ArgumentParser
import Glibc
import Storage

/// The root of the command line.
struct DebateKBCommand: AsyncParsableCommand {
    static let version = "0.2.0"

    /// What the program is called. Every command names it as its super-command: the parser then does not look first whether
    /// a completion script is asked for, which takes as long as parsing the command itself.
    static let name = "debatekb"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: Catalogue.abstract.text,
        discussion: Catalogue.discussion.text,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: Catalogue.groupBuild.text,
                subcommands: [RebuildCommand.self, AddCommand.self, CorrectCommand.self, CheckCommand.self]),
            CommandGroup(
                name: Catalogue.groupRead.text,
                subcommands: [
                    SearchCommand.self, ArgumentsCommand.self, SpeakersCommand.self, TimelineCommand.self,
                    ShowCommand.self, CiteCommand.self, StatsCommand.self,
                ]),
            CommandGroup(name: Catalogue.groupShare.text, subcommands: [ExportCommand.self, ServeCommand.self]),
            CommandGroup(
                name: Catalogue.groupFilters.text,
                subcommands: [ExtractCommand.self, ArticleCommand.self, EvaluateCommand.self]),
            CommandGroup(name: Catalogue.groupProgram.text, subcommands: [ManualCommand.self]),
        ])

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    /// The command of a name.
    static func named(_ name: String?) -> (any ParsableCommand.Type)? {
        configuration.subcommands.first { $0.configuration.commandName == name }
    }

    /// The command that the arguments name, parsed.
    ///
    /// Where the first one names a command, that command parses the others itself: to look at all of them first, as the root
    /// would, takes as long as a search. Everything else is the root's: mistyped commands, help, versions, completions.
    static func command(for given: [String]) throws -> any ParsableCommand {
        let arguments = TypedArguments.forParser(given)
        guard let name = arguments.first, !name.hasPrefix("-"), !arguments.contains("--version") else { return try parseAsRoot(arguments) }
        if let command = named(name) {
            return try command.parseAsRoot(Array(arguments.dropFirst()))
        }
        // No command looks like a Chinese word or like several words: `debatekb 李彦宏` is a search.
        let isSearched = name.utf8.contains { $0 >= 0x80 } || name.contains(" ")
        return isSearched ? try SearchCommand.parseAsRoot(arguments) : try parseAsRoot(arguments)
    }
}

/// Runs the command line with the exit status that its users rely on: 0 found, 1 nothing found, 2 error.
@main
enum Main {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments == ["--version"] {  // asked by scripts, so without the parser
            StandardOutput.write(DebateKBCommand.version + "\n")
            return StandardOutput.flush()
        }
        let command: any ParsableCommand
        do {
            command = try DebateKBCommand.command(for: arguments)
        } catch {
            finish(with: error, arguments)
        }
        do {
            if let stoppable = command as? any StoppableCommand {
                try await Interruption.run(stoppable)
            } else if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                var command = command
                try command.run()
            }
            StandardOutput.flush()
        } catch let error as KnowledgeBaseError {
            StandardOutput.flush()
            StandardError.write("debatekb: \(error.localized)")
            if error.isAboutContents, let asking = command as? any AskingCommand { asking.place.sayWhere() }
            if error == .interrupted { Interruption.end() }
            Self.exit(2)
        } catch {
            finish(with: error, arguments)
        }
    }

    private static func finish(with error: any Error, _ arguments: [String]) -> Never {
        let ending = Ending(of: error, arguments: arguments)
        StandardOutput.write(ending.output)
        StandardOutput.flush()
        if !ending.message.isEmpty { StandardError.write(ending.message) }
        Self.exit(ending.status)
    }

    private static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}
