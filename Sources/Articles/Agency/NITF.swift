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
        article.authors = Byline.people(in: head.flatMap { tree.first("byline", in: $0) }, of: tree)
        let publication = tree.first("pubdata", in: root)
        let dates = [tree.first("date.issue", in: root), tree.first("date.release", in: root)].compactMap(\.self)
        let story = head.flatMap { tree.first("story.date", in: $0) }
        article.published =
            dates.lazy.compactMap { MachineDate.iso(tree.attribute("norm", of: $0)) }.first
            ?? publication.flatMap { MachineDate.iso(tree.attribute("date.publication", of: $0)) }
            ?? story.flatMap { MachineDate.iso(tree.attribute("norm", of: $0) ?? tree.text(of: $0)) }
        article.publisher =
            tree.words(of: head.flatMap { tree.first("distributor", in: $0) })
            ?? publication.flatMap { PageMetadata.name(tree.attribute("name", of: $0)) }
            ?? tree.first("doc.copyright", in: root).flatMap { PageMetadata.name(tree.attribute("holder", of: $0)) }
        article.url = publication.flatMap { tree.attribute("ex-ref", of: $0) }.flatMap(PageMetadata.address)
        article.language = tree.attribute("lang", of: root) ?? tree.attribute("lang", of: content)
        return article
    }
}

extension Byline {
    /// The people named in a byline's mark-up: its `person` elements, else the names behind By.
    static func people(in byline: Int?, of tree: XMLTree) -> [String] {
        guard let byline else { return [] }
        let people = tree.descendants("person", of: byline).compactMap { tree.words(of: $0) }
        if !people.isEmpty { return people.flatMap(names) }
        let titles = tree.descendants("byttl", of: byline).compactMap { tree.words(of: $0) }
        var text = tree.words(of: byline) ?? ""
        for title in titles where text.hasSuffix(title) { text.removeLast(title.count) }
        return names(in: text)
    }

    /// The names in a line such as `By Mira Castellane and Tom Ashgrove, The Outlet`.
    static func names(in line: String) -> [String] {
        var line = line.folded[...]
        if let match = line.prefixMatch(of: #/(?i:by|von|par|por|text:|文[/／:：]|记者|記者)\s*/#) { line = line[match.range.upperBound...] }
        let names = line.replacing(#/\s(?:and|und|et|y|ja|&)\s/#, with: ",").split { ",，、;；".contains($0) }.map { String($0).folded }
        var people: [String] = []
        for name in names {
            let words = name.split(separator: " ")
            let isPerson = (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true || $0.count < 4 }
            let isChinese = (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
            guard isPerson || isChinese, !organisations.contains(where: { name.contains($0) }) else { break }
            people.append(name)
        }
        return people
    }

    /// What names of people do not hold.
    private static let organisations = [
        "Press", "News", "Agency", "Reporter", "Staff", "Editor", "Writer", "Times", "Post", "Media", "Association", "Correspondent",
        "Desk", "Service", "记者", "编辑",
    ]
}
