/// The blocks of text under an element of an agency or archive format, whose names for them are few and alike.
///
/// A file that comes from an agency holds an article and nothing else, so there is no main text to find: every paragraph counts.
enum XMLBlocks {
    /// The blocks under an element, in order. O(elements + runs below it).
    static func blocks(in root: Int, of tree: XMLTree) -> [PageBlocks.Block] {
        var blocks: [PageBlocks.Block] = []
        var text = ""
        var kind = Paragraph.Kind.body
        /// What the open elements make of the text in them, outermost first.
        var open: [Open] = [Open(number: root, end: tree.elements[root].end, block: root, kind: .body, isUnread: false)]
        var block = root
        func close() {
            let words = text.folded
            if !words.isEmpty { blocks.append(PlainText.block(words, kind)) }
            text = ""
        }
        var next = tree.elements[root].runs.lowerBound
        func read(upTo limit: Int) {
            while next < limit, let inner = open.last {
                if !inner.isUnread {
                    if inner.block != block {
                        close()
                        block = inner.block
                        kind = inner.kind
                    }
                    text += tree.runs[next].text
                }
                next += 1
            }
        }
        func leave(before element: Int) {
            while open.count > 1, let inner = open.last, inner.end <= element {
                read(upTo: tree.elements[inner.number].runs.upperBound)
                open.removeLast()
            }
        }
        for i in root + 1..<max(root + 1, tree.elements[root].end) {
            leave(before: i)
            read(upTo: tree.elements[i].runs.lowerBound)
            guard let outer = open.last else { break }
            let name = tree.elements[i].name.lowercased()
            if breaks.contains(name) { close() }
            var inner = Open(number: i, end: tree.elements[i].end, block: outer.block, kind: outer.kind, isUnread: outer.isUnread)
            if let kind = kinds[name] {
                inner.block = i
                if kind != .body { inner.kind = kind }
            }
            if unread.contains(name) { inner.isUnread = true }
            open.append(inner)
        }
        leave(before: tree.elements[root].end)
        read(upTo: tree.elements[root].runs.upperBound)
        close()
        return blocks
    }

    /// An open element.
    private struct Open {
        var number: Int
        var end: Int
        /// The nearest element that parts blocks.
        var block: Int
        var kind: Paragraph.Kind
        var isUnread: Bool
    }

    /// The elements that part blocks: of NITF, of HTML, of TEI.
    private static let kinds: [String: Paragraph.Kind] = [
        "p": .body, "ab": .body, "div": .body, "section": .body, "block": .body, "lg": .body, "l": .body, "sp": .body, "pre": .body,
        "tr": .body, "nitf-table": .body, "table": .body, "td": .body, "th": .body, "para": .body, "u": .body,
        "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
        "hl1": .heading, "hl2": .heading, "head": .heading,
        "li": .listItem, "item": .listItem, "dd": .listItem, "dt": .listItem,
        "bq": .blockQuote, "blockquote": .blockQuote,
    ]

    /// The elements that end a line.
    private static let breaks: Set<String> = ["br", "lb"]

    /// The elements whose text is not the article's.
    private static let unread: Set<String> = [
        "media", "media-caption", "figure", "figcaption", "note", "script", "style", "byline", "dateline", "tagline", "fw", "photo",
        "teiheader", "body.head", "nitf-table-metadata", "header", "endnote",
    ]
}
