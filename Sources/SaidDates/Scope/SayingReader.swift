/// Tells which date of a page holds for which quotation.
///
/// A date holds for the clause that reports, for the rest of its sentence and of its paragraph, and for the report that goes on behind it,
/// until another date comes or the writer's own time. What is said holds no date of saying.
struct SayingReader: Sendable {
    let page: DatedPage
    let layout: PageLayout
    /// The dates that the page's own words tell, in their order.
    let dates: [PageDate]
    private let words: DateWords

    init(_ page: DatedPage, _ language: DateLanguage) {
        let layout = PageLayout(page, hasWordBreaks: language.hasWordBreaks)
        self.page = page
        self.layout = layout
        words = language.words
        dates = PageDate.all(of: page, language, in: layout)
    }

    /// The dates of the quotations, in their order.
    func saidDates() -> [SaidDate?] {
        var found: [SaidDate?] = []
        for (i, saying) in page.sayings.enumerated() {
            let before = i > 0 ? page.sayings[i - 1] : nil
            found.append(date(of: saying, behind: before, saidAt: found.last ?? nil))
        }
        return found
    }

    private func date(of saying: DatedPage.Saying, behind before: DatedPage.Saying?, saidAt dateBefore: SaidDate?) -> SaidDate? {
        let site = SayingSite(saying, behind: before, in: layout)
        for (scope, find) in Self.scopes {
            // Where a date is told that cannot be, none is known.
            if let answer = find(self, site) { return answer.isNow ? standard : answer.said(in: scope) }
        }
        if let before, let dateBefore, goesOn(saying, at: site, from: before, saidAt: dateBefore) {
            var date = dateBefore
            date.scope = .report
            return date
        }
        if let date = introduced(saying, at: site) { return date }
        return standard
    }

    /// Where a date is looked for, the nearest first.
    private static let scopes: [(SaidDate.Scope, @Sendable (SayingReader, SayingSite) -> PageDate?)] = [
        (.clause, { $0.inClause($1) }), (.sentence, { $0.inSentence($1) }), (.paragraph, { $0.inParagraph($1) }),
    ]

    /// About the day of printing.
    private var standard: SaidDate? {
        page.printed.map { SaidDate(date: .point($0.approximate()), rule: "printing", kind: .default, scope: .page) }
    }
}

/// What is found in each scope.
extension SayingReader {
    /// Beside the cue: before it and behind the quotation before; else between it and the words, or behind it.
    private func inClause(_ site: SayingSite) -> PageDate? {
        for stretch in site.stretches {
            let found = dates.filter {
                stretch.contains($0.expression.span.lowerBound) && $0.expression.span.upperBound <= stretch.upperBound
            }
            if let best = found.last(where: { $0.isTold && reaches(site, from: $0) })
                ?? found.last(where: { $0.kind?.isTold == false || $0.date == nil && !$0.isNow })
            {
                return best
            }
        }
        return nil
    }

    private func inSentence(_ site: SayingSite) -> PageDate? {
        dates.last {
            site.sentence.contains($0.expression.span.lowerBound) && $0.expression.span.upperBound <= site.start && $0.kind?.isTold != false
        }
        .flatMap { $0.isNow || reaches(site, from: $0) ? $0 : nil }
    }

    private func inParagraph(_ site: SayingSite) -> PageDate? {
        let last = dates.last {
            site.paragraph.contains($0.expression.span.lowerBound) && $0.expression.span.upperBound <= site.sentence.lowerBound
                && $0.kind?.isTold != false
        }
        guard let last, last.isNow || last.isDay || isReport(last) else { return nil }
        return last
    }

    /// Whether a date that tells no day reaches the cue: only where no other clause stands between them.
    private func reaches(_ site: SayingSite, from date: PageDate) -> Bool {
        if date.isDay || layout.text.hasWordBreaks { return true }
        let end = date.expression.span.upperBound
        guard end <= site.start else { return true }
        let commas = (end..<site.start).filter { layout.text.isAt($0, ",") && !layout.isQuoted($0..<$0 + 1) }
        return commas.count < 2 || isReport(date)
    }

    /// Whether a date's sentence tells of an occasion at which people speak.
    private func isReport(_ date: PageDate) -> Bool {
        layout.sentences[date.sentence].contains { !layout.isQuoted($0..<$0 + 1) && words.word(.occasion, at: $0, in: layout.text) != nil }
    }
}

/// Dates that hold beyond their paragraph.
extension SayingReader {
    /// Whether a quotation belongs to the same report as the one before it.
    private func goesOn(
        _ saying: DatedPage.Saying, at site: SayingSite, from before: DatedPage.Saying, saidAt date: SaidDate
    ) -> Bool {
        guard date.kind != .default, !hasDate(from: before.span.upperBound, to: site.start) else { return false }
        if saying.continues { return true }
        return date.kind.isTold && saying.speaker != nil && saying.speaker == before.speaker
    }

    /// Whether a date, or the writer's own time, stands in a stretch.
    private func hasDate(from start: Int, to end: Int) -> Bool {
        dates.contains { $0.expression.span.lowerBound >= start && $0.expression.span.upperBound <= end && $0.kind?.isTold != false }
    }

    /// The date of an occasion that was told of in an earlier paragraph, where nothing has come between.
    private func introduced(_ saying: DatedPage.Saying, at site: SayingSite) -> SaidDate? {
        guard let last = dates.last(where: { $0.expression.span.upperBound <= site.start && $0.kind?.isTold != false }), last.isTold,
            isReport(last)
        else { return nil }
        if last.sentence < Self.leadSentences { return last.said(in: .lead) }
        guard let speaker = saying.speaker, names(speaker, in: layout.sentences[last.sentence]) else { return nil }
        return last.said(in: .report)
    }

    /// How many sentences a page's beginning has: the headline, as some pages repeat it, and what it is about.
    private static let leadSentences = 2

    private func names(_ speaker: String, in stretch: Range<Int>) -> Bool {
        let name = speaker.unicodeScalars.map { PageLayout.folded($0.value) }
        return !name.isEmpty && stretch.contains { layout.text.has(name, at: $0) }
    }
}
