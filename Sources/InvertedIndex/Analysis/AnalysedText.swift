import ChineseScript

/// A text cut into units: each Han character is one, each word is one, and a break stands between runs.
///
/// Two texts hold the same words where the units of one stand in a row in the other's. A word is whole or not there; a
/// row of Han characters is found wherever it stands. `GPT-4`, `gpt 4` and `ＧＰＴ－４` have equal units; `模型，大` and
/// `模型大` have not, because of the break.
///
/// Units are reused from text to text, so that a build allocates nothing for each document. Invalid UTF-8 becomes
/// separators.
struct AnalysedText {
    /// A break between two runs.
    static let breakUnit: UInt32 = 0
    /// Set in the unit of a word, beside its number in this text.
    static let wordBit: UInt32 = 0x8000_0000

    /// Han characters as folded code points, words as `wordBit` and their number, breaks between them.
    private(set) var units: [UInt32] = []
    /// The words' folded UTF-8, one behind another.
    private(set) var wordBytes: [UInt8] = []
    /// Where each word ends in `wordBytes`.
    private(set) var wordEnds: [Int] = []
    /// For each unit, where its original stands, in scalars, if asked for.
    private(set) var spans: [Range<Int32>] = []
    /// Whether each Han unit stands in the original as it is, next to its neighbours, so that the units can be looked
    /// for in the original without folding it.
    private(set) var isPlain = true

    private var openWordStart: Int32 = -1
    private var openWordEnd: Int32 = 0
    private var pendingBreak = false
    private var lastWordScalar: UInt32 = 0

    /// For each code point from 0x3400 to 0x9FFF its simplified form; empty where scripts are kept apart.
    private let simplified: [UInt16]

    /// No text yet.
    ///
    /// - Parameter foldingTraditional: whether 開 and 开 are one character.
    init(foldingTraditional: Bool = true) {
        simplified = foldingTraditional ? ChineseScript.foldedForms : []
    }

    /// The units of a short text, such as a query's.
    init(_ text: String, foldingTraditional: Bool = true, withSpans: Bool = false) {
        self.init(foldingTraditional: foldingTraditional)
        var text = text
        text.withUTF8 { analyse($0, withSpans: withSpans) }
    }

    /// The simplified form of a character, where scripts are folded.
    @inline(__always)
    private func simplified(_ value: UInt32) -> UInt32 {
        let index = Int(value) - 0x3400
        return index >= 0 && index < simplified.count ? UInt32(simplified[index]) : value
    }

    /// How many units are characters or words.
    var length: Int { units.count { $0 != Self.breakUnit } }

    /// The bytes of a word.
    func word(_ unit: UInt32) -> ArraySlice<UInt8> {
        let number = Int(unit & ~Self.wordBit)
        return wordBytes[(number == 0 ? 0 : wordEnds[number - 1])..<wordEnds[number]]
    }

    /// Whether two units, perhaps of two texts, are the same character or word.
    static func same(_ a: UInt32, in first: borrowing AnalysedText, _ b: UInt32, in second: borrowing AnalysedText) -> Bool {
        guard a & b & wordBit != 0 else { return a == b }
        return first.word(a) == second.word(b)
    }

    private mutating func removeAll() {
        units.removeAll(keepingCapacity: true)
        wordBytes.removeAll(keepingCapacity: true)
        wordEnds.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        isPlain = true
        openWordStart = -1
        pendingBreak = false
    }

    /// Cuts a text in UTF-8 in place of the last one. O(n).
    mutating func analyse(_ text: UnsafeBufferPointer<UInt8>, withSpans: Bool = false) {
        removeAll()
        var i = 0
        var offset: Int32 = 0
        while i < text.count {
            let first = text[i]
            if first < 0x80 {
                add(UInt32(first), at: offset, withSpans: withSpans)
                i += 1
            } else if first & 0xF0 == 0xE0, i + 2 < text.count {
                let value = UInt32(first & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6 | UInt32(text[i + 2] & 0x3F)
                add(value, at: offset, withSpans: withSpans)
                i += 3
            } else {
                let (value, length) = Self.scalar(text, at: i)
                add(value, at: offset, withSpans: withSpans)
                i += length
            }
            offset += 1
        }
        closeWord(withSpans: withSpans)
    }

    /// Cuts a text in scalars in place of the last one. O(n).
    mutating func analyse(scalars: [UInt32], withSpans: Bool = false) {
        removeAll()
        for (offset, value) in scalars.enumerated() { add(value, at: Int32(truncatingIfNeeded: offset), withSpans: withSpans) }
        closeWord(withSpans: withSpans)
    }

    @inline(__always)
    private mutating func add(_ value: UInt32, at offset: Int32, withSpans: Bool) {
        if value < 0x80 {
            let lower = value &- 0x41 < 26 ? value + 0x20 : value
            if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
                appendASCIIWord(UInt8(truncatingIfNeeded: lower), at: offset)
            } else {
                separate(withSpans: withSpans)
            }
        } else if value >= 0x4E00, value <= 0x9FFF {
            let folded = simplified(value)
            if folded != value { isPlain = false }
            appendHan(folded, at: offset, withSpans: withSpans)
        } else if value == 0xFF0C || value == 0x3002 {
            separate(withSpans: withSpans)
        } else {
            fold(value, at: offset, withSpans: withSpans)
        }
    }

    /// A scalar off the common path; a byte that begins none is a separator.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at i: Int) -> (UInt32, Int) {
        let first = UInt32(text[i])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, i + length <= text.count else { return (0x20, 1) }
        var value = first & (0x7F >> UInt32(length))
        for k in 1..<length { value = value << 6 | UInt32(text[i + k] & 0x3F) }
        return (value, length)
    }

    @inline(never)
    private mutating func fold(_ value: UInt32, at offset: Int32, withSpans: Bool) {
        guard let form = ScalarFolding.form(of: value) else {
            let folded = simplified(value)
            if folded != value { isPlain = false }
            append(folded, at: offset, withSpans: withSpans)
            return
        }
        isPlain = isPlain && (0xFF01...0xFF5E).contains(value)
        for scalar in form { append(simplified(scalar), at: offset, withSpans: withSpans) }
    }

    private mutating func append(_ value: UInt32, at offset: Int32, withSpans: Bool) {
        switch ScalarFolding.scalarClass(value) {
        case .separator: separate(withSpans: withSpans)
        case .transparent: isPlain = false
        case .han:
            if let last = units.last, last != Self.breakUnit, last & Self.wordBit == 0, openWordStart < 0, !pendingBreak,
                let composed = ScalarFolding.composition(last, value)
            {
                units[units.count - 1] = composed
                if withSpans { spans[spans.count - 1] = spans[spans.count - 1].lowerBound..<(offset + 1) }
                isPlain = false
            } else {
                appendHan(value, at: offset, withSpans: withSpans)
            }
        case .word: appendWord(value, at: offset)
        }
    }

    @inline(__always)
    private mutating func appendHan(_ value: UInt32, at offset: Int32, withSpans: Bool) {
        if openWordStart >= 0 {
            closeWord(withSpans: withSpans)
            pendingBreak = true
        } else if let last = units.last, last & Self.wordBit != 0 {
            pendingBreak = true
        }
        addBreak(withSpans: withSpans)
        units.append(value)
        if withSpans { spans.append(offset..<(offset + 1)) }
    }

    @inline(__always)
    private mutating func addBreak(withSpans: Bool) {
        if pendingBreak {
            if !units.isEmpty {
                units.append(Self.breakUnit)
                if withSpans { spans.append(0..<0) }
            }
            pendingBreak = false
        }
    }

    @inline(__always)
    private mutating func appendASCIIWord(_ value: UInt8, at offset: Int32) {
        if openWordStart < 0 { openWordStart = offset }
        openWordEnd = offset + 1
        wordBytes.append(value)
        lastWordScalar = UInt32(value)
    }

    private mutating func appendWord(_ value: UInt32, at offset: Int32) {
        openWordEnd = offset + 1
        if openWordStart >= 0, value >= 0x300, let composed = ScalarFolding.composition(lastWordScalar, value) {
            wordBytes.removeLast(Self.utf8Length(lastWordScalar))
            appendScalar(composed)
            return
        }
        if openWordStart < 0 { openWordStart = offset }
        appendScalar(value)
    }

    private static func utf8Length(_ value: UInt32) -> Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }

    private mutating func appendScalar(_ value: UInt32) {
        lastWordScalar = value
        switch Self.utf8Length(value) {
        case 1: wordBytes.append(UInt8(value))
        case 2: wordBytes += [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)]
        case 3: wordBytes += [UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F)]
        default:
            wordBytes += [
                UInt8(0xF0 | value >> 18), UInt8(0x80 | value >> 12 & 0x3F), UInt8(0x80 | value >> 6 & 0x3F),
                UInt8(0x80 | value & 0x3F),
            ]
        }
    }

    @inline(__always)
    private mutating func separate(withSpans: Bool) {
        closeWord(withSpans: withSpans)
        pendingBreak = true
    }

    private mutating func closeWord(withSpans: Bool) {
        guard openWordStart >= 0 else { return }
        if !units.isEmpty { pendingBreak = true }
        addBreak(withSpans: withSpans)
        units.append(Self.wordBit | UInt32(wordEnds.count))
        wordEnds.append(wordBytes.count)
        if withSpans { spans.append(openWordStart..<openWordEnd) }
        openWordStart = -1
    }
}
