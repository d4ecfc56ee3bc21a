/// The charset that a page names: in its XML declaration, else in its `<meta>` tags.
enum DeclaredCharset {
    /// The name in lower case; nil where none is given. Looks at the first 8 KB.
    static func name(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(8192).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        if head.drop(while: \.isWhitespace).hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
            let name = value(of: "encoding", in: head[..<end.lowerBound])
        {
            return name
        }
        var rest = head[...]
        while let tag = rest.firstRange(of: "<meta") {
            let end = rest[tag.upperBound...].firstIndex(of: ">") ?? rest.endIndex
            if let name = value(of: "charset", in: rest[tag.upperBound..<end]) { return name }
            rest = rest[end...]
        }
        return nil
    }

    /// What follows `NAME=`, with or without quotes.
    private static func value(of name: String, in text: Substring) -> String? {
        guard let found = text.firstRange(of: name) else { return nil }
        let rest = text[found.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        return value.isEmpty ? nil : String(value)
    }
}

/// What a charset's name stands for, which is often more than the name says: pages say gb2312 and mean GB18030.
enum Charset: Hashable {
    case utf8, utf16, gb18030, big5, windows1252
    /// Any other that the C library may know.
    case other(String)

    init(named name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
        case "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2": self = .utf16
        case "gb2312", "gbk", "gb18030", "gb_2312-80", "gb_2312", "x-gbk", "cp936", "windows-936", "ms936", "chinese", "euc-cn":
            self = .gb18030
        case "big5", "big5-hkscs", "big5hkscs", "x-x-big5", "cn-big5", "csbig5", "big-5", "cp950", "ms950", "windows-950": self = .big5
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii": self = .windows1252
        default: self = .other(name.uppercased())
        }
    }

    /// The name that messages use.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .gb18030: "GB18030"
        case .big5: "Big5-HKSCS"
        case .windows1252: "windows-1252"
        case .other(let name): name
        }
    }
}
