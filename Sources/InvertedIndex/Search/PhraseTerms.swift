/// The terms by which a segment has a phrase: words and pairs of words, pairs of characters with the triples that they join to, and
/// for what is cut off, at the end of a prefix or of a lone character, all terms that begin so.
struct PhraseTerms {
    private let text: AnalysedText
    private let isPrefix: Bool
    private let field: Int
    private let segment: Segment
    private let statistics: CollectionStatistics

    /// Words and pairs of words.
    private(set) var words: [TermPostings] = []
    /// Pairs and triples of characters.
    private(set) var row = PairRow()
    /// Of each one is enough.
    private(set) var unions: [[TermPostings]] = []
    private var rarest = Int.max
    private var mostFrequent = 0

    init(of text: AnalysedText, isPrefix: Bool, field: Int, in segment: Segment, _ statistics: CollectionStatistics) {
        (self.text, self.isPrefix, self.field) = (text, isPrefix, field)
        (self.segment, self.statistics) = (segment, statistics)
    }

    /// How many documents of all segments can have the phrase, by its rarest term.
    var matching: Int { rarest == .max ? mostFrequent : rarest }

    /// Looks all terms up; false as soon as the segment has one of them not.
    mutating func areAllThere() throws(IndexError) -> Bool {
        let units = text.units
        for (i, unit) in units.enumerated() where unit != AnalysedText.breakUnit {
            if unit & AnalysedText.wordBit != 0 {
                guard try addWord(at: i) else { return false }
            } else if i + 1 < units.count, units[i + 1] != AnalysedText.breakUnit {
                guard try addPair(at: i) else { return false }
            } else if i == 0 || units[i - 1] == AnalysedText.breakUnit {
                guard try addBeginnings(ofCharacterAt: i) else { return false }
            }
        }
        return true
    }

    /// A word stands in the pair that it makes with the next one; alone where it has no neighbour.
    private mutating func addWord(at i: Int) throws(IndexError) -> Bool {
        let units = text.units
        let word = Array(text.word(units[i]))
        if isPrefix, i == units.count - 1 { return try addWords(beginning: word) }
        let isFollowed = i + 2 < units.count && units[i + 2] & AnalysedText.wordBit != 0
        if isFollowed, !(isPrefix && i + 2 == units.count - 1) {
            return try add([TermKey.wordPair(field: field)] + word + [UInt8(ascii: " ")] + Array(text.word(units[i + 2])))
        }
        let isInPair = i >= 2 && units[i - 2] & AnalysedText.wordBit != 0
        return isInPair ? true : try add([TermKey.word(field: field)] + word)
    }

    private mutating func add(_ key: [UInt8]) throws(IndexError) -> Bool {
        guard let term = try segment.terms.postings(ofWord: key) else { return false }
        words.append(term)
        rarest = min(
            rarest,
            try statistics.matching(here: [term]) { terms throws(IndexError) in try terms.postings(ofWord: key).map { [$0] } ?? [] })
        return true
    }

    private mutating func addWords(beginning stem: [UInt8]) throws(IndexError) -> Bool {
        let start = [TermKey.word(field: field)] + stem
        let found = try segment.terms.postings(ofWordsBeginning: start)
        guard !found.isEmpty else { return false }
        unions.append(found)
        rarest = min(
            rarest,
            try statistics.matching(here: found) { terms throws(IndexError) in try terms.postings(ofWordsBeginning: start) })
        return true
    }

    private mutating func addPair(at i: Int) throws(IndexError) -> Bool {
        let units = text.units
        let gram = TermKey.gram(field: field, units[i], units[i + 1])
        guard let term = try segment.terms.postings(ofGram: gram) else { return false }
        rarest = min(
            rarest,
            try statistics.matching(here: [term]) { terms throws(IndexError) in try terms.postings(ofGram: gram).map { [$0] } ?? [] })
        let number = units.count > 2 ? try segment.terms.frequentPair(gram) : nil
        if number != nil, let before = row.last(endingAt: i) {
            let key = TermKey.triple(field: field, before, units[i + 1])
            // Both pairs are frequent, and no document has them joined so.
            guard let triple = try segment.terms.postings(ofGram: key) else { return false }
            row.join(triple)
        }
        row.add(term, number: number, at: i)
        return true
    }

    /// A character without a neighbour: the pairs that begin with it.
    private mutating func addBeginnings(ofCharacterAt i: Int) throws(IndexError) -> Bool {
        let grams = TermKey.grams(field: field, beginning: text.units[i])
        let found = try segment.terms.postings(ofGrams: grams)
        guard !found.isEmpty else { return false }
        unions.append(found)
        mostFrequent = max(
            mostFrequent, try statistics.matching(here: found) { terms throws(IndexError) in try terms.postings(ofGrams: grams) })
        return true
    }
}

/// The pairs of a phrase, and the triples that they join to.
struct PairRow {
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
