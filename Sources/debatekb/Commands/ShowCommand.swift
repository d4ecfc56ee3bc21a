import ArgumentParser
import Records
import Search

struct ShowCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", _superCommandName: DebateKBCommand.name, abstract: Catalogue.showAbstract.text,
        discussion: Catalogue.showDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.idArgument.text))
    var id: String

    @Option(help: ArgumentHelp(Catalogue.contextOption.text, valueName: "paragraphs"))
    var context: String?

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard let context else { return }
        guard context == "all" || Int(context).map({ $0 >= 0 }) == true else { throw ValidationError(Catalogue.contextCounts(context)) }
        if format.isForMachines { throw ValidationError(Catalogue.contextForPeople.text) }
    }

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
        let passage =
            try self.context.map { context in
                try base.article(id: record.isPartOf.id).passage(around: record, paragraphs: Int(context))
            } ?? Self.passage(record, in: context)
        let lines = QuotationLines(terminal: terminal, summary: base.summary)
        let warning = note.map { terminal.paragraph(Catalogue.note($0), .yellow) } ?? ""
        let facts = RecordDescription(summary: base.summary).facts(of: record)
        let column = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
        StandardOutput.write(
            lines.header(of: record) + warning + "\n" + terminal.paragraph(Self.marked(passage, terminal), indent: 2) + "\n"
                + terminal.definitions(facts.map { ($0.name, StyledText($0.value)) }, column: column, .dim))
    }

    /// The paragraph around the words; the words alone where it does not hold them.
    private static func passage(_ record: QuoteRecord, in paragraph: String) -> QuotedArticle.Passage {
        guard let place = record.place(in: paragraph) else {
            return QuotedArticle.Passage(before: "", words: record.text, after: "")
        }
        return QuotedArticle.Passage(
            before: String(paragraph[..<place.lowerBound]), words: record.text, after: String(paragraph[place.upperBound...]))
    }

    /// The passage with the words marked: in colour, or between ⟦ ⟧ where there is none.
    private static func marked(_ passage: QuotedArticle.Passage, _ terminal: Terminal) -> StyledText {
        var text = StyledText()
        text.append(passage.before)
        text.append(terminal.hasColour ? passage.words : "⟦\(passage.words)⟧", .match)
        text.append(passage.after)
        return text
    }
}
