/// Takes the marks of Markdown out of a line of words: emphasis, links, pictures, code, escapes.
///
/// One pass with bounded looks ahead, so that a line of a megabyte costs what a megabyte costs.
struct MarkdownLine {
    private let bytes: [UInt8]
    /// For each byte whether it is a mark and goes.
    private var isMark: [Bool]
    /// Where brackets were opened, and whether `!` stands before.
    private var brackets: [Int] = []
    /// The last run of a mark of emphasis that may begin one, by mark and length.
    private var openers: [UInt16: Int] = [:]

    /// The words of a line without its marks. O(n).
    static func words(of line: String) -> String {
        guard line.utf8.contains(where: { marks.contains($0) }) else { return line }
        var reader = MarkdownLine(line)
        reader.read()
        var kept: [UInt8] = []
        kept.reserveCapacity(reader.bytes.count)
        for (byte, isMark) in zip(reader.bytes, reader.isMark) where !isMark { kept.append(byte) }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let marks: [UInt8] = Array("[*_`\\<!".utf8)

    private init(_ line: String) {
        bytes = Array(line.utf8)
        isMark = [Bool](repeating: false, count: bytes.count)
    }

    private mutating func read() {
        var i = 0
        while i < bytes.count {
            switch bytes[i] {
            case UInt8(ascii: "\\") where i + 1 < bytes.count && Self.isPunctuation(bytes[i + 1]):
                isMark[i] = true
                i += 2
            case UInt8(ascii: "`"): i = code(at: i)
            case UInt8(ascii: "*"), UInt8(ascii: "_"): i = emphasis(at: i)
            case UInt8(ascii: "<"):
                if let end = close(">", from: i, within: 2000), bytes[(i + 1)...].starts(with: "http".utf8) {
                    drop(i...i)
                    drop(end...end)
                }
                i += 1
            case UInt8(ascii: "["):
                brackets.append(i)
                i += 1
            case UInt8(ascii: "]"): i = bracket(at: i)
            default: i += 1
            }
        }
    }

    /// Code between two runs of as many backticks: what is inside stays as it is.
    private mutating func code(at start: Int) -> Int {
        let length = run(at: start)
        var i = start + length
        while i < min(bytes.count, start + 4000) {
            guard bytes[i] == UInt8(ascii: "`") else {
                i += 1
                continue
            }
            let closing = run(at: i)
            if closing == length {
                drop(start...start + length - 1)
                drop(i...i + length - 1)
                return i + length
            }
            i += closing
        }
        return start + length
    }

    /// A run of asterisks or underscores: it ends the emphasis that a run of the same kind began, or may begin one.
    private mutating func emphasis(at start: Int) -> Int {
        let length = run(at: start)
        let end = start + length
        guard length <= 3 else { return end }
        let before = start > 0 ? bytes[start - 1] : 0x20
        let behind = end < bytes.count ? bytes[end] : 0x20
        // An underscore inside a word is a part of it.
        if bytes[start] == UInt8(ascii: "_"), Self.isWord(before), Self.isWord(behind) { return end }
        let key = UInt16(bytes[start]) << 8 | UInt16(length)
        if before > 0x20, let opener = openers[key] {
            drop(opener...opener + length - 1)
            drop(start...end - 1)
            openers[key] = nil
        } else if behind > 0x20 {
            openers[key] = start
        }
        return end
    }

    /// The end of a bracket: with an address or a reference behind it, it was a link or a picture.
    private mutating func bracket(at end: Int) -> Int {
        guard let start = brackets.popLast() else { return end + 1 }
        let next = end + 1 < bytes.count ? bytes[end + 1] : 0
        let target =
            next == UInt8(ascii: "(")
            ? closeOfAddress(from: end + 1) : next == UInt8(ascii: "[") ? close("]", from: end + 1, within: 200) : nil
        guard let target else { return end + 1 }
        drop(end...target)
        if start > 0, bytes[start - 1] == UInt8(ascii: "!"), end - start < 2000 { drop(start - 1...end) } else { drop(start...start) }
        return target + 1
    }

    private func closeOfAddress(from start: Int) -> Int? {
        var depth = 0
        for i in start..<min(bytes.count, start + 4000) {
            if bytes[i] == UInt8(ascii: "(") { depth += 1 }
            if bytes[i] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return i }
            }
        }
        return nil
    }

    private func close(_ mark: Unicode.Scalar, from start: Int, within limit: Int) -> Int? {
        bytes[(start + 1)..<min(bytes.count, start + limit)].firstIndex(of: UInt8(ascii: mark))
    }

    private func run(at start: Int) -> Int { bytes[start...].prefix { $0 == bytes[start] }.count }

    private mutating func drop(_ range: ClosedRange<Int>) {
        for i in range { isMark[i] = true }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
}
