/// The texts, read one by one or searched without being decoded; see `TextWriter`.
final class TextStore: Sendable {
    let file: DataFile
    let code: TextCode
    /// Which of the characters of one byte end a word that stands before them, and begin none behind them.
    private let isApart: [Bool]
    private let count: Int

    init(_ file: DataFile, count: Int) throws(IndexError) {
        self.file = file
        self.count = count
        let groups = count / TextWriter.group + 1
        guard file.sections[1].count == groups * 8 + (count + 1) * 4 else {
            throw .damaged(path: file.path, .textOffsets)
        }
        guard let code = TextCode(stored: try file.bytes(file.sections[2])) else {
            throw .damaged(path: file.path, .textCode)
        }
        self.code = code
        isApart = code.frequentScalars.map(Self.isApart)
    }

    /// Where a text stands, and whether it is plain.
    @inline(__always)
    private func place(of text: Int) throws(IndexError) -> (range: Range<Int>, isPlain: Bool) {
        guard text >= 0, text < count else { throw .damaged(path: file.path, .noText) }
        let (start, isPlain, next) = try offsets(of: text)
        let end: Int
        if let next { end = next } else { end = try offsets(of: text + 1).start }
        guard start >= 0, start <= end, end <= file.sections[0].upperBound else {
            throw .damaged(path: file.path, .texts)
        }
        return (start..<end, isPlain)
    }

    /// Where a text begins, and where the one behind it, if that is in the same group.
    @inline(__always)
    private func offsets(of text: Int) throws(IndexError) -> (start: Int, isPlain: Bool, next: Int?) {
        let (group, member) = (text / TextWriter.group, text % TextWriter.group)
        let isLast = member == TextWriter.group - 1 || text == count
        let start = file.sections[1].lowerBound + group * TextWriter.groupSize
        return try file.withBytes(start..<(start + (isLast ? 12 : 16) + member * 4)) { bytes throws(IndexError) in
            let base = Int(truncatingIfNeeded: bytes.number(at: 0, as: UInt64.self))
            let offset = bytes.number(at: 8 + member * 4, as: UInt32.self)
            let next = isLast ? nil : base &+ Int(bytes.number(at: 12 + member * 4, as: UInt32.self) & ~TextWriter.foldedBit)
            return (base &+ Int(offset & ~TextWriter.foldedBit), offset & TextWriter.foldedBit == 0, next)
        }
    }

    /// A text in UTF-8.
    func text(_ text: Int) throws(IndexError) -> [UInt8] {
        var utf8: [UInt8] = []
        try file.withBytes(try place(of: text).range) { bytes throws(IndexError) in code.decode(bytes, to: &utf8) }
        return utf8
    }

    // MARK: Phrases

    /// Room for texts that are looked at, reused from one to the next.
    struct Scratch {
        fileprivate var places: [(range: Range<Int>, isPlain: Bool)] = []
        /// What `DataFile.touch` gave, kept so that it reads.
        fileprivate var touched: UInt8 = 0
        fileprivate var scalars: [UInt32] = []
        fileprivate var analysed: AnalysedText

        init(for schema: IndexSchema) { analysed = AnalysedText(foldingTraditional: schema.foldsTraditional) }
    }

    /// Keeps the candidates whose text has a phrase, and notes how often.
    ///
    /// - Parameters:
    ///   - isLimited: whether the phrase stands no more often in a text than is noted already.
    ///   - open: the documents that must be looked at, all where it is nil; the others have the phrase, once.
    ///   - textField: which of the texts of a document, of which there are `stride`.
    func keep(
        _ candidates: inout Candidates, holding phrase: PhraseNeedle, part: Int, isLimited: Bool, among open: DocumentSet?,
        textField: Int, of stride: Int, scratch: inout Scratch
    ) throws(IndexError) {
        scratch.places.removeAll(keepingCapacity: true)
        for place in candidates.places where open?.contains(candidates.documents[place]) ?? true {
            scratch.places.append(try self.place(of: Int(candidates.documents[place]) * stride + textField))
        }
        scratch.touched ^= file.touch(scratch.places)
        let needle = phrase.encoded
        var i = 0
        try candidates.keep { candidates, place throws(IndexError) in
            guard open?.contains(candidates.documents[place]) ?? true else {
                candidates.set(part, at: place, to: 1)
                return true
            }
            let (range, isPlain) = scratch.places[i]
            i += 1
            let limit = isLimited ? candidates.frequency(part, at: place) : .max
            let frequency = try file.withBytes(range) { bytes throws(IndexError) -> UInt32 in
                if isPlain, !needle.isEmpty {
                    if phrase.isHan { return Self.occurrences(of: needle, in: bytes, limit: limit) }
                    if let found = occurrences(of: phrase, in: bytes, &scratch) { return found }
                }
                code.decode(bytes, to: &scratch.scalars)
                scratch.analysed.analyse(scalars: scratch.scalars)
                return phrase.occurrences(in: scratch.analysed)
            }
            candidates.set(part, at: place, to: frequency)
            return frequency > 0
        }
    }

    /// Whether a character is nothing that could belong to a word beside it: Han, or a mark of ASCII or of Chinese.
    private static func isApart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case 0..<0x80, 0x3000...0x3003, 0x3008...0x3011, 0x4E00...0x9FFF, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
        default: false
        }
    }

    /// Whether a phrase stands around its longest row just as it was written, apart from what is beside it; where it does
    /// not, it may still stand there otherwise.
    private func isAsWritten(_ phrase: PhraseNeedle, rowAt row: Int, in bytes: RawSpan) -> Bool {
        guard let (before, behind) = phrase.surroundings else { return false }
        let (start, end) = (row - before.count, row + phrase.encoded.count + behind.count)
        guard start >= 0, end <= bytes.byteCount else { return false }
        for i in before.indices where bytes.byte(at: start + i) != before[i] { return false }
        for i in behind.indices where bytes.byte(at: end - behind.count + i) != behind[i] { return false }
        if !before.isEmpty, start > 0 {
            // A byte behind one of a longer character may be a part of that.
            let byte = bytes.byte(at: start - 1)
            guard !TextCode.isLong(byte), start == 1 || !TextCode.isLong(bytes.byte(at: start - 2)), isApart[Int(byte)] else {
                return false
            }
        }
        if !behind.isEmpty, end < bytes.byteCount {
            let byte = bytes.byte(at: end)
            guard !TextCode.isLong(byte), isApart[Int(byte)] else { return false }
        }
        return true
    }

    /// How often a phrase of characters and words stands in a text, told from the surroundings of its longest row of
    /// characters; nil where they are not enough to tell.
    private func occurrences(of phrase: PhraseNeedle, in bytes: RawSpan, _ scratch: inout Scratch) -> UInt32? {
        let needle = phrase.encoded
        var count: UInt32 = 0
        var from = 0
        while let index = Self.firstIndex(of: needle, in: bytes, from: from) {
            from = index + 1
            if isAsWritten(phrase, rowAt: index, in: bytes) {
                count += 1
                continue
            }
            var isThere: Bool?
            for margin in phrase.margins where isThere == nil {
                var start = max(0, index - margin.before)
                while start > 0, TextCode.isLong(bytes.byte(at: start - 1)) { start -= 1 }
                let end = min(bytes.byteCount, index + needle.count + margin.behind)
                code.decode(bytes.extracting(start..<index), to: &scratch.scalars)
                let row = scratch.scalars.count
                code.append(bytes.extracting(index..<end), to: &scratch.scalars)
                scratch.analysed.analyse(scalars: scratch.scalars, withSpans: true)
                isThere = phrase.stands(
                    in: scratch.analysed, rowAt: Int32(row), isCutBefore: start > 0, isCutBehind: end < bytes.byteCount)
            }
            guard let isThere else { return nil }
            if isThere { count += 1 }
        }
        return count
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
