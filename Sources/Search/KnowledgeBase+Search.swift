import InvertedIndex
import Records
import Stances
public import Storage

extension QuotationSearch {
    /// The order in which the first occurrence of a statement is the one that it is shown by.
    var firstOccurrence: SearchRequest.Order {
        switch order {
        case .relevance: .relevance
        case .date: .newestFirst
        case .said: .descending(by: QuoteIndex.said)
        case .confidence: .descending(by: QuoteIndex.confidence)
        }
    }
}

extension SearchRequest.Order {
    /// The newest first; undated ones last.
    static let newestFirst = Self.descending(by: QuoteIndex.printed)
}

extension KnowledgeBase {
    /// The statements that match, each once, by its best occurrence.
    ///
    /// - Throws: `query` with the place of a mistake, `unknownSpeaker`, or `unknownValue` for a stance or aspect that the
    ///   debate does not have.
    public func search(_ search: QuotationSearch) throws(KnowledgeBaseError) -> SearchAnswer {
        let words = try parsed(search.query)
        let narrowed = try narrowing(search)
        let found = try firstOccurrences(
            of: .and([words] + narrowed.filters), order: search.firstOccurrence, offset: search.offset, limit: search.limit)
        let hits = found.hits.map { hit in
            SearchAnswer.Hit(
                record: hit.entry.record, score: hit.score, matches: IndexReader.matches(of: words, in: hit.entry.record.text),
                context: hit.entry.context)
        }
        return SearchAnswer(hits: hits, statements: found.statements, quotations: found.quotations, speakers: narrowed.speakers)
    }

    /// Some of the statements that match, each by its first occurrence in the order asked for, and how many there are in all.
    ///
    /// Only what is shown is read. Quotations that are the only ones of their statement need not be told apart, and for the
    /// others the index counts how many of each statement match.
    private func firstOccurrences(
        of query: Query, order: SearchRequest.Order, offset: Int, limit: Int
    ) throws(KnowledgeBaseError) -> (hits: [(entry: QuoteIndex.Entry, score: Double)], statements: Int, quotations: Int) {
        let hasReprints = summary.statements < summary.quotations
        var wanted = min(offset, Int.max / 4) + min(limit, Int.max / 4) + (hasReprints ? 16 : 0)
        var ranked = try rank(SearchRequest(query: query, limit: wanted, order: order))
        let statements = try statements(among: query, matching: ranked.total)
        var seen: Set<String> = []
        var passed = hasReprints ? 0 : min(offset, ranked.count)
        var next = passed
        var hits: [(entry: QuoteIndex.Entry, score: Double)] = []
        while hits.count < limit {
            if next == ranked.count {
                guard ranked.count < ranked.total else { break }
                wanted = max(wanted * 4, 64)
                ranked = try rank(SearchRequest(query: query, limit: wanted, order: order))
                guard next < ranked.count else { break }
            }
            let part = next..<min(next + max(limit - hits.count, 8), ranked.count)
            next = part.upperBound
            for hit in try results(ranked.part(part)).hits {
                let entry = try QuoteIndex.entry(from: hit.stored, path: path)
                guard seen.insert(entry.record.statementId).inserted else { continue }
                guard passed == offset else {
                    passed += 1
                    continue
                }
                if hits.count < limit { hits.append((entry, hit.score)) }
            }
        }
        return (hits, statements, ranked.total)
    }

    /// How many statements match.
    ///
    /// Asked for by itself: the best hits are found without looking at all that match, and only quotations of a statement that
    /// has several need to be looked at here.
    private func statements(among query: Query, matching quotations: Int) throws(KnowledgeBaseError) -> Int {
        guard summary.statements < summary.quotations, quotations > 1 else { return quotations }
        let reprints = Query.and([query, .filter(field: QuoteIndex.reprinted, value: QuoteIndex.any)])
        let found = try rank(SearchRequest(query: reprints, limit: 0, countsGroups: true))
        return quotations - found.total + (found.groups ?? found.total)
    }

    /// The key points that the corpus makes, the most often stated first within each side.
    public func arguments(stance: String? = nil, aspect: String? = nil) throws(KnowledgeBaseError) -> [KeyPointAnswer] {
        let stance = try stance.map { given throws(KnowledgeBaseError) in try summary.position(named: given) }
        let aspect = try aspect.map { given throws(KnowledgeBaseError) in try summary.aspect(named: given) }
        var answers: [KeyPointAnswer] = []
        for keyPoint in summary.keyPoints where aspect == nil || keyPoint.aspect == aspect {
            let statements = try statements(.filter(field: "keypoint", value: keyPoint.id))
                .filter { $0.verification.status != .misattributed }
            if let answer = KeyPointAnswer(keyPoint: keyPoint, statements: statements) { answers.append(answer) }
        }
        for i in answers.indices {
            let own = answers[i].keyPoint
            answers[i].counterArguments =
                answers.map(\.keyPoint).filter { $0.aspect == own.aspect && $0.stance != own.stance }.map(\.id)
        }
        let order = Dictionary(
            summary.positions.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        return answers.filter { stance == nil || $0.keyPoint.stance == stance }.sorted { a, b in
            (order[a.keyPoint.stance] ?? .max, -a.statements, a.keyPoint.id)
                < (order[b.keyPoint.stance] ?? .max, -b.statements, b.keyPoint.id)
        }
    }

    /// What the speakers of a name held when, one timeline each.
    public func timelines(of name: String, includingOffTopic: Bool = false) throws(KnowledgeBaseError) -> [Timeline] {
        var timelines: [Timeline] = []
        for speaker in try speakers(named: name) {
            let all = try statements(.filter(field: "speaker", value: speaker.id))
            timelines.append(
                Timeline(
                    speaker: speaker, statements: all.filter { includingOffTopic || $0.stance.label != .offTopic },
                    positions: Set(summary.positions)))
        }
        return timelines
    }

    /// One record of each statement that matches, the one that was said first as far as pages tell; withdrawn ones are left out.
    private func statements(_ query: Query) throws(KnowledgeBaseError) -> [QuoteRecord] {
        var statements: [String: QuoteRecord] = [:]
        var order: [String] = []
        try forEachEntry(query, order: .newestFirst) { entry, _, _ in
            let record = entry.record
            guard record.verification.status != .withdrawn else { return }
            guard let other = statements[record.statementId] else {
                statements[record.statementId] = record
                order.append(record.statementId)
                return
            }
            if record.firstSaid < other.firstSaid { statements[record.statementId] = record }
        }
        return order.compactMap { statements[$0] }
    }

    /// Every record that matches, in order. They are read some hundred at a time, so that memory stays bounded whatever the
    /// index holds.
    ///
    /// - Parameter body: takes the record with its context, its score, and how many there are in all.
    func forEachEntry(
        _ query: Query, order: SearchRequest.Order,
        _ body: (_ entry: QuoteIndex.Entry, _ score: Double, _ total: Int) throws(KnowledgeBaseError) -> Void
    ) throws(KnowledgeBaseError) {
        let ranked = try rank(SearchRequest(query: query, limit: Int.max, order: order))
        for start in stride(from: 0, to: ranked.count, by: 512) {
            for hit in try results(ranked.part(start..<min(start + 512, ranked.count))).hits {
                try body(try QuoteIndex.entry(from: hit.stored, path: path), hit.score, ranked.total)
            }
        }
    }

    /// What a person typed, with names for what they stand for.
    func parsed(_ text: String) throws(KnowledgeBaseError) -> Query {
        let query: Query
        do {
            query = try Query(parsing: text, schema: QuoteIndex.schema, synonyms: QuoteIndex.synonyms)
        } catch {
            throw .query(text, position: error.position, mistake: error.mistake)
        }
        return try query.mappingFilters { field, value throws(KnowledgeBaseError) in
            switch field {
            case "speaker": .or(try speakers(named: value).map { .filter(field: field, value: $0.id) })
            case "stance": .filter(field: field, value: try summary.stance(named: value))
            case "aspect": .filter(field: field, value: try summary.aspect(named: value))
            case "lang": try language(value)
            case "type": try known(value.lowercased(), of: field, among: ["direct", "indirect", "mixed"])
            case "status":
                try known(value.lowercased(), of: field, among: QuoteRecord.Verification.Status.allCases.map(\.rawValue))
            case "keypoint": try known(value.uppercased(), of: field, among: summary.keyPoints.map(\.id))
            default: .filter(field: field, value: value)
            }
        }
    }

    /// All that a search asks for as one query.
    func query(of search: QuotationSearch) throws(KnowledgeBaseError) -> Query {
        .and([try parsed(search.query)] + (try narrowing(search).filters))
    }

    func narrowing(
        _ search: QuotationSearch
    ) throws(KnowledgeBaseError) -> (filters: [Query], speakers: [IndexSummary.SpeakerEntry]) {
        var filters: [Query] = []
        var found: [IndexSummary.SpeakerEntry] = []
        if let speaker = search.speaker {
            found = try speakers(named: speaker)
            filters.append(.or(found.map { .filter(field: "speaker", value: $0.id) }))
        }
        if let stance = search.stance { filters.append(.filter(field: "stance", value: try summary.stance(named: stance))) }
        if let aspect = search.aspect { filters.append(.filter(field: "aspect", value: try summary.aspect(named: aspect))) }
        if search.after != nil || search.before != nil {
            filters.append(
                .range(
                    field: QuoteIndex.printed,
                    ColumnRange(
                        from: try search.after.map { text throws(KnowledgeBaseError) in try day(.firstDay(of: text), text, .after) },
                        to: try search.before.map { text throws(KnowledgeBaseError) in try day(.lastDay(of: text), text, .before) })))
        }
        if let text = search.saidAfter {
            filters.append(.range(field: QuoteIndex.said, ColumnRange(from: try day(.firstDay(of: text), text, .saidAfter))))
        }
        if let text = search.saidBefore {
            filters.append(.range(field: QuoteIndex.saidLast, ColumnRange(to: try day(.lastDay(of: text), text, .saidBefore))))
        }
        if let text = search.minConfidence {
            do throws(NumberMistake) {
                let least = try QuoteIndex.confidences.number(in: text)
                filters.append(.range(field: QuoteIndex.confidence, ColumnRange(from: .number(least))))
            } catch {
                throw .unknownConfidence(error)
            }
        }
        return (filters, found)
    }

    /// A language with its scripts and regions: `zh` is zh-Hans too.
    private func language(_ tag: String) throws(KnowledgeBaseError) -> Query {
        let wanted = tag.lowercased()
        let tags = try values(of: "lang").filter { $0.lowercased() == wanted || $0.lowercased().hasPrefix(wanted + "-") }
        return .or((tags.isEmpty ? [tag] : tags.sorted()).map { .filter(field: "lang", value: $0) })
    }

    /// The values that a field has in the whole index, the most frequent first.
    func values(of field: String) throws(KnowledgeBaseError) -> [String] {
        try rank(SearchRequest(query: .all, limit: 0, facets: [.values(of: field)])).counts(of: .values(of: field)).map(\.value)
    }

    private func known(_ value: String, of field: String, among known: [String]) throws(KnowledgeBaseError) -> Query {
        try Self.check(value, of: field, among: known)
        return .filter(field: field, value: value)
    }

    private func day(_ day: ColumnValue?, _ text: String, _ limit: DateLimit) throws(KnowledgeBaseError) -> ColumnValue {
        guard let day else { throw .unknownDate(DateMistake(in: text), of: limit) }
        return day
    }

    func rank(_ request: SearchRequest) throws(KnowledgeBaseError) -> RankedDocuments {
        do {
            return try reader.rank(request)
        } catch {
            throw .index(path: path, problem: .reading(error))
        }
    }

    private func results(_ ranked: RankedDocuments) throws(KnowledgeBaseError) -> SearchResults {
        do {
            return try reader.results(ranked)
        } catch {
            throw .index(path: path, problem: .reading(error))
        }
    }

    /// Refuses a value that is none of those there are.
    package static func check(_ value: String, of field: String, among known: [String]) throws(KnowledgeBaseError) {
        guard known.contains(value) else { throw .unknownValue(value, of: field, known: known) }
    }
}
