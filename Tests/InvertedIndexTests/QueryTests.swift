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
            ("a AND b", .and([.phrase("a"), .phrase("b")])), ("a NOT b", .and([.phrase("a"), .not(.phrase("b"))])),
            ("a b OR c d", .or([.and([.phrase("a"), .phrase("b")]), .and([.phrase("c"), .phrase("d")])])),
            ("a AND (b OR NOT c)", .and([.phrase("a"), .or([.phrase("b"), .not(.phrase("c"))])])),
            ("（开源 OR 闭源） 安全", .and([.or([.phrase("开源"), .phrase("闭源")]), .phrase("安全")])),
            ("开源（open）更快", .phrase("开源（open）更快")), ("a and b", .and([.phrase("a"), .phrase("and"), .phrase("b")])),
            ("date:2024-02", .days(from: Day(first: "2024-02-01"), to: Day(last: "2024-02-29"))),
            (
                "after:2024-04 before:2024",
                .and([.days(from: Day(first: "2024-04-01"), to: nil), .days(from: nil, to: Day(last: "2024-12-31"))])
            ),
        ])
    func reads(text: String, query: Query) throws {
        #expect(try Query(parsing: text, schema: Self.schema) == query)
    }

    @Test(
        "a wrong query says where and what is wrong",
        arguments: [
            ("开源 \"成本", 3, .openQuotationMark(closing: "\"")), ("“开源", 0, .openQuotationMark(closing: "”")),
            ("(a OR b", 0, .openBracket), ("（a", 0, .openBracket), ("a)", 1, .strayBracket), ("a OR", 3, .loneJoint(.or)),
            ("OR a", 0, .loneJoint(.or)), ("after:soon", 0, .date(.noDate("soon"))),
            ("开源 after:2024-02-30", 3, .date(.notInCalendar("2024-02-30"))), ("before:2023-13", 0, .date(.notInCalendar("2023-13"))),
            ("date:2025-02-29", 0, .date(.notInCalendar("2025-02-29"))), ("AND a", 0, .loneJoint(.and)), ("a AND", 2, .loneJoint(.and)),
            ("a AND OR b", 2, .loneJoint(.and)), ("a NOT", 2, .loneNegation(.word)), ("a (-)", 3, .loneNegation(.minus)),
            ("year:2024", 0, .unknownField("year", meant: "date")), ("开源 speker:林越", 3, .unknownField("speker", meant: "speaker")),
            ("stance:", 0, .emptyField("stance")), ("*", 0, .loneStar),
        ] as [(String, Int, QueryMistake)])
    func mistakes(text: String, position: Int, mistake: QueryMistake) {
        #expect(throws: QuerySyntaxError(position: position, mistake: mistake)) {
            try Query(parsing: text, schema: Self.schema, synonyms: ["year": "date"])
        }
    }

    @Test(
        "a month ends on its last day, in leap years too",
        arguments: [
            ("2024-02", 20_240_229), ("2023-02", 20_230_228), ("2024-04", 20_240_430), ("1900-02", 19_000_228), ("2024", 20_241_231),
        ])
    func lastDays(text: String, number: Int32) {
        #expect(Day(last: text)?.number == number)
    }

    @Test("brackets nested a thousand deep are refused, not followed")
    func deep() {
        #expect(throws: QuerySyntaxError(position: 64, mistake: .deepBrackets(limit: 64))) {
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
