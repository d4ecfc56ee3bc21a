import Articles
import Fitting
import Testing

@testable import Quotations

@Suite("What was fitted")
struct FittedModelTests {
    @Test("the models that are shipped can be read, and weigh less than two megabytes")
    func shipped() throws {
        for text in [ChineseWeights.packed, EnglishWeights.packed] {
            let model = try #require(PackedModel.model(of: text))
            #expect(model.segments.weights.contains { $0 != .zero })
            #expect(model.speakers.weights.contains { $0 != 0 })
            #expect(model.names.weights.contains { $0 != .zero })
            #expect(model.words.points.count > 2 && model.both.points.count > 2 && model.named.points.count > 2)
        }
        #expect(ChineseWeights.packed.utf8.count + EnglishWeights.packed.utf8.count < 2_000_000)
    }

    @Test("a model is the same when it was packed and read, up to the step of its weights")
    func roundTrip() throws {
        var model = QuotationModel(segments: SegmentModel(), speakers: SpeakerModel())
        var numbers = FixedSequence(state: 7)
        for _ in 0..<300 {
            model.segments.weights[numbers.next(1 << FeatureList.bits)][numbers.next(8)] = Float(numbers.next(400)) / 100 - 2
            model.names.weights[numbers.next(1 << FeatureList.bits)][numbers.next(7)] = Float(numbers.next(400)) / 100 - 2
            model.speakers.weights[numbers.next(1 << FeatureList.bits)] = Float(numbers.next(600)) / 100 - 3
        }
        model.segments.transitions[5] = -1.25
        model.words = Calibration(points: [(0, 0.125), (0.5, 0.25), (1, 1)])
        for i in model.choices.weights.indices { model.choices.weights[i] = Double(numbers.next(4_000)) / 1_000 - 2 }
        let text = PackedModel.text(of: model)
        let read = try #require(PackedModel.model(of: text))
        for (a, b) in zip(model.segments.weights, read.segments.weights) { for role in 0..<8 { #expect(abs(a[role] - b[role]) < 0.02) } }
        for (a, b) in zip(model.names.weights, read.names.weights) { for role in 0..<8 { #expect(abs(a[role] - b[role]) < 0.02) } }
        for (a, b) in zip(model.choices.weights, read.choices.weights) { #expect(abs(a - b) < 0.002) }
        for (a, b) in zip(model.speakers.weights, read.speakers.weights) { #expect(abs(a - b) < 0.03) }
        #expect(read.segments.transitions[5] == -1.25)
        #expect(abs(read.words.right(0.25) - 0.1875) < 0.001)
        #expect(PackedModel.text(of: model) == text)
    }

    @Test("what is no model, or a part of one, is none", arguments: ["", "AQ==", "no Base64 at all", "AgAA"])
    func damaged(text: String) {
        #expect(PackedModel.model(of: text) == nil)
        #expect(PackedModel.model(of: String(ChineseWeights.packed.prefix(4_000))) == nil)
    }

    @Test("a calibration never falls, and says what share was right")
    func calibration() {
        // Of what is said to be sure by half, four fifths are right; what is said to be sure is right half of the time.
        typealias Answer = (said: Double, isRight: Bool)
        let answers: [Answer] = (0..<600).map { i -> Answer in i < 300 ? (0.5, i % 5 != 0) : (0.9, i % 2 == 0) }
        let calibration = Isotonic.calibration(of: answers)
        let shares = stride(from: 0.0, through: 1.0, by: 0.05).map(calibration.right)
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(abs(calibration.right(0.95) - 0.65) < 0.02)
        let steps: [Answer] = (0..<1_000).map { i -> Answer in (Double(i % 10) / 10 + 0.05, (i / 10) % 10 < i % 10) }
        #expect(abs(Isotonic.calibration(of: steps).right(0.75) - 0.7) < 0.05)
    }
}
