/// The normalised text of an article, sliced by Unicode scalar offsets.
///
/// # Normalisation
///
/// The text of an article that was read from a file is made so, and so only (`Article.normalisationVersion` 4):
///
/// - *Decoded*: bytes become characters by the charset that their evidence names; a byte without a meaning becomes U+FFFD, and so does a
///   zero byte. Character references become what HTML says they are, those from 128 to 159 what Windows-1252 has there.
/// - *Cut*: each block of the mark-up that belongs to the article (a paragraph, a heading, an item of a list, what stands
///   between two `<br>`) becomes one paragraph. Lines of plain text that were wrapped at a width are joined, with a space between words and
///   with nothing between Chinese characters.
/// - *Folded*: a stretch of white space (ASCII control characters, blanks of any width, no-break spaces, U+3000, U+0085, U+2028, U+2029) becomes
///   one space; none is left at the edges of a paragraph. U+200B, U+2060, U+FEFF and U+00AD vanish.
/// - *Joined*: paragraphs stand in the order of the page, with one line feed between two of them and none at the ends; empty ones
///   are left out.
///
/// Nothing else is changed: no Unicode normalisation form, no width, no script, no quotation mark, no spelling. So every scalar of the text
/// is one of a paragraph or a line feed between two, and each paragraph's span leads back to its block. The version is raised
/// whenever the same file may give other scalars than before, because the offsets and digests of stored quotations hang on them.
///
/// A text that was handed in as it is (`Article.init(plainText:)`) is not normalised at all.
///
/// `String` finds a scalar offset only by walking from its start; this keeps the byte position of every 16th
/// scalar beside the string, so that a slice costs a short walk wherever it lies.
///
///     let text = ArticleText("王越表示")
///     text[TextSpan(0, 2)]   // 王越
public struct ArticleText: Sendable {
    /// The text itself.
    public let string: String
    /// The number of Unicode scalars.
    public let count: Int
    /// The UTF-8 position of scalars 0, 16, 32 …
    private let marks: [Int]

    private static let stride = 16

    /// Indexes a text as it stands; nothing in it is changed. O(n).
    public init(_ string: String) {
        var string = string
        string.makeContiguousUTF8()
        var marks: [Int] = []
        marks.reserveCapacity(string.utf8.count / Self.stride / 2 + 1)
        var count = 0
        let bytes = string.utf8.span
        for i in bytes.indices {
            if bytes[i] & 0xC0 != 0x80 {  // not a continuation byte: a scalar starts here
                if count % Self.stride == 0 { marks.append(i) }
                count += 1
            }
        }
        self.string = string
        self.count = count
        self.marks = marks
    }

    /// The whole text as a span.
    public var span: TextSpan { TextSpan(0, count) }

    /// The words at a span. O(1): two walks of less than 16 scalars.
    ///
    /// - Precondition: the span lies within the text.
    public subscript(span: TextSpan) -> Substring {
        precondition(span.start >= 0 && span.end <= count, "a span lies within its text")
        let (start, end) = (position(of: span.start), position(of: span.end))
        return string[string.utf8.index(string.startIndex, offsetBy: start)..<string.utf8.index(string.startIndex, offsetBy: end)]
    }

    /// The UTF-8 position of a scalar, walked to from the mark before it.
    private func position(of offset: Int) -> Int {
        let bytes = string.utf8.span
        if offset == count { return bytes.count }
        var (position, at) = (marks[offset / Self.stride], offset / Self.stride * Self.stride)
        while at < offset {
            position += Self.width(bytes[position])
            at += 1
        }
        return position
    }

    /// The bytes of the scalar that a byte begins.
    private static func width(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }
}

extension ArticleText: Hashable {
    /// Two texts are equal when their scalars are; canonically equivalent spellings differ, as their offsets do.
    public static func == (a: ArticleText, b: ArticleText) -> Bool {
        a.count == b.count && a.string.utf8.elementsEqual(b.string.utf8)
    }

    /// Hashes the UTF-8 bytes.
    public func hash(into hasher: inout Hasher) {
        for byte in string.utf8 { hasher.combine(byte) }
    }
}
