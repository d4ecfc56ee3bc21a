import ArgumentParser
import KnowledgeBase

struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct the machine for good: who said it, what it holds, or that nobody said it.",
        discussion: """
            The correction is added to corrections.jsonl in the corpus, tied to the words in their article, so that
            every later rebuild applies it. Run `debatekb rebuild` to see it.

            EXAMPLES
              debatekb correct q0f3a… --speaker 林达华 --note "他在第三段发言" --by wy
              debatekb correct q0f3a… --status disputed --note "本人否认"
              debatekb correct q0f3a… --not-a-quotation --note "标语"
            """)

    @Argument(help: "The quotation's id, as `search` prints it.")
    var id: String

    @Option(help: ArgumentHelp("Who said it, by any known name, or a new one.", valueName: "name"))
    var speaker: String?

    @Option(help: ArgumentHelp("What it holds: a side, both, neutral or off-topic.", valueName: "stance"))
    var stance: String?

    @Option(help: ArgumentHelp("An aspect that it argues on; may be given several times.", valueName: "aspect"))
    var aspect: [String] = []

    @Option(help: ArgumentHelp("verified, disputed, misattributed or withdrawn.", valueName: "status"))
    var status: String?

    @Flag(help: "Nobody said these words.")
    var notAQuotation = false

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp("Who corrects.", valueName: "name"))
    var by: String?

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func validate() throws {
        guard speaker != nil || stance != nil || !aspect.isEmpty || status != nil || notAQuotation else {
            throw ValidationError("say what is true: --speaker, --stance, --aspect, --status or --not-a-quotation")
        }
    }

    func run() throws {
        let corpus = try place.corpusFolder()
        let base = try place.knowledgeBase()
        let correction = try base.correction(
            of: id, speaker: speaker, stance: stance, aspects: aspect.isEmpty ? nil : aspect, status: status,
            isNoQuotation: notAQuotation, by: by, note: note)
        try corpus.add(correction)
        StandardError.write("\(correction.id) added to \(corpus.correctionsFile); `debatekb rebuild` applies it")
    }
}
