/// Finds articles that are near copies of each other: one report, printed by several outlets.
package struct Syndication {
    /// A sketch of an article's text, made when it is read, so that the text need not be kept.
    package static func sketch(of text: String) -> [UInt64] { Fingerprints.sketch(of: FoldedWords(text).scalars) }

    /// For each article that is a near copy, the id of the first one in the list that it is a copy of.
    ///
    /// Two articles are copies when their sketches say that most of their words are the same. Near linear: candidates
    /// share marks of the sketch.
    package static func copies(of articles: [(id: String, sketch: [UInt64])]) -> [String: String] {
        var index = FingerprintIndex()
        var copies: [String: String] = [:]
        for (i, article) in articles.enumerated() where article.sketch.count >= leastMarks {
            let original = index.candidates(article.sketch, limit: 4).first {
                Fingerprints.likeness(articles[$0].sketch, article.sketch) >= leastLikeness
            }
            if let original {
                copies[article.id] = articles[original].id
            } else {
                index.add(i, article.sketch)
            }
        }
        return copies
    }

    /// From which share of common shingles on two articles are one report.
    private static let leastLikeness = 0.5
    /// An article with fewer marks is too short to be told from another.
    private static let leastMarks = 32
}
