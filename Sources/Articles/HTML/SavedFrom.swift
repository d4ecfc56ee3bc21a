/// The address that browsers and mirroring tools note in a comment at the top of what they save.
enum SavedFrom {
    /// The address; nil where none is noted. Looks at the first 4 KB.
    ///
    ///     <!-- saved from url=(0040)https://news.example/1.html -->
    ///     <!-- Page saved with SingleFile url: https://news.example/1.html … -->
    ///     <!-- Mirrored from news.example/1.html by HTTrack … -->
    static func address(in page: String) -> String? {
        let head = page.utf8.withContiguousStorageIfAvailable { Array($0.prefix(4096)) } ?? Array(page.utf8.prefix(4096))
        guard let comment = end(of: "<!--", in: head[...]) else { return nil }
        let text = head[comment...]
        if let i = end(of: "saved from url=(", in: text) {
            return PageMetadata.address(word(text[i...].drop { $0 != UInt8(ascii: ")") }.dropFirst()))
        }
        if let i = end(of: "saved with SingleFile", in: text), let j = end(of: "url:", in: text[i...].prefix(64)) {
            return PageMetadata.address(word(text[j...].drop { $0 <= 0x20 }))
        }
        if let i = end(of: "Mirrored from ", in: text), end(of: " by HTTrack", in: text[i...].prefix(2048)) != nil {
            return PageMetadata.address("http://" + word(text[i...]))
        }
        return nil
    }

    /// The bytes up to the next white space or angle bracket.
    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }

    /// The place behind the first occurrence of a mark.
    private static func end(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        mark.withUTF8Buffer { mark in
            var i = bytes.startIndex
            while let hit = bytes[i...].firstIndex(of: mark[0]) {
                if bytes[hit...].starts(with: mark) { return hit + mark.count }
                i = hit + 1
            }
            return nil
        }
    }
}
