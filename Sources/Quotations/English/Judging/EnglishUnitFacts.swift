import Articles

/// What a unit of an English article holds, looked up once.
struct EnglishUnitFacts {
    /// The last cue in it: its lemma, what form and which frame it has, and how many words stand behind it.
    var cue: UInt32 = 0
    var cueForm: UInt32 = 0
    var frame: UInt32 = 0
    var tail: UInt32 = 0
    /// How strong the cue is, with what stands before it.
    var cueClass: UInt32 = 0
    /// The kind of its subject, and the last word of the subject.
    var subject: UInt32 = 0
    var subjectWord: UInt32 = 0
    /// Who speaks to whom and which verbs there are, as bits.
    var voice: UInt32 = 0
    var first: UInt32 = 0
    var second: UInt32 = 0
    var last: UInt32 = 0
    var beforeLast: UInt32 = 0
    /// The class of the first word and of the last.
    var opens: UInt32 = 0
    var ends: UInt32 = 0
    var size: UInt32 = 0
    /// How many of its words begin with a capital.
    var capitals: UInt32 = 0
    /// Which rule found it, and whether the found words begin or end here.
    var rule: UInt32 = 0
    var ruleRow: UInt32 = 0
    var ruleEdges: UInt32 = 0

    /// Whether it is nothing but a verb of saying with its subject: *Lin said*, *said Lin*.
    var tag: UInt32 = 0

    var hasCue: Bool { cue != 0 }
}

/// Looks up what the units of an English article hold.
struct EnglishUnitFactsReader {
    let scene: EnglishScene
    let units: EnglishUnits
    private var tokens: [EnglishToken] { scene.tokens }

    init(_ scene: EnglishScene, _ units: EnglishUnits) { (self.scene, self.units) = (scene, units) }

    /// The facts of all units, in order. O(n).
    func facts() -> [EnglishUnitFacts] {
        let lattice = units.lattice
        var facts = lattice.units.indices.map { fact(units.ranges[$0], isQuoted: lattice.units[$0].inner != nil) }
        for (draft, quotation) in scene.found {
            let first = lattice.firstUnit(endingBehind: quotation.span.start)
            var i = first
            while i < lattice.units.count, lattice.units[i].span.start < quotation.span.end {
                if !draft.isNested || facts[i].rule == 0 {
                    facts[i].rule = Self.construction(draft)
                    facts[i].ruleRow = Self.construction(draft) * 16 + UInt32(draft.strength)
                }
                i += 1
            }
            guard first < i else { continue }
            facts[first].ruleEdges |= 1
            facts[i - 1].ruleEdges |= 2
        }
        return facts
    }

    static func construction(_ draft: QuotationDraft) -> UInt32 { UInt32(1 + draft.construction.rawValue) }

    private func fact(_ range: Range<Int>, isQuoted: Bool) -> EnglishUnitFacts {
        var fact = EnglishUnitFacts()
        var range = range
        if isQuoted {
            range = range.lowerBound + 1..<range.upperBound
            while range.count > 1, !tokens[range.upperBound - 1].isWord { range = range.lowerBound..<range.upperBound - 1 }
        }
        guard !range.isEmpty else { return fact }
        fact.size = Self.bucket(range.count)
        fact.first = scene.word(range.lowerBound)
        fact.second = range.count > 1 ? scene.word(range.lowerBound + 1) : 0
        fact.last = scene.word(range.upperBound - 1)
        fact.beforeLast = range.count > 1 ? scene.word(range.upperBound - 2) : 0
        fact.opens = wordClass(range.lowerBound)
        fact.ends = wordClass(range.upperBound - 1)
        fact.voice = voice(range)
        let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 24)
        fact.capitals = UInt32(near.count { tokens[$0].isCapitalised } * 5 / near.count)
        if !isQuoted { note(cueIn: range, &fact) }
        return fact
    }

    private func note(cueIn range: Range<Int>, _ fact: inout EnglishUnitFacts) {
        let isCue = { (i: Int) in tokens[i].cue >= 0 || tokens[i].key == EnglishFunctionWord.according || scene.frameAt[i] >= 0 }
        guard let cue = range.last(where: isCue) else { return }
        let token = tokens[cue]
        fact.cue = token.cue >= 0 ? UInt32(token.cue) + 2 : token.key == EnglishFunctionWord.according ? 1 : 1_000
        fact.cueForm = UInt32(token.form.rawValue)
        fact.tail = UInt32(min(4, range.upperBound - 1 - cue))
        let number = Int(scene.frameAt[cue])
        let strength = UInt32(scene.text.cue(cue)?.strength ?? 0)
        fact.tag = range.count <= 4 ? 1 : 0
        if number >= 0 {
            let frame = scene.frames[number]
            if frame.start <= range.lowerBound, fact.tail == 0 || frame.voice == .inverted && frame.end >= range.upperBound {
                fact.tag = frame.voice == .inverted ? 3 : frame.start == range.lowerBound ? 2 : 4
            }
            fact.frame = 1 + Self.number(frame.complement) * 5 + Self.number(frame.voice)
            if case .phrase(let phrase) = frame.subject, !phrase.isEmpty {
                fact.subject = subject(phrase)
                fact.subjectWord = scene.word(phrase.upperBound - 1)
            } else {
                fact.subject = 30
            }
        } else {
            let before = cue > 0 ? cue - 1 : 0
            fact.subject = 40 + wordClass(before)
            fact.subjectWord = scene.word(before)
        }
        fact.cueClass = 1 + strength * 64 + fact.subject
    }

    private static func number(_ complement: ReportingFrame.Complement) -> UInt32 {
        switch complement {
        case .that: 0
        case .bare: 1
        case .question: 2
        case .infinitive: 3
        case .gerund: 4
        case .noun: 5
        case .predicate: 6
        case .prepositional: 7
        case .personInfinitive: 8
        case .quote: 9
        case .colon: 10
        case .none: 11
        }
    }

    private static func number(_ voice: ReportingFrame.Voice) -> UInt32 {
        switch voice {
        case .finite: 0
        case .inverted: 1
        case .participle: 2
        case .infinitive: 3
        case .nominal: 4
        }
    }

    /// The kind of a noun phrase.
    func subject(_ phrase: Range<Int>) -> UInt32 {
        let reading = MentionReading.read(phrase, scene.text)
        let first = tokens[reading.core.lowerBound]
        switch reading.kind {
        case .pronoun:
            if first.isOne(of: [.male, .female]) { return 1 }
            if first.key == EnglishFunctionWord.i { return 2 }
            if first.key == EnglishFunctionWord.you { return 3 }
            if first.isOne(of: .thirdPlural) { return 4 }
            if first.isOne(of: .relative) { return 5 }
            return first.isOne(of: .neuter) ? 6 : 7
        case .name: return reading.hasPersonTitle ? 10 : reading.isOrganisation ? 11 : reading.core.count > 1 ? 12 : 13
        case .description:
            let head = tokens[reading.core.upperBound - 1]
            if head.isOne(of: .people) { return 20 }
            if head.isOne(of: [.role, .title]) { return 21 }
            if head.isOne(of: .organisation) { return 22 }
            if head.isOne(of: .document) { return 23 }
            return head.isCapitalised ? 24 : 25
        }
    }

    /// What kind of word stands somewhere.
    func wordClass(_ index: Int) -> UInt32 {
        let token = tokens[index]
        guard token.kind == .word else { return 24 + UInt32(token.kind.rawValue) % 6 }
        let asked: [WordClass] = [
            .subject, .negative, .modal, .be, .have, .do, .relative, .possessive, .determiner, .conjunction, .subordinator, .preposition,
            .time, .adverb, .title, .role, .people, .organisation, .document,
        ]
        if token.key == EnglishFunctionWord.to { return 20 }
        if !token.isCapitalised || !token.isOne(of: .given) {
            for (i, one) in asked.enumerated() where token.isOne(of: one) { return UInt32(i + 1) }
        }
        if token.isCapitalised { return token.isOne(of: .given) ? 21 : 22 }
        return token.cue >= 0 ? 23 : 0
    }

    /// Who speaks to whom and which verbs there are, as bits: I, we, you, he, a modal, a finite verb, a past one, a negation.
    private func voice(_ range: Range<Int>) -> UInt32 {
        var bits: UInt32 = 0
        for i in range.lowerBound..<min(range.upperBound, range.lowerBound + 60) {
            let token = tokens[i]
            if token.kind == .stop, scene.text.bytes[Int(token.byteStart)] == 0x3F { bits |= 128 }
            guard token.kind == .word || token.kind == .possessive else { continue }
            if token.isOne(of: .pronoun) {
                if token.key == EnglishFunctionWord.i { bits |= 1 }
                if token.key == EnglishFunctionWord.you { bits |= 4 }
                if token.isOne(of: [.male, .female, .thirdPlural]) { bits |= 8 }
                if token.isOne(of: .plural), !token.isOne(of: .thirdPlural) { bits |= 2 }
            }
            if token.isOne(of: .modal) { bits |= 16 }
            if token.isOne(of: [.be, .have, .do, .verb]), token.kind == .word || !token.isOne(of: .possessive) { bits |= 32 }
            if token.isOne(of: .negative) { bits |= 64 }
        }
        return bits
    }

    static func bucket(_ count: Int) -> UInt32 {
        if count <= 4 { return UInt32(count) }
        if count <= 20 { return count <= 6 ? 5 : count <= 9 ? 6 : count <= 13 ? 7 : 8 }
        return count <= 32 ? 9 : count <= 60 ? 10 : 11
    }
}
