// Built into one module with Sources/Articles by run.sh.

/// Reads any bytes as a saved file: an error is an answer, a crash is not, and what comes out keeps its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArticles(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // Bound: libFuzzer's buffer has `count` bytes.
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    guard let articles = try? ArticleReader().articles(in: bytes, path: "fuzz") else { return 0 }
    for article in articles {
        var end = -1
        for paragraph in article.paragraphs {
            precondition(paragraph.span.start == end + 1, "paragraphs follow each other behind one line feed")
            end = paragraph.span.end
            let words = article.text[paragraph.span]
            precondition(!words.isEmpty, "a paragraph has words")
            precondition(!words.unicodeScalars.contains { $0 == "\n" || $0 == "\0" }, "a paragraph is one line")
        }
        precondition(end == article.text.count || article.text.count == 0, "the last paragraph ends the text")
    }
    return 0
}
