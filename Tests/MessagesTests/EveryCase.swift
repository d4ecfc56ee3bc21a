import Messages
import Testing

/// What holds for the words of every case: they stand in each language, each in its own.
///
/// Sample values are written in no letters (`¿`), so that whatever letters a text has are our own.
struct EveryCase {
    /// Names that are typed as they stand in every language.
    static let names = [
        "debate.yaml", "Corpus/", "YAML", "UTF-8", "U+FFFD", "GBK", "windows-1252", "JSON", "XML", "HTML", "PDF", "ZIP", "MiB", "GB",
        "zlib", "zstd",
        "xz", "bzip2", "Safari", "7-Zip", "RAR", "Feed", "text", "label", "id", "quotes", "jsonl", "web-annotation", "schema-org",
        "articles/",
        "OR", "AND", "NOT",
        "indirect", "direct", "mixed", "continues", "type", "who", "cue", "by", "&amp;",
    ]

    /// A case and those behind it, each asked for by a `switch` over all, so that none is forgotten.
    static func walk<Case>(_ first: Case, _ next: (Case) -> Case?) -> [Case] {
        var all: [Case] = []
        var current: Case? = first
        while let found = current, all.count < 1000 {
            all.append(found)
            current = next(found)
        }
        return all
    }

    /// Holds the words of cases in both languages against each other.
    static func expect<Case>(_ cases: [Case], sourceLocation: SourceLocation = #_sourceLocation, text: (Case, Language) -> String) {
        for item in cases {
            let (english, chinese) = (text(item, .english), text(item, .chinese))
            let place = sourceLocation
            #expect(english != chinese, "\(item)", sourceLocation: place)
            #expect(
                english.unicodeScalars.allSatisfy { $0.isASCII || $0 == "¿" || $0 == "…" }, "\(english)", sourceLocation: place)
            #expect(english.contains(/[A-Za-z]{2}/), "\(english)", sourceLocation: place)
            #expect(isChinese(chinese), "\(chinese)", sourceLocation: place)
            let left = names.sorted { $0.count > $1.count }.reduce(chinese) { $0.replacing($1, with: "") }
            #expect(!left.contains(/[A-Za-z]{2}/), "\(chinese)", sourceLocation: place)
            for words in [english, chinese] {
                #expect(!words.contains("{") && !words.contains("Optional("), "\(words)", sourceLocation: place)
                #expect(!words.contains("--c") && !words.contains("--i") && !words.contains("debatekb"), "\(words)", sourceLocation: place)
            }
        }
    }

    static func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
