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

    /// How often a phrase stands in a text.
    @inline(__always)
    func occurrences(of phrase: PhraseNeedle, in text: Int, scratch: inout Scratch) throws(IndexError) -> UInt32 {
        try withBytes(text) { bytes, isPlain throws(IndexError) -> UInt32 in
            if isPlain, !phrase.encoded.isEmpty {
                let count = Self.occurrences(of: phrase.encoded, in: bytes)
                if phrase.isHan || count == 0 { return count }
            }
            code.decode(bytes, to: &scratch.scalars)
            scratch.analysed.analyse(scalars: scratch.scalars)
            return phrase.occurrences(in: scratch.analysed)
        }
    }

    /// Room for a text that is looked at, reused from text to text.
    struct Scratch {
        fileprivate var scalars: [UInt32] = []
        fileprivate var analysed: AnalysedText

        init(for schema: IndexSchema) { analysed = AnalysedText(foldingTraditional: schema.foldsTraditional) }
    }

    private static func occurrences(of needle: [UInt8], in bytes: RawSpan) -> UInt32 {
        var count: UInt32 = 0
        var start = 0
        while let index = ByteSearch.firstIndex(of: needle.span.bytes, in: bytes, from: start) {
            if TextCode.isCharacterStart(bytes, at: index) { count += 1 }
            start = index + 1
        }
        return count
    }
}
