import InvertedIndex
public import Storage

extension KnowledgeBase {
    /// Why a search finds nothing, where it can be told: what was taken for a word and may be meant otherwise, values and words
    /// that no quotation has, days in the wrong order; or that each part finds something by itself and all together nothing.
    ///
    /// Every part is looked for by itself, so this is for searches that found nothing.
    public func hints(for search: QuotationSearch) throws(KnowledgeBaseError) -> [SearchHint] {
        var hints: [SearchHint] = []
        let filters = try narrowing(search).filters
        let parts = Self.parts(of: .and([try parsed(search.query)] + filters))
        let disorder = Self.disorder(of: parts)
        var isEachFound = disorder == nil
        for part in parts {
            if let hint = Self.misreading(part) {
                hints.append(hint)
                isEachFound = false
            } else if try rank(SearchRequest(query: part, limit: 0)).total == 0 {
                if case .range = part, disorder != nil { continue }
                if let hint = try absence(of: part, alone: parts.count == 1) { hints.append(hint) }
                isEachFound = false
            }
        }
        if let disorder { hints.append(disorder) }
        return isEachFound && parts.count > 1 ? [.neverTogether] : hints
    }

    /// What must all hold, apart.
    private static func parts(of query: Query) -> [Query] {
        switch query {
        case .all: []
        case .and(let queries): queries.flatMap(parts)
        default: [query]
        }
    }

    /// What a word may have been meant as.
    private static func misreading(_ part: Query) -> SearchHint? {
        guard case .phrase(let words) = part else { return nil }
        switch words.lowercased() {
        case "and", "&&", "&", "+", "和", "与": return .joinsAnyway(words)
        case "or", "||", "|", "或", "或者": return .alternativeInCapitals(words)
        case "not", "!", "非": return .leftOutByMinus(words)
        default: break
        }
        guard let colon = words.firstIndex(where: { $0 == ":" || $0 == "：" }), words.index(after: colon) < words.endIndex,
            !words.contains(where: \.isWhitespace), !words[colon...].hasPrefix("://")
        else { return nil }
        let name = words[..<colon]
        guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
        return .noSuchField(String(name), inWords: words, fields: QuoteIndex.fieldsForPeople)
    }

    /// That no quotation has a value or word, with what there is instead. To a word that is all that was asked for this would
    /// say nothing new.
    private func absence(of part: Query, alone: Bool) throws(KnowledgeBaseError) -> SearchHint? {
        switch part {
        case .phrase(let words): return alone ? nil : .noQuotationHolds(words)
        case .prefix(let stem): return alone ? nil : .noQuotationHolds(stem + "*")
        case .or(let values) where values.count == 1: return try absence(of: values[0], alone: alone)
        case .filter(let field, let value):
            guard ["outlet", "lang", "type", "status"].contains(field) else {
                return field == "speaker" ? nil : .noQuotationHas(field: field, value: value, known: .nothing)
            }
            return .noQuotationHas(field: field, value: value, known: Self.known(nearest: value, among: try values(of: field)))
        case .range(field: QuoteIndex.printed, let range):
            return .noQuotationOn(
                range, first: summary.speakers.compactMap(\.first).min().map { String($0.prefix(10)) },
                last: summary.speakers.compactMap(\.last).max().map { String($0.prefix(10)) })
        case .range(let field, let range): return .noQuotationHas(field: field, value: range.description, known: .nothing)
        default: return nil
        }
    }

    /// How many values are named of those there are.
    private static let mostValues = 8

    private static func known(nearest value: String, among known: [String]) -> SearchHint.Known {
        if let near = Spelling.nearest(to: value, among: known) { return .nearest(near) }
        return known.isEmpty ? .nothing : .some(Array(known.prefix(mostValues)), areAll: known.count <= mostValues)
    }

    /// The first column whose range is asked to end before it begins.
    private static func disorder(of parts: [Query]) -> SearchHint? {
        var known: [(field: String, first: ColumnValue?, last: ColumnValue?)] = []
        for case .range(let field, let range) in parts {
            let place = known.firstIndex { $0.field == field } ?? known.count
            if place == known.count { known.append((field, nil, nil)) }
            if let from = range.lower?.value { known[place].first = known[place].first.map { max($0, from) } ?? from }
            if let to = range.upper?.value { known[place].last = known[place].last.map { min($0, to) } ?? to }
        }
        for case (let field, let first?, let last?) in known where last < first {
            return .rangeInWrongOrder(field: field, first: first, last: last)
        }
        return nil
    }
}
