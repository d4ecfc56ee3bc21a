public import InvertedIndex

/// Why a search finds nothing.
public enum SearchHint: Sendable, Hashable {
    /// A word such as `and` was looked for; words side by side are looked for together anyway.
    case joinsAnyway(String)
    /// A word such as `or` was looked for; only OR in capitals joins.
    case alternativeInCapitals(String)
    /// A word such as `not` was looked for; a minus leaves words out.
    case leftOutByMinus(String)
    /// What looks like a filter was looked for as words: `name` is none of the fields.
    case noSuchField(String, inWords: String, fields: [String])
    /// No quotation holds the words.
    case noQuotationHolds(String)
    /// No quotation has the value in the field.
    case noQuotationHas(field: String, value: String, known: Known)
    /// No quotation was printed on the days that are asked for; the corpus' own days, where it has any.
    case noQuotationOn(ColumnRange, first: String?, last: String?)
    /// Each part finds something by itself, and no quotation has all of them.
    case neverTogether
    /// A range is asked for that ends before it begins.
    case rangeInWrongOrder(field: String, first: ColumnValue, last: ColumnValue)

    /// What there is in place of a value that nothing has.
    public enum Known: Sendable, Hashable {
        /// Nothing that it would help to name.
        case nothing
        /// The value that is probably meant.
        case nearest(String)
        /// The most frequent values, or all.
        case some([String], areAll: Bool)
    }
}
