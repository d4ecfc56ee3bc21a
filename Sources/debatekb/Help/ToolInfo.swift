import ArgumentParser
import FoundationEssentials
import KnowledgeBase

/// A command as the argument parser describes it: what the help pages and the manual are made from, so that both say
/// what the parser does.
struct CommandInfo: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [CommandInfo]?
    var arguments: [ArgumentInfo]?

    struct ArgumentInfo: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }
        struct Name: Decodable {
            var kind: String
            var name: String
            /// With its hyphens.
            var spelled: String { (kind == "long" ? "--" : "-") + name }
        }

        var kind: Kind
        var shouldDisplay: Bool
        var sectionTitle: String?
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var abstract: String?
        var discussion: String?
    }

    /// The description of a command with all that are below it.
    init(_ command: any ParsableCommand.Type) throws {
        struct Tool: Decodable { var command: CommandInfo }
        self = try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
    }

    /// The paragraph about the command, and its examples without their indentation.
    var parts: (text: String, examples: [String]) {
        let discussion = self.discussion ?? ""
        guard let mark = discussion.firstRange(of: "EXAMPLES\n") else { return (discussion, []) }
        return (
            String(discussion[..<mark.lowerBound]).trimmed,
            discussion[mark.upperBound...].split(separator: "\n").map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }
        )
    }

    /// The arguments that are shown, by their titles; those without one first.
    var sections: [(title: String?, arguments: [ArgumentInfo])] {
        var sections: [(title: String?, arguments: [ArgumentInfo])] = []
        for argument in arguments ?? [] where argument.shouldDisplay && argument.kind != .positional {
            if let place = sections.firstIndex(where: { $0.title == argument.sectionTitle }) {
                sections[place].arguments.append(argument)
            } else {
                sections.append((argument.sectionTitle, [argument]))
            }
        }
        return sections.filter { $0.title != nil } + sections.filter { $0.title == nil }
    }

    var positionals: [ArgumentInfo] { (arguments ?? []).filter { $0.shouldDisplay && $0.kind == .positional } }
}

extension CommandInfo.ArgumentInfo {
    /// `--speaker <name>`, `-h, --help`, `<query>`.
    var spelled: String {
        let names = (names ?? []).sorted { $0.name.count < $1.name.count }.map(\.spelled).joined(separator: ", ")
        return switch kind {
        case .positional: "<\(valueName ?? "")>"
        case .flag: names
        case .option: names + " <\(valueName ?? "")>"
        }
    }

    /// `<query>…`, or `[<query>…]` where it may be left out.
    var usage: String {
        let one = spelled + (isRepeating ? " …" : "")
        return isOptional ? "[\(one)]" : one
    }

    /// What it is for, with its default; the parser's own two in the language of this run.
    var help: String {
        let own: String? =
            switch names?.last?.name {
            case "help": Catalogue.helpFlag.text
            case "version": Catalogue.versionFlag.text
            default: nil
            }
        var text = own ?? [abstract, discussion].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        if let defaultValue, kind == .option { text += " (\(Catalogue.byDefault(defaultValue)))" }
        return text
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// The text with spaces behind it, up to a number of columns.
    func padding(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - TextWidth.columns(of: self)))
    }
}
