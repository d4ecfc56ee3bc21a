/// A word or a mark of an English text. Twelve numbers, no reference: a text of a megabyte has 200,000 of them.
struct EnglishToken {
    enum Kind: UInt8 {
        case word, number, possessive
        case comma, stop, colon, semicolon, dash, ellipsis, mark
        case openBracket, closeBracket
        case openQuote, closeQuote
        /// A quotation mark whose direction is still to be found.
        case straightQuote
        case paragraphEnd
    }

    enum Shape: UInt8 {
        case lower, capitalised, allCapitals
    }

    /// Scalar offsets in the article's text.
    var start: Int32
    var end: Int32
    /// The bytes of the same stretch.
    var byteStart: Int32
    var byteEnd: Int32
    var kind: Kind
    var shape: Shape = .lower
    var form: VerbForm = .base
    /// The index of the cue that the word is a form of, or -1.
    var cue: Int16 = -1
    /// The quotation that the token lies in or bounds, or -1.
    var quote: Int32 = -1
    var key: UInt64 = 0
    var classes: WordClass = []

    var isWord: Bool { kind == .word || kind == .number }
    var isCapitalised: Bool { kind == .word && shape != .lower }
    var isSentenceEnd: Bool { kind == .stop || kind == .paragraphEnd }

    func isOne(of wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
}
