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
        let whole = tree.elements(.title).first.map { tree.text(in: $0) }
        let headline = Headline(page, article: article, title: whole, social: meta.first(MetaTags.Names.title), linked: linked.headline)
        title = headline.text
        url = Self.canonical(tree) ?? linked.url ?? meta.first(MetaTags.Names.url).flatMap(Self.address)
        let facts = PageFacts(page, article: article, headline: headline.row)
        published =
            facts.published(year: nil)
            ?? ([linked.published] + MetaTags.Names.published.map { meta.first([$0]) }).lazy.compactMap {
                $0.flatMap { DateLine.date(in: $0) }
            }.first
            ?? url.flatMap(PageFacts.date(inAddress:))
        publisher =
            Self.name(
                facts.outlet ?? meta.first(MetaTags.Names.source) ?? linked.publisher ?? facts.account ?? meta.first(MetaTags.Names.site))
        authors = facts.authors
        if authors.isEmpty {
            authors = Self.people(linked.authors + [meta.first(MetaTags.Names.author)].compactMap { $0 }, publisher: publisher)
        }
        let declared = tree.elements(.html).first.flatMap { tree.text(.lang, of: $0) }
        language = Language.tag(declared: declared, utf8: page.text)
    }

    private static func canonical(_ tree: HTMLTree) -> String? {
        for i in tree.elements(.link) where tree.text(.rel, of: i)?.lowercased() == "canonical" {
            if let href = tree.text(.href, of: i).flatMap(address) { return href }
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

    /// Names that are people's as far as can be told: not the outlet, not an address, not a department.
    private static func people(_ names: [String], publisher: String?) -> [String] {
        var people: [String] = []
        for name in names.flatMap({ $0.split { "、,，;；/".contains($0) } }).map({ String($0).folded }) {
            guard (2...40).contains(name.count), !Role.noAuthors.contains(where: { name.contains($0) }), name != publisher,
                !people.contains(name),
                Byline.isPerson(name) || name.split(separator: " ").count > 1 && name.allSatisfy({ $0.isASCII || $0.isLetter })
            else { continue }
            people.append(name)
        }
        return people
    }
}
