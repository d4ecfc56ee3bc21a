import Articles
import Testing

@testable import Quotations

@Suite("English: who speaks")
struct EnglishSpeakersTests {
    static let named = [
        EnglishPassage("Lin Yue runs the lab. ⟦It works⟧, Lin said.", "Lin Yue"),
        EnglishPassage("Anna Shen runs the lab. ⟦It works⟧, Shen said.", "Anna Shen"),
        EnglishPassage("Blue Harbor CEO Lin Yue said ⟦it works⟧.", "Lin Yue"),
        EnglishPassage("Dr. Lin Yue said ⟦it works⟧.", "Lin Yue"),
        EnglishPassage("Longtime critic Gu Mingtang said ⟦it fails⟧.", "Gu Mingtang"),
        EnglishPassage("Gu Mingtang, the founder of Blue Harbor, said ⟦it works⟧.", "Gu Mingtang"),
        EnglishPassage("The founder of Blue Harbor, Gu Mingtang, said ⟦it works⟧.", "Gu Mingtang"),
        EnglishPassage("Rep. Anna Shen (D-Mass.) said ⟦it works⟧.", "Anna Shen"),
        EnglishPassage("Blue Harbor Institute said ⟦it works⟧.", "Blue Harbor Institute"),
        EnglishPassage("Lin Yue and Gu Mingtang said ⟦it works⟧.", "Lin Yue and Gu Mingtang"),
        EnglishPassage("⟦It works⟧, said Anna Shen of Blue Harbor.", "Anna Shen"),
        EnglishPassage("In the view of Anna Shen, a lawyer, ⟦the licence cannot be enforced⟧.", "Anna Shen"),
        EnglishPassage("A former engineer, who asked not to be named, said ⟦it works⟧.", "a former engineer"),
        EnglishPassage("Experts say ⟦it works⟧.", "experts"),
        EnglishPassage("⟦It works⟧, a person familiar with the matter said.", "a person familiar with the matter"),
    ]

    @Test("a speaker goes by the full name that the article gives, without titles", arguments: named)
    func fullName(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map { $0.speaker?.lowercased() } == passage.speakers.map { $0?.lowercased() })
    }

    static let pronouns = [
        EnglishPassage("Lin Yue founded the lab in 2019. He said ⟦the model would stay open⟧.", "Lin Yue"),
        EnglishPassage(
            "“⟦It will⟧,” said Anna Gu, a lawyer. She added that ⟦nobody had asked⟧.", "Anna Gu", "Anna Gu"),
        EnglishPassage(
            "James Shen said ⟦it works⟧. Anna Gu disagreed. She said ⟦it fails⟧, but he said ⟦it does not⟧.",
            "James Shen", "Anna Gu", "James Shen"),
        EnglishPassage(
            "Blue Harbor Labs said ⟦it would publish the weights⟧. The company said ⟦the licence is free⟧.",
            "Blue Harbor Labs", "Blue Harbor Labs"),
        EnglishPassage("Mr. Shen, who runs the lab, said ⟦it works⟧.", "Shen"),
    ]

    @Test("he, she and the company are whoever was named before", arguments: pronouns)
    func pronoun(_ passage: EnglishPassage) {
        let found = passage.found()
        #expect(found.map(\.text) == passage.contents)
        #expect(found.map(\.speaker) == passage.speakers)
    }

    @Test("he is never a woman, she is never a man")
    func gender() {
        let passage = EnglishPassage("Anna Gu said it works. He said it fails.")
        #expect(passage.found().last?.speaker != "Anna Gu")
    }

    @Test("a pronoun that stands for nobody is nobody who is known")
    func nobody() throws {
        let found = try #require(EnglishPassage("He said it works.").found().first)
        #expect(found.quotation.attribution?.speaker.kind == .anonymous)
    }

    @Test("I is the author, where one person signed the article")
    func author() {
        var article = Article(plainText: "I believe that openness wins.")
        let english = EnglishQuotations(judge: nil)
        #expect(english.proposals(in: article).first?.attribution?.speaker.name != "Zhou Zhixia")
        article.authors = ["Zhou Zhixia"]
        #expect(english.proposals(in: article).first?.attribution?.speaker.name == "Zhou Zhixia")
    }

    @Test("a listed speaker is found by any alias, and goes by the listed name")
    func directory() throws {
        let listed = Speaker(id: "lin-yue", name: "林越", kind: .person, aliases: ["Lin Yue", "Leo Lin"])
        let directory = SpeakerDirectory([listed])
        let found = EnglishPassage("Leo Lin said it works. Lin said it is cheap.").found(directory: directory)
        #expect(found.map(\.speaker) == ["林越", "林越"])
        #expect(found.first?.quotation.attribution?.speaker.id == "lin-yue")
    }

    @Test("a directory tells who somebody is, and changes nothing of what is found")
    func directoryFindsNothing() {
        let listed = SpeakerDirectory([
            Speaker(id: "lin-yue", name: "林越", kind: .person, aliases: ["Lin Yue", "Lin"], organisations: ["Blue Harbor"]),
            Speaker(id: "it-works", name: "It works", kind: .organisation),
        ])
        let article = Article(
            plainText: "Lin Yue runs Blue Harbor.\n\n“It works,” Lin said. She told reporters that it works.\n\n林越 was not named.",
            language: "en")
        let (known, unknown) = (QuotationExtractor(directory: listed).quotations(in: article), QuotationExtractor().quotations(in: article))
        #expect(!known.isEmpty)
        #expect(known.map(\.span) == unknown.map(\.span))
        #expect(known.map(\.confidence) == unknown.map(\.confidence))
        #expect(known.allSatisfy { $0.attribution?.speaker.id == "lin-yue" })
    }

    @Test("of two listed people with one name it is the one whose organisation the article names")
    func namesakes() {
        let directory = SpeakerDirectory([
            Speaker(id: "lin-harbor", name: "Lin Yue", kind: .person, organisations: ["Blue Harbor"]),
            Speaker(id: "lin-forge", name: "Lin Yue", kind: .person, organisations: ["Red Forge"]),
        ])
        func id(_ text: String) -> String? {
            EnglishPassage(text).found(directory: directory).first?.quotation.attribution?.speaker.id
        }
        #expect(id("Red Forge grew. Lin Yue said it works.") == "lin-forge")
        #expect(id("Blue Harbor grew. Lin Yue said it works.") == "lin-harbor")
        #expect(id("The firm grew. Lin Yue said it works.") == "Lin Yue")
    }

    @Test("the mention holds titles and what is apposed, and says what kind of words it is")
    func mention() throws {
        let passage = EnglishPassage(
            "Blue Harbor CEO Lin Yue said it works. He said it is cheap. Experts said it fails.")
        let found = passage.found()
        #expect(found.map(\.mention) == ["Blue Harbor CEO Lin Yue", "He", "Experts"])
        #expect(found.map { $0.quotation.attribution?.mentionKind } == [.named, .pronoun, .nominal])
    }

    @Test(
        "who relays the words stands in the source chain, not in the speaker's place",
        arguments: [
            "Lin Yue said the model would stay open, Reuters reported.",
            "“It stays open,” Lin Yue said, according to Reuters.",
            "Lin Yue told Reuters that the model would stay open.",
        ])
    func relay(_ text: String) {
        let found = EnglishPassage(text).found()
        #expect(found.map(\.speaker) == ["Lin Yue"])
        #expect(found.first?.quotation.attribution?.sourceChain == ["Reuters"])
    }

    @Test(
        "the label of a turn means the one whose name it is a part or the initials of",
        arguments: [("LIN", "Lin Yue"), ("Yue", "Lin Yue"), ("LY", "Lin Yue"), ("GM:", "Gu Mingtang"), ("Q", nil), ("Editor", nil)])
    func label(_ label: String, _ name: String?) {
        let text = EnglishText(ArticleText("Lin Yue met Gu Mingtang. Lin Yue spoke first, then Gu Mingtang."))
        let scene = EnglishScene(text, found: [], cast: Cast(text))
        #expect(scene.names.labelled(label)?.name == name)
    }

    @Test(
        "three of the people are people, some in the industry are called so",
        arguments: [("of the people", "people"), ("some in the industry", "some in the industry"), ("three engineers", "engineers")])
    func counted(_ words: String, _ name: String) {
        #expect(EnglishSpeakerNames.plain(Speaker(id: words, name: words, kind: .collective)).name == name)
    }

    @Test("in an interview each turn is its speaker's")
    func interview() {
        let passage = EnglishPassage(
            """
            Lin Yue: ⟦Why open?⟧
            Shen Du: ⟦Because it is cheaper. We checked.⟧
            Lin Yue: ⟦And safer?⟧
            Shen Du: ⟦Yes.⟧
            """, "Lin Yue", "Shen Du", "Lin Yue", "Shen Du")
        #expect(passage.found().map(\.text) == passage.contents)
        #expect(passage.found().map(\.speaker) == passage.speakers)
        #expect(EnglishPassage("Update: The lab is open.\nNote: It is cheap.").found().map(\.text) == [])
    }
}
