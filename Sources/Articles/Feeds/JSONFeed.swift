import FoundationEssentials

/// The items of a JSON Feed (https://jsonfeed.org), 1.0 and 1.1.
struct JSONFeed {
    private let feed: Feed

    private struct Feed: Decodable {
        var version: String
        var title: Lenient<String>?
        var language: Lenient<String>?
        var home_page_url: Lenient<String>?
        var items: [Lenient<Item>]
    }

    private struct Item: Decodable {
        var url: Lenient<String>?
        var external_url: Lenient<String>?
        var id: Lenient<String>?
        var title: Lenient<String>?
        var content_html: Lenient<String>?
        var content_text: Lenient<String>?
        var summary: Lenient<String>?
        var date_published: Lenient<String>?
        var date_modified: Lenient<String>?
        var language: Lenient<String>?
        var authors: [Lenient<Author>]?
        var author: Lenient<Author>?
    }

    private struct Author: Decodable {
        var name: String?
    }

    /// A value that may be of another type than the format says; then it is nil, and the rest of the feed is read.
    private struct Lenient<Value: Decodable>: Decodable {
        var value: Value?

        init(from decoder: any Decoder) throws {
            value = try? Value(from: decoder)
        }
    }

    /// Reads a feed; nil where the text is none.
    init?(_ text: String) {
        guard let feed = try? JSONDecoder().decode(Feed.self, from: Data(text.utf8)), feed.version.contains("jsonfeed.org/version/")
        else { return nil }
        self.feed = feed
    }

    /// The articles in the order of the items.
    func articles() -> [Article] { feed.items.compactMap(\.value).map(article) }

    private func article(_ item: Item) -> Article {
        let blocks =
            item.content_html?.value.map(HTMLFragment.blocks) ?? (item.content_text?.value ?? item.summary?.value).map(PlainText.blocks)
        var article = Article(blocks: blocks ?? [])
        article.title = item.title?.value.flatMap(FeedReader.plain)
        article.authors = ((item.authors ?? []) + [item.author].compactMap(\.self)).compactMap { $0.value?.name?.folded }
            .reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
        article.published = MachineDate.utc(item.date_published?.value ?? item.date_modified?.value)
        article.publisher = feed.title?.value.flatMap(FeedReader.plain)
        article.url =
            [item.url, item.external_url, item.id].lazy.compactMap { $0?.value }
            .compactMap { WebAddress.absolute($0, from: feed.home_page_url?.value) }.first
        article.language = item.language?.value ?? feed.language?.value
        return article
    }
}
