public import Quotations
public import Stances

/// What a member can hold that is no part: a text, a number, true or false, or a word of a closed set.
public protocol MemberValue: Sendable, Hashable {
    /// What it is in JSON.
    static var form: Scalar.Form { get }
    /// The value as it is written.
    var scalar: Scalar { get }
    /// Reads a value of its form; nil where it is none of the words that there are.
    init?(scalar: Scalar)
}

/// A value as JSON, tables and people have it.
public enum Scalar: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)

    /// What kind of value a member has.
    public enum Form: Sendable, Hashable {
        case text, integer, number, flag
        /// A text that is a word of a closed set, for which people have another.
        case code
    }

    /// The value as the cell of a table has it.
    var cell: String {
        switch self {
        case .text(let text): return text
        case .integer(let number): return "\(number)"
        case .flag(let flag): return flag ? "true" : "false"
        case .number(let number):
            var json = JSONWriter()
            json.value(number)
            return json.string
        }
    }
}

extension String: MemberValue {
    /// A text.
    public static var form: Scalar.Form { .text }
    /// The text itself.
    public var scalar: Scalar { .text(self) }
    /// Takes a text.
    public init?(scalar: Scalar) {
        guard case .text(let text) = scalar else { return nil }
        self = text
    }
}

extension Int: MemberValue {
    /// A whole number.
    public static var form: Scalar.Form { .integer }
    /// The number itself.
    public var scalar: Scalar { .integer(self) }
    /// Takes a whole number.
    public init?(scalar: Scalar) {
        guard case .integer(let number) = scalar else { return nil }
        self = number
    }
}

extension Double: MemberValue {
    /// A number.
    public static var form: Scalar.Form { .number }
    /// The number itself.
    public var scalar: Scalar { .number(self) }
    /// Takes a number.
    public init?(scalar: Scalar) {
        guard case .number(let number) = scalar else { return nil }
        self = number
    }
}

extension Bool: MemberValue {
    /// True or false.
    public static var form: Scalar.Form { .flag }
    /// The value itself.
    public var scalar: Scalar { .flag(self) }
    /// Takes true or false.
    public init?(scalar: Scalar) {
        guard case .flag(let flag) = scalar else { return nil }
        self = flag
    }
}

/// A closed set of words is written by the word.
extension MemberValue where Self: RawRepresentable, RawValue == String {
    /// A word of a closed set.
    public static var form: Scalar.Form { .code }
    /// Its word.
    public var scalar: Scalar { .text(rawValue) }
    /// Reads a word; nil where it is none of them.
    public init?(scalar: Scalar) {
        guard case .text(let word) = scalar else { return nil }
        self.init(rawValue: word)
    }
}

extension Quotation.Kind: MemberValue {}
extension Speaker.Kind: MemberValue {}
extension Attribution.MentionKind: MemberValue {}
extension Attitude: MemberValue {}

/// A side is data: any word is a stance.
extension StanceLabel: MemberValue {
    /// A word of the debate's.
    public static var form: Scalar.Form { .code }
    /// Its name.
    public var scalar: Scalar { .text(name) }
    /// Reads a name.
    public init?(scalar: Scalar) {
        guard case .text(let name) = scalar else { return nil }
        self.init(name: name)
    }
}
