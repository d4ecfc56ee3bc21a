/// Finds the documents that have at least one of several things, window by window: each part adds its weights to the
/// documents of 4,096 at a time, which stay in the processor's cache.
struct Disjunction {
    private static let size = 4096

    private struct Term {
        var cursor: PostingCursor
        var textField: Int?
        var weight: Float
    }

    private let segment: Segment
    private var terms: [Term] = []
    private var lists: [ScoredList] = []

    /// The documents of a window: which of them match, and their scores.
    private struct Window {
        var start: UInt32 = 0
        var scores = [Float](repeating: 0, count: size)
        var marks = [UInt64](repeating: 0, count: size / 64)

        mutating func clear() {
            Self.fill(&scores, with: 0)
            Self.fill(&marks, with: 0)
        }

        private static func fill<Number>(_ numbers: inout [Number], with number: Number) {
            var span = numbers.mutableSpan
            for i in span.indices { span[i] = number }
        }
    }

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
        var window = Window()
        while try fill(&window) {
            for word in window.marks.indices where window.marks[word] != 0 {
                var bits = window.marks[word]
                while bits != 0 {
                    let slot = word << 6 + bits.trailingZeroBitCount
                    try body(window.start + UInt32(slot), window.scores[slot])
                    bits &= bits - 1
                }
            }
        }
    }

    /// Gives a collector all documents: it counts them word by word, and looks at those that reach its threshold.
    mutating func collect(into collector: inout Collector) throws(IndexError) {
        guard collector.wantsOnlyTheBest else { return try forEach { collector.add($0, $1) } }
        var window = Window()
        var threshold = collector.top.threshold
        while try fill(&window) {
            let scores = window.scores.span
            for word in window.marks.indices where window.marks[word] != 0 {
                collector.count += window.marks[word].nonzeroBitCount
                let first = word << 6
                var bits = window.marks[word]
                while bits != 0 {
                    let slot = first + bits.trailingZeroBitCount
                    // Bound: a mark's place is below `size`.
                    let score = unsafe scores[unchecked: slot]
                    if score >= threshold {
                        collector.top.add(window.start + UInt32(slot), score)
                        threshold = collector.top.threshold
                    }
                    bits &= bits - 1
                }
            }
        }
    }

    /// Goes to the next window that has documents; false when there is none.
    private mutating func fill(_ window: inout Window) throws(IndexError) -> Bool {
        var first = UInt32.max
        for i in terms.indices { first = min(first, terms[i].cursor.document) }
        for i in lists.indices { first = min(first, lists[i].document) }
        if first == .max { return false }
        window.clear()
        window.start = first & ~UInt32(Self.size - 1)
        let end = window.start + UInt32(Self.size)
        for i in terms.indices {
            while terms[i].cursor.document < end {
                try Self.addBlock(of: &terms[i].cursor, in: segment, terms[i].textField, terms[i].weight, before: end, to: &window)
            }
        }
        for i in lists.indices {
            while lists[i].document < end {
                let slot = Int(lists[i].document - window.start)
                window.scores[slot] += lists[i].score
                window.marks[slot >> 6] |= 1 << UInt64(slot & 63)
                lists[i].seek(lists[i].document + 1)
            }
        }
        return true
    }

    private static func addBlock(
        of cursor: inout PostingCursor, in segment: Segment, _ textField: Int?, _ weight: Float, before end: UInt32, to window: inout Window
    ) throws(IndexError) {
        let start = window.start
        try cursor.takeBlock(before: end) { documents, frequencies throws(IndexError) in
            guard let first = documents.first, let last = documents.last, first >= start, last < end else { return }
            do {
                var marks = window.marks.mutableSpan
                for i in documents.indices {
                    // Bound: documents rise, and the first and the last lie in the window.
                    let slot = Int(unsafe documents[unchecked: i] - start)
                    unsafe marks[unchecked: slot >> 6] |= 1 &<< UInt64(slot & 63)
                }
            }
            guard let textField else { return }
            var scores = window.scores.mutableSpan
            try segment.withParts(of: documents, frequencies: frequencies, textField: textField) { i, part in
                // Bound: as above.
                unsafe scores[unchecked: Int(documents[unchecked: i] - start)] += weight * part
            }
        }
    }
}
