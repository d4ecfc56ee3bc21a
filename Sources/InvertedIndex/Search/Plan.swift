/// A query as one segment can answer it: terms found, phrases ready.
indirect enum Plan {
    case all
    case none
    /// Documents that have a term; `textField` is nil, and the weight 0, where it only narrows.
    case term(TermPostings, textField: Int?, weight: Float)
    /// Documents that have one of many terms, all weighing the same.
    case union([TermPostings], weight: Float)
    /// Documents that have all of these terms, or one of each union, and the phrase itself.
    case phrase([TermPostings], unions: [[TermPostings]], PhraseNeedle, textField: Int, weight: Float)
    case days(ClosedRange<Int32>)
    case and([Plan])
    case or([Plan])
    case not(Plan)
}

/// Turns queries into plans for a segment.
struct Planner {
    let segment: Segment
    /// How many documents all segments have, and how many of them have a term: what rarity is reckoned from.
    let statistics: CollectionStatistics

    func plan(_ query: Query) throws(IndexError) -> Plan {
        switch query {
        case .all: return .all
        case .phrase(let text): return try phrase(analysed(text), isPrefix: false)
        case .prefix(let stem): return try phrase(analysed(stem), isPrefix: true)
        case .filter(let field, let value):
            guard let number = segment.number(of: field),
                let term = try segment.terms.postings(ofWord: [TermKey.word(field: number)] + Array(value.utf8))
            else { return .none }
            return .term(term, textField: nil, weight: 0)
        case .days(let from, let to): return .days((from?.number ?? 1)...max(to?.number ?? .max, from?.number ?? 1))
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

    private func analysed(_ text: String) -> AnalysedText {
        AnalysedText(text, foldingTraditional: segment.schema.foldsTraditional)
    }

    private func phrase(_ text: AnalysedText, isPrefix: Bool) throws(IndexError) -> Plan {
        guard let field = segment.mainField, let textField = segment.textField(field), !text.units.isEmpty else { return .none }
        let units = text.units
        var terms: [TermPostings] = []
        var unions: [[TermPostings]] = []
        var rarest = Int.max
        func add(word: [UInt8]) throws(IndexError) -> Bool {
            guard let term = try segment.terms.postings(ofWord: word) else { return false }
            terms.append(term)
            rarest = min(rarest, try statistics.matching(word: word, here: term.count))
            return true
        }
        for (i, unit) in units.enumerated() where unit != AnalysedText.breakUnit {
            if unit & AnalysedText.wordBit != 0 {
                let word = Array(text.word(unit))
                if isPrefix, i == units.count - 1 {
                    let (found, matching) = try words(beginning: [TermKey.word(field: field)] + word)
                    guard !found.isEmpty else { return .none }
                    unions.append(found)
                    rarest = min(rarest, matching)
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
                terms.append(term)
                rarest = min(rarest, try statistics.matching(gram: gram, here: term.count))
            } else if i == 0 || units[i - 1] == AnalysedText.breakUnit {
                var found: [TermPostings] = []
                try segment.terms.forEachGram(in: TermKey.grams(field: field, beginning: unit)) { found.append($1) }
                guard !found.isEmpty else { return .none }
                unions.append(found)
            }
        }
        let matching = rarest == .max ? unions.reduce(0) { max($0, $1.reduce(0) { $0 + $1.count }) } : rarest
        let weight = BM25.rarity(matching: min(matching, statistics.count), of: statistics.count)
        // One word, one pair of characters or one pair of words: the term says it all.
        if terms.count == 1, unions.isEmpty { return .term(terms[0], textField: textField, weight: weight) }
        if terms.isEmpty, unions.count == 1, units.count == 1 { return .union(unions[0], weight: weight) }
        let needle = PhraseNeedle(text, isPrefix: isPrefix, code: segment.texts.code)
        return .phrase(terms, unions: unions, needle, textField: textField, weight: weight)
    }

    private func words(beginning start: [UInt8]) throws(IndexError) -> (postings: [TermPostings], matching: Int) {
        var found: [TermPostings] = []
        var matching = 0
        try segment.terms.forEachWord(from: start) { word, postings throws(IndexError) in
            guard word.starts(with: start) else { return false }
            found.append(postings)
            matching += postings.count
            return true
        }
        return (found, matching)
    }
}

/// How many documents there are in all segments, and how many have a term.
struct CollectionStatistics {
    let segments: [Segment]
    let count: Int

    init(_ segments: [Segment]) {
        self.segments = segments
        count = segments.reduce(0) { $0 + $1.count }
    }

    /// How many documents of all segments have a gram, when `here` of one segment have it.
    func matching(gram: UInt64, here: Int) throws(IndexError) -> Int {
        guard segments.count > 1 else { return here }
        var sum = 0
        for segment in segments { sum += try segment.terms.postings(ofGram: gram)?.count ?? 0 }
        return sum
    }

    /// How many documents of all segments have a word, when `here` of one segment have it.
    func matching(word: [UInt8], here: Int) throws(IndexError) -> Int {
        guard segments.count > 1 else { return here }
        var sum = 0
        for segment in segments { sum += try segment.terms.postings(ofWord: word)?.count ?? 0 }
        return sum
    }
}
