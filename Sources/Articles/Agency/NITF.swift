/// News in NITF, the News Industry Text Format.
struct NITF {
    let tree: XMLTree
    /// The number of the `nitf` element.
    let root: Int

    /// The article; nil where there is no `body.content`.
    func article() -> Article? {
        guard let content = tree.first("body.content", in: root) else { return nil }
        let head = tree.first("body.head", in: root)
        var article = Article(blocks: XMLBlocks.blocks(in: content, of: tree))
        let headline = head.flatMap { tree.first("hl1", in: $0) ?? tree.first("hedline", in: $0) } ?? tree.first("hl1", in: root)
        article.title = tree.words(of: headline) ?? tree.words(of: tree.first("title", in: root))
        article.authors = AgencyByline.people(in: head.flatMap { tree.first("byline", in: $0) }, of: tree)
        let publication = tree.first("pubdata", in: root)
        let dates = [tree.first("date.issue", in: root), tree.first("date.release", in: root)].compactMap(\.self)
        let story = head.flatMap { tree.first("story.date", in: $0) }
        article.published =
            dates.lazy.compactMap { MachineDate.iso(tree.attribute("norm", of: $0)) }.first
            ?? publication.flatMap { MachineDate.iso(tree.attribute("date.publication", of: $0)) }
            ?? story.flatMap { MachineDate.iso(tree.attribute("norm", of: $0) ?? tree.text(of: $0)) }
        article.publisher =
            tree.words(of: head.flatMap { tree.first("distributor", in: $0) })
            ?? publication.flatMap { OutletName.short(tree.attribute("name", of: $0)) }
            ?? tree.first("doc.copyright", in: root).flatMap { OutletName.short(tree.attribute("holder", of: $0)) }
        article.url = publication.flatMap { tree.attribute("ex-ref", of: $0) }.flatMap(PageMetadata.address)
        article.language = tree.attribute("lang", of: root) ?? tree.attribute("lang", of: content)
        return article
    }
}
