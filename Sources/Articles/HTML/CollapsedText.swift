/// Text whose white space is folded while it is put together, with the counts that tell running text from the rest.
///
/// A stretch of white space (with the no-break, the ideographic and the other spaces of Unicode) becomes one space, none at the edges.
/// Marks without width (U+200B, U+2060, U+FEFF, U+00AD) vanish.
struct CollapsedText {
    private(set) var bytes: [UInt8] = []
    /// Scalars that are no white space.
    private(set) var letters = 0
    /// Those of them that stand in links.
    private(set) var linked = 0
    /// Punctuation inside and at the end of sentences.
    private(set) var marks = 0
    /// Those of them that end a sentence.
    private(set) var stops = 0
    private var isSpacePending = false

    /// Empties the text and the counts, keeping the memory.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        letters = 0
        linked = 0
        marks = 0
        stops = 0
        isSpacePending = false
    }

    /// Notes a place where words are apart.
    mutating func space() { isSpacePending = true }

    /// Appends text. O(n).
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, isLink: Bool) {
        var i = 0
        let before = letters
        while i < text.count {
            let byte = text[i]
            var length = 1
            if byte < 0x80 {
                if byte <= 0x20 || byte == 0x7F {
                    isSpacePending = true
                    i += 1
                    continue
                }
                switch byte {
                case 0x2C, 0x3B, 0x3A: marks += 1  // , ; :
                case 0x2E, 0x21, 0x3F:  // . ! ? at the end of a word
                    if i + 1 == text.count || text[i + 1] <= 0x20 || text[i + 1] >= 0x80 {
                        marks += 1
                        stops += 1
                    }
                default: break
                }
            } else {
                length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                guard i + length <= text.count else { break }  // cannot happen in valid UTF-8
                switch length == 3
                    ? UInt32(byte) << 16 | UInt32(text[i + 1]) << 8 | UInt32(text[i + 2]) : UInt32(byte) << 8 | UInt32(text[i + 1])
                {
                case 0xC2A0, 0xC285, 0xE38080, 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE19A80:
                    isSpacePending = true
                    i += length
                    continue
                case 0xE2808B, 0xE281A0, 0xEFBBBF, 0xC2AD:
                    i += length
                    continue
                case 0xE38082, 0xEFBC81, 0xEFBC9F:  // 。！？
                    marks += 1
                    stops += 1
                case 0xEFBC8C, 0xEFBC9B, 0xEFBC9A, 0xE38081, 0xE2809C, 0xE2809D, 0xE3808C, 0xE3808D, 0xE280A6:  // ，；：、“”「」…
                    marks += 1
                default: break
                }
            }
            if isSpacePending {
                if !bytes.isEmpty { bytes.append(0x20) }
                isSpacePending = false
            }
            letters += 1
            bytes.append(byte)
            if length > 1 { bytes.append(text[i + 1]) }
            if length > 2 { bytes.append(text[i + 2]) }
            if length > 3 { bytes.append(text[i + 3]) }
            i += length
        }
        if isLink { linked += letters - before }
    }
}
