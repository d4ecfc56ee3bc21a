/// What a temporal expression says, before anybody knows from where to count.
enum DateMeaning: Sendable, Hashable {
    /// A year, a month, a day, as far as they are told.
    case date(Year, month: Int? = nil, day: Int? = nil)
    /// From one day to another of the same month, or of two.
    case days(from: MonthDay, to: MonthDay, Year)
    /// From one month of a year to another.
    case months(from: Int, to: Int, Year)
    /// A season, from 21 to 24.
    case season(Int, Year)
    /// About the beginning, the middle or the end of a year or a month.
    case partOf(Year, month: Int? = nil)
    /// Days before or behind the printing: yesterday is −1.
    case daysFromPrinting(Int)
    /// A day of the week, Monday being 1, in a week counted from that of the printing; nil means the last one that there was.
    case weekday(Int, week: Int?)
    /// From one day of a week to another.
    case weekdays(from: Int, to: Int, week: Int)
    /// A week counted from that of the printing.
    case week(Int)
    /// The month counted from that of the printing, and a day of it where it is told.
    case month(Int, day: Int? = nil)
    /// So many days, weeks, months or years before the printing.
    case ago(Int, Unit)
    /// So many behind the date before it in the text; 0 is the same.
    case later(Int, Unit)
    /// An event whose day is known, by its place in the list of events.
    case event(Int)
    /// Only that it was earlier.
    case earlier
    /// About the day of printing.
    case recently
    /// When the text is written: what follows belongs to no date before it.
    case now

    /// How the year is told.
    enum Year: Sendable, Hashable {
        /// In figures.
        case given(Int)
        /// Counted from the year of printing.
        case fromPrinting(Int)
        /// The year of the date before it in the text.
        case same
        /// Not at all.
        case untold
    }

    /// A day, and its month where it is told.
    struct MonthDay: Sendable, Hashable {
        var month: Int?
        var day: Int
    }

    /// What is counted.
    enum Unit: Int, Sendable, Hashable { case day, week, month, year }
}

/// Words of a text that say when.
struct TemporalExpression: Sendable, Hashable {
    /// Where they stand, in scalars.
    let span: Range<Int>
    /// What they say.
    let meaning: DateMeaning
    /// The name of the rule that read them.
    let rule: String
    /// Whether figures or names of months say so, rather than words that count from elsewhere.
    var isCalendar: Bool {
        switch meaning {
        case .date(let year, _, _), .days(_, _, let year), .months(_, _, let year), .season(_, let year), .partOf(let year, _):
            switch year {
            case .given, .untold: true
            case .fromPrinting, .same: false
            }
        default: false
        }
    }
}
