extension SaidDateCounts {
    /// Written by `Scripts/count-said-dates.py`; a kind that was never found has no row.
    static let table: [SaidDateCounts] = [
        SaidDateCounts(kind: .before, scope: .clause, found: 8, right: 8),
        SaidDateCounts(kind: .default, scope: .page, found: 159, right: 129),
        SaidDateCounts(kind: .near, scope: .clause, found: 3, right: 3),
        SaidDateCounts(kind: .relative, scope: .clause, found: 6, right: 4),
        SaidDateCounts(kind: .relative, scope: .paragraph, found: 4, right: 4),
        SaidDateCounts(kind: .relative, scope: .report, found: 10, right: 4),
        SaidDateCounts(kind: .stated, scope: .clause, found: 9, right: 9),
        SaidDateCounts(kind: .stated, scope: .paragraph, found: 12, right: 8),
        SaidDateCounts(kind: .stated, scope: .report, found: 9, right: 8),
        SaidDateCounts(kind: .stated, scope: .sentence, found: 2, right: 2),
    ]
}
