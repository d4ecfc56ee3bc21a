/// Tells which date of a page holds for which quotation.
///
/// A date holds for the clause that reports, for the rest of its sentence and of its paragraph, and for the report that goes on behind it,
/// until another date comes or the writer's own time. What is said holds no date of saying.
struct SayingReader: Sendable {
    let page: DatedPage
    let layout: PageLayout
    /// The dates that the page's own words tell, in their order.
    let dates: [PageDate]
    /// Those that a reported clause tells.
    let reported: [PageDate]
    /// The numbers of the sentences with a cue.
    private let sentencesWithCue: Set<Int>
    /// For each sentence of the page's beginning whether it names one of the speakers.
    private var namesSpeaker: [Bool] = []
    /// When the page was printed, as far as it is known.
    let printed: EDTFDate.Point?
    private let words: DateWords

    init(_ page: DatedPage, _ language: DateLanguage) {
        let layout = PageLayout(page, hasWordBreaks: language.hasWordBreaks)
        self.page = page
        self.layout = layout
        words = language.words
        printed = PageDate.printing(of: page, language, in: layout)
        let all = PageDate.all(of: page, language, in: layout, printed: printed)
        dates = all.filter { !$0.isReported }
        reported = all.filter(\.isReported)
        sentencesWithCue = Set(page.sayings.compactMap { $0.cue.map { layout.sentence(at: $0.lowerBound) } })
        namesSpeaker = layout.sentences.prefix(Self.leadSentences).map { sentence in page.sayings.contains { names($0, in: sentence) } }
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
        printed.map { SaidDate(date: .point($0.approximate()), rule: "printing", kind: .default, scope: .page) }
    }
}

/// What is found in each scope.
extension SayingReader {
    /// Some dates that begin in a stretch. O(log n), so that a page of many dates and quotations takes no more than its share.
    private static func dates(_ dates: [PageDate], in stretch: Range<Int>) -> ArraySlice<PageDate> {
        func first(from offset: Int) -> Int {
            var (low, high) = (0, dates.count)
            while low < high {
                let middle = (low + high) / 2
                if dates[middle].expression.span.lowerBound < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(from: stretch.lowerBound)
        return dates[start..<max(start, first(from: stretch.upperBound))]
    }

    /// Beside the cue: before it and behind the quotation before; else between it and the words, or behind it.
    private func inClause(_ site: SayingSite) -> PageDate? {
        for stretch in site.stretches {
            let found = Self.dates(dates, in: stretch).filter { $0.expression.span.upperBound <= stretch.upperBound }
            let told = found.filter { $0.isTold }
            if Set(told.map(\.date)).count > Self.mostInClause { return told.last?.withoutDate }
            if let best = found.last(where: { $0.isTold && reaches(site, from: $0) })
                ?? found.last(where: { $0.kind?.isTold == false || $0.date == nil && !$0.isNow })
            {
                return best
            }
        }
        return nil
    }

    /// Of more days than these in one clause nobody can tell which is meant: a list.
    private static let mostInClause = 3

    private func inSentence(_ site: SayingSite) -> PageDate? {
        Self.dates(dates, in: site.sentence).last { $0.expression.span.upperBound <= site.start && $0.kind?.isTold != false }
            .flatMap { $0.isNow || reaches(site, from: $0) ? $0 : nil }
    }

    /// Earlier in the paragraph, of the same speaker, or of an occasion at which others speak too.
    private func inParagraph(_ site: SayingSite) -> PageDate? {
        let last = Self.dates(dates, in: site.paragraph).last {
            $0.expression.span.upperBound <= site.sentence.lowerBound && $0.kind?.isTold != false
        }
        guard let last else { return nil }
        if last.isNow { return last }
        if isElsewhere(site, than: last) { return nil }
        return isReport(last) || last.isDay && goesOn(site.saying, in: layout.sentences[last.sentence]) ? last : nil
    }

    /// Whether a quotation's speaker is one of whom a stretch tells, or nobody who is told anew.
    private func goesOn(_ saying: DatedPage.Saying, in stretch: Range<Int>) -> Bool {
        saying.continues || saying.speaker == nil || saying.mention == nil || names(saying, in: stretch)
    }

    /// Whether a date that tells no day reaches the cue: only where no other clause stands between them.
    private func reaches(_ site: SayingSite, from date: PageDate) -> Bool {
        if date.isDay || layout.text.hasWordBreaks { return true }
        let end = date.expression.span.upperBound
        guard end <= site.start else { return true }
        let commas = (end..<site.start).filter { layout.text.isAt($0, ",") && !layout.isQuoted($0..<$0 + 1) }
        return commas.count < 2 || isReport(date)
    }

    /// Whether a date's sentence tells of an occasion at which people speak, of what somebody published, or that somebody spoke.
    private func isReport(_ date: PageDate) -> Bool { tells(date) { words.occasion(at: $0, in: layout.text) != nil } || isSpeaking(date) }

    /// Whether it tells of an occasion at which several people speak.
    private func isGathering(_ date: PageDate) -> Bool { tells(date) { words.occasion(at: $0, in: layout.text, orDocument: false) != nil } }

    /// Whether it says that somebody spoke.
    private func isSpeaking(_ date: PageDate) -> Bool { tells(date) { words.word(.speaking, at: $0, in: layout.text) != nil } }

    /// Whether something stands in a date's sentence, in the page's own words.
    private func tells(_ date: PageDate, _ what: (Int) -> Bool) -> Bool {
        layout.sentences[date.sentence].contains {
            what($0) && (date.isReported ? !layout.isMarked($0..<$0 + 1) : !layout.isQuoted($0..<$0 + 1))
        }
    }

    /// The occasions that a quotation's own clauses name.
    private func occasions(_ site: SayingSite) -> [Range<Int>] {
        (site.stretches + [site.saying.mention ?? 0..<0]).flatMap {
            $0.compactMap { offset in words.occasion(at: offset, in: layout.text) }
        }
        .filter { !layout.isQuoted($0) }
    }

    /// Whether a quotation was said at an occasion of which a date's sentence does not tell.
    private func isElsewhere(_ site: SayingSite, than date: PageDate) -> Bool {
        let own = occasions(site)
        return !own.isEmpty && !own.contains { shares($0, with: date) }
    }

    /// Whether a date's sentence has the words at a place.
    private func shares(_ words: Range<Int>, with date: PageDate) -> Bool {
        has(Array(layout.text.codes[words]), in: layout.sentences[date.sentence])
    }

    private func has(_ codes: [UInt32], in stretch: Range<Int>) -> Bool {
        !codes.isEmpty && stretch.contains { layout.text.has(codes, at: $0) }
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

    /// Whether a date stands in a stretch.
    private func hasDate(from start: Int, to end: Int) -> Bool {
        Self.dates(dates, in: start..<max(start, end)).contains {
            $0.expression.span.upperBound <= end && $0.kind?.isTold == true && !layout.isCaption($0.sentence)
        }
    }

    /// The date of a report that an earlier paragraph begins: of the same occasion or document, of the same speaker, or, where the page
    /// begins with it and names none of its speakers, of all who speak on the page. But for the first, no other date may have come between.
    private func introduced(_ saying: DatedPage.Saying, at site: SayingSite) -> SaidDate? {
        let before = Self.dates(dates, in: 0..<site.start).suffix(Self.farthest).filter {
            $0.expression.span.upperBound <= site.start && $0.kind?.isTold == true && !layout.isCaption($0.sentence)
        }
        let own = occasions(site)
        // 报道称 goes on with the report that was named: the cue itself may hold the word for it.
        let named = own + (saying.cue.map { cue in cue.compactMap { words.occasion(at: $0, in: layout.text) } } ?? [])
        if let same = before.last(where: { date in date.isTold && named.contains { shares($0, with: date) } }) {
            return same.said(in: .report)
        }
        guard own.isEmpty else { return nil }
        let start = before.last?.expression.span.lowerBound ?? 0
        let clauses = Self.dates(reported, in: 0..<site.start).suffix(Self.farthest)
        if let clause = clauses.last(where: { $0.isTold && $0.isDay && $0.expression.span.upperBound <= site.start }),
            clause.expression.span.lowerBound > start, isReport(clause), names(saying, in: layout.sentences[clause.sentence])
        {
            return clause.said(in: .report)
        }
        guard let last = before.last, last.isTold else { return nil }
        if names(saying, in: layout.sentences[last.sentence]), last.isDay || isReport(last) || hasCue(last) {
            return last.said(in: .report)
        }
        let isLead = last.sentence < Self.leadSentences && (isSpeaking(last) || last.kind != .event && isGathering(last))
        if isLead, saying.cue == nil || !namesSpeaker[last.sentence] {
            return last.said(in: .lead)
        }
        return before.last { isOfPage($0) }?.said(in: .lead)
    }

    /// Whether a date's sentence says that what the page prints was spoken then.
    private func isOfPage(_ date: PageDate) -> Bool {
        date.isTold && isSpeaking(date) && tells(date) { words.word(.thisPage, at: $0, in: layout.text) != nil }
    }

    /// Whether somebody is quoted in a date's sentence.
    private func hasCue(_ date: PageDate) -> Bool { sentencesWithCue.contains(date.sentence) }

    /// How many dates are looked back through: what a page of more says far above holds no more.
    private static let farthest = 100

    /// How many sentences a page's beginning has: the headline, as some pages repeat it, and what it is about.
    private static let leadSentences = 2

    /// How many characters of a longer Chinese name tell that another form of it is meant.
    private static let nameBeginning = 5

    /// Whether a stretch names a quotation's speaker, as the quotation does or by the whole name.
    private func names(_ saying: DatedPage.Saying, in stretch: Range<Int>) -> Bool {
        let mention = saying.mention.map { Array(layout.text.codes[$0.clamped(to: layout.text.codes.indices)]) } ?? []
        let name = saying.speaker?.unicodeScalars.map { PageLayout.folded($0.value) } ?? []
        // 意大利数据保护局 is 意大利数据保护机构.
        let beginning =
            name.count > Self.nameBeginning && layout.text.isHan(saying.mention?.lowerBound ?? -1)
            ? Array(name.prefix(Self.nameBeginning)) : []
        return has(mention, in: stretch) || has(name, in: stretch) || has(beginning, in: stretch)
    }
}
