/// What a page says about its article. Pages lie, so each datum is taken from where it lies least, or is left nil.
struct PageMetadata {
    var title: String?
    var authors: [String] = []
    var publisher: String?
    var published: String?
    var url: String?
    var language: String?

    init(_ page: PageBlocks, article: MainText) {
        let tree = page.tree
        let meta = MetaTags(tree)
        let linked = LinkedData(tree)
        let whole = Headline.pageTitle(tree)
        let headline = Headline(page, article: article, title: whole, social: meta.first(MetaTags.Names.title), linked: linked.headline)
        title = headline.text
        url =
            Self.canonical(tree) ?? linked.url.flatMap(Self.articleAddress)
            ?? meta.first(MetaTags.Names.url).flatMap(Self.articleAddress) ?? meta.first(MetaTags.Names.source).flatMap(Self.articleAddress)
        let facts = PageFacts(page, article: article, headline: headline.row)
        let state = ScriptState(tree)
        let stated = ([linked.published] + MetaTags.Names.published.map { meta.first([$0]) }).compactMap {
            $0.flatMap { DateLine.date(in: $0) }
        }
        published =
            facts.published { moment in Self.year(of: moment, among: stated + meta.dates) ?? state.year(of: moment) }
            ?? stated.first ?? url.flatMap(PageFacts.date(inAddress:)) ?? state.published
        let editors = facts.editors
        authors = facts.authors
        let site = url.flatMap(SiteName.init(address:))
        let outlet = PageOutlet(page, article: article, facts: facts, headline: headline.text, site: site)
        publisher = outlet.name(meta: meta, linked: linked, title: whole, authors: authors)
        if authors.isEmpty { authors = Self.people(linked.authors, not: publisher, editors) }
        if authors.isEmpty { authors = facts.namedAuthors.filter { !editors.contains($0) && $0 != headline.text } }
        if authors.isEmpty { authors = Self.people([meta.first(MetaTags.Names.author)].compactMap { $0 }, not: publisher, editors) }
        let declared = tree.elements(.html).first.flatMap { tree.text(.lang, of: $0) }
        language = TextLanguage.tag(declared: declared, of: page.text)
    }

    private static func canonical(_ tree: HTMLTree) -> String? {
        for i in tree.elements(.link) where tree.text(.rel, of: i)?.lowercased() == "canonical" {
            if let href = tree.text(.href, of: i).flatMap(articleAddress) { return href }
        }
        return nil
    }

    /// The year of the one date among some that has a month and day.
    private static func year(of moment: Moment, among dates: [String]) -> Int? {
        for date in dates {
            let bytes = Array(date.utf8)
            if let full = Moment.first(in: bytes.span), full.month == moment.month, full.day == moment.day { return full.year }
        }
        return nil
    }

    static func address(_ text: String) -> String? {
        let text = text.folded
        return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
    }

    /// An address that names more than the site, which is no article's.
    private static func articleAddress(_ text: String) -> String? {
        address(text).flatMap { $0.split(separator: "/").count > 2 ? $0 : nil }
    }

    /// Names that are people's as far as can be told: not the outlet, not an address, not a department.
    private static func people(_ names: [String], not publisher: String?, _ editors: Set<String>) -> [String] {
        var people: [String] = []
        let written = names.compactMap(FeedReader.plain).map { $0.replacing(" and ", with: "、") }
        for name in written.flatMap({ $0.split { "、,，;；/".contains($0) } }).map({ Byline.withoutBy(String($0).folded) }) {
            guard (2...40).contains(name.count), !Role.noAuthors.contains(where: { name.contains($0) }), name != publisher,
                !people.contains(name), !editors.contains(name),
                Byline.isPerson(name) || name.split(separator: " ").count > 1 && name.allSatisfy({ $0.isASCII || $0.isLetter })
            else { continue }
            people.append(name)
        }
        return people
    }
}
