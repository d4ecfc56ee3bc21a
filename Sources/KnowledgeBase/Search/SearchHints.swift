import InvertedIndex

extension KnowledgeBase {
    /// Why a search finds nothing, where it can be told: what was taken for a word and may be meant otherwise, values and words
    /// that no quotation has, days in the wrong order; or that each part finds something by itself and all together nothing.
    ///
    /// Every part is looked for by itself, so this is for searches that found nothing.
    public func hints(for search: QuotationSearch) throws(KnowledgeBaseError) -> [String] {
        var hints: [String] = []
        let filters = try narrowing(search).filters
        let parts = Self.parts(of: .and([try parsed(search.query)] + filters))
        let disorder = Self.disorder(of: parts)
        var isEachFound = disorder == nil
        for part in parts {
            if let hint = Self.misreading(part) {
                hints.append(hint)
                isEachFound = false
            } else if try rank(SearchRequest(query: part, limit: 0)).total == 0 {
                if case .days = part, disorder != nil { continue }
                if let hint = try absence(of: part, alone: parts.count == 1) { hints.append(hint) }
                isEachFound = false
            }
        }
        if let disorder { hints.append(disorder) }
        return isEachFound && parts.count > 1 ? ["each of these is found by itself, never all of them together; leave one out"] : hints
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
    private static func misreading(_ part: Query) -> String? {
        guard case .phrase(let words) = part else { return nil }
        switch words.lowercased() {
        case "and", "&&", "&", "+", "和", "与":
            return "\"\(words)\" was looked for as a word; words that stand side by side are looked for together"
        case "or", "||", "|", "或", "或者": return "\"\(words)\" was looked for as a word; OR joins words when it is written in capitals"
        case "not", "!", "非": return "\"\(words)\" was looked for as a word; to leave a word out, write -word"
        default: break
        }
        guard let colon = words.firstIndex(where: { $0 == ":" || $0 == "：" }), words.index(after: colon) < words.endIndex,
            !words.contains(where: \.isWhitespace), !words[colon...].hasPrefix("://")
        else { return nil }
        let name = words[..<colon]
        guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
        let fields = QuoteIndex.fieldsForPeople.joined(separator: ", ")
        return "the query asks for \"\(words)\" as words: there is no field \"\(name)\"; the fields are \(fields)"
    }

    /// That no quotation has a value or word, with what there is instead. To a word that is all that was asked for this would
    /// say nothing new.
    private func absence(of part: Query, alone: Bool) throws(KnowledgeBaseError) -> String? {
        switch part {
        case .phrase(let words): return alone ? nil : "no quotation of the corpus holds \"\(words)\""
        case .prefix(let stem): return alone ? nil : "no quotation of the corpus holds \"\(stem)*\""
        case .or(let values) where values.count == 1: return try absence(of: values[0], alone: alone)
        case .filter(let field, let value):
            let missing = "no quotation of the corpus has \(field):\(value)"
            guard ["outlet", "lang", "type", "status"].contains(field) else { return field == "speaker" ? nil : missing }
            let known = try values(of: field)
            if let near = Spelling.nearest(to: value, among: known) { return missing + "; did you mean \(field):\(near)?" }
            return known.isEmpty
                ? missing : missing + "; there are \(known.prefix(8).joined(separator: ", "))\(known.count > 8 ? " …" : "")"
        case .days(let from, let to):
            let asked = [from.map { "after:\($0)" }, to.map { "before:\($0)" }].compactMap(\.self).joined(separator: " ")
            let days = [summary.speakers.compactMap(\.first).min(), summary.speakers.compactMap(\.last).max()].compactMap { $0?.prefix(10) }
            let missing = "no quotation of the corpus has \(asked)"
            return days.isEmpty ? missing : missing + "; there are \(days.joined(separator: " – "))"
        default: return nil
        }
    }

    private static func disorder(of parts: [Query]) -> String? {
        var (first, last): (Day?, Day?)
        for case .days(let from, let to) in parts {
            if let from { first = max(from, first ?? from) }
            if let to { last = min(to, last ?? to) }
        }
        guard let first, let last, last < first else { return nil }
        return "the first day, \(first), is later than the last, \(last)"
    }
}
