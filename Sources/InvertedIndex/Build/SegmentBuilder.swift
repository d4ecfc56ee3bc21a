import FoundationEssentials
import Glibc
import SystemErrors

/// Collects documents and writes them as the files of a segment, with bounded memory.
///
/// Texts and records go to their files as they come. Postings are collected in a run; a run that has grown large is
/// sorted and spilled to a file, and at the end all runs are merged, term by term. Equal documents in equal order give
/// equal bytes.
struct SegmentBuilder: ~Copyable {
    private let schema: IndexSchema
    private let folder: String
    private let prefix: String
    private let runBytes: Int
    private var run: RunBuffer
    private var runs = 0
    private var text: TextWriter
    private var records: StoredRecordWriter
    private var analysed: AnalysedText
    private var extraction = TermExtraction()
    private var lengths: [[UInt8]]
    private var totalLengths: [Int]
    private var values: ColumnWriter
    private var grouped: [(document: UInt32, group: UInt64)] = []
    private var idBytes: [UInt8] = []
    private var idEnds: [Int] = []
    private var count = 0
    /// The first documents, until there are enough to choose the frequent pairs by; nil from then on.
    private var held: [Document]? = []
    private var heldBytes = 0

    init(schema: IndexSchema, folder: String, runBytes: Int, jobs: Int) throws(IndexError) {
        guard schema.fields.count <= TermKey.maximumFields else {
            throw .tooMuch(path: folder, .fields(TermKey.maximumFields))
        }
        let prefix = folder + "/" + IndexFolder.temporaryPrefix
        let text = try TextWriter(path: prefix + DataFormat.Kind.text.name)
        let records = try StoredRecordWriter(path: prefix + DataFormat.Kind.records.name, jobs: jobs)
        self.schema = schema
        self.folder = folder
        self.runBytes = runBytes
        self.prefix = prefix
        run = RunBuffer(firstDocument: 0)
        values = ColumnWriter(schema)
        analysed = AnalysedText(foldingTraditional: schema.foldsTraditional)
        let texts = schema.names(of: .text).count
        lengths = [[UInt8]](repeating: [], count: texts)
        totalLengths = [Int](repeating: 0, count: texts)
        self.text = text
        self.records = records
    }

    /// Whether no document was added.
    var isEmpty: Bool { count == 0 && held?.isEmpty ?? true }

    mutating func add(_ document: Document) throws(IndexError) {
        guard held != nil else { return try index(document) }
        held?.append(document)
        heldBytes += document.text.values.reduce(0) { $0 + $1.utf8.count }
        guard heldBytes >= FrequentPairs.sampleSize else { return }
        extraction.frequent = FrequentPairs(in: held ?? [], schema: schema)
        try indexHeld()
    }

    private mutating func indexHeld() throws(IndexError) {
        let documents = held ?? []
        held = nil
        for document in documents { try index(document) }
    }

    private mutating func index(_ document: Document) throws(IndexError) {
        guard count < Int(Int32.max) else { throw .tooMuch(path: folder, .documents(Int(Int32.max))) }
        try values.add(document)
        var storedText: (number: Int, range: Range<Int>, isEscaped: Bool)?
        var textField = 0
        for (number, field) in schema.fields.enumerated() {
            switch field.kind {
            case .text:
                var content = document.text[field.name] ?? ""
                let found = content.withUTF8 { utf8 -> Result<(range: Range<Int>, isEscaped: Bool)?, IndexError> in
                    do throws(IndexError) {
                        try add(utf8, field: number, textField: textField)
                    } catch {
                        return .failure(error)
                    }
                    return .success(storedText == nil ? Self.firstRange(of: utf8, in: document.stored) : nil)
                }
                if let (range, isEscaped) = try found.get() { storedText = (textField, range, isEscaped) }
                textField += 1
            case .keyword:
                for value in Set(document.keywords[field.name] ?? []).sorted() {
                    extraction.add(value.utf8, key: TermKey.word(field: number), to: &run)
                }
            case .day, .number: break
            }
        }
        run.endDocument()
        if let group = document.group { grouped.append((UInt32(count), group)) }
        let id = Array(document.id.utf8)
        idBytes += id
        idEnds.append(idBytes.count)
        try records.append(id: id, stored: document.stored, text: storedText)
        count += 1
        if run.byteCount >= runBytes { try spill() }
    }

    /// Where the text stands in the stored bytes, as it is or as JSON writes it, if it is long enough to be worth pointing at.
    private static func firstRange(
        of text: UnsafeBufferPointer<UInt8>, in stored: [UInt8]
    ) -> (range: Range<Int>, isEscaped: Bool)? {
        guard text.count >= 16, text.count <= stored.count else { return nil }
        if let index = unsafe ByteSearch.firstIndex(of: text.span.bytes, in: stored.span.bytes) {
            return (index..<(index + text.count), false)
        }
        guard JSONEscape.isNeeded(for: text) else { return nil }
        let escaped = JSONEscape.escaped(text)
        return ByteSearch.firstIndex(of: escaped.span.bytes, in: stored.span.bytes).map { ($0..<($0 + escaped.count), true) }
    }

    private mutating func add(_ utf8: UnsafeBufferPointer<UInt8>, field: Int, textField: Int) throws(IndexError) {
        unsafe analysed.analyse(utf8)
        unsafe try text.append(utf8.span, isPlain: analysed.isPlain)
        extraction.add(analysed, field: field, to: &run)
        let length = BM25.byte(length: analysed.length)
        lengths[textField].append(length)
        // The length that is kept, so that what is deleted can be taken off again.
        totalLengths[textField] += BM25.length(of: length)
    }

    private static func runPath(_ prefix: String, _ number: Int) -> String { prefix + "run-\(number)" }

    private mutating func spill() throws(IndexError) {
        let bytes = takeRun()
        let path = Self.runPath(prefix, runs)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: path, reason: .last) }
        defer { close(descriptor) }
        try DataFileWriter.write(bytes.span.bytes, to: descriptor, path: path)
        runs += 1
    }

    private mutating func takeRun() -> [UInt8] {
        let full = run
        run = RunBuffer(firstDocument: count)
        return full.sorted()
    }

    /// Writes what is left and gives the files their names.
    ///
    /// - Returns: the segment, whose name follows from what it holds.
    consuming func finish() throws(IndexError) -> Manifest.Entry {
        try indexHeld()
        let order = try idOrder()
        var averages: [Double] = []
        for total in totalLengths { averages.append(Double(total) / Double(max(count, 1))) }
        let last = takeRun()
        var columns = try DataFileWriter(path: prefix + DataFormat.Kind.columns.name, kind: .columns)
        var statistics: [UInt8] = []
        statistics.append(number: UInt64(count))
        for total in totalLengths { statistics.append(number: UInt64(total)) }
        try columns.append(statistics)
        try columns.endSection()
        for field in lengths { try columns.append(field) }
        try columns.endSection()
        try values.write(to: &columns)
        var numbers: [UInt8] = []
        for document in order { numbers.append(number: document) }
        try columns.append(numbers)
        try columns.endSection()
        numbers.removeAll(keepingCapacity: true)
        for (document, _) in grouped { numbers.append(number: document) }
        try columns.append(numbers)
        try columns.endSection()
        numbers.removeAll(keepingCapacity: true)
        for (_, group) in grouped { numbers.append(number: group) }
        try columns.append(numbers)
        try columns.endSection()
        var digest = try columns.finish()
        let (prefix, folder, count, totalLengths) = (prefix, folder, count, totalLengths)
        let merge = PostingMerge(
            schema: schema, lengths: lengths, averages: averages,
            postings: try DataFileWriter(path: prefix + DataFormat.Kind.postings.name, kind: .postings),
            terms: try DataFileWriter(path: prefix + DataFormat.Kind.terms.name, kind: .terms))
        var spilled: [String] = []
        for number in 0..<runs { spilled.append(Self.runPath(prefix, number)) }
        digest = digest &* 31 &+ (try merge.write(spilled: spilled, last: last, frequent: extraction.frequent?.keys ?? []))
        for path in spilled { unlink(path) }
        digest = digest &* 31 &+ (try text.finish())
        digest = digest &* 31 &+ (try records.finish())
        let name = "segment-" + String(digest, radix: 16)
        for kind in DataFormat.Kind.ofSegment {
            let (from, to) = (prefix + kind.name, "\(folder)/\(name).\(kind.name)")
            guard rename(from, to) == 0 else { throw .system(path: to, reason: .last) }
        }
        return Manifest.Entry(name: name, documents: count, lengths: totalLengths)
    }

    /// The documents in the order of their ids; empty where that is the order in which they came.
    private func idOrder() throws(IndexError) -> [UInt32] {
        func range(_ i: Int) -> Range<Int> { (i == 0 ? 0 : idEnds[i - 1])..<idEnds[i] }
        func precedes(_ a: Int, _ b: Int) -> Bool {
            idBytes[range(a)].lexicographicallyPrecedes(idBytes[range(b)])
        }
        var isInOrder = true
        for i in 1..<max(count, 1) where !precedes(i - 1, i) {
            isInOrder = false
            break
        }
        guard !isInOrder else { return [] }
        let order = (0..<count).sorted { precedes($0, $1) }
        for i in 1..<max(count, 1) where idBytes[range(order[i - 1])] == idBytes[range(order[i])] {
            throw .duplicate(id: String(decoding: idBytes[range(order[i])], as: UTF8.self))
        }
        return order.map { UInt32($0) }
    }
}
