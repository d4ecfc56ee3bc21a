import KnowledgeBase

/// What a page is asked: the form's fields, and the id where the address has one.
struct WebQuery: Sendable {
    var id: String?
    var query: String
    var speaker: String?
    var stance: String?
    var aspect: String?
    var after: String?
    var before: String?
    var offset: Int
    var limit: Int
    /// The language asked for in the address, which the links of a page keep.
    var asked: String?
    /// The language of the answer.
    var language: PageLanguage

    /// Reads the fields by their names; an empty field is none, and numbers are kept within what a page can show.
    ///
    /// - Parameter accepted: the browser's `Accept-Language`.
    init(id: String? = nil, accepted: String? = nil, _ field: (String) -> String?) {
        func filled(_ name: String) -> String? {
            field(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        self.id = id
        query = filled("q") ?? ""
        speaker = filled("speaker")
        stance = filled("stance")
        aspect = filled("aspect")
        after = filled("after")
        before = filled("before")
        offset = filled("offset").flatMap(Int.init).map { min(max($0, 0), 1_000_000) } ?? 0
        limit = filled("limit").flatMap(Int.init).map { min(max($0, 1), 100) } ?? 20
        asked = filled("lang").flatMap(PageLanguage.init)?.rawValue
        language = PageLanguage.choose(asked: asked, accepted: accepted)
    }

    /// An address on this site that keeps the language; what is nil or empty is left out.
    func address(_ path: String, _ fields: KeyValuePairs<String, String?> = [:], language: PageLanguage? = nil) -> String {
        let given = fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "\(name)=\(Site.encoded($0))" } }
        let all = given + [language?.rawValue ?? asked].compactMap { $0.map { "lang=\($0)" } }
        return path + (all.isEmpty ? "" : "?" + all.joined(separator: "&"))
    }

    /// The address of this search from another statement on, or in another language.
    func address(offset: Int? = nil, language: PageLanguage? = nil) -> String {
        address(
            "/",
            [
                "q": query, "speaker": speaker, "stance": stance, "aspect": aspect, "after": after, "before": before,
                "offset": (offset ?? self.offset) > 0 ? String(offset ?? self.offset) : nil,
            ], language: language)
    }

    /// The search that is asked for.
    var search: QuotationSearch {
        QuotationSearch(
            query: query, speaker: speaker, stance: stance, aspect: aspect, after: after, before: before,
            offset: offset, limit: limit)
    }

    /// Whether nothing narrows the search.
    var isEmpty: Bool {
        query.isEmpty && [speaker, stance, aspect, after, before].allSatisfy { $0 == nil }
    }
}

/// What is sent back.
struct WebAnswer: Sendable {
    var status: Int
    var contentType: String
    var body: [UInt8]

    static func page(_ html: HTML, status: Int = 200) -> WebAnswer {
        WebAnswer(status: status, contentType: "text/html; charset=utf-8", body: Array(html.markup.utf8))
    }

    static func picture(_ svg: [UInt8]) -> WebAnswer { WebAnswer(status: 200, contentType: "image/svg+xml", body: svg) }

    static func json(status: Int = 200, _ write: (inout JSONWriter) -> Void) -> WebAnswer {
        var json = JSONWriter()
        write(&json)
        json.endLine()
        return WebAnswer(status: status, contentType: "application/json; charset=utf-8", body: json.bytes)
    }
}
