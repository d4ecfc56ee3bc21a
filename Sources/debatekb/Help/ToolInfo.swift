import ArgumentParser
import Records

/// The options of the root without its commands, so that they can be described by themselves.
struct RootOptions: ParsableCommand {
    static let configuration = CommandConfiguration(version: DebateKBCommand.version)

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions
}

/// A command as the argument parser describes it: what the help pages and the manual are made from, so that both say
/// what the parser does.
struct CommandInfo {
    var name: String
    var abstract: String
    var discussion: String
    var arguments: [ArgumentInfo] = []

    struct ArgumentInfo {
        enum Kind: String { case positional, option, flag }
        struct Name {
            var kind: String
            var name: String
            /// With its hyphens.
            var spelled: String { (kind == "long" ? "--" : "-") + name }
        }

        var kind = Kind.positional
        var shouldDisplay = true
        var sectionTitle: String?
        var isOptional = false
        var isRepeating = false
        var names: [Name] = []
        var valueName: String?
        var defaultValue: String?
        var abstract: String?
        var discussion: String?
    }

    /// The root's own options; its commands are named by their declarations, not described with all that they take.
    static var root: CommandInfo { CommandInfo(RootOptions.self, configuration: DebateKBCommand.configuration) }

    /// The description of a command without those below it.
    ///
    /// - Parameter configuration: what it says of itself, where that is not its own.
    init(_ command: any ParsableCommand.Type, configuration: CommandConfiguration? = nil) {
        let configuration = configuration ?? command.configuration
        name = configuration.commandName ?? ""
        abstract = configuration.abstract
        discussion = configuration.discussion
        // The parser tells its arguments in no other form than this.
        var json = JSONReader(Array(command._dumpHelp().utf8))
        var arguments: [ArgumentInfo] = []
        json.members { name, json in
            guard name == "command" else { return json.skip() }
            json.members { name, json in
                guard name == "arguments" else { return json.skip() }
                json.elements { arguments.append(ArgumentInfo(from: &$0)) }
            }
        }
        self.arguments = arguments
    }

    /// The paragraph about the command, and its examples without their indentation.
    var parts: (text: String, examples: [String]) {
        guard let mark = discussion.firstRange(of: "EXAMPLES\n") else { return (discussion, []) }
        return (
            String(discussion[..<mark.lowerBound]).trimmed,
            discussion[mark.upperBound...].split(separator: "\n").map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }
        )
    }

    /// The arguments that are shown, by their titles; those without one first.
    var sections: [(title: String?, arguments: [ArgumentInfo])] {
        var sections: [(title: String?, arguments: [ArgumentInfo])] = []
        for argument in arguments where argument.shouldDisplay && argument.kind != .positional {
            if let place = sections.firstIndex(where: { $0.title == argument.sectionTitle }) {
                sections[place].arguments.append(argument)
            } else {
                sections.append((argument.sectionTitle, [argument]))
            }
        }
        return sections.filter { $0.title != nil } + sections.filter { $0.title == nil }
    }

    var positionals: [ArgumentInfo] { arguments.filter { $0.shouldDisplay && $0.kind == .positional } }
}

extension CommandInfo.ArgumentInfo {
    fileprivate init(from json: inout JSONReader) {
        self.init()
        var info = self
        json.members { name, json in
            switch name {
            case "kind": info.kind = Kind(rawValue: json.string()) ?? .positional
            case "shouldDisplay": info.shouldDisplay = json.flag()
            case "sectionTitle": info.sectionTitle = json.string()
            case "isOptional": info.isOptional = json.flag()
            case "isRepeating": info.isRepeating = json.flag()
            case "names": json.elements { info.names.append(Name(from: &$0)) }
            case "valueName": info.valueName = json.string()
            case "defaultValue": info.defaultValue = json.string()
            case "abstract": info.abstract = json.string()
            case "discussion": info.discussion = json.string()
            default: json.skip()
            }
        }
        self = info
    }

    /// `--speaker <name>`, `-h, --help`, `<query>`.
    var spelled: String {
        let names = names.sorted { $0.name.count < $1.name.count }.map(\.spelled).joined(separator: ", ")
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
            switch names.last?.name {
            case "help": Catalogue.helpFlag.text
            case "version": Catalogue.versionFlag.text
            default: nil
            }
        var text = own ?? [abstract, discussion].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        if let defaultValue, kind == .option { text += Catalogue.byDefault(defaultValue) }
        return text
    }
}

extension CommandInfo.ArgumentInfo.Name {
    fileprivate init(from json: inout JSONReader) {
        self.init(kind: "", name: "")
        var read = self
        json.members { name, json in
            switch name {
            case "kind": read.kind = json.string()
            case "name": read.name = json.string()
            default: json.skip()
            }
        }
        self = read
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
