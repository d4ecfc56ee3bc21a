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
        case .and(let queries): return try all(of: queries)
        case .or(let queries): return try any(of: queries)
        case .not(let query): return .not(try plan(query))
        }
    }

    private func all(of queries: [Query]) throws(IndexError) -> Plan {
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
    }

    private func any(of queries: [Query]) throws(IndexError) -> Plan {
        var plans: [Plan] = []
        for query in queries {
            switch try plan(query) {
            case .none: continue
            case .or(let inner): plans += inner
            case let plan: plans.append(plan)
            }
        }
        return plans.isEmpty ? .none : plans.count == 1 ? plans[0] : .or(plans)
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
        var terms = PhraseTerms(of: text, isPrefix: isPrefix, field: field, in: segment, statistics)
        guard try terms.areAllThere() else { return .none }
        let weight = BM25.rarity(matching: min(terms.matching, statistics.count), of: statistics.count)
        let grams = terms.row.grams
        // A word, a pair of characters or of words, or a triple: the term says it all.
        if terms.unions.isEmpty, terms.words.count + grams.count == 1 {
            return .term((terms.words + grams)[0], textField: textField, weight: weight)
        }
        if terms.words.isEmpty, grams.isEmpty, terms.unions.count == 1, text.units.count == 1 {
            return .union(terms.unions[0], weight: weight)
        }
        let needle = PhraseNeedle(text, isPrefix: isPrefix, source: source, code: segment.texts.code)
        let joints = needle.isHan ? terms.row.joints : []
        return .phrase(
            PhrasePlan(
                words: terms.words, grams: grams, unions: terms.unions, joints: joints, needle: needle, textField: textField,
                weight: weight))
    }
}
