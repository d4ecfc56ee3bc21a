/// How often what is said with some confidence is right, by tenths of the confidence: a reliability diagram (DeGroot and Fienberg, 1983).
public struct Reliability: Sendable, Hashable {
    /// What was said within one tenth.
    public struct Tenth: Sendable, Hashable {
        /// How often.
        public var count = 0
        /// How much of it was right.
        public var right = 0
        /// The sum of the confidences.
        public var said = 0.0

        /// By how much the share that is right differs from what was said.
        public var gap: Double { count == 0 ? 0 : abs(Double(right) - said) / Double(count) }
    }

    /// From 0 to 0.1, and so on up to 1.
    public private(set) var tenths = [Tenth](repeating: Tenth(), count: 10)

    mutating func add(_ confidence: Double, isRight: Bool) {
        let i = min(9, max(0, Int(confidence * 10)))
        tenths[i].count += 1
        tenths[i].right += isRight ? 1 : 0
        tenths[i].said += confidence
    }

    /// The largest gap of a tenth that holds a hundred or more.
    public var largestGap: Double { tenths.filter { $0.count >= 100 }.map(\.gap).max() ?? 0 }
}
