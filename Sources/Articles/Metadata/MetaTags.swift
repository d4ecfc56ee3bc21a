/// The `<meta>` elements of a page by their names in lower case; the first of a name counts.
struct MetaTags {
    private var values: [String: String] = [:]

    init(_ tree: HTMLTree) {
        for i in tree.elements(.meta) {
            guard let name = tree.text(.property, of: i) ?? tree.text(.name, of: i) ?? tree.text(.itemprop, of: i),
                let content = tree.text(.content, of: i)
            else { continue }
            let key = name.lowercased()
            values[key] = values[key] ?? content
        }
    }

    /// The value of the first of some names that the page has.
    func first(_ names: [String]) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }

    /// The values of some names, in their order.
    func all(_ names: [String]) -> [String] { names.compactMap { values[$0] } }

    /// The values that are dates, whatever their names.
    var dates: [String] {
        values.sorted { $0.key < $1.key }.map(\.value).filter { $0.utf8.count < 40 && $0.contains { $0.isNumber } }
    }

    /// The names for each datum, the most trustworthy first.
    enum Names {
        static let title = ["og:title", "twitter:title", "dc.title", "headline", "articletitle"]
        static let published = [
            "article:published_time", "og:published_time", "og:release_date", "bytedance:published_time", "datepublished", "publishdate",
            "pubdate", "publish_time", "publishtime", "publish-date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
            "dcterms.created", "dc.date", "dcterms.date", "weibo: article:create_at", "weibo:article:create_at", "article.created",
            "_pubtime", "apub:time", "date", "creation_date", "originalpublicationdate",
        ]
        static let author = ["article:author", "author", "dc.creator", "parsely-author", "sailthru.author", "og:article:author", "byl"]
        static let source = ["source", "mediaid", "media_name", "contentsource", "dc.source", "article:source", "og:article:source"]
        static let site = ["og:site_name", "application-name", "dc.publisher", "twitter:site_name"]
        static let publisher = ["publisher", "article:publisher"]
        static let url = ["og:url", "twitter:url"]
    }
}
