package import Articles

/// An article as models are asked about it: which of its words are quotations, and who said them.
package protocol JudgedCase: Sendable {
    /// The article cut into units.
    var lattice: SegmentLattice { get }

    /// Who may have said the words of a segment.
    mutating func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> SpeakerQuestion

    /// The words of a segment as a quotation: its kind, its cue and what else does not hang on who spoke.
    func quotation(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> Quotation

    /// Whether words go on with those of the same speaker before them.
    func continues(_ span: TextSpan, _ label: SegmentLattice.Label, _ before: TextSpan) -> Bool
}
