import Articles

extension EnglishSpeakerQuestions {
    /// Whoever rules say it is.
    func addRule(_ site: Site, _ all: inout [Collected]) {
        guard let (draft, quotation) = site.rule, let attribution = quotation.attribution else { return }
        add(.rule, attribution.speaker, attribution.mention, attribution.mentionKind, site, &all) { list in
            for way in quotation.grounds?.speaker ?? [] { list.add(Template.way.rawValue, UInt32(way)) }
            list.add(Template.construction.rawValue, UInt32(1 + (quotation.grounds?.construction ?? 0)))
            list.add(Template.construction.rawValue, 999, draft.isNested ? 1 : 0)
        }
        if !all.isEmpty { all[all.count - 1].chain = attribution.sourceChain }
    }

    /// The subjects of the reporting verbs before and behind the words.
    func addFrames(_ site: Site, _ all: inout [Collected]) {
        for (number, source) in [(site.before, Source.before), (site.behind, .behind)] {
            guard let number else { continue }
            let frame = scene.frames[number]
            var subject = scene.subjects[number]
            var isShared = false
            // *Lin said …, adding …*: the verb before in the sentence has it.
            var earlier = number
            while subject == nil, earlier > 0, scene.frames[earlier - 1].cue >= site.sentence.lowerBound {
                earlier -= 1
                subject = scene.subjects[earlier]
                isShared = true
            }
            guard let subject else { continue }
            var kind: UInt32 = 0
            if case .phrase(let phrase) = scene.frames[earlier].subject, !phrase.isEmpty { kind = facts.subject(phrase) }
            add(source, subject.speaker, subject.mention, subject.mentionKind, site, &all) { list in
                list.add(Template.subject.rawValue, kind, source.rawValue * 4 + (site.isAdjacent ? 1 : 0) + (isShared ? 2 : 0))
                list.add(Template.cue.rawValue, UInt32(tokens[frame.cue].cue + 1), source.rawValue * 2 + (site.isAdjacent ? 1 : 0))
            }
            guard number == site.frame, !isShared, let mention = subject.mention else { continue }
            // The words beside the verb name him here, unless rules took others.
            let speaker = named(subject.speaker)
            if let i = all.firstIndex(where: { $0.speaker.id == speaker.id }), all[i].sources & 1 == 0 {
                (all[i].mention, all[i].kind) = (mention, subject.mentionKind)
            }
        }
    }

    /// *according to Lin*
    func addAccording(_ site: Site, _ all: inout [Collected]) {
        let near = max(site.sentence.lowerBound, site.words.lowerBound - 60)..<min(site.sentence.upperBound, site.words.upperBound + 30)
        let phrases = NounPhrases(scene.text)
        for i in near where tokens[i].key == EnglishFunctionWord.according && i + 2 < near.upperBound && !site.words.contains(i) {
            let end = phrases.end(from: i + 2, ceiling: site.paragraph.upperBound)
            guard end > i + 2 else { continue }
            addPhrase(.according, i + 2..<end, site, &all, at: i < site.words.lowerBound ? 0 : 1)
        }
    }

    /// What a noun phrase names, where no verb of saying has it as its subject.
    private func addPhrase(_ source: Source, _ phrase: Range<Int>, _ site: Site, _ all: inout [Collected], at place: UInt32) {
        guard let (speaker, core, kind) = named(phrase) else { return }
        add(source, speaker, scene.text.span(core), kind, site, &all) { list in
            list.add(Template.form.rawValue, facts.subject(phrase), source.rawValue * 4 + place)
        }
    }

    /// Who a noun phrase names: the name that stands in it, or what it describes.
    private func named(_ phrase: Range<Int>) -> (Speaker, Range<Int>, Attribution.MentionKind)? {
        let reading = MentionReading.read(phrase, scene.text)
        switch reading.kind {
        case .pronoun: return nil
        case .name:
            var i = scene.firstAppearance(from: phrase.lowerBound)
            while i < scene.appearances.count, scene.appearances[i].tokens.lowerBound < phrase.upperBound {
                if scene.appearances[i].tokens.contains(reading.core.upperBound - 1) {
                    return (scene.appearances[i].speaker, phrase, .named)
                }
                i += 1
            }
            return nil
        case .description:
            let isNoun = { (i: Int) in tokens[i].kind == .word && !tokens[i].isOne(of: [.determiner, .preposition, .time]) }
            guard reading.core.contains(where: isNoun) else { return nil }
            let name = scene.text.string(reading.core)
            return (Speaker(id: name, name: name, kind: reading.isPlural ? .collective : .anonymous), phrase, .nominal)
        }
    }

    /// A line before the paragraph that ends in a colon, or says who speaks: *Lin continued:*.
    func addLineBefore(_ site: Site, _ all: inout [Collected]) {
        guard site.words.lowerBound - site.paragraph.lowerBound <= 1, site.number > 0 else { return }
        let line = scene.paragraphs[site.number - 1]
        guard tokens[line.upperBound - 1].kind == .colon else { return }
        let near = max(line.lowerBound, line.upperBound - 60)..<line.upperBound
        guard let cue = near.last(where: { scene.frameAt[$0] >= 0 }), let subject = scene.subjects[Int(scene.frameAt[cue])] else { return }
        add(.lineBefore, subject.speaker, subject.mention, subject.mentionKind, site, &all) { list in
            list.add(Template.cue.rawValue, UInt32(tokens[cue].cue + 1), 90)
        }
    }

    /// *Lin Yue, on the radio: “…”*: the noun phrase before the colon, with no verb.
    func addBeforeColon(_ site: Site, _ all: inout [Collected]) {
        guard site.gap == 2 else { return }
        var last = site.words.lowerBound - 1
        while last > site.paragraph.lowerBound, !tokens[last].isWord { last -= 1 }
        let floor = site.paragraph.lowerBound
        guard last >= floor, let phrase = NounPhrases(scene.text).phrase(endingAt: last, floor: floor) else { return }
        let isAtStart = phrase.lowerBound - site.sentence.lowerBound <= 1
        addPhrase(.colon, phrase, site, &all, at: isAtStart ? 1 : 0)
    }

    /// The noun phrase with which the sentence of the words begins.
    func addSentenceSubject(_ site: Site, _ all: inout [Collected]) {
        var first = site.sentence.lowerBound
        while first < site.words.lowerBound, tokens[first].isOne(of: [.conjunction, .adverb]) || !tokens[first].isWord { first += 1 }
        guard first < site.words.lowerBound else { return }
        let end = NounPhrases(scene.text).end(from: first, ceiling: site.words.lowerBound)
        guard end > first else { return }
        addPhrase(.sentence, first..<end, site, &all, at: first == site.sentence.lowerBound ? 0 : 1)
    }

    /// The names around the words.
    func addNames(_ site: Site, _ all: inout [Collected]) {
        let mention = site.mention.map { scene.text.span($0) }
        let mentionKind: Attribution.MentionKind = site.subject >= 80 ? .nominal : .pronoun
        var seen: Set<String> = []
        var i = scene.firstAppearance(from: site.words.lowerBound)
        let next = i
        var order: UInt32 = 0
        var fitting: UInt32 = 0
        while i > 0, order < 10 {
            i -= 1
            let one = scene.appearances[i]
            let distance = site.words.lowerBound - one.tokens.lowerBound
            guard distance < 400 else { break }
            guard seen.insert(one.speaker.id).inserted else { continue }
            let source: Source =
                one.tokens.lowerBound >= site.sentence.lowerBound
                ? .sameSentence : one.tokens.lowerBound >= site.paragraph.lowerBound ? .earlierSentence : .earlierParagraph
            let fit = fit(one, site)
            if fit & 1 == 1 { fitting += 1 }
            let rank = order
            add(source, one.speaker, fit == 2 ? nil : mention, fit == 2 || mention == nil ? .implicit : mentionKind, site, &all) { list in
                list.add(Template.order.rawValue, source.rawValue, min(5, rank))
                list.add(Template.head.rawValue, source.rawValue, one.isHead ? 1 : 0)
                list.add(Template.distance.rawValue, source.rawValue, EnglishUnitFactsReader.bucket(distance))
                let sentences = UInt32(min(5, max(0, site.sentenceNumber - one.sentence)))
                let head: UInt32 = one.isHead ? 1 : 0
                list.add(Template.sentences.rawValue, source.rawValue * 8 + sentences, head)
                if site.isAnaphor {
                    list.add(Template.anaphor.rawValue, (sentences * 2 + head) * 8 + fit, site.subject)
                    list.add(Template.anaphor.rawValue, 1_000 + (min(4, fitting) * 2 + head) * 8 + fit, min(2, sentences))
                }
                if source == .sameSentence {
                    let between = min(4, max(0, site.words.lowerBound - one.tokens.upperBound))
                    list.add(Template.colon.rawValue, site.gap * 8 + UInt32(between), site.before == nil ? 0 : 1)
                }
                list.add(Template.gender.rawValue, fit * 4 + (one.speaker.kind == .person ? 1 : 0), site.subject)
                // *at Lanternworks*, *Lin Yue, who*: what stands beside a name says whether a person bears it.
                if site.isAnaphor {
                    list.add(Template.wordBefore.rawValue, scene.word(one.tokens.lowerBound - 1), site.subject / 4)
                    list.add(Template.wordBehind.rawValue, scene.word(one.tokens.upperBound), site.subject / 4)
                }
                if fit & 1 == 1 { list.add(Template.rank.rawValue, min(4, fitting), one.isHead ? 1 : 0) }
            }
            order += 1
        }
        i = next
        while i < scene.appearances.count, scene.appearances[i].tokens.lowerBound < site.sentence.upperBound {
            let one = scene.appearances[i]
            i += 1
            guard one.tokens.lowerBound >= site.words.upperBound else { continue }
            let isHead: UInt32 = one.tokens.lowerBound - site.words.upperBound <= 4 ? 1 : 0
            add(.next, one.speaker, scene.text.span(one.tokens), .named, site, &all) { list in
                list.add(Template.between.rawValue, isHead, site.behind == nil ? 0 : 1)
            }
            if i - next > 12 { break }
        }
        if let first = scene.appearances.first { add(.first, first.speaker, nil, .implicit, site, &all) { _ in } }
    }

    /// Whether a subject can mean one who is named: 1 where it can, 3 where it can for sure, 2 where it cannot, 0 where it means nobody
    /// named before.
    private func fit(_ one: EnglishScene.Appearance, _ site: Site) -> UInt32 {
        guard site.isAnaphor, let phrase = site.phrase else { return 0 }
        let pronoun = tokens[phrase.lowerBound]
        switch site.subject / 4 {
        case 1:
            if one.speaker.kind != .person, one.isMale || one.isFemale || one.tokens.count == 2 { return 1 }
            if one.speaker.kind != .person { return 2 }
            guard one.isMale != one.isFemale else { return 1 }
            return one.isMale == pronoun.isOne(of: .male) ? 3 : 2
        case 6, 22, 23: return one.speaker.kind == .person ? 2 : 1
        case 21: return one.speaker.kind == .person ? 1 : 2
        default: return 1
        }
    }

    /// The subjects of the reporting verbs before the sentence, the last one first.
    func addEarlierSubjects(_ site: Site, _ all: inout [Collected]) {
        var number = scene.firstFrame(from: site.sentence.lowerBound)
        let mention = site.mention.map { scene.text.span($0) }
        var rank: UInt32 = 0
        var seen: Set<String> = []
        while number > 0, rank < 4 {
            number -= 1
            guard site.words.lowerBound - scene.frames[number].cue < 500 else { return }
            guard let subject = scene.subjects[number], subject.mentionKind != .pronoun || subject.speaker.kind != .anonymous,
                seen.insert(subject.speaker.id).inserted
            else { continue }
            rank += 1
            let order = rank
            let isSame = isSameWord(number, site)
            let kind: Attribution.MentionKind = mention == nil ? .implicit : site.subject >= 80 ? .nominal : .pronoun
            add(.earlierSubject, subject.speaker, mention, kind, site, &all) { list in
                list.add(Template.earlier.rawValue, order, site.subject * 2 + (subject.speaker.kind == .person ? 1 : 0))
                list.add(Template.earlierKind.rawValue, isSame, site.subject)
                list.add(Template.earlierKind.rawValue, 10 + isSame, order)
            }
        }
    }

    /// Whether a subject is described by a word of the site's.
    private func isSameWord(_ number: Int, _ site: Site) -> UInt32 {
        guard !site.described.isEmpty, case .phrase(let phrase) = scene.frames[number].subject else { return 0 }
        return phrase.contains { site.described.contains(tokens[$0].key) } ? 2 : 1
    }

    /// Those whom a model took some words near the quotation for a name of.
    func addPointed(_ site: Site, _ names: [NamedSpan], _ all: inout [Collected]) {
        for (rank, name) in names.enumerated() {
            guard let (speaker, _, kind) = named(words(of: name.span)) else { continue }
            let odds = UInt32(8 * name.probability)
            add(.pointed, speaker, name.span, kind, site, &all) { list in
                list.add(Template.pointed.rawValue, odds, UInt32(rank))
                list.add(Template.pointed.rawValue, 50 + odds, UInt32(name.side.rawValue) * 2 + (rank == 0 ? 1 : 0))
            }
        }
    }

    /// Notes whom a model took some words for a name of.
    mutating func note(_ answers: [[NamedSpan]]) {
        for span in answers.compactMap(\.first).filter({ 2 * $0.probability >= 1 }).map(\.span) {
            if let (speaker, _, _) = named(words(of: span)) { pointed[self.named(speaker).id, default: 0] += 1 }
        }
    }

    /// What stands for the speaker, by the last word of a pronoun or a description.
    func reference(_ names: [NamedSpan]) -> UInt32 {
        guard let best = names.first, 2 * best.probability >= 1 else { return 0 }
        let words = words(of: best.span)
        let isName = MentionReading.read(words, scene.text).kind == .name
        return isName ? 1 : scene.word(words.upperBound - 1)
    }

    private func words(of span: TextSpan) -> Range<Int> {
        let first = scene.token(endingBehind: span.start)
        return first..<max(first + 1, scene.token(endingBehind: span.end - 1) + 1)
    }

    /// The longer names that a short one may stand for.
    func addLonger(_ site: Site, _ all: inout [Collected]) {
        for one in all where one.sources & 0b11111 != 0 {
            for (i, speaker) in scene.names.longer(than: one.speaker).enumerated() where speaker.id != one.speaker.id {
                let isFirst: UInt32 = speaker.name.hasPrefix(one.speaker.name) ? 1 : 0
                let short = UInt32(min(3, scene.counts[one.speaker.id] ?? 0))
                add(.longer, speaker, one.mention, one.kind, site, &all) { list in
                    list.add(Template.longer.rawValue, UInt32(i) * 2 + isFirst, one.sources & 0b11111)
                    let isPerson: UInt32 = speaker.kind == .person ? 2 : 0
                    list.add(Template.longer.rawValue, 10 + isFirst + isPerson, one.speaker.kind == .person ? 1 : 0)
                    list.add(Template.longer.rawValue, 20 + short, UInt32(min(3, scene.counts[speaker.id] ?? 0)))
                }
                if let short = all.firstIndex(where: { $0.speaker.id == one.speaker.id }) {
                    all[short].features.add(Template.longer.rawValue, 99, isFirst)
                }
            }
        }
    }
}
