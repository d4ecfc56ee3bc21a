import Articles

/// What is to be known of an English article's units.
struct EnglishUnitFeatures {
    let scene: EnglishScene
    let units: EnglishUnits
    let facts: [EnglishUnitFacts]
    private let reader: EnglishUnitFactsReader
    let whole: Whole
    var lattice: SegmentLattice { units.lattice }

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case bias = 300, shape, size, first, second, last, lastPair, firstPair, opens, cueWithin, cueClassWithin, voice, frameWithin
        case quoted, quotedBehind, quotedBefore, quotedAlone, quotedCase, quotedMark
        case cueBefore, cueClassBefore, frameBefore, subjectBefore, subjectWordBefore, lastBefore, lastPairBefore, sizeBefore, shapeBefore
        case twoBefore
        case sinceCue, sinceCueWord, cueNext, frameNext, subjectNext, firstNext, opensNext, sizeNext, shapeNext, twoNext
        case inSentence, inParagraph, paragraph, paragraphSize, turn, person, paragraphBefore, paragraphBeforeCue, paragraphVoice, heading
        case rule, ruleBehind, ruleNear, ruleAhead, proposed, proposedSpeaker, aheadInSentence, quoteInSentence, density, label, labelSince
        case frameOfSentence, firstOfSentence, capitals, proposedSize, verb, question, tagNext, tagBefore, tagWithin
    }

    /// Words before which reported words may end, though no mark stands there.
    static let closing: Set<UInt64> = Set(["while", "during", "amid", "after", "when", "which", "who"].map(EnglishFunctionWord.key))

    init(_ scene: EnglishScene, _ units: EnglishUnits) {
        self.scene = scene
        self.units = units
        reader = EnglishUnitFactsReader(scene, units)
        facts = reader.facts()
        whole = Whole(scene, units, facts)
    }

    /// What holds for all of an article.
    struct Whole {
        /// How many units say *I*, how many rules found.
        var person: UInt32 = 0
        /// How many paragraphs are questions.
        var questions: UInt32 = 0
        var density: UInt32 = 0
        /// For each paragraph what kind of label it begins with, and how many paragraphs ago the last one stood.
        var labels: [(kind: UInt32, since: UInt32)] = []

        init(_ scene: EnglishScene, _ units: EnglishUnits, _ facts: [EnglishUnitFacts]) {
            var (outside, persons, rules) = (0, 0, 0)
            for (i, unit) in units.lattice.units.enumerated() where unit.inner == nil {
                outside += 1
                if facts[i].voice & 3 != 0 { persons += 1 }
                if facts[i].rule != 0 { rules += 1 }
            }
            (person, density) = (Self.share(persons, outside), Self.share(rules, outside))
            let asked = scene.paragraphs.count { Block.end($0, scene) == 6 }
            questions = Self.share(asked, scene.paragraphs.count)
            let keys = units.lattice.paragraphs.map { Self.label($0, scene, units) }
            var counts: [UInt32: Int] = [:]
            for key in keys { if let key { counts[key.word, default: 0] += 1 } }
            var last: (kind: UInt32, since: UInt32) = (0, 9)
            for (number, key) in keys.enumerated() {
                let isTurn = scene.turns[scene.paragraphs[number].lowerBound] != nil
                if let key, isTurn || key.isName || counts[key.word, default: 0] > 1 {
                    let count = counts[key.word, default: 0]
                    let often: UInt32 = count > 3 ? 2 : count > 1 ? 1 : 0
                    last = (1 + often * 8 + (key.isName ? 4 : 0) + (key.isOwnLine ? 2 : 0) + (isTurn ? 1 : 0), 0)
                } else {
                    last.since = min(9, last.since + 1)
                }
                labels.append(last)
            }
        }

        private static func share(_ count: Int, _ all: Int) -> UInt32 {
            let percent = 100 * count / max(1, all)
            return percent == 0 ? (count == 0 ? 0 : 1) : percent < 4 ? 2 : percent < 10 ? 3 : percent < 20 ? 4 : percent < 40 ? 5 : 6
        }

        /// The short words before a colon, or on a line of their own, that a paragraph begins with.
        private static func label(
            _ range: Range<Int>, _ scene: EnglishScene, _ units: EnglishUnits
        ) -> (word: UInt32, isName: Bool, isOwnLine: Bool)? {
            guard let first = range.first, units.lattice.units[first].inner == nil, units.ranges[first].count <= 6,
                range.count == 1 || units.lattice.units[first + 1].gap == .colon
            else { return nil }
            let words = units.ranges[first]
            if range.count == 1, scene.tokens[words.upperBound].kind == .stop { return nil }
            let key = words.reduce(UInt32(7)) { FeatureList.mixed($0, scene.word($1)) }
            let appearance = scene.firstAppearance(from: words.lowerBound)
            let isName = appearance < scene.appearances.count && scene.appearances[appearance].tokens.upperBound <= words.upperBound
            return (key, isName, range.count == 1)
        }
    }

    /// The lattice with features and proposals. O(units).
    func filled() -> SegmentLattice {
        var lattice = units.lattice
        lattice.features = features()
        for (draft, quotation) in scene.found {
            guard let (first, last, label) = lattice.segment(nearest: quotation.span, isDirect: quotation.kind == .direct) else { continue }
            lattice.proposals.append(
                SegmentLattice.Proposal(first: first, last: last, features: proposal(draft, quotation, first, last, label)))
        }
        lattice.proposals.sort { $0.first < $1.first }
        return lattice
    }

    /// What is to be known of what a rule found.
    private func proposal(
        _ draft: QuotationDraft, _ quotation: Quotation, _ first: Int, _ last: Int, _ label: SegmentLattice.Label
    ) -> FeatureList {
        let construction = EnglishUnitFactsReader.construction(draft)
        let label = UInt32(label.rawValue)
        let cue = draft.cue.map { UInt32(max(0, scene.tokens[$0.lowerBound].cue)) } ?? 0
        let behind = last + 1 < lattice.units.count ? UInt32(lattice.units[last + 1].gap.rawValue) : 5
        var list = FeatureList()
        list.add(Template.proposed.rawValue, construction, label)
        list.add(Template.proposed.rawValue, 100 + construction * 16 + UInt32(draft.strength), label)
        list.add(Template.proposed.rawValue, 1_000 + cue, construction)
        list.add(Template.proposed.rawValue, 5_000 + construction, UInt32(lattice.units[first].gap.rawValue) * 8 + behind)
        list.add(
            Template.proposed.rawValue, 6_000 + construction,
            (draft.isNested ? 1 : 0) + (draft.kind == .mixed ? 2 : 0) + (draft.continues ? 4 : 0))
        list.add(Template.proposedSpeaker.rawValue, UInt32(1 + (quotation.grounds?.speaker.first ?? 0)), label)
        if case .mention(let mention) = draft.source, !mention.isEmpty {
            list.add(Template.proposedSpeaker.rawValue, 100 + reader.subject(mention), label)
        }
        let verbs = (first...last).reduce(UInt32(0)) { $0 | facts[$1].voice & 48 }
        list.add(Template.proposedSize.rawValue, 100 + verbs, construction)
        list.add(Template.proposedSize.rawValue, EnglishUnitFactsReader.bucket(draft.content.count), construction)
        return list
    }

    // MARK: Paragraph by paragraph

    private func features() -> FeatureTable {
        var table = FeatureTable()
        table.reserve(rows: lattice.units.count, features: 64 * lattice.units.count)
        for (number, range) in lattice.paragraphs.enumerated() {
            let block = Block(number, range, self)
            let ahead = ahead(range)
            var run = Run()
            for i in range {
                if i == range.lowerBound || lattice.units[i].gap == .sentenceEnd {
                    run.sentenceStart = i
                    run.cue = nil
                }
                add(here: i, &table.list)
                add(quoted: i, &table.list)
                add(before: i, run, &table.list)
                add(behind: i, range.upperBound, &table.list)
                add(around: i, block, run, &table.list)
                add(rules: i, run, ahead[i - range.lowerBound], &table.list)
                table.closeRow()
                run.pass(i, facts[i], lattice.units[i])
            }
        }
        return table
    }

    /// What came before in a paragraph.
    struct Run {
        /// The last cue of the sentence, and the last one of all.
        var cue: Int?
        var lastCue: Int?
        var lastRule: UInt32 = 0
        var lastRuleEnd: Int?
        var sentenceStart = 0

        mutating func pass(_ i: Int, _ facts: EnglishUnitFacts, _ unit: SegmentLattice.Unit) {
            if facts.hasCue { (cue, lastCue) = (i, i) }
            if facts.rule != 0 { lastRule = facts.rule }
            if facts.ruleEdges & 2 != 0 { lastRuleEnd = i }
        }
    }

    /// What is still to come in a sentence.
    struct Ahead {
        /// The class of the next cue and how many units it is away.
        var cueClass: UInt32 = 0
        var distance: UInt32 = 9
        var quote: UInt32 = 0
        var rule: UInt32 = 0
    }

    private func ahead(_ range: Range<Int>) -> [Ahead] {
        var all = [Ahead](repeating: Ahead(), count: range.count)
        var next = Ahead()
        for i in range.reversed() {
            all[i - range.lowerBound] = next
            if facts[i].hasCue { (next.cueClass, next.distance) = (1 + facts[i].cueClass / 64, 0) }
            next.distance = min(9, next.distance + 1)
            if lattice.units[i].inner != nil { next.quote = 1 }
            if facts[i].rule != 0 { next.rule = facts[i].rule }
            if lattice.units[i].gap == .sentenceEnd { next = Ahead() }
        }
        return all
    }

    /// What holds for all of a paragraph.
    struct Block {
        var range: Range<Int>
        var voice: UInt32 = 0
        var kind: UInt32 = 0
        var size: UInt32 = 0
        var before: UInt32 = 0
        var beforeCue: UInt32 = 0
        var label: (kind: UInt32, since: UInt32)
        var isTurn: UInt32

        init(_ number: Int, _ range: Range<Int>, _ features: EnglishUnitFeatures) {
            self.range = range
            let paragraphs = features.scene.paragraphs
            for i in range where features.lattice.units[i].inner == nil { voice |= features.facts[i].voice & 7 }
            kind = Self.end(paragraphs[number], features.scene)
            size = EnglishUnitFactsReader.bucket(paragraphs[number].count)
            label = features.whole.labels[number]
            isTurn = features.scene.turns[paragraphs[number].lowerBound] == nil ? 0 : 1
            guard number > 0 else { return }
            before = 1 + Self.end(paragraphs[number - 1], features.scene)
            if let last = features.lattice.paragraphs[number - 1].last { beforeCue = features.facts[last].cueClass }
        }

        /// How a paragraph ends: with a full stop, a colon, a quotation mark, or as a heading does.
        fileprivate static func end(_ paragraph: Range<Int>, _ scene: EnglishScene) -> UInt32 {
            // *…?* in italics: the stars do not count.
            let last = scene.tokens[paragraph.last { scene.tokens[$0].kind != .mark } ?? paragraph.lowerBound]
            switch last.kind {
            case .stop: return scene.text.bytes[Int(last.byteStart)] == 0x3F ? 6 : 0
            case .ellipsis: return 0
            case .colon: return 1
            case .closeQuote: return 2
            default: return last.quote >= 0 ? 3 : paragraph.count < 16 ? 4 : 5
            }
        }
    }
}
