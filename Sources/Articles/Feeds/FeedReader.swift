/// Articles in XML: RSS 0.9x to 2.0, Atom, NITF.
struct FeedReader {
    let tree: XMLTree

    /// The articles of a feed or an agency file, in their order.
    func articles() -> [Article] {
        guard let root = tree.elements.first else { return [] }
        switch root.name.lowercased() {
        case "rss", "rdf": return items(named: "item").compactMap(item)
        case "feed": return items(named: "entry").compactMap(item)
        case "nitf": return [nitf()].compactMap(\.self)
        default: return []
        }
    }

    private func items(named name: String) -> [Int] { tree.elements.indices.filter { tree.elements[$0].name == name } }

    /// A direct child of an item by any of its names, the first name first.
    private func child(of item: Int, _ names: String...) -> Int? {
        for name in names {
            if let found = tree.elements.indices.first(where: {
                tree.elements[$0].parent == item && tree.elements[$0].name == name && !tree.wholeText(of: $0).isEmpty
            }) {
                return found
            }
        }
        return nil
    }

    private func item(_ item: Int) -> Article? {
        guard let body = child(of: item, "encoded", "content", "description", "summary"),
            let blocks = FeedReader.blocks(tree.elements[body].text.isEmpty ? tree.wholeText(of: body) : tree.elements[body].text),
            !blocks.isEmpty
        else { return nil }
        let channel = tree.elements[item].parent
        let author = child(of: item, "creator", "author").map { names(in: $0) } ?? []
        let link = tree.elements.indices.first {
            tree.elements[$0].parent == item && tree.elements[$0].name == "link"
                && (tree.elements[$0].attributes["rel"] ?? "alternate") == "alternate"
        }
        let address = link.flatMap { PageMetadata.address(tree.elements[$0].attributes["href"] ?? tree.elements[$0].text) }
        var article = Article(blocks: blocks)
        article.title = child(of: item, "title").map { tree.wholeText(of: $0) }
        article.authors = author
        article.published = child(of: item, "pubDate", "date", "published", "issued", "updated").flatMap {
            DateLine.date(in: tree.wholeText(of: $0))
        }
        article.publisher =
            child(of: item, "source").map { tree.wholeText(of: $0) } ?? child(of: channel, "title").map { tree.wholeText(of: $0) }
        article.url = address
        return article
    }

    private func names(in element: Int) -> [String] {
        let named = tree.descendants(of: element).filter { tree.elements[$0].name == "name" }.map { tree.wholeText(of: $0) }
        return named.isEmpty ? [tree.wholeText(of: element)].filter { !$0.isEmpty && !$0.contains("@") } : named
    }

    private func nitf() -> Article? {
        func first(_ name: String) -> Int? { tree.elements.firstIndex { $0.name == name } }
        guard let body = first("body.content") else { return nil }
        let paragraphs = tree.descendants(of: body).filter { ["p", "hl2"].contains(tree.elements[$0].name) }
        let blocks = paragraphs.map {
            PageBlocks.Block(text: tree.wholeText(of: $0), linked: 0, element: 0, kind: tree.elements[$0].name == "p" ? .body : .heading)
        }
        .filter { !$0.text.isEmpty }
        guard !blocks.isEmpty else { return nil }
        var article = Article(blocks: blocks)
        article.title = (first("hl1") ?? first("title")).map { tree.wholeText(of: $0) }
        article.published = first("date.issue").flatMap { tree.elements[$0].attributes["norm"] }.flatMap(Self.nitfDate)
        article.publisher =
            first("distributor").map { tree.wholeText(of: $0) } ?? first("pubdata").flatMap { tree.elements[$0].attributes["name"] }
        article.url = first("pubdata").flatMap { tree.elements[$0].attributes["ex-ref"] }.flatMap(PageMetadata.address)
        article.authors = first("person").map { [tree.wholeText(of: $0)] } ?? []
        return article
    }

    /// `20240702T103200Z` or any date that a page may write.
    private static func nitfDate(_ text: String) -> String? {
        guard let match = text.firstMatch(of: #/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d:?\d\d)?)?/#) else {
            return DateLine.date(in: text)
        }
        let time = match.4.map { "T\($0):\(match.5 ?? "00"):\(match.6 ?? "00")\(match.7 ?? "")" } ?? ""
        return DateLine.date(in: "\(match.1)-\(match.2)-\(match.3)\(time)")
    }

    /// The blocks of an item's body, which is HTML more often than not.
    static func blocks(_ html: String) -> [PageBlocks.Block]? {
        guard html.contains("<"), let tree = HTMLTree("<html><body>" + html + "</body></html>") else {
            return html.split(separator: "\n").map { PageBlocks.Block(text: String($0).folded, linked: 0, element: 0, kind: .body) }.filter
            { !$0.text.isEmpty }
        }
        return PageBlocks(tree).blocks
    }
}
