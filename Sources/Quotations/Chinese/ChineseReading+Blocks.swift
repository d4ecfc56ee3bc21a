import Articles
import ChineseScript

/// What a block of the article says by its form: an interview's turn, a speech under a heading.
extension ChineseReading {
    mutating func accept(
        _ turn: TurnReader.Turn, _ reader: TurnReader, isInterview: Bool, speaking: inout Speaker?
    ) -> Bool {
        let mention = reader.mention(of: turn)
        if isInterview {
            let speaker = speaker(of: turn, mention, reader)
            speaking = speaker
            guard var content = turn.content, content.count >= 2 else { return true }
            let next = reader.nextTurn(in: content)
            if let next { content = text.trimmed(TextSpan(content.start, next.end)) { Mark.isSpace($0) } }
            let draft = Draft(span: content, source: .speaker(speaker, chain: []), construction: .turn, sentence: turn.label.start)
            emit(
                Quotation(
                    span: content, kind: .direct,
                    attribution: Attribution(speaker: speaker, mention: turn.label, mentionKind: .named),
                    grounds: ChineseConstructions.grounds(of: draft, told: .ofLabel)))
            guard let next else { return true }
            let following = TurnReader.Turn(paragraph: turn.paragraph, label: next.label, content: next.content)
            return accept(following, reader, isInterview: true, speaking: &speaking)
        }
        guard let mention, reader.isQuoted(turn) || paragraphs.count <= 2 || paragraphs[turn.paragraph].kind == .heading,
            let content = turn.content,
            reader.isQuoted(turn) || content.count >= 4 && reader.nextTurn(in: content) == nil && !reader.describes(content)
        else { return false }
        add(Draft(span: content, source: .mention(mention), construction: .label, sentence: turn.label.start))
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
