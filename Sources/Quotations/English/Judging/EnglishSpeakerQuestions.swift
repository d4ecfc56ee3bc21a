import Articles

/// Who may have said a quotation of an English article: whoever rules name, the subjects of the verbs around it, labels, and the names
/// near it.
struct EnglishSpeakerQuestions {
    let scene: EnglishScene
    let units: EnglishUnits
    /// For each paragraph the label that it or one before it begins with.
    private let labels: [(words: Range<Int>, speaker: Speaker, kind: UInt32, since: UInt32)?]
    let facts: EnglishUnitFactsReader
    /// How often each speaker was taken for the one who is named near a quotation.
    var pointed: [String: Int] = [:]
    var tokens: [EnglishToken] { scene.tokens }

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case nobody = 500, source, sourceAndSite, sources, way, construction, subject, cue, form, distance, order, head, kind, count, size
        case alone, agrees, label, labelSince, between, gender, rank, described, sentences
        case anaphor, colon, longer, earlier, earlierKind
        case carried, carriedVoice, carriedKind, carriedSubject
        case pointed, pointedTimes, pointedKind, reference
        case wordBefore, wordBehind
    }

    /// By what a candidate came into question.
    enum Source: UInt32 {
        case rule, before, behind, according, bareBefore, label, lineBefore, sentence, sameSentence, earlierSentence, earlierParagraph
        case next, first, longer, earlierSubject, colon, pointed
    }

    /// What is to be known of the quotation itself.
    struct Site {
        var words: Range<Int>
        var label: SegmentLattice.Label
        var paragraph: Range<Int>
        var number: Int
        /// From the start of the sentence before the words to the end of the one behind them.
        var sentence: Range<Int>
        /// The number of the sentence of the words.
        var sentenceNumber = 0
        var rule: (draft: QuotationDraft, quotation: Quotation)?
        /// The frame before and the frame behind in the sentence.
        var before: Int?
        var behind: Int?
        var isAdjacent = false
        /// What stands right before the words, and right behind them.
        var gap: UInt32 = 0
        var gapBehind: UInt32 = 0
        var voice: UInt32 = 0
        /// The subject that is the likeliest, of what kind it is, and the words that describe it.
        var frame: Int?
        var phrase: Range<Int>?
        var subject: UInt32 = 0
        var described: [UInt64] = []
        /// Whether it says somebody who was named before: *he*, *the company*.
        var isAnaphor = false
        /// The word that stands for the speaker (*he*, *the company*: company), 1 where a name does, 0 where nothing is told.
        var reference: UInt32 = 0
        /// Its words, where they name nobody themselves: they are then how a speaker found elsewhere is mentioned.
        var mention: Range<Int>? { subject / 4 < 10 || subject >= 80 ? phrase : nil }

        /// What of it a candidate is judged with.
        var shape: UInt32 {
            UInt32(label.rawValue) * 64 + (before == nil ? 0 : isAdjacent ? 32 : 16) + (behind == nil ? 0 : 8) + gap
        }
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

    init(_ scene: EnglishScene, _ units: EnglishUnits, _ features: EnglishUnitFeatures) {
        self.scene = scene
        self.units = units
        facts = EnglishUnitFactsReader(scene, units)
        labels = Self.labels(scene, units, features.whole)
    }

    private static func labels(
        _ scene: EnglishScene, _ units: EnglishUnits, _ whole: EnglishUnitFeatures.Whole
    ) -> [(words: Range<Int>, speaker: Speaker, kind: UInt32, since: UInt32)?] {
        var last: (words: Range<Int>, speaker: Speaker, kind: UInt32, since: UInt32)?
        return units.lattice.paragraphs.enumerated().map { number, range in
            let (kind, since) = whole.labels[number]
            if since == 0, let first = range.first {
                let words = units.ranges[first]
                let appearance = scene.firstAppearance(from: words.lowerBound)
                let name = scene.text.string(words)
                var speaker = Speaker(id: name, name: name, kind: .anonymous)
                if appearance < scene.appearances.count, scene.appearances[appearance].tokens.upperBound <= words.upperBound {
                    speaker = scene.appearances[appearance].speaker
                }
                if !speaker.name.contains(" ") || speaker.kind == .anonymous, let full = scene.names.labelled(name) { speaker = full }
                last = (words, speaker, kind, 0)
            } else if last != nil {
                last?.since = since
            }
            return since > 8 ? nil : last
        }
    }

    // MARK: The question

    /// The question who said the words of a segment.
    func question(_ span: TextSpan, _ label: SegmentLattice.Label, paragraph: Int, names: [NamedSpan]) -> SpeakerQuestion {
        var site = site(span, label, paragraph)
        site.reference = reference(names)
        var all: [Collected] = []
        addRule(site, &all)
        addFrames(site, &all)
        addAccording(site, &all)
        addLineBefore(site, &all)
        addBeforeColon(site, &all)
        if let label = labels[paragraph] {
            add(.label, label.speaker, scene.text.span(label.words), .named, site, &all) { list in
                list.add(Template.label.rawValue, label.kind, UInt32(site.label.rawValue))
                list.add(Template.labelSince.rawValue, label.since, UInt32(site.label.rawValue))
            }
        }
        addEarlierSubjects(site, &all)
        addSentenceSubject(site, &all)
        addNames(site, &all)
        addPointed(site, names, &all)
        addLonger(site, &all)
        return question(site, all)
    }

    /// A speaker as he is called here.
    func named(_ speaker: Speaker) -> Speaker { scene.names.described(EnglishSpeakerNames.plain(speaker)) }

    func add(
        _ source: Source, _ speaker: Speaker, _ mention: TextSpan?, _ kind: Attribution.MentionKind, _ site: Site,
        _ all: inout [Collected], _ told: (inout FeatureList) -> Void
    ) {
        let speaker = named(speaker)
        guard EnglishSpeakerNames.canSpeak(speaker) else { return }
        var i = all.firstIndex { $0.speaker.id == speaker.id }
        if i == nil {
            all.append(Collected(speaker: speaker, mention: mention, kind: kind))
            i = all.count - 1
        }
        guard let i else { return }
        let isFirstTime = all[i].sources & 1 << source.rawValue == 0
        all[i].sources |= 1 << source.rawValue
        if all[i].mention == nil, let mention { (all[i].mention, all[i].kind) = (mention, kind) }
        guard isFirstTime else { return }
        all[i].features.add(Template.source.rawValue, source.rawValue, UInt32(site.label.rawValue) * 8 + site.gap)
        all[i].features.add(Template.sourceAndSite.rawValue, source.rawValue, site.shape)
        told(&all[i].features)
    }

    private func question(_ site: Site, _ all: [Collected]) -> SpeakerQuestion {
        var nobody = FeatureList()
        nobody.add(Template.nobody.rawValue, site.shape)
        nobody.add(Template.nobody.rawValue, 5_000 + UInt32(min(4, all.count)), site.rule == nil ? 0 : 1)
        // Where a rule names somebody, nobody is no answer.
        var candidates = site.rule?.quotation.attribution == nil ? [SpeakerCandidate(speaker: nil, attribution: nil, features: nobody)] : []
        for one in all {
            var features = one.features
            let kind = Self.kind(one.speaker)
            let times = UInt32(min(4, pointed[one.speaker.id] ?? 0))
            features.add(Template.pointedTimes.rawValue, times, one.sources)
            features.add(Template.pointedTimes.rawValue, 10 + times, site.reference)
            features.add(Template.pointedKind.rawValue, site.reference, kind)
            features.add(Template.reference.rawValue, site.reference, one.sources)
            features.add(Template.sources.rawValue, one.sources)
            features.add(Template.kind.rawValue, kind, UInt32(site.label.rawValue) * 8 + site.voice & 3)
            features.add(Template.count.rawValue, UInt32(min(6, scene.counts[one.speaker.id] ?? 0)), kind)
            features.add(Template.size.rawValue, UInt32(min(8, one.speaker.name.utf8.count { $0 == 0x20 })), kind)
            features.add(Template.agrees.rawValue, site.rule?.quotation.attribution.map { $0.speaker.id == one.speaker.id ? 1 : 2 } ?? 0)
            if !site.described.isEmpty {
                features.add(Template.described.rawValue, isDescribed(one.speaker, site), site.subject)
                features.add(Template.described.rawValue, 100 + isDescribed(one.speaker, site), kind)
            }
            features.add(Template.alone.rawValue, UInt32(min(4, all.count)), one.sources & 0xFF)
            candidates.append(
                SpeakerCandidate(
                    speaker: one.speaker,
                    attribution: Attribution(
                        speaker: one.speaker, mention: one.mention, mentionKind: one.kind, confidence: Confidence(1),
                        sourceChain: one.chain),
                    features: features))
        }
        var carried = FeatureList()
        carried.add(Template.carried.rawValue, site.shape)
        carried.add(Template.carriedVoice.rawValue, site.voice & 15, site.gapBehind)
        carried.add(Template.carriedKind.rawValue, all.contains { $0.sources & 0x1F != 0 } ? 1 : 0, site.rule == nil ? 0 : 1)
        carried.add(Template.carriedSubject.rawValue, site.subject, site.isAdjacent ? 1 : 0)
        return SpeakerQuestion(candidates: candidates, carried: carried)
    }

    /// Whether the words that describe the subject stand beside a speaker's name somewhere, or in it.
    private func isDescribed(_ speaker: Speaker, _ site: Site) -> UInt32 {
        guard let near = scene.near[speaker.id] else { return 3 }
        let count = site.described.count { near.contains($0) }
        return count == 0 ? 0 : count == site.described.count ? 2 : 1
    }

    private static func kind(_ speaker: Speaker) -> UInt32 { UInt32(Speaker.Kind.allCases.firstIndex(of: speaker.kind) ?? 0) }

    // MARK: Where the words stand

    func site(_ span: TextSpan, _ label: SegmentLattice.Label, _ number: Int) -> Site {
        let paragraph = scene.paragraphs[min(number, scene.paragraphs.count - 1)]
        let first = min(max(scene.token(endingBehind: span.start), paragraph.lowerBound), paragraph.upperBound - 1)
        let end = max(first + 1, min(scene.token(endingBehind: span.end - 1) + 1, paragraph.upperBound))
        let sentences = scene.text.sentences
        let begun = sentences[scene.text.sentence(of: first)].range
        let ended = sentences[scene.text.sentence(of: min(end, paragraph.upperBound - 1))].range
        var site = Site(
            words: first..<end, label: label, paragraph: paragraph, number: number,
            sentence: max(paragraph.lowerBound, min(begun.lowerBound, first))..<max(end, min(ended.upperBound, paragraph.upperBound)))
        site.before = frame(before: site)
        site.behind = frame(behind: site)
        if let before = site.before {
            let frame = scene.frames[before]
            site.isAdjacent = frame.content <= first && first - max(frame.end, frame.cue + 1) <= 2
        }
        site.gap = gap(before: first, paragraph)
        site.gapBehind = end < paragraph.upperBound ? UInt32(tokens[end].kind.rawValue) : 30
        site.voice = voice(first..<end)
        site.sentenceNumber = scene.text.sentence(of: first)
        setSubject(&site)
        site.rule = rule(span)
        return site
    }

    /// Looks at the subject of the verb that reports the words, most likely.
    private func setSubject(_ site: inout Site) {
        let number = site.isAdjacent ? site.before : site.behind ?? site.before
        guard let number, case .phrase(let phrase) = scene.frames[number].subject, !phrase.isEmpty else { return }
        (site.frame, site.phrase) = (number, phrase)
        let first = tokens[phrase.lowerBound]
        let kind = facts.subject(phrase)
        guard kind >= 20 else {
            site.subject = kind * 4
            site.isAnaphor = kind == 1 || kind == 4 || kind == 6
            return
        }
        let isDefinite = first.key == EnglishFunctionWord.the || first.isOne(of: .determiner) && first.isOne(of: .pronoun)
        site.subject = kind * 4 + (isDefinite ? 1 : first.isOne(of: .possessive) ? 2 : first.isOne(of: .determiner) ? 3 : 0)
        site.isAnaphor = isDefinite && phrase.count <= 4
        let core = MentionReading.read(phrase, scene.text).core
        site.described = core.filter { tokens[$0].kind == .word && !tokens[$0].isOne(of: [.determiner, .possessive, .preposition]) }
            .map { tokens[$0].key }
    }

    private func gap(before first: Int, _ paragraph: Range<Int>) -> UInt32 {
        var i = first - 1
        if i >= paragraph.lowerBound, tokens[i].kind == .openQuote { i -= 1 }
        guard i >= paragraph.lowerBound else { return 4 }
        switch tokens[i].kind {
        case .comma: return 1
        case .colon: return 2
        case .stop, .closeQuote: return 3
        case .dash, .semicolon: return 5
        default: return tokens[i].key == EnglishFunctionWord.that ? 6 : 0
        }
    }

    private func voice(_ words: Range<Int>) -> UInt32 {
        var bits: UInt32 = 0
        for i in words.lowerBound..<min(words.upperBound, words.lowerBound + 60) where tokens[i].isOne(of: .pronoun) {
            if tokens[i].key == EnglishFunctionWord.i { bits |= 1 }
            if tokens[i].key == EnglishFunctionWord.you { bits |= 2 }
            if tokens[i].isOne(of: .plural), !tokens[i].isOne(of: .thirdPlural) { bits |= 4 }
            if tokens[i].isOne(of: [.male, .female]) { bits |= 8 }
        }
        return bits
    }

    /// The last frame of the sentence before the words whose content they may be.
    private func frame(before site: Site) -> Int? {
        var i = site.words.lowerBound - 1
        while i >= site.sentence.lowerBound {
            if scene.frameAt[i] >= 0 { return Int(scene.frameAt[i]) }
            i -= 1
        }
        return nil
    }

    /// The first frame right behind the words.
    private func frame(behind site: Site) -> Int? {
        let end = min(site.sentence.upperBound, site.words.upperBound + 40)
        guard site.words.upperBound < end else { return nil }
        guard let cue = (site.words.upperBound..<end).first(where: { scene.frameAt[$0] >= 0 }) else { return nil }
        let number = Int(scene.frameAt[cue])
        return scene.frames[number].start - site.words.upperBound <= 3 ? number : nil
    }

    /// The found quotation that shares the most with a span, if that is half of its words.
    func rule(_ span: TextSpan) -> (draft: QuotationDraft, quotation: Quotation)? {
        var best: (share: Double, found: (draft: QuotationDraft, quotation: Quotation))?
        let token = scene.token(endingBehind: span.end)
        var (low, high) = (0, scene.found.count)
        while low < high {
            let middle = (low + high) / 2
            if scene.found[middle].draft.content.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        for one in scene.found[max(0, low - 12)..<low] {
            let share = one.quotation.span.share(with: span)
            if share >= 0.5, share > best?.share ?? 0 { best = (share, one) }
        }
        return best?.found
    }
}
