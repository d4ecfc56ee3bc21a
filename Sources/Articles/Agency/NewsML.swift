/// News in NewsML 1 (`NewsItem` with `NewsComponent`s) and NewsML-G2 (`newsItem` with a `contentSet`), alone or several in a message.
struct NewsML {
    let tree: XMLTree

    /// The articles in the order of the items; pictures and packages are none.
    func articles() -> [Article] {
        let second = tree.outermost(["newsItem"])
        if !second.isEmpty { return second.compactMap(secondGeneration) }
        return tree.outermost(["NewsItem"]).compactMap(firstGeneration)
    }

    // MARK: - NewsML-G2

    private func secondGeneration(_ item: Int) -> Article? {
        let itemMeta = tree.child("itemMeta", of: item)
        let kind = itemMeta.flatMap { tree.child("itemClass", of: $0) }.flatMap { tree.attribute("qcode", of: $0) }
        if let kind, !["text", "composite"].contains(where: { kind.hasSuffix($0) }) { return nil }
        guard let set = tree.child("contentSet", of: item) else { return nil }
        let contents = tree.children(of: set).filter { ["inlineXML", "inlineData"].contains(tree.elements[$0].name) }
        guard let content = contents.first(where: { tree.words(of: $0) != nil }) else { return nil }

        let contentMeta = tree.child("contentMeta", of: item)
        let nested = tree.first("nitf", in: content).flatMap { NITF(tree: tree, root: $0).article() }
        var article = nested ?? Article(blocks: blocks(of: content))
        let headlines = contentMeta.map { tree.children(of: $0).filter { tree.elements[$0].name == "headline" } } ?? []
        let main = headlines.first { (tree.attribute("role", of: $0) ?? "main").hasSuffix("main") } ?? headlines.first
        article.title =
            tree.words(of: main) ?? tree.words(of: itemMeta.flatMap { tree.child("title", of: $0) }) ?? article.title
            ?? tree.words(of: tree.first("title", in: content)) ?? tree.words(of: tree.first("h1", in: content))
        if let title = article.title, article.paragraphs.first?.kind == .heading {
            let first = article.paragraphs[0]
            if String(article.text[first.span]) == title { article = article.withoutFirstParagraph() }
        }
        let authors = contentMeta.map { meta in
            tree.children(of: meta).filter { tree.elements[$0].name == "by" }.compactMap { tree.words(of: $0) }.flatMap(AgencyByline.names)
        }
        if let authors, !authors.isEmpty { article.authors = authors }
        article.published =
            itemMeta.flatMap { date(in: $0, "versionCreated", "firstCreated") }
            ?? contentMeta.flatMap { date(in: $0, "contentModified", "contentCreated") } ?? article.published
        article.publisher =
            contentMeta.flatMap { party("infoSource", of: $0) } ?? itemMeta.flatMap { party("provider", of: $0) } ?? article.publisher
        article.language =
            contentMeta.flatMap { tree.child("language", of: $0) }.flatMap { tree.attribute("tag", of: $0) }
            ?? tree.attribute("lang", of: content) ?? tree.attribute("lang", of: item) ?? tree.attribute("lang", of: 0)
        return article
    }

    /// The blocks of a content: mark-up as elements, mark-up as text, or text.
    private func blocks(of content: Int) -> [PageBlocks.Block] {
        guard tree.elements[content].end > content + 1 else {
            let text = tree.text(of: content)
            return (tree.attribute("contenttype", of: content) ?? "text/html").contains("plain")
                ? PlainText.blocks(text) : HTMLFragment.blocks(text)
        }
        return XMLBlocks.blocks(in: tree.first("body", in: content) ?? content, of: tree)
    }

    private func date(in meta: Int, _ names: String...) -> String? {
        names.lazy.compactMap { name in MachineDate.iso(tree.words(of: tree.child(name, of: meta))) }.first
    }

    private func party(_ name: String, of meta: Int) -> String? {
        guard let element = tree.child(name, of: meta) else { return nil }
        return OutletName.short(tree.words(of: tree.child("name", of: element)) ?? tree.attribute("literal", of: element))
    }

    // MARK: - NewsML 1

    private func firstGeneration(_ item: Int) -> Article? {
        let contents = tree.descendants("ContentItem", of: item)
        let texts = contents.compactMap { content -> Article? in
            guard let data = tree.first("DataContent", in: content), tree.words(of: data) != nil else { return nil }
            if let nitf = tree.first("nitf", in: data) { return NITF(tree: tree, root: nitf).article() }
            if tree.elements[data].end > data + 1 {
                return Article(blocks: XMLBlocks.blocks(in: tree.first("body", in: data) ?? data, of: tree))
            }
            return Article(blocks: HTMLFragment.blocks(tree.text(of: data)))
        }
        // The same story may be there in several lengths; the longest is the article.
        guard var article = texts.max(by: { $0.text.count < $1.text.count }) else { return nil }
        let lines = tree.first("NewsLines", in: item)
        article.title = tree.words(of: lines.flatMap { tree.child("HeadLine", of: $0) }) ?? article.title
        let byline = tree.words(of: lines.flatMap { tree.child("ByLine", of: $0) })
        if let byline, case let names = AgencyByline.names(in: byline), !names.isEmpty { article.authors = names }
        if let management = tree.child("NewsManagement", of: item) {
            article.published = date(in: management, "ThisRevisionCreated", "FirstCreated") ?? article.published
        }
        let source = tree.first("Source", in: item) ?? tree.first("Provider", in: item)
        article.publisher =
            source.flatMap { tree.first("Party", in: $0) }.flatMap { OutletName.short(tree.attribute("FormalName", of: $0)) }
            ?? article.publisher
        article.language =
            tree.first("Language", in: item).flatMap { tree.attribute("FormalName", of: $0) } ?? tree.attribute("lang", of: item)
        return article
    }
}

extension Article {
    /// The article without its first paragraph.
    fileprivate func withoutFirstParagraph() -> Article {
        let rest = paragraphs.dropFirst().map { PlainText.block(String(text[$0.span]), $0.kind) }
        var article = self
        let shorter = Article(blocks: rest)
        article.text = shorter.text
        article.paragraphs = shorter.paragraphs
        return article
    }
}
