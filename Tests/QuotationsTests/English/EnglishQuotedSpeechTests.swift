import Quotations
import Testing

@Suite("English: words in quotation marks")
struct EnglishQuotedSpeechTests {
    static let passages = [
        // The cue after, before, and in the middle.
        EnglishPassage("“⟦It works⟧,” Lin Yue said.", "Lin Yue"),
        EnglishPassage("“⟦It works⟧,” said Lin Yue.", "Lin Yue"),
        EnglishPassage("\"⟦It works⟧,\" said Lin Yue, a researcher at Blue Harbor.", "Lin Yue"),
        EnglishPassage("Lin Yue said: “⟦It works.⟧”", "Lin Yue"),
        EnglishPassage("Lin Yue told reporters on Monday, “⟦It works.⟧”", "Lin Yue"),
        EnglishPassage("“⟦It works⟧,” Lin Yue said, “⟦and it is cheap.⟧”", "Lin Yue", "Lin Yue"),
        EnglishPassage(
            "“⟦It works⟧,” Lin Yue said at a fair in Springfield, Ill., “⟦and it is cheap.⟧”", "Lin Yue", "Lin Yue"),
        EnglishPassage("“⟦It works⟧,” Lin Yue said. “⟦We tried it twice.⟧”", "Lin Yue", "Lin Yue"),
        // Questions and exclamations.
        EnglishPassage("“⟦Does it work?⟧” asked Lin Yue.", "Lin Yue"),
        EnglishPassage("“⟦Does it work?⟧” Lin Yue asked.", "Lin Yue"),
        // Marks.
        EnglishPassage("‘⟦It works well⟧,’ said Lin Yue.", "Lin Yue"),
        EnglishPassage("''⟦It works well⟧,'' said Lin Yue.", "Lin Yue"),
        EnglishPassage("“⟦It ‘works’ well⟧”, said Lin Yue.", "Lin Yue"),
        EnglishPassage("”⟦It works well⟧,” said Lin Yue.", "Lin Yue"),
        EnglishPassage("“⟦Ça marche — très bien⟧,” said Zoë Müller, née 林.", "Zoë Müller"),
        // The cue in the paragraph before, or none at all.
        EnglishPassage("Lin Yue continued:\n\n“⟦It works, and we tried it twice.⟧”", "Lin Yue"),
        EnglishPassage("Lin Yue posted the following message:\n“⟦It works, and we tried it twice.⟧”", "Lin Yue"),
        EnglishPassage("“⟦It works, and we tried it twice.⟧” — Lin Yue", "Lin Yue"),
        EnglishPassage(
            "“⟦It works⟧,” Lin Yue said.\n\n“⟦We tried it twice, and then once more.⟧”", "Lin Yue", "Lin Yue"),
    ]

    @Test("direct speech is found without its marks, and its speaker with it", arguments: passages)
    func directSpeech(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.allSatisfy { $0.quotation.kind == .direct })
    }

    @Test("the second half of a split quotation says that it continues")
    func continues() {
        let split = EnglishPassage("“It works,” Lin Yue said, “and it is cheap.”").found()
        #expect(split.map(\.quotation.continues) == [false, true])
        let next = EnglishPassage("“It works,” Lin Yue said. “We tried it twice.”").found()
        #expect(next.map(\.quotation.continues) == [false, true])
    }

    @Test("a quotation of many paragraphs needs no mark at their ends")
    func paragraphs() {
        let passage = EnglishPassage(
            """
            “⟦We began with one machine, and it was slow.⟧

            “⟦Then we bought another one, and a third.⟧

            “⟦Now it works⟧,” said Lin Yue.
            """, "Lin Yue", "Lin Yue", "Lin Yue")
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.map(\.quotation.continues) == [false, true, true])
    }

    @Test("the cue is the reporting verb")
    func cue() {
        #expect(EnglishPassage("“It works,” Lin Yue quipped.").found().map(\.cue) == ["quipped"])
    }

    @Test(
        "words in marks that nobody says are no quotation",
        arguments: [
            "The so-called “agent” is a script.",
            "The film “The Long Night of the Lamps” opens on Monday.",
            "They read “A Short History of Looms” aloud.",
            "The tool, dubbed “Ark”, is free.",
            "The “second” version was the first.",
            "“Ark” is a tool.",
        ])
    func scareQuotes(_ text: String) {
        #expect(EnglishPassage(text).found().map(\.text) == [])
    }
}
