import ArgumentParser
import Building
import Corpus

struct CorrectCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.correctAbstract.text, discussion: Catalogue.correctDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.idArgument.text))
    var id: String

    @Option(help: ArgumentHelp(Catalogue.correctSpeaker.text, valueName: "name"), completion: IndexCompletion.speakers)
    var speaker: String?

    @Option(help: ArgumentHelp(Catalogue.correctStance.text, valueName: "stance"), completion: IndexCompletion.stances)
    var stance: String?

    @Option(help: ArgumentHelp(Catalogue.correctAspect.text, valueName: "aspect"), completion: IndexCompletion.aspects)
    var aspect: [String] = []

    @Option(help: ArgumentHelp(Catalogue.correctSaid.text, valueName: "date"))
    var said: String?

    @Option(
        help: ArgumentHelp(Catalogue.correctStatus.text, valueName: "status"),
        completion: .list(["verified", "disputed", "misattributed", "withdrawn"]))
    var status: String?

    @Flag(help: ArgumentHelp(Catalogue.correctNotAQuotation.text))
    var notAQuotation = false

    @Option(help: ArgumentHelp(Catalogue.correctNote.text, valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp(Catalogue.correctBy.text, valueName: "name"))
    var by: String?

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func validate() throws {
        guard speaker != nil || stance != nil || !aspect.isEmpty || said != nil || status != nil || notAQuotation else {
            throw ValidationError(Catalogue.sayWhatIsTrue.text)
        }
        guard !notAQuotation || speaker == nil && stance == nil && aspect.isEmpty && said == nil && status == nil else {
            throw ValidationError(Catalogue.notAQuotationAlone.text)
        }
    }

    func run() throws {
        let base = try place.knowledgeBase()
        let correction = try base.correction(
            of: id, speaker: speaker, stance: stance, aspects: aspect.isEmpty ? nil : aspect, said: said,
            status: status, isNoQuotation: notAQuotation, by: by, note: note)
        // Only what holds is written, and only then is an installed corpus copied.
        try place.corpusFolder().expect(correction)
        let corpus = try place.corpusToChange()
        try corpus.add(correction)
        StandardError.write(Catalogue.corrected(correction.id, corpus.correctionsFile))
    }
}
