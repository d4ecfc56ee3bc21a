/// What a text is, found from how it begins.
enum SourceKind: Equatable {
    case html, feed, jsonFeed, nitf, newsML, tei, markdown, plainText
    /// A format that is not read.
    case other(ForeignFormat)

    /// Finds the kind of a text. Looks at no more than its start.
    init(of text: String) {
        let bytes = text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(1 << 14)) } ?? Array(text.utf8.prefix(1 << 14))
        let start = Array(bytes.drop { $0 <= 0x20 })
        if start.first == UInt8(ascii: "<"), let root = Self.root(of: start) {
            switch root.lowercased() {
            case "rss", "rdf", "feed", "channel": self = .feed
            case "nitf": self = .nitf
            case "newsml", "newsmessage", "newsitem": self = .newsML
            case "tei", "tei.2", "teicorpus", "teicorpus.2": self = .tei
            case let name where !start.starts(with: "<?xml".utf8) || Self.elements.contains(name): self = .html
            case let name: self = .other(.xml(root: name))
            }
            return
        }
        if start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") {
            let head = text.prefix(4096)
            if head.contains("jsonfeed.org/version") {
                self = .jsonFeed
                return
            }
            if head.firstMatch(of: #/^\s*[\[{]\s*"[^"]*"\s*[:,]/#) != nil {
                self = .other(.json)
                return
            }
        }
        if Self.hasTag(start) {
            self = .html
        } else {
            self = Markdown.isLikely(text) ? .markdown : .plainText
        }
    }

    /// Whether there is a tag with which the mark-up of a page may begin behind other text.
    private static func hasTag(_ head: [UInt8]) -> Bool {
        var i = 0
        while let open = head[i...].firstIndex(of: UInt8(ascii: "<")) {
            let name = head[(open + 1)...].prefix(9).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            if elements.contains(String(decoding: name, as: UTF8.self).lowercased()) { return true }
            i = open + 1
        }
        return false
    }

    /// The local name of the first element, behind declarations, comments and instructions.
    private static func root(of head: [UInt8]) -> String? {
        var i = 0
        while let open = head[i...].firstIndex(of: UInt8(ascii: "<")), open + 1 < head.count {
            let next = head[open + 1]
            if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                let isComment = head[open...].starts(with: "<!--".utf8)
                var end = head[open...].firstIndex(of: UInt8(ascii: ">"))
                while isComment, let at = end, !(head[at - 1] == UInt8(ascii: "-") && head[at - 2] == UInt8(ascii: "-")) {
                    end = head[(at + 1)...].firstIndex(of: UInt8(ascii: ">"))
                }
                if !isComment, next == UInt8(ascii: "!"), let at = end, head[open..<at].contains(UInt8(ascii: "[")) {
                    end = head[at...].firstIndex(of: UInt8(ascii: "]")).flatMap { head[$0...].firstIndex(of: UInt8(ascii: ">")) }
                }
                guard let end else { return nil }
                i = end + 1
                continue
            }
            let name = head[(open + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            guard let first = name.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
            return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
        }
        return nil
    }

    /// Elements of HTML with which a saved piece of a page may begin, behind other text or an XML declaration.
    private static let elements: Set<String> = [
        "html", "head", "body", "div", "p", "article", "section", "main", "span", "table", "meta", "h1", "h2", "title", "center", "br",
        "!doctype", "script", "link", "style",
    ]

    /// What bytes are that are no text, where their first bytes tell.
    static func binary(_ bytes: [UInt8]) -> ForeignFormat? {
        signatures.first { bytes.starts(with: $0.mark) }?.format
    }

    private static let signatures: [(mark: [UInt8], format: ForeignFormat)] = [
        (Array("%PDF".utf8), .pdf), ([0x50, 0x4B, 3, 4], .zipArchive), ([0xD0, 0xCF, 0x11, 0xE0], .officeDocument),
        ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
        (Array("RIFF".utf8), .pictureOrRecording), ([0x28, 0xB5, 0x2F, 0xFD], .zstd), ([0xFD, 0x37, 0x7A, 0x58], .xz),
        (Array("BZh".utf8), .bzip2), (Array("bplist".utf8), .safariArchive), (Array("7z".utf8) + [0xBC, 0xAF], .sevenZipArchive),
        (Array("Rar!".utf8), .rarArchive), ([0x7F, 0x45, 0x4C, 0x46], .program),
    ]
}
