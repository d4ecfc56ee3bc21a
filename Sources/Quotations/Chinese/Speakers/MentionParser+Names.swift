import Articles

/// How people are named: foreign and Latin names, surname and given name, with titles before and behind.
extension MentionParser {
    /// 丹尼尔·哈特维尔 at the end of the span.
    func foreignName(_ span: TextSpan) -> TextSpan? {
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
        // 科技企业家|安德鲁·杨: a first part that is spelt as foreign names are begins with the first such character.
        var spelt = dot
        while spelt > first, ChineseCharacters.transliterating.contains(folded[spelt - 1]) { spelt -= 1 }
        if dot - spelt >= 2 { first = spelt }
        return TextSpan(first, span.end)
    }

    static let latinNameMarks: ScalarSet = ".'-’"

    /// Whether what stands behind the last dot is spelt as foreign names are: 哈特维尔, not 哈特维尔一起做了.
    func isSpeltOut(from start: Int, to end: Int) -> Bool {
        var i = end
        var others = 0
        while i > start, !ChineseCharacters.nameDots.contains(folded[i - 1]) {
            if !ChineseCharacters.transliterating.contains(folded[i - 1]) { others += 1 }
            i -= 1
        }
        return end - i <= 7 && others <= 1
    }

    /// Mira Castellane at the end of the span: one to four capitalised words.
    func latinName(_ span: TextSpan) -> TextSpan? {
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
    func titledName(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let title = endsWith(.title, span), title > span.start else { return nil }
        let before = TextSpan(span.start, title)
        if let known = known.ending(at: title, from: span.start), known.isPerson {
            if isAttendant(TextSpan(title, span.end), of: known.span, in: span) {
                return Mention(span: whole, form: .anonymous, name: span)
            }
            return Mention(span: whole, form: .person, name: known.span)
        }
        guard folded[span.start] != "向" else { return nil }  // 向语音|助手
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

    /// 林越|助理, 哈特维尔|律师: somebody else, where 周知夏|律师 is a lawyer of this name.
    private func isAttendant(_ title: TextSpan, of name: TextSpan, in span: TextSpan) -> Bool {
        guard name.start == span.start else { return false }
        if isWord(title, .attendant) { return true }
        return text.matches("律师", at: title.start)
            && (name.start..<name.end).allSatisfy { ChineseCharacters.transliterating.contains(folded[$0]) || !Mark.isHan(folded[$0]) }
    }

    /// 土耳其总理|埃尔多安, 他的妻子|爱丽丝: characters that foreign names are spelt with, behind a title or 的.
    func transliteratedName(_ span: TextSpan, isTitled: Bool = false) -> TextSpan? {
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
    func bracketed(_ span: TextSpan, whole: TextSpan) -> Mention? {
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
    func personName(_ span: TextSpan) -> TextSpan? {
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
    func isBoundary(_ start: Int, in span: TextSpan) -> Bool {
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
    func isCommonWord(_ span: TextSpan) -> Bool {
        if trie.isWord(.noNames, in: folded, span.start, span.end) { return true }
        return endsWith(.org, span).map { span.end - $0 >= 2 || $0 > span.start } == true
            || endsWith(.title, span) != nil
    }
}
