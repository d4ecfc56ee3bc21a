/// A date of the page's own words, outside of what is said.
struct PageDate: Sendable {
    let expression: TemporalExpression
    /// What it means; nil where that cannot be told.
    let date: EDTFDate?
    /// What kind of words tell it; nil for the writer's own time.
    let kind: SaidDate.Kind?
    /// The number of its sentence.
    let sentence: Int

    /// Whether the writer's own time begins here.
    var isNow: Bool { expression.meaning == .now }
    /// Whether words tell the date itself.
    var isTold: Bool { date != nil && kind?.isTold == true }

    /// Whether it tells the day.
    var isDay: Bool {
        switch date {
        case .point(let point): point.day != nil
        case .interval(let from, let to): from?.day != nil && to?.day != nil
        case nil: false
        }
    }

    /// The dates of a page that say when something happened, in their order.
    static func all(of page: DatedPage, _ language: DateLanguage, in layout: PageLayout) -> [PageDate] {
        let anchors = Set(page.sayings.flatMap { [$0.cue?.lowerBound, $0.mention?.lowerBound].compactMap(\.self) })
        let role = DateRole(
            text: layout.text, words: language.words, anchors: anchors, cueEnds: Set(page.sayings.compactMap { $0.cue?.upperBound }))
        var anchor = DateAnchor(printed: page.printed, events: page.events.map(\.date))
        var found: [PageDate] = []
        for expression in language.expressions(in: layout.text, events: page.events) where !layout.isQuoted(expression.span) {
            let date = anchor.date(of: expression.meaning)
            let kind = SaidDate.Kind(of: expression)
            // Also what dates nothing here is what 当时 goes back to: 追溯到2017年，当时……
            if let date, kind?.isTold == true { anchor.previous = date }
            guard role.tellsWhen(expression) else { continue }
            found.append(
                PageDate(expression: expression, date: date, kind: kind, sentence: layout.sentence(at: expression.span.lowerBound)))
        }
        // A date that stands beside an event's name says more of the day than the event does.
        let told = Set(found.filter { $0.isTold && $0.kind != .event }.map(\.sentence))
        return found.filter { $0.kind != .event || !told.contains($0.sentence) }
    }

    /// As the date of a quotation; nil where it is none.
    func said(in scope: SaidDate.Scope) -> SaidDate? {
        guard let date, let kind else { return nil }
        return SaidDate(date: date, words: expression.span, rule: expression.rule, kind: kind, scope: scope)
    }
}

extension SaidDate.Kind {
    /// The kind of date that an expression tells; nil for the writer's own time.
    init?(of expression: TemporalExpression) {
        switch expression.meaning {
        case .event: self = .event
        case .earlier: self = .before
        case .recently: self = .near
        case .now: return nil
        default: self = expression.isCalendar ? .stated : .relative
        }
    }
}
