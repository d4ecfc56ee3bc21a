/// What is looked for: words, phrases and filters, joined by and, or, not.
public indirect enum Query: Sendable, Hashable {
    /// Every document.
    case all
    /// Words that stand next to each other in this order; a Han word is one of these too.
    case phrase(String)
    /// A word that begins so.
    case prefix(String)
    /// A field that has a value.
    case filter(field: String, value: String)
    /// A column whose value lies in a range; a document without one is in none.
    case range(field: String, ColumnRange)
    /// All of these.
    case and([Query])
    /// At least one of these.
    case or([Query])
    /// Not this one.
    case not(Query)

    /// The query with each filter replaced, where `body` gives something else for it.
    ///
    /// A caller that knows names for values turns `speaker:李彦宏` into the ids that the index holds.
    public func mappingFilters<E>(_ body: (_ field: String, _ value: String) throws(E) -> Query) throws(E) -> Query {
        switch self {
        case .all, .phrase, .prefix, .range: return self
        case .filter(let field, let value): return try body(field, value)
        case .not(let query): return .not(try query.mappingFilters(body))
        case .and(let queries):
            var mapped: [Query] = []
            for query in queries { mapped.append(try query.mappingFilters(body)) }
            return .and(mapped)
        case .or(let queries):
            var mapped: [Query] = []
            for query in queries { mapped.append(try query.mappingFilters(body)) }
            return .or(mapped)
        }
    }

    /// The words that a document is ranked by and that are marked in it; those under a `not` are left out.
    var words: [Query] {
        switch self {
        case .phrase, .prefix: [self]
        case .and(let queries), .or(let queries): queries.flatMap(\.words)
        case .all, .filter, .range, .not: []
        }
    }
}
