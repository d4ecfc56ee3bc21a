import KnowledgeBase

/// Hits under one heading.
struct HitGroup {
    /// Nil where nothing was grouped.
    var title: String?
    var hits: [SearchAnswer.Hit]
}

/// What `--group` puts hits together by.
enum Grouping: String, CaseIterable {
    case speaker, keypoint, outlet, year

    /// The groups in the order of their best hit, years from the newest; what belongs nowhere comes last.
    func groups(of hits: [SearchAnswer.Hit], summary: IndexSummary) -> [HitGroup] {
        var groups: [HitGroup] = []
        var rest: [SearchAnswer.Hit] = []
        for hit in hits {
            guard let title = title(of: hit.record, summary: summary) else {
                rest.append(hit)
                continue
            }
            if let place = groups.firstIndex(where: { $0.title == title }) {
                groups[place].hits.append(hit)
            } else {
                groups.append(HitGroup(title: title, hits: [hit]))
            }
        }
        if self == .year { groups.sort { ($0.title ?? "") > ($1.title ?? "") } }
        return groups + (rest.isEmpty ? [] : [HitGroup(title: Catalogue.none.text, hits: rest)])
    }

    private func title(of record: QuoteRecord, summary: IndexSummary) -> String? {
        switch self {
        case .speaker: record.speaker?.name
        case .keypoint: record.arguments.compactMap(\.keyPoint).first.map(Wording(summary: summary).keyPoint)
        case .outlet: record.isPartOf.publisher
        case .year: record.isPartOf.datePublished.map { String($0.prefix(4)) }
        }
    }
}
