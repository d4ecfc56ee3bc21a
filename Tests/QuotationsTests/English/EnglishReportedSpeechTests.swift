import Articles
import Testing

@testable import Quotations

@Suite("English: reported speech")
struct EnglishReportedSpeechTests {
    static let clauses = [
        EnglishPassage("Lin Yue said that ⟦the model would stay open⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue said ⟦the model would stay open⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue has repeatedly argued that ⟦closed models are safer⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue believes ⟦closed models are safer⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue said on Monday in an interview that ⟦the model would stay open⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue told the board on Tuesday that ⟦costs had halved⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue told her ⟦the costs had halved⟧.", "Lin Yue"),
        // The cue at the end or in the middle.
        EnglishPassage("⟦The model would stay open⟧, Lin Yue said.", "Lin Yue"),
        EnglishPassage("⟦The model would stay open⟧, said Lin Yue, a researcher.", "Lin Yue"),
        EnglishPassage("But ⟦the model would stay open⟧, Lin Yue said.", "Lin Yue"),
        EnglishPassage("⟦The model⟧, Lin Yue said, ⟦would stay open for years⟧.", "Lin Yue", "Lin Yue"),
        // Without a verb.
        EnglishPassage("According to Lin Yue, ⟦the gap is closing⟧.", "Lin Yue"),
        EnglishPassage("According to Lin Yue, a professor at Northern University, ⟦the gap is closing⟧.", "Lin Yue"),
        EnglishPassage("⟦The gap is closing⟧, according to Lin Yue.", "Lin Yue"),
        // A noun.
        EnglishPassage("Nobody checked Lin Yue's repeated claim that ⟦the model was safe⟧.", "Lin Yue"),
        // Two verbs.
        EnglishPassage("Lin Yue said ⟦it works⟧, but Gu Mingtang said ⟦it fails⟧.", "Lin Yue", "Gu Mingtang"),
        EnglishPassage("Lin Yue said ⟦it works⟧, adding that ⟦it is cheap⟧.", "Lin Yue", "Lin Yue"),
        EnglishPassage("Lin Yue said ⟦it works⟧ and warned that ⟦rivals would copy it⟧.", "Lin Yue", "Lin Yue"),
        // Questions, promises, demands.
        EnglishPassage("Lin Yue asked ⟦whether the weights would be public⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue promised ⟦to publish the weights⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue urged ⟦the board to wait⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue warned of ⟦a race to the bottom⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue called for ⟦a pause of six months⟧.", "Lin Yue"),
    ]

    @Test("a reported clause is found from its first word to its last", arguments: clauses)
    func reportedClause(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.allSatisfy { $0.quotation.kind == .indirect })
    }

    static let mixed = [
        EnglishPassage("Lin Yue said ⟦the plan was “a gift to rivals” and would fail⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue said that ⟦openness “is a habit.”⟧", "Lin Yue"),
        EnglishPassage("⟦The plan was “a gift to rivals,”⟧ said Lin Yue.", "Lin Yue"),
    ]

    @Test(
        "a sentence ends where a small word, a full stop and a capital stand without a space; a name in dots does not end one",
        arguments: [("It fell, she said.In May it rose.", 2), ("Builds of Node.js and Mira.AI run at example.com, he said.", 1)])
    func unspaced(_ text: String, _ count: Int) { #expect(EnglishText(ArticleText(text)).sentences.count == count) }

    @Test("a clause with quoted words in it is one mixed quotation", arguments: mixed)
    func mixedClause(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.map(\.quotation.kind) == [.mixed])
    }

    @Test(
        "what somebody did not say is not put into his mouth",
        arguments: [
            "Lin Yue did not say how many people use it.",
            "Lin Yue never said that the model was safe.",
            "Lin Yue declined to comment.",
            "Lin Yue did not respond to a request for comment.",
        ])
    func notSaid(_ text: String) {
        #expect(EnglishPassage(text).found().map(\.text) == [])
    }

    @Test(
        "a thing that shows something does not speak",
        arguments: [
            "The rise of cheap chips suggests that prices will fall.",
            "This implies that prices will fall.",
            "A method called distillation makes models small.",
            "The strict rules apply to everybody.",
            "According to January data, the share was 12 percent.",
        ])
    func things(_ text: String) {
        #expect(EnglishPassage(text).found().map(\.text) == [])
    }
}
