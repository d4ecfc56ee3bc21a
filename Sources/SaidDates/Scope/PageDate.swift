/// A date of the page's own words, outside of what is said.
struct PageDate: Sendable {
    let expression: TemporalExpression
    /// What it means; nil where that cannot be told.
    let date: EDTFDate?
    /// What kind of words tell it; nil for the writer's own time.
    let kind: SaidDate.Kind?
    /// The number of its sentence.
    let sentence: Int
    /// Whether it belongs to a reported clause: a medium reports that somebody spoke then, who is quoted behind it.
    let isReported: Bool

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

    /// The same where it cannot be told which date is meant.
    var withoutDate: PageDate { PageDate(expression: expression, date: nil, kind: kind, sentence: sentence, isReported: isReported) }

    /// The dates of a page that say when something happened, in their order.
    static func all(
        of page: DatedPage, _ language: DateLanguage, in layout: PageLayout, printed: EDTFDate.Point?
    ) -> [PageDate] {
        let anchors = Set(page.sayings.flatMap { [$0.cue?.lowerBound, $0.mention?.lowerBound].compactMap(\.self) })
        let role = DateRole(
            text: layout.text, words: language.words, anchors: anchors, cueEnds: Set(page.sayings.compactMap { $0.cue?.upperBound }))
        let expressions = language.expressions(in: layout.text, events: page.events).filter { !layout.isMarked($0.span) }
        let reported = layout.scalars(of: page.sayings.filter { $0.cue != nil }.map(\.span))
        var anchor = DateAnchor(printed: printed, events: page.events.map(\.date))
        var found: [PageDate] = []
        var toldIn: Int?
        for expression in expressions {
            let isReported = reported[expression.span.lowerBound]
            guard isReported || !layout.isQuoted(expression.span) else { continue }
            let date = anchor.date(of: expression.meaning)
            let kind = SaidDate.Kind(of: expression)
            let sentence = layout.sentence(at: expression.span.lowerBound)
            // Also what dates nothing here is what 当时 goes back to: 追溯到2017年，当时……; behind 曾 or 近日 it goes back to a day that nobody
            // tells.
            if let date, kind?.isTold == true, !isReported { (anchor.previous, toldIn) = (date, sentence) }
            if !isReported, kind == .before || kind == .near, toldIn != sentence { anchor.previous = nil }
            guard role.tellsWhen(expression) else { continue }
            found.append(PageDate(expression: expression, date: date, kind: kind, sentence: sentence, isReported: isReported))
        }
        // A date that stands beside an event's name says more of the day than the event does.
        let told = Set(found.filter { $0.isTold && $0.kind != .event }.map(\.sentence))
        return found.filter { $0.kind != .event || !told.contains($0.sentence) }
    }

    /// When a page was printed, as far as that is known or its own first lines say: 发布时间：2024-04-16.
    static func printing(of page: DatedPage, _ language: DateLanguage, in layout: PageLayout) -> EDTFDate.Point? {
        if let printed = page.printed { return printed }
        let (text, anchor) = (layout.text, DateAnchor(printed: nil))
        let first = page.sayings.first?.span.lowerBound ?? text.codes.count
        for expression in language.expressions(in: text, to: first)
        where expression.span.upperBound <= first && !layout.isQuoted(expression.span) {
            var end = expression.span.lowerBound
            while text.isAt(end - 1, " :\n") { end -= 1 }
            guard language.words.endsWith(.published, at: end, in: text), case .point(let point) = anchor.date(of: expression.meaning),
                point.day != nil
            else { continue }
            return point
        }
        return nil
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
