/// schema.org: a graph of `Quotation`s, each spoken by a `Person` or an `Organization`, part of a `NewsArticle`.
///
/// What schema.org has no word for is in `debatekb:details` and `debatekb:target`.
struct SchemaOrgWriter: ExportWriter {
    let summary: IndexSummary
    private var isFirst = true

    init(summary: IndexSummary) { self.summary = summary }

    func begin() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.arrayMember("@context") { json in
                json.value("https://schema.org")
                json.object { json in
                    json.member("debatekb", LinkedName.terms)
                    json.objectMember("debatekb:details") { $0.member("@type", "@json") }
                    json.objectMember("debatekb:target") { $0.member("@type", "@json") }
                }
            }
            json.arrayMember("@graph") { _ in }
        }
        return json.bytes.dropLast(2) + [UInt8(ascii: "\n")]  // up to the opened graph
    }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        defer { isFirst = false }
        var json = JSONWriter()
        json.object { json in
            json.member("@type", "Quotation")
            json.member("@id", LinkedName.iri(nil, record.id))
            json.member("text", record.text)
            json.member("inLanguage", record.inLanguage)
            if let speaker = record.speaker {
                json.objectMember("spokenByCharacter") { json in
                    json.member("@type", Self.type(of: speaker))
                    json.member("@id", LinkedName.iri("speaker", speaker.id))
                    json.member("name", speaker.name)
                }
            }
            json.member("keywords", [record.stance.label] + record.arguments.map(\.aspect))
            json.objectMember("isPartOf") { Self.write(record.isPartOf, to: &$0) }
            json.objectMember("debatekb:target", record.target.writeMembers)
            json.objectMember("debatekb:details") { LinkedDetails.writeMembers(of: record, to: &$0) }
        }
        return (isFirst ? [] : Array(",\n".utf8)) + json.bytes
    }

    func end() -> [UInt8] { Array("\n]}\n".utf8) }

    private static func type(of speaker: QuoteRecord.SpeakerReference) -> String {
        switch speaker.kind {
        case "organisation": "Organization"
        case "person", "anonymous": "Person"
        default: "Thing"
        }
    }

    private static func write(_ article: QuoteRecord.ArticleReference, to json: inout JSONWriter) {
        json.member("@type", "NewsArticle")
        json.member("@id", LinkedName.iri("article", article.id))
        json.member("url", article.url)
        json.member("headline", article.headline)
        if !article.author.isEmpty {
            json.arrayMember("author") { json in
                for name in article.author { writeNamed("Person", name, to: &json) }
            }
        }
        if let publisher = article.publisher {
            json.objectMember("publisher") { json in
                json.member("@type", "Organization")
                json.member("name", publisher)
            }
        }
        json.member("datePublished", article.datePublished)
        json.member("debatekb:dateAccessed", article.dateAccessed)
    }

    private static func writeNamed(_ type: String, _ name: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", type)
            json.member("name", name)
        }
    }
}

/// A graph of quotations as it is read back.
struct SchemaOrgDocument: Decodable {
    var graph: [Item]

    private enum CodingKeys: String, CodingKey { case graph = "@graph" }

    struct Named: Decodable {
        var id: String?
        var name: String
        private enum CodingKeys: String, CodingKey {
            case id = "@id"
            case name
        }
    }

    struct Article: Decodable {
        var id: String
        var url: String?
        var headline: String?
        var author: [Named]?
        var publisher: Named?
        var datePublished: String?
        var dateAccessed: String?

        private enum CodingKeys: String, CodingKey {
            case id = "@id"
            case url, headline, author, publisher, datePublished
            case dateAccessed = "debatekb:dateAccessed"
        }
    }

    struct Item: Decodable {
        var id: String
        var text: String
        var inLanguage: String?
        var speaker: Named?
        var article: Article
        var target: QuoteRecord.Target
        var details: LinkedDetails

        private enum CodingKeys: String, CodingKey {
            case id = "@id"
            case text, inLanguage
            case speaker = "spokenByCharacter"
            case article = "isPartOf"
            case target = "debatekb:target"
            case details = "debatekb:details"
        }
    }

    /// The records, as they were before they became a graph.
    func records() -> [QuoteRecord] {
        graph.map { item in
            let article = QuoteRecord.ArticleReference(
                id: LinkedName.id("article", in: item.article.id) ?? item.article.id, url: item.article.url,
                headline: item.article.headline, author: (item.article.author ?? []).map(\.name),
                publisher: item.article.publisher?.name, datePublished: item.article.datePublished,
                dateAccessed: item.article.dateAccessed)
            return item.details.record(
                id: LinkedName.id(in: item.id) ?? item.id, text: item.text, language: item.inLanguage,
                speaker: item.speaker.map { speaker in
                    (speaker.id.flatMap { LinkedName.id("speaker", in: $0) } ?? speaker.name, speaker.name)
                }, target: item.target, article: article)
        }
    }
}
