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
    /// All documents but these.
    case except(DocumentSet)
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
        var mostFrequent = 0
        func add(word: [UInt8]) throws(IndexError) -> Bool {
            guard let term = try segment.terms.postings(ofWord: word) else { return false }
            terms.append(term)
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
                terms.append(term)
                rarest = min(
                    rarest,
                    try statistics.matching(here: [term]) { terms throws(IndexError) in try terms.postings(ofGram: gram).map { [$0] } ?? []
                    })
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
        // One word, one pair of characters or one pair of words: the term says it all.
        if terms.count == 1, unions.isEmpty { return .term(terms[0], textField: textField, weight: weight) }
        if terms.isEmpty, unions.count == 1, units.count == 1 { return .union(unions[0], weight: weight) }
        let needle = PhraseNeedle(text, isPrefix: isPrefix, code: segment.texts.code)
        return .phrase(terms, unions: unions, needle, textField: textField, weight: weight)
    }
}
