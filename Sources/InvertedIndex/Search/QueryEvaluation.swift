/// Evaluates parts of a query as a whole, where a step of another part needs them so.
enum QueryEvaluation {
    /// The documents that have one of some terms.
    static func union(_ postings: [TermPostings], in segment: Segment) throws(IndexError) -> DocumentSet {
        var set = DocumentSet(capacity: segment.count)
        for postings in postings { try add(postings, to: &set, in: segment) }
        return set
    }

    /// Adds the documents that have a term.
    static func add(_ postings: TermPostings, to set: inout DocumentSet, in segment: Segment) throws(IndexError) {
        try add(postings, to: &set, in: segment, frequent: { _, _ in })
    }

    /// The same, and calls `body` with those documents that have the term more than once, and how often.
    @inline(__always)
    static func add(
        _ postings: TermPostings, to set: inout DocumentSet, in segment: Segment, frequent body: (UInt32, UInt32) -> Void
    ) throws(IndexError) {
        if let single = postings.single { return set.insert(single) }
        var cursor = try PostingCursor(postings, in: segment.postings)
        for block in 0..<cursor.blockCount {
            try cursor.load(block)
            try cursor.withBlock { documents throws(IndexError) in
                set.insert(documents)
                try cursor.forEachFrequency { place, frequency in body(documents[place], frequency) }
            }
        }
    }

    /// Calls `body` with the documents that have a term more than once, in order.
    static func forEachRepeated(_ postings: TermPostings, in segment: Segment, _ body: (UInt32) -> Void) throws(IndexError) {
        var cursor = try PostingCursor(postings, in: segment.postings)
        for block in 0..<cursor.blockCount {
            try cursor.load(block)
            try cursor.withBlock { documents throws(IndexError) in
                try cursor.forEachFrequency { place, _ in body(documents[place]) }
            }
        }
    }

    /// The documents that a plan matches.
    static func set(_ plan: Plan, in segment: Segment) throws(IndexError) -> DocumentSet {
        var set = DocumentSet(capacity: segment.count)
        switch plan {
        case .none: break
        case .term(let postings, _, _): try add(postings, to: &set, in: segment)
        case .union(let postings, _): return try union(postings, in: segment)
        case .or(let plans): for plan in plans { set.formUnion(try self.set(plan, in: segment)) }
        default:
            let conjunction = try Conjunction([plan], in: segment)
            if let known = conjunction.set { return known.documents }
            try conjunction.forEach { document, _ in set.insert(document) }
        }
        return set
    }

    /// The documents that a plan matches, with their scores.
    static func list(_ plan: Plan, in segment: Segment) throws(IndexError) -> ScoredList {
        var list = ScoredList()
        if case .or(let plans) = plan {
            let disjunction = try Disjunction(plans, in: segment)
            try disjunction.forEach { list.append($0, $1) }
        } else {
            let conjunction = try Conjunction([plan], in: segment)
            try conjunction.forEach { list.append($0, $1) }
        }
        return list
    }
}
