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
    private static let most = 200

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
    }

    /// One who may have spoken, while it is being collected.
    private struct Collected {
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
        site.reference = reference(names)
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
            candidates.append(
                SpeakerCandidate(
                    speaker: one.speaker,
                    attribution: Attribution(
                        speaker: one.speaker, mention: one.mention, mentionKind: one.kind, confidence: Confidence(1), sourceChain: one.chain
                    ),
                    features: features))
        }
        var carried = FeatureList()
        carried.add(
            Template.carried.rawValue, UInt32(site.label.rawValue), site.gap * 8 + (site.before == nil ? 0 : site.isAdjacent ? 2 : 1))
        carried.add(Template.reference.rawValue, site.reference, 77)
        carried.add(Template.carriedVoice.rawValue, site.voice, site.behind == nil ? 0 : 1)
        carried.add(Template.carriedKind.rawValue, collected.contains { $0.sources & 0b1111 != 0 } ? 1 : 0, site.rule == nil ? 0 : 1)
        return SpeakerQuestion(candidates: candidates, carried: carried)
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

    private static func kind(_ speaker: Speaker) -> UInt32 { UInt32(Speaker.Kind.allCases.firstIndex(of: speaker.kind) ?? 0) }

    private func site(_ span: TextSpan, _ label: SegmentLattice.Label, _ paragraph: Int) -> Site {
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
    private func firstCue(endingBehind offset: Int, in cues: [CueHit]) -> Int {
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

    /// Who stands before the cue, before the words or behind them.
    private mutating func addSubjects(_ site: Site, _ add: Add) {
        for (cue, isBefore) in [(site.before, true), (site.behind, false)] {
            guard let cue else { continue }
            let clause = TextSpan(clauseStart(cue.span.start, from: isBefore ? site.sentence.start : site.span.end), cue.span.start)
            guard clause.start < clause.end else { continue }
            let form: UInt32
            switch subjects.subject(in: clause) {
            case .mention(let mention):
                form = mention.form.rawValue
                if let (speaker, way) = cast.resolve(mention, sentence: site.sentence.start) {
                    add(isBefore ? .subject : .behind, speaker, mention.span, way.mentionKind, []) { list in
                        list.add(Template.form.rawValue, form, site.isAdjacent ? 1 : 0)
                        list.add(
                            Template.formAndCue.rawValue, form,
                            UInt32(truncatingIfNeeded: cue.classes.rawValue ^ cue.classes.rawValue >> 32))
                    }
                }
            default: form = 0
            }
            guard form != 6, form != 7, let (bare, kind) = ChineseBareNames(text: text, subjects: subjects).name(in: clause) else {
                continue
            }
            let name = text.string(bare.start, bare.end)
            let speaker = kind == .anonymous ? Speaker(id: name, name: name, kind: kind) : cast.named(name, kind: kind)
            add(isBefore ? .bareSubject : .bareBehind, speaker, bare, .named, []) { list in
                list.add(Template.form.rawValue, 20 + form, UInt32(min(12, bare.count)))
                list.add(Template.person.rawValue, text.folded[bare.end - 1])
                list.add(Template.person.rawValue, 1, text.folded[bare.start])
            }
        }
    }

    /// Where the speaker of a segment may be named.
    func nameQuestion(_ span: TextSpan, _ label: SegmentLattice.Label, _ paragraph: Int) -> NameQuestion {
        ChineseNameWindows(text: text, known: subjects.parser.known, cues: cues).question(span, label, gap: site(span, label, paragraph).gap)
    }

    /// Notes whom a model took some words for a name of: they appear wherever these words stand.
    mutating func note(_ answers: [[NamedSpan]]) {
        var names = KnownNames(SpeakerDirectory())
        var spans: [TextSpan] = []
        for span in answers.compactMap(\.first).filter({ 2 * $0.probability >= 1 }).map(\.span) {
            guard let (_, _, form) = speaker(of: span, sentence: span.start), form == 0 else { continue }
            names.insert(Array(text.folded[span.start..<span.end]), isPerson: false)
            spans.append(span)
        }
        names.locate(in: text)
        noteAliases(of: names)
        for span in spans {
            guard let (speaker, _, _) = speaker(of: span, sentence: span.start) else { continue }
            if pointed[speaker.id] == nil, pointedSpeakers.count < Self.most { pointedSpeakers.append(speaker) }
            pointed[speaker.id, default: 0] += 1
        }
        var number = 0
        var places: [ChineseCast.Appearance] = []
        var lengths: [Int] = []
        for place in names.places where text.isOutside(place.span.start) {
            while number + 1 < sentences.count, sentences[number + 1].span.start <= place.span.start { number += 1 }
            guard let (speaker, _, _) = speaker(of: place.span, sentence: place.span.start), !sentences.isEmpty else { continue }
            places.append(ChineseCast.Appearance(offset: place.span.start, sentence: sentences[number].span.start, speaker: speaker))
            lengths.append(place.span.count)
        }
        cast.note(further: places, lengths: lengths)
        counts = cast.appearances.reduce(into: [:]) { $0[$1.speaker.id, default: 0] += 1 }
    }

    /// Notes the other names that brackets behind a name give: 林若川（Archie）, 远屿科技（下称“远屿”）.
    private mutating func noteAliases(of names: KnownNames) {
        for open in text.folded.indices where Mark.opensBracket(text.folded[open]) && open > 0 {
            guard let name = (names.ending(at: open, from: 0) ?? subjects.parser.known.ending(at: open, from: 0))?.span,
                let close = (open + 1..<min(text.folded.count, open + 24)).first(where: { Mark.closesBracket(text.folded[$0]) }),
                let alias = alias(in: TextSpan(open + 1, close)), let (speaker, _, _) = speaker(of: name, sentence: name.start)
            else { continue }
            let words = text.string(alias.start, alias.end)
            // The Chinese name is the fuller one: Archie（林若川）.
            if !Mark.isHan(text.folded[name.start]), Mark.isHan(text.folded[alias.start]) {
                let (fuller, _, _) = self.speaker(of: alias, sentence: alias.start) ?? (speaker, .named, 0)
                cast.note(alias: text.string(name.start, name.end), of: fuller)
            } else {
                cast.note(alias: words, of: speaker)
                // Kate Rouch is called Rouch, too.
                if let last = words.split(separator: " ").last, last.count < words.count, last.count > 2 { cast.note(alias: String(last), of: speaker) }
            }
        }
    }

    /// A further name within brackets: all of them, where it is one that is spelt in letters or like a name; what stands in marks behind
    /// 下称, 简称.
    private func alias(in span: TextSpan) -> TextSpan? {
        if let start = ["以下简称", "下称", "简称"].first(where: { text.matches($0, at: span.start) }) {
            let words = text.trimmed(TextSpan(span.start + start.unicodeScalars.count, span.end)) { !Mark.isWord($0) }
            return words.count >= 2 ? words : nil
        }
        guard span.count >= 2, Mark.isWord(text.folded[span.start]) else { return nil }
        if (span.start..<span.end).allSatisfy({ Mark.isLatin(text.folded[$0]) || Mark.isSpace(text.folded[$0]) || text.folded[$0] == "." }) {
            return Mark.isCapital(text.scalars[span.start]) ? span : nil
        }
        return ChineseBareNames(text: text, subjects: subjects).kind(of: span) == .person ? span : nil
    }

    /// Whom some words name; a form that is no name (他, 该行, 林总) is told by its number.
    private mutating func speaker(of span: TextSpan, sentence: Int) -> (Speaker, Attribution.MentionKind, UInt32)? {
        if let mention = subjects.parser.mention(in: span), mention.span == span, [.pronoun, .nominal, .surname].contains(mention.form) {
            guard let (someone, way) = cast.resolve(mention, sentence: sentence) else { return nil }
            return (someone, way.mentionKind, mention.form.rawValue)
        }
        let words = text.string(span.start, span.end)
        let kind = ChineseBareNames(text: text, subjects: subjects).kind(of: span)
        return (kind == .anonymous ? Speaker(id: words, name: words, kind: .anonymous) : cast.named(words, kind: kind), .named, 0)
    }

    /// What stands for the speaker, by the last character of a pronoun or a description.
    private func reference(_ names: [NamedSpan]) -> UInt32 {
        guard let best = names.first, 2 * best.probability >= 1 else { return 0 }
        guard let mention = subjects.parser.mention(in: best.span), [.pronoun, .nominal].contains(mention.form) else { return 1 }
        return text.folded[best.span.end - 1]
    }

    /// Those whom a model took some words near the quotation for a name of.
    private mutating func addPointed(_ site: Site, _ names: [NamedSpan], _ add: Add) {
        for (rank, name) in names.enumerated() {
            guard let (speaker, kind, form) = speaker(of: name.span, sentence: site.sentence.start) else { continue }
            let odds = UInt32(8 * name.probability)
            add(.pointed, speaker, name.span, kind, []) { list in
                list.add(Template.pointed.rawValue, odds, UInt32(rank))
                list.add(Template.pointed.rawValue, 50 + odds, UInt32(name.side.rawValue) * 2 + (rank == 0 ? 1 : 0))
                list.add(Template.pointedKind.rawValue, form, odds)
            }
            guard form == 0, rank == 0 else { continue }
            for (fuller, relation) in fullerNames(of: speaker) {
                add(.fuller, fuller, name.span, .named, []) { list in
                    list.add(Template.fuller.rawValue, relation, odds)
                    list.add(Template.fuller.rawValue, 20 + relation, UInt32(min(12, speaker.name.unicodeScalars.count)))
                    list.add(Template.fuller.rawValue, 40 + relation, UInt32(min(12, fuller.name.unicodeScalars.count)))
                }
            }
        }
    }

    /// The speakers near quotations whose names hold a name: 香港总商会 for 总商会. With how they hold it.
    private func fullerNames(of speaker: Speaker) -> [(Speaker, UInt32)] {
        pointedSpeakers.compactMap { other in
            guard other.id != speaker.id, other.name.unicodeScalars.count > speaker.name.unicodeScalars.count else { return nil }
            let kind = Self.kind(other)
            return other.name.hasSuffix(speaker.name) ? (other, 1 + 4 * kind)
                : other.name.hasPrefix(speaker.name) ? (other, 2 + 4 * kind) : nil
        }
    }

    /// Whoever a sentence begins with, where its cue has no subject of its own: 債券策略師正在重新評估…，認為….
    private mutating func addHead(_ site: Site, _ add: Add) {
        let start = subjects.afterLead(site.sentence.start, to: site.span.start, [.lead, .before])
        let limit = min(start + 14, site.span.start)
        guard limit - start >= 2, text.isOutside(start) else { return }
        for end in stride(from: limit, through: start + 2, by: -1) {
            let span = TextSpan(start, end)
            guard let mention = subjects.parser.mention(in: span), mention.span == span else { continue }
            guard let (speaker, way) = cast.resolve(mention, sentence: site.sentence.start) else { return }
            add(.head, speaker, mention.span, way.mentionKind, []) { list in
                list.add(Template.form.rawValue, 60 + mention.form.rawValue, site.before == nil ? 0 : site.isAdjacent ? 1 : 2)
            }
            return
        }
    }

    /// A line that ends in a colon, or a short one without a full stop, before a paragraph that somebody speaks.
    private mutating func addLineBefore(_ site: Site, _ add: Add) {
        guard site.span.start <= text.paragraphs[site.paragraph].span.start + 1 else { return }
        for back in 1...3 where site.paragraph >= back {
            let line = text.paragraphs[site.paragraph - back].span
            let last = text.folded[line.end - 1]
            guard line.count <= 60, !Mark.endsSentence(last) else { continue }
            var clause = text.trimmed(line) { Mark.isColon($0) || Mark.isSpace($0) }
            clause.start = clauseStart(clause.end, from: clause.start)
            if let cue = cues[site.paragraph - back].last, cue.span.end == clause.end { clause.end = cue.span.start }
            guard clause.start < clause.end else { return }
            if case .mention(let mention) = subjects.subject(in: clause), let (speaker, way) = cast.resolve(mention, sentence: line.start) {
                add(.lineBefore, speaker, mention.span, way.mentionKind, []) { list in
                    list.add(Template.form.rawValue, 40 + mention.form.rawValue, Mark.isColon(last) ? 1 : 0)
                    list.add(Template.isHead.rawValue, 70 + UInt32(back), Mark.isColon(last) ? 1 : 0)
                }
            }
            return
        }
    }

    private func clauseStart(_ place: Int, from start: Int) -> Int {
        var i = place
        while i > start, !(Mark.endsClause(text.folded[i - 1]) || !text.isOutside(i - 1)) { i -= 1 }
        return i
    }

    /// The names around the words.
    private func addNames(_ site: Site, _ add: Add) {
        let near = cast.appearances(from: site.span.start - 500, to: site.span.end + 30)
        var order: UInt32 = 0
        for appearance in near.reversed() where appearance.offset < site.span.start {
            let source: Source =
                appearance.offset >= site.sentence.start
                ? .sentenceBefore
                : appearance.offset >= text.paragraphs[site.paragraph].span.start ? .earlierSentence : .earlierParagraph
            let isHead = appearance.offset <= appearance.sentence + 1
            let distance = site.span.start - appearance.offset
            let rank = order
            add(source, appearance.speaker, nil, .implicit, []) { list in
                list.add(Template.order.rawValue, source.rawValue, min(5, rank))
                list.add(Template.referenceOrder.rawValue, site.reference, min(5, rank))
                list.add(Template.referenceHead.rawValue, site.reference * 4 + (isHead ? 1 : 0), source.rawValue)
                list.add(Template.isHead.rawValue, source.rawValue, isHead ? 1 : 0)
                list.add(
                    Template.distance.rawValue, source.rawValue,
                    distance < 12 ? 0 : distance < 30 ? 1 : distance < 80 ? 2 : distance < 200 ? 3 : 4)
            }
            order += 1
            if order >= 8 { break }
        }
        for appearance in near where appearance.offset >= site.span.end {
            let isHead = appearance.offset - site.span.end <= 3
            add(.nextWords, appearance.speaker, nil, .named, []) { list in
                list.add(Template.afterSize.rawValue, isHead ? 1 : 0, site.behind == nil ? 0 : 1)
            }
        }
        if let first = cast.appearances.first { add(.first, first.speaker, nil, .implicit, []) { _ in } }
    }
}
