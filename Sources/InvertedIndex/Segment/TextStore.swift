/// The texts, read one by one or searched without being decoded; see `TextWriter`.
final class TextStore: Sendable {
    let file: DataFile
    let code: TextCode
    private let count: Int

    init(_ file: DataFile, count: Int) throws(IndexError) {
        self.file = file
        self.count = count
        let groups = count / TextWriter.group + 1
        guard file.sections[1].count == groups * 8 + (count + 1) * 4 else {
            throw .damaged(path: file.path, reason: "its offsets do not fit its texts")
        }
        guard let code = TextCode(stored: try file.bytes(file.sections[2])) else {
            throw .damaged(path: file.path, reason: "its code cannot be read")
        }
        self.code = code
    }

    @inline(__always)
    private func place(_ text: Int) throws(IndexError) -> (start: Int, isPlain: Bool) {
        let (group, member) = (text / TextWriter.group, text % TextWriter.group)
        let start = file.sections[1].lowerBound + group * TextWriter.groupSize
        return try file.withBytes(start..<(start + 12 + member * 4)) { bytes throws(IndexError) in
            let offset = bytes.number(at: 8 + member * 4, as: UInt32.self)
            let base = Int(truncatingIfNeeded: bytes.number(at: 0, as: UInt64.self))
            return (base &+ Int(offset & ~TextWriter.foldedBit), offset & TextWriter.foldedBit == 0)
        }
    }

    @inline(__always)
    private func withBytes<Result>(
        _ text: Int, _ body: (RawSpan, _ isPlain: Bool) throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        guard text >= 0, text < count else { throw .damaged(path: file.path, reason: "a document has no text") }
        let (start, isPlain) = try place(text)
        let end = try place(text + 1).start
        guard start >= 0, start <= end, end <= file.sections[0].upperBound else {
            throw .damaged(path: file.path, reason: "its texts are out of order")
        }
        return try file.withBytes(start..<end) { bytes throws(IndexError) in try body(bytes, isPlain) }
    }

    /// A text in UTF-8.
    func text(_ text: Int) throws(IndexError) -> [UInt8] {
        var utf8: [UInt8] = []
        try withBytes(text) { bytes, _ throws(IndexError) in code.decode(bytes, to: &utf8) }
        return utf8
    }

    /// How often a phrase stands in a text, counted up to `limit`.
    @inline(__always)
    func occurrences(of phrase: PhraseNeedle, in text: Int, limit: UInt32, scratch: inout Scratch) throws(IndexError) -> UInt32 {
        try withBytes(text) { bytes, isPlain throws(IndexError) -> UInt32 in
            if isPlain, !phrase.encoded.isEmpty {
                if phrase.isHan { return Self.occurrences(of: phrase.encoded, in: bytes, limit: limit) }
                guard let index = Self.firstIndex(of: phrase.encoded, in: bytes, from: 0) else { return 0 }
                // Most often the words stand around the first place where the characters do.
                if limit == 1, isFound(phrase, around: index, in: bytes, &scratch) { return 1 }
            }
            code.decode(bytes, to: &scratch.scalars)
            scratch.analysed.analyse(scalars: scratch.scalars)
            return phrase.occurrences(in: scratch.analysed)
        }
    }

    /// Whether a phrase stands in the surroundings of a place, with something of the text left on both sides, so that no
    /// word of it is cut.
    private func isFound(_ phrase: PhraseNeedle, around index: Int, in bytes: RawSpan, _ scratch: inout Scratch) -> Bool {
        var start = max(0, index - phrase.margin)
        while start > 0, TextCode.isLong(bytes.byte(at: start - 1)) { start -= 1 }
        let end = min(bytes.byteCount, index + phrase.encoded.count + phrase.margin)
        code.decode(bytes.extracting(start..<end), to: &scratch.scalars)
        scratch.analysed.analyse(scalars: scratch.scalars)
        var isFound = false
        let units = scratch.analysed.units.count
        phrase.forEachOccurrence(in: scratch.analysed) { range in
            if start == 0 || range.lowerBound > 0, end == bytes.byteCount || range.upperBound < units { isFound = true }
        }
        return isFound
    }

    /// Reads a byte of each of some texts, so that the processor fetches them side by side before they are looked at.
    ///
    /// - Returns: something made of the bytes, to be kept, so that the reads are made.
    func touch(_ texts: [Int]) throws(IndexError) -> UInt8 {
        var mixed: UInt8 = 0
        for text in texts where text < count {
            let start = try place(text).start
            guard start >= 0, start < file.sections[0].upperBound else { continue }
            mixed ^= try file.number(at: start, as: UInt8.self)
            mixed ^= try file.number(at: min(start + 64, file.sections[0].upperBound - 1), as: UInt8.self)
        }
        return mixed
    }

    /// Room for a text that is looked at, reused from text to text.
    struct Scratch {
        /// What `touch` gave.
        var touched: UInt8 = 0
        fileprivate var scalars: [UInt32] = []
        fileprivate var analysed: AnalysedText

        init(for schema: IndexSchema) { analysed = AnalysedText(foldingTraditional: schema.foldsTraditional) }
    }

    /// Where the coded characters of `needle` stand first from `start` on.
    @inline(__always)
    private static func firstIndex(of needle: [UInt8], in bytes: RawSpan, from start: Int) -> Int? {
        var start = start
        while let index = ByteSearch.firstIndex(of: needle.span.bytes, in: bytes, from: start) {
            if TextCode.isCharacterStart(bytes, at: index) { return index }
            start = index + 1
        }
        return nil
    }

    private static func occurrences(of needle: [UInt8], in bytes: RawSpan, limit: UInt32) -> UInt32 {
        var count: UInt32 = 0
        var start = 0
        while count < limit, let index = firstIndex(of: needle, in: bytes, from: start) {
            count += 1
            start = index + 1
        }
        return count
    }
}
