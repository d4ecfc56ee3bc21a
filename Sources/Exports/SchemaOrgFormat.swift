import SaidDates
import Quotations
import Records
import Search
import Stances

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
            json.member("dateCreated", record.toldDate?.description)
            if let speaker = record.speaker {
                json.objectMember("spokenByCharacter") { json in
                    json.member("@type", Self.type(of: speaker))
                    json.member("@id", LinkedName.iri("speaker", speaker.id))
                    json.member("name", speaker.name)
                }
            }
            json.member("keywords", [record.stance.label.name] + record.arguments.map(\.aspect))
            json.objectMember("isPartOf") { Self.write(record.isPartOf, to: &$0) }
            json.objectMember("debatekb:target", record.target.writeMembers)
            json.objectMember("debatekb:details") { record.writeMembers(Self.details, to: &$0) }
        }
        return (isFirst ? [] : Array(",\n".utf8)) + json.bytes
    }

    func end() -> [UInt8] { Array("\n]}\n".utf8) }

    /// What is said nowhere else.
    static let details = LinkedDetails.selection.inside(
        "isPartOf", QuoteRecord.ArticleReference.self,
        without: ["id", "url", "headline", "author", "publisher", "datePublished", "dateAccessed"])

    private static func type(of speaker: QuoteRecord.SpeakerReference) -> String {
        switch speaker.kind {
        case .organisation: "Organization"
        case .person, .anonymous: "Person"
        case .product, .collective: "Thing"
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

    private enum Key: String, CodingKey { case graph = "@graph" }

    /// A graph, or the single quotation that a JSON-LD processor leaves of a graph of one.
    init(from decoder: any Decoder) throws {
        let graph = try decoder.container(keyedBy: Key.self).decodeIfPresent(OneOrMore<Item>.self, forKey: .graph)
        self.graph = try graph?.all ?? [Item(from: decoder)]
    }

    /// `@id`, or `id`, which is its alias in schema.org's context and what processors write.
    struct Identity: Decodable {
        var id: String?

        private enum Key: String, CodingKey {
            case id = "@id"
            case alias = "id"
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            id = try members.decodeIfPresent(String.self, forKey: .id) ?? members.decodeIfPresent(String.self, forKey: .alias)
        }

        /// The id that `LinkedName.iri` made this of.
        func id(_ kind: String? = nil, or name: String = "") -> String { id.map { LinkedName.id(kind, in: $0) ?? $0 } ?? name }
    }

    struct Named: Decodable {
        var identity: Identity
        var name: String

        private enum Key: String, CodingKey { case name }

        init(from decoder: any Decoder) throws {
            identity = try Identity(from: decoder)
            name = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .name)
        }
    }

    struct Article: Decodable {
        var url: String?
        var headline: String?
        var author: OneOrMore<Named>?
        var publisher: Named?
        var datePublished: String?
        var dateAccessed: String?

        private enum CodingKeys: String, CodingKey {
            case url, headline, author, publisher, datePublished
            case dateAccessed = "debatekb:dateAccessed"
        }
    }

    struct Item: Decodable {
        /// The record, put together from the places where its members stand.
        var record: QuoteRecord

        private enum Key: String, CodingKey {
            case text, inLanguage
            case speaker = "spokenByCharacter"
            case article = "isPartOf"
            case target = "debatekb:target"
            case details = "debatekb:details"
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            record = try QuoteRecord(SchemaOrgWriter.details, from: try members.decoder(forKey: .details))
            record.id = try Identity(from: decoder).id()
            record.text = try members.decode(String.self, forKey: .text)
            record.inLanguage = try members.decodeIfPresent(String.self, forKey: .inLanguage)
            let speaker = try members.decodeIfPresent(Named.self, forKey: .speaker)
            record.setSpeaker(speaker.map { ($0.identity.id("speaker", or: $0.name), $0.name) })
            let article = try members.decode(Article.self, forKey: .article)
            record.isPartOf.id = try members.decode(Identity.self, forKey: .article).id("article")
            record.isPartOf.url = article.url
            record.isPartOf.headline = article.headline
            record.isPartOf.author = (article.author?.all ?? []).map(\.name)
            record.isPartOf.publisher = article.publisher?.name
            record.isPartOf.datePublished = article.datePublished
            record.isPartOf.dateAccessed = article.dateAccessed
            record.target = try members.decode(QuoteRecord.Target.self, forKey: .target)
        }
    }

    /// The records, as they were before they became a graph.
    func records() -> [QuoteRecord] { graph.map(\.record) }
}
