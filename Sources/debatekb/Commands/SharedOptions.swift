import ArgumentParser
import FoundationEssentials
import Messages
import Records
import Search

/// How the terminal is used. Read by `EarlyOptions` before the parser runs, declared here for help and checking.
struct TerminalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Catalogue.colorOption.text, valueName: "when"),
        completion: .list(Terminal.Colour.allCases.map(\.rawValue)))
    var color: String?

    @Option(
        help: ArgumentHelp(Catalogue.langOption.text, valueName: "language"),
        completion: .list(Language.allCases.map(\.rawValue)))
    var lang: String?

    @Flag(help: ArgumentHelp(Catalogue.noPagerFlag.text))
    var noPager = false

    func validate() throws { try Self.check(color: color, lang: lang) }

    /// Whether the values can be meant; help and versions are shown with them too, and the parser does not ask then.
    static func check(color: String?, lang: String?) throws {
        try check(color, of: "--color", among: Terminal.Colour.allCases.map(\.rawValue))
        try check(lang, of: "--lang", among: Language.allCases.map(\.rawValue))
    }

    static func check(_ value: String?, of option: String, among known: [String]) throws {
        guard let value, !known.contains(value) else { return }
        throw ValidationError(Catalogue.oneOf(option, known.joined(separator: Catalogue.nameComma.text), value))
    }
}

/// How single answers are written: for a person, or as JSON.
struct FormatOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Catalogue.jsonFlag.text))
    var json = false

    @Flag(help: ArgumentHelp(Catalogue.jsonlFlag.text))
    var jsonl = false

    func validate() throws {
        if json && jsonl { throw ValidationError(Catalogue.chooseOneFormat("--json, --jsonl")) }
    }

    /// Whether a machine reads the answer.
    var isForMachines: Bool { json || jsonl }

    /// Writes items as one JSON array or a line each.
    func write<Item>(_ items: [Item], _ writeItem: (Item, inout JSONWriter) -> Void) {
        var output = JSONWriter()
        if json {
            output.array { output in for item in items { writeItem(item, &output) } }
            output.endLine()
        } else {
            for item in items {
                writeItem(item, &output)
                output.endLine()
            }
        }
        StandardOutput.write(output.bytes)
    }
}

/// What narrows a search.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Catalogue.speakerOption.text, valueName: "name"), completion: IndexCompletion.speakers)
    var speaker: String?

    @Option(help: ArgumentHelp(Catalogue.stanceOption.text, valueName: "stance"), completion: IndexCompletion.stances)
    var stance: String?

    @Option(help: ArgumentHelp(Catalogue.aspectOption.text, valueName: "aspect"), completion: IndexCompletion.aspects)
    var aspect: String?

    @Option(help: ArgumentHelp(Catalogue.afterOption.text, valueName: "date"))
    var after: String?

    @Option(help: ArgumentHelp(Catalogue.beforeOption.text, valueName: "date"))
    var before: String?

    @Option(help: ArgumentHelp(Catalogue.saidAfterOption.text, valueName: "date"))
    var saidAfter: String?

    @Option(help: ArgumentHelp(Catalogue.saidBeforeOption.text, valueName: "date"))
    var saidBefore: String?

    @Option(help: ArgumentHelp(Catalogue.minConfidenceOption.text, valueName: "figure"))
    var minConfidence: String?

    /// Whether anything narrows at all.
    var narrows: Bool { [speaker, stance, aspect, after, before, saidAfter, saidBefore, minConfidence].contains { $0 != nil } }

    /// The search for words among what is left.
    func search(_ query: String) -> QuotationSearch {
        QuotationSearch(
            query: query, speaker: speaker, stance: stance, aspect: aspect, after: after, before: before, saidAfter: saidAfter,
            saidBefore: saidBefore, minConfidence: minConfidence)
    }
}

/// Which part of a list is shown, of one that is shown whole otherwise.
struct PartOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Catalogue.limitOfAllOption.text, valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp(Catalogue.offsetOption.text, valueName: "n"))
    var offset = 0

    func validate() throws { try Self.check(limit: limit ?? 0, offset: offset) }

    static func check(limit: Int, offset: Int) throws {
        guard limit >= 0 else { throw ValidationError(Catalogue.atLeast("--limit", "0", "\(limit)")) }
        guard offset >= 0 else { throw ValidationError(Catalogue.atLeast("--offset", "0", "\(offset)")) }
    }

    func part<Item>(of items: [Item]) -> [Item] { Array(items.dropFirst(offset).prefix(limit ?? .max)) }

    /// `; shown: 11–20 (--limit, --offset)`, or that nothing is left to show behind the offset; nil where all are shown.
    func shown(of count: Int) -> String? {
        Self.shown(min(max(count - offset, 0), limit ?? .max), after: offset, of: count)
    }

    /// The same of a list of which some were found otherwise.
    static func shown(_ shown: Int, after offset: Int, of count: Int) -> String? {
        guard shown < count else { return nil }
        if offset >= count, count > 0 { return Catalogue.behindTheLast("\(offset)", "\(count)") }
        return shown == 0 ? "" : Catalogue.searchShown("\(offset + 1)", "\(offset + shown)")
    }
}
