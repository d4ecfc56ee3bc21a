import CivilCalendar

/// Why a query cannot be read.
public struct QuerySyntaxError: Error, Sendable, Hashable {
    /// The character, counted from 0.
    public var position: Int
    /// What is wrong there.
    public var mistake: QueryMistake

    /// A mistake at its place.
    public init(position: Int, mistake: QueryMistake) {
        self.position = position
        self.mistake = mistake
    }
}

/// What is wrong at a place of a query.
public enum QueryMistake: Error, Sendable, Hashable {
    /// A bracket that closes nothing.
    case strayBracket
    /// A bracket that is not closed.
    case openBracket
    /// Brackets in brackets, more than `limit` deep.
    case deepBrackets(limit: Int)
    /// A quotation mark that is not closed; `closing` would.
    case openQuotationMark(closing: Character)
    /// What joins two words, and one of them is missing.
    case loneJoint(Joint)
    /// What leaves a word out, and the word is missing.
    case loneNegation(Negation)
    /// A star with nothing before it.
    case loneStar
    /// No field has the name, and this one is probably meant.
    case unknownField(String, meant: String)
    /// A field without a value.
    case emptyField(String)
    /// A day that is none.
    case date(DateMistake)
    /// A number that is none, or none that the field has.
    case number(NumberMistake)

    /// What joins two words.
    public enum Joint: String, Sendable, Hashable, CaseIterable {
        case and = "AND"
        case or = "OR"
    }

    /// What leaves a word out.
    public enum Negation: String, Sendable, Hashable, CaseIterable {
        case word = "NOT"
        case minus = "-"
    }
}

/// Why a text names no day.
public enum DateMistake: Error, Sendable, Hashable {
    /// It is written in another way than 2024, 2024-04 or 2024-04-16.
    case noDate(String)
    /// It is written so, and no calendar has it.
    case notInCalendar(String)

    /// What is wrong with a text that is no day.
    public init(in text: String) {
        self = CivilDay.parts(of: text).map { $0.month != nil } == true ? .notInCalendar(text) : .noDate(text)
    }
}

/// Why a text is no number that a field has.
public enum NumberMistake: Error, Sendable, Hashable {
    /// It is not written in digits.
    case noNumber(String, within: ClosedRange<Double>)
    /// It is less or greater than all that there are.
    case outside(String, ClosedRange<Double>)
}
