extension Article {
    /// The article in a page; nil where libxml2 makes nothing of it. Its text is empty where the page holds no article.
    init?(html: String) {
        guard let tree = HTMLTree(html) else { return nil }
        let page = PageBlocks(tree)
        let text = MainText(page)
        let metadata = PageMetadata(page, article: text)
        self.init(blocks: text.blocks)
        title = metadata.title
        authors = metadata.authors
        publisher = metadata.publisher
        published = metadata.published
        url = metadata.url
        language = metadata.language
    }
}
