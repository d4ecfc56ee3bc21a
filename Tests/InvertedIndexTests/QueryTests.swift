import Testing

@testable import InvertedIndex

@Suite("The language of queries")
struct QueryTests {
    private static let schema = IndexSchema([
        .init("text", .text), .init("speaker", .keyword), .init("stance", .keyword), .init("date", .day, from: "after", to: "before"),
        .init("sure", .number(FixedPoint(decimals: 4, within: 0...1))),
    ])

    /// The days from one to another.
    private static func days(_ first: String?, _ last: String?) -> Query {
        .range(
            field: "date",
            ColumnRange(
                from: first.flatMap { ColumnValue.firstDay(of: $0) }, to: last.flatMap { ColumnValue.lastDay(of: $0) }))
    }

    /// Numbers between bounds that are part of the range or not.
    private static func numbers(from lower: Double?, _ lowerIsIncluded: Bool = true, to upper: Double?, _ upperIsIncluded: Bool = true)
        -> Query
    {
        .range(
            field: "sure",
            ColumnRange(
                lower: lower.map { .init(value: .number($0), isIncluded: lowerIsIncluded) },
                upper: upper.map { .init(value: .number($0), isIncluded: upperIsIncluded) }))
    }

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
            ("date:2024-02", days("2024-02-01", "2024-02-29")),
            ("after:2024-04 before:2024", .and([days("2024-04-01", nil), days(nil, "2024-12-31")])),
            ("date:>=2024-04", days("2024-04-01", nil)), ("date:<=2024-04", days(nil, "2024-04-30")),
            ("date:2024-02..2024-03", days("2024-02-01", "2024-03-31")), ("date:..2024", days(nil, "2024-12-31")),
            ("sure:0.9", numbers(from: 0.9, to: 0.9)), ("sure:>=0.9", numbers(from: 0.9, to: nil)),
            ("sure：≥0.9", numbers(from: 0.9, to: nil)), ("sure：＞＝０.９", numbers(from: 0.9, to: nil)),
            ("sure:>0.9", numbers(from: 0.9, false, to: nil)), ("sure:<=0.9", numbers(from: nil, to: 0.9)),
            ("sure:<0.9", numbers(from: nil, to: 0.9, false)), ("sure:0.5..0.9", numbers(from: 0.5, to: 0.9)),
            ("sure:0.5..<0.9", numbers(from: 0.5, to: 0.9, false)), ("sure:0.5..", numbers(from: 0.5, to: nil)),
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
            ("date:2024..soon", 0, .date(.noDate("soon"))), ("date:..", 0, .date(.noDate(".."))),
            ("after:>=2024", 0, .date(.noDate(">=2024"))),
            ("sure:soon", 0, .number(.noNumber("soon", within: 0...1))), ("开源 sure:>=1.5", 3, .number(.outside("1.5", 0...1))),
            ("sure:0.5..<", 0, .number(.noNumber("0.5..<", within: 0...1))), ("sure:1e0", 0, .number(.noNumber("1e0", within: 0...1))),
            ("sure:nan", 0, .number(.noNumber("nan", within: 0...1))), ("suree:0.5", 0, .unknownField("suree", meant: "sure")),
            ("stance:", 0, .emptyField("stance")), ("*", 0, .loneStar),
        ] as [(String, Int, QueryMistake)])
    func mistakes(text: String, position: Int, mistake: QueryMistake) {
        #expect(throws: QuerySyntaxError(position: position, mistake: mistake)) {
            try Query(parsing: text, schema: Self.schema, synonyms: ["year": "date"])
        }
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
