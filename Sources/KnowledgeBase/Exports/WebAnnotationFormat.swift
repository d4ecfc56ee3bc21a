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
                Self.writeBody("classifying", record.stance.label, to: &json)
                for tag in record.arguments.map({ $0.keyPoint ?? $0.aspect }) { Self.writeBody("tagging", tag, to: &json) }
            }
            json.objectMember("target") { json in
                json.member("source", record.isPartOf.url ?? LinkedName.iri("article", record.isPartOf.id))
                record.target.writeSelectors(to: &json)
            }
            json.objectMember("sourceFile") { json in
                json.member("source", record.target.source)
                json.member("sourceSha256", record.target.sourceSha256)
                json.member("textSha256", record.target.textSha256)
                json.member("inLanguage", record.inLanguage)
                json.objectMember("isPartOf", record.isPartOf.writeMembers)
            }
            json.objectMember("details") { LinkedDetails.writeMembers(of: record, to: &$0) }
        }
        return (isFirst ? [] : Array(",\n".utf8)) + json.bytes
    }

    func end() -> [UInt8] { Array("\n]}}\n".utf8) }

    private static func write(_ speaker: QuoteRecord.SpeakerReference, to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "SpecificResource")
            json.member("purpose", "identifying")
            json.objectMember("source") { json in
                json.member("id", LinkedName.iri("speaker", speaker.id))
                json.member("type", speaker.kind == "person" ? "Person" : speaker.kind == "organisation" ? "Organization" : nil)
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
        var id: String
        var body: OneOrMore<Body>
        var sourceFile: SourceFile
        var target: Target
        var details: LinkedDetails
    }

    struct Body: Decodable {
        var source: Source?
        struct Source: Decodable {
            var id: String
            var name: String
        }
    }

    struct Target: Decodable { var selector: [QuoteRecord.Target.Selector] }

    struct SourceFile: Decodable {
        var source: String
        var sourceSha256: String
        var textSha256: String
        var inLanguage: String?
        var isPartOf: QuoteRecord.ArticleReference
    }

    /// The records, as they were before they became annotations.
    func records() throws -> [QuoteRecord] {
        try first.items.all.map { item in
            let target = try QuoteRecord.Target(
                source: item.sourceFile.source, sourceSha256: item.sourceFile.sourceSha256,
                textSha256: item.sourceFile.textSha256, selectors: item.target.selector)
            let speaker = item.body.all.lazy.compactMap(\.source).first
            return item.details.record(
                id: LinkedName.id(in: item.id) ?? item.id, text: target.quote.exact, language: item.sourceFile.inLanguage,
                speaker: speaker.map { (LinkedName.id("speaker", in: $0.id) ?? $0.id, $0.name) }, target: target,
                article: item.sourceFile.isPartOf)
        }
    }
}
