import Quotations
import Testing

@Suite("English: words that nobody has said, and words of others")
struct EnglishUnsaidTests {
    static let unsaid = [
        "Lin Yue denied saying “open weights are a mistake.”",
        "Lin Yue denied that he said “open weights are a mistake.”",
        "Lin Yue denies having said that open weights are a mistake.",
        "Lin Yue has never said that open weights are a mistake.",
        "Neither Lin Yue nor Shen Du said “open weights are a mistake.”",
        "Nobody at Yuanyu Labs said that open weights are a mistake.",
        "It was not Lin Yue who said “open weights are a mistake.”",
        "Had Lin Yue said “open weights are a mistake,” the shares would have fallen.",
        "If Lin Yue says that open weights are a mistake, the shares will fall.",
        "What if Lin Yue said “open weights are a mistake”?",
        "Imagine Lin Yue said: “Open weights are a mistake.”",
        "Lin Yue could have said that open weights are a mistake.",
        "Lin Yue refused to say that open weights are a mistake.",
        "Lin Yue stopped short of saying that open weights are a mistake.",
        "Lin Yue rejected claims that he had said “open weights are a mistake.”",
        "Lin Yue was wrongly quoted as saying “open weights are a mistake.”",
        "A fabricated screenshot shows that Lin Yue said “open weights are a mistake.”",
        "A deepfake of Lin Yue said “open weights are a mistake.”",
        "Lin Yue was asked: “Are open weights a mistake?”",
    ]

    @Test("denied, supposed, withheld and made-up words are given to nobody", arguments: unsaid)
    func nobody(_ text: String) { #expect(EnglishPassage(text).found().compactMap(\.speaker) == []) }

    static let others = [
        EnglishPassage("The Harbor Post quoted Lin Yue as saying “⟦open weights are a mistake.⟧”", "Lin Yue"),
        EnglishPassage("The Harbor Post quoted Lin Yue as saying that ⟦open weights are a mistake⟧.", "Lin Yue"),
        EnglishPassage("“⟦Open weights are a mistake⟧,” Lin Yue was quoted as saying.", "Lin Yue"),
        EnglishPassage("It was Shen Du, not Lin Yue, who said “⟦open weights are a mistake.⟧”", "Shen Du"),
        EnglishPassage("Lin Yue denied that ⟦open weights are a mistake⟧.", "Lin Yue"),
        EnglishPassage("Asked about the leaked memo, Lin Yue said that ⟦open weights are a mistake⟧.", "Lin Yue"),
        EnglishPassage("Lin Yue's spokesman said that ⟦open weights are a mistake⟧.", "Lin Yue's spokesman"),
    ]

    @Test("who is quoted speaks, who is excluded does not", arguments: others)
    func other(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
        #expect(found.first?.quotation.attribution?.sourceChain == [])
    }

    static let rumours = [
        ("Lin Yue reportedly said “open weights are a mistake.”", "reportedly"),
        ("In a leaked memo, Lin Yue said that open weights are a mistake.", "leaked memo"),
        ("Rumour has it that Lin Yue said “open weights are a mistake.”", "Rumour"),
    ]

    @Test("leaked or rumoured words say so in the chain", arguments: rumours)
    func rumour(_ text: String, _ mark: String) {
        let attribution = EnglishPassage(text).found().first?.quotation.attribution
        #expect(attribution?.speaker.name == "Lin Yue")
        #expect(attribution?.sourceChain == [mark])
    }

    @Test("behind A: speaks whoever is interviewed, if the article says who that is")
    func questionsAndAnswers() {
        let turns = "\nQ: Why open?\nA: Because it is cheaper.\nQ: And safer?\nA: We checked."
        let named = EnglishPassage("Lin Yue spoke to the Harbor Post.\(turns)").found()
        #expect(named.map(\.speaker) == [nil, "Lin Yue", nil, "Lin Yue"])
        #expect(named.map(\.text) == ["Why open?", "Because it is cheaper.", "And safer?", "We checked."])
        #expect(EnglishPassage("A new lab has opened.\(turns)").found().compactMap(\.speaker) == [])
    }
}
