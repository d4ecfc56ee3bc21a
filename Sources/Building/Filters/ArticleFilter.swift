public import Articles
import Records
import Storage

/// The filter behind `debatekb article`: a path in, a JSON line for each of its articles out.
public struct ArticleFilter: Sendable {
    private let reader = ArticleReader()

    /// A filter with the default limits.
    public init() {}

    /// The lines for one file.
    public func answer(to path: String) throws(ArticleError) -> [UInt8] { try answer(path, SourceFile.bytes(at: path)) }

    /// The lines for standard input, read to its end, under the path `-`.
    public func answerToStandardInput() throws(ArticleError) -> [UInt8] { try answer("-", SourceFile.standardInput()) }

    private func answer(_ path: String, _ bytes: consuming [UInt8]) throws(ArticleError) -> [UInt8] {
        var json = JSONWriter()
        for article in try reader.articles(in: bytes, path: path) {
            json.object { Self.write(article, at: path, to: &$0) }
            json.endLine()
        }
        return json.bytes
    }

    /// Every member is there, as null where the page does not say, so that a table can be made of the lines.
    private static func write(_ article: Article, at path: String, to json: inout JSONWriter) {
        func member(_ name: StaticString, _ value: String?) {
            if value == nil { json.null(name) } else { json.member(name, value) }
        }
        json.member("path", path)
        member("title", article.title)
        json.arrayMember("author") { json in for author in article.authors { json.value(author) } }
        member("date", article.published)
        member("publisher", article.publisher)
        member("url", article.url)
        member("lang", article.language)
        json.member("text", article.text.string)
    }
}
