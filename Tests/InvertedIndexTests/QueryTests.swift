import Testing

@testable import InvertedIndex

@Suite("The language of queries")
struct QueryTests {
    private static let schema = IndexSchema([.init("text", .text), .init("speaker", .keyword), .init("stance", .keyword)])

    @Test(
        "a query reads as it looks",
        arguments: [
            ("", Query.all), ("开源", .phrase("开源")), ("开源 成本", .and([.phrase("开源"), .phrase("成本")])),
            ("\"open model\"", .phrase("open model")), ("「开源，更快」", .phrase("开源，更快")), ("Llama*", .prefix("Llama")),
            ("speaker:林越 -stance:open", .and([.filter(field: "speaker", value: "林越"), .not(.filter(field: "stance", value: "open"))])),
            ("a OR (b c)", .or([.phrase("a"), .and([.phrase("b"), .phrase("c")])])), ("http://x", .phrase("http://x")),
            (
                "after:2024-04 before:2024",
                .and([.days(from: Day(first: "2024-04-01"), to: nil), .days(from: nil, to: Day(last: "2024-12-31"))])
            ),
        ])
    func reads(text: String, query: Query) throws {
        #expect(try Query(parsing: text, schema: Self.schema) == query)
    }

    @Test(
        "a wrong query says where and what to write",
        arguments: [
            ("开源 \"成本", 3, "this quotation mark is not closed; add \""), ("(a OR b", 0, "this bracket is not closed; add )"),
            ("a)", 1, "this bracket closes nothing"), ("a OR", 3, "OR stands between two words"),
            ("after:soon", 0, "\"soon\" is no date; write 2024, 2024-04 or 2024-04-16"),
            ("开源 speker:林越", 3, "there is no field \"speker\"; did you mean speaker:?"),
            ("stance:", 0, "stance: is followed by a value, without a space"), ("*", 0, "* stands behind the beginning of a word"),
        ])
    func mistakes(text: String, position: Int, reason: String) {
        #expect(throws: QuerySyntaxError(position: position, reason: reason)) { try Query(parsing: text, schema: Self.schema) }
    }

    @Test("brackets nested a thousand deep are refused, not followed")
    func deep() {
        #expect(throws: QuerySyntaxError.self) {
            try Query(parsing: String(repeating: "(", count: 1000) + "a" + String(repeating: ")", count: 1000), schema: Self.schema)
        }
    }

    @Test("the example at the front door runs")
    func example() throws {
        let scratch = try Scratch()
        var writer = try IndexWriter(path: scratch.path, schema: IndexSchema([.init("text", .text), .init("speaker", .keyword)]))
        try writer.add(Document(id: "1", text: ["text": "開源更快"], keywords: ["speaker": ["林越"]], stored: Array("一".utf8)))
        try writer.commit(userData: [])

        let reader = try IndexReader(path: scratch.path)
        let query = try Query(parsing: "开源 speaker:林越", schema: reader.schema)
        let hits = try reader.search(SearchRequest(query: query)).hits
        #expect(hits.map(\.id) == ["1"])
        #expect(hits.first.map { String(decoding: $0.stored, as: UTF8.self) } == "一")
    }
}
