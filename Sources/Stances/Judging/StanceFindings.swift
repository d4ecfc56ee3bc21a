import Quotations

/// What stands around a text: of a single sentence nothing is known.
struct Surroundings: Sendable {
    /// Whether a side is named shortly before it.
    var isNamedBefore = false
    /// Whether what stands before it asks.
    var isAskedBefore = false
    /// Whether a side is named in the headline.
    var isNamedInTitle = false
    /// Whether there is a page at all.
    var isOfPage = false

    /// Its answers in one number.
    var code: UInt32 {
        isOfPage ? 1 + (isNamedBefore ? 2 : 0) + (isAskedBefore ? 4 : 0) + (isNamedInTitle ? 8 : 0) : 0
    }
}

/// What the rules found in a text, what it is like, and how it is built: features beside its words.
struct StanceFindings {
    let folded: [UInt32]
    let text: StanceUnits
    let reading: StanceReading
    let verdict: Verdict
    /// How near the text is to what people labelled, by label; empty where nobody did.
    let likeness: [ExampleModel.Nearness]
    let surroundings: Surroundings
    let aspects: Int

    /// Adds them as one side sees them.
    func add(to view: inout StanceView, side: Int) {
        let names = text.units.filter(\.isName)
        let (isOwn, isOther) = (names.contains { $0.side == side }, names.contains { $0.side != side })
        let sides: UInt32 = (isOwn ? 1 : 0) + (isOther ? 2 : 0)
        let named: UInt32 = names.isEmpty ? (text.units.contains { $0.naming == .recalled } ? 1 : 0) : 2
        let asking = asking
        let length = UInt32(text.units.count > 8 ? 1 : 0) + (text.units.count > 30 ? 1 : 0) + (text.units.count > 90 ? 1 : 0)
        let place = surroundings.code
        let list: [(StanceTemplate, UInt32, UInt32)] = [
            (.named, named, 0), (.sides, sides, 0), (.namedAsking, named, asking.share * 2 + asking.addresses),
            (.namedAskingAtEnd, named, asking.atEnd * 2 + asking.addresses), (.sidesAsking, sides, asking.share),
            (.namedLength, named, length), (.long, length, 0), (.asking, asking.share * 4 + asking.addresses * 2 + asking.atEnd, 0),
            (.surroundings, place, 0), (.surroundingsNamed, place, named),
            (.count, UInt32(min(6, names.count)), 0), (.density, UInt32(8 * names.count / max(1, text.units.count)), 0),
        ]
        for (template, first, second) in list { view.findings.add(template.rawValue, first, second) }
        addShape(to: &view, side: side, names: names, sides: sides)
        addVerdict(to: &view, side: side, named: named, sides: sides, asking: asking.share * 2 + asking.addresses, length: length)
        addLikeness(to: &view, side: side, named: named)
    }

    /// How many name which side, first and last.
    private func addShape(to view: inout StanceView, side: Int, names: [StanceUnits.Unit], sides: UInt32) {
        func counts(_ units: [StanceUnits.Unit]) -> (own: UInt32, other: UInt32) {
            let own = units.count { $0.side == side }
            return (UInt32(min(3, own)), UInt32(min(3, units.count - own)))
        }
        let (strong, weak) = (counts(names), counts(text.units.filter { $0.naming == .recalled }))
        view.findings.add(StanceTemplate.names.rawValue, strong.own, strong.other)
        view.findings.add(StanceTemplate.recalled.rawValue, weak.own, weak.other)
        let recalled: UInt32 = (weak.own > 0 ? 1 : 0) + (weak.other > 0 ? 2 : 0)
        view.findings.add(StanceTemplate.namesAndRecalled.rawValue, sides, recalled)
        func owner(_ unit: StanceUnits.Unit?) -> UInt32 { unit.map { $0.side == side ? 1 : 2 } ?? 0 }
        view.findings.add(StanceTemplate.firstAndLast.rawValue, owner(names.first), owner(names.last))
        var kinds: UInt32 = 0
        for unit in names { kinds |= 1 << ((unit.naming?.rawValue ?? 0) * 2 + (unit.side == side ? 0 : 1)) }
        view.findings.add(StanceTemplate.kinds.rawValue, kinds)
        view.findings.add(StanceTemplate.script.rawValue, text.isHan ? 1 : 0)
        view.findings.add(StanceTemplate.aspects.rawValue, UInt32(min(4, aspects)))
    }

    private func addVerdict(
        to view: inout StanceView, side: Int, named: UInt32, sides: UInt32, asking: UInt32, length: UInt32
    ) {
        let outcome: UInt32 =
            switch verdict.outcome {
            case .side(let number): number == side ? 0 : 1
            case .both: 2
            case .neutral: 3
            case .offTopic: 4
            }
        let list: [(StanceTemplate, UInt32)] = [
            (.verdict, 0), (.verdictNamed, named), (.verdictSides, sides), (.verdictAsking, asking), (.verdictLength, length),
        ]
        for (template, second) in list { view.findings.add(template.rawValue, outcome, second) }
        let ground = VerdictGround.allCases.firstIndex(of: verdict.ground) ?? 0
        view.findings.add(StanceTemplate.ground.rawValue, UInt32(ground), outcome)
        var seen: Set<UInt32> = []
        for finding in reading.findings {
            let construction = StanceConstruction.allCases.firstIndex(of: finding.construction) ?? 0
            let code = UInt32(construction) * 4 + (finding.side == side ? 2 : 0) + (finding.isFavor ? 1 : 0)
            guard seen.insert(code).inserted else { continue }
            view.findings.add(StanceTemplate.finding.rawValue, code)
            view.findings.add(StanceTemplate.findingNamed.rawValue, code, sides)
        }
    }

    private func addLikeness(to view: inout StanceView, side: Int, named: UInt32) {
        for (rank, nearness) in likeness.prefix(2).enumerated() {
            let label: UInt32 =
                switch nearness.label {
                case .side: nearness.side == side ? 0 : 1
                case .both: 2
                case .neutral: 3
                case .offTopic, .unsure: 4
                }
            let code = (label * 2 + UInt32(rank)) * 8 + UInt32(nearness.step)
            view.findings.add(StanceTemplate.likeness.rawValue, code)
            view.findings.add(StanceTemplate.likenessNamed.rawValue, code, named)
        }
    }

    /// How much of the text asks: no sentence, a few, most, all; whether its end does; whether it speaks to somebody.
    private var asking: (share: UInt32, atEnd: UInt32, addresses: UInt32) {
        var (sentences, questions) = (0, 0)
        var isOpen = false
        for unit in text.units {
            if unit.ending >= .sentence {
                sentences += isOpen ? 1 : 0
                questions += isOpen && unit.ending == .question ? 1 : 0
                isOpen = false
            } else {
                isOpen = true
            }
        }
        sentences += isOpen ? 1 : 0
        let share: UInt32 = questions == 0 ? 0 : 3 * questions < sentences ? 1 : questions < sentences ? 2 : 3
        let atEnd: UInt32 = text.units.last?.ending == .question ? 1 : 0
        return (share, atEnd, reading.clauses.contains { $0.has(.secondPerson) } ? 1 : 0)
    }
}
