import WordTables

/// A class of words that say when, with the number that its words stand for: the class `year -1` holds 去年.
struct DateWordClass: Sendable, Hashable {
    /// What its words count or name.
    enum Kind: String, Sendable, CaseIterable {
        // What takes part in an expression.
        case number, year, month, monthName, day, week, weekday, season, half, quarter, unit, partOfDay, partOfYear, monthPart, dayMark,
            monthMark
        case sameYear, sameMonth, sameDay, nextDay, later, ago, earlier, recently, now, era
        // What stands around one.
        case blocksBefore, blocksBehind, occasion, document, published, thisPage, speaking, preposition, at
    }

    let kind: Kind
    let value: Int
}

/// The words of a language that say when, by class.
///
/// A table's line is `kind value: word word …`, where a class without a number needs none: `year -1: 去年 上年`. A blank inside a word of English
/// is written `_`.
struct DateWords: Sendable {
    let table: WordTable<DateWordClass>
    /// Words by their first scalar, longer ones first.
    private let words: [DateWordClass.Kind: [UInt32: [Word]]]

    struct Word: Sendable {
        let codes: [UInt32]
        let value: Int
    }

    init(_ name: String, _ text: String) {
        var table = WordTable<DateWordClass>(name)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else {
                if !line.isEmpty { table.note(.unreadable(String(line)), line: number + 1) }
                continue
            }
            let name = line[..<colon].split(separator: " ")
            guard let kind = name.first.flatMap({ DateWordClass.Kind(rawValue: String($0)) }), name.count < 3,
                let value = name.count == 2 ? Int(name[1]) : 0
            else {
                table.note(.unknownClass(String(line[..<colon])), line: number + 1)
                continue
            }
            let `class` = DateWordClass(kind: kind, value: value)
            table.add(
                line[line.index(after: colon)...].dropFirst(), to: String(line[..<colon]), of: [String(line[..<colon]): `class`],
                line: number + 1)
        }
        self.table = table
        var words: [DateWordClass.Kind: [UInt32: [Word]]] = [:]
        for entry in table.entries {
            let codes = entry.word.unicodeScalars.map { $0 == "_" ? 0x20 : $0.value }
            guard let first = codes.first else { continue }
            words[entry.class.kind, default: [:]][first, default: []].append(Word(codes: codes, value: entry.class.value))
        }
        self.words = words.mapValues { $0.mapValues { $0.sorted { $0.codes.count > $1.codes.count } } }
    }

    /// The longest word of a kind that begins at an offset, with its end and its number.
    func word(_ kind: DateWordClass.Kind, at offset: Int, in text: DateText) -> (end: Int, value: Int)? {
        guard text.codes.indices.contains(offset), let words = words[kind]?[text.codes[offset]] else { return nil }
        for word in words where text.has(word.codes, at: offset) { return (offset + word.codes.count, word.value) }
        return nil
    }

    /// Whether a word of a kind ends at an offset.
    func endsWith(_ kind: DateWordClass.Kind, at offset: Int, in text: DateText) -> Bool {
        guard let words = words[kind] else { return false }
        return words.values.contains { words in
            words.contains { word in offset >= word.codes.count && text.has(word.codes, at: offset - word.codes.count) }
        }
    }

    /// The word for an occasion, or for a document, that begins at an offset; one of a single character only where 上 or 中 is behind it,
    /// for 会 is also a verb.
    func occasion(at offset: Int, in text: DateText, orDocument: Bool = true) -> Range<Int>? {
        guard let word = word(.occasion, at: offset, in: text) ?? (orDocument ? self.word(.document, at: offset, in: text) : nil) else {
            return nil
        }
        guard word.end - offset > 1 || self.word(.at, at: word.end, in: text) != nil else { return nil }
        return offset..<word.end
    }

    /// The first scalars of all words of a kind.
    func beginnings(of kind: DateWordClass.Kind) -> Set<UInt32> { Set(words[kind]?.keys.map { $0 } ?? []) }
}

/// A text as expressions are looked for in it: simplified characters, half width, small letters, one scalar for one.
struct DateText: Sendable {
    /// The folded scalars.
    let codes: [UInt32]
    /// Whether words have blanks between them, so that a word ends where its letters do.
    let hasWordBreaks: Bool

    /// Whether these scalars stand at an offset, and do not stop within a word of letters.
    func has(_ word: [UInt32], at offset: Int) -> Bool {
        guard offset + word.count <= codes.count else { return false }
        for i in word.indices where codes[offset + i] != word[i] { return false }
        guard hasWordBreaks else { return true }
        return !(isLetter(offset + word.count - 1) && isLetter(offset + word.count)) && !(isLetter(offset - 1) && isLetter(offset))
    }

    /// Whether a Latin letter stands at an offset.
    func isLetter(_ offset: Int) -> Bool { codes.indices.contains(offset) && (0x61...0x7A).contains(codes[offset]) }
    /// Whether a figure stands at an offset.
    func isDigit(_ offset: Int) -> Bool { codes.indices.contains(offset) && (0x30...0x39).contains(codes[offset]) }
    /// Whether a Han character stands at an offset.
    func isHan(_ offset: Int) -> Bool { codes.indices.contains(offset) && (0x4E00...0x9FFF).contains(codes[offset]) }
    /// Whether a given scalar stands at an offset.
    func isAt(_ offset: Int, _ characters: String) -> Bool {
        codes.indices.contains(offset) && characters.unicodeScalars.contains { $0.value == codes[offset] }
    }
}
