import Articles
import Fitting
import Testing

@testable import Stances

@Suite("What the model makes of what was read")
struct StanceModelTests {
    /// Whether a mill town should spin wool or flax: sentences of a debate that there never was.
    private static let sentences: [(text: String, label: String)] = [
        ("羊毛更暖和，大家都离不开羊毛。", "wool"), ("亚麻更凉快，大家都离不开亚麻。", "flax"), ("羊毛太贵，谁还用羊毛？", "flax"),
        ("亚麻太贵，谁还用亚麻？", "wool"), ("我们还是回到羊毛。", "wool"), ("我们还是回到亚麻。", "flax"), ("羊毛和亚麻都要。", "both"),
        ("羊毛昨天运到码头。", "neutral"), ("亚麻昨天运到码头。", "neutral"), ("码头今天下雨。", "off-topic"),
    ]

    private static func debate(_ sides: [(id: String, term: String)]) -> Debate {
        Debate(
            question: [:],
            sides: sides.map { id, term in
                var side = Debate.Side(id: id, name: ["zh": term])
                side.terms = [term]
                return side
            }, aspects: [], keyPoints: [])
    }

    private static let town = debate([("wool", "羊毛"), ("flax", "亚麻")])

    private static func labelled(in debate: Debate) -> [LabelledStance] {
        let judge = StanceJudge(debate: debate, model: nil)
        return (0..<12).flatMap { page in
            sentences.map { text, label in
                LabelledStance(
                    views: judge.views(of: text, isExample: false), label: StanceLabel(name: label),
                    side: debate.sides.firstIndex { $0.id == label }, source: .passage, group: "page \(page)")
            }
        }
    }

    /// A model of those sentences that shows a side from a given figure on.
    private static func model(showingFrom least: Double) -> StanceModel {
        var fitting = StanceFitting(.met)
        var model = fitting.model(for: labelled(in: town))
        model.calibration.least = least
        return model
    }

    @Test("swapping the sides' names swaps the answer", arguments: sentences.map(\.text))
    func swap(text: String) throws {
        let model = Self.model(showingFrom: 0)
        let judge = StanceJudge(debate: Self.town, model: model)
        let mirrored = text.replacing("羊毛", with: "#").replacing("亚麻", with: "羊毛").replacing("#", with: "亚麻")
        let (one, other) = (judge.views(of: text, isExample: false), judge.views(of: mirrored, isExample: false))
        #expect(model.probabilities(of: one).sides == Array(model.probabilities(of: other).sides.reversed()))
        // And so does naming the sides in another order.
        let turned = StanceJudge(debate: Self.debate([("flax", "亚麻"), ("wool", "羊毛")]), model: model)
        #expect(turned.judgement(of: text).label == judge.judgement(of: text).label)
    }

    @Test("what was learned of two sides holds for two that the model has never met")
    func otherDebate() {
        let model = Self.model(showingFrom: 0)
        let judge = StanceJudge(debate: Self.debate([("ferry", "渡船"), ("bridge", "石桥")]), model: model)
        #expect(judge.judgement(of: "我们还是回到渡船。").label == .side("ferry"))
        #expect(judge.judgement(of: "石桥太贵，谁还用石桥？").label == .side("ferry"))
        #expect(judge.judgement(of: "渡船和石桥都要。").label == .both)
    }

    @Test("a side that is not sure enough is not shown, and is neither neutral nor off the topic")
    func unsure() {
        let text = "我们还是回到羊毛。"
        let sure = StanceJudge(debate: Self.town, model: Self.model(showingFrom: 0)).judgement(of: text)
        #expect(sure.label == .side("wool") && sure.attitudes["wool"] == .favor && !sure.abstained)
        let judgement = StanceJudge(debate: Self.town, model: Self.model(showingFrom: 2)).judgement(of: text)
        #expect(judgement.label == .unsure && judgement.abstained)
        #expect(judgement.attitudes.values.allSatisfy { $0 == .none } && judgement.evidence.isEmpty, "nothing gives the side away")
        #expect(judgement.likeliest?.side == "wool")
    }

    @Test("the words that speak for a side stand in the text, apart from each other")
    func evidence() {
        let text = "码头上的人说，我们还是回到羊毛。"
        let judgement = StanceJudge(debate: Self.town, model: Self.model(showingFrom: 0)).judgement(of: text)
        #expect(judgement.label == .side("wool"))
        let spans = judgement.evidence.filter { $0.construction == .weighedWords }.map(\.span)
        #expect(!spans.isEmpty && spans.allSatisfy { $0.start >= 0 && $0.end <= text.unicodeScalars.count && $0.count > 1 })
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    @Test("the same texts give the same model, byte for byte, and it is read back as it was written")
    func repeatable() throws {
        let texts = Self.labelled(in: Self.town)
        let first = PackedStances.text(of: StanceTrial(texts, .met).model(calibratedBy: .passage, folds: 3))
        #expect(first == PackedStances.text(of: StanceTrial(texts, .met).model(calibratedBy: .passage, folds: 3)))
        let read = try #require(PackedStances.model(of: first))
        #expect(PackedStances.text(of: read) == first)
        #expect(PackedStances.model(of: String(first.dropLast(8))) == nil, "what is cut short is no model")
    }

    @Test("a side that was never right often enough is never shown, whatever the model says")
    func neverRight() throws {
        // The labels are turned on every other page: nothing can be learned of who is meant.
        let texts = Self.labelled(in: Self.town).enumerated().map { number, text in
            var text = text
            if number / Self.sentences.count % 2 == 1, let side = text.side {
                text.side = 1 - side
                text.label = .side(Self.town.sides[1 - side].id)
            }
            return text
        }
        let model = StanceTrial(texts, .met).model(calibratedBy: .passage, folds: 4)
        #expect(model.calibration.least > 1)
        #expect(try #require(PackedStances.model(of: PackedStances.text(of: model))).calibration.least > 1)
    }

    @Test("the shipped models can be read")
    func shipped() {
        #expect(ShippedStances.met != nil && ShippedStances.unmet != nil)
    }
}

@Suite("What recalls a side")
struct SideNamesTests {
    @Test("a character or a word's beginning that is in one side's names only recalls it")
    func recalls() {
        var dam = Debate.Side(id: "dam", name: ["en": "dam"])
        dam.terms = ["水电", "reservoir"]
        var wind = Debate.Side(id: "wind", name: ["en": "wind farms"])
        wind.terms = ["风电", "turbines"]
        let names = SideNames(Debate(question: [:], sides: [dam, wind], aspects: [], keyPoints: []))
        func side(_ word: String) -> Int? { names.side(of: ExpressionTrie.fold(word)[...]) }
        #expect(side("水") == 0 && side("风") == 1 && side("reservoirs") == 0 && side("turbine") == 1)
        #expect(side("电") == nil && side("村") == nil && side("tur") == nil)
    }
}
