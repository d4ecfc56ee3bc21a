/// What one word of a query adds to a document's score: `weight × share`.
public struct ScorePart: Sendable, Hashable {
    /// The words, as the query has them.
    public var words: String
    /// The field in which they stand.
    public var field: String
    /// How often they stand there.
    public var frequency: Int
    /// How much they can bring at most, which is more the rarer they are.
    public var weight: Double
    /// How much of it a text of this length reaches with this frequency, from 0 to 1; 1 for a single character and for the
    /// beginning of a word, which are not weighed by frequency.
    public var share: Double
    /// What they add.
    public var score: Double { weight * share }
}

extension IndexReader {
    /// Why a document has its score in a query: a part for each of the query's words that it has, in their order; nil where
    /// no document has the id.
    ///
    /// The parts add up to the score of the hit, but for rounding.
    public func explain(_ query: Query, id: String) throws(IndexError) -> [ScorePart]? {
        for segment in segments {
            guard let document = try segment.document(withID: id) else { continue }
            return try Planner(segment: segment, statistics: statistics).explain(query, document: document)
        }
        return nil
    }
}

extension Planner {
    /// What each word of a query adds to the score of a document of the segment.
    func explain(_ query: Query, document: UInt32) throws(IndexError) -> [ScorePart] {
        guard let field = segment.mainField, let textField = segment.textField(field) else { return [] }
        let utf8 = try segment.texts.text(Int(document) * segment.textFieldCount + textField)
        let text = AnalysedText(String(decoding: utf8, as: UTF8.self), foldingTraditional: segment.schema.foldsTraditional)
        var parts: [ScorePart] = []
        for word in query.words {
            let (words, isPrefix): (String, Bool)
            switch word {
            case .phrase(let phrase): (words, isPrefix) = (phrase, false)
            case .prefix(let stem): (words, isPrefix) = (stem, true)
            default: continue
            }
            let analysed = AnalysedText(words, foldingTraditional: segment.schema.foldsTraditional)
            let frequency = PhraseNeedle(analysed, isPrefix: isPrefix).occurrences(in: text)
            guard frequency > 0 else { continue }
            // Postings count to 255.
            let counted = try segment.part(of: document, frequency: min(frequency, 255), textField: textField)
            let (weight, share): (Float, Float)
            switch try plan(word) {
            case .term(_, _, let known): (weight, share) = (known, counted)
            case .phrase(let phrase): (weight, share) = (phrase.weight, counted)
            case .union(_, let known): (weight, share) = (known, 1)
            default: continue
            }
            parts.append(
                ScorePart(
                    words: words, field: segment.schema.fields[field].name, frequency: Int(frequency), weight: Double(weight),
                    share: Double(share)))
        }
        return parts
    }
}
