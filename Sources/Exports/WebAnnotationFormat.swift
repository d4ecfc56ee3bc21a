import Quotations
import Records
import Search
import Stances

/// W3C Web Annotation: one collection, whose first page holds an annotation for each quotation.
///
/// The annotation's target is the words in their article, by quotation and by position; its bodies identify the speaker,
/// classify the stance and tag the arguments. The position counts scalars of the normalised text, whose digest stands
/// with it. What the model has no word for is in `details`.
struct WebAnnotationWriter: ExportWriter {
    let summary: IndexSummary
    let total: Int
    private var isFirst = true

    init(summary: IndexSummary, total: Int) {
        self.summary = summary
        self.total = total
    }

    func begin() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.arrayMember("@context") { json in
                json.value("http://www.w3.org/ns/anno.jsonld")
                json.object { json in
                    for name in ["details", "sourceFile"] {
                        json.objectMember(named: name) { json in
                            json.member("@id", LinkedName.terms + name)
                            json.member("@type", "@json")
                        }
                    }
                }
            }
            json.member("id", LinkedName.iri("collection", "quotations"))
            json.member("type", "AnnotationCollection")
            json.member("label", summary.question.oneName)
            json.member("total", total)
            json.member("last", LinkedName.iri("collection", "quotations:1"))
            json.objectMember("first") { json in
                json.member("id", LinkedName.iri("collection", "quotations:1"))
                json.member("type", "AnnotationPage")
                json.member("partOf", LinkedName.iri("collection", "quotations"))
                json.member("startIndex", 0)
                json.arrayMember("items") { _ in }
            }
        }
        return json.bytes.dropLast(3) + [UInt8(ascii: "\n")]  // up to the opened list of items
    }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        defer { isFirst = false }
        var json = JSONWriter()
        json.object { json in
            json.member("id", LinkedName.iri(nil, record.id))
            json.member("type", "Annotation")
            json.member("motivation", ["identifying", "classifying", "tagging"])
            json.arrayMember("body") { json in
                if let speaker = record.speaker { Self.write(speaker, to: &json) }
                Self.writeBody("classifying", record.stance.label.name, to: &json)
                for tag in record.arguments.map({ $0.keyPoint ?? $0.aspect }) { Self.writeBody("tagging", tag, to: &json) }
            }
            json.objectMember("target") { json in
                json.member("source", record.isPartOf.url ?? LinkedName.iri("article", record.isPartOf.id))
                record.target.writeMembers(Self.selectors, to: &json)
            }
            json.objectMember("sourceFile") { json in
                record.target.writeMembers(Self.file, to: &json)
                record.writeMembers(Self.source, to: &json)
            }
            json.objectMember("details") { record.writeMembers(Self.details, to: &$0) }
        }
        return (isFirst ? [] : Array(",\n".utf8)) + json.bytes
    }

    func end() -> [UInt8] { Array("\n]}}\n".utf8) }

    /// What of a target the W3C has words for.
    static let selectors = MemberSelection(only: ["selector"])
    /// The rest of a target.
    static let file = MemberSelection(without: ["selector"])
    /// What is known of the source beside its file.
    static let source = MemberSelection(only: ["inLanguage", "isPartOf"])
    /// What is said nowhere else.
    static let details = LinkedDetails.selection.without("isPartOf")

    private static func write(_ speaker: QuoteRecord.SpeakerReference, to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "SpecificResource")
            json.member("purpose", "identifying")
            json.objectMember("source") { json in
                json.member("id", LinkedName.iri("speaker", speaker.id))
                json.member("type", speaker.kind == .person ? "Person" : speaker.kind == .organisation ? "Organization" : nil)
                json.member("name", speaker.name)
            }
        }
    }

    private static func writeBody(_ purpose: String, _ value: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "TextualBody")
            json.member("purpose", purpose)
            json.member("value", value)
        }
    }
}

/// A page of annotations as it is read back.
struct WebAnnotationDocument: Decodable {
    var first: Page

    struct Page: Decodable { var items: OneOrMore<Item> }

    struct Item: Decodable {
        /// The record, put together from the places where its members stand.
        var record: QuoteRecord

        private enum Key: String, CodingKey { case id, body, target, sourceFile, details }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            record = try QuoteRecord(WebAnnotationWriter.details, from: try members.decoder(forKey: .details))
            let id = try members.decode(String.self, forKey: .id)
            record.id = LinkedName.id(in: id) ?? id
            let speaker = try members.decode(OneOrMore<Body>.self, forKey: .body).all.lazy.compactMap(\.source).first
            record.setSpeaker(speaker.map { (LinkedName.id("speaker", in: $0.id) ?? $0.id, $0.name) })
            let sourceFile = try members.decoder(forKey: .sourceFile)
            let source = try QuoteRecord(WebAnnotationWriter.source, from: sourceFile)
            (record.inLanguage, record.isPartOf) = (source.inLanguage, source.isPartOf)
            record.target = try QuoteRecord.Target(WebAnnotationWriter.file, from: sourceFile)
            let place = try QuoteRecord.Target(WebAnnotationWriter.selectors, from: try members.decoder(forKey: .target))
            (record.target.quote, record.target.position) = (place.quote, place.position)
            record.text = record.target.quote.exact
        }
    }

    struct Body: Decodable {
        var source: Source?
        struct Source: Decodable {
            var id: String
            var name: String
        }
    }

    /// The records, as they were before they became annotations.
    func records() -> [QuoteRecord] { first.items.all.map(\.record) }
}
