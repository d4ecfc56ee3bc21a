/// Finds the documents that have everything asked for: the rarest term leads, the others are sought in it, and what is
/// dear, phrases in texts, is looked at last.
struct Conjunction {
    private struct Term {
        var cursor: PostingCursor
        var textField: Int?
        var weight: Float
    }

    private struct Phrase {
        var needle: PhraseNeedle
        var textField: Int
        var weight: Float
    }

    private let segment: Segment
    private var terms: [Term] = []
    private var lists: [ScoredList] = []
    private var phrases: [Phrase] = []
    private var required: [(set: DocumentSet, weight: Float)] = []
    private var excluded: [DocumentSet] = []
    private var days: [ClosedRange<Int32>] = []
    private var isEmpty = false

    init(_ plans: [Plan], in segment: Segment) throws(IndexError) {
        self.segment = segment
        for plan in plans { try add(plan) }
        terms.sort { $0.cursor.count < $1.cursor.count }
        lists.sort { $0.count < $1.count }
    }

    private mutating func add(_ plan: Plan) throws(IndexError) {
        switch plan {
        case .all: break
        case .none: isEmpty = true
        case .term(let postings, let textField, let weight):
            terms.append(Term(cursor: try PostingCursor(postings, in: segment.postings), textField: textField, weight: weight))
        case .union(let postings, let weight):
            required.append((try Evaluation.union(postings, in: segment), weight))
        case .phrase(let parts, let unions, let needle, let textField, let weight):
            // The rarest narrow enough; the text decides.
            for part in parts.sorted(by: { $0.count < $1.count }).prefix(4) {
                terms.append(Term(cursor: try PostingCursor(part, in: segment.postings), textField: nil, weight: 0))
            }
            if parts.isEmpty { for union in unions { required.append((try Evaluation.union(union, in: segment), 0)) } }
            phrases.append(Phrase(needle: needle, textField: textField, weight: weight))
        case .days(let range): days.append(range)
        case .and(let plans): for plan in plans { try add(plan) }
        case .or: lists.append(try Evaluation.list(plan, in: segment))
        case .not(let plan): excluded.append(try Evaluation.set(plan, in: segment))
        }
    }

    /// Calls `body` with each document and its score, in order.
    @inline(__always)
    mutating func forEach(_ body: (UInt32, Float) throws(IndexError) -> Void) throws(IndexError) {
        guard !isEmpty else { return }
        var scratch = TextStore.Scratch(for: segment.schema)
        let leadsByList = !lists.isEmpty && (terms.isEmpty || lists[0].count < terms[0].cursor.count)
        if terms.isEmpty, lists.isEmpty {
            if let first = required.first?.set {
                try first.forEach { document throws(IndexError) in
                    if let score = try score(document, &scratch) { try body(document, score) }
                }
            } else {
                for document in 0..<UInt32(segment.count) {
                    if let score = try score(document, &scratch) { try body(document, score) }
                }
            }
            return
        }
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
            for i in terms.indices {
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

    /// The score of a document on which all cursors stand, or nil where something else is missing.
    @inline(__always)
    private func score(_ document: UInt32, _ scratch: inout TextStore.Scratch) throws(IndexError) -> Float? {
        for set in required where !set.set.contains(document) { return nil }
        for set in excluded where set.contains(document) { return nil }
        if !days.isEmpty {
            let day = try segment.day(of: document)
            for range in days where !range.contains(day) { return nil }
        }
        var score: Float = 0
        for phrase in phrases {
            let text = Int(document) * segment.textFieldCount + phrase.textField
            let frequency = try segment.texts.occurrences(of: phrase.needle, in: text, scratch: &scratch)
            if frequency == 0 { return nil }
            score += phrase.weight * (try part(document, frequency, phrase.textField))
        }
        for i in terms.indices {
            guard terms[i].weight > 0, let textField = terms[i].textField else { continue }
            score += terms[i].weight * (try part(document, try terms[i].cursor.frequency(), textField))
        }
        for set in required { score += set.weight }
        for i in lists.indices { score += lists[i].score }
        return score
    }

    @inline(__always)
    private func part(_ document: UInt32, _ frequency: UInt32, _ textField: Int) throws(IndexError) -> Float {
        segment.rankings[textField].part(frequency: frequency, length: try segment.length(of: document, textField: textField))
    }
}
