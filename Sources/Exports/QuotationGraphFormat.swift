import Records

/// GDELT's Global Quotation Graph: for each article a line with `date`, `url`, `title`, `lang` and its verbatim `quotes`,
/// each with up to a hundred characters before and after it. Ours have the 32 that the record keeps.
struct QuotationGraphWriter: ExportWriter {
    private var articles: [String: [QuoteRecord]] = [:]
    private var order: [String] = []
    private(set) var leftOut: [ExportOmission: Int] = [:]

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        let article = record.isPartOf
        let omission: ExportOmission? =
            !record.isVerbatim
            ? .notVerbatim : article.url == nil ? .withoutAddress : ExportDate(article.datePublished) == nil ? .undated : nil
        if let omission {
            leftOut[omission, default: 0] += 1
            return []
        }
        if articles[article.id] == nil { order.append(article.id) }
        articles[article.id, default: []].append(record)
        return []
    }

    func end() -> [UInt8] {
        var json = JSONWriter()
        for records in order.compactMap({ articles[$0] }) {
            guard let first = records.first else { continue }
            json.object { json in
                json.member("date", ExportDate(first.isPartOf.datePublished)?.timestamp)
                json.member("url", first.isPartOf.url)
                json.member("title", first.isPartOf.headline)
                json.member("lang", Self.language(first.inLanguage))
                json.arrayMember("quotes") { json in
                    for record in records.sorted(by: { ($0.target.start, $0.id) < ($1.target.start, $1.id) }) {
                        json.object { json in
                            json.member("pre", record.target.quote.prefix)
                            json.member("quote", record.text)
                            json.member("post", record.target.quote.suffix)
                        }
                    }
                }
            }
            json.endLine()
        }
        return json.bytes
    }

    /// GDELT writes languages as English words in capitals.
    private static func language(_ tag: String?) -> String? {
        switch tag?.split(separator: "-").first {
        case "zh": "CHINESE"
        case "en": "ENGLISH"
        default: tag?.uppercased()
        }
    }
}
