import Articles
import ChineseScript

/// Who is spoken of in an article, in the order of the text, and whom a name or a pronoun means at a place.
struct ChineseCast {
    /// Somebody at a place.
    struct Appearance {
        var offset: Int
        /// The start of the sentence that it stands in.
        var sentence: Int
        var speaker: Speaker
    }

    private let text: ChineseText
    /// The full names that the article spells out, by their first and their last part.
    private var fullNames: [String: [String]] = [:]
    /// The same by the first part of those whose first part alone need not mean them.
    private var fullNamesByFirst: [String: [String]] = [:]
    private(set) var appearances: [Appearance] = []
    /// Who spoke last, and where.
    var last: Appearance?
    private var genders: [String: UInt32] = [:]
    private var spelt: Set<String> = []
    /// The speakers found already, by the words that name them.
    private var speakers: [String: Speaker] = [:]
    /// The same, found without making a string of the words.
    private var speakersByWords: [TextWords: Speaker] = [:]

    init(text: ChineseText) {
        self.text = text
        FullNames(text: text).forEach { name, isFirstEnough in spell(out: name, isFirstEnough: isFirstEnough) }
    }

    /// Notes a name in parts that the article spells out: its last part means it, and often its first.
    private mutating func spell(out name: TextSpan, isFirstEnough: Bool) {
        let words = text.string(name.start, name.end).replacing("\n", with: " ")
        let folded = ChineseScript.folded(words)
        guard spelt.insert((isFirstEnough ? "1" : "0") + folded).inserted else { return }
        let parts = folded.unicodeScalars.split { Self.isDivider($0) || FullNames.dots.contains($0.value) }.map(String.init)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return }
        for part in isFirstEnough ? [last, first] : [last] where fullNames[part]?.contains(words) != true {
            fullNames[part, default: []].append(words)
        }
        if !isFirstEnough { fullNamesByFirst[first, default: []].append(words) }
    }

    /// The names that the article spells out in full and of which a name is the first or the last part, in the order of the text. With
    /// whether it is the last.
    func spelt(outOf name: String) -> [(name: String, isLast: Bool)] {
        let folded = ChineseScript.folded(name)
        return (fullNames[folded] ?? []).map { ($0, true) } + (fullNamesByFirst[folded] ?? []).map { ($0, false) }
    }

    /// Notes a name that the article spells out.
    mutating func spell(_ name: TextSpan) {
        guard (name.start..<name.end).contains(where: { text.folded[$0] == "·" || text.folded[$0] == " " }) else { return }
        let words = text.string(name.start, name.end)
        let folded = ChineseScript.folded(words)
        guard spelt.insert(folded).inserted else { return }
        let scalars = folded.unicodeScalars
        guard let first = scalars.firstIndex(where: Self.isDivider), let last = scalars.lastIndex(where: Self.isDivider) else { return }
        for part in Set([String(scalars[..<first]), String(scalars[scalars.index(after: last)...])])
        where !part.isEmpty && fullNames[part]?.contains(words) != true {
            fullNames[part, default: []].append(words)
        }
    }

    /// Between the parts of a full name: 丹尼尔·哈特维尔, Mira Castellane.
    private static func isDivider(_ scalar: Unicode.Scalar) -> Bool { scalar == "·" || scalar == " " }

    /// Notes that a name appears at a place. Appearances are noted in the order of the text.
    mutating func note(name: TextSpan, isPerson: Bool, sentence: Int) {
        let words = TextWords(name, of: text)
        let speaker: Speaker
        if let known = speakersByWords[words] {
            speaker = known
        } else {
            speaker = named(text.string(name.start, name.end), kind: isPerson ? .person : .organisation)
            speakersByWords[words] = speaker
        }
        appearances.append(Appearance(offset: name.start, sentence: sentence, speaker: speaker))
    }

    /// Notes names that were found later, in the order of the text, in place of whatever was noted within them.
    mutating func note(further names: [Appearance], lengths: [Int]) {
        let earlier = appearances
        appearances = []
        appearances.reserveCapacity(earlier.count + names.count)
        var next = 0
        for (name, length) in zip(names, lengths) {
            while next < earlier.count, earlier[next].offset < name.offset {
                appearances.append(earlier[next])
                next += 1
            }
            while next < earlier.count, earlier[next].offset < name.offset + length { next += 1 }
            appearances.append(name)
        }
        appearances += earlier[next...]
    }

    /// Notes that words mean a speaker from here on: 摩根大通（下称“小摩”）.
    mutating func note(alias words: String, of speaker: Speaker) {
        speakers[words] = speaker
    }

    /// Notes that somebody who is not named appears at a place.
    mutating func note(anonymous span: TextSpan, sentence: Int) {
        let words = text.string(span.start, span.end)
        appearances.append(
            Appearance(
                offset: span.start, sentence: sentence, speaker: Speaker(id: words, name: words, kind: .anonymous)))
    }

    /// The speaker of a name: by the fullest form that the article has of it, or the name itself.
    mutating func named(_ name: String, kind: Speaker.Kind) -> Speaker {
        if let known = speakers[name] { return known }
        let speaker = identified(name, kind: kind)
        speakers[name] = speaker
        return speaker
    }

    private func identified(_ name: String, kind: Speaker.Kind) -> Speaker {
        if !fullNames.isEmpty, let fuller = fullNames[ChineseScript.folded(name)], fuller.count == 1 {
            return Speaker(id: fuller[0], name: fuller[0], kind: .person)
        }
        return Speaker(id: name, name: name, kind: kind)
    }

    /// The speaker that a mention means, and how that is told; nil where nobody fits.
    mutating func resolve(_ mention: Mention, sentence: Int) -> (speaker: Speaker, way: ChineseResolution)? {
        let words = text.string(mention.name.start, mention.name.end)
        switch mention.form {
        case .person:
            let first = named(words, kind: .person)
            guard let other = mention.others.first else { return (first, .person) }
            let second = named(text.string(other.start, other.end), kind: .person)
            let both = Speaker(id: first.id + "；" + second.id, name: first.name + "；" + second.name, kind: .collective)
            return (both, .twoPersons)
        case .organisation: return (named(words, kind: .organisation), .organisation)
        case .anonymous: return (Speaker(id: words, name: words, kind: .anonymous), .anonymous)
        case .collective: return (Speaker(id: words, name: words, kind: .collective), .collective)
        case .surname: return surname(words, before: mention.span.start).map { ($0, .surname) }
        case .pronoun: return pronoun(mention, sentence: sentence).map { ($0, .pronoun) }
        case .nominal: return nominal(mention, sentence: sentence).map { ($0, .nominal) }
        }
    }

    /// 林总: the last one before whose name begins so.
    private func surname(_ words: String, before offset: Int) -> Speaker? {
        let surname = ChineseScript.folded(words)
        return appearances.last { $0.offset < offset && ChineseScript.folded($0.speaker.name).hasPrefix(surname) }?.speaker
    }

    private mutating func pronoun(_ mention: Mention, sentence: Int) -> Speaker? {
        let first = text.folded[mention.name.start]
        switch first {
        case "后", "前":
            let named = appearances(before: mention.span.start)
            guard let last = named.last else { return nil }
            return first == "后" ? last.speaker : named.first { $0.sentence == last.sentence }?.speaker
        case "其": return subject(before: mention.span.start, sentence: sentence) { _ in true }
        default: break
        }
        if text.matches("们", at: mention.name.start + 1) {
            return subject(before: mention.span.start, sentence: sentence) { $0.kind == .organisation || $0.kind == .collective }
        }
        let isShe = first == "她"
        let found = subject(before: mention.span.start, sentence: sentence) { speaker in
            (speaker.kind == .person || speaker.kind == .anonymous)
                && (genders[speaker.id].map { ($0 == "她") == isShe } ?? true)
        }
        if let found {
            genders[found.id] = first
            return found
        }
        // 在他看来，…。司徒岚…: the name may follow.
        return appearances[index(of: mention.span.start + 1)...].prefix { $0.offset < mention.span.start + 60 }
            .first { $0.speaker.kind == .person }?.speaker
    }

    private func nominal(_ mention: Mention, sentence: Int) -> Speaker? {
        let words = ChineseScript.folded(text.string(mention.name.start, mention.name.end))
        let isOrganisation = ends(mention.name, in: .body)
        let isFaceless = ends(mention.name, in: .faceless)
        let isThis = !mention.name.isEmpty && ChineseCharacters.pointing.contains(text.folded[mention.name.start])
        if !isThis, !isOrganisation { return author(before: mention.span.start) }
        let head = String(words.unicodeScalars.drop { ChineseCharacters.beforePointedNouns.contains($0.value) })
        let found = subject(before: mention.span.start, sentence: sentence) { speaker in
            if isOrganisation { return speaker.kind == .organisation }
            if speaker.kind == .anonymous { return ChineseScript.folded(speaker.name).hasSuffix(head) }
            return speaker.kind == .person && !isFaceless
        }
        if let found { return found }
        // 上述业内人士 is somebody all the same.
        guard words.hasPrefix("上述") || words.hasPrefix("前述"), !isOrganisation, head.count >= 2 else { return nil }
        let name = String(text.string(mention.name.start, mention.name.end).suffix(head.count))
        return Speaker(id: name, name: name, kind: .anonymous)
    }

    /// 论文中, 文章: who spoke just before; an outlet or a paper further back may be another's.
    private func author(before offset: Int) -> Speaker? {
        guard let last, last.offset < offset, last.offset > offset - 200, last.speaker.kind != .anonymous else { return nil }
        return last.speaker
    }

    /// Whether a name ends with a word of a class; no word of those has more than four characters.
    private func ends(_ name: TextSpan, in words: WordTrie.Classes) -> Bool {
        (max(name.start, name.end - 4)..<name.end).contains { WordTrie.chinese.isWord(words, in: text.folded, $0, name.end) }
    }

    /// The number of appearances before a place. O(log n).
    private func index(of offset: Int) -> Int {
        var (low, high) = (0, appearances.count)
        while low < high {
            let middle = (low + high) / 2
            if appearances[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Those who appear in the 600 characters before a place, in order; what is further back is forgotten.
    private func appearances(before offset: Int) -> ArraySlice<Appearance> {
        appearances[index(of: offset - 599)..<index(of: offset)]
    }

    /// Those who appear in a stretch, in order.
    func appearances(from start: Int, to end: Int) -> ArraySlice<Appearance> { appearances[index(of: start)..<index(of: max(start, end))] }

    /// The one spoken of last: who spoke last, unless somebody else is the subject of a sentence since then.
    ///
    /// The first to appear in a sentence is taken for its subject.
    func subject(before offset: Int, sentence: Int, where fits: (Speaker) -> Bool) -> Speaker? {
        let near = appearances(before: offset)
        let sentence = near.last { fits($0.speaker) }?.sentence
        let first = near.first { $0.sentence == sentence && fits($0.speaker) }
        if let last, last.offset > offset - 600, last.offset < offset, fits(last.speaker) {
            guard let first, first.sentence > last.sentence else { return last.speaker }
        }
        return first?.speaker
    }
}
