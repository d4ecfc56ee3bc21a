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

    private let directory: SpeakerDirectory
    private let text: ChineseText
    /// Full names that the article spells out, with the folded form that finds them.
    private var fullNames: [(name: String, folded: String)] = []
    private(set) var appearances: [Appearance] = []
    /// Who spoke last, and where.
    var last: Appearance?
    private var genders: [String: UInt32] = [:]

    init(directory: SpeakerDirectory, text: ChineseText) {
        self.directory = directory
        self.text = text
    }

    /// Notes a full name and that it appears at a place.
    mutating func note(name: TextSpan, isPerson: Bool, sentence: Int) {
        let words = text.string(name.start, name.end)
        let folded = ChineseScript.folded(words)
        if !fullNames.contains(where: { $0.folded == folded }) { fullNames.append((words, folded)) }
        appearances.append(
            Appearance(
                offset: name.start, sentence: sentence, speaker: named(words, kind: isPerson ? .person : .organisation))
        )
    }

    /// Notes that somebody who is not named appears at a place.
    mutating func note(anonymous span: TextSpan, sentence: Int) {
        let words = text.string(span.start, span.end)
        appearances.append(
            Appearance(
                offset: span.start, sentence: sentence, speaker: Speaker(id: words, name: words, kind: .anonymous)))
    }

    /// Puts the appearances in the order of the text.
    mutating func sortAppearances() { appearances.sort { $0.offset < $1.offset } }

    /// The speaker of a name: listed, or the fullest form that the article has of it, or the name itself.
    func named(_ name: String, kind: Speaker.Kind) -> Speaker {
        if let listed = listed(name) { return listed }
        let folded = ChineseScript.folded(name)
        let fuller = fullNames.filter { full in
            full.folded.count > folded.count
                && (full.folded.hasSuffix("·" + folded) || full.folded.hasSuffix(" " + folded)
                    || full.folded.hasPrefix(folded + "·")
                    || full.folded.hasPrefix(folded + " "))
        }
        if fuller.count == 1 {
            return listed(fuller[0].name) ?? Speaker(id: fuller[0].name, name: fuller[0].name, kind: kind)
        }
        return Speaker(id: name, name: name, kind: kind)
    }

    /// The listed speaker of a name; namesakes are told apart by the organisations that the article names.
    private func listed(_ name: String) -> Speaker? {
        let found = directory.speakers(named: name)
        if found.count == 1 { return found[0] }
        let near = found.filter { speaker in speaker.organisations.contains { holds($0) } }
        if near.count == 1 { return near[0] }
        guard found.isEmpty else { return nil }
        let nicknamed = directory.speakers(nicknamed: name).filter { speaker in
            holds(speaker.name) || speaker.aliases.contains(where: holds)
                || speaker.organisations.contains(where: holds)
        }
        return nicknamed.count == 1 ? nicknamed[0] : nil
    }

    /// Whether the article has the words, folded. Asked for namesakes only, so it may take a walk over the text.
    private func holds(_ words: String) -> Bool {
        let wanted = words.unicodeScalars.map { ChineseScript.folded($0.value) }
        guard let first = wanted.first, text.folded.count >= wanted.count else { return false }
        return (0...(text.folded.count - wanted.count)).contains { start in
            text.folded[start] == first && text.folded[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    /// The speaker that a mention means, with how sure that is; nil where nobody fits.
    mutating func resolve(_ mention: Mention, sentence: Int) -> (
        speaker: Speaker, kind: Attribution.MentionKind, confidence: Double
    )? {
        let words = text.string(mention.name.start, mention.name.end)
        switch mention.form {
        case .person:
            let first = named(words, kind: .person)
            guard let other = mention.others.first else { return (first, .named, 0.95) }
            let second = named(text.string(other.start, other.end), kind: .person)
            return (
                Speaker(id: first.id + "；" + second.id, name: first.name + "；" + second.name, kind: .collective),
                .named, 0.93
            )
        case .organisation: return (named(words, kind: .organisation), .named, 0.93)
        case .anonymous: return (Speaker(id: words, name: words, kind: .anonymous), .nominal, 0.93)
        case .collective: return (Speaker(id: words, name: words, kind: .collective), .nominal, 0.92)
        case .surname:
            let surname = ChineseScript.folded(words)
            guard
                let full = appearances.last(where: {
                    $0.offset < mention.span.start && ChineseScript.folded($0.speaker.name).hasPrefix(surname)
                })
            else { return nil }
            return (full.speaker, .nominal, 0.9)
        case .pronoun: return pronoun(mention, sentence: sentence).map { ($0, .pronoun, 0.85) }
        case .nominal: return nominal(mention, sentence: sentence).map { ($0, .nominal, 0.85) }
        }
    }

    private mutating func pronoun(_ mention: Mention, sentence: Int) -> Speaker? {
        let first = text.folded[mention.name.start]
        let before = appearances.filter { $0.offset < mention.span.start }
        switch first {
        case 0x540E: return before.last?.speaker  // 后者
        case 0x524D:  // 前者
            guard let last = before.last else { return nil }
            return before.first { $0.sentence == last.sentence }?.speaker
        case 0x5176: return subject(before: mention.span.start, sentence: sentence) { _ in true }  // 其
        default:
            let isShe = first == 0x5979
            let found = subject(before: mention.span.start, sentence: sentence) { speaker in
                (speaker.kind == .person || speaker.kind == .anonymous)
                    && (genders[speaker.id].map { ($0 == 0x5979) == isShe } ?? true)
            }
            if let found {
                genders[found.id] = first
                return found
            }
            // 在他看来，…。司徒岚…: the name may follow.
            let after = appearances.first {
                $0.offset > mention.span.start && $0.offset < mention.span.start + 60 && $0.speaker.kind == .person
            }
            return after?.speaker
        }
    }

    private func nominal(_ mention: Mention, sentence: Int) -> Speaker? {
        let words = ChineseScript.folded(text.string(mention.name.start, mention.name.end))
        let isOrganisation = ["公司", "机构", "企业", "平台", "团队", "实验室", "大学"].contains { words.hasSuffix($0) }
        let head = words.drop { "这那该前述上位名家个".contains($0) }
        return subject(before: mention.span.start, sentence: sentence) { speaker in
            if isOrganisation { return speaker.kind == .organisation }
            if speaker.kind == .anonymous { return ChineseScript.folded(speaker.name).hasSuffix(head) }
            return speaker.kind == .person && !["人士", "研究员", "投资人", "消息人士"].contains(String(head))
        }
    }

    /// The one spoken of last: who spoke last, unless somebody else is the subject of a sentence since then.
    ///
    /// The first to appear in a sentence is taken for its subject. What is more than 600 characters back is forgotten.
    func subject(before offset: Int, sentence: Int, where fits: (Speaker) -> Bool) -> Speaker? {
        let near = appearances.filter { $0.offset < offset && $0.offset > offset - 600 && fits($0.speaker) }
        let sentences = near.last?.sentence
        let first = near.first { $0.sentence == sentences }
        if let last, last.offset > offset - 600, last.offset < offset, fits(last.speaker) {
            guard let first, first.sentence > last.sentence else { return last.speaker }
        }
        return first?.speaker
    }
}
