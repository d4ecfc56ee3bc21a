import Articles

/// A language that quotations are read in: a folder of this target, and one line in the list of `QuotationExtractor`.
protocol QuotationLanguage: Sendable {
    /// Whether an article that is written so is this language's to read, unless one before it in the list claims it.
    func claims(_ writing: Writing) -> Bool

    /// The quotations of an article, sorted by their spans.
    func quotations(in article: Article) -> [Quotation]

    /// What rules find, before anything is judged, sorted by their spans.
    func proposals(in article: Article) -> [Quotation]

    /// The article as a model is asked about it; nil where there is no model for the language.
    func judgedCase(of article: Article) -> (any JudgedCase)?

    /// How often the constructions of this language were right.
    var constructions: ConstructionTable { get }
}

extension QuotationLanguage {
    func judgedCase(of article: Article) -> (any JudgedCase)? { nil }
}

/// A language that is known by its characters, shares them with one that is read, and has no reader.
public enum UnreadLanguage: String, Sendable, Hashable, Codable, CaseIterable {
    /// Recognised by its hiragana, the letters of its grammar.
    case japanese = "ja"
    /// Recognised by its hangul.
    case korean = "ko"

    /// Told by what stands outside of quotation marks: a Chinese text stays Chinese whatever it quotes, and with names in katakana.
    init?(of writing: Writing) {
        let own = writing.outside.isEmpty && writing.latin == 0 ? writing.quoted : writing.outside
        func isOwn(_ letters: Int, ofHan share: Int) -> Bool {
            letters > 0 && letters * share > own.han && letters * 6 >= writing.latin
        }
        let declared = writing.declared?.prefix(2)
        // A page that says so is believed with fewer letters, and with those of foreign names; one without any is not.
        if isOwn(own.hiragana, ofHan: 5) || declared == "ja" && isOwn(own.hiragana + own.katakana, ofHan: 10) {
            self = .japanese
        } else if isOwn(own.hangul, ofHan: 5) || declared == "ko" && isOwn(own.hangul, ofHan: 10) {
            self = .korean
        } else {
            return nil
        }
    }
}

/// In which letters an article is written, as far as its first characters tell, and which language it is declared to be in.
struct Writing {
    /// Letters of the scripts of East Asia.
    struct Letters {
        var han = 0
        var hiragana = 0
        var katakana = 0
        var hangul = 0
        var isEmpty: Bool { han + hiragana + katakana + hangul == 0 }

        /// Counts a letter of three bytes of UTF-8, from U+3000 to U+DFFF.
        mutating func count(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
            switch (first, second) {
            case (0xE4...0xE9, _), (0xE3, 0x90...): han += 1  // U+3400…U+9FFF
            case (0xE3, 0x81): hiragana += 1  // from U+3040
            case (0xE3, 0x82) where third < 0xA0: hiragana += 1  // to U+309F
            case (0xE3, 0x82...0x83): katakana += 1  // to U+30FF
            case (0xEA, 0xB0...), (0xEB...0xED, _): hangul += 1  // U+AC00…U+D7FF
            default: break
            }
        }
    }

    /// Outside of quotation marks and titles.
    private(set) var outside = Letters()
    /// Between them.
    private(set) var quoted = Letters()
    private(set) var latin = 0
    /// The tag that the article has.
    let declared: String?

    var han: Int { outside.han + quoted.han }

    /// How many characters are looked at.
    private static let enough = 4_000

    init(of article: Article) {
        declared = article.language
        let bytes = article.text.string.utf8.span
        var depth = 0
        var left = Self.enough
        var i = 0
        while i < bytes.count, left > 0 {
            left -= 1
            let first = bytes[i]
            switch first {
            case 0x00..<0x80:
                if (0x61...0x7A).contains(first | 0x20) { latin += 1 }
                if first == 0x0A { depth = 0 }  // a mark without its partner ends with the paragraph
                i += 1
            case 0x80..<0xE0: i += 2
            case 0xE2 where bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0x9C:  // “”
                depth = max(0, depth + (bytes[i + 2] == 0x9C ? 1 : -1))
                i += 3
            case 0xE3 where bytes[i + 1] == 0x80 && bytes[i + 2] & 0xF8 == 0x88:  // 〈〉《》「」『』
                depth = max(0, depth + (bytes[i + 2] & 1 == 0 ? 1 : -1))
                i += 3
            case 0xE3..<0xEE:
                if depth > 0 {
                    quoted.count(first, bytes[i + 1], bytes[i + 2])
                } else {
                    outside.count(first, bytes[i + 1], bytes[i + 2])
                }
                i += 3
            case 0xEE..<0xF0, 0xE0..<0xE3: i += 3
            default: i += 4
            }
        }
    }
}
