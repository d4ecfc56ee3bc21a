import ArgumentParser
import KnowledgeBase

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one quotation in its paragraph, with its place, cue, evidence and outlets.",
        discussion: """
            The beginning of an id is enough while only one id begins so.

            EXAMPLES
              debatekb show q0f3a91c22…
            """)

    @Argument(help: "The quotation's id, as `search` prints it.")
    var id: String

    @OptionGroup(title: "Output")
    var format: FormatOptions

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func run() throws {
        let base = try place.knowledgeBase()
        let (record, context) = try base.quotation(id: id)
        if format.isForMachines {
            format.write([record]) { record, json in record.write(to: &json) }
            return
        }
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: base.summary)
        var text = lines.header(of: record) + "\n\n"
        for line in TextWidth.wrapped(shown(record.text, in: context, terminal), to: terminal.columns - 2) {
            text += "  \(line)\n"
        }
        text += "\n"
        for (name, value) in facts(of: record) {
            text += terminal.styled(name.padding(to: 12), .dim) + value + "\n"
        }
        StandardOutput.write(text)
    }

    /// The paragraph with the words marked: in colour, or between ⟦ ⟧ where there is none.
    private func shown(_ words: String, in context: String, _ terminal: Terminal) -> String {
        var context = context
        guard let place = context.firstRange(of: words) else { return words }
        context.replaceSubrange(place, with: terminal.hasColour ? terminal.styled(words, .match) : "⟦\(words)⟧")
        return context
    }

    private func facts(of record: QuoteRecord) -> [(String, String)] {
        var facts: [(String, String)] = []
        if let speaker = record.speaker {
            let mention =
                speaker.mention.map { ", named “\($0.exact)” at \($0.start)–\($0.end)" } ?? ", not named there"
            facts.append(("speaker", "\(speaker.name) (\(speaker.kind))\(mention), confidence \(speaker.confidence)"))
            if !speaker.sourceChain.isEmpty { facts.append(("through", speaker.sourceChain.joined(separator: " ← "))) }
        }
        if let cue = record.cue { facts.append(("cue", "\(cue.exact) at \(cue.start)–\(cue.end)")) }
        facts.append(("kind", record.quotationType + ", confidence \(record.confidence)"))
        facts.append(("stance", "\(record.stance.label), confidence \(record.stance.confidence)"))
        for evidence in record.stance.evidence {
            let words = words(of: record, from: evidence.start, to: evidence.end)
            facts.append(
                (
                    "  evidence",
                    "\(evidence.rule): \(words) (\(evidence.polarity)\(evidence.target.map { " \($0)" } ?? ""))"
                ))
        }
        for argument in record.arguments {
            facts.append(
                (
                    "argument",
                    [argument.keyPoint, argument.aspect, argument.towards].compactMap(\.self).joined(separator: " · ")
                ))
        }
        facts.append(("headline", record.isPartOf.headline ?? "–"))
        facts.append(("source", record.isPartOf.url ?? "–"))
        facts.append(("file", "\(record.target.source), scalars \(record.target.start)–\(record.target.end)"))
        facts.append(("sha-256", "file \(record.target.sourceSha256)"))
        facts.append(("", "text \(record.target.textSha256)"))
        for url in record.occurrences.urls where url != record.isPartOf.url { facts.append(("also in", url)) }
        if record.verification.status != .machine {
            let who = [record.verification.by, record.verification.at, record.verification.note].compactMap(\.self)
            facts.append(("checked", "\(record.verification.status.rawValue) – \(who.joined(separator: ", "))"))
        }
        facts.append(("id", record.id))
        return facts
    }

    private func words(of record: QuoteRecord, from start: Int, to end: Int) -> String {
        let scalars = Array(record.text.unicodeScalars)
        let (from, to) = (start - record.target.start, end - record.target.start)
        guard from >= 0, from <= to, to <= scalars.count else { return "\(start)–\(end)" }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[from..<to])
        return text
    }
}

extension String {
    /// The text with spaces behind it, up to a number of columns.
    func padding(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - TextWidth.columns(of: self)))
    }
}
