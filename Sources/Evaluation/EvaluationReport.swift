public import Quotations
import Records

/// What an evaluation counted, and the figures that follow.
public struct EvaluationReport: Sendable {
    /// How many articles.
    public var articles = 0
    /// How many labelled quotations.
    public var gold = 0
    /// How many quotations were found.
    public var predicted = 0
    /// How many are paired with a label.
    public var matched = 0
    /// How many have exactly the labelled words.
    public var exact = 0
    /// How many are paired and have the right words for the speaker.
    public var rightMention = 0
    /// How many are paired and have the right speaker.
    public var rightSpeaker = 0
    /// How many are shown with a confidence of 0.9 or more.
    public var sure = 0
    /// How many of those are right in span and speaker.
    public var sureAndRight = 0
    /// How sure the words of what was found are said to be, and how often they are right.
    public var words = Reliability()
    /// The same of words and speaker together.
    public var wordsAndSpeaker = Reliability()
    /// Stances on the labelled spans.
    public var stances = ConfusionMatrix()
    /// The rows of the stances' table that they were read by.
    public var stanceRows = StanceRowCounts()
    /// The ids of the debate's sides.
    public var sides: [String] = []
    /// How many labelled quotations hold a side.
    public var goldSides = 0
    /// What was said of the likeliest side where one is likely, shown or not, and whether it is the labelled one.
    public var sideAnswers: [(said: Double, isRight: Bool)] = []
    /// Aspects on the labelled spans: right, labelled, found.
    public var rightAspects = 0
    /// How many aspects are labelled.
    public var goldAspects = 0
    /// How many aspects were found.
    public var predictedAspects = 0
    /// Pairs of labelled quotations that are one statement: right, labelled, found.
    public var rightPairs = 0
    /// How many pairs are labelled as one statement.
    public var goldPairs = 0
    /// How many pairs were grouped into one statement.
    public var predictedPairs = 0
    /// Dates of saying, of the quotations that were found and are labelled with one.
    public var said = SaidDateFigures()
    /// How often each row of the languages' tables was found and was right, in the order of the tables.
    public var constructions: [ConstructionCounts] = []
    /// What went wrong, in the order of the text.
    public var errors: [Mistake] = []

    /// One thing that went wrong.
    public enum Mistake: Sendable, Hashable {
        case missed(article: String, words: String)
        case `false`(article: String, words: String)
        case wrongSpeaker(article: String, expected: String, found: String, words: String)
        case wrongStance(article: String, expected: String, found: String, words: String)
    }

    /// How often one row of a language's table of constructions was found and was right.
    public struct ConstructionCounts: Sendable, Hashable {
        /// The language, as its table calls it.
        public var language: String
        /// The row: a construction with its circumstances, or a way in which a speaker was told.
        public var name: String
        /// How often.
        public var counts: ConstructionTable.Counts
    }

    /// Precision, recall and their harmonic mean, from 0 to 1.
    public struct Figures: Sendable, Hashable {
        /// Of what was found, how much is right.
        public var precision: Double
        /// Of what is labelled, how much was found.
        public var recall: Double
        /// 2PR / (P + R).
        public var f1: Double

        /// Figures from counts; nothing of nothing is 0.
        public init(right: Int, predicted: Int, gold: Int) {
            precision = predicted == 0 ? 0 : Double(right) / Double(predicted)
            recall = gold == 0 ? 0 : Double(right) / Double(gold)
            f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        }
    }

    /// How precise sides would be if more or fewer were shown: for each tenth of the labelled sides how many would have to be shown in all
    /// so that as many are, the surest first, and how many of those are right.
    public var coverage: [(share: Double, precision: Double)] {
        let surest = sideAnswers.sorted { $0.said > $1.said }
        guard goldSides > 0 else { return [] }
        return (1...10).compactMap { tenth in
            let count = goldSides * tenth / 10
            guard count > 0, count <= surest.count else { return nil }
            return (Double(tenth) / 10, Double(surest[..<count].count { $0.isRight }) / Double(count))
        }
    }

    /// How often sides are right, by what was said of them.
    public var sideReliability: Reliability {
        var reliability = Reliability()
        for answer in sideAnswers { reliability.add(answer.said, isRight: answer.isRight) }
        return reliability
    }

    /// The stances in few figures.
    public var stanceFigures: StanceFigures { StanceFigures(stances, sides: sides) }

    /// The table's rows: a name and its figures.
    public var rows: [(name: String, figures: Figures)] {
        var rows: [(String, Figures)] =
            gold + predicted == 0
            ? []
            : [
                ("exact span", Figures(right: exact, predicted: predicted, gold: gold)),
                ("span (IoU ≥ 0.5)", Figures(right: matched, predicted: predicted, gold: gold)),
                ("span and mention", Figures(right: rightMention, predicted: predicted, gold: gold)),
                ("span and speaker", Figures(right: rightSpeaker, predicted: predicted, gold: gold)),
            ]
        if goldAspects > 0 {
            rows.append(
                ("aspects", Figures(right: rightAspects, predicted: predictedAspects, gold: goldAspects)))
        }
        if goldPairs > 0 {
            rows.append(
                ("same statement", Figures(right: rightPairs, predicted: predictedPairs, gold: goldPairs)))
        }
        return rows
    }
}
