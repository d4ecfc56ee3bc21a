import ArgumentParser
import KnowledgeBase

struct ShowCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", _superCommandName: DebateKBCommand.name, abstract: Catalogue.showAbstract.text,
        discussion: Catalogue.showDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.idArgument.text))
    var id: String

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        _ = try format.chosen(among: QuotationFields.all)
        let base = try place.knowledgeBase()
        let (record, context) = try base.quotation(id: id)
        let note = SourceNote.text(of: record, in: try place.corpusIfAny())
        if format.isForMachines {
            if let note { StandardError.write("debatekb: \(Catalogue.note(note))") }
            return try format.write([record], fields: QuotationFields.all) { record, json in record.write(to: &json) }
        }
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: base.summary)
        var text = lines.header(of: record).joined(separator: "\n") + "\n"
        for line in TextWidth.wrapped(Terminal.printable(note.map { Catalogue.note($0) } ?? ""), to: terminal.columns) where !line.isEmpty {
            text += terminal.styled(line, .yellow) + "\n"
        }
        text += "\n"
        for line in passage(record.text, in: context, terminal).lines(on: terminal, columns: terminal.columns - 2) {
            text += "  \(line)\n"
        }
        text += "\n"
        let facts = RecordFacts(summary: base.summary).facts(of: record)
        let column = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
        for fact in facts {
            var name = terminal.styled(fact.name.padding(to: column), .dim)
            for line in TextWidth.wrapped(Terminal.printable(fact.value), to: max(20, terminal.columns - column)) {
                text += name + line + "\n"
                name = String(repeating: " ", count: column)
            }
        }
        StandardOutput.write(text)
    }

    /// The paragraph with the words marked: in colour, or between ⟦ ⟧ where there is none.
    private func passage(_ words: String, in context: String, _ terminal: Terminal) -> StyledText {
        var text = StyledText()
        guard let place = context.firstRange(of: words) else {
            text.append(words)
            return text
        }
        text.append(String(context[..<place.lowerBound]))
        text.append(terminal.hasColour ? words : "⟦\(words)⟧", .match)
        text.append(String(context[place.upperBound...]))
        return text
    }
}
