import ArgumentParser
import Records

/// The help of a command: what it does, examples that a person would type, then every option under its title.
struct HelpPage {
    let terminal: Terminal

    /// The page of the command that the arguments name: `debatekb search --help`, `debatekb help search`.
    func text(for arguments: [String]) -> String {
        let words = arguments.filter { $0 != "help" && !$0.hasPrefix("-") }
        guard let command = DebateKBCommand.named(words.first) else {
            return page(of: .root, path: DebateKBCommand.name, isRoot: true)
        }
        let info = CommandInfo(command)
        return page(of: info, path: "\(DebateKBCommand.name) \(info.name)", isRoot: false)
    }

    private func page(of info: CommandInfo, path: String, isRoot: Bool) -> String {
        var text = terminal.paragraph(info.abstract)
        let (paragraph, examples) = info.parts
        if !examples.isEmpty { text += heading(Catalogue.examples.text) + self.examples(examples) }
        text += heading(Catalogue.usage.text)
        text += terminal.parts(usage(of: info, path: path, isRoot: isRoot), apart: " ", indent: 2, hanging: 2)
        if !paragraph.isEmpty { text += "\n" + terminal.paragraph(paragraph, indent: 2) }
        if isRoot { text += commands() + heading(Catalogue.completions.text.uppercased()) + self.examples(Catalogue.completionLines) }
        if !info.positionals.isEmpty {
            text += heading(Catalogue.arguments.text) + rows(info.positionals.map { ($0.spelled, $0.help) })
        }
        for section in info.sections {
            text += heading(section.title?.uppercased() ?? Catalogue.options.text)
            text += rows(section.arguments.map { ($0.spelled, $0.help) })
        }
        if isRoot { text += "\n" + terminal.paragraph(Catalogue.moreHelp.text) }
        return text
    }

    /// As they are written; on a screen that is too narrow for them each with its explanation below it.
    private func examples(_ lines: [String]) -> String {
        guard terminal.isScreen, lines.contains(where: { TextWidth.columns(of: $0) + 2 > terminal.columns }) else {
            return lines.map { "  \($0)\n" }.joined()
        }
        return lines.map { line in
            let example = ShellExample(line)
            return example.lines(columns: terminal.columns - 2).map { "  \($0)\n" }.joined()
                + (example.explanation.isEmpty ? "" : terminal.paragraph(example.explanation, .dim, indent: 6))
        }.joined()
    }

    private func usage(of info: CommandInfo, path: String, isRoot: Bool) -> [String] {
        let words = isRoot ? [Catalogue.usageCommand.text] : info.positionals.map(\.usage)
        return [path] + words + [Catalogue.usageOptions.text]
    }

    /// The commands by group, in the order of their declaration.
    private func commands() -> String {
        DebateKBCommand.configuration.groupedSubcommands.reduce(into: "") { text, group in
            text += heading(group.name.uppercased())
            text += rows(group.subcommands.map { ($0.configuration.commandName ?? "", $0.configuration.abstract) })
        }
    }

    private func heading(_ title: String) -> String { "\n" + terminal.styled(title, .bold) + "\n" }

    /// Names on the left, what they mean on the right.
    private func rows(_ rows: [(name: String, help: String)]) -> String {
        terminal.definitions(rows.map { ($0.name, StyledText($0.help)) }, column: 24, indent: 2)
    }
}
