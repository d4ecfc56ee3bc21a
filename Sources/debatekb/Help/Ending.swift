import ArgumentParser
import InvertedIndex
import Messages

/// What is said when the parser or a command ends the program early: help and version on stdout, mistakes on stderr with
/// what was probably meant.
struct Ending {
    var output = ""
    var message = ""
    var status: Int32 = 0

    /// The ending that an error means, for the arguments behind the program's name.
    init(of error: any Error, arguments: [String]) {
        var error = error
        if DebateKBCommand.exitCode(for: error).isSuccess {
            do {
                try TerminalOptions.check(
                    color: EarlyOptions.value(of: "--color", in: arguments), lang: EarlyOptions.value(of: "--lang", in: arguments))
            } catch let mistake {
                error = mistake
            }
        }
        let code = DebateKBCommand.exitCode(for: error)
        if code.isSuccess {
            output = Self.answer(to: error, arguments)
        } else if error is ExitCode {
            status = code.rawValue
        } else {
            status = 2
            message = "debatekb: " + Self.mistake(error, arguments)
        }
    }

    private static func answer(to error: any Error, _ arguments: [String]) -> String {
        let asksForHelp =
            arguments.first.map { $0 == "help" } ?? true || arguments.contains { $0 == "--help" || $0 == "-h" }
            || arguments.allSatisfy { $0.hasPrefix("-") }
                && !arguments.contains { $0.hasPrefix("--version") || $0.contains("completion") || $0.contains("dump-help") }
        if asksForHelp { return HelpPage(terminal: .standard()).text(for: arguments) }
        let text = DebateKBCommand.fullMessage(for: error)
        return text.isEmpty ? "" : text + "\n"
    }

    private static func mistake(_ error: any Error, _ arguments: [String]) -> String {
        let names = DebateKBCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        // The parser calls a mistyped command an unexpected argument.
        if let word = arguments.first(where: { !$0.hasPrefix("-") }), arguments.first == word, !names.contains(word), word != "help",
            DebateKBCommand.message(for: error).contains(word)
        {
            let near = Spelling.nearest(to: word, among: names)
            return Catalogue.unknownCommand(word) + (near.map { Catalogue.didYouMean($0) } ?? Catalogue.commandsAre(word))
        }
        let command = arguments.first.flatMap { names.contains($0) ? "debatekb \($0)" : nil } ?? "debatekb"
        let message = DebateKBCommand.message(for: error)
        let begun = message.prefix(1).lowercased() + String(message.dropFirst())
        let text =
            unknownOption(message, arguments) ?? notANumber(message)
            ?? (Language.current == .chinese ? ParserSentences.chinese(message) ?? message : begun)
        return text + "\n" + Catalogue.seeHelp(command)
    }

    /// What is said of a value that an option cannot take, where the parser lists none that it can: numbers are all that is left.
    private static func notANumber(_ message: String) -> String? {
        ParserSentences.refusedValue(in: message).map { Catalogue.notANumber($0.option, $0.value) }
    }

    /// What is said of an option that a command does not have: one that is really near, or nothing. The parser suggests whatever is
    /// within four letters.
    private static func unknownOption(_ message: String, _ arguments: [String]) -> String? {
        guard let option = ParserSentences.unknownOption(in: message) else { return nil }
        let info = DebateKBCommand.named(arguments.first).map { CommandInfo($0) } ?? .root
        let known = info.arguments.flatMap(\.names).filter { $0.kind == "long" }
        let near = Spelling.nearest(to: String(option.drop { $0 == "-" }), among: known.map(\.name))
        return Catalogue.unknownOption(option) + (near.map { Catalogue.didYouMean("--" + $0) } ?? "")
    }
}
