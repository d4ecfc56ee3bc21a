/// What is wrong in a page whose quotations are marked where they stand.
public enum MarkMistake: Sendable, Hashable {
    /// A line of the head is not `name: value`.
    case noHeadLine
    /// The head lacks a line.
    case headLineMissing(String)
    /// A mark is not closed before its paragraph ends.
    case notClosed
    /// A mark closes what is not open.
    case closesNothing(String)
    /// A mark stands in another.
    case nested
    /// A mark encloses no words.
    case holdsNothing
    /// There is no such mark.
    case unknownMark(String)
    /// A mark of a quotation has no such attribute.
    case unknownAttribute(String)
    /// A mark of a quotation lacks an attribute.
    case attributeMissing(String)
    /// There is no such type of quotation.
    case unknownType(String)
    /// An ampersand is not written as `&amp;`.
    case ampersand
}
