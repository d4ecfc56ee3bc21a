/// A query as one segment can answer it: terms found, phrases ready.
indirect enum Plan {
    case all
    case none
    /// Documents that have a term; `textField` is nil, and the weight 0, where it only narrows.
    case term(TermPostings, textField: Int?, weight: Float)
    /// Documents that have one of many terms, all weighing the same.
    case union([TermPostings], weight: Float)
    case phrase(PhrasePlan)
    case range(ColumnCodes)
    case and([Plan])
    case or([Plan])
    case not(Plan)
    /// All documents but these.
    case except(DocumentSet)
}

/// The values of a column that are wanted, as it keeps them.
struct ColumnCodes {
    var column: Int
    var codes: ClosedRange<Int32>
}

/// Documents that have all of some terms, or one of each union, and a phrase itself.
struct PhrasePlan {
    /// Words and pairs of words.
    var words: [TermPostings]
    /// Pairs and triples of characters.
    var grams: [TermPostings]
    var unions: [[TermPostings]]
    /// Pairs of which it is known that a document that has all terms, and each of these once, has the phrase once; none where
    /// only the text tells.
    var joints: [TermPostings]
    var needle: PhraseNeedle
    var textField: Int
    var weight: Float
}

/// Turns queries into plans for a segment.
struct Planner {
    let segment: Segment
    /// How many documents all segments have, and how many of them have a term: what rarity is reckoned from.
    let statistics: CollectionStatistics

    func plan(_ query: Query) throws(IndexError) -> Plan {
        switch query {
        case .all: return .all
        case .phrase(let text): return try phrase(analysed(text), isPrefix: false, source: text)
        case .prefix(let stem): return try phrase(analysed(stem), isPrefix: true, source: stem)
        case .filter(let field, let value):
            guard let number = segment.number(of: field),
                let term = try segment.terms.postings(ofWord: [TermKey.word(field: number)] + Array(value.utf8))
            else { return .none }
            return .term(term, textField: nil, weight: 0)
        case .range(let field, let range): return try self.range(range, of: field)
        case .and(let queries):
            var plans: [Plan] = []
            for query in queries {
                switch try plan(query) {
                case .all: continue
                case .none: return .none
                case .and(let inner): plans += inner
                case let plan: plans.append(plan)
                }
            }
            return plans.isEmpty ? .all : plans.count == 1 ? plans[0] : .and(plans)
        case .or(let queries):
            var plans: [Plan] = []
            for query in queries {
                switch try plan(query) {
                case .none: continue
                case .or(let inner): plans += inner
                case let plan: plans.append(plan)
                }
            }
            return plans.isEmpty ? .none : plans.count == 1 ? plans[0] : .or(plans)
        case .not(let query): return .not(try plan(query))
        }
    }

    /// What the bounds of the segment's zones tell already need not be looked at.
    private func range(_ range: ColumnRange, of field: String) throws(IndexError) -> Plan {
        guard segment.count > 0, let (column, kind) = segment.column(field), let codes = kind.codes(in: range) else { return .none }
        return switch try segment.values.lie(0...UInt32(segment.count - 1), in: codes, column: column) {
        case true?: .all
        case false?: .none
        case nil: .range(ColumnCodes(column: column, codes: codes))
        }
    }

    private func analysed(_ text: String) -> AnalysedText {
        AnalysedText(text, foldingTraditional: segment.schema.foldsTraditional)
    }

    private func phrase(_ text: AnalysedText, isPrefix: Bool, source: String) throws(IndexError) -> Plan {
        guard let field = segment.mainField, let textField = segment.textField(field), !text.units.isEmpty else { return .none }
        let units = text.units
        var words: [TermPostings] = []
        var row = PairRow()
        var unions: [[TermPostings]] = []
        var rarest = Int.max
        var mostFrequent = 0
        func add(word: [UInt8]) throws(IndexError) -> Bool {
            guard let term = try segment.terms.postings(ofWord: word) else { return false }
            words.append(term)
            rarest = min(
                rarest,
                try statistics.matching(here: [term]) { terms throws(IndexError) in try terms.postings(ofWord: word).map { [$0] } ?? [] })
            return true
        }
        for (i, unit) in units.enumerated() where unit != AnalysedText.breakUnit {
            if unit & AnalysedText.wordBit != 0 {
                let word = Array(text.word(unit))
                if isPrefix, i == units.count - 1 {
                    let start = [TermKey.word(field: field)] + word
                    let found = try segment.terms.postings(ofWordsBeginning: start)
                    guard !found.isEmpty else { return .none }
                    unions.append(found)
                    rarest = min(
                        rarest,
                        try statistics.matching(here: found) { terms throws(IndexError) in try terms.postings(ofWordsBeginning: start) })
                    continue
                }
                let isFollowed = i + 2 < units.count && units[i + 2] & AnalysedText.wordBit != 0
                if isFollowed, !(isPrefix && i + 2 == units.count - 1) {
                    let pair = [TermKey.wordPair(field: field)] + word + [UInt8(ascii: " ")] + Array(text.word(units[i + 2]))
                    guard try add(word: pair) else { return .none }
                } else if i < 2 || units[i - 2] & AnalysedText.wordBit == 0 {
                    guard try add(word: [TermKey.word(field: field)] + word) else { return .none }
                }
            } else if i + 1 < units.count, units[i + 1] != AnalysedText.breakUnit {
                let gram = TermKey.gram(field: field, unit, units[i + 1])
                guard let term = try segment.terms.postings(ofGram: gram) else { return .none }
                rarest = min(
                    rarest,
                    try statistics.matching(here: [term]) { terms throws(IndexError) in try terms.postings(ofGram: gram).map { [$0] } ?? []
                    })
                let number = units.count > 2 ? try segment.terms.frequentPair(gram) : nil
                if number != nil, let before = row.last(endingAt: i) {
                    let key = TermKey.triple(field: field, before, units[i + 1])
                    // Both pairs are frequent, and no document has them joined so.
                    guard let triple = try segment.terms.postings(ofGram: key) else { return .none }
                    row.join(triple)
                }
                row.add(term, number: number, at: i)
            } else if i == 0 || units[i - 1] == AnalysedText.breakUnit {
                let grams = TermKey.grams(field: field, beginning: unit)
                let found = try segment.terms.postings(ofGrams: grams)
                guard !found.isEmpty else { return .none }
                unions.append(found)
                mostFrequent = max(
                    mostFrequent, try statistics.matching(here: found) { terms throws(IndexError) in try terms.postings(ofGrams: grams) })
            }
        }
        let matching = rarest == .max ? mostFrequent : rarest
        let weight = BM25.rarity(matching: min(matching, statistics.count), of: statistics.count)
        let grams = row.grams
        // A word, a pair of characters or of words, or a triple: the term says it all.
        if unions.isEmpty, words.count + grams.count == 1 {
            return .term((words + grams)[0], textField: textField, weight: weight)
        }
        if words.isEmpty, grams.isEmpty, unions.count == 1, units.count == 1 { return .union(unions[0], weight: weight) }
        let needle = PhraseNeedle(text, isPrefix: isPrefix, source: source, code: segment.texts.code)
        let joints = needle.isHan ? row.joints : []
        return .phrase(
            PhrasePlan(
                words: words, grams: grams, unions: unions, joints: joints, needle: needle, textField: textField, weight: weight))
    }
}

/// The pairs of a phrase, and the triples that they join to.
private struct PairRow {
    private var pairs: [(postings: TermPostings, number: UInt32?, place: Int)] = []
    /// Each with the number of its second pair.
    private var triples: [(postings: TermPostings, second: Int)] = []

    /// The triples, and the pairs that are in none.
    var grams: [TermPostings] {
        let joined = Set(triples.flatMap { [$0.second - 1, $0.second] })
        return triples.map(\.postings) + pairs.indices.filter { !joined.contains($0) }.map { pairs[$0].postings }
    }

    /// The pairs at which triples overlap, where all pairs are joined.
    ///
    /// Where a joint stands once, what comes before it and what comes behind it are next to each other: so a document that
    /// has all triples, and each joint once, has all of it in a row, and not twice.
    var joints: [TermPostings] {
        pairs.count > 2 && triples.count == pairs.count - 1 ? pairs[1..<(pairs.count - 1)].map(\.postings) : []
    }

    /// The number of the last pair, where it is frequent and ends at a place.
    func last(endingAt place: Int) -> UInt32? {
        guard let last = pairs.last, last.place + 1 == place else { return nil }
        return last.number
    }

    mutating func add(_ postings: TermPostings, number: UInt32?, at place: Int) {
        pairs.append((postings, number, place))
    }

    /// Notes the triple that the last pair and the one that is added next join to.
    mutating func join(_ triple: TermPostings) { triples.append((triple, pairs.count)) }
}
