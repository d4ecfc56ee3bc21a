import Hashing

/// A page as a row of blocks: stretches of text between the tags that break lines, each with its place.
struct PageBlocks {
    /// A block as its text and what a reader of feeds asks of it.
    struct Block {
        var text: String
        /// How many characters of the text are links.
        var linked: Int
        /// The nearest element that breaks lines.
        var element: Int
        var kind: Paragraph.Kind
    }

    /// A block as numbers: its text is a range of `PageBlocks.text`.
    struct Row {
        var start: Int32
        var end: Int32
        /// Scalars that are no white space, and those of them that stand in links.
        var letters: Int32
        var linked: Int32
        /// Punctuation, and that part of it which ends a sentence.
        var marks: Int32
        var stops: Int32
        /// The nearest element that breaks lines.
        var element: Int32
        var kind: Paragraph.Kind
        /// Whether the page hides it (`display: none`).
        var isHidden: Bool
    }

    let tree: HTMLTree
    /// The folded text of all rows, one after the other.
    private(set) var text: [UInt8] = []
    private(set) var rows: [Row] = []
    /// What each element's own names say.
    private(set) var hints: [PlaceHint] = []

    /// The blocks that the page shows, as strings.
    var blocks: [Block] { rows.filter { !$0.isHidden }.map(block) }

    /// A row as a block. O(text).
    func block(_ row: Row) -> Block {
        Block(text: string(row), linked: Int(row.linked), element: Int(row.element), kind: row.kind)
    }

    /// A row's text. O(text).
    func string(_ row: Row) -> String {
        String(decoding: text[Int(row.start)..<Int(row.end)], as: UTF8.self)
    }

    init(_ tree: HTMLTree) {
        self.tree = tree
        var places: [Place] = []
        places.reserveCapacity(tree.elements.count)
        hints.reserveCapacity(tree.elements.count)
        // Most of a usual page is mark-up; of one that is very large it may all be text, which must not be moved while it grows.
        text.reserveCapacity(tree.bytes.count > 1 << 20 ? tree.bytes.count : tree.bytes.count / 4)
        var known: [UInt64: PlaceHint] = [:]
        for (i, element) in tree.elements.enumerated() {
            let place = Place(element, number: i, in: element.parent >= 0 ? places[Int(element.parent)] : Place(), of: tree)
            places.append(place)
            hints.append(place.isUnread ? [] : Self.hints(of: i, in: tree, &known))
        }
        let linkSizes = Self.linkSizes(places, in: tree)
        var current: Int32 = -1
        var folded = CollapsedText()
        tree.bytes.withUnsafeBufferPointer { bytes in
            for run in tree.runs where run.element >= 0 {
                let place = places[Int(run.element)]
                guard !place.isUnread else { continue }
                if place.block != current {
                    close(&folded, places, current)
                    current = place.block
                }
                if run.start < 0 {
                    close(&folded, places, current)
                } else {
                    folded.append(
                        UnsafeBufferPointer(rebasing: bytes[Int(run.start)..<Int(run.end)]),
                        isLink: place.link >= 0 && linkSizes[Int(place.link)] <= Self.linkLimit)
                }
            }
        }
        close(&folded, places, current)
    }

    /// More bytes than a link has: one that was never closed swallows the article behind it.
    private static let linkLimit = 600

    /// How many bytes of text each link holds.
    private static func linkSizes(_ places: [Place], in tree: HTMLTree) -> [Int] {
        var sizes = [Int](repeating: 0, count: tree.elements.count)
        for run in tree.runs where run.start >= 0 && run.element >= 0 {
            let link = places[Int(run.element)].link
            if link >= 0 { sizes[Int(link)] += Int(run.end - run.start) }
        }
        return sizes
    }

    private mutating func close(_ folded: inout CollapsedText, _ places: [Place], _ element: Int32) {
        if folded.letters > 0, element >= 0 {
            let place = places[Int(element)]
            let start = text.count
            text += folded.bytes
            rows.append(
                Row(
                    start: Int32(start), end: Int32(text.count), letters: Int32(folded.letters), linked: Int32(folded.linked),
                    marks: Int32(folded.marks), stops: Int32(folded.stops), element: element, kind: place.kind, isHidden: place.isHidden))
        }
        folded.clear()
    }

    /// What an element's names say; names come again and again, so each is read once a page.
    private static func hints(of element: Int, in tree: HTMLTree, _ known: inout [UInt64: PlaceHint]) -> PlaceHint {
        var hints: PlaceHint = []
        let first = Int(tree.elements[element].firstAttribute)
        for attribute in tree.attributes[first..<(first + Int(tree.elements[element].attributeCount))] {
            switch attribute.name {
            case .class, .id, .itemprop, .role: break
            default: continue
            }
            let range = Int(attribute.start)..<Int(attribute.end)
            guard range.count > 0, range.count <= 200 else { continue }
            let name = tree.bytes.span.extracting(range)
            var hash = FNV1a()
            for i in name.indices { hash.add(name[i]) }
            let digest = hash.value
            if let found = known[digest] {
                hints.formUnion(found)
            } else {
                let found = PlaceNames.hints(of: name)
                known[digest] = found
                hints.formUnion(found)
            }
        }
        return hints
    }

    /// What an element's ancestors make of it.
    private struct Place {
        var block: Int32 = -1
        var isUnread = false
        var isHidden = false
        /// The link that it stands in; -1 for none.
        var link: Int32 = -1
        var kind = Paragraph.Kind.body

        init() {}

        init(_ element: HTMLTree.Element, number: Int, in parent: Place, of tree: HTMLTree) {
            self = parent
            let traits = element.tag.traits
            if traits.contains(.unread) { isUnread = true }
            if isUnread { return }
            if element.attributeCount > 0, !isHidden { isHidden = Self.hides(number, in: tree) }
            if element.tag == .a, tree.value(.href, of: number) != nil { link = Int32(number) }
            guard !traits.contains(.inline) else { return }
            block = Int32(number)
            switch element.tag {
            case .h1, .h2, .h3, .h4, .h5, .h6: kind = .heading
            case .li, .dd, .dt: kind = .listItem
            case .blockquote: kind = .blockQuote
            default: break
            }
        }

        /// `hidden` or `style="display: none"`. `visibility: hidden` is shown later by a script (WeChat), so it hides nothing.
        private static func hides(_ element: Int, in tree: HTMLTree) -> Bool {
            if tree.value(.hidden, of: element) != nil { return true }
            guard let style = tree.value(.style, of: element) else { return false }
            var matched = 0
            let wanted: StaticString = "display:none"
            return wanted.withUTF8Buffer { wanted in
                for byte in tree.bytes[style] where byte > 0x20 {
                    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    matched = lower == wanted[matched] ? matched + 1 : lower == wanted[0] ? 1 : 0
                    if matched == wanted.count { return true }
                }
                return false
            }
        }
    }
}
