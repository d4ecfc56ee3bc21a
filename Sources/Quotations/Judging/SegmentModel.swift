/// Weights that judge how likely each reading of a lattice is: a semi-Markov conditional random field (Sarawagi and Cohen, NIPS 2004).
///
/// The probability of a reading is a log-linear function of its segments: what their units are (one weight for each role of each feature),
/// how long they are, what rules propose, and which segment comes behind which.
package struct SegmentModel: Sendable {
    /// What a unit is in a segment; each feature has a weight for each.
    package enum Role: Int, CaseIterable {
        case outside, quoted, reportBegins, reportGoesOn, reportEnds, turnBegins, turnGoesOn, proposal
    }

    /// The weights of the features, by place; each has one for every role.
    package var weights: [SIMD8<Float>]
    /// The weights of what comes behind what: by gap, state and label.
    package var transitions: [Float]
    /// The weights of a segment's length, for reported and spoken ones.
    package var lengths: [Float]

    /// What came before in the paragraph, or at the end of the one before.
    enum State: Int, CaseIterable {
        /// Nothing that was said, yet.
        case silent
        /// Something further back.
        case earlier
        case quoted, reported, spoken
    }

    static let states = State.allCases.count
    static let lengthBuckets = 24

    /// A model that knows nothing.
    package init() {
        weights = [SIMD8<Float>](repeating: .zero, count: 1 << FeatureList.bits)
        transitions = [Float](repeating: 0, count: SegmentLattice.Gap.allCases.count * Self.states * 4)
        lengths = [Float](repeating: 0, count: 3 * Self.lengthBuckets)
    }

    @inline(__always)
    package static func transition(_ gap: SegmentLattice.Gap, _ state: Int, _ label: SegmentLattice.Label) -> Int {
        (Int(gap.rawValue) * states + state) * 4 + label.rawValue
    }

    /// Where the weights of a length stand: units in the first row, sentences in the second, for reports; units of turns in the third.
    @inline(__always)
    package static func length(_ row: Int, _ count: Int) -> Int {
        row * lengthBuckets + (count < 12 ? count : min(lengthBuckets - 1, 10 + count / 6))
    }

    /// The state behind a segment.
    @inline(__always)
    package static func state(behind state: Int, _ gap: SegmentLattice.Gap, _ label: SegmentLattice.Label) -> Int {
        switch label {
        case .outside: gap == .paragraphEnd || state == State.silent.rawValue ? State.silent.rawValue : State.earlier.rawValue
        case .quoted: State.quoted.rawValue
        case .reported: State.reported.rawValue
        case .spoken: State.spoken.rawValue
        }
    }
}
