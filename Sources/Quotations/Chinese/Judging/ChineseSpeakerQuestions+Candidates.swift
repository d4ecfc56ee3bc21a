import Articles

/// Who comes into question without such a model: subjects, heads of sentences, lines before, names around.
extension ChineseSpeakerQuestions {
    /// Who stands before the cue, before the words or behind them.
    mutating func addSubjects(_ site: Site, _ add: Add) {
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

    /// Whoever a sentence begins with, where its cue has no subject of its own: 債券策略師正在重新評估…，認為….
    mutating func addHead(_ site: Site, _ add: Add) {
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
    mutating func addLineBefore(_ site: Site, _ add: Add) {
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

    func clauseStart(_ place: Int, from start: Int) -> Int {
        var i = place
        while i > start, !(Mark.endsClause(text.folded[i - 1]) || !text.isOutside(i - 1)) { i -= 1 }
        return i
    }

    /// The names around the words.
    func addNames(_ site: Site, _ add: Add) {
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
