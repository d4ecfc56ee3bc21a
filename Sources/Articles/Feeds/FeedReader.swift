/// The items of a feed in XML: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0.
///
/// Every item becomes an article; one that has a headline and no text becomes an article without text.
struct FeedReader {
    private let tree: XMLTree
    private let channel: Channel

    /// What a feed says about all its items.
    private struct Channel {
        var title: String?
        var language: String?
        var base: String?
    }

    init(_ tree: XMLTree) {
        self.tree = tree
        let channel = tree.first("channel", in: 0) ?? 0
        let link = tree.children(of: channel).first { tree.elements[$0].name == "link" && Self.isAlternate($0, in: tree) }
        self.channel = Channel(
            title: tree.child("title", of: channel).flatMap { Self.plain(tree.text(of: $0)) },
            language: tree.words(of: tree.child("language", of: channel)) ?? tree.attribute("lang", of: channel)
                ?? tree.attribute("lang", of: 0),
            base: link.flatMap { tree.attribute("href", of: $0) ?? tree.words(of: $0) })
    }

    /// The articles in the order of the items.
    func articles() -> [Article] {
        tree.outermost(tree.elements[0].name.lowercased() == "feed" ? ["entry"] : ["item"]).map(article)
    }

    private func article(_ item: Int) -> Article {
        let children = tree.children(of: item)
        func child(_ names: String...) -> Int? {
            for name in names {
                if let found = children.first(where: { tree.elements[$0].name == name && tree.words(of: $0) != nil }) { return found }
            }
            return nil
        }
        var article = Article(blocks: child("encoded", "content", "body", "description", "summary").map(blocks) ?? [])
        article.title = child("title").flatMap { Self.plain(Self.isMarkup($0, in: tree) ? tree.markup(in: $0) : tree.text(of: $0)) }
        article.authors = children.filter { ["creator", "author"].contains(tree.elements[$0].name) }.flatMap(names)
        article.published = child("pubDate", "published", "issued", "date", "created", "updated", "modified")
            .flatMap { MachineDate.utc(tree.text(of: $0)) }
        article.publisher = child("source").flatMap { tree.words(of: tree.child("title", of: $0) ?? $0) } ?? channel.title
        article.url = address(of: item, children)
        article.language = tree.attribute("lang", of: item) ?? channel.language
        return article
    }

    /// The item's page: its link, else an identifier that is an address.
    private func address(of item: Int, _ children: [Int]) -> String? {
        let links = children.filter { tree.elements[$0].name == "link" && Self.isAlternate($0, in: tree) }
        let written = links.compactMap { tree.attribute("href", of: $0) ?? tree.words(of: $0) }
        let guid = children.first { tree.elements[$0].name == "guid" && tree.attribute("isPermaLink", of: $0) != "false" }
        let id = children.first { tree.elements[$0].name == "id" }
        let places = written + [tree.words(of: guid), tree.attribute("about", of: item), tree.words(of: id)].compactMap(\.self)
        return places.lazy.compactMap { WebAddress.absolute($0, from: channel.base) }.first
    }

    private static func isAlternate(_ link: Int, in tree: XMLTree) -> Bool {
        (tree.attribute("rel", of: link) ?? "alternate") == "alternate"
    }

    private func names(in element: Int) -> [String] {
        let named = tree.descendants("name", of: element).compactMap { tree.words(of: $0) }
        guard named.isEmpty else { return named }
        guard var name = tree.words(of: element) else { return [] }
        // RSS 2.0 asks for an address with the name behind it: editor@outlet.example (林越)
        if name.contains("@") {
            guard let match = name.firstMatch(of: #/\(([^()@]+)\)|^([^<@]+?)\s*<[^<>]+@/#) else { return [] }
            name = String(match.1 ?? match.2 ?? "").folded
        }
        return name.isEmpty || name.hasPrefix("http") ? [] : [name]
    }

    // MARK: - Mark-up within an item

    /// Whether an element holds mark-up as elements of its own (Atom's xhtml), and not as escaped text.
    private static func isMarkup(_ element: Int, in tree: XMLTree) -> Bool { tree.elements[element].end > element + 1 }

    private func blocks(of body: Int) -> [PageBlocks.Block] {
        if Self.isMarkup(body, in: tree) { return HTMLFragment.blocks(tree.markup(in: body)) }
        let isPlain = tree.attribute("type", of: body) == "text" || tree.attribute("type", of: body) == "text/plain"
        return isPlain ? PlainText.blocks(tree.text(of: body)) : HTMLFragment.blocks(tree.text(of: body))
    }

    /// A title without mark-up and without references: feeds escape them once, twice, or not at all.
    static func plain(_ text: String) -> String? {
        guard text.contains("<") || text.contains("&") else { return text.folded.isEmpty ? nil : text.folded }
        let words = HTMLFragment.blocks(text).map(\.text).joined(separator: " ")
        return words.isEmpty ? nil : words
    }
}

/// A piece of HTML as feeds and agency files hold it.
enum HTMLFragment {
    /// The blocks of a piece of HTML, or the lines of a text without mark-up.
    static func blocks(_ html: String) -> [PageBlocks.Block] {
        guard html.contains("<") || html.contains("&") else { return PlainText.blocks(html) }
        let page = "<html><body>" + CharacterReferences.repaired(html) + "</body></html>"
        return HTMLTree(page).map { PageBlocks($0).blocks } ?? []
    }
}

/// The address of a page.
enum WebAddress {
    /// An address, made whole where it is a path on the site of another; nil where it is none.
    static func absolute(_ text: String, from base: String?) -> String? {
        if let address = PageMetadata.address(text) { return address }
        let text = text.folded
        guard text.hasPrefix("/"), let site = base?.firstMatch(of: #/^\s*(https?:)\/\/[^\/\s?#]+/#) else { return nil }
        return text.hasPrefix("//") ? "\(site.1)\(text)" : "\(site.0)\(text)".folded
    }
}
