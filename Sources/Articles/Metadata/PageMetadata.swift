import FoundationEssentials

/// What a page says about its article. Pages lie, so each datum is taken from where it lies least, or is left nil.
struct PageMetadata {
    var title: String?
    var authors: [String] = []
    var publisher: String?
    var published: String?
    var url: String?
    var language: String?

    init(_ page: PageBlocks) {
        let tree = page.tree
        let meta = Self.metaTags(of: tree)
        let linked = LinkedData(tree)
        let headings = page.blocks.filter { block in
            block.kind == .heading && Self.isHeading(block, "h1", in: tree)
        }.map(\.text)
        let whole = tree.elements(named: "title").first.map(tree.text)
        title = Self.title(
            headings: headings, page: whole, social: meta["og:title"] ?? meta["twitter:title"], linked: linked.headline)
        publisher = Self.name(
            linked.publisher ?? meta["og:site_name"] ?? meta["source"] ?? meta["mediaid"] ?? Self.source(in: page))
        published =
            [
                linked.published, meta["article:published_time"], meta["og:release_date"], meta["publishdate"],
                meta["pubdate"], meta["date"], meta["dc.date"], meta["weibo: article:create_at"],
            ]
            .lazy.compactMap { $0.flatMap { DateLine.date(in: $0) } }.first ?? Self.date(in: page)
        authors = Self.authors(linked.authors + [meta["author"], meta["article:author"]].compactMap(\.self), publisher: publisher)
        if authors.isEmpty { authors = Byline.authors(in: page) }
        url = Self.canonical(tree) ?? linked.url ?? meta["og:url"].flatMap(Self.address)
        let declared = tree.elements(named: "html").first.flatMap { tree.elements[$0].attributes["lang"] }
        language = Language.tag(declared: declared, text: page.blocks.map(\.text))
    }

    private static func metaTags(of tree: HTMLTree) -> [String: String] {
        var tags: [String: String] = [:]
        for i in tree.elements(named: "meta") {
            let attributes = tree.elements[i].attributes
            guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
                let content = attributes["content"]?.folded, !content.isEmpty
            else { continue }
            tags[name.lowercased()] = tags[name.lowercased()] ?? content
        }
        return tags
    }

    private static func isHeading(_ block: PageBlocks.Block, _ name: String, in tree: HTMLTree) -> Bool {
        var i = block.element
        while i >= 0 {
            if tree.elements[i].name == name { return true }
            i = tree.elements[i].parent
        }
        return false
    }

    /// The headline: an `h1` that the page's title begins with, else the title less the names of site and section.
    private static func title(headings: [String], page: String?, social: String?, linked: String?) -> String? {
        if let page, let heading = headings.first(where: { $0.count >= 4 && page.contains($0) }) { return heading }
        if let linked, linked.count >= 4 { return linked.folded }
        if let social, social.count >= 4, !social.hasSuffix("..."), !social.hasSuffix("…") { return withoutSite(social) }
        if let page, !page.isEmpty { return withoutSite(page) }
        return headings.first { $0.count >= 4 }
    }

    /// The title before `_网易新闻`, ` - The Outlet`, ` | Site`, as long as what is left is the longer part.
    private static func withoutSite(_ title: String) -> String {
        var title = title.folded
        for separator in ["_", "|", "｜", " - ", "--", "—", " – ", "-"] {
            guard let place = title.firstRange(of: separator) else { continue }
            let head = String(title[..<place.lowerBound]).folded
            let isHyphen = separator == "-" && title[place.upperBound...].first?.isASCII == true
            if head.count >= 6, !isHyphen { title = head }
        }
        return title
    }

    private static func canonical(_ tree: HTMLTree) -> String? {
        for i in tree.elements(named: "link") where tree.elements[i].attributes["rel"]?.lowercased() == "canonical" {
            if let href = tree.elements[i].attributes["href"].flatMap(address) { return href }
        }
        return nil
    }

    static func address(_ text: String) -> String? {
        let text = text.folded
        return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
    }

    static func name(_ text: String?) -> String? {
        guard let text = text?.folded, !text.isEmpty, text.count <= 40 else { return nil }
        return text
    }

    /// The outlet behind 来源：
    private static func source(in page: PageBlocks) -> String? {
        for block in page.blocks where block.text.count < 120 {
            for mark in ["来源：", "来源:", "來源：", "來源:"] {
                guard let place = block.text.firstRange(of: mark), !block.text[..<place.lowerBound].hasSuffix("图片") else { continue }
                let name = block.text[place.upperBound...].drop { $0 == " " }.prefix { !" 　|｜（(作责编,，".contains($0) }
                if (2...20).contains(name.count) { return String(name) }
            }
        }
        return nil
    }

    /// The first date line of the page, or the date of the block nearest above the article.
    private static func date(in page: PageBlocks) -> String? {
        let blocks = page.blocks.prefix(200)
        return blocks.first { DateLine.isDateLine($0.text) }.flatMap { DateLine.date(in: $0.text) }
    }

    /// Names that are people's as far as can be told: not the outlet, not an address, not 责任编辑.
    private static func authors(_ names: [String], publisher: String?) -> [String] {
        var authors: [String] = []
        for name in names.flatMap({ $0.split { "、,，;；/".contains($0) } }).map({ String($0).folded }) {
            guard (2...40).contains(name.count), !name.contains("http"), !name.contains("@"), !name.contains("编辑"),
                !name.contains("網") && !name.contains("网"), name != publisher, !authors.contains(name)
            else { continue }
            authors.append(name)
        }
        return authors
    }
}

/// Who wrote it, as bylines in the text say: （记者 林越）, 文/林越, 作者：林越, By Mira Castellane.
enum Byline {
    static func authors(in page: PageBlocks) -> [String] {
        for block in page.blocks where block.text.count < 60 {
            if let match = block.text.firstMatch(of: #/(?:作者|撰文|采写|文\s?[/|丨／])\s?[:：]?\s?([\p{Han}]{2,4})(?:\s|$|，|、)/#) {
                return [String(match.1)]
            }
            if let match = block.text.wholeMatch(of: #/By ([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})/#) { return [String(match.1)] }
        }
        return []
    }
}

/// What language a text is in.
enum Language {
    /// `zh-Hans`, `zh-Hant`, `en`, or what the page declares; nil where nothing tells.
    static func tag(declared: String?, text: [String]) -> String? {
        var han = 0
        var traditional = 0
        var latin = 0
        for scalar in text.lazy.flatMap(\.unicodeScalars).prefix(20000) {
            switch scalar.value {
            case 0x4E00...0x9FFF:
                han += 1
                if Self.traditional.contains(scalar) { traditional += 1 }
            case 0x41...0x5A, 0x61...0x7A: latin += 1
            default: continue
            }
        }
        if han * 4 > latin, han > 0 { return traditional * 50 > han ? "zh-Hant" : "zh-Hans" }
        guard latin > 0 else { return declared.flatMap { $0.isEmpty ? nil : $0 } }
        return declared.flatMap { $0.isEmpty || $0.lowercased().hasPrefix("zh") ? nil : $0 } ?? "en"
    }

    /// Frequent characters that only traditional text has.
    private static let traditional = Set(
        "們來個時這會學對發經過還後說國為開關於與讓將從應業務實現動體電腦網點數據價機構認識資訊產優進運專導師報員區負責見觀問題談".unicodeScalars)
}
