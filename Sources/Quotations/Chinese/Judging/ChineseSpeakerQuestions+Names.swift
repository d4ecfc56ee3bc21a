import Articles

/// What a model takes for names of speakers, and whom it means by them.
extension ChineseSpeakerQuestions {
    /// Where the speaker of a segment may be named.
    func nameQuestion(_ span: TextSpan, _ label: SegmentLattice.Label, _ paragraph: Int) -> NameQuestion {
        ChineseNameWindows(text: text, known: subjects.parser.known).question(
            span, label, gap: site(span, label, paragraph).gap)
    }

    /// Notes whom a model took some words for a name of: they appear wherever these words stand.
    mutating func note(_ answers: [[NamedSpan]]) {
        var names = KnownNames()
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
            guard let close = (open + 1..<min(text.folded.count, open + 24)).first(where: { Mark.closesBracket(text.folded[$0]) }),
                let alias = alias(in: TextSpan(open + 1, close)),
                let name = (names.ending(at: open, from: 0) ?? subjects.parser.known.ending(at: open, from: 0))?.span
                    ?? spelt(alias, before: open),
                let (speaker, _, _) = speaker(of: name, sentence: name.start)
            else { continue }
            let words = text.string(alias.start, alias.end)
            if alias.start > open + 2, speaker.kind == .organisation {
                // 远屿科技股份有限公司（下称“远屿”）: the name by which it goes.
                let short = Speaker(id: words, name: words, kind: .organisation)
                for name in [speaker.name, words] { cast.note(alias: name, of: short) }
                continue
            }
            // The Chinese name is the fuller one: Archie（林若川）.
            if !Mark.isHan(text.folded[name.start]), Mark.isHan(text.folded[alias.start]) {
                let (fuller, _, _) = self.speaker(of: alias, sentence: alias.start) ?? (speaker, .named, 0)
                cast.note(alias: text.string(name.start, name.end), of: fuller)
            } else {
                cast.note(alias: words, of: speaker)
                // Kate Rouch is called Rouch, too.
                if let last = words.split(separator: " ").last, last.count < words.count, last.count > 2 {
                    cast.note(alias: String(last), of: speaker)
                }
            }
        }
    }

    /// The words before a bracket that a short name within it is made of: 远屿航运（下称“远屿”）.
    private func spelt(_ alias: TextSpan, before open: Int) -> TextSpan? {
        let start = clauseStart(open, from: max(0, open - 30))
        let short = text.folded[alias.start..<alias.end]
        return (start..<open).first { first in
            guard text.folded[first] == short[alias.start], open - first > short.count else { return false }
            var rest = short[...]
            for i in first..<open where rest.first == text.folded[i] { rest.removeFirst() }
            return rest.isEmpty
        }.map { TextSpan($0, open) }
    }

    /// A further name within brackets: all of them, where it is one that is spelt in letters or like a name; what stands in marks behind
    /// 下称, 简称.
    private func alias(in span: TextSpan) -> TextSpan? {
        if let start = ["以下简称", "下称", "简称"].first(where: { text.matches($0, at: span.start) }) {
            let words = text.trimmed(TextSpan(span.start + start.unicodeScalars.count, span.end)) { !Mark.isWord($0) }
            return words.count >= 2 ? words : nil
        }
        guard span.count >= 2, Mark.isWord(text.folded[span.start]) else { return nil }
        if (span.start..<span.end).allSatisfy({ Mark.isLatin(text.folded[$0]) || Mark.isSpace(text.folded[$0]) || text.folded[$0] == "." })
        {
            return Mark.isCapital(text.scalars[span.start]) ? span : nil
        }
        return ChineseBareNames(text: text, subjects: subjects).kind(of: span) == .person ? span : nil
    }

    /// Whom some words name; a form that is no name (他, 该行, 林总) is told by its number.
    private mutating func speaker(of span: TextSpan, sentence: Int) -> (Speaker, Attribution.MentionKind, UInt32)? {
        let whole = withPointing(span)
        if let mention = subjects.parser.mention(in: whole), mention.span == whole,
            [.pronoun, .nominal, .surname].contains(mention.form)
        {
            guard let (someone, way) = cast.resolve(mention, sentence: sentence) else { return nil }
            return (someone, way.mentionKind, mention.form.rawValue)
        }
        let bare = ChineseBareNames(text: text, subjects: subjects)
        let name = bare.named(in: span)
        let kind = bare.kind(of: name)
        guard kind == .anonymous else { return (cast.named(text.string(name.start, name.end), kind: kind), .named, 0) }
        let words = bare.described(by: name)
        return (Speaker(id: words, name: words, kind: .anonymous), .named, 0)
    }

    /// With the word before that points at somebody named before: 这位|研究员.
    private func withPointing(_ span: TextSpan) -> TextSpan {
        let folded = text.folded
        var start = span.start
        if start > 1, ChineseCharacters.measures.contains(folded[start - 1]) { start -= 1 }
        guard start > 0, ChineseCharacters.demonstratives.contains(folded[start - 1]) else { return span }
        return TextSpan(start - 1, span.end)
    }

    /// Whether a model is sure that words near the quotation name its speaker.
    static func isNamed(_ names: [NamedSpan]) -> Bool { names.first.map { 2 * $0.probability >= 1 } ?? false }

    /// The pronoun or the description that stands for the speaker, where it is one.
    func referring(_ names: [NamedSpan]) -> (span: TextSpan, kind: Attribution.MentionKind)? {
        guard Self.isNamed(names), let span = names.first.map({ withPointing($0.span) }), let mention = subjects.parser.mention(in: span)
        else { return nil }
        switch mention.form {
        case .pronoun: return (span, .pronoun)
        case .nominal: return (span, .nominal)
        default: return nil
        }
    }

    /// Those whom a model took some words near the quotation for a name of.
    mutating func addPointed(_ site: Site, _ names: [NamedSpan], _ add: Add) {
        for (rank, name) in names.enumerated() {
            guard let (speaker, kind, form) = speaker(of: name.span, sentence: site.sentence.start) else { continue }
            let odds = UInt32(8 * name.probability)
            add(.pointed, speaker, name.span, kind, []) { list in
                list.add(Template.pointed.rawValue, odds, UInt32(rank))
                list.add(Template.pointed.rawValue, 50 + odds, UInt32(name.side.rawValue) * 2 + (rank == 0 ? 1 : 0))
                list.add(Template.pointedKind.rawValue, form, odds)
            }
            guard form == 0, rank == 0 else { continue }
            for (fuller, relation) in otherNames(of: speaker) {
                add(.fuller, fuller, name.span, .named, []) { list in
                    list.add(Template.fuller.rawValue, relation, odds)
                    list.add(Template.fuller.rawValue, 20 + relation, UInt32(min(12, speaker.name.unicodeScalars.count)))
                    list.add(Template.fuller.rawValue, 40 + relation, UInt32(min(12, fuller.name.unicodeScalars.count)))
                }
            }
        }
    }

    /// Whoever may be meant by a name besides: speakers near quotations whose names hold it (香港总商会 for 总商会), whoever is spelt out with
    /// it as a part (Jeffrey Blackburn for Jeffrey), and the same without what companies are by law (古茗控股有限公司). With how they go together.
    private func otherNames(of speaker: Speaker) -> [(Speaker, UInt32)] {
        let length = speaker.name.unicodeScalars.count
        let holding = pointedSpeakers.compactMap { other -> (Speaker, UInt32)? in
            guard other.id != speaker.id, other.name.unicodeScalars.count > length else { return nil }
            let kind = Self.kind(other)
            return other.name.hasSuffix(speaker.name)
                ? (other, 1 + 4 * kind)
                : other.name.hasPrefix(speaker.name) ? (other, 2 + 4 * kind) : nil
        }
        let spelt = cast.spelt(outOf: speaker.name).enumerated().map { number, full -> (Speaker, UInt32) in
            (Speaker(id: full.name, name: full.name, kind: .person), 24 + UInt32(min(number, 1)) * 2 + (full.isLast ? 1 : 0))
        }
        return holding + spelt + [withoutForm(of: speaker)].compactMap(\.self)
    }

    /// A company without the words for what it is by law, where the article calls it so.
    private func withoutForm(of speaker: Speaker) -> (Speaker, UInt32)? {
        guard speaker.kind == .organisation, let form = Self.forms.first(where: { speaker.name.hasSuffix($0) }) else { return nil }
        let name = String(speaker.name.dropLast(form.count))
        guard name.unicodeScalars.count >= 2, counts[name] != nil else { return nil }
        return (Speaker(id: name, name: name, kind: .organisation), form.unicodeScalars.count > 2 ? 29 : 28)
    }

    private static let forms = ["控股有限公司", "股份有限公司", "有限责任公司", "有限公司", "公司", "集團", "集团"]
}
