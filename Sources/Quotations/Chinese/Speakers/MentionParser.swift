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
        var span = text.trimmed(range) { Mark.isSpace($0) }
        guard !span.isEmpty, span.count <= 60 else { return nil }
        let whole = span
        span.end = withoutBracket(span)
        guard !span.isEmpty else { return nil }
        if isWord(span, .pronoun) { return Mention(span: whole, form: .pronoun, name: span) }
        if span.count == 2, isWord(span, .surname) { return Mention(span: whole, form: .surname, name: span) }
        if let pair = pair(span, whole: whole) { return pair }
        if isWord(span, .nominal) || isNominal(span) { return Mention(span: whole, form: .nominal, name: span) }
        if let known = known.ending(at: span.end, from: span.start, in: folded) {
            return Mention(
                span: whole, form: known.isPerson ? .person : .organisation, name: TextSpan(known.start, span.end))
        }
        if let name = foreignName(span) { return Mention(span: whole, form: .person, name: name) }
        if let mention = titledName(span, whole: whole) { return mention }
        if let latin = latinName(span) {
            if latin.start > span.start, latin.start - span.start <= 6,
                !hasTitle(endingAt: latin.start, from: span.start),
                (span.start..<latin.start).allSatisfy({
                    Mark.isHan(folded[$0]) && folded[$0] != 0x7684 && !Self.neverInNames.contains(folded[$0])
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

    /// 林越和周知夏, 林越、周知夏: two names, each of which would do alone.
    private func pair(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let joint = (span.start..<span.end).last(where: { Self.joints.contains(folded[$0]) }), joint > span.start,
            joint + 1 < span.end,
            let second = person(TextSpan(joint + 1, span.end)), let first = person(TextSpan(span.start, joint))
        else { return nil }
        return Mention(span: whole, form: .person, name: first, others: [second])
    }

    private static let joints: Set<UInt32> = [0x548C, 0x4E0E, 0x53CA, 0x3001]  // 和 与 及 、

    private func person(_ span: TextSpan) -> TextSpan? {
        if let known = known.ending(at: span.end, from: span.start, in: folded), known.isPerson {
            return TextSpan(known.start, span.end)
        }
        return foreignName(span) ?? personName(span)
    }

    /// Whether a stretch ends with a person's name.
    func isNamed(_ span: TextSpan) -> Bool { mention(in: span)?.form == .person || endsWith(.person, span) != nil }

    /// A name that nothing but its place before a reporting expression shows: 鲍尔, 法国, 维加.
    func bareName(_ span: TextSpan) -> Mention? {
        guard (2...7).contains(span.count) else { return nil }
        var isTransliterated = true
        for i in span.start..<span.end {
            guard Mark.isHan(folded[i]) else { return nil }
            if Self.neverInNames.contains(folded[i]) || NameCharacters.neverInBareNames.contains(folded[i]) {
                return nil
            }
            if !NameCharacters.transliterating.contains(folded[i]) { isTransliterated = false }
        }
        guard span.count <= 4 || isTransliterated else { return nil }
        let classes: WordTrie.Classes = [
            .init(.lead), .init(.adverb), .init(.never), .init(.says), .init(.thinks), .init(.nobody), .init(.report),
            .init(.person),
            .init(.before), .init(.views), .init(.gesture),
        ]
        for i in span.start..<(span.end - 1) {
            if let end = trie.longest(classes, in: folded, at: i, to: span.end), end - i >= 2 { return nil }
        }
        return Mention(span: span, form: isTransliterated ? .person : .organisation, name: span, isBare: true)
    }

    // MARK: Parts

    /// The end of the span without a bracket behind it: 沈渡（远屿AI首席科学家）.
    private func withoutBracket(_ span: TextSpan) -> Int {
        guard span.count > 2, [0xFF09, 0x29].contains(folded[span.end - 1]) else { return span.end }
        var i = span.end - 2
        while i > span.start, ![0xFF08, 0x28].contains(folded[i]) { i -= 1 }
        return i > span.start ? text.trimmed(TextSpan(span.start, i)) { Mark.isSpace($0) }.end : span.end
    }

    private func isWord(_ span: TextSpan, _ name: ChineseWords.Class) -> Bool {
        trie.longest(.init(name), in: folded, at: span.start, to: span.end) == span.end
    }

    /// The start of the longest word of a class that the span ends with.
    func endsWith(_ name: ChineseWords.Class, _ span: TextSpan) -> Int? {
        for start in max(span.start, span.end - 9)..<span.end
        where trie.longest(.init(name), in: folded, at: start, to: span.end) == span.end { return start }
        return nil
    }

    /// 这位创始人, 该负责人, 这家公司.
    private func isNominal(_ span: TextSpan) -> Bool {
        let first = folded[span.start]
        let isThis = first == 0x8FD9 || first == 0x8BE5 || first == 0x90A3  // 这 该 那
        guard isThis, span.count <= 10 else { return false }
        return endsWith(.title, span) != nil || endsWith(.person, span) != nil || endsWith(.org, span) != nil
    }

    /// 丹尼尔·哈特维尔 at the end of the span.
    private func foreignName(_ span: TextSpan) -> TextSpan? {
        var start = span.end
        var hasDot = false
        while start > span.start {
            let c = folded[start - 1]
            if c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x30FB {
                hasDot = true
            } else if !Mark.isHan(c) {
                break
            }
            start -= 1
        }
        guard hasDot else { return nil }
        // The first part of the name is at most five characters; what stands before it is a title or a description.
        guard let dot = (start..<span.end).first(where: { [0xB7, 0x2022, 0x2027, 0x30FB].contains(folded[$0]) }) else {
            return nil
        }
        var first = max(start, dot - 5)
        for i in stride(from: dot - 1, through: start, by: -1) {
            if let end = trie.longest([.init(.title), .init(.person), .init(.org)], in: folded, at: i, to: dot),
                end < dot
            {
                first = max(first, end)
            }
            if folded[i] == 0x7684 || folded[i] == 0x3001 { first = max(first, i + 1) }  // 的 、
        }
        guard dot - first >= 1, span.end - dot - 1 >= 1 else { return nil }
        return TextSpan(first, span.end)
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
                    || [0x2E, 0x27, 0x2D, 0x2019].contains(folded[j - 1])
            { j -= 1 }
            guard j < i, (0x41...0x5A).contains(text.scalars[j]) || (j == span.start && Mark.isLatin(text.scalars[j]))
            else { break }
            // CEO and its kind are titles, not names.
            if trie.longest(.init(.title), in: folded, at: j, to: i) == i { break }
            start = j
            words += 1
            i = j
            if i > span.start, folded[i - 1] == 0x20 { i -= 1 } else { break }
        }
        return words > 0 && span.end - start >= 2 ? TextSpan(start, span.end) : nil
    }

    /// A name with its title behind it: 欧阳致远教授, 林总.
    private func titledName(_ span: TextSpan, whole: TextSpan) -> Mention? {
        guard let title = endsWith(.title, span), title > span.start else { return nil }
        let before = TextSpan(span.start, title)
        if let known = known.ending(at: title, from: span.start, in: folded), known.isPerson {
            return Mention(span: whole, form: .person, name: TextSpan(known.start, title))
        }
        if let name = personName(before) { return Mention(span: whole, form: .person, name: name) }
        if let end = trie.longest(.init(.surname), in: folded, at: span.start, to: title), end == title {
            return Mention(span: whole, form: .surname, name: before)
        }
        if hasQuantity(span) || span.count > 2 { return nil }
        return nil
    }

    /// A Chinese name at the end of the span: a surname and one or two characters, the span's whole or behind a title.
    private func personName(_ span: TextSpan) -> TextSpan? {
        for length in [4, 3, 2] where span.count >= length {
            let start = span.end - length
            guard (start..<span.end).allSatisfy({ Mark.isHan(folded[$0]) }) else { continue }
            guard let surname = trie.longest(.init(.surname), in: folded, at: start, to: span.end) else { continue }
            let given = span.end - surname
            guard !(surname..<span.end).contains(where: { Self.neverInNames.contains(folded[$0]) }) else { continue }
            guard given >= 1, given <= 2, length == (surname - start) + given else { continue }
            guard isBoundary(start, in: span), !isCommonWord(TextSpan(start, span.end)) else { continue }
            return TextSpan(start, span.end)
        }
        return nil
    }

    /// Whether a name may begin at a place: at the span's head, behind a title, an organisation, 的, 、 or a bracket.
    private func isBoundary(_ start: Int, in span: TextSpan) -> Bool {
        if start == span.start { return true }
        let before = folded[start - 1]
        if before == 0x7684 || before == 0x3001 || before == 0x20 || before == 0xFF09 || before == 0x29 { return true }
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
        let classes: WordTrie.Classes = [
            .init(.title), .init(.person), .init(.org), .init(.report), .init(.lead), .init(.adverb), .init(.says),
            .init(.thinks), .init(.never), .init(.pronoun),
        ]
        if trie.longest(classes, in: folded, at: span.start, to: span.end) == span.end { return true }
        return Self.noNames.contains(text.string(span.start, span.end))
            || endsWith(.org, span).map { span.end - $0 >= 2 || $0 > span.start } == true
            || endsWith(.title, span) != nil
    }

    /// Function words that no given name holds.
    static let neverInNames: Set<UInt32> = Set(
        "在对向把被将也则都就曾说称道问答等与和及的了是为以从由用给让引这那还又没不其所并而却于个只据总".unicodeScalars.map(\.value))

    static let noNames: Set<String> = Set(
        """
        高通 华为 万达 平安 万科 金山 方正 安卓 安全 时间 时代 时候 全球 全国 全部 方面 方案 高度 高级 平台 平均 成本 成果 成为 成功 金融 金额 明年 明显 文章 文件 文化 \
        文心 文中 东西 东方 南方 北方 国内 国外 国家 国际 公开 关键 关系 关注 关于 项目 管理 经济 经验 经过 程序 常见 解决 应用 应该 包括 谈判 路线 路透 米哈游 马上 \
        温度 古代 易用 向来 艾媒 车企 封闭 盛会 和平 于是 单位 单纯 费用 支付 支持 计划 计算 许多 何时 何况 白皮书 黄金 水平 江湖 凤凰网 石油 毛利 祝贺 从未 商家 商业 \
        原因 原来 敬请 冷静 代码 代表 付费 银行 曾经 游戏 盖茨 沙特 习惯 帅气 税收 区块链 区域 盘点 强大 强劲 席间 欧盟 欧洲 法国 美国 英国 德国 韩国 日本 中国 印度 \
        万元 成员 尤其 施政 章程 云端 苏宁 潘多拉 范围 鲁迅 韦伯 昌平 苗头 花费 任何 任务 史上 唐代 雷军们 贺词 常务 乐观 傅里叶 康复 余额 元宇宙 孟加拉 黄昏 穆斯林
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private func reportingOrganisation(_ span: TextSpan) -> TextSpan? {
        // 云麓研究院发布的白皮书, DeepSeek-V3 论文: the organisation before 发布的, 的 or the noun itself.
        guard let noun = endsWith(.report, span) else { return nil }
        var end = noun
        while end > span.start, Mark.isSpace(folded[end - 1]) { end -= 1 }
        let head = TextSpan(span.start, end)
        for verb in Self.publishing {
            if let place = find(verb, in: head) {
                return place > span.start ? afterAppositive(TextSpan(span.start, place)) : nil
            }
        }
        if head.count >= 2, folded[head.end - 1] == 0x7684 {
            return afterAppositive(TextSpan(head.start, head.end - 1))
        }
        if let latin = latinName(head), latin.start == head.start || hasTitle(endingAt: latin.start, from: head.start) {
            return latin
        }
        return endsWith(.org, head) != nil ? afterAppositive(head) : nil
    }

    private static let publishing: [[UInt32]] = ["发布的", "公布的", "发表的", "撰写的", "出具的", "推出的", "的一份", "在"].map {
        $0.unicodeScalars.map(\.value)
    }

    private func find(_ word: [UInt32], in span: TextSpan) -> Int? {
        guard span.count >= word.count else { return nil }
        return (span.start...(span.end - word.count)).first { start in
            folded[start] == word[0] && folded[start..<(start + word.count)].elementsEqual(word)
        }
    }

    /// The last part of 、-joined appositives.
    private func afterAppositive(_ span: TextSpan) -> TextSpan {
        guard let comma = (span.start..<span.end).last(where: { folded[$0] == 0x3001 }), comma + 1 < span.end else {
            return span
        }
        return TextSpan(comma + 1, span.end)
    }

    /// 《南山财经》.
    private func isPublication(_ span: TextSpan) -> Bool {
        span.count >= 4 && folded[span.start] == 0x300A && folded[span.end - 1] == 0x300B
    }

    /// 一位, 多位, 有, 不少: somebody who is not named.
    private func hasQuantity(_ span: TextSpan) -> Bool {
        [0x4E00, 0x591A, 0x6709, 0x4E0D, 0x4E9B, 0x6570, 0x4E24, 0x51E0, 0x4F17, 0x8BB8, 0x5404].contains(
            folded[span.start])
    }

    private func anonymous(_ span: TextSpan, whole: TextSpan, head: Int) -> Mention? {
        guard !holdsVerb(TextSpan(span.start, head)) else { return nil }
        var start = span.start
        var isSeveral = false
        switch folded[start] {
        case 0x6709 where span.count > 2 && head > start:  // 有业内人士: 有 is no part of the name
            start += 1
            if folded[start] == 0x4E9B { start += 1 }
            isSeveral = true
        case 0x591A, 0x6570, 0x4E24, 0x51E0, 0x4F17, 0x8BB8, 0x5404: isSeveral = true
        case 0x4E0D, 0x4E9B: isSeveral = true
        case 0x4E00 where span.count > 1 && folded[start + 1] == 0x4E9B: isSeveral = true
        default: break
        }
        // A bare 人 or 委员 is nobody in particular.
        guard span.end - start >= 2 else { return nil }
        return Mention(
            span: TextSpan(start, whole.end), form: isSeveral ? .collective : .anonymous,
            name: TextSpan(start, span.end))
    }

    /// Whether a stretch is more than a noun phrase: it holds a copula or an auxiliary, so its end is no speaker.
    private func holdsVerb(_ span: TextSpan) -> Bool {
        var i = span.start
        while i < span.end {
            switch folded[i] {
            case 0x662F, 0x5C06, 0x628A, 0x88AB, 0x4F7F, 0x8BA9, 0x7ED9, 0x6CA1: return true  // 是将把被使让给没
            default: i += 1
            }
        }
        return false
    }
}
