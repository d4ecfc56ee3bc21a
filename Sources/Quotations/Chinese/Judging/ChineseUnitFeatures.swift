import Articles

/// What is to be known of a Chinese article's units.
struct ChineseUnitFeatures {
    let text: ChineseText
    let sentences: [Sentence]
    let ofParagraph: [Range<Int>]
    let subjects: SubjectReader
    let found: [Quotation]
    let cues: [[CueHit]]
    let isInterview: Bool
    /// The paragraphs that begin with a label, and what it names.
    let turns: [Int: TurnReader.Turn]

    private var folded: FoldedText { text.folded }
    private static var trie: WordTrie { .chinese }

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case bias, shape, gapBefore, gapAfter, gaps, size, cueBefore, cueBeforeShape, cueClassBefore, cueWithin, cueClassWithin
        case cueNext, cueNextSize, subjectBefore, subjectOfCue, subjectNext, sinceCue, sinceCueWord, inSentence, inParagraph, paragraph
        case turn, interview, voice, voiceOfParagraph, opening, openingPair, closing, closingPair, opensWith, quoted, quotedSize
        case quotedBefore, quotedBehind, quotedAlone, rule, ruleBegins, ruleEnds, ruleBehind, ruleAttributed, knownName, nameThenMark
        case previousPair, previousSize, previousName, paragraphBefore, paragraphBeforeCue, listed, numbers, heading, proposed,
            proposedSpeaker
        case labelSince, labelKind, person, hearers, density, beforeCue, beforeCueWord, clauseSize, cueInSentence, quoteInSentence,
            closingOne
        case personHere, speakerNamed, openingOfSentence, nextOpening, lengthOfParagraph, cueAhead, subjectWord, ruleNear, openingTriple,
            previousTriple
    }

    /// What a unit holds, looked up once.
    struct Facts {
        /// The cue that ends it, and its classes.
        var cue: CueHit?
        var cueWord: UInt32 = 0
        var cueClass: UInt32 = 0
        /// Who stands before the cue.
        var subject: UInt32 = 0
        var subjectWord: UInt32 = 0
        var voice: UInt32 = 0
        var opening: UInt32 = 0
        var closing: UInt32 = 0
        var name: UInt32 = 0
        var opensWith: UInt32 = 0
        var size: UInt32 = 0
        var numbers: UInt32 = 0
        var rule: UInt32 = 0
        var isRuleBegin = false
        var isRuleEnd = false
        var listed: UInt32 = 0
        /// The two characters before the cue, and how long its clause is before it.
        var beforeCue: UInt32 = 0
        var clauseSize: UInt32 = 0
        /// The number of the next cue in its sentence, counted in units, and whether a quotation mark opens in the sentence behind it.
        var ahead: UInt32 = 0
        var aheadClass: UInt32 = 0
        var quoteAhead: UInt32 = 0
    }

    /// What holds for all of an article.
    struct Whole {
        var person: UInt32 = 0
        var hearers: UInt32 = 0
        var density: UInt32 = 0
        /// For each paragraph how its label counts, and how many paragraphs ago the last one stood.
        var labels: [(kind: UInt32, since: UInt32)] = []
    }

    func whole(_ lattice: SegmentLattice, _ facts: [Facts]) -> Whole {
        var whole = Whole()
        var (units, persons, hearers, rules) = (0, 0, 0, 0)
        for (unit, fact) in zip(lattice.units, facts) where unit.inner == nil {
            units += 1
            if fact.voice & 1 != 0 { persons += 1 }
            if fact.voice & 2 != 0 { hearers += 1 }
            if fact.rule != 0 { rules += 1 }
        }
        func share(_ count: Int) -> UInt32 {
            let percent = 100 * count / max(1, units)
            return percent == 0
                ? (count == 0 ? 0 : 1) : percent < 3 ? 2 : percent < 7 ? 3 : percent < 14 ? 4 : percent < 25 ? 5 : percent < 45 ? 6 : 7
        }
        (whole.person, whole.hearers, whole.density) = (share(persons), share(hearers), share(rules))
        var keys: [TextWords?] = []
        var counts: [TextWords: Int] = [:]
        for range in lattice.paragraphs {
            guard let first = range.first, lattice.units[first].inner == nil, lattice.units[first].span.count <= 16,
                range.count == 1 || lattice.units[first + 1].gap == .colon
            else {
                keys.append(nil)
                continue
            }
            let key = TextWords(lattice.units[first].span, of: text)
            counts[key, default: 0] += 1
            keys.append(key)
        }
        var last: (kind: UInt32, since: UInt32) = (0, 9)
        for (number, key) in keys.enumerated() {
            let range = lattice.paragraphs[number]
            if let key, let first = range.first {
                let count = counts[key] ?? 0
                let name = facts[first].name == 1 || facts[first].name == 2 ? facts[first].name : 0
                let isOwnLine: UInt32 = range.count == 1 ? 1 : 0
                if count >= 2 || name != 0 || turns[number] != nil || isOwnLine == 0 {
                    let repeated: UInt32 = count >= 4 ? 3 : count >= 2 ? 2 : 1
                    last = (1 + repeated * 12 + name * 4 + isOwnLine * 2 + (turns[number] == nil ? 0 : 1), 0)
                    whole.labels.append(last)
                    continue
                }
            }
            last.since = min(9, last.since + 1)
            whole.labels.append(last)
        }
        return whole
    }

    /// Adds features and proposals to a lattice. O(units).
    func fill(_ lattice: inout SegmentLattice) {
        let facts = self.facts(of: lattice)
        lattice.features = features(lattice, facts)
        for quotation in found {
            guard let (first, last, label) = lattice.segment(nearest: quotation.span, isDirect: quotation.kind == .direct) else { continue }
            var list = FeatureList()
            list.add(Template.proposed.rawValue, Self.construction(quotation), UInt32(label.rawValue))
            list.add(
                Template.proposedSpeaker.rawValue, quotation.attribution == nil ? 0 : Self.way(quotation), UInt32(label.rawValue))
            lattice.proposals.append(SegmentLattice.Proposal(first: first, last: last, features: list))
        }
        lattice.proposals.sort { $0.first < $1.first }
    }

    static func construction(_ quotation: Quotation) -> UInt32 { UInt32(1 + (quotation.grounds?.construction ?? 0)) }
    private static func way(_ quotation: Quotation) -> UInt32 { UInt32(1 + (quotation.grounds?.speaker.first ?? 0)) }

    private func facts(of lattice: SegmentLattice) -> [Facts] {
        var facts = [Facts](repeating: Facts(), count: lattice.units.count)
        for (number, range) in lattice.paragraphs.enumerated() {
            let cues = cues[number]
            var next = 0
            for i in range {
                let span = lattice.units[i].span
                facts[i].size = Self.bucket(span.count)
                facts[i].opening = pair(at: span.start, to: span.end)
                facts[i].closing = span.count >= 2 ? pair(at: span.end - 2, to: span.end) : 0
                guard lattice.units[i].inner == nil else {
                    facts[i].voice = voice(span)
                    continue
                }
                while next < cues.count, cues[next].span.end < span.end { next += 1 }
                if next < cues.count,
                    cues[next].span.end == span.end || cues[next].span.end <= span.end && cues[next].span.start >= span.start
                {
                    note(cues[next], in: TextSpan(clauseStart(i, lattice), span.end), &facts[i])
                }
                facts[i].voice = voice(span)
                facts[i].name = name(at: span)
                facts[i].opensWith = opensWith(span)
                facts[i].numbers = (span.start..<span.end).contains { Mark.isDigit(folded[$0]) } ? 1 : 0
                facts[i].listed = listed(span)
            }
        }
        lookAhead(lattice, &facts)
        for quotation in found {
            let construction = Self.construction(quotation)
            var i = lattice.firstUnit(endingBehind: quotation.span.start)
            let first = i
            while i < lattice.units.count, lattice.units[i].span.start < quotation.span.end {
                facts[i].rule = construction
                i += 1
            }
            if first < i {
                facts[first].isRuleBegin = true
                facts[i - 1].isRuleEnd = true
            }
        }
        return facts
    }

    private func lookAhead(_ lattice: SegmentLattice, _ facts: inout [Facts]) {
        for range in lattice.paragraphs {
            var (ahead, aheadClass, quoteAhead): (UInt32, UInt32, UInt32) = (0, 0, 0)
            for i in range.reversed() {
                (facts[i].ahead, facts[i].aheadClass, facts[i].quoteAhead) = (ahead, aheadClass, quoteAhead)
                if lattice.units[i].gap == .sentenceEnd {
                    (ahead, aheadClass, quoteAhead) = (0, 0, 0)
                } else {
                    if facts[i].cue != nil { (ahead, aheadClass) = (1, facts[i].cueClass) } else if ahead > 0 { ahead = min(5, ahead + 1) }
                    if lattice.units[i].inner != nil { quoteAhead = 1 }
                }
            }
        }
    }

    private func clauseStart(_ i: Int, _ lattice: SegmentLattice) -> Int {
        var first = i
        while first > 0, lattice.units[first].gap == .nothing, lattice.units[first - 1].inner == nil { first -= 1 }
        return lattice.units[first].span.start
    }

    private func note(_ cue: CueHit, in clause: TextSpan, _ facts: inout Facts) {
        facts.cue = cue
        facts.cueWord = word(cue.span)
        facts.cueClass = Self.classes(cue.classes)
        guard clause.start <= cue.span.start else { return }
        facts.clauseSize = Self.bucket(cue.span.start - clause.start)
        facts.beforeCue = pair(at: max(clause.start, cue.span.start - 2), to: cue.span.start)
        switch subjects.subject(in: TextSpan(clause.start, cue.span.start)) {
        case .mention(let mention):
            facts.subject = mention.form.rawValue
            facts.subjectWord = word(TextSpan(max(mention.name.start, mention.name.end - 2), mention.name.end))
        case .dropped: facts.subject = 10
        case .none: facts.subject = clause.start == cue.span.start ? 11 : 12
        }
    }

    /// The classes of a cue that tell how it reports.
    private static func classes(_ classes: WordTrie.Classes) -> UInt32 {
        let told: [WordTrie.Classes] = [.says, .thinks, .views, .gesture, .dubs, .praises, .weak, .addresses, .announces, .citing]
        var bits: UInt32 = 0
        for (i, one) in told.enumerated() where !classes.isDisjoint(with: one) { bits |= 1 << UInt32(i) }
        return bits
    }

    static func bucket(_ count: Int) -> UInt32 {
        count <= 6 ? UInt32(count) : count <= 9 ? 7 : count <= 14 ? 8 : count <= 22 ? 9 : count <= 40 ? 10 : count <= 80 ? 11 : 12
    }

    private func word(_ span: TextSpan) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for i in span.start..<span.end { hash = (hash ^ folded[i]) &* 16_777_619 }
        return hash
    }

    func pair(at start: Int, to end: Int) -> UInt32 {
        guard start + 1 < end else { return start < end ? folded[start] : 0 }
        return folded[start] << 16 ^ folded[start + 1]
    }

    /// Who speaks to whom, as bits: 我, 你, 他, a question, a modal.
    private func voice(_ span: TextSpan) -> UInt32 {
        var bits: UInt32 = 0
        for c in folded[span.start..<span.end] {
            switch c {
            case "我", "咱": bits |= 1
            case "你", "您": bits |= 2
            case "他", "她": bits |= 4
            case "吗", "呢", "吧", "啊", "嘛": bits |= 8
            case "会", "能", "应", "要", "将", "可": bits |= 16
            case "是", "有": bits |= 32
            default: break
            }
        }
        return bits
    }

    /// Whether a known name stands at the head of a unit, and what follows it.
    private func name(at span: TextSpan) -> UInt32 {
        if let place = subjects.parser.known.beginning(at: span.start, to: span.end) {
            return place.span.end == span.end ? (place.isPerson ? 1 : 2) : (place.isPerson ? 3 : 4)
        }
        for i in span.start..<span.end {
            if let place = subjects.parser.known.beginning(at: i, to: span.end) { return place.isPerson ? 5 : 6 }
        }
        return 0
    }

    /// The class of the word that a unit begins with.
    private func opensWith(_ span: TextSpan) -> UInt32 {
        let asked: [WordTrie.Classes] = [
            .narrates, .lead, .before, .pronoun, .nominal, .quantity, .preposition, .adverb, .denies, .org, .person,
        ]
        for (i, one) in asked.enumerated() {
            if Self.trie.longest(one, in: folded, at: span.start, to: span.end) != nil { return UInt32(i + 1) }
        }
        return 0
    }

    /// 1. …, 一是, •, 观点一
    private func listed(_ span: TextSpan) -> UInt32 {
        let first = folded[span.start]
        if Mark.isDigit(first) {
            let behind = (span.start..<span.end).first { !Mark.isDigit(folded[$0]) } ?? span.end
            return behind < span.end && (folded[behind] == "、" || folded[behind] == ".") ? 1 : 2
        }
        switch first {
        case "•", "·", "●", "■", "▎", "-", "—": return 3
        case "一", "二", "三", "四", "五": return span.count > 1 && folded[span.start + 1] == "是" || span.count == 1 ? 4 : 5
        case "第": return 6
        case "（", "(": return 7
        default: return 0
        }
    }
}
