import CivilCalendar
public import SaidDates

/// How dates of saying compare with those that readers gave the same quotations.
public struct SaidDateFigures: Sendable {
    /// How many quotations that were found have a label of when they were said.
    public private(set) var labelled = 0
    /// How many of those a reader could date by words of the page.
    public private(set) var told = 0
    /// How many of those the page states in figures or names of months and days.
    public private(set) var stated = 0
    /// How many of these are right.
    public private(set) var statedRight = 0
    /// How many that words date have such a date, right or wrong.
    public private(set) var found = 0
    /// How many of these are right.
    public private(set) var foundRight = 0
    /// How many quotations have a date that words tell.
    public private(set) var shown = 0
    /// How many of these are right to their precision: the labelled date lies in them.
    public private(set) var right = 0
    /// How many have the labelled date itself.
    public private(set) var exact = 0
    /// How many have its month, where a month is labelled.
    public private(set) var rightMonth = 0
    /// How many have its year.
    public private(set) var rightYear = 0
    /// How many say more than the label knows.
    public private(set) var tooPrecise = 0
    /// How often each kind of date was found and was right, by where the words stand that tell it.
    public private(set) var rows: [Row] = SaidDate.Kind.allCases.flatMap { kind in
        SaidDate.Scope.allCases.map { Row(kind: kind, scope: $0) }
    }

    /// One kind of date, told in one place.
    public struct Row: Sendable {
        /// What kind of words tell it.
        public let kind: SaidDate.Kind
        /// Where they stand.
        public let scope: SaidDate.Scope
        /// How many.
        public fileprivate(set) var found = 0
        /// How many of them are right.
        public fileprivate(set) var right = 0
    }

    /// Counts a date beside its label.
    mutating func add(_ date: SaidDate?, label: GoldArticle.SaidLabel) {
        labelled += 1
        let expected = label.date.flatMap { EDTFDate($0) }
        let isTold = expected != nil && label.isTold
        let isStated = isTold && label.basis == SaidDate.Kind.stated.rawValue
        told += isTold ? 1 : 0
        stated += isStated ? 1 : 0
        guard let date else { return }
        let isRight = expected.map { Self.holds($0, date.date) } ?? false
        if let row = rows.firstIndex(where: { $0.kind == date.kind && $0.scope == date.scope }) {
            rows[row].found += 1
            rows[row].right += isRight ? 1 : 0
        }
        guard date.kind.isTold else { return }
        shown += 1
        right += isRight ? 1 : 0
        found += isTold ? 1 : 0
        statedRight += isStated && isRight ? 1 : 0
        foundRight += isTold && isRight ? 1 : 0
        guard let expected else {
            tooPrecise += 1
            return
        }
        exact += Self.days(expected) == Self.days(date.date) ? 1 : 0
        tooPrecise += !isRight && Self.holds(date.date, expected) ? 1 : 0
        rightMonth += Self.part(expected, 7) == Self.part(date.date, 7) ? 1 : 0
        rightYear += Self.part(expected, 4) == Self.part(date.date, 4) ? 1 : 0
    }

    /// Whether the one lies wholly in the other.
    private static func holds(_ inner: EDTFDate, _ outer: EDTFDate) -> Bool {
        guard inner.first != nil || outer.first == nil, inner.last != nil || outer.last == nil else { return false }
        if let a = inner.first, let b = outer.first, a < b { return false }
        if let a = inner.last, let b = outer.last, b < a { return false }
        return true
    }

    private static func days(_ date: EDTFDate) -> String { "\(date.first?.description ?? "")/\(date.last?.description ?? "")" }

    /// The first characters of the first day: its year, or its month.
    private static func part(_ date: EDTFDate, _ length: Int) -> Substring? { (date.first ?? date.last)?.description.prefix(length) }
}
