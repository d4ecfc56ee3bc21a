import Articles

/// Reads articles whose speakers stand in headings: speeches under a title such as 林越：开源是起点, and collections in which each
/// speaker's name has a line of its own.
struct SectionReader {
    let text: ChineseText
    let subjects: SubjectReader

    /// A paragraph that is spoken by the one whose heading it stands under.
    struct Section {
        var paragraphs: [Int]
        var speaker: Mention
    }

    private var folded: FoldedText { text.folded }

    /// The sections of an article, in order; none where its headings name nobody.
    func sections() -> [Section] {
        let signed = authors()
        var lines: [String: Int]?
        func returns(_ span: TextSpan) -> Bool {
            let counts =
                lines
                ?? text.paragraphs.lazy.map(\.span).filter { $0.count <= 20 }
                .reduce(into: [:]) { $0[text.string($1.start, $1.end), default: 0] += 1 }
            lines = counts
            return counts[text.string(span.start, span.end), default: 0] >= 2
        }
        let named = text.paragraphs.indices.compactMap { i in
            heading(text.paragraphs[i].span, returns: returns).map { (paragraph: i, speaker: $0) }
        }
        .filter { !signed.contains(text.string($0.speaker.name.start, $0.speaker.name.end)) }
        guard Set(named.map { text.string($0.speaker.name.start, $0.speaker.name.end) }).count >= 2 else { return [] }
        var sections: [Section] = []
        for (number, heading) in named.enumerated() {
            let end = number + 1 < named.count ? named[number + 1].paragraph : text.paragraphs.count
            let spoken = (heading.paragraph + 1..<end).filter { isRunningText(text.paragraphs[$0].span) }
            if !spoken.isEmpty { sections.append(Section(paragraphs: spoken, speaker: heading.speaker)) }
        }
        return sections
    }

    /// Who made the page: 作者 | 林越, 编辑：沈渡. Their names stand alone in lines too, and say nothing there.
    private func authors() -> Set<String> {
        var names: Set<String> = []
        for paragraph in text.paragraphs.prefix(20) where paragraph.span.count <= 60 {
            var i = paragraph.span.start
            while i < paragraph.span.end {
                guard let end = WordTrie.chinese.longest(.byline, in: folded, at: i, to: paragraph.span.end) else {
                    i += 1
                    continue
                }
                var start = end
                while start < paragraph.span.end,
                    Mark.isSpace(folded[start]) || Self.headingMarks.contains(folded[start]) || folded[start] == "/"
                {
                    start += 1
                }
                i = max(start, end)
                guard start > end else { continue }
                // 作者 | Mira Castellane编辑 | 沈渡: up to the next such word.
                let stop = (start..<paragraph.span.end).first { place in
                    WordTrie.chinese.longest(.byline, in: folded, at: place, to: paragraph.span.end) != nil
                        || folded[place] == "、" || Mark.isComma(folded[place])
                }
                let name = text.trimmed(TextSpan(start, stop ?? paragraph.span.end)) { Mark.isSpace($0) }
                names.insert(text.string(name.start, name.end))
            }
        }
        return names
    }

    /// The paragraphs of a speech: the title names who speaks, the text speaks to its hearers and never of its speaker.
    func speech(by name: [UInt32]) -> [Int] {
        guard name.count >= 2 else { return [] }
        let spoken = text.paragraphs.indices.filter { isRunningText(text.paragraphs[$0].span) }
        guard spoken.count >= 2, !holds(name), text.quotes.count * 2 <= spoken.count * 3 else { return [] }
        let spokenTo = spoken.count { i in
            text.paragraphs[i].span.first(where: { ChineseCharacters.speakingTo.contains(folded[$0]) || text.matches("大家", at: $0) }) != nil
        }
        return spokenTo * 2 >= spoken.count ? spoken : []
    }

    private func holds(_ name: [UInt32]) -> Bool {
        guard let first = name.first, folded.count >= name.count else { return false }
        return (0...(folded.count - name.count)).contains { folded[$0] == first && folded[$0..<($0 + name.count)].elementsEqual(name) }
    }

    private static let headingMarks: ScalarSet = "-—－|｜：:【】▎■●*#. "

    /// A line that is a person's name and nothing else but marks; of one Latin word only where it comes back.
    private func heading(_ span: TextSpan, returns: (TextSpan) -> Bool) -> Mention? {
        guard span.count <= 20 else { return nil }
        let line = text.trimmed(span) { Mark.isSpace($0) || Self.headingMarks.contains($0) }
        guard line.count >= 2, var mention = subjects.parser.mention(in: line), mention.name == line else { return nil }
        if mention.form == .organisation, (line.start..<line.end).allSatisfy({ Mark.isLatin(text.scalars[$0]) }), returns(span) {
            mention.form = .person
        }
        return mention.form == .person ? mention : nil
    }

    /// Whether a paragraph is said rather than a heading or a caption.
    private func isRunningText(_ span: TextSpan) -> Bool {
        let last = folded[span.end - 1]
        return span.count >= 20 && (Mark.endsSentence(last) || last == "”" || last == "」")
    }
}

extension TextSpan {
    /// The first place of the span that something holds for.
    fileprivate func first(where holds: (Int) -> Bool) -> Int? { (start..<end).first(where: holds) }
}
