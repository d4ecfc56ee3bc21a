import Articles
import Fitting
import Testing

@testable import Quotations

@Suite("Which words near a quotation name its speaker")
struct NameModelTests {
    /// A question whose places are single characters, each known by its own feature.
    private static func question(_ characters: [UInt32], ends: Set<Int>) -> NameQuestion {
        var window = NameWindow(side: .before)
        for (i, character) in characters.enumerated() {
            window.places.append(TextSpan(i, i + 1))
            window.mayBegin.append(true)
            window.mayEnd.append(ends.contains(i))
            window.features.list.add(1, character)
            window.features.closeRow()
        }
        var question = NameQuestion()
        question.windows = [window]
        question.nowhere.add(2, 0)
        return question
    }

    @Test("the probabilities of all stretches and of nowhere sum to one, and each is its product of weights, as counted one by one")
    func bruteForce() {
        var numbers = FixedSequence(state: 3)
        for _ in 0..<20 {
            let characters = (0..<6).map { _ in UInt32(numbers.next(5)) }
            let ends = Set((0..<6).filter { _ in numbers.next(3) > 0 })
            let question = Self.question(characters, ends: ends)
            var model = NameModel()
            for i in model.weights.indices { for role in 0..<7 { model.weights[i][role] = Float(numbers.next(200)) / 100 - 1 } }
            func weight(_ i: Int, _ role: Int) -> Double { Double(model.weights[Int(question.windows[0].features.list.places[i])][role]) }
            var expected: [(range: ClosedRange<Int>, factor: Double)] = []
            for first in 0..<6 {
                for last in first..<6 where ends.contains(last) {
                    let sum = weight(first, 0) + (first...last).reduce(0) { $0 + weight($1, 1) } + weight(last, 2)
                    expected.append((first...last, exponential(sum)))
                }
            }
            let nowhere = exponential(Double(model.weights[Int(question.nowhere.places[0])][6]))
            let total = expected.reduce(nowhere) { $0 + $1.factor }
            let chart = NameChart(question, model)
            #expect(abs(chart.nowhere - nowhere / total) < 1e-4)
            var counted = 0
            chart.forEachStretch { stretch in
                counted += 1
                let one = expected.first { $0.range == stretch.first...stretch.last }
                #expect(one.map { abs($0.factor / total - stretch.probability) < 1e-4 } ?? false)
            }
            #expect(counted == expected.count)
            let best = expected.max { $0.factor < $1.factor }
            if let best, let found = chart.likeliest.first, best.factor / total > 0.03 {
                #expect(found.span == TextSpan(best.range.lowerBound, best.range.upperBound + 1))
            }
        }
    }

    /// e to some power, by its series: not by the function that is tested.
    private func exponential(_ power: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for i in 1..<60 {
            term *= power / Double(i)
            sum += term
        }
        return sum
    }

    @Test("where names end is learned from where labelled names stand, and the same labels give the same weights")
    func fitting() throws {
        // Names are a 7 with what follows it up to a 9.
        let texts: [[UInt32]] = [
            [1, 2, 7, 3, 9, 4], [7, 4, 4, 9, 1, 1], [2, 2, 1, 7, 9, 3], [3, 1, 7, 2, 9, 2], [4, 7, 1, 9, 4, 4], [1, 1, 7, 3, 3, 9],
        ]
        let labelled = texts.map { characters in
            let (start, end) = (characters.firstIndex(of: 7) ?? 0, (characters.firstIndex(of: 9) ?? 0) + 1)
            return [LabelledName(Self.question(characters, ends: Set(0..<6)), spans: [TextSpan(start, end)])]
        }
        var (first, second) = (NameFitting(), NameFitting())
        (first.least, second.least) = (1, 1)
        (first.rounds, second.rounds) = (60, 60)
        let model = first.model(for: labelled)
        #expect(model.weights == second.model(for: labelled).weights)
        let unseen = NameChart(Self.question([3, 7, 1, 2, 9, 2], ends: Set(0..<6)), model)
        #expect(unseen.likeliest.first?.span == TextSpan(1, 5))
    }

    @Test(
        "of the words that name a labelled speaker, those are the name that say who it is",
        arguments: [
            ("港务局局长林越", ["林越"], "林越"), ("多位船员", ["船员"], "船员"), ("他", ["林越"], "他"),
        ])
    func labels(mention: String, canonical: [String], name: String) {
        let text = Array("昨日，\(mention)表示，灯塔会修好。".unicodeScalars)
        let start = mention.unicodeScalars.count + 6
        let spans = LabelledName.spans(of: mention, canonical: canonical, near: TextSpan(start, start + 6), in: text)
        #expect(spans.map { String(String.UnicodeScalarView(text[$0.start..<$0.end])) } == [name])
    }
}

@Suite("Who is meant by a name")
struct NamedSpeakerTests {
    private static func speakers(_ text: String) -> [String?] {
        QuotationExtractor().quotations(in: Article(plainText: text, language: "zh")).map { $0.attribution?.speaker.name }
    }

    @Test(
        "adverbs, times, places of saying and what came before are no part of a name",
        arguments: [
            ("滨海港务局周四表示，新的灯塔将在明年三月前完工，届时航道会向所有船只开放。", "滨海港务局"),
            ("船长何满直言不讳地表示，码头的扩建计划早就应该公布，渔民已经等了十年。", "何满"),
            ("多名渔民表示，今年的鱼比去年少了一半，出海一次连油钱都挣不回来。", "渔民"),
        ])
    func ends(text: String, name: String) {
        #expect(Self.speakers(text) == [name])
    }

    @Test("a company is called by the short name that brackets give it")
    func brackets() {
        let found = Self.speakers(
            "远屿航运（下称“远屿”）董事长林越表示，公司明年将增加三艘船，并招募两百名船员。\n\n远屿表示，这些船都会用新的燃料，票价不会因此上涨。")
        #expect(found.last == "远屿")
    }
}
