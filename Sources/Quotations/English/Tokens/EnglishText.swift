import Articles

/// A text cut into tokens, with its quoted stretches and its sentences: what every later step reads.
struct EnglishText {
    let bytes: [UInt8]
    let vocabulary: EnglishVocabulary
    private(set) var tokens: [EnglishToken]
    /// The quoted stretches, in order; none lies in another.
    private(set) var quotes: [QuotedStretch]
    /// The sentences, in order, as token ranges without the mark that ends a paragraph.
    private(set) var sentences: [EnglishSentence] = []

    init(_ text: ArticleText) {
        bytes = Array(text.string.utf8)
        vocabulary = .shared
        tokens = EnglishTokenizer.tokens(of: bytes, vocabulary: vocabulary)
        quotes = QuotationMarks.pair(&tokens, bytes: bytes)
        sentences = EnglishSentence.split(tokens, quotes: quotes)
    }

    /// The number of the sentence that holds a token, or of the last one before it. O(log n).
    func sentence(of token: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The span of a range of tokens, which is not empty.
    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    /// A range of tokens without the commas and dashes at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound - 1, tokens[start].kind == .comma || tokens[start].kind == .dash { start += 1 }
        let range = start..<range.upperBound
        var end = range.upperBound
        while end > range.lowerBound + 1, tokens[end - 1].kind == .comma || tokens[end - 1].kind == .dash { end -= 1 }
        return range.lowerBound..<end
    }

    /// The words of a range of tokens as they are spelt.
    func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let slice = bytes[Int(tokens[range.lowerBound].byteStart)..<Int(tokens[range.upperBound - 1].byteEnd)]
        return String(decoding: slice, as: UTF8.self)
    }

    /// The cue that a token is a form of.
    func cue(_ index: Int) -> EnglishCue? {
        let cue = Int(tokens[index].cue)
        return cue >= 0 ? vocabulary.cues[cue] : nil
    }
}
