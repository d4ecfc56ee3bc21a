import ChineseScript

extension Outlet {
    /// The name of an outlet in a text that stands where one is named, without the labels, signs and slogans around it.
    ///
    ///     Outlet.name(inPlace: "澄川网-")                  // 澄川网
    ///     Outlet.name(inPlace: "01:37 - Source: The Quay")  // The Quay
    ///     Outlet.name(inPlace: "16時46分")                   // nil
    ///
    /// - Parameter site: the page's site. Of several parts the one that its address tells of is the outlet, and its own name may be any word.
    static func name(inPlace text: String, site: SiteName? = nil) -> String? {
        let whole = text.folded
        guard whole.utf8.count <= placeLimit, !OutletWords.isCredit(whole) else { return nil }
        let parts = parts(of: whole).filter { !OutletWords.isCredit($0) }.map(trimmed)
        let names = parts.filter { isName($0, of: site) }
        return names.first { site?.tells(of: $0) == true } ?? names.first
    }

    /// More bytes than stand in the place of an outlet's name, with all that goes with it.
    private static let placeLimit = 300

    /// The parts of a text between signs that part more than a name does: 澄川网 - 首页, The Quay | News.
    static func parts(of text: String) -> [String] {
        var parts = [""]
        var rest = Substring(text)
        while let next = rest.first {
            if let sign = partings.first(where: rest.hasPrefix) {
                parts.append("")
                rest = rest.dropFirst(sign.count)
            } else {
                parts[parts.count - 1].append(next)
                rest = rest.dropFirst()
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static let partings = [" - ", " – ", " — ", " -- ", " · ", " • ", " :: ", " : ", "|", "｜", "丨", "│", "›", "»", "«", ">>"]

    /// A text without signs and labels at its edges, and without brackets and quotation marks around it.
    static func trimmed(_ text: String) -> String {
        var text = text.folded
        while true {
            let before = text.utf8.count
            while let last = text.last, edgeSigns.contains(last) { text.removeLast() }
            while let first = text.first, edgeSigns.contains(first) { text.removeFirst() }
            if let end = OutletWords.endOfLabel(in: text) { text = String(text[end...]) }
            for (open, close) in brackets where text.count > 1 {
                let opens = text.first == open
                let closes = text.last == close
                // Around the whole of it, or one whose other half was cut off.
                let isOpenAlone = opens && !text.dropFirst().contains(close)
                let isCloseAlone = closes && !text.dropLast().contains(open)
                if opens && closes || isOpenAlone { text.removeFirst() }
                if opens && closes || isCloseAlone { text.removeLast() }
            }
            if text.utf8.count == before { return text }
        }
    }

    private static let edgeSigns: Set<Character> = [
        " ", "-", "–", "—", "―", "－", "_", "|", "｜", "丨", "│", "·", "•", "・", ":", "：", ",", "，", "、", ";", "；", "/", "／", "\\", "~", "*",
        ">", "<", "＞",
        "#", "=", "^", "→", "▶", "»", "«", "›", "‹",
    ]
    private static let brackets: [(Character, Character)] = [
        ("《", "》"), ("【", "】"), ("[", "]"), ("（", "）"), ("(", ")"), ("“", "”"), ("\"", "\""), ("「", "」"), ("'", "'"), ("〈", "〉"),
        ("『", "』"),
    ]

    // MARK: What is a name

    /// Whether a text can be an outlet's name: none of the words that stand in its place, no sentence, nothing to click on.
    static func isName(_ text: String, of site: SiteName? = nil) -> Bool {
        guard (2...40).contains(text.count), text.contains(where: \.isLetter), !isCode(text) else { return false }
        guard !isAppeal(text) else { return false }
        return site?.isCalled(text) == true || !OutletWords.make(text) && !leadsOn(text) && !isSentence(text)
    }

    /// An address, or what a template or a script left behind.
    private static func isCode(_ text: String) -> Bool {
        text.hasPrefix("http") || text.contains("://") || text.hasPrefix("www.") || text.contains { "{}<>=@\\$\u{FFFD}".contains($0) }
    }

    /// What asks the reader to do something, or begins another datum: 点击查看, 打开App, 记者林越, Sign up for our letters.
    private static func isAppeal(_ text: String) -> Bool {
        let compared = Array(ChineseScript.folded(text.lowercased()).utf8)
        if let (end, _) = appeals.longest(in: compared.span, at: 0) {
            // Words of letters end where their letters do.
            if compared[end - 1] >= 0x80 || end == compared.count || compared[end] < 0x61 || compared[end] > 0x7A { return true }
        }
        return compared.indices.contains { requests.longest(in: compared.span, at: $0) != nil }
    }

    /// Words that only lead to what stands behind them: 最新推荐文章于 2031-07-02, Published on July 2.
    private static func leadsOn(_ text: String) -> Bool {
        if let last = text.last, "于於自被把的了".contains(last) { return true }
        return text.lowercased().split(separator: " ").last.map { leading.contains(String($0)) } ?? true
    }

    /// A slogan or another sentence.
    private static func isSentence(_ text: String) -> Bool {
        if text.contains(where: { "。！？；…?;".contains($0) }) { return true }
        let han = text.count(where: Byline.isHan)
        guard han > 0 else { return isLatinSentence(text) }
        let compared = ChineseScript.folded(text)
        if compared.contains(where: { "，,".contains($0) }) || slogans.contains(where: compared.contains) { return true }
        if sloganBeginnings.contains(where: compared.hasPrefix) || compared.contains("的") && han >= 8 { return true }
        // Names that are long end in what kind of body bears them.
        return han > 14 && !(compared.last.map(bodies.contains) ?? false)
    }

    private static func isLatinSentence(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        if let comma = text.lastIndex(of: ","), !companies.contains(text[comma...].lowercased().filter(\.isLetter)) { return true }
        if text.contains("!") && words.count > 3 || words.count > 8 { return true }
        // The words of a name have capitals, but for the small ones.
        let long = words.filter { $0.count > 3 && $0.first?.isLetter == true }
        return words.count >= 4 && long.count(where: { $0.first?.isUppercase == true }) * 2 < long.count
    }

    private static let appeals = PhraseTrie(PageWords.words(of: .appeal))
    private static let requests = PhraseTrie(PageWords.words(of: .request))
    private static let leading: Set<String> = Set(PageWords.words(of: .leading))
    private static let slogans = PageWords.words(of: .slogan)
    private static let sloganBeginnings = PageWords.words(of: .sloganBeginning)
    private static let bodies: Set<Character> = Set("网报社台局院所部室会委厅司校学心处团号站端道刊志家坊馆府盟组版政")
    private static let companies: Set<String> = Set(PageWords.words(of: .company))
}
