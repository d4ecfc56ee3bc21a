import Articles

/// A Chinese article as models are asked about it.
struct ChineseCase: JudgedCase {
    let lattice: SegmentLattice
    var questions: ChineseSpeakerQuestions

    func nameQuestion(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> NameQuestion {
        questions.nameQuestion(span, label, paragraph)
    }

    mutating func note(_ answers: [[NamedSpan]]) { questions.note(answers) }

    mutating func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int, names: [NamedSpan]) -> SpeakerQuestion {
        questions.question(span, label, paragraph: paragraph, names: names)
    }

    func shareWithRule(_ span: TextSpan) -> Double { questions.rule(for: span)?.span.share(with: span) ?? 0 }

    func quotation(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int) -> Quotation {
        questions.quotation(span, label, paragraph)
    }

    func continues(_ span: TextSpan, _ label: SegmentLattice.Label, _ before: TextSpan) -> Bool {
        questions.continues(span, before)
    }
}

extension ChineseReading {
    /// The article cut into units, with what rules have found in it.
    mutating func judgedCase(_ found: [Quotation]) -> ChineseCase {
        let reader = TurnReader(text: text, subjects: subjects)
        let (turns, isInterview) = reader.turns()
        let turnAt = Dictionary(turns.map { ($0.paragraph, $0) }, uniquingKeysWith: { first, _ in first })
        let units = ChineseUnits(text: text, sentences: sentences, ofParagraph: ofParagraph, found: found)
        var lattice = units.lattice()
        ChineseUnitFeatures(
            text: text, sentences: sentences, ofParagraph: ofParagraph, subjects: subjects, found: found, cues: units.cues,
            isInterview: isInterview, turns: turnAt
        ).fill(&lattice)
        var labels: [(turn: TurnReader.Turn, mention: Mention?, speaker: Speaker, since: Int)?] = []
        for i in paragraphs.indices {
            if let turn = turnAt[i] {
                let mention = reader.mention(of: turn)
                labels.append((turn, mention, speaker(of: turn, mention, reader), 0))
            } else if var last = labels.last ?? nil, last.since < 12 {
                last.since += 1
                labels.append(last)
            } else {
                labels.append(nil)
            }
        }
        let counts = cast.appearances.reduce(into: [:]) { $0[$1.speaker.id, default: 0] += 1 }
        return ChineseCase(
            lattice: lattice,
            questions: ChineseSpeakerQuestions(
                text: text, sentences: sentences, subjects: subjects, cast: cast, found: found, cues: units.cues, labels: labels,
                counts: counts))
    }
}
