/// Why something is no record: which member is wrong, and how.
public enum MemberMistake: Error, Sendable, Hashable {
    /// A member that no record can do without is not there.
    case missing(String)
    /// A member holds another type of value; nil where that is all that is read.
    case otherType(String?)
    /// A member holds a word that is none of those that there are.
    case unknownWord(String, of: String)
    /// A list does not hold both of the parts that it must.
    case partMissing(String, first: String, second: String)
    /// What is read is no JSON.
    case noJSON
}

extension MemberMistake {
    /// What a decoder found, whichever one it was.
    public init(_ error: any Error) {
        switch error as? DecodingError {
        case .keyNotFound(let key, _): self = .missing(key.stringValue)
        case .typeMismatch(_, let context), .valueNotFound(_, let context): self = .otherType(context.codingPath.last?.stringValue)
        case .dataCorrupted(let context): self = context.underlyingError as? MemberMistake ?? .noJSON
        default: self = .noJSON
        }
    }

    /// The mistake within an error of the kind that every decoder throws.
    var decodingError: DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "\(self)", underlyingError: self))
    }
}
