/// Finds the documents that have at least one of several things, window by window: each part adds its weights to the
/// documents of 4,096 at a time, which stay in the processor's cache.
struct Disjunction {
    private static let window = 4096

    private struct Term {
        var cursor: PostingCursor
        var textField: Int?
        var weight: Float
    }

    private let segment: Segment
    private var terms: [Term] = []
    private var lists: [ScoredList] = []
    private var scores = [Float](repeating: 0, count: window)
    private var marks = [UInt64](repeating: 0, count: window / 64)

    init(_ plans: [Plan], in segment: Segment) throws(IndexError) {
        self.segment = segment
        for plan in plans {
            if case .term(let postings, let textField, let weight) = plan {
                terms.append(Term(cursor: try PostingCursor(postings, in: segment.postings), textField: textField, weight: weight))
            } else {
                lists.append(try Evaluation.list(plan, in: segment))
            }
        }
    }

    /// Calls `body` with each document and its score, in order.
    @inline(__always)
    mutating func forEach(_ body: (UInt32, Float) throws(IndexError) -> Void) throws(IndexError) {
        while true {
            var first = UInt32.max
            for term in terms { first = min(first, term.cursor.document) }
            for list in lists { first = min(first, list.document) }
            if first == .max { return }
            let start = first & ~UInt32(Self.window - 1)
            for i in terms.indices where terms[i].cursor.document < start + UInt32(Self.window) { try add(term: i, from: start) }
            for i in lists.indices { add(list: i, from: start) }
            for word in marks.indices where marks[word] != 0 {
                var bits = marks[word]
                marks[word] = 0
                while bits != 0 {
                    let slot = word << 6 + bits.trailingZeroBitCount
                    try body(start + UInt32(slot), scores[slot])
                    scores[slot] = 0
                    bits &= bits - 1
                }
            }
        }
    }

    private mutating func add(list i: Int, from start: UInt32) {
        let end = start + UInt32(Self.window)
        while lists[i].document < end {
            let slot = Int(lists[i].document - start)
            scores[slot] += lists[i].score
            marks[slot >> 6] |= 1 << UInt64(slot & 63)
            lists[i].seek(lists[i].document + 1)
        }
    }

    /// Adds the weights of a term to the window.
    private mutating func add(term i: Int, from start: UInt32) throws(IndexError) {
        let end = start + UInt32(Self.window)
        let (textField, weight, segment) = (terms[i].textField, terms[i].weight, segment)
        while terms[i].cursor.document < end {
            try Self.addBlock(of: &terms[i].cursor, in: segment, start..<end, textField, weight, &scores, &marks)
        }
    }

    @inline(__always)
    private static func addBlock(
        of cursor: inout PostingCursor, in segment: Segment, _ window: Range<UInt32>, _ textField: Int?, _ weight: Float,
        _ scores: inout [Float], _ marks: inout [UInt64]
    ) throws(IndexError) {
        try cursor.takeBlock(before: window.upperBound) { documents, frequencies throws(IndexError) in
            for k in documents.indices {
                let slot = Int(documents[k] - window.lowerBound)
                marks[slot >> 6] |= 1 << UInt64(slot & 63)
            }
            guard let textField, let first = documents.first, let last = documents.last else { return }
            let ranking = segment.rankings[textField]
            try segment.withLengths(of: first...last, textField: textField) { lengths throws(IndexError) in
                for k in documents.indices {
                    let length = lengths.byte(at: Int(documents[k] - first))
                    scores[Int(documents[k] - window.lowerBound)] += weight * ranking.part(frequency: frequencies[k], length: length)
                }
            }
        }
    }
}
