import Glibc
package import Quotations

/// Fits a `ChoiceModel`: the likeliest weights of a logistic regression with a slight L2 penalty, by Newton's method.
package enum LogisticFitting {
    private static let rounds = 12
    private static let penalty = 1.0

    /// How many answers there must be for each input: of fewer it would learn in what manner these few pages were labelled.
    private static let fewest = 50

    /// The model of answers, each with its inputs and whether it was right; where they are too few, the one that was there before.
    package static func model(of answers: [(inputs: [Double], isRight: Bool)], before: ChoiceModel) -> ChoiceModel {
        var model = before
        let count = ChoiceEvidence.count
        guard answers.count >= fewest * count else { return model }
        // From nought the steps are safe: no answer is taken for sure yet.
        model.weights = [Double](repeating: 0, count: count)
        for _ in 0..<rounds {
            var gradient = model.weights.map { -$0 * penalty }
            var rows = (0..<count).map { i in (0..<count).map { $0 == i ? penalty : 0.0 } }
            for answer in answers {
                let said = model.probability(answer.inputs)
                let weight = said * (1 - said)
                for i in 0..<count where answer.inputs[i] != 0 {
                    gradient[i] += answer.inputs[i] * ((answer.isRight ? 1 : 0) - said)
                    for j in 0..<count { rows[i][j] += weight * answer.inputs[i] * answer.inputs[j] }
                }
            }
            for (i, step) in solved(rows, gradient).enumerated() { model.weights[i] += step }
        }
        return model
    }

    /// The solution of equations with a positive definite matrix, by Gaussian elimination.
    private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var (rows, right) = (matrix, right)
        let count = right.count
        for i in 0..<count {
            for j in (i + 1)..<max(i + 1, count) where rows[j][i] != 0 {
                let factor = rows[j][i] / rows[i][i]
                for k in i..<count { rows[j][k] -= factor * rows[i][k] }
                right[j] -= factor * right[i]
            }
        }
        for i in stride(from: count - 1, through: 0, by: -1) {
            for k in (i + 1)..<max(i + 1, count) { right[i] -= rows[i][k] * right[k] }
            right[i] /= rows[i][i]
        }
        return right
    }
}
