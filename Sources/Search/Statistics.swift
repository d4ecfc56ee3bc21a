import CivilCalendar
public import Records
import SaidDates
import Stances
public import Storage

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
        var counting = Counting(summary: summary)
        for record in records { counting.add(record) }
        self = counting.statistics
    }

    /// Takes records one by one and keeps of each statement what is counted.
    struct Counting {
        private let summary: IndexSummary
        private var statements: [String: Counted] = [:]

        /// What is counted of a statement, by the occurrence that was said first.
        private struct Counted {
            var said: (isUntold: Int, day: Int32, printed: String, id: String)
            var stance: String
            var speaker: String?
            /// Between which months it was said, as far as that is known.
            var months: ClosedRange<Int>?
            var grounds: [Ground]
        }

        /// An aspect on which a side is argued for.
        private struct Ground: Hashable {
            var aspect: String
            var side: String
        }

        init(summary: IndexSummary) { self.summary = summary }

        mutating func add(_ record: QuoteRecord) {
            guard record.verification.status != .withdrawn else { return }
            let said = record.firstSaid
            if let other = statements[record.statementId], other.said <= said { return }
            statements[record.statementId] = Counted(
                said: said, stance: record.stance.label.name, speaker: record.speaker?.id,
                months: Statistics.months(of: record), grounds: record.arguments.map { Ground(aspect: $0.aspect, side: $0.towards.name) })
        }

        /// The numbers of what was added.
        var statistics: Statistics {
            var statistics = Statistics()
            let all = Array(statements.values)
            statistics.total = Self.count(all)
            statistics.stances = parts(all)
            var byGround: [Ground: [Counted]] = [:]
            for statement in all {
                for ground in Set(statement.grounds) { byGround[ground, default: []].append(statement) }
            }
            count(all, byPeriodInto: &statistics)
            statistics.aspects = summary.aspects.map { aspect in
                Aspect(
                    id: aspect.id,
                    sides: summary.sides.map { side in
                        Part(id: side.id, count: Self.count(byGround[Ground(aspect: aspect.id, side: side.id)] ?? []))
                    })
            }.filter { aspect in aspect.sides.contains { $0.count.statements > 0 } }
            statistics.aspects.sort { ($1.statements, $0.id) < ($0.statements, $1.id) }
            return statistics
        }

        /// Puts each statement into the period in which it was said; one that may have been said in several has no date here.
        private func count(_ all: [Counted], byPeriodInto statistics: inout Statistics) {
            let months = all.compactMap(\.months)
            guard let first = months.map(\.lowerBound).min(), let last = months.map(\.upperBound).max() else {
                return statistics.undated = all.count
            }
            let length = last - first < 18 ? 1 : last - first < 72 ? 3 : 12
            let byPeriod = Dictionary(grouping: all) { statement in
                statement.months.flatMap { $0.lowerBound / length == $0.upperBound / length ? $0.lowerBound / length : nil }
            }
            statistics.undated = byPeriod[nil]?.count ?? 0
            statistics.periods = (first / length...last / length).map {
                Period(name: Statistics.name($0, length: length), stances: parts(byPeriod[$0] ?? []))
            }
        }

        private func parts(_ statements: [Counted]) -> [Part] {
            let byStance = Dictionary(grouping: statements, by: \.stance)
            return summary.stanceLabels.map { Part(id: $0, count: Self.count(byStance[$0] ?? [])) }
        }

        private static func count(_ statements: [Counted]) -> Count {
            Count(statements: statements.count, speakers: Set(statements.compactMap(\.speaker)).count)
        }
    }

    /// Between which months, counted from the year 0, a quotation was said; one whose page does not tell it, when it was printed.
    private static func months(of record: QuoteRecord) -> ClosedRange<Int>? {
        func month(_ day: CivilDay) -> Int { day.year * 12 + day.month - 1 }
        if let said = record.dateCreated?.date {
            guard let first = said.first, let last = said.last, first <= last else { return nil }
            return month(first)...month(last)
        }
        guard let printed = record.isPartOf.datePublished, let first = CivilDay(first: printed), let last = CivilDay(last: printed) else {
            return nil
        }
        return month(first)...month(last)
    }

    private static func name(_ number: Int, length: Int) -> String {
        switch length {
        case 1: CivilDay.text(number / 12, number % 12 + 1)
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
        var counting = Statistics.Counting(summary: summary)
        try forEachQuotation(matching: search) { record, _ in counting.add(record) }
        return counting.statistics
    }
}
