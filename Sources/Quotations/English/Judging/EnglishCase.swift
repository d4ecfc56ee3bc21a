import Articles

/// An English article as models are asked about it.
struct EnglishCase: JudgedCase {
    let lattice: SegmentLattice
    private let scene: EnglishScene
    private var questions: EnglishSpeakerQuestions

    /// Cuts an article and looks at its units.
    init(_ scene: EnglishScene) {
        let units = EnglishUnits(scene)
        let features = EnglishUnitFeatures(scene, units)
        self.scene = scene
        lattice = features.filled()
        questions = EnglishSpeakerQuestions(scene, units, features)
    }

    func nameQuestion(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> NameQuestion {
        EnglishNameWindows(scene: scene).question(questions.site(span, label, paragraph))
    }

    mutating func note(_ answers: [[NamedSpan]]) { questions.note(answers) }

    mutating func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int, names: [NamedSpan]) -> SpeakerQuestion {
        questions.question(span, label, paragraph: paragraph, names: names)
    }

    func shareWithRule(_ span: TextSpan) -> Double { questions.rule(span)?.quotation.span.share(with: span) ?? 0 }

    /// Where a rule found the same words, with its cue and grounds.
    func quotation(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> Quotation {
        let site = questions.site(span, label, paragraph)
        let frame = (site.isAdjacent ? site.before : nil) ?? site.behind
        let cue = site.rule.map(\.quotation.cue) ?? frame.map { scene.text.span(scene.frames[$0].cue..<scene.frames[$0].cue + 1) }
        let rule = site.rule?.quotation
        let mention = rule?.attribution?.mentionKind == .named ? nil : rule?.attribution?.mention
        return Quotation(
            span: span, kind: label != .reported ? .direct : holdsQuoted(span) ? .mixed : .indirect, cue: cue,
            unresolvedMention: rule?.unresolvedMention ?? mention, confidence: Confidence(1), grounds: rule?.grounds)
    }

    private func holdsQuoted(_ span: TextSpan) -> Bool {
        var i = lattice.firstUnit(endingBehind: span.start)
        while i < lattice.units.count, lattice.units[i].span.start < span.end {
            if lattice.units[i].inner != nil { return true }
            i += 1
        }
        return false
    }

    /// As the rules say of the same words; else a paragraph of a turn behind another of it.
    func continues(_ span: TextSpan, _ label: SegmentLattice.Label, _ before: TextSpan) -> Bool {
        if let rule = questions.rule(span) { return rule.quotation.continues }
        let (unit, earlier) = (lattice.firstUnit(endingBehind: span.start), lattice.firstUnit(endingBehind: before.end - 1))
        return label == .spoken && unit == earlier + 1
    }
}
