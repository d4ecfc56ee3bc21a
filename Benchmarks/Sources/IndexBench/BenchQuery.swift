import FoundationEssentials
import InvertedIndex

/// A query of the benchmark: words joined by and or or, a prefix or not, narrowed by values and a range of days.
enum BenchQuery {
    private struct Line: Decodable {
        var qid: Int
        var op: String
        var words: [String]
        var filter: [String: String]
        var date: [Int]?
        var prefix: Bool
    }

    static func read(_ line: [UInt8]) throws -> (id: Int, query: Query) {
        let line = try JSONDecoder().decode(Line.self, from: Data(line))
        let words = line.words.map { line.prefix ? Query.prefix($0) : Query.phrase($0) }
        var parts: [Query] = line.op == "or" ? [.or(words)] : words
        for (field, value) in line.filter.sorted(by: { $0.key < $1.key }) { parts.append(.filter(field: field, value: value)) }
        if let date = line.date, date.count == 2 {
            parts.append(.range(field: "date", ColumnRange(from: day(date[0]), to: day(date[1]))))
        }
        return (line.qid, .and(parts))
    }

    private static func day(_ number: Int) -> ColumnValue? {
        let text = String(number)
        return ColumnValue.firstDay(of: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))")
    }
}
