package import Articles
package import Quotations

/// A quotation whose speaker's name is labelled: the stretches of the windows that are right, as first and last place.
package struct LabelledName: Sendable {
    package var question: NameQuestion
    package var right: [(window: Int, first: Int, last: Int)]

    /// A question with the spans that name the speaker: those that places of a window fill are right.
    package init(_ question: NameQuestion, spans: [TextSpan]) {
        self.question = question
        right = []
        for (number, window) in question.windows.enumerated() {
            for span in spans {
                guard let first = window.places.firstIndex(where: { $0.start == span.start }),
                    let last = window.places.lastIndex(where: { $0.end == span.end }), first <= last,
                    last - first < NameWindow.longest, window.mayBegin[first], window.mayEnd[last]
                else { continue }
                right.append((number, first, last))
            }
        }
    }
}

/// Fits the weights of a `NameModel`: AdaGrad with an L2 penalty; where a name stands more than once, all of its places together are right.
package struct NameFitting {
    package var rounds = 10
    package var rate: Float = 0.05
    package var penalty: Float = 0.002
    package var least = 5

    private var model = NameModel()
    private var squares: [SIMD8<Float>]
    private var lengthSquares: [Float]
    private var known: [Bool]

    package init() {
        squares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-2), count: model.weights.count)
        lengthSquares = [Float](repeating: 1e-2, count: model.lengths.count)
        known = [Bool](repeating: false, count: model.weights.count)
    }

    /// In how many rounds articles are fitted to that come before the others.
    private static let firstRounds = 8

    /// Fits to articles from which the model for others begins.
    package mutating func begin(with articles: [[LabelledName]]) { fit(articles, rounds: Self.firstRounds) }

    /// The model that fits the questions of labelled articles.
    package mutating func model(for articles: [[LabelledName]]) -> NameModel {
        fit(articles, rounds: rounds)
        return model
    }

    private mutating func fit(_ articles: [[LabelledName]], rounds: Int) {
        known = zip(known, Self.known(articles, least: least)).map { $0 || $1 }
        var order = Array(articles.indices)
        var random = SplitMix(state: 16)
        for round in 0..<rounds {
            random.shuffle(&order)
            let step = rate / (1 + Float(round) * 0.2)
            for i in order { for labelled in articles[i] { update(labelled, step) } }
        }
    }

    /// The features that stand in some articles at least.
    private static func known(_ articles: [[LabelledName]], least: Int) -> [Bool] {
        var counts = [Int32](repeating: 0, count: 1 << FeatureList.bits)
        var last = [Int32](repeating: -1, count: counts.count)
        for (i, article) in articles.enumerated() {
            for labelled in article {
                for list in labelled.question.windows.map(\.features.list) + [labelled.question.nowhere] {
                    for place in list.places where last[Int(place)] != i {
                        last[Int(place)] = Int32(i)
                        counts[Int(place)] += 1
                    }
                }
            }
        }
        return counts.map { $0 >= least }
    }

    private mutating func update(_ labelled: LabelledName, _ step: Float) {
        let chart = NameChart(labelled.question, model)
        let windows = labelled.question.windows
        var gradients = windows.map { [SIMD8<Float>](repeating: .zero, count: $0.places.count + 1) }
        var lengths = [Float](repeating: 0, count: model.lengths.count)
        var sumOfRight = 0.0
        func isRight(_ stretch: NameChart.Stretch) -> Bool {
            labelled.right.contains { $0 == (stretch.window, stretch.first, stretch.last) }
        }
        chart.forEachStretch { if isRight($0) { sumOfRight += $0.probability } }
        chart.forEachStretch { stretch in
            var weight = -stretch.probability
            if sumOfRight > 0, isRight(stretch) { weight += stretch.probability / sumOfRight }
            guard abs(weight) > 1e-4 else { return }
            let side = windows[stretch.window].side
            let part = Float(weight)
            gradients[stretch.window][stretch.first][NameModel.role(.begins, side)] += part
            gradients[stretch.window][stretch.last][NameModel.role(.ends, side)] += part
            // A running sum gives what each place within a stretch gets.
            gradients[stretch.window][stretch.first][NameModel.role(.within, side)] += part
            gradients[stretch.window][stretch.last + 1][NameModel.role(.within, side)] -= part
            lengths[NameModel.length(stretch.last - stretch.first + 1, side)] += part
        }
        for (number, window) in windows.enumerated() {
            let within = NameModel.role(.within, window.side)
            var sum: Float = 0
            for place in window.places.indices {
                sum += gradients[number][place][within]
                var gradient = gradients[number][place]
                gradient[within] = sum
                guard (gradient * gradient).sum() > 1e-7 else { continue }
                for i in window.features.row(place) { change(Int(window.features.list.places[i]), gradient, step) }
            }
        }
        for i in lengths.indices where lengths[i] != 0 {
            let penalised = lengths[i] - model.lengths[i] * penalty
            lengthSquares[i] += penalised * penalised
            model.lengths[i] += step * penalised / lengthSquares[i].squareRoot()
        }
        var nowhere = SIMD8<Float>.zero
        nowhere[NameModel.role(.nowhere, .before)] = Float((labelled.right.isEmpty ? 1 : 0) - chart.nowhere)
        for place in labelled.question.nowhere.places { change(Int(place), nowhere, step) }
    }

    @inline(__always)
    private mutating func change(_ place: Int, _ gradient: SIMD8<Float>, _ step: Float) {
        guard known[place] else { return }
        let penalised = gradient - model.weights[place] * penalty
        squares[place] += penalised * penalised
        model.weights[place] += step * penalised / squares[place].squareRoot()
    }
}

extension LabelledName {
    /// The places of a labelled speaker's name near a quotation: within the words that name the speaker there the name itself, where they
    /// hold it, else those words.
    package static func spans(of mention: String?, canonical: [String], near span: TextSpan, in text: [Unicode.Scalar]) -> [TextSpan] {
        guard let mention, !mention.isEmpty else { return [] }
        let words = Array(mention.unicodeScalars)
        let names = canonical.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
        let core = names.lazy.compactMap { name in occurrences(of: name, in: words, 0, words.count).last.map { ($0, name.count) } }.first
        let (start, count) = core ?? (0, words.count)
        let (from, to) = (max(0, span.start - reach), min(text.count, span.end + reach))
        return (occurrences(of: words, in: text, from, span.start) + occurrences(of: words, in: text, span.end, to)).map {
            TextSpan($0 + start, $0 + start + count)
        }
    }

    private static let reach = 100

    private static func occurrences(of words: [Unicode.Scalar], in text: [Unicode.Scalar], _ from: Int, _ to: Int) -> [Int] {
        guard words.count <= to - from else { return [] }
        return (from...(to - words.count)).filter { text[$0] == words[0] && text[$0..<($0 + words.count)].elementsEqual(words) }
    }
}
