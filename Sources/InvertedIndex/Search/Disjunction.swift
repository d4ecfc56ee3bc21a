/// Finds the documents that have at least one of several things.
///
/// Each part marks its documents in a row of bits, so that all are counted sixty-four at a time. A score is reckoned only
/// where it may enter the best hits. Documents that have every part are looked at first; then, window by window, the
/// bounds of the blocks that lie there tell which parts a document must have to reach what was found (MAXSCORE, Turtle and
/// Flood, 1995).
struct Disjunction {
    /// How many words of bits, and documents, a window has.
    private static let words = 64
    private static let size = words * 64

    private struct Term {
        var part: Int
        var textField: Int?
        var weight: Float
        /// The documents that have the term more than once, in order, and how often.
        var frequent: [UInt32] = []
        var frequencies: [UInt32] = []
    }

    private struct List {
        var part: Int
        var list: ScoredList
    }

    private let segment: Segment
    private let parts: Int
    private let windows: Int
    private var terms: [Term] = []
    private var lists: [List] = []
    /// For each part a bit for each document, one part behind another.
    private var marks: [UInt64]
    /// For each part the most that it brings in each window.
    private var bounds: [Float]

    /// - Parameter excluded: documents that are not looked at.
    init(_ plans: [Plan], in segment: Segment, without excluded: DocumentSet? = nil) throws(IndexError) {
        self.segment = segment
        parts = plans.count
        windows = segment.count / Self.size + 1
        marks = [UInt64](repeating: 0, count: parts * windows * Self.words)
        bounds = [Float](repeating: 0, count: parts * windows)
        for (part, plan) in plans.enumerated() {
            if case .term(let postings, let textField, let weight) = plan {
                try mark(postings, Term(part: part, textField: textField, weight: weight))
            } else {
                mark(try QueryEvaluation.list(plan, in: segment), part: part)
            }
        }
        guard let excluded else { return }
        for part in 0..<parts {
            for (word, bits) in excluded.words.enumerated() { marks[part * windows * Self.words + word] &= ~bits }
        }
    }

    private mutating func mark(_ postings: TermPostings, _ term: Term) throws(IndexError) {
        var term = term
        var cursor = try PostingCursor(postings, in: segment.postings)
        let ranking = segment.rankings[term.textField ?? 0]
        let (first, count, firstBound) = (term.part * windows * Self.words, segment.count, term.part * windows)
        for block in 0..<cursor.blockCount {
            try cursor.load(block)
            let bound = term.weight * ranking.part(bound: try cursor.bound())
            try cursor.withBlock { documents throws(IndexError) in
                guard let least = documents.first, let last = documents.last, least <= last, last < count else {
                    throw segment.postings.damaged(.strayPosting)
                }
                var words = marks.mutableSpan
                for i in documents.indices {
                    // Bound: documents rise, and the last is below the count, for which there are bits.
                    let document = unsafe documents[unchecked: i]
                    unsafe words[unchecked: first + Int(document >> 6)] |= 1 &<< UInt64(document & 63)
                }
                for window in (Int(least) / Self.size)...(Int(last) / Self.size) {
                    bounds[firstBound + window] = max(bounds[firstBound + window], bound)
                }
                try cursor.forEachFrequency { place, frequency in
                    term.frequent.append(documents[place])
                    term.frequencies.append(frequency)
                }
            }
        }
        terms.append(term)
    }

    private mutating func mark(_ list: ScoredList, part: Int) {
        for (document, score) in zip(list.documents, list.scores) {
            marks[part * windows * Self.words + Int(document >> 6)] |= 1 &<< UInt64(document & 63)
            let window = part * windows + Int(document) / Self.size
            bounds[window] = max(bounds[window], score)
        }
        lists.append(List(part: part, list: list))
    }

    /// Calls `body` with each document and its score, in order.
    @inline(__always)
    consuming func forEach(_ body: (UInt32, Float) throws(IndexError) -> Void) throws(IndexError) {
        for word in 0..<(windows * Self.words) {
            var bits = found(word)
            while bits != 0 {
                let document = UInt32(word << 6 + bits.trailingZeroBitCount)
                try body(document, try score(document))
                bits &= bits - 1
            }
        }
    }

    /// Gives a collector all documents.
    consuming func collect(into collector: inout Collector) throws(IndexError) {
        guard collector.wantsOnlyTheBest else { return try forEach { collector.add($0, $1) } }
        let all = Array(0..<parts)
        for window in 0..<windows { try offer(window, [all], to: &collector.top) }
        for window in 0..<windows {
            try offer(window, sufficient(window, for: collector.top.threshold), but: all, to: &collector.top)
        }
        for word in 0..<(windows * Self.words) { collector.count += found(word).nonzeroBitCount }
    }

    /// The parts of which a document of a window must have one set to reach a threshold.
    private func sufficient(_ window: Int, for threshold: Float) -> [[Int]] {
        let bounds = (0..<parts).map { self.bounds[$0 * windows + window] }
        guard parts <= 4 else {
            // The weakest together do not reach it: one of the others must be there.
            var (left, weak): (Float, Set<Int>) = (threshold, [])
            for part in bounds.indices.sorted(by: { bounds[$0] < bounds[$1] }) where bounds[part] < left {
                left -= bounds[part]
                weak.insert(part)
            }
            return bounds.indices.filter { !weak.contains($0) }.map { [$0] }
        }
        var found: [Int] = []
        for set in (1..<(1 << parts)).sorted(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) {
            var sum: Float = 0
            for part in 0..<parts where set >> part & 1 == 1 { sum += bounds[part] }
            if sum >= threshold, !found.contains(where: { $0 & set == $0 }) { found.append(set) }
        }
        return found.map { set in (0..<parts).filter { set >> $0 & 1 == 1 } }
    }

    /// Offers the documents of a window that have one of some sets of parts, but not all of some others, where they may
    /// enter.
    private func offer(_ window: Int, _ sets: [[Int]], but excluded: [Int] = [], to top: inout TopHits) throws(IndexError) {
        if sets.isEmpty || sets.count == 1 && sets[0].count == excluded.count { return }
        for word in (window * Self.words)..<((window + 1) * Self.words) {
            var bits: UInt64 = 0
            for set in sets { bits |= marked(set, word) }
            if bits != 0, !excluded.isEmpty { bits &= ~marked(excluded, word) }
            while bits != 0 {
                let document = UInt32(word << 6 + bits.trailingZeroBitCount)
                bits &= bits - 1
                if bound(document, window) >= top.threshold { top.add(document, try score(document)) }
            }
        }
    }

    /// The documents that all of some parts marked, in a word of bits.
    @inline(__always)
    private func marked(_ set: [Int], _ word: Int) -> UInt64 {
        var bits = UInt64.max
        for part in set { bits &= marks[part * windows * Self.words + word] }
        return bits
    }

    /// The documents that any part marked, in a word of bits.
    @inline(__always)
    private func found(_ word: Int) -> UInt64 {
        var bits: UInt64 = 0
        for part in 0..<parts { bits |= marks[part * windows * Self.words + word] }
        return bits
    }

    @inline(__always)
    private func has(_ part: Int, _ document: UInt32) -> Bool {
        marks[part * windows * Self.words + Int(document >> 6)] & (1 &<< UInt64(document & 63)) != 0
    }

    /// The most that a document weighs.
    @inline(__always)
    private func bound(_ document: UInt32, _ window: Int) -> Float {
        var bound: Float = 0
        for part in 0..<parts where has(part, document) { bound += bounds[part * windows + window] }
        return bound
    }

    private func score(_ document: UInt32) throws(IndexError) -> Float {
        var score: Float = 0
        for i in terms.indices where has(terms[i].part, document) {
            guard let textField = terms[i].textField else { continue }
            let place = terms[i].frequent.firstPlace(notBefore: document)
            let isFrequent = place < terms[i].frequent.count && terms[i].frequent[place] == document
            let frequency = isFrequent ? terms[i].frequencies[place] : 1
            score += terms[i].weight * (try segment.part(of: document, frequency: frequency, textField: textField))
        }
        for i in lists.indices where has(lists[i].part, document) {
            score += lists[i].list.scores[lists[i].list.documents.firstPlace(notBefore: document)]
        }
        return score
    }
}

extension [UInt32] {
    /// The first place in rising numbers that is not before `number`. O(log count).
    func firstPlace(notBefore number: UInt32) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) >> 1
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
