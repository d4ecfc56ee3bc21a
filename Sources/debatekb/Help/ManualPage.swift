import ArgumentParser

/// The manual page in mdoc(7), from the same declarations as the parser and the help pages.
struct ManualPage {
    /// The whole page: the program, its commands with their options and examples, its files and variables.
    func text() -> String {
        let root = CommandInfo.root
        let (paragraph, examples) = root.parts
        var page = [
            ".Dd \(ManualTexts.date)", ".Dt DEBATEKB 1", ".Os DebateKB", ".Sh NAME", ".Nm debatekb",
            ".Nd \(Self.escaped(root.abstract))",
            ".Sh SYNOPSIS", ".Nm", ".Ar command", ".Op Ar options", ".Sh DESCRIPTION",
            Self.escaped(paragraph), ".Sh COMMANDS",
        ]
        var shown: [CommandInfo] = []
        for command in DebateKBCommand.configuration.subcommands { shown.append(CommandInfo(command)) }
        let common = Self.common(to: shown)
        for command in shown { page += lines(of: command, without: common) }
        page += [".Sh \(Self.heading("OPTIONS OF EVERY COMMAND", "各命令共有的选项"))"] + list(common.map { ($0.spelled, $0.help) })
        page += [".Sh \(Self.heading("COMPLETIONS", "补全"))", ".Bd -literal"] + Catalogue.completionLines.map(Self.literal) + [".Ed"]
        page += [".Sh ENVIRONMENT"] + list(ManualTexts.environment.map { ($0.name, $0.meaning.text) })
        page += [".Sh FILES"] + list(ManualTexts.files.map { ($0.name, $0.meaning.text) })
        page += [".Sh EXIT STATUS"] + list(ManualTexts.statuses.map { ($0.name, $0.meaning.text) })
        page += [".Sh EXAMPLES", ".Bd -literal"] + examples.map(Self.literal) + [".Ed"]
        return page.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }

    /// The options that all commands with options have, so that they are described once.
    private static func common(to commands: [CommandInfo]) -> [CommandInfo.ArgumentInfo] {
        let titles = [Catalogue.titlePlaces.text, Catalogue.titleTerminal.text]
        var seen: Set<String> = []
        return commands.flatMap(\.arguments).filter { argument in
            argument.shouldDisplay && (argument.sectionTitle.map(titles.contains) == true || argument.names.last?.name == "help")
                && seen.insert(argument.spelled).inserted
        }
    }

    private func lines(of command: CommandInfo, without common: [CommandInfo.ArgumentInfo]) -> [String] {
        let (paragraph, examples) = command.parts
        let known = Set(common.map(\.spelled))
        let arguments =
            command.positionals
            + command.sections.flatMap(\.arguments).filter { !known.contains($0.spelled) && $0.names.last?.name != "version" }
        var lines = [".Ss \(Self.escaped(([command.name] + command.positionals.map(\.usage)).joined(separator: " ")))"]
        lines += [Self.escaped(command.abstract)]
        if !paragraph.isEmpty { lines += [".Pp", Self.escaped(paragraph)] }
        if !arguments.isEmpty { lines += list(arguments.map { ($0.spelled, $0.help) }) }
        if !examples.isEmpty { lines += [".Pp", ".Bd -literal -offset indent -compact"] + examples.map(Self.literal) + [".Ed"] }
        return lines
    }

    private func list(_ rows: [(name: String, text: String)]) -> [String] {
        [".Bl -tag -width Ds"] + rows.flatMap { [".It \(Self.escaped($0.name, isArgument: true))", Self.escaped($0.text)] } + [".El"]
    }

    private static func heading(_ english: String, _ chinese: String) -> String { Localized(english, chinese).text }

    /// Text in which nothing is a request or an escape: backslashes and hyphens by their names, no line that begins with a
    /// dot, no words that a macro would call.
    private static func escaped(_ text: String, isArgument: Bool = false) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
        let safe = plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
        guard isArgument else { return safe }
        return safe.split(separator: " ").map { $0.count <= 3 || $0.first == "|" ? "\\&" + $0 : String($0) }.joined(separator: " ")
    }

    private static func literal(_ line: String) -> String { escaped(line) }
}

/// What the manual says beyond the commands.
enum ManualTexts {
    /// When the page was last changed in substance; not the day of the build, so that equal sources give equal pages.
    static let date = "November 30, 2026"

    typealias Entry = (name: String, meaning: Localized)

    static let environment: [Entry] = [
        (
            "DEBATEKB_HOME",
            Localized(
                "The corpus folder, where no --corpus is given and none is in the current folder or above it.",
                "语料目录，未写 --corpus 且当前目录及其上级都没有语料时采用。")
        ),
        ("DEBATEKB_PAGER, PAGER", Localized("The pager for long answers; empty or cat for none.", "长内容所用的分页程序；空或 cat 表示不用。")),
        ("LC_ALL, LC_MESSAGES, LANG", Localized("The language of messages: Chinese where it begins with zh.", "界面语言：以 zh 开头时为中文。")),
        ("NO_COLOR", Localized("No colours, where it is set and not empty.", "非空时不用颜色。")),
        ("XDG_DATA_HOME", Localized("Where your own corpus is kept; otherwise ~/.local/share.", "你自己的语料所在的目录；默认 ~/.local/share。")),
    ]

    static let files: [Entry] = [
        (
            "debate.yaml",
            Localized(
                "Makes a folder a corpus: the question, the sides, the aspects and the arguments.",
                "有它的目录就是语料：议题、各方、方面和论点。")
        ),
        ("speakers.yaml", Localized("Who is who.", "人名与机构。")),
        ("corrections.jsonl", Localized("What people corrected.", "人工更正。")),
        ("articles/", Localized("The saved articles.", "保存的文章。")),
        (".index/", Localized("The index.", "索引。")),
        (
            "~/.local/share/debatekb/own",
            Localized(
                "Your own corpus; it begins as a copy of the installed one, the first time that you add, correct or rebuild.",
                "你自己的语料；第一次 add、correct 或 rebuild 时由安装的语料复制而成。")
        ),
        (
            "/usr/local/share/debatekb/Corpus",
            Localized("The corpus that was installed with the program; it is only read.", "随程序安装的语料，只供读取。")
        ),
    ]

    static let statuses: [Entry] = [
        ("0", Localized("Something was found.", "有结果。")), ("1", Localized("Nothing was found.", "没有结果。")),
        ("2", Localized("An error.", "出错。")),
    ]
}
