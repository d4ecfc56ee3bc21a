/// Writes the texts, each on its own, in the code of `TextCode`.
///
/// Texts are held back until a sample is there to choose the code by. Offsets stand in groups of 64 texts: where the
/// group begins (8), then for each text how far from there (4), the highest bit set where the text is not plain.
struct TextWriter: ~Copyable {
    static let group = 64
    static let groupSize = 8 + 4 * group
    static let foldedBit: UInt32 = 0x8000_0000
    private static let sampleSize = 4 << 20

    private var file: DataFileWriter
    private var code: TextCode?
    private var sample: [UInt8] = []
    private var sampled: [(end: Int, isPlain: Bool)] = []
    private var offsets: [UInt8] = []
    private var count = 0
    private var groupStart = 0
    private var scratch: [UInt8] = []

    init(path: String) throws(IndexError) {
        file = try DataFileWriter(path: path, kind: .text)
    }

    mutating func append(_ text: Span<UInt8>, isPlain: Bool) throws(IndexError) {
        guard code == nil else { return try write(text.bytes, isPlain: isPlain) }
        unsafe text.withUnsafeBufferPointer { unsafe sample.append(contentsOf: $0) }
        sampled.append((sample.count, isPlain))
        if sample.count >= Self.sampleSize { try writeSample() }
    }

    private mutating func writeSample() throws(IndexError) {
        code = TextCode(sample: sample)
        let (texts, bytes) = (sampled, sample)
        (sampled, sample) = ([], [])
        var start = 0
        for text in texts {
            try write(bytes.span.bytes.extracting(start..<text.end), isPlain: text.isPlain)
            start = text.end
        }
    }

    private mutating func write(_ text: RawSpan, isPlain: Bool) throws(IndexError) {
        try beginText(isPlain: isPlain)
        scratch.removeAll(keepingCapacity: true)
        code?.encode(text, to: &scratch)
        try file.append(scratch)
    }

    private mutating func beginText(isPlain: Bool) throws(IndexError) {
        if count % Self.group == 0 {
            groupStart = file.count
            offsets.append(number: UInt64(groupStart))
        }
        let offset = file.count - groupStart
        guard offset < Int(Self.foldedBit) else {
            throw .tooMuch(path: file.path, .texts(Self.group, bytes: Int(Self.foldedBit)))
        }
        offsets.append(number: UInt32(offset) | (isPlain ? 0 : Self.foldedBit))
        count += 1
    }

    consuming func finish() throws(IndexError) -> UInt64 {
        if code == nil { try writeSample() }
        try beginText(isPlain: true)  // where the last text ends
        try file.endSection()
        try file.append(offsets)
        try file.endSection()
        try file.append(code?.stored ?? [])
        try file.endSection()
        return try file.finish()
    }
}
