import Articles

/// Tells whether a stretch of text names a speaker, and which part of it is the name.
///
/// The head of a Chinese noun phrase is its end, so the stretch is read from there: brackets, titles behind a name, the
/// name, and before it whatever describes it.
struct MentionParser {
    let text: ChineseText
    private let trie = WordTrie.chinese
    /// Names of the directory and of the article, folded: their scalars, longest first by last scalar.
    private(set) var known: KnownNames

    init(text: ChineseText, known: KnownNames) {
        self.text = text
        self.known = known
    }

    private var folded: [UInt32] { text.folded }

    /// The mention that fills a stretch to its end, or nil where the stretch names nobody.
    ///
    /// Its start is moved behind what cannot belong to it.
    func mention(in range: TextSpan) -> Mention? {
        var span = text.trimmed(range) { !Mark.isWord($0) && !Self.edges.contains($0) }
        guard !span.isEmpty, span.count <= 60 else { return nil }
        let whole = span
        if span.count > 3, text.matches("方面", at: span.end - 2) { span.end -= 2 }  // 远屿方面
        span.end = withoutBracket(span)
        guard !span.isEmpty else { return nil }
        if isWord(span, .pronoun) { return Mention(span: whole, form: .pronoun, name: span) }
        if span.count == 2, isWord(span, .surname) { return Mention(span: whole, form: .surname, name: span) }
        if let pair = pair(span, whole: whole) { return pair }
        if let owner = throughReport(span, whole: whole) { return owner }
        if let vague = vagueSource(span, whole: whole) { return vague }
        if isWord(span, .nominal) || isNominal(span) || isReportAlone(span) { return Mention(span: whole, form: .nominal, name: span) }
        if let known = known.ending(at: span.end, from: span.start) {
            return Mention(span: whole, form: known.isPerson ? .person : .organisation, name: known.span)
        }
        if let name = foreignName(span) { return Mention(span: whole, form: .person, name: name) }
        if let mention = titledName(span, whole: whole) { return mention }
        if let name = transliteratedName(span) { return Mention(span: whole, form: .person, name: name) }
        if whole.end > span.end, let mention = bracketed(span, whole: whole) { return mention }
        if let latin = latinName(span) {
            if latin.start > span.start, latin.start - span.start <= 6,
                !hasTitle(endingAt: latin.start, from: span.start),
                (span.start..<latin.start).allSatisfy({
                    Mark.isHan(folded[$0]) && folded[$0] != "的" && !ChineseCharacters.functional.contains(folded[$0])
                })
            {
                return Mention(span: whole, form: .organisation, name: span)  // 远屿AI
            }
            let isPerson =
                hasTitle(endingAt: latin.start, from: span.start) || text.string(latin.start, latin.end).contains(" ")
            return Mention(span: whole, form: isPerson ? .person : .organisation, name: latin)
        }
        if let name = personName(span) { return Mention(span: whole, form: .person, name: name) }
        if endsWith(.report, span) != nil, let organisation = reportingOrganisation(span) {
            return Mention(span: whole, form: .organisation, name: organisation)
        }
        if let start = endsWith(.person, span) { return anonymous(span, whole: whole, head: start) }
        if isPublication(span) { return Mention(span: whole, form: .organisation, name: span) }
        if let suffix = endsWith(.org, span), span.count >= 2, !holdsVerb(TextSpan(span.start, suffix)) {
            return Mention(span: whole, form: .organisation, name: afterAppositive(span))
        }
        return nil
    }

    /// Marks that may stand at the edge of a mention; bullets and the like may not.
    private static let edges: ScalarSet = "《》（）()“”\"「」『』"

    /// 林越和周知夏, 林越、周知夏: two names, each of which would do alone.
    private func pair(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let joint = (span.start..<span.end).last(where: { ChineseCharacters.joints.contains(folded[$0]) }), joint > span.start,
            joint + 1 < span.end,
            let second = person(TextSpan(joint + 1, span.end)) ?? known.beginning(at: joint + 1, to: span.end)?.span,
            let first = person(TextSpan(span.start, joint)) ?? known.ending(at: joint, from: span.start)?.span,
            second.start == joint + 1 || person(TextSpan(span.start, joint)) != nil,
            second.end == span.end, second.start == joint + 1 || known.ending(at: joint, from: span.start) != nil
        else { return nil }
        return Mention(span: whole, form: .person, name: first, others: [second])
    }

    private func person(_ span: TextSpan) -> TextSpan? {
        if let known = known.ending(at: span.end, from: span.start), known.isPerson { return known.span }
        return foreignName(span) ?? personName(span)
    }

    /// Whether a stretch ends with a person's name.
    func isNamed(_ span: TextSpan) -> Bool { mention(in: span)?.form == .person || endsWith(.person, span) != nil }

    /// A name that nothing but its place before a reporting expression shows: 鲍尔, 法国, 维加.
    func bareName(_ span: TextSpan) -> Mention? {
        guard (2...7).contains(span.count) else { return nil }
        let isTransliterated = (span.start..<span.end).allSatisfy { ChineseCharacters.transliterating.contains(folded[$0]) }
        for i in span.start..<span.end {
            guard Mark.isHan(folded[i]), !ChineseCharacters.functional.contains(folded[i]) else { return nil }
            if ChineseCharacters.neverInBareNames.contains(folded[i]), !isTransliterated || span.count < 3 { return nil }
        }
        // Two or three characters behind a surname, a country, or characters that foreign names are spelt with.
        let surname = trie.longest(.surname, in: folded, at: span.start, to: span.end)
        let isNameLike = surname.map { $0 < span.end && span.end - $0 <= 2 } == true || endsWith(.org, span) != nil
        guard isTransliterated || isNameLike && span.count <= 4 else { return nil }
        let classes: WordTrie.Classes = [
            .lead, .adverb, .never, .says, .thinks, .nobody, .report, .person, .before, .views, .gesture,
        ]
        for i in span.start..<(span.end - 1) {
            if let end = trie.longest(classes, in: folded, at: i, to: span.end), end - i >= 2 { return nil }
        }
        return Mention(span: span, form: isTransliterated ? .person : .organisation, name: span, isBare: true)
    }

    // MARK: Parts

    /// The end of the span without a bracket behind it: 沈渡（远屿AI首席科学家）.
    private func withoutBracket(_ span: TextSpan) -> Int {
        guard span.count > 2, Mark.closesBracket(folded[span.end - 1]) else { return span.end }
        var i = span.end - 2
        while i > span.start, !Mark.opensBracket(folded[i]) { i -= 1 }
        return i > span.start ? text.trimmed(TextSpan(span.start, i)) { Mark.isSpace($0) }.end : span.end
    }

    private func isWord(_ span: TextSpan, _ classes: WordTrie.Classes) -> Bool {
        trie.isWord(classes, in: folded, span.start, span.end)
    }

    /// The start of the longest word of a class that the span ends with.
    func endsWith(_ classes: WordTrie.Classes, _ span: TextSpan) -> Int? {
        (max(span.start, span.end - 9)..<span.end).first { trie.isWord(classes, in: folded, $0, span.end) }
    }

    /// 有分析, 也有观点: a source without a face.
    private func vagueSource(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard span.count >= 3, let counted = trie.longest(.quantity, in: folded, at: span.start, to: span.end),
            trie.isWord(.vague, in: folded, counted, span.end)
        else { return nil }
        return Mention(span: whole, form: .collective, name: TextSpan(counted, span.end))
    }

    /// 哈特维尔博文中, 林越在公开信里: whoever speaks through it.
    private func throughReport(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard span.count >= 5, folded[span.end - 1] == "中" || folded[span.end - 1] == "里" || folded[span.end - 1] == "上",
            let noun = endsWith(.report, TextSpan(span.start, span.end - 1)), noun - span.start >= 2
        else { return nil }
        let owner = TextSpan(span.start, folded[noun - 1] == "的" || folded[noun - 1] == "在" ? noun - 1 : noun)
        guard owner.count >= 2, let known = known.ending(at: owner.end, from: owner.start) else { return nil }
        return Mention(span: whole, form: known.isPerson ? .person : .organisation, name: known.span)
    }

    /// 论文中, 官方公告: what somebody speaks through, whoever it is.
    private func isReportAlone(_ span: TextSpan) -> Bool {
        var end = span.end
        while end > span.start + 1, folded[end - 1] == "中" || folded[end - 1] == "里" || folded[end - 1] == "上" { end -= 1 }
        return trie.isWord(.report, in: folded, span.start, end)
    }

    /// 这位创始人, 该负责人, 这家公司, 上述业内人士.
    private func isNominal(_ span: TextSpan) -> Bool {
        let first = folded[span.start]
        let isThis = first == "这" || first == "该" || first == "那"
        let isAbove = text.matches("上述", at: span.start) || text.matches("前述", at: span.start)
        guard isThis || isAbove, span.count <= 10 else { return false }
        return endsWith(.title, span) != nil || endsWith(.person, span) != nil || endsWith(.org, span) != nil
    }

    /// 丹尼尔·哈特维尔 at the end of the span.
    private func foreignName(_ span: TextSpan) -> TextSpan? {
        var start = span.end
        var hasDot = false
        while start > span.start {
            let c = folded[start - 1]
            if ChineseCharacters.nameDots.contains(c) {
                hasDot = true
            } else if !Mark.isHan(c) {
                break
            }
            start -= 1
        }
        guard hasDot, isSpeltOut(from: start, to: span.end) else { return nil }
        // The first part of the name is at most five characters; what stands before it is a title or a description.
        guard let dot = (start..<span.end).first(where: { ChineseCharacters.nameDots.contains(folded[$0]) }) else {
            return nil
        }
        var first = max(start, dot - 5)
        for i in stride(from: dot - 1, through: start, by: -1) {
            if let end = trie.longest([.title, .person, .org], in: folded, at: i, to: dot),
                end < dot
            {
                first = max(first, end)
            }
            if folded[i] == "的" || folded[i] == "、" { first = max(first, i + 1) }
        }
        guard dot - first >= 1, span.end - dot - 1 >= 1 else { return nil }
        return TextSpan(first, span.end)
    }

    private static let latinNameMarks: ScalarSet = ".'-’"

    /// Whether what stands behind the last dot is spelt as foreign names are: 哈特维尔, not 哈特维尔一起做了.
    private func isSpeltOut(from start: Int, to end: Int) -> Bool {
        var i = end
        var others = 0
        while i > start, !ChineseCharacters.nameDots.contains(folded[i - 1]) {
            if !ChineseCharacters.transliterating.contains(folded[i - 1]) { others += 1 }
            i -= 1
        }
        return end - i <= 7 && others <= 1
    }

    /// Mira Castellane at the end of the span: one to four capitalised words.
    private func latinName(_ span: TextSpan) -> TextSpan? {
        var start = span.end
        var words = 0
        var i = span.end
        while i > span.start, words < 4 {
            var j = i
            while j > span.start,
                Mark.isLatin(folded[j - 1]) || Mark.isDigit(folded[j - 1])
                    || Self.latinNameMarks.contains(folded[j - 1])
            { j -= 1 }
            guard j < i, (0x41...0x5A).contains(text.scalars[j]) || (j == span.start && Mark.isLatin(text.scalars[j]))
            else { break }
            // CEO and its kind are titles, not names.
            if trie.isWord([.title, .nobody], in: folded, j, i) { break }
            start = j
            words += 1
            i = j
            if i > span.start, folded[i - 1] == " " { i -= 1 } else { break }
        }
        return words > 0 && span.end - start >= 2 ? TextSpan(start, span.end) : nil
    }

    /// A name with its title behind it: 欧阳致远教授, 林总.
    private func titledName(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let title = endsWith(.title, span), title > span.start else { return nil }
        let before = TextSpan(span.start, title)
        if let known = known.ending(at: title, from: span.start), known.isPerson {
            return Mention(span: whole, form: .person, name: known.span)
        }
        if let name = personName(before) ?? transliteratedName(before, isTitled: true) {
            return Mention(span: whole, form: .person, name: name)
        }
        if trie.isWord(.honorific, in: folded, title, span.end), let latin = latinName(before), latin.start == span.start {
            return Mention(span: whole, form: .person, name: latin)
        }
        if let end = trie.longest(.surname, in: folded, at: span.start, to: title), end == title {
            return Mention(span: whole, form: .surname, name: before)
        }
        return nil
    }

    /// 土耳其总理|埃尔多安, 他的妻子|爱丽丝: characters that foreign names are spelt with, behind a title or 的.
    private func transliteratedName(_ span: TextSpan, isTitled: Bool = false) -> TextSpan? {
        var start = span.end
        while start > span.start, span.end - start < 7, ChineseCharacters.transliterating.contains(folded[start - 1]),
            start == span.end || !hasTitle(endingAt: start, from: span.start)
        { start -= 1 }
        guard span.end - start >= 2,
            isTitled && start == span.start
                || start > span.start
                    && (folded[start - 1] == "的" || hasTitle(endingAt: start, from: span.start))
        else { return nil }
        return isCommonWord(TextSpan(start, span.end)) ? nil : TextSpan(start, span.end)
    }

    /// 巴拉特（Barratt）, 加拿大血液服务（CBS）: the Latin name behind tells that the words before are one.
    private func bracketed(_ span: TextSpan, whole: TextSpan) -> Mention? {
        let inside = text.trimmed(TextSpan(span.end, whole.end)) { Mark.isSpace($0) || Mark.opensBracket($0) || Mark.closesBracket($0) }
        guard !inside.isEmpty, Mark.isCapital(text.scalars[inside.start]),
            (inside.start..<inside.end).allSatisfy({ !Mark.isHan(folded[$0]) })
        else { return nil }
        if (inside.start..<inside.end).allSatisfy({ Mark.isCapital(text.scalars[$0]) }) {
            guard span.count <= 12, !holdsVerb(span) else { return nil }
            return Mention(span: whole, form: .organisation, name: afterAppositive(span))
        }
        var start = span.end
        while start > span.start, span.end - start < 7, ChineseCharacters.transliterating.contains(folded[start - 1]),
            !hasTitle(endingAt: start, from: span.start)
        { start -= 1 }
        return span.end - start >= 2 ? Mention(span: whole, form: .person, name: TextSpan(start, span.end)) : nil
    }

    /// A Chinese name at the end of the span: a surname and one or two characters, the span's whole or behind a title.
    private func personName(_ span: TextSpan) -> TextSpan? {
        for length in [4, 3, 2] where span.count >= length {
            let start = span.end - length
            guard (start..<span.end).allSatisfy({ Mark.isHan(folded[$0]) }) else { continue }
            guard let surname = trie.longest(.surname, in: folded, at: start, to: span.end) else { continue }
            let given = span.end - surname
            guard !(surname..<span.end).contains(where: { ChineseCharacters.functional.contains(folded[$0]) }) else { continue }
            guard given >= 1, given <= 2, length == (surname - start) + given else { continue }
            guard isBoundary(start, in: span), !isCommonWord(TextSpan(start, span.end)),
                trie.longest(.noname, in: folded, at: start, to: span.end) == nil
            else { continue }
            return TextSpan(start, span.end)
        }
        return nil
    }

    /// Whether a name may begin at a place: at the span's head, behind a title, an organisation, 的, 、 or a bracket.
    private func isBoundary(_ start: Int, in span: TextSpan) -> Bool {
        if start == span.start { return true }
        let before = folded[start - 1]
        if before == "的" || before == "、" || before == " " || before == "）" || before == ")" { return true }
        if Mark.isLatin(before) { return true }
        return hasTitle(endingAt: start, from: span.start)
    }

    /// Whether a title, a description or an organisation ends at a place.
    func hasTitle(endingAt end: Int, from start: Int) -> Bool {
        var end = end
        while end > start, Mark.isSpace(folded[end - 1]) { end -= 1 }
        let span = TextSpan(start, max(start, end))
        return !span.isEmpty
            && (endsWith(.title, span) != nil || endsWith(.person, span) != nil || endsWith(.org, span) != nil)
    }

    /// Words that begin as a surname does and name nobody.
    private func isCommonWord(_ span: TextSpan) -> Bool {
        if trie.isWord(.noNames, in: folded, span.start, span.end) { return true }
        return endsWith(.org, span).map { span.end - $0 >= 2 || $0 > span.start } == true
            || endsWith(.title, span) != nil
    }

    private func reportingOrganisation(_ span: TextSpan) -> TextSpan? {
        // 云麓研究院发布的白皮书, DeepSeek-V3 论文: the organisation before 发布的, 的 or the noun itself.
        guard let noun = endsWith(.report, span) else { return nil }
        var end = noun
        while end > span.start, Mark.isSpace(folded[end - 1]) { end -= 1 }
        let head = TextSpan(span.start, end)
        if let verb = trie.first(.publishes, in: folded, from: head.start, to: head.end) {
            return verb.start > span.start ? afterAppositive(TextSpan(span.start, verb.start)) : nil
        }
        if head.count >= 2, folded[head.end - 1] == "的" {
            return afterAppositive(TextSpan(head.start, head.end - 1))
        }
        if let latin = latinName(head), latin.start == head.start || hasTitle(endingAt: latin.start, from: head.start) {
            return latin
        }
        return endsWith(.org, head) != nil ? afterAppositive(head) : nil
    }

    /// The last part of 、-joined appositives.
    private func afterAppositive(_ span: TextSpan) -> TextSpan {
        guard let comma = (span.start..<span.end).last(where: { folded[$0] == "、" }), comma + 1 < span.end else {
            return span
        }
        return TextSpan(comma + 1, span.end)
    }

    /// 《南山财经》.
    func isPublication(_ span: TextSpan) -> Bool {
        span.count >= 4 && folded[span.start] == "《" && folded[span.end - 1] == "》"
    }

    /// 一位, 多位, 有, 不少: somebody who is not named.
    private func hasQuantity(_ span: TextSpan) -> Bool {
        ChineseCharacters.quantifying.contains(folded[span.start])
    }

    /// 一位投资人, 有业内人士, 不少开发者: the words that only count are no part of the name.
    private func anonymous(_ span: TextSpan, whole: TextSpan, head: Int) -> Mention? {
        let isCounted = ChineseCharacters.quantifying.contains(folded[span.start])
        guard !holdsVerb(TextSpan(span.start, head)),
            isCounted || span.count <= 8 || !(span.start..<head).contains(where: { folded[$0] == "、" })
        else { return nil }
        var isSeveral = isCounted && folded[span.start] != "一"
        var start = span.start
        if let counted = trie.longest(.quantity, in: folded, at: start, to: span.end), counted <= head {
            start = counted
            isSeveral = true
        }
        // A bare 人 or 委员 is nobody in particular.
        guard span.end - start >= 2 else { return nil }
        return Mention(
            span: TextSpan(span.start, whole.end), form: isSeveral ? .collective : .anonymous, name: TextSpan(start, span.end))
    }

    /// Whether a stretch is more than a noun phrase: it holds a copula or an auxiliary, so its end is no speaker.
    private func holdsVerb(_ span: TextSpan) -> Bool {
        (span.start..<span.end).contains { ChineseCharacters.verbal.contains(folded[$0]) }
    }
}
