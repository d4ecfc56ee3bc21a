import Articles

/// Everybody whom an article names, and who is meant where it says only a surname or a pronoun.
///
/// Drafts are resolved in the order of the text; what was resolved last is what the next pronoun may mean.
struct Cast {
    private let text: EnglishText
    private let author: String?
    private let register: NameRegister
    /// The last speaker of each kind.
    private var lastPerson: Candidate?
    private var lastOrganisation: Candidate?
    private var lastPlural: Candidate?
    private var lastAttribution: (attribution: Attribution, ways: CaseSet<EnglishResolution>)?
    /// The names that a title, an office or a pronoun has shown to be persons'.
    private var persons: Set<String> = []

    /// A speaker whom a pronoun may mean.
    private struct Candidate {
        var speaker: Speaker
        var isMale: Bool
        var isFemale: Bool
        /// Where it was named last.
        var token: Int
        /// How it was told.
        var ways: CaseSet<EnglishResolution>
        /// Whether its name says that it is no person (*the Institute*, *OAI*).
        var isSurelyOrganisation = false
    }

    /// - Parameter author: who writes *I*, where one person signed the article.
    init(_ text: EnglishText, author: String? = nil) {
        self.text = text
        self.author = author
        register = NameRegister(text)
    }

    /// Who speaks in a draft, and how that was told; nil where the article does not say.
    mutating func attribution(of draft: QuotationDraft) -> (attribution: Attribution, ways: CaseSet<EnglishResolution>)? {
        switch draft.source {
        case .unknown: return nil
        case .carried:
            guard var carried = lastAttribution else { return nil }
            carried.ways.insert(draft.construction == .quoteContinued ? .quotationBefore : .speakerBefore)
            return carried
        case .mention(let range):
            let reading = MentionReading.read(range, text)
            let mentionKind: Attribution.MentionKind
            switch reading.kind {
            case .pronoun: mentionKind = .pronoun
            case .name: mentionKind = .named
            case .description: mentionKind = .nominal
            }
            let candidate = resolve(reading, mention: range, depth: 0)
            remember(candidate, reading)
            let attribution = Attribution(
                speaker: candidate.speaker, mention: text.span(text.trimmed(range)), mentionKind: mentionKind,
                sourceChain: [draft.relay.map(relayName), draft.rumour.map(text.string)].compactMap(\.self))
            lastAttribution = (attribution, candidate.ways)
            return lastAttribution
        }
    }

    /// Whom a noun phrase names that stands as a subject; what is read later may mean the same one.
    mutating func attribution(of mention: Range<Int>, paragraph: Int) -> Attribution? {
        attribution(
            of: QuotationDraft(
                content: mention, kind: .indirect, cue: nil, source: .mention(mention), construction: .bareClause, strength: 9,
                paragraph: paragraph))?.attribution
    }

    /// Who bears a name, and whether it is a man's or a woman's.
    func bearer(of part: NameRegister.NamePart) -> (speaker: Speaker, isMale: Bool, isFemale: Bool) {
        let candidate = name(
            MentionReading(
                kind: .name, core: part.range, hasPersonTitle: part.hasTitle, isOrganisation: part.isOrganisation, isMale: part.isMale,
                isFemale: part.isFemale))
        return (candidate.speaker, candidate.isMale, candidate.isFemale)
    }

    /// Whether a word stands as a name elsewhere than at the start of a sentence.
    func isCommonName(_ token: Int) -> Bool { register.isCommonName(token, text) }

    private func relayName(_ range: Range<Int>) -> String {
        resolve(MentionReading.read(range, text), mention: range, depth: 0).speaker.name
    }

    private mutating func remember(_ candidate: Candidate, _ reading: MentionReading) {
        switch candidate.speaker.kind {
        case .person:
            lastPerson = candidate
            persons.insert(candidate.speaker.name)
            if lastOrganisation?.speaker.name == candidate.speaker.name { lastOrganisation = nil }
        case .organisation, .product:
            lastOrganisation = candidate
            if !candidate.isSurelyOrganisation { lastPerson = candidate }
        case .collective, .anonymous: if reading.isPlural { lastPlural = candidate }
        }
    }

    // MARK: Resolving

    private func resolve(_ reading: MentionReading, mention: Range<Int>, depth: Int) -> Candidate {
        switch reading.kind {
        case .pronoun: return pronoun(reading, mention, depth: depth)
        case .name: return name(reading)
        case .description: return description(reading, mention)
        }
    }

    private func name(_ reading: MentionReading) -> Candidate {
        let words = reading.core.map { text.tokens[$0].key }
        var spelling = text.string(reading.core)
        var isPerson = reading.hasPersonTitle
        var isMale = reading.isMale
        var isFemale = reading.isFemale
        var way = EnglishResolution.name
        if let full = register.fullName(of: words, isMale: isMale, isFemale: isFemale),
            full.name.isPerson || !reading.isOrganisation || words.count > 1
        {
            spelling = full.name.spelling
            isPerson = isPerson || full.name.isPerson
            isMale = isMale || full.name.isMale
            isFemale = isFemale || full.name.isFemale
            if !full.isSure { way = .sharedName }
        } else if let known = register.name(spelt: spelling) {
            isPerson = isPerson || known.isPerson
        }
        isPerson = isPerson || persons.contains(spelling)
        return Candidate(
            speaker: Speaker(id: spelling, name: spelling, kind: isPerson ? .person : .organisation), isMale: isMale,
            isFemale: isFemale, token: reading.core.lowerBound, ways: [way],
            isSurelyOrganisation: reading.isOrganisation && !isPerson)
    }

    private func description(_ reading: MentionReading, _ mention: Range<Int>) -> Candidate {
        let first = text.tokens[reading.core.lowerBound]
        let head = text.tokens[reading.core.upperBound - 1]
        // *the company*: the organisation that spoke last, or that a sentence just before began with.
        if first.isOne(of: .determiner), reading.core.count == 2, head.isOne(of: .organisation),
            var candidate = organisation(at: reading.core.lowerBound)
        {
            candidate.ways.insert(.theCompany)
            return candidate
        }
        var name = text.string(reading.core)
        let isNamed =
            !first.isOne(of: [.determiner, .possessive, .preposition]) && reading.core.count > 1
            && text.tokens[reading.core.lowerBound + 1].isCapitalised
        if first.shape == .capitalised, !first.classes.isEmpty, !isNamed, !first.isOne(of: [.given, .familyName, .outlet, .time]),
            let initial = name.first
        {
            name = initial.lowercased() + name.dropFirst()
        }
        let kind: Speaker.Kind
        if reading.isPlural {
            kind = .collective
        } else if head.isOne(of: [.organisation, .document, .suffix]) {
            kind = .organisation
        } else {
            kind = .anonymous
        }
        return Candidate(
            speaker: Speaker(id: name, name: name, kind: kind), isMale: false, isFemale: false,
            token: reading.core.lowerBound, ways: [.description], isSurelyOrganisation: kind != .anonymous)
    }

    private func pronoun(_ reading: MentionReading, _ mention: Range<Int>, depth: Int) -> Candidate {
        let token = mention.lowerBound
        let pronoun = text.tokens[token]
        if pronoun.isOne(of: .relative), depth == 0, let antecedent = antecedent(of: token) {
            var candidate = resolve(MentionReading.read(antecedent, text), mention: antecedent, depth: 1)
            candidate.ways.insert(.relativePronoun)
            return candidate
        }
        if reading.isMale || reading.isFemale, let person = person(for: reading, at: token) { return person }
        if pronoun.key == EnglishFunctionWord.i, let author {
            return person(spelt: author, false, false, at: token, .author)
        }
        if pronoun.classes.contains(.neuter), var candidate = organisation(at: token) {
            candidate.ways.insert(.it)
            return candidate
        }
        if pronoun.isOne(of: .thirdPlural), var candidate = lastPlural ?? lastOrganisation {
            candidate.ways.insert(.they)
            return candidate
        }
        let word = text.string(mention).lowercased()
        return Candidate(
            speaker: Speaker(id: word, name: word, kind: .anonymous), isMale: reading.isMale,
            isFemale: reading.isFemale, token: token, ways: [.unknownPronoun])
    }

    /// Whom *he* or *she* means: the last speaker or the last person that a sentence began with, whoever came later;
    /// else the last person named in full.
    private func person(for reading: MentionReading, at token: Int) -> Candidate? {
        func fits(_ isMale: Bool, _ isFemale: Bool) -> Bool {
            !(reading.isMale && isFemale && !isMale) && !(reading.isFemale && isMale && !isFemale)
        }
        var speaker = lastPerson.flatMap { fits($0.isMale, $0.isFemale) ? $0 : nil }
        speaker?.ways.insert(.samePerson)
        if let topic = topic(before: token, after: speaker?.token ?? -1, fits) {
            let isSame = topic.speaker.name == speaker?.speaker.name
            return isSame ? speaker : topic
        }
        if var speaker {
            // Who is called *she* is a person, whatever the bare name left open.
            if speaker.speaker.kind == .organisation { speaker.speaker.kind = .person }
            return speaker
        }
        guard let named = register.person(before: token, isMale: reading.isMale, isFemale: reading.isFemale) else {
            return nil
        }
        return person(spelt: named.spelling, named.isMale, named.isFemale, at: token, .earlierName)
    }

    private func person(
        spelt spelling: String, _ isMale: Bool, _ isFemale: Bool, at token: Int, _ way: EnglishResolution
    ) -> Candidate {
        let speaker = Speaker(id: spelling, name: spelling, kind: .person)
        return Candidate(speaker: speaker, isMale: isMale, isFemale: isFemale, token: token, ways: [way])
    }

    /// What *it* and *the company* mean.
    private func organisation(at token: Int) -> Candidate? {
        guard
            let (part, first) = topicName(
                before: token, after: lastOrganisation?.token ?? -1,
                { part in
                    !part.isPerson && !part.isMale && !part.isFemale
                        && (part.range.count > 1 || register.isCommonName(part.range.lowerBound, text))
                })
        else { return lastOrganisation }
        let words = part.range.map { text.tokens[$0].key }
        var spelling = text.string(part.range)
        if let full = register.fullName(of: words, isMale: false, isFemale: false) {
            guard !full.name.isPerson else { return lastOrganisation }
            spelling = full.name.spelling
        }
        if spelling == lastOrganisation?.speaker.name { return lastOrganisation }
        let speaker = Speaker(id: spelling, name: spelling, kind: .organisation)
        return Candidate(speaker: speaker, isMale: false, isFemale: false, token: first, ways: [.topic])
    }

    /// The person whom the sentence of a token, or one of the two before it, has as its first words.
    private func topic(before token: Int, after floor: Int, _ fits: (Bool, Bool) -> Bool) -> Candidate? {
        var found: Candidate?
        _ = topicName(before: token, after: floor) { part in
            guard !part.isOrganisation else { return false }
            let words = part.range.map { text.tokens[$0].key }
            let full = register.fullName(of: words, isMale: part.isMale, isFemale: part.isFemale)?.name
            guard full?.mayBePerson ?? (part.isPerson || part.range.count == 2) else { return false }
            let isMale = full?.isMale ?? part.isMale
            let isFemale = full?.isFemale ?? part.isFemale
            guard fits(isMale, isFemale) else { return false }
            found = person(
                spelt: full?.spelling ?? text.string(part.range), isMale, isFemale, at: part.range.lowerBound,
                .topic)
            return true
        }
        return found
    }

    /// The last name that fits among those with which the sentence of a token and the two before it begin.
    private func topicName(
        before token: Int, after floor: Int, _ fits: (NameRegister.NamePart) -> Bool
    ) -> (NameRegister.NamePart, Int)? {
        let last = text.sentence(of: token)
        for number in (max(0, last - 2)...last).reversed() {
            let range = text.sentences[number].range
            var first = range.lowerBound
            while first < range.upperBound, first < token,
                text.tokens[first].isOne(of: [.conjunction, .adverb, .determiner]) || text.tokens[first].kind == .comma
            {
                first += 1
            }
            guard first < token, first > floor, first < range.upperBound, text.tokens[first].isCapitalised,
                text.tokens[first].quote < 0
            else { continue }
            let end = NameRegister.runEnd(from: first, text)
            guard let part = NameRegister.parts(of: first..<end, text).last, part.range.upperBound == end,
                end < token, text.tokens[end].kind != .possessive, fits(part)
            else { continue }
            return (part, first)
        }
        return nil
    }

    /// What *who* and *which* stand for: the noun phrase before them.
    private func antecedent(of token: Int) -> Range<Int>? {
        var last = token - 1
        if last > 0, text.tokens[last].kind == .comma { last -= 1 }
        guard last > 0 else { return nil }
        return NounPhrases(text).phrase(endingAt: last, floor: max(0, last - NounPhrases.reach))
    }
}
