/// Cuts a text into words and marks, once, with what the vocabulary knows of each word.
///
/// A possessive *’s* is a token of its own; hyphens, inner apostrophes and the full stops of abbreviations belong to
/// their word. A line feed ends a paragraph. O(n) in the bytes.
struct EnglishTokenizer {
    private let bytes: [UInt8]
    private let vocabulary: EnglishVocabulary
    private var tokens: [EnglishToken] = []
    /// The byte that is read next, and its scalar offset.
    private var at = 0
    private var offset: Int32 = 0

    init(_ bytes: [UInt8], vocabulary: EnglishVocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    /// The tokens of a text; the last one ends a paragraph.
    static func tokens(of bytes: [UInt8], vocabulary: EnglishVocabulary) -> [EnglishToken] {
        var tokenizer = EnglishTokenizer(bytes, vocabulary: vocabulary)
        tokenizer.run()
        return tokenizer.tokens
    }

    private mutating func run() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x0A, 0x0D: mark(.paragraphEnd, bytes: 1)
            case 0x00...0x20, 0x7F: skip(1)
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xF4: word()
            case 0x27, 0x60: apostrophe(bytes: 1)
            case 0x2E: stops()
            case 0x2D: hyphens()
            case 0xC2: latinMark()
            case 0xE2: generalPunctuation()
            default: mark(Self.kind(ofMark: bytes[at]), bytes: 1)
            }
        }
        mark(.paragraphEnd, bytes: 0)
    }

    /// What a mark of one byte is.
    private static func kind(ofMark byte: UInt8) -> EnglishToken.Kind {
        switch byte {
        case 0x22: .straightQuote
        case 0x2C: .comma
        case 0x21, 0x3F: .stop
        case 0x3A: .colon
        case 0x3B: .semicolon
        case 0x28, 0x5B: .openBracket
        case 0x29, 0x5D: .closeBracket
        default: .mark
        }
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x20 }

    private mutating func skip(_ count: Int) {
        let end = min(at + count, bytes.count)
        while at < end {
            if bytes[at] & 0xC0 != 0x80 { offset += 1 }
            at += 1
        }
    }

    private mutating func mark(_ kind: EnglishToken.Kind, bytes count: Int) {
        let start = (offset, Int32(at))
        skip(count)
        tokens.append(EnglishToken(start: start.0, end: offset, byteStart: start.1, byteEnd: Int32(at), kind: kind))
    }

    private mutating func stops() {
        if byte(at + 1) == 0x2E {
            var count = 2
            while byte(at + count) == 0x2E { count += 1 }
            mark(.ellipsis, bytes: count)
        } else if byte(at + 1) &- 0x30 < 10 {
            word()
        } else {
            mark(.stop, bytes: 1)
        }
    }

    private mutating func hyphens() {
        var count = 1
        while byte(at + count) == 0x2D { count += 1 }
        mark(count > 1 || byte(at + 1) == 0x20 ? .dash : .mark, bytes: count)
    }

    private mutating func latinMark() {
        switch byte(at + 1) {
        case 0xA0: skip(2)
        case 0xAB: mark(.openQuote, bytes: 2)
        case 0xBB: mark(.closeQuote, bytes: 2)
        default: mark(.mark, bytes: 2)
        }
    }

    private mutating func generalPunctuation() {
        guard byte(at + 1) == 0x80 else { return mark(.mark, bytes: 3) }
        switch byte(at + 2) {
        case 0x80...0x8F, 0xAF: skip(3)
        case 0x93, 0x94, 0x95: mark(.dash, bytes: 3)
        case 0x98, 0x99: apostrophe(bytes: 3)
        case 0x9C: mark(.openQuote, bytes: 3)
        case 0x9D, 0x9F: mark(.closeQuote, bytes: 3)
        case 0x9E: mark(.straightQuote, bytes: 3)
        case 0xA6: mark(.ellipsis, bytes: 3)
        case 0xA8, 0xA9: mark(.paragraphEnd, bytes: 3)
        default: mark(.mark, bytes: 3)
        }
    }

    /// An apostrophe outside a word: two of them in a row are a double mark, one is a single quotation mark.
    private mutating func apostrophe(bytes count: Int) {
        let doubled = (0..<count).allSatisfy { byte(at + count + $0) == byte(at + $0) }
        mark(doubled ? .straightQuote : .mark, bytes: doubled ? count * 2 : count)
    }

    /// How many bytes an apostrophe at `index` has; 0 where there is none.
    private func apostropheLength(_ index: Int) -> Int {
        if byte(index) == 0x27 { return 1 }
        return byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x99 ? 3 : 0
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private func isWordByte(_ index: Int) -> Bool {
        let byte = byte(index)
        return isLetter(byte) || byte &- 0x30 < 10 || (byte >= 0xC3 && byte != 0xE2) || byte & 0xC0 == 0x80
    }

    private mutating func word() {
        let first = (offset, at)
        var key = WordKey()
        var capitals = 0
        var letters = 0
        var hasStop = false
        while at < bytes.count {
            let byte = bytes[at]
            if isWordByte(at), byte != 0xE2 {
                if byte &- 0x41 < 26 { capitals += 1 }
                if isLetter(byte) { letters += 1 }
                key.add(byte)
                skip(1)
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 {
                    key.add(bytes[at])
                    at += 1
                }
            } else if byte == 0x2D || byte == 0x26, isWordByte(at + 1), self.byte(at + 1) != 0xE2 {
                key.add(byte)
                skip(1)
            } else if byte == 0x2C || byte == 0x2E, self.byte(at + 1) &- 0x30 < 10,
                self.byte(max(at - 1, 0)) &- 0x30 < 10
            {
                key.add(byte)
                skip(1)
            } else if byte == 0x2E, belongsToWord(first: first.1, letters: letters, hasStop: hasStop) {
                hasStop = true
                skip(1)
            } else if case let length = apostropheLength(at), length > 0, isLetter(self.byte(at + length)) {
                if isPossessive(after: at + length) { break }
                key.add(0x27)
                skip(length)
            } else {
                break
            }
        }
        append(first, key: key.value, capitals: capitals, letters: letters)
        if case let length = apostropheLength(at), length > 0 {
            if self.byte(at + length) | 0x20 == 0x73, isPossessive(after: at + length) {
                possessive(bytes: length + 1)
            } else if self.byte(at - 1) | 0x20 == 0x73, capitals > 0, self.byte(at + length) == 0x20 {
                possessive(bytes: length)
            }
        }
    }

    private func isPossessive(after index: Int) -> Bool { byte(index) | 0x20 == 0x73 && !isWordByte(index + 1) }

    private mutating func possessive(bytes count: Int) {
        mark(.possessive, bytes: count)
        let entry = vocabulary.entry(EnglishVocabulary.key(of: Array("'s".utf8)[...]))
        tokens[tokens.count - 1].classes = entry.classes
    }

    /// Whether a full stop after what has been read of a word belongs to it: an initial, an abbreviation, a domain.
    private func belongsToWord(first: Int, letters: Int, hasStop: Bool) -> Bool {
        if isWordByte(at + 1), byte(at + 1) != 0xE2 { return hasStop || !isUnspacedEnd }
        if hasStop { return letters < 6 && byte(at - 2) == 0x2E }
        if letters == 1, at == first + 1, byte(first) &- 0x41 < 26 { return byte(first) != 0x49 }
        // In *D-Mass.* the part after the hyphen counts.
        var start = at
        while start > first, bytes[start - 1] != 0x2D { start -= 1 }
        return at - start < 7 && Self.abbreviations.contains(EnglishVocabulary.key(of: bytes[start..<at]))
    }

    /// Whether a full stop ends a sentence although no space follows: *she said.In May*. What it ends is written small throughout, and what
    /// follows begins with one capital.
    private var isUnspacedEnd: Bool {
        let isSmall = { (byte: UInt8) in byte &- 0x61 < 26 }
        return at > 1 && isSmall(byte(at - 1)) && isSmall(byte(at - 2)) && byte(at + 1) &- 0x41 < 26
            && (isSmall(byte(at + 2)) || byte(at + 2) == 0x20)
    }

    private static let abbreviations: Set<UInt64> = Set(
        """
        mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt prof rev hon st jr sr vs etc inc corp ltd co no \
        jan feb mar apr jun jul aug sept sep oct nov dec ariz calif colo conn del fla ga ill ind kan ky la mass md \
        mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        """.split(separator: " ").map { EnglishVocabulary.key(of: Array($0.utf8)[...]) })

    private mutating func append(_ first: (Int32, Int), key: UInt64, capitals: Int, letters: Int) {
        let initial = byte(first.1)
        var token = EnglishToken(
            start: first.0, end: offset, byteStart: Int32(first.1), byteEnd: Int32(at),
            kind: letters == 0 && initial < 0x80 ? .number : .word, key: key)
        if initial &- 0x41 < 26 || (initial == 0xC3 && byte(first.1 + 1) < 0x9F) {
            token.shape = capitals > 1 && capitals == letters ? .allCapitals : .capitalised
        } else if capitals > 0 {
            token.shape = .capitalised  // iPhone, xAI
        }
        let entry = vocabulary.entry(key)
        token.classes = entry.classes
        token.cue = entry.cue
        token.form = entry.form
        tokens.append(token)
    }
}
