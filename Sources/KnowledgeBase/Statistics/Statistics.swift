/// The debate in numbers: which stances were taken when, on which grounds each side argues.
///
/// Every count is of statements and of the distinct speakers who made them, never of the articles that repeated them.
/// Withdrawn quotations do not count.
public struct Statistics: Sendable, Hashable {
    /// How many statements, by how many speakers.
    public struct Count: Sendable, Hashable {
        /// Different statements.
        public var statements = 0
        /// Different speakers; a statement without a known one adds none.
        public var speakers = 0
    }

    /// A part of something, with its count.
    public struct Part: Sendable, Hashable {
        /// A stance's label, or an aspect's id.
        public var id: String
        /// How often.
        public var count: Count
    }

    /// A month, quarter or year.
    public struct Period: Sendable, Hashable {
        /// `2024-07`, `2024 Q3` or `2024`.
        public var name: String
        /// The stances taken in it, in the debate's order, each of them.
        public var stances: [Part]
    }

    /// An aspect with the sides that argue on it.
    public struct Aspect: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// The sides, in the debate's order, each of them.
        public var sides: [Part]
    }

    /// Everything.
    public var total = Count()
    /// The stances, in the debate's order.
    public var stances: [Part] = []
    /// The time from the first dated statement to the last, without gaps.
    public var periods: [Period] = []
    /// How many statements have no date.
    public var undated = 0
    /// The aspects on which somebody argues, the most used first.
    public var aspects: [Aspect] = []
}

extension Statistics {
    /// Counts records, of which one statement may have several. O(records).
    public init(of records: [QuoteRecord], summary: IndexSummary) {
        var statements: [String: QuoteRecord] = [:]
        for record in records where record.verification.status != .withdrawn {
            // The oldest occurrence stands for its statement.
            if let other = statements[record.statementId], Self.age(other) <= Self.age(record) { continue }
            statements[record.statementId] = record
        }
        let all = Array(statements.values)
        total = Self.count(all)
        let labels = summary.stanceLabels
        func parts(_ records: [QuoteRecord]) -> [Part] {
            labels.map { label in Part(id: label, count: Self.count(records.filter { $0.stance.label == label })) }
        }
        stances = parts(all)
        let dated = all.compactMap { record in Self.month(of: record).map { (month: $0, record: record) } }
        undated = all.count - dated.count
        if let first = dated.map(\.month).min(), let last = dated.map(\.month).max() {
            let length = last - first < 18 ? 1 : last - first < 72 ? 3 : 12
            let byPeriod = Dictionary(grouping: dated) { $0.month / length }
            periods = (first / length...last / length).map { number in
                Period(name: Self.name(number, length: length), stances: parts((byPeriod[number] ?? []).map(\.record)))
            }
        }
        aspects = summary.aspects.map { aspect in
            Aspect(
                id: aspect.id,
                sides: summary.sides.map { side in
                    Part(
                        id: side.id,
                        count: Self.count(all.filter { $0.arguments.contains { $0.aspect == aspect.id && $0.towards == side.id } }))
                })
        }.filter { aspect in aspect.sides.contains { $0.count.statements > 0 } }
        aspects.sort { ($1.statements, $0.id) < ($0.statements, $1.id) }
    }

    private static func age(_ record: QuoteRecord) -> (String, String) { (record.isPartOf.datePublished ?? "9", record.id) }

    private static func count(_ records: [QuoteRecord]) -> Count {
        Count(statements: records.count, speakers: Set(records.compactMap { $0.speaker?.id }).count)
    }

    /// Months since the year 0.
    private static func month(of record: QuoteRecord) -> Int? {
        guard let parts = record.isPartOf.datePublished?.prefix(10).split(separator: "-"), parts.count >= 2,
            let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month), (1...9999).contains(year)
        else { return nil }
        return year * 12 + month - 1
    }

    private static func name(_ number: Int, length: Int) -> String {
        switch length {
        case 1: "\(number / 12)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)"
        case 3: "\(number / 4) Q\(number % 4 + 1)"
        default: "\(number)"
        }
    }

    /// Writes the numbers as a JSON object.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            total.writeMembers(to: &json)
            json.arrayMember("stances") { json in for part in stances { part.write(to: &json) } }
            json.arrayMember("periods") { json in
                for period in periods {
                    json.object { json in
                        json.member("name", period.name)
                        json.arrayMember("stances") { json in for part in period.stances { part.write(to: &json) } }
                    }
                }
            }
            json.member("undated", undated)
            json.arrayMember("aspects") { json in
                for aspect in aspects {
                    json.object { json in
                        json.member("id", aspect.id)
                        json.arrayMember("sides") { json in for part in aspect.sides { part.write(to: &json) } }
                    }
                }
            }
        }
    }
}

extension Statistics.Count {
    func writeMembers(to json: inout JSONWriter) {
        json.member("statements", statements)
        json.member("speakers", speakers)
    }
}

extension Statistics.Part {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            count.writeMembers(to: &json)
        }
    }
}

extension Statistics.Aspect {
    /// Statements on either side.
    public var statements: Int { sides.reduce(0) { $0 + $1.count.statements } }
}

extension KnowledgeBase {
    /// The debate in numbers, or the part of it that a search finds.
    public func statistics(of search: QuotationSearch = QuotationSearch()) throws(KnowledgeBaseError) -> Statistics {
        var records: [QuoteRecord] = []
        try forEachQuotation(matching: search) { record, _ throws(KnowledgeBaseError) in records.append(record) }
        return Statistics(of: records, summary: summary)
    }
}
