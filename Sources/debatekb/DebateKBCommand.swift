import ArgumentParser

/// The root of the command line.
@main
struct DebateKBCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debatekb",
        abstract: "Who said what in a debate, on which side, with which argument — each quotation with its source.",
        subcommands: [ExtractCommand.self, ArticleCommand.self])
}
