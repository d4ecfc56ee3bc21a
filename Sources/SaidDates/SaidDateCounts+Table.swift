extension SaidDateCounts {
    /// Written by `Scripts/count-said-dates.py`; a kind that was never found has no row.
    static let table: [SaidDateCounts] = [
        SaidDateCounts(kind: .before, scope: .clause, found: 3, right: 3),
        SaidDateCounts(kind: .default, scope: .page, found: 134, right: 104),
        SaidDateCounts(kind: .near, scope: .clause, found: 2, right: 1),
        SaidDateCounts(kind: .near, scope: .report, found: 1, right: 1),
        SaidDateCounts(kind: .relative, scope: .clause, found: 6, right: 6),
        SaidDateCounts(kind: .relative, scope: .report, found: 8, right: 8),
        SaidDateCounts(kind: .stated, scope: .clause, found: 18, right: 18),
        SaidDateCounts(kind: .stated, scope: .lead, found: 3, right: 3),
        SaidDateCounts(kind: .stated, scope: .paragraph, found: 6, right: 6),
        SaidDateCounts(kind: .stated, scope: .report, found: 18, right: 16),
    ]
}
