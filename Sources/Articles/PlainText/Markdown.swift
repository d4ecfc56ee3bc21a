/// A Markdown file as an article: front matter and headings for the metadata, paragraphs without their marks.
struct Markdown {
    private var fields: [String: String] = [:]
    private var title: String?
    /// Whether the headline was found in the text.
    private var hasHeadline = false
    private var draft: ArticleDraft

    /// Whether a text looks like Markdown more than like plain text: front matter, a headline with `#`, or links.
    static func isLikely(_ text: String) -> Bool {
        if frontMatter(of: text) != nil { return true }
        let head = Array(text.utf8.prefix(40_000))
        let lines = head.split(separator: UInt8(ascii: "\n"))
        let hasHeading = lines.contains { line in
            let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
            return (1...6).contains(marks) && line.count > marks + 1 && line[line.startIndex + marks] == UInt8(ascii: " ")
        }
        return hasHeading || lines.count { $0.contains(UInt8(ascii: "]")) && String(decoding: $0, as: UTF8.self).contains("](http") } > 1
    }

    /// Reads a text.
    init(_ text: String) {
        draft = ArticleDraft(capacity: text.utf8.count)
        var rest = text[...]
        if let matter = Self.frontMatter(of: text) {
            fields = matter.fields
            rest = text[matter.end...]
        }
        title = fields["title"]
        var paragraph = ""
        var kind = Paragraph.Kind.body
        var fence: Character?
        func close(_ markdown: inout Markdown) {
            let words = MarkdownLine.words(of: paragraph).folded
            if !words.isEmpty { markdown.append(words, kind) }
            paragraph = ""
            kind = .body
        }
        var isAtEnd = false
        while !isAtEnd {
            // One line after the other: all of them at once would take more memory than the text.
            let end = rest.firstIndex(where: \.isNewline) ?? rest.endIndex
            let line = rest[..<end]
            isAtEnd = end == rest.endIndex
            rest = isAtEnd ? "" : rest[rest.index(after: end)...]
            let words = line.drop(while: \.isWhitespace)
            if words.hasPrefix("```") || words.hasPrefix("~~~") {
                close(&self)
                fence = fence == nil ? words.first : (fence == words.first ? nil : fence)
                continue
            }
            guard fence == nil else { continue }
            if words.isEmpty || Self.isRule(words) {
                // A line of = or - under a line of text makes it a heading.
                if !words.isEmpty, !paragraph.isEmpty, words.first == "=" || words.first == "-", kind == .body { kind = .heading }
                close(&self)
            } else if let behind = Self.endOfHeadingMark(words) {
                close(&self)
                paragraph = String(words[behind...].reversed().drop { $0 == "#" || $0 == " " }.reversed())
                kind = .heading
                close(&self)
            } else if words.first == ">" {
                if kind != .blockQuote { close(&self) }
                kind = .blockQuote
                let inner = words.drop { $0 == ">" || $0 == " " }
                if inner.isEmpty { close(&self) } else { paragraph = PlainText.joined(paragraph, String(inner)) }
            } else if let behind = Self.endOfListMark(words) {
                close(&self)
                paragraph = String(words[behind...])
                kind = .listItem
            } else {
                paragraph = paragraph.isEmpty ? String(words) : PlainText.joined(paragraph, String(words))
                // Two spaces or a backslash at the end of a line end the line.
                if line.hasSuffix("  ") || line.hasSuffix("\\") {
                    if paragraph.hasSuffix("\\") { paragraph.removeLast() }
                    close(&self)
                }
            }
        }
        close(&self)
    }

    /// Appends a paragraph; a heading at the start is the headline, unless the front matter gives another.
    private mutating func append(_ words: String, _ kind: Paragraph.Kind) {
        if draft.isEmpty, kind == .heading, !hasHeadline, title == nil || title == words {
            title = words
            hasHeadline = true
        } else {
            draft.append(words.utf8, kind)
        }
    }

    /// The article.
    consuming func article() -> Article {
        var article = draft.article()
        article.title = title
        article.authors =
            (fields["author"] ?? fields["authors"]).map { names in
                names.split { ",，、;".contains($0) }.map { String($0).folded }.filter { !$0.isEmpty }
            } ?? []
        article.publisher = ["publisher", "site", "outlet"].lazy.compactMap { fields[$0] }.first
        article.published = ["published", "date", "created"].lazy.compactMap { MachineDate.iso(fields[$0]) }.first
        article.url = ["source", "url", "link", "canonical"].lazy.compactMap { fields[$0].flatMap(PageMetadata.address) }.first
        article.language = fields["lang"] ?? fields["language"]
        return article
    }

    /// The fields between two lines of three hyphens at the start, and where they end.
    private static func frontMatter(of text: String) -> (fields: [String: String], end: String.Index)? {
        guard text.utf8.starts(with: "---".utf8), let match = text.prefixMatch(of: #/---\s*\n((?:[^\n]*\n){1,60}?)---\s*(?:\n|$)/#) else {
            return nil
        }
        var fields: [String: String] = [:]
        var list: String?
        for line in match.1.split(whereSeparator: \.isNewline) {
            if let entry = line.wholeMatch(of: #/([A-Za-z_-]+)\s*:\s*(.*)/#) {
                let name = entry.1.lowercased()
                let value = entry.2.drop { $0 == "[" }.filter { $0 != "\"" && $0 != "]" }.folded
                list = value.isEmpty ? name : nil
                if !value.isEmpty { fields[name] = value.trimmed(of: "'") }
            } else if let list, let item = line.wholeMatch(of: #/\s*-\s+(.*)/#) {
                let value = String(item.1).folded.trimmed(of: "\"").trimmed(of: "'")
                fields[list] = fields[list].map { "\($0), \(value)" } ?? value
            }
        }
        return fields.isEmpty ? nil : (fields, match.range.upperBound)
    }

    /// The place behind up to six `#` and a blank.
    private static func endOfHeadingMark(_ line: Substring) -> Substring.Index? {
        let words = line.utf8.drop { $0 == UInt8(ascii: "#") }
        let marks = line.utf8.distance(from: line.startIndex, to: words.startIndex)
        return (1...6).contains(marks) && words.first == 0x20 ? words.startIndex : nil
    }

    /// The place behind `-`, `*`, `+` or a number with a full stop or a bracket, and a blank.
    private static func endOfListMark(_ line: Substring) -> Substring.Index? {
        var words = line.utf8[...]
        if let first = words.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            words = words.dropFirst()
        } else {
            let number = words.prefix(4).prefix { (0x30...0x39).contains($0) }
            words = words[number.endIndex...]
            guard (1...3).contains(number.count), words.first == UInt8(ascii: ".") || words.first == UInt8(ascii: ")") else { return nil }
            words = words.dropFirst()
        }
        return words.first == 0x20 ? words.startIndex : nil
    }

    private static func isRule(_ line: Substring) -> Bool {
        guard let first = line.first, "=-*_".contains(first), line.count >= 3 else { return false }
        return line.allSatisfy { $0 == first || $0 == " " }
    }
}

extension String {
    /// The text without a mark at its edges.
    fileprivate func trimmed(of mark: Character) -> String {
        String(drop { $0 == mark }.reversed().drop { $0 == mark }.reversed())
    }
}
