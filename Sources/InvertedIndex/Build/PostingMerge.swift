/// Merges the runs into the postings and the dictionary of a segment.
struct PostingMerge: ~Copyable {
    private let schema: IndexSchema
    private let lengths: [[UInt8]]
    private let rankings: [BM25]
    /// For each field its place among the text fields.
    private let textFields: [Int?]
    private var postings: DataFileWriter
    private var terms: DataFileWriter
    private var grams = GramDictionaryWriter()
    private var words = WordDictionaryWriter()
    private var list = PostingList()
    private var area: [UInt8] = []

    init(
        schema: IndexSchema, lengths: [[UInt8]], averages: [Double], postings: consuming DataFileWriter, terms: consuming DataFileWriter
    ) {
        self.schema = schema
        self.lengths = lengths
        rankings = averages.map { BM25(average: $0) }
        var next = 0
        textFields = schema.fields.map { field in
            guard field.kind == .text else { return nil }
            defer { next += 1 }
            return next
        }
        self.postings = postings
        self.terms = terms
    }

    /// Writes everything.
    ///
    /// - Parameter frequent: the pairs that triples are made of.
    /// - Returns: a digest of both files.
    consuming func write(spilled: [String], last: [UInt8], frequent: [UInt64]) throws(IndexError) -> UInt64 {
        var readers = RunReaders()
        for path in spilled { readers.add(try RunReader(path: path)) }
        readers.add(try RunReader(last))
        while let gram = readers.leastGram {
            list.removeAll()
            try readers.takeAll(gram: gram, into: &list)
            let start = postings.count
            grams.add(gram, try append(field: TermKey.field(ofGram: gram)), postingsStart: start)
        }
        while let word = readers.leastWord {
            list.removeAll()
            try readers.takeAll(word: word, into: &list)
            let start = postings.count
            words.add(word, try append(field: Int(word[0] / 2)), postingsStart: start)
        }
        try postings.endSection()
        try terms.append(schema.encoded())
        try terms.endSection()
        var pairs: [UInt8] = []
        for pair in frequent { pairs.append(number: pair) }
        for part in [grams.index, grams.blocks, words.index, words.blocks, pairs] {
            try terms.append(part)
            try terms.endSection()
        }
        let digest = try postings.finish()
        return digest &* 31 &+ (try terms.finish())
    }

    private mutating func append(field: Int) throws(IndexError) -> TermEntry {
        if list.count == 1, list.frequent.isEmpty { return TermEntry(count: 1, single: list.documents[0], length: 0) }
        area.removeAll(keepingCapacity: true)
        if field < textFields.count, let text = textFields[field] {
            let (lengths, ranking) = (lengths[text], rankings[text])
            PostingCoding.encode(list, to: &area) { document, frequency in
                ranking.part(frequency: frequency, length: lengths[Int(document)])
            }
        } else {
            PostingCoding.encode(list, to: &area) { _, _ in 0 }
        }
        try postings.append(area)
        return TermEntry(count: list.count, single: nil, length: area.count)
    }
}

/// The runs that are being merged, in the order of their documents.
private struct RunReaders {
    private var readers: [RunReader] = []
    private var count: Int { readers.count }

    mutating func add(_ reader: RunReader) { readers.append(reader) }

    /// The least gram that a run has; nil when all are done.
    var leastGram: UInt64? {
        var least = UInt64.max
        for i in 0..<count { least = min(least, readers[i].gram) }
        return least == .max ? nil : least
    }

    /// The least word that a run has; nil when all are done.
    var leastWord: [UInt8]? {
        var least: [UInt8]?
        for i in 0..<count where !readers[i].word.isEmpty {
            if least.map({ readers[i].word.lexicographicallyPrecedes($0) }) ?? true { least = readers[i].word }
        }
        return least
    }

    func takeAll(gram: UInt64, into list: inout PostingList) throws(IndexError) {
        for i in 0..<count where readers[i].gram == gram { try readers[i].takePostings(into: &list) }
    }

    func takeAll(word: [UInt8], into list: inout PostingList) throws(IndexError) {
        for i in 0..<count where readers[i].word == word { try readers[i].takePostings(into: &list) }
    }
}
