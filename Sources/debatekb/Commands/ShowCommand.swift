import ArgumentParser
import Records
import Search

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
        let warning = note.map { terminal.paragraph(Catalogue.note($0), .yellow) } ?? ""
        let facts = RecordLines(summary: base.summary).facts(of: record)
        let column = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
        StandardOutput.write(
            lines.header(of: record) + warning + "\n" + terminal.paragraph(passage(record.text, in: context, terminal), indent: 2) + "\n"
                + terminal.definitions(facts.map { ($0.name, StyledText($0.value)) }, column: column, .dim))
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
