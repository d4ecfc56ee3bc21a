extension QuoteRecord {
    /// Where the words stand in a paragraph of their article: of several places the one behind the text that stood before them.
    /// Nil where the paragraph does not hold them. O(paragraph).
    public func place(in paragraph: String) -> Range<String.Index>? {
        let prefix = target.quote.prefix
        let places = paragraph.ranges(of: text)
        // The text before may reach into the paragraph before, or begin within this one.
        func follows(_ place: Range<String.Index>) -> Bool {
            let before = paragraph[..<place.lowerBound]
            return before.hasSuffix(prefix) || !before.isEmpty && prefix.hasSuffix(before)
                || before.isEmpty && prefix.last?.isNewline != false
        }
        return places.first(where: follows) ?? places.first
    }
}
