import Records
import Search

/// Hits under one heading.
struct HitGroup {
    /// Nil where nothing was grouped.
    var title: String?
    var hits: [SearchAnswer.Hit]
    /// How much of all that matches belongs under the heading, shown or not; nil where nothing was grouped.
    var count: MatchCount?

    /// `2024 (12 statements in 15 quotations; 3 shown)`; nil where nothing was grouped.
    var heading: String? {
        guard let title, let count else { return nil }
        let all = Catalogue.searchSummary(Counted.statements(count.statements), Counted.quotations(count.quotations))
        return hits.count < count.statements
            ? Catalogue.groupHeadingShown(title, all, "\(hits.count)") : Catalogue.groupHeading(title, all)
    }
}

/// What `--group` puts hits together by.
enum Grouping: String, CaseIterable {
    case speaker, keypoint, outlet, year

    /// The groups of some hits in the order of their best one, years from the newest; what belongs nowhere comes last.
    ///
    /// - Parameter counts: how much of all that matches has each title.
    func groups(of hits: [SearchAnswer.Hit], counts: [String?: MatchCount], summary: IndexSummary) -> [HitGroup] {
        var groups: [HitGroup] = []
        var rest = HitGroup(title: Catalogue.none.text, hits: [], count: counts[nil])
        for hit in hits {
            guard let title = title(of: hit.record, summary: summary) else {
                rest.hits.append(hit)
                continue
            }
            if let place = groups.firstIndex(where: { $0.title == title }) {
                groups[place].hits.append(hit)
            } else {
                groups.append(HitGroup(title: title, hits: [hit], count: counts[title]))
            }
        }
        if self == .year { groups.sort { ($0.title ?? "") > ($1.title ?? "") } }
        return groups + (rest.hits.isEmpty ? [] : [rest])
    }

    /// What a record is put under; nil where it has no such thing.
    func title(of record: QuoteRecord, summary: IndexSummary) -> String? {
        switch self {
        case .speaker: record.speaker?.name
        case .keypoint: record.arguments.compactMap(\.keyPoint).first.map(Wording(summary: summary).keyPoint)
        case .outlet: record.isPartOf.publisher
        case .year: record.isPartOf.datePublished.map { String($0.prefix(4)) }
        }
    }
}
