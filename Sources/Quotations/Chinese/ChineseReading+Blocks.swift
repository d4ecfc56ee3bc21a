import Articles
import ChineseScript

/// What a block of the article says by its form: an interview's turn, a speech under a heading.
extension ChineseReading {
    /// The blocks of an article, and who speaks where its reading stands.
    struct Blocks {
        let reader: TurnReader
        /// The labelled paragraphs.
        let turns: [Int: TurnReader.Turn]
        let isInterview: Bool
        /// What is spoken under headings that name the speaker, by paragraph.
        var spoken: [Int: Draft]
        /// Whose turn it is.
        var speaking: Speaker?
        /// Whether nothing of the turn has been read but its label.
        var isFirst = false
    }

    /// Reads a paragraph, and says whether it was a block of the rule's.
    typealias OfBlock = Rule<ChineseConstruction, @Sendable (inout ChineseReading, inout Blocks, Int) -> Bool>

    /// The first that knows a paragraph has it; what none knows is read sentence by sentence.
    static let ofBlocks: [OfBlock] = [
        OfBlock([
            .turn: Example("记者：⟦开源模型会更便宜吗？⟧\n林越：⟦会的，而且也会更好用。⟧\n记者：⟦为什么会更便宜？⟧\n林越：⟦因为大家都能修改。⟧", "林越")
        ]) { $0.readTurn($2, &$1) },
        OfBlock([.label: Example("林越：“⟦开源模型会更便宜。⟧”", "林越")]) { $0.readLabel($2, $1) },
        OfBlock([:]) { $1.isInterview && $1.reader.isAside($0.paragraphs[$2].span) },
        OfBlock([
            .turnGoingOn: Example(
                "记者：⟦开源模型会更便宜吗？⟧\n林越：⟦会的，而且也会更好用。⟧\n记者：⟦为什么会更便宜？⟧\n林越：⟦因为大家都能修改。⟧\n⟦改的人多了，错误就少了，成本也会降下来。⟧", "林越")
        ]) { $0.readTurnGoingOn($2, &$1) },
        OfBlock([
            .speech: Example(
                "林越\n⟦开源让修改更容易，成本也会随之下降，这一点没有疑问。⟧\n沈渡\n⟦我们对安全的投入远远落后于对性能的投入，这一点必须改变。⟧", "沈渡")
        ]) { $0.readSpeech($2, &$1) },
    ]

    /// The blocks of the article, whose title may name who speaks.
    mutating func blocks(title: String?) -> Blocks {
        let reader = TurnReader(text: text, subjects: subjects)
        let (turns, isInterview) = reader.turns()
        return Blocks(
            reader: reader, turns: Dictionary(turns.map { ($0.paragraph, $0) }, uniquingKeysWith: { first, _ in first }),
            isInterview: isInterview, spoken: isInterview ? [:] : speeches(title: title))
    }

    private mutating func readTurn(_ paragraph: Int, _ blocks: inout Blocks) -> Bool {
        guard blocks.isInterview, let turn = blocks.turns[paragraph] else { return false }
        blocks.isFirst = turn.content == nil
        var rest: TurnReader.Turn? = turn
        while let turn = rest { rest = accept(turn, &blocks) }
        return true
    }

    /// Takes a turn, and gives the one that begins within its paragraph, if any.
    private mutating func accept(_ turn: TurnReader.Turn, _ blocks: inout Blocks) -> TurnReader.Turn? {
        let reader = blocks.reader
        let speaker = speaker(of: turn, reader.mention(of: turn), reader)
        blocks.speaking = speaker
        guard var content = turn.content, content.count >= 2 else { return nil }
        let next = reader.nextTurn(in: content)
        if let next { content = text.trimmed(TextSpan(content.start, next.end)) { Mark.isSpace($0) } }
        let draft = Draft(span: content, source: .speaker(speaker, chain: []), construction: .turn, sentence: turn.label.start)
        emit(
            Quotation(
                span: content, kind: .direct, attribution: Attribution(speaker: speaker, mention: turn.label, mentionKind: .named),
                grounds: ChineseConstructions.grounds(of: draft, told: .ofLabel)))
        return next.map { TurnReader.Turn(paragraph: turn.paragraph, label: $0.label, content: $0.content) }
    }

    private mutating func readLabel(_ paragraph: Int, _ blocks: Blocks) -> Bool {
        let reader = blocks.reader
        guard !blocks.isInterview, let turn = blocks.turns[paragraph], let mention = reader.mention(of: turn),
            reader.isQuoted(turn) || paragraphs.count <= 2 || paragraphs[paragraph].kind == .heading, let content = turn.content,
            reader.isQuoted(turn) || content.count >= 4 && reader.nextTurn(in: content) == nil && !reader.describes(content)
        else { return false }
        add(Draft(span: content, source: .mention(mention), construction: .label, sentence: turn.label.start))
        return true
    }

    private mutating func readTurnGoingOn(_ number: Int, _ blocks: inout Blocks) -> Bool {
        let paragraph = paragraphs[number]
        // 林越是远屿的创始人: a paragraph that begins with the speaker's name speaks of the speaker.
        if let speaker = blocks.speaking, speaksOf(speaker, paragraph) { blocks.speaking = nil }
        guard let speaker = blocks.speaking, isRunningText(paragraph) else { return false }
        add(
            Draft(
                span: paragraph.span, source: .speaker(speaker, chain: []), continues: !blocks.isFirst, construction: .turnGoingOn,
                sentence: paragraph.span.start))
        blocks.isFirst = false
        return true
    }

    private mutating func readSpeech(_ paragraph: Int, _ blocks: inout Blocks) -> Bool {
        guard let draft = blocks.spoken.removeValue(forKey: paragraph) else { return false }
        add(draft)
        return true
    }

    mutating func speaker(of turn: TurnReader.Turn, _ mention: Mention?, _ reader: TurnReader) -> Speaker {
        if reader.isAsker(turn.label), let outlet = interviewer(reader) { return Speaker(id: outlet, name: outlet, kind: .anonymous) }
        if let mention, let resolved = cast.resolve(mention, sentence: turn.label.start) { return resolved.speaker }
        if reader.isAnswerer(turn.label), let first = cast.appearances.first(where: { $0.speaker.kind == .person }) {
            return first.speaker
        }
        let name = text.string(turn.label.start, turn.label.end).trimmingMarks
        return Speaker(id: name, name: name, kind: reader.isAsker(turn.label) ? .anonymous : .person)
    }

    /// Whether a paragraph begins with the name of the one who is speaking.
    func speaksOf(_ speaker: Speaker, _ paragraph: Paragraph) -> Bool {
        let name = speaker.name.unicodeScalars.count
        guard speaker.kind == .person, name >= 2, paragraph.span.count > name + 2 else { return false }
        return text.matches(ChineseScript.folded(speaker.name), at: paragraph.span.start)
            && !Mark.endsClause(text.folded[paragraph.span.start + name])
    }

    func isRunningText(_ paragraph: Paragraph) -> Bool {
        paragraph.kind != .heading && paragraph.span.count >= 15 && Mark.endsSentence(text.folded[paragraph.span.end - 1])
    }

    /// What is spoken under headings that name the speaker, by paragraph.
    mutating func speeches(title: String?) -> [Int: Draft] {
        let reader = SectionReader(text: text, subjects: subjects)
        var drafts: [Int: Draft] = [:]
        func note(_ spoken: [Int], _ speaker: Speaker) {
            for (number, i) in spoken.enumerated() {
                drafts[i] = Draft(
                    span: paragraphs[i].span, source: .speaker(speaker, chain: []), continues: number > 0, construction: .speech,
                    circumstances: number > 0 ? [.goesOn] : [],
                    sentence: paragraphs[i].span.start)
            }
        }
        for section in reader.sections() {
            guard let speaker = cast.resolve(section.speaker, sentence: section.speaker.span.start)?.speaker else { continue }
            note(section.paragraphs, speaker)
        }
        if drafts.isEmpty, let name = title.flatMap(Self.speaker(inTitle:)) {
            let speaker = cast.named(name, kind: .person)
            if speaker.kind == .person { note(reader.speech(by: name.unicodeScalars.map { ChineseScript.folded($0.value) }), speaker) }
        }
        return drafts
    }

    /// 林越：开源是起点 names its speaker before the colon, with a short title or none.
    static func speaker(inTitle title: String) -> String? {
        guard let colon = title.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
        let name = title[..<colon].split { " |｜丨】".contains($0) }.last.map(String.init) ?? ""
        let scalars = name.unicodeScalars.map { ChineseScript.folded($0.value) }
        guard (2...4).contains(scalars.count), scalars.allSatisfy(Mark.isHan),
            let surname = WordTrie.chinese.longest(.surname, in: scalars, at: 0, to: scalars.count), surname < scalars.count,
            !WordTrie.chinese.isWord(.noNames, in: scalars, 0, scalars.count)
        else { return nil }
        return name
    }
}

extension String {
    /// Without marks around a label: 「暗涌」, **Q**.
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let first = text.first, "「『“\"*【[".contains(first) { text = text.dropFirst() }
        while let last = text.last, "」』”\"*】]".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
