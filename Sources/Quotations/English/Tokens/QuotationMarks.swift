/// A stretch between quotation marks.
struct QuotedStretch {
    /// The tokens of the opening and of the closing mark; a stretch that is never closed ends with its paragraph,
    /// and `close` is then the token after its last.
    var open: Int
    var close: Int
    var isClosed: Bool
    /// Whether single marks bound it.
    var isSingle = false

    /// The tokens between the marks.
    var inside: Range<Int> { open + 1..<close }
    /// The token after the stretch.
    var after: Int { isClosed ? close + 1 : close }
}

/// Pairs the quotation marks of each paragraph.
///
/// What a mark does is told by its neighbours where its shape says nothing (`"`) or lies (a `”` before a word after a
/// space opens). A mark within an open stretch closes it; two openings in a row keep the first.
enum QuotationMarks {
    static func pair(_ tokens: inout [EnglishToken], bytes: [UInt8]) -> [QuotedStretch] {
        var stretches: [QuotedStretch] = []
        var open: Int?
        for index in tokens.indices {
            switch tokens[index].kind {
            case .openQuote, .closeQuote, .straightQuote:
                if let start = open {
                    // A second opening inside an open stretch changes nothing: the first one counts.
                    let isOpening = tokens[index].kind != .closeQuote && canOnlyOpen(tokens[index], bytes)
                    if isOpening, index > start + 1 { continue }
                    add(start, index, isClosed: true, to: &stretches, &tokens)
                    open = nil
                } else if opens(index, tokens, bytes) {
                    open = index
                }
            case .paragraphEnd:
                if let start = open, index > start + 1 { add(start, index, isClosed: false, to: &stretches, &tokens) }
                open = nil
            default: break
            }
        }
        return addSingles(to: stretches, &tokens, bytes)
    }

    private static func add(
        _ open: Int, _ close: Int, isClosed: Bool, to stretches: inout [QuotedStretch], _ tokens: inout [EnglishToken]
    ) {
        tokens[open].kind = .openQuote
        if isClosed { tokens[close].kind = .closeQuote }
        stretches.append(QuotedStretch(open: open, close: close, isClosed: isClosed))
    }

    private static func isSpace(_ bytes: [UInt8], before index: Int32) -> Bool {
        let at = Int(index) - 1
        guard at >= 0 else { return true }
        // A no-break space ends in A0, a dash in 93 to 95.
        return bytes[at] <= 0x20 || bytes[at] == 0xA0 || (0x93...0x95).contains(bytes[at])
    }

    private static func isSpace(_ bytes: [UInt8], at index: Int32) -> Bool {
        let at = Int(index)
        return at >= bytes.count || bytes[at] <= 0x20 || bytes[at] == 0xC2
    }

    /// Whether a mark has a space before it and none after.
    private static func canOnlyOpen(_ mark: EnglishToken, _ bytes: [UInt8]) -> Bool {
        isSpace(bytes, before: mark.byteStart) && !isSpace(bytes, at: mark.byteEnd)
    }

    /// Whether a mark can open where no stretch is open: a space, a bracket or a dash stands before it.
    private static func opens(_ index: Int, _ tokens: [EnglishToken], _ bytes: [UInt8]) -> Bool {
        if tokens[index].kind == .openQuote || isSpace(bytes, before: tokens[index].byteStart) { return true }
        let before = index > 0 ? tokens[index - 1].kind : .paragraphEnd
        return before == .openBracket || before == .dash || before == .colon
    }

    /// Adds what stands between single marks outside the double ones, as British papers and headlines quote.
    private static func addSingles(
        to stretches: [QuotedStretch], _ tokens: inout [EnglishToken], _ bytes: [UInt8]
    ) -> [QuotedStretch] {
        var all: [QuotedStretch] = []
        all.reserveCapacity(stretches.count)
        var index = 0
        var next = 0
        var open: Int?
        while index < tokens.count {
            if next < stretches.count, index == stretches[next].open {
                all.append(stretches[next])
                mark(stretches[next], number: all.count - 1, &tokens)
                index = stretches[next].after
                next += 1
                open = nil
                continue
            }
            if tokens[index].kind == .paragraphEnd { open = nil }
            if isSingle(tokens[index], bytes) {
                let spaceBefore = isSpace(bytes, before: tokens[index].byteStart)
                if spaceBefore, index + 1 < tokens.count, tokens[index + 1].kind == .word,
                    tokens[index + 1].byteStart == tokens[index].byteEnd
                {
                    open = index
                } else if let start = open, !spaceBefore {
                    tokens[start].kind = .openQuote
                    tokens[index].kind = .closeQuote
                    all.append(QuotedStretch(open: start, close: index, isClosed: true, isSingle: true))
                    if let last = all.last { mark(last, number: all.count - 1, &tokens) }
                    open = nil
                }
            }
            index += 1
        }
        return all
    }

    private static func isSingle(_ token: EnglishToken, _ bytes: [UInt8]) -> Bool {
        guard token.kind == .mark, token.end == token.start + 1 else { return false }
        let first = bytes[Int(token.byteStart)]
        if first == 0x27 { return true }
        let last = bytes[Int(token.byteEnd) - 1]
        return first == 0xE2 && bytes[Int(token.byteStart) + 1] == 0x80 && (last == 0x98 || last == 0x99)
    }

    private static func mark(_ stretch: QuotedStretch, number: Int, _ tokens: inout [EnglishToken]) {
        for index in stretch.open..<stretch.after { tokens[index].quote = Int32(number) }
    }
}
