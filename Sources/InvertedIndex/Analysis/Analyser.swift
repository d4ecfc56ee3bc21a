import ChineseScript

/// Cuts text into terms: each Han character is one, each run of other letters and digits is one.
///
/// Terms are folded (case, full width, traditional to simplified), and positions count terms, so that a phrase of
/// successive positions is a substring of Han text and a sequence of whole words elsewhere. One-character queries,
/// `GPT-4` and `To B` are found without a dictionary.
struct Analyser {
    /// One term at its place.
    struct Token: Sendable, Hashable {
        /// The folded term.
        var term: String
        /// Where it stands, in scalars of the original text.
        var span: Range<Int>
    }

    /// The terms of a text in their order. O(n).
    static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var word = String.UnicodeScalarView()
        var start = 0
        var offset = 0
        func closeWord() {
            if !word.isEmpty { tokens.append(Token(term: String(word), span: start..<offset)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            let value = folded(scalar)
            if isHan(value.value) {
                closeWord()
                tokens.append(Token(term: String(Character(value)), span: offset..<(offset + 1)))
            } else if isWord(value) {
                if word.isEmpty { start = offset }
                word.append(value)
            } else {
                closeWord()
            }
            offset += 1
        }
        closeWord()
        return tokens
    }

    /// One scalar for one scalar, so that offsets stay.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        var value = scalar.value
        if value < 0x80 { return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : scalar }
        if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
        if (0x41...0x5A).contains(value) { value += 0x20 }
        value = ChineseScript.folded(value)
        guard let result = Unicode.Scalar(value) else { return scalar }
        let lower = result.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first ?? result : result
    }

    private static func isHan(_ value: UInt32) -> Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3041...0x30FF: true
        default: false
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
