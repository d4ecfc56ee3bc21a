/// Finds the documents that have everything asked for.
///
/// The rarest term leads, 128 documents at a time. A term that is not much more frequent is laid out as a set once, which
/// costs less than seeking each candidate in it; in the others candidates are sought. What is dear, phrases in texts, is
/// looked at last, and weights are only reckoned for what matches.
struct Conjunction {
    private struct Term {
        var cursor: PostingCursor
        var postings: TermPostings
        /// Which weight it brings; nil where it only narrows.
        var part: Int?
        var isPartOfPhrase = false
    }

    private struct Phrase {
        var needle: PhraseNeedle
        var textField: Int
        var part: Int
        /// What tells without the text; see `PhrasePlan`.
        var joints: [TermPostings]
        /// The documents whose text must be looked at, if they have all terms; nil where that is so for all.
        var open: DocumentSet?
    }

    /// Where a term that is laid out as a set stands more than once, in order.
    private struct Frequencies {
        var part: Int
        var documents: [UInt32] = []
        var frequencies: [UInt32] = []
        private var next = 0

        init(part: Int) { self.part = part }

        mutating func take(to candidates: inout Candidates) { candidates.set(part, of: documents, to: frequencies, from: &next) }
    }

    /// Where candidates come from, and what of it comes next: one of the three.
    private struct Lead {
        var term: Term?
        var list: ScoredList?
        var set: DocumentSet?
        private var next = 0

        init(term: Term) { self.term = term }
        init(list: ScoredList) { self.list = list }
        init(set: DocumentSet) { self.set = set }

        /// - Parameter phrase: the part of the phrase that the leading term bounds.
        mutating func next(_ candidates: inout Candidates, constant: Float, phrase: Int?) throws(IndexError) -> Bool {
            candidates.removeAll(constant: constant)
            if let blocks = term?.cursor.blockCount {
                guard next < blocks else { return false }
                let part = term?.part ?? phrase
                try term?.cursor.load(next)
                next += 1
                try term?.cursor.withBlock { documents throws(IndexError) in candidates.append(documents) }
                if let part { try term?.cursor.forEachFrequency { candidates.set(part, at: $0, to: $1) } }
            } else if let list {
                guard next < list.count else { return false }
                let end = min(next + Candidates.size, list.count)
                candidates.append(list, next..<end)
                next = end
            } else if let set {
                guard next < set.words.count else { return false }
                while next < set.words.count, candidates.count <= Candidates.size - 64 {
                    candidates.append(set.words[next], from: UInt32(next << 6))
                    next += 1
                }
            }
            return true
        }
    }

    /// How many times as frequent a term may be as the leading one to be laid out as a set.
    private static let setFactor = 12
    /// So few documents are sought one by one.
    private static let fewest = 64

    private let segment: Segment
    private var terms: [Term] = []
    private var lists: [ScoredList] = []
    private var phrases: [Phrase] = []
    /// What weighs, in the order of the query: a score does not depend on what leads.
    private var weights: [(weight: Float, textField: Int)] = []
    /// The documents of all sets; nil where there is none.
    private var allowed: DocumentSet?
    private var constant: Float = 0
    /// One for each column that is narrowed.
    private var ranges: [ColumnCodes] = []
    private var isEmpty = false

    init(_ plans: [Plan], in segment: Segment) throws(IndexError) {
        self.segment = segment
        for plan in plans { try add(plan) }
        terms.sort { $0.cursor.count < $1.cursor.count }
        lists.sort { $0.count < $1.count }
        guard terms.isEmpty, lists.isEmpty else { return }
        // Nothing leads that would leave most values unread.
        for range in ranges { narrow(to: try segment.values.documents(in: range.codes, column: range.column)) }
        ranges = []
    }

    private mutating func add(_ plan: Plan) throws(IndexError) {
        switch plan {
        case .all: break
        case .none: isEmpty = true
        case .term(let postings, nil, _) where segment.filters.isWorthKeeping(postings):
            narrow(to: try segment.filters.set(postings, in: segment))
        case .term(let postings, let textField, let weight):
            var term = Term(cursor: try PostingCursor(postings, in: segment.postings), postings: postings)
            if let textField { term.part = addPart(weight, textField) }
            terms.append(term)
        case .union(let postings, let weight):
            narrow(to: try QueryEvaluation.union(postings, in: segment))
            constant += weight
        case .phrase(let phrase): try add(phrase)
        case .range(let range): narrow(to: range)
        case .and(let plans): for plan in plans { try add(plan) }
        case .or: lists.append(try QueryEvaluation.list(plan, in: segment))
        case .not(let plan): exclude(try QueryEvaluation.set(plan, in: segment))
        case .except(let documents): exclude(documents)
        }
    }

    private mutating func add(_ phrase: PhrasePlan) throws(IndexError) {
        // Where the text decides, the rarest of the pairs that go with each other narrow enough.
        let grams = phrase.grams.sorted { $0.count < $1.count }
        for postings in phrase.words + grams.prefix(phrase.joints.isEmpty ? 4 : .max) {
            terms.append(Term(cursor: try PostingCursor(postings, in: segment.postings), postings: postings, isPartOfPhrase: true))
        }
        if phrase.words.isEmpty, phrase.grams.isEmpty {
            for union in phrase.unions { narrow(to: try QueryEvaluation.union(union, in: segment)) }
        }
        phrases.append(
            Phrase(
                needle: phrase.needle, textField: phrase.textField, part: addPart(phrase.weight, phrase.textField), joints: phrase.joints))
    }

    private mutating func narrow(to range: ColumnCodes) {
        guard let i = ranges.firstIndex(where: { $0.column == range.column }) else { return ranges.append(range) }
        let known = ranges[i].codes
        let (from, to) = (max(known.lowerBound, range.codes.lowerBound), min(known.upperBound, range.codes.upperBound))
        if from <= to { ranges[i].codes = from...to } else { isEmpty = true }
    }

    private mutating func exclude(_ documents: DocumentSet) {
        var rest = allowed ?? DocumentSet(all: segment.count)
        rest.subtract(documents)
        allowed = rest
    }

    private mutating func addPart(_ weight: Float, _ textField: Int) -> Int {
        weights.append((weight, textField))
        return weights.count - 1
    }

    private mutating func narrow(to set: DocumentSet) {
        if allowed?.formIntersection(set) == nil { allowed = set }
    }

    /// The documents where they are known as a set and all weigh the same, and what they weigh.
    var set: (documents: DocumentSet, score: Float)? {
        guard terms.isEmpty, lists.isEmpty, phrases.isEmpty, ranges.isEmpty else { return nil }
        return isEmpty ? (DocumentSet(capacity: segment.count), 0) : (allowed ?? DocumentSet(all: segment.count), constant)
    }

    /// Takes the lead from what there is, and lays out as sets what is worth it.
    private mutating func takeLead(_ frequencies: inout [Frequencies]) throws(IndexError) -> Lead {
        if let list = lists.first, list.count < terms.first?.cursor.count ?? .max { return Lead(list: lists.removeFirst()) }
        guard !terms.isEmpty else {
            defer { allowed = nil }
            return Lead(set: allowed ?? DocumentSet(all: segment.count))
        }
        let lead = terms.removeFirst()
        guard lead.cursor.count > Self.fewest else { return Lead(term: lead) }
        let laidOut = terms.prefix { $0.cursor.count < lead.cursor.count * Self.setFactor }
        for term in laidOut {
            var set = DocumentSet(capacity: segment.count)
            var found = Frequencies(part: term.part ?? 0)
            try QueryEvaluation.add(term.postings, to: &set, in: segment) { document, frequency in
                guard term.part != nil else { return }
                found.documents.append(document)
                found.frequencies.append(frequency)
            }
            if !found.documents.isEmpty { frequencies.append(found) }
            narrow(to: set)
        }
        terms.removeFirst(laidOut.count)
        return Lead(term: lead)
    }

    /// Finds the documents that have a joint of a phrase more than once, where that costs less than looking at the texts.
    private mutating func openPhrases(lead count: Int) throws(IndexError) {
        for i in phrases.indices {
            let joints = phrases[i].joints
            guard !joints.isEmpty, joints.allSatisfy({ $0.count < count * Self.setFactor }) else { continue }
            var open = DocumentSet(capacity: segment.count)
            for joint in joints { try QueryEvaluation.forEachRepeated(joint, in: segment) { open.insert($0) } }
            phrases[i].open = open
        }
    }

    /// Calls `body` with each document and its score, in order.
    @inline(__always)
    consuming func forEach(_ body: (UInt32, Float) throws(IndexError) -> Void) throws(IndexError) {
        guard !isEmpty else { return }
        var frequencies: [Frequencies] = []
        var lead = try takeLead(&frequencies)
        if let term = lead.term, term.cursor.count > Self.fewest { try openPhrases(lead: term.cursor.count) }
        let (segment, allowed, ranges, phrases, weights, constant) = (segment, allowed, ranges, phrases, weights, constant)
        var (terms, lists) = (terms, lists)
        var scratch = TextStore.Scratch(for: segment.schema)
        var candidates = Candidates(parts: weights.count)
        // A term of the only phrase bounds how often that stands in a text.
        let isLimited = phrases.count == 1 && lead.term?.isPartOfPhrase == true
        while try lead.next(&candidates, constant: constant, phrase: isLimited ? phrases[0].part : nil) {
            if let allowed { candidates.keep(in: allowed) }
            for range in ranges { try candidates.keep(in: range, of: segment) }
            for i in terms.indices { try candidates.keep(in: &terms[i].cursor, part: terms[i].part) }
            for i in lists.indices { candidates.keep(in: &lists[i]) }
            for i in frequencies.indices { frequencies[i].take(to: &candidates) }
            for phrase in phrases {
                try segment.texts.keep(
                    &candidates, holding: phrase.needle, part: phrase.part, isLimited: isLimited, among: phrase.open,
                    textField: phrase.textField, of: segment.textFieldCount, scratch: &scratch)
            }
            try candidates.forEach(weights, of: segment, body)
        }
    }
}
