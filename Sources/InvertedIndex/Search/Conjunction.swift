/// Finds the documents that have everything asked for.
///
/// The rarest term leads. A term that is not much more frequent is laid out as a set once, which costs less than seeking
/// each candidate in it; in the others candidates are sought. What is dear, phrases in texts, is looked at last, and
/// weights are only reckoned for what matches.
struct Conjunction {
    private struct Term {
        var cursor: PostingCursor
        var postings: TermPostings
        var textField: Int?
        var weight: Float
        var isSought: Bool
        var isPartOfPhrase: Bool
    }

    private struct Phrase {
        var needle: PhraseNeedle
        var textField: Int
        var weight: Float
    }

    /// How many times as frequent a term may be as the leading one to be laid out as a set.
    private static let setFactor = 12

    private let segment: Segment
    private var terms: [Term] = []
    private var lists: [ScoredList] = []
    private var phrases: [Phrase] = []
    private var sets: [DocumentSet] = []
    private var constant: Float = 0
    private var excluded: [DocumentSet] = []
    private var days: ClosedRange<Int32>?
    private var isEmpty = false
    /// Whether the leading term is one of the only phrase: it stands no more often in a text than that term.
    private var isLedByPhrase = false
    /// Whether candidates have been held against the days already.
    private var daysAreKept = false

    init(_ plans: [Plan], in segment: Segment) throws(IndexError) {
        self.segment = segment
        for plan in plans { try add(plan) }
        terms.sort { $0.cursor.count < $1.cursor.count }
        lists.sort { $0.count < $1.count }
        isLedByPhrase = phrases.count == 1 && !terms.isEmpty && terms[0].isPartOfPhrase
        guard let lead = terms.first?.cursor.count, lead > 64, lists.isEmpty else { return }
        for i in terms.indices.dropFirst() where terms[i].cursor.count < lead * Self.setFactor {
            sets.append(try Evaluation.union([terms[i].postings], in: segment))
            terms[i].isSought = false
        }
    }

    private mutating func add(_ plan: Plan) throws(IndexError) {
        switch plan {
        case .all: break
        case .none: isEmpty = true
        case .term(let postings, let textField, let weight): try add(postings, textField, weight)
        case .union(let postings, let weight):
            sets.append(try Evaluation.union(postings, in: segment))
            constant += weight
        case .phrase(let parts, let unions, let needle, let textField, let weight):
            // The rarest narrow enough; the text decides.
            for part in parts.sorted(by: { $0.count < $1.count }).prefix(4) { try add(part, nil, 0, isPartOfPhrase: true) }
            if parts.isEmpty { for union in unions { sets.append(try Evaluation.union(union, in: segment)) } }
            phrases.append(Phrase(needle: needle, textField: textField, weight: weight))
        case .days(let range):
            let known = days ?? range
            let (from, to) = (max(known.lowerBound, range.lowerBound), min(known.upperBound, range.upperBound))
            if from <= to { days = from...to } else { isEmpty = true }
        case .and(let plans): for plan in plans { try add(plan) }
        case .or: lists.append(try Evaluation.list(plan, in: segment))
        case .not(let plan): excluded.append(try Evaluation.set(plan, in: segment))
        }
    }

    private mutating func add(
        _ postings: TermPostings, _ textField: Int?, _ weight: Float, isPartOfPhrase: Bool = false
    ) throws(IndexError) {
        let cursor = try PostingCursor(postings, in: segment.postings)
        terms.append(
            Term(cursor: cursor, postings: postings, textField: textField, weight: weight, isSought: true, isPartOfPhrase: isPartOfPhrase))
    }

    /// Calls `body` with each document and its score, in order.
    @inline(__always)
    mutating func forEach(_ body: (UInt32, Float) throws(IndexError) -> Void) throws(IndexError) {
        guard !isEmpty else { return }
        var scratch = TextStore.Scratch(for: segment.schema)
        if terms.isEmpty, lists.isEmpty {
            try everyDocument.forEach { document throws(IndexError) in
                if let score = try score(document, &scratch) { try body(document, score) }
            }
            return
        }
        if lists.isEmpty, !terms.dropFirst().contains(where: \.isSought) {
            return try forEachByBlocks(&scratch, body)
        }
        let leadsByList = !lists.isEmpty && (terms.isEmpty || lists[0].count < terms[0].cursor.count)
        var document: UInt32 = 0
        candidates: while true {
            if leadsByList {
                lists[0].seek(document)
                document = lists[0].document
            } else {
                try terms[0].cursor.seek(document)
                document = terms[0].cursor.document
            }
            if document == .max { return }
            for i in sets.indices where !sets[i].contains(document) {
                document += 1
                continue candidates
            }
            for i in terms.indices where terms[i].isSought {
                try terms[i].cursor.seek(document)
                let found = terms[i].cursor.document
                if found != document {
                    if found == .max { return }
                    document = found
                    continue candidates
                }
            }
            for i in lists.indices {
                lists[i].seek(document)
                let found = lists[i].document
                if found != document {
                    if found == .max { return }
                    document = found
                    continue candidates
                }
            }
            if let score = try score(document, &scratch) { try body(document, score) }
            document += 1
        }
    }

    /// The same where nothing is sought: the leading term's blocks are held against the sets and the days one by one.
    @inline(__always)
    private mutating func forEachByBlocks(
        _ scratch: inout TextStore.Scratch, _ body: (UInt32, Float) throws(IndexError) -> Void
    ) throws(IndexError) {
        let set = sets.isEmpty ? nil : everyDocument
        daysAreKept = true
        var indices: [Int] = []
        for block in 0..<terms[0].cursor.blockCount {
            try terms[0].cursor.load(block)
            indices.removeAll(keepingCapacity: true)
            try terms[0].cursor.withBlock { documents throws(IndexError) in
                guard let set else { return indices.append(contentsOf: documents.indices) }
                set.places(of: documents, in: &indices)
            }
            if let days { try keep(&indices, within: days) }
            if !phrases.isEmpty {
                let textField = phrases[0].textField
                let texts = segment.textFieldCount
                let touched = try terms[0].cursor.withBlock { documents throws(IndexError) in
                    try segment.texts.touch(indices.map { Int(documents[$0]) * texts + textField })
                }
                scratch.touched ^= touched
            }
            for i in indices {
                terms[0].cursor.stand(on: i)
                let document = terms[0].cursor.document
                if let score = try score(document, &scratch) { try body(document, score) }
            }
        }
    }

    /// Keeps the places of those documents of the leading term's block that have a day of a range.
    private func keep(_ indices: inout [Int], within range: ClosedRange<Int32>) throws(IndexError) {
        guard let first = indices.first, let last = indices.last else { return }
        try terms[0].cursor.withBlock { documents throws(IndexError) in
            let start = documents[first]
            guard start <= documents[last] else { return }
            try segment.withDays(of: start...documents[last]) { days throws(IndexError) in
                indices.removeAll { !range.contains(days.number(at: Int(documents[$0] - start) * 4, as: Int32.self)) }
            }
        }
    }

    /// The documents of all sets, or all there are.
    private var everyDocument: DocumentSet {
        guard var set = sets.first else {
            var all = DocumentSet(capacity: segment.count)
            for document in 0..<UInt32(segment.count) { all.insert(document) }
            return all
        }
        for other in sets.dropFirst() { set.formIntersection(other) }
        return set
    }

    /// The score of a document that all terms have, or nil where something else is missing.
    @inline(__always)
    private mutating func score(_ document: UInt32, _ scratch: inout TextStore.Scratch) throws(IndexError) -> Float? {
        for i in excluded.indices where excluded[i].contains(document) { return nil }
        if !daysAreKept, let days, !days.contains(try segment.day(of: document)) { return nil }
        var score = constant
        let limit = isLedByPhrase ? try terms[0].cursor.frequency() : UInt32.max
        for i in phrases.indices {
            let text = Int(document) * segment.textFieldCount + phrases[i].textField
            let frequency = try segment.texts.occurrences(of: phrases[i].needle, in: text, limit: limit, scratch: &scratch)
            if frequency == 0 { return nil }
            score += phrases[i].weight * (try part(document, frequency, phrases[i].textField))
        }
        for i in terms.indices where terms[i].weight > 0 {
            guard let textField = terms[i].textField else { continue }
            if !terms[i].isSought { try terms[i].cursor.seek(document) }
            score += terms[i].weight * (try part(document, try terms[i].cursor.frequency(), textField))
        }
        for i in lists.indices { score += lists[i].score }
        return score
    }

    @inline(__always)
    private func part(_ document: UInt32, _ frequency: UInt32, _ textField: Int) throws(IndexError) -> Float {
        try segment.part(of: document, frequency: frequency, textField: textField)
    }
}
