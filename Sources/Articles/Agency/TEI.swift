/// Articles in TEI, the format of text archives: one `TEI` (P5) or `TEI.2` (P4) element each, several in a corpus.
struct TEI {
    let tree: XMLTree

    /// The articles in the order of their elements.
    func articles() -> [Article] {
        tree.outermost(["TEI", "TEI.2"]).compactMap(article)
    }

    private func article(_ root: Int) -> Article? {
        guard let text = tree.child("text", of: root), let body = tree.first("body", in: text) else { return nil }
        let header = tree.child("teiHeader", of: root) ?? root
        let file = tree.first("fileDesc", in: header) ?? header
        /// What is said of the source stands before what is said of the file made from it.
        let source = tree.first("sourceDesc", in: file)
        func first(_ name: String) -> Int? {
            let inSource = source.flatMap { tree.first(name, in: $0) }
            return inSource ?? tree.first(name, in: file)
        }
        var article = Article(blocks: XMLBlocks.blocks(in: body, of: tree))
        let statement = tree.first("titleStmt", in: file)
        article.title = tree.words(of: statement.flatMap { tree.first("title", in: $0) } ?? first("title"))
        article.authors =
            statement.map { tree.descendants("author", of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
            .map { $0.compactMap { tree.words(of: $0) } } ?? first("author").flatMap { tree.words(of: $0) }.map { [$0] } ?? []
        article.published = first("date").flatMap { date in
            ["when", "when-iso", "notBefore"].lazy.compactMap { MachineDate.iso(tree.attribute($0, of: date)) }.first
                ?? MachineDate.iso(tree.text(of: date))
        }
        article.publisher = OutletName.short(tree.words(of: first("publisher")))
        let references = [source, file].compactMap(\.self).flatMap { part in
            tree.descendants("ptr", of: part).compactMap { tree.attribute("target", of: $0) }
                + (tree.descendants("idno", of: part) + tree.descendants("ref", of: part)).compactMap {
                    tree.attribute("target", of: $0) ?? tree.words(of: $0)
                }
        }
        article.url = references.lazy.compactMap(PageMetadata.address).first
        article.language =
            tree.attribute("lang", of: text) ?? tree.attribute("lang", of: root)
            ?? tree.first("language", in: header).flatMap { tree.attribute("ident", of: $0) }
        return article
    }
}
