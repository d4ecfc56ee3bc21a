import Articles

/// Who may have said a quotation of a Chinese article: whoever rules name, the subject of its cue, labels, and the names around it.
struct ChineseSpeakerQuestions {
    let text: ChineseText
    let sentences: [Sentence]
    let subjects: SubjectReader
    var cast: ChineseCast
    /// What rules have found, in the order of the text.
    let found: [Quotation]
    /// For each paragraph all that may report, in order.
    let cues: [[CueHit]]
    /// The label of each paragraph, its own or that of the last one that had one, and how many paragraphs ago it stood.
    let labels: [(turn: TurnReader.Turn, mention: Mention?, speaker: Speaker, since: Int)?]
    /// How often each speaker appears.
    var counts: [String: Int]
    /// How often each speaker was taken for the one who is named near a quotation.
    var pointed: [String: Int] = [:]
    /// Who was, in the order of the text.
    var pointedSpeakers: [Speaker] = []

    /// How many of them are looked through for fuller names.
    static let most = 200

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case nobody = 100, source, sources, form, formAndCue, way, ruleConstruction, distance, order, isHead, kind, count, cue, cueGap,
            label, labelSince
        case carried, carriedKind, carriedVoice, agrees, size, quoted, between, person, alone, sourceAndSegment, afterSize
        case pointed, pointedKind, pointedTimes, reference, referenceOrder, referenceKind, referenceHead, fuller
    }

    /// By what a candidate came into question.
    enum Source: UInt32 {
        case rule, subject, bareSubject, behind, bareBehind, label, sentenceBefore, earlierSentence, earlierParagraph, nextWords, first,
            lineBefore, head, pointed, fuller
    }

    /// What is to be known of the quotation itself.
    struct Site {
        var span: TextSpan
        var label: SegmentLattice.Label
        var paragraph: Int
        var sentence: TextSpan
        var before: CueHit?
        var isAdjacent = false
        var gap: UInt32 = 0
        var behind: CueHit?
        var voice: UInt32 = 0
        var rule: Quotation?
        /// How a pronoun or a description that stands for the speaker ends (他, 该行, 公告), 1 where a name does, 0 where nothing is told.
        var reference: UInt32 = 0
        /// Where that stands, and what it is: the mention of whoever it means.
        var referring: (span: TextSpan, kind: Attribution.MentionKind)?
    }

    /// One who may have spoken, while it is being collected.
    struct Collected {
        var speaker: Speaker
        var mention: TextSpan?
        var kind: Attribution.MentionKind
        var chain: [String] = []
        var features = FeatureList()
        var sources: UInt32 = 0
    }

    /// The question who said the words of a segment.
    mutating func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int, names: [NamedSpan]) -> SpeakerQuestion {
        var site = site(span, label, paragraph)
        site.referring = referring(names)
        site.reference = site.referring.map { text.folded[$0.span.end - 1] } ?? (Self.isNamed(names) ? 1 : 0)
        var collected: [Collected] = []
        func add(
            _ source: Source, _ speaker: Speaker, _ mention: TextSpan?, _ kind: Attribution.MentionKind, _ chain: [String],
            _ told: (inout FeatureList) -> Void
        ) {
            var i = collected.firstIndex { $0.speaker.id == speaker.id }
            if i == nil {
                collected.append(Collected(speaker: speaker, mention: mention, kind: kind, chain: chain))
                i = collected.count - 1
            }
            guard let i else { return }
            if collected[i].sources == 0 { collected[i].features.reserve(24) }
            collected[i].sources |= 1 << source.rawValue
            collected[i].features.add(Template.source.rawValue, source.rawValue, UInt32(site.label.rawValue) * 8 + site.gap)
            collected[i].features.add(
                Template.sourceAndSegment.rawValue, source.rawValue,
                site.before == nil ? (site.behind == nil ? 0 : 1) : site.isAdjacent ? 2 : 3)
            told(&collected[i].features)
        }
        if let rule = site.rule, let attribution = rule.attribution {
            add(.rule, attribution.speaker, attribution.mention, attribution.mentionKind, attribution.sourceChain) { list in
                list.add(Template.way.rawValue, UInt32(1 + (rule.grounds?.speaker.first ?? 0)))
                list.add(Template.ruleConstruction.rawValue, UInt32(1 + (rule.grounds?.construction ?? 0)))
            }
        }
        addSubjects(site, add)
        addLineBefore(site, add)
        addHead(site, add)
        if let label = labels[site.paragraph] {
            add(.label, label.speaker, label.turn.label, .named, []) { list in
                list.add(
                    Template.label.rawValue, label.mention == nil ? 0 : label.mention?.form == .person ? 1 : 2, UInt32(site.label.rawValue))
                list.add(Template.labelSince.rawValue, UInt32(min(8, label.since)), UInt32(site.label.rawValue))
            }
        }
        addNames(site, add)
        addPointed(site, names, add)
        return question(site, collected)
    }

    private func question(_ site: Site, _ collected: [Collected]) -> SpeakerQuestion {
        var nobody = FeatureList()
        nobody.add(Template.nobody.rawValue, UInt32(site.label.rawValue), site.gap)
        nobody.add(Template.nobody.rawValue, 50, site.before == nil ? 0 : site.isAdjacent ? 2 : 1)
        nobody.add(Template.nobody.rawValue, 60 + UInt32(min(4, collected.count)))
        // Where a rule names somebody, nobody is no answer.
        var candidates = site.rule?.attribution == nil ? [SpeakerCandidate(speaker: nil, attribution: nil, features: nobody)] : []
        for one in collected {
            var features = one.features
            features.add(Template.sources.rawValue, one.sources)
            features.add(Template.kind.rawValue, Self.kind(one.speaker), UInt32(site.label.rawValue) * 8 + (site.voice & 1))
            let times = UInt32(min(5, pointed[one.speaker.id] ?? 0))
            features.add(Template.pointedTimes.rawValue, times, one.sources)
            features.add(Template.pointedTimes.rawValue, 10 + times, site.reference)
            features.add(Template.referenceKind.rawValue, site.reference, Self.kind(one.speaker))
            features.add(Template.reference.rawValue, site.reference, one.sources)
            features.add(Template.count.rawValue, UInt32(min(6, counts[one.speaker.id] ?? 0)))
            features.add(Template.size.rawValue, UInt32(min(12, one.speaker.name.unicodeScalars.count)), Self.kind(one.speaker))
            features.add(Template.agrees.rawValue, site.rule?.attribution.map { $0.speaker.id == one.speaker.id ? 1 : 2 } ?? 0)
            features.add(Template.alone.rawValue, UInt32(min(4, collected.count)), one.sources)
            let referring = one.mention == nil ? site.referring : nil
            candidates.append(
                SpeakerCandidate(
                    speaker: one.speaker,
                    attribution: Attribution(
                        speaker: one.speaker, mention: one.mention ?? referring?.span, mentionKind: referring?.kind ?? one.kind,
                        confidence: Confidence(1), sourceChain: one.chain),
                    features: features))
        }
        var carried = FeatureList()
        carried.add(
            Template.carried.rawValue, UInt32(site.label.rawValue), site.gap * 8 + (site.before == nil ? 0 : site.isAdjacent ? 2 : 1))
        carried.add(Template.reference.rawValue, site.reference, 77)
        carried.add(Template.carriedVoice.rawValue, site.voice, site.behind == nil ? 0 : 1)
        carried.add(Template.carriedKind.rawValue, collected.contains { $0.sources & 0b1111 != 0 } ? 1 : 0, site.rule == nil ? 0 : 1)
        return SpeakerQuestion(candidates: candidates, carried: carried, reference: site.referring)
    }

    /// The words as a quotation, without a speaker: where a rule found the same, with its cue and grounds.
    func quotation(_ span: TextSpan, _ label: SegmentLattice.Label, _ paragraph: Int) -> Quotation {
        let site = site(span, label, paragraph)
        let cue = site.rule.map(\.cue) ?? (site.isAdjacent ? site.before?.span : site.behind?.span)
        let kind: Quotation.Kind =
            label != .reported
            ? .direct : (span.start..<span.end).contains { text.quoteAt[$0] >= 0 && Mark.isWord(text.folded[$0]) } ? .mixed : .indirect
        return Quotation(
            span: span, kind: kind, cue: cue, unresolvedMention: unresolved(site),
            confidence: Confidence(1), grounds: site.rule?.grounds)
    }

    /// A pronoun or a description where the speaker stands: 他, 该公司. It is the mention of whoever is told from elsewhere.
    private func unresolved(_ site: Site) -> TextSpan? {
        if let rule = site.rule {
            let isNamed = rule.attribution?.mentionKind == .named
            return rule.unresolvedMention ?? (isNamed ? nil : rule.attribution?.mention)
        }
        guard let cue = (site.isAdjacent ? site.before : nil) ?? site.behind else { return nil }
        let start = clauseStart(cue.span.start, from: cue.span.start < site.span.start ? site.sentence.start : site.span.end)
        guard start < cue.span.start, case .mention(let mention) = subjects.subject(in: TextSpan(start, cue.span.start)),
            [.pronoun, .nominal].contains(mention.form)
        else { return nil }
        return mention.span
    }

    /// A further part of a split quotation, or the next paragraph of the same one: nothing that reports stands between.
    func continues(_ span: TextSpan, _ before: TextSpan) -> Bool {
        guard before.end <= span.start, span.start - before.end <= 40 else { return false }
        let between = before.end..<span.start
        let isNextParagraph = between.contains { text.folded[$0] == 0x0A }
        let words = between.count { Mark.isWord(text.folded[$0]) }
        return isNextParagraph ? words == 0 : words > 0 && words <= 16 && between.contains { !text.isOutside($0) || text.folded[$0] == "“" }
    }

    static func kind(_ speaker: Speaker) -> UInt32 { UInt32(Speaker.Kind.allCases.firstIndex(of: speaker.kind) ?? 0) }

    func site(_ span: TextSpan, _ label: SegmentLattice.Label, _ paragraph: Int) -> Site {
        let folded = text.folded
        let bounds = text.paragraphs[paragraph].span
        var start = span.start
        let furthest = max(bounds.start, span.start - Self.reach)
        while start > furthest, !(Mark.endsSentence(folded[start - 1]) && text.isOutside(start - 1) && start < span.start) { start -= 1 }
        var end = span.end
        let limit = min(bounds.end, span.end + Self.reach)
        while end < limit, !(Mark.endsSentence(folded[end]) && text.isOutside(end)) { end += 1 }
        var site = Site(span: span, label: label, paragraph: paragraph, sentence: TextSpan(start, end))
        let behind = firstCue(endingBehind: span.start, in: cues[paragraph])
        if behind > 0, cues[paragraph][behind - 1].span.start >= start { site.before = cues[paragraph][behind - 1] }
        if let cue = site.before {
            site.isAdjacent = (cue.span.end..<span.start).allSatisfy { !Mark.isWord(folded[$0]) }
        }
        if let mark = (max(bounds.start, span.start - 2)..<span.start).first(where: { Mark.endsClause(folded[$0]) }) {
            site.gap = Mark.isColon(folded[mark]) ? 1 : Mark.isComma(folded[mark]) ? 2 : 3
        }
        if span.start <= bounds.start + 1 { site.gap = 4 }
        site.behind = cues[paragraph][firstCue(endingBehind: span.end, in: cues[paragraph])...].prefix {
            $0.span.start < min(end, span.end + 30)
        }
        .first { $0.span.start >= span.end }
        for i in span.start..<min(span.end, span.start + 200) {
            switch folded[i] {
            case "我": site.voice |= 1
            case "你", "您": site.voice |= 2
            case "他", "她": site.voice |= 4
            default: break
            }
        }
        site.rule = rule(for: span)
        return site
    }

    /// How far from the words their sentence is looked for.
    private static let reach = 400

    /// The number of the first cue that ends behind a place. O(log n).
    func firstCue(endingBehind offset: Int, in cues: [CueHit]) -> Int {
        var (low, high) = (0, cues.count)
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What rules found that shares most with a span, and half at least. O(log n): they stand in order, none over another.
    func rule(for span: TextSpan) -> Quotation? {
        var (low, high) = (0, found.count)
        while low < high {
            let middle = (low + high) / 2
            if found[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return found[low...].prefix { $0.span.start < span.end }.filter { $0.span.share(with: span) >= 0.5 }
            .max { $0.span.share(with: span) < $1.span.share(with: span) }
    }

    typealias Add = (
        _ source: Source, _ speaker: Speaker, _ mention: TextSpan?, _ kind: Attribution.MentionKind, _ chain: [String],
        _ told: (inout FeatureList) -> Void
    ) -> Void
}
