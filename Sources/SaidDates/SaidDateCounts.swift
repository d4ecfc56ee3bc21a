extension SaidDate {
    /// How often a date of its kind, told where it is, was right on labelled pages, from 0 to 1.
    public var confidence: Double { SaidDateCounts.share(of: self) }
}

/// How often dates were right on labelled pages, by what tells them and where that stands.
struct SaidDateCounts: Sendable {
    let kind: SaidDate.Kind
    let scope: SaidDate.Scope
    /// How many were found.
    let found: Int
    /// How many of them were right to their precision.
    let right: Int

    /// The share that is right, by the rule of succession: what was found once and was right is not always right.
    static func share(of date: SaidDate) -> Double {
        let row = table.first { $0.kind == date.kind && $0.scope == date.scope }
        return Double((row?.right ?? 0) + 1) / Double((row?.found ?? 0) + 2)
    }
}
