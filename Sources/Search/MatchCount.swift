public import Records
public import Storage

/// How much matches a search, or a part of what matches.
public struct MatchCount: Sendable, Hashable {
    /// How many statements.
    public var statements = 0
    /// How many quotations.
    public var quotations = 0
}

extension KnowledgeBase {
    /// Counts all that matches a search by what `group` says of a record, whatever the search's limit.
    ///
    /// A statement counts where the occurrence belongs that a search shows it by, with all of its quotations that match: the groups
    /// add up to what `search` counts. O(matches).
    public func counts<Group: Hashable>(
        of search: QuotationSearch, by group: (QuoteRecord) -> Group
    ) throws(KnowledgeBaseError) -> [Group: MatchCount] {
        var counts: [Group: MatchCount] = [:]
        var groups: [String: Group] = [:]
        try forEachEntry(try query(of: search), order: search.firstOccurrence) { entry, _, _ in
            let statement = entry.record.statementId
            if let known = groups[statement] {
                counts[known, default: MatchCount()].quotations += 1
            } else {
                let own = group(entry.record)
                groups[statement] = own
                counts[own, default: MatchCount()].statements += 1
                counts[own, default: MatchCount()].quotations += 1
            }
        }
        return counts
    }
}
