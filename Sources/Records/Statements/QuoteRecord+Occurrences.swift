import Quotations

extension QuoteRecord {
    /// Gives the records of one statement their common id, and each the whole list of places that printed it.
    ///
    /// The id hangs on the words of the longest form and on the speaker, so that it does not change when another
    /// outlet prints the same words.
    ///
    /// - Parameter copies: for an article that is a near copy of another, the id of the one it counts with.
    package static func groupIntoStatements(_ records: inout [QuoteRecord], copies: [String: String] = [:]) {
        let roots = StatementGrouping.groups(of: records)
        var members: [Int: [Int]] = [:]
        for (i, root) in roots.enumerated() { members[root, default: []].append(i) }
        for group in members.values {
            let parts = group.map { records[$0] }
            let folded = parts.map { StatementGrouping.fold($0.text) }
            let words = folded.max { $0.count < $1.count || ($0.count == $1.count && $1.lexicographicallyPrecedes($0)) }
            let id: String
            if let speaker = parts[0].speaker, let words, group.count > 1 || speaker.kind != .anonymous {
                id = Digest.id("s", speaker.id, words.map(String.init).joined(separator: " "))
            } else {
                id = Digest.id("s", parts[0].id)
            }
            let occurrences = Occurrences(of: parts, copies: copies)
            for i in group {
                records[i].statementId = id
                records[i].occurrences = occurrences
            }
        }
    }
}

extension QuoteRecord.Occurrences {
    /// The articles of one statement's records, oldest first; undated ones last.
    package init(of records: [QuoteRecord], copies: [String: String] = [:]) {
        var articles: [String: QuoteRecord.ArticleReference] = [:]
        for record in records { articles[record.isPartOf.id] = record.isPartOf }
        let ordered = articles.values.sorted {
            ($0.datePublished ?? "9", $0.url ?? "", $0.id) < ($1.datePublished ?? "9", $1.url ?? "", $1.id)
        }
        count = ordered.count
        independent = Set(ordered.map { copies[$0.id] ?? $0.id }).count
        urls = []
        for case let url? in ordered.map(\.url) where !urls.contains(url) { urls.append(url) }
        firstAppearance = ordered.lazy.compactMap(\.datePublished).first
    }
}

extension StatementGrouping {
    /// For each record its statement. Speakers who cannot be known again (anonymous, collective) are never joined.
    package static func groups(of records: [QuoteRecord]) -> [Int] {
        groups(
            of: records.map { record in
                let isKnown = record.speaker.map { $0.kind != .anonymous && $0.kind != .collective } ?? false
                return SaidWords(speaker: isKnown ? record.speaker?.id : nil, text: record.text)
            })
    }
}
