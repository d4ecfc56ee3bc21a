import ArgumentParser
import KnowledgeBase

/// The help of a command: what it does, examples that a person would type, then every option under its title.
struct HelpPage {
    let terminal: Terminal

    /// The page of the command that the arguments name: `debatekb search --help`, `debatekb help search`.
    func text(for arguments: [String]) -> String {
        var command: any ParsableCommand.Type = DebateKBCommand.self
        var path = ["debatekb"]
        for argument in arguments where argument != "help" && !argument.hasPrefix("-") {
            guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == argument }) else { break }
            command = next
            path.append(argument)
        }
        let isRoot = path.count == 1
        // The root's own options; its commands are named by their declarations, not described with all that they take.
        let info = CommandInfo(isRoot ? RootOptions.self : command, configuration: command.configuration)
        return page(of: info, path: path.joined(separator: " "), isRoot: isRoot)
    }

    private func page(of info: CommandInfo, path: String, isRoot: Bool) -> String {
        var text = wrapped(info.abstract, indent: 0)
        let (paragraph, examples) = info.parts
        if !examples.isEmpty {
            text += heading(Catalogue.examples.text)
            text += examples.map { "  \($0)\n" }.joined()
        }
        text += heading(Catalogue.usage.text) + "  " + usage(of: info, path: path, isRoot: isRoot) + "\n"
        if !paragraph.isEmpty { text += "\n" + wrapped(paragraph, indent: 2) }
        if isRoot { text += commands() }
        if !info.positionals.isEmpty {
            text += heading(Catalogue.arguments.text) + rows(info.positionals.map { ($0.spelled, $0.help) })
        }
        for section in info.sections {
            text += heading(section.title?.uppercased() ?? Catalogue.options.text)
            text += rows(section.arguments.map { ($0.spelled, $0.help) })
        }
        if isRoot { text += "\n" + Catalogue.moreHelp.text + "\n" }
        return text
    }

    private func usage(of info: CommandInfo, path: String, isRoot: Bool) -> String {
        let words = isRoot ? [Catalogue.usageCommand.text] : info.positionals.map(\.usage)
        return ([path] + words + [Catalogue.usageOptions.text]).joined(separator: " ")
    }

    /// The commands by group, in the order of their declaration.
    private func commands() -> String {
        DebateKBCommand.configuration.groupedSubcommands.reduce(into: "") { text, group in
            let shown = group.subcommands.filter { $0.configuration.shouldDisplay }
            guard !shown.isEmpty else { return }
            text += heading(group.name.uppercased())
            text += rows(shown.map { ($0.configuration.commandName ?? "", $0.configuration.abstract) })
        }
    }

    private func heading(_ title: String) -> String { "\n" + terminal.styled(title, .bold) + "\n" }

    /// Names on the left, what they mean on the right, in columns of the terminal.
    private func rows(_ rows: [(name: String, help: String)]) -> String {
        let column = 24
        var text = ""
        for row in rows {
            let lines = TextWidth.wrapped(row.help, to: max(20, terminal.columns - column - 1))
            let fits = TextWidth.columns(of: row.name) <= column - 4
            var name = "  " + row.name
            if !fits {
                text += name + "\n"
                name = ""
            }
            for line in lines {
                text += name.padding(to: column) + line + "\n"
                name = ""
            }
        }
        return text
    }

    private func wrapped(_ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return TextWidth.wrapped(text, to: terminal.columns - indent).map { margin + $0 + "\n" }.joined()
    }
}
