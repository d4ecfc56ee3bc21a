/// The charset that a page names: in its XML declaration, else in its `<meta>` tags.
enum DeclaredCharset {
    /// The name in lower case; nil where none is given. Looks at the first 8 KB.
    static func name(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(8192).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let start = head.drop { $0 <= 0x20 || $0 >= 0x80 }
        if start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")),
            let name = value(of: "encoding", in: start[..<end])
        {
            return name
        }
        var i = head.startIndex
        while let tag = head[i...].firstIndex(of: UInt8(ascii: "<")) {
            i = tag + 1
            guard head[i...].starts(with: "meta".utf8) else { continue }
            let end = head[i...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let name = value(of: "charset", in: head[i..<end]) { return name }
            i = end
        }
        return nil
    }

    /// What follows `NAME=`, with or without quotes.
    private static func value(of name: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
        var i = bytes.startIndex
        while i < bytes.endIndex {
            guard name.withUTF8Buffer({ bytes[i...].starts(with: $0) }) else {
                i += 1
                continue
            }
            i += name.utf8CodeUnitCount
            let rest = bytes[i...].drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "=") else { continue }
            let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix {
                    (0x30...0x3A).contains($0) || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                        || $0 == UInt8(ascii: ".")
                }
            return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
        }
        return nil
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
