/// A page as a row of blocks: stretches of text between the tags that break lines, each with its place.
struct PageBlocks {
    struct Block {
        var text: String
        /// How many characters of the text are links.
        var linked: Int
        /// The nearest element that breaks lines.
        var element: Int
        var kind: Paragraph.Kind
    }

    private(set) var blocks: [Block] = []
    let tree: HTMLTree

    init(_ tree: HTMLTree) {
        self.tree = tree
        var places = [Place](repeating: Place(), count: tree.elements.count)
        for (i, element) in tree.elements.enumerated() {
            places[i] = Place(element, number: i, in: element.parent >= 0 ? places[element.parent] : Place())
        }
        var text = ""
        var linked = 0
        var current = -1
        func close() {
            let folded = text.folded
            if !folded.isEmpty, current >= 0 {
                blocks.append(
                    Block(text: folded, linked: min(linked, folded.count), element: current, kind: places[current].kind))
            }
            text = ""
            linked = 0
        }
        for run in tree.runs where run.element >= 0 {
            let place = places[run.element]
            guard !place.isHidden else { continue }
            if place.block != current {
                close()
                current = place.block
            }
            guard let words = run.text else {
                close()
                continue
            }
            text += words
            if place.isLink { linked += words.folded.count }
        }
        close()
    }

    /// What an element's ancestors make of it.
    private struct Place {
        var block = -1
        var isHidden = false
        var isLink = false
        var kind = Paragraph.Kind.body

        init() {}

        init(_ element: HTMLTree.Element, number: Int, in parent: Place) {
            self = parent
            if Self.unread.contains(element.name) || Self.isHidden(element.attributes) { isHidden = true }
            if element.name == "a" { isLink = true }
            guard !Self.inline.contains(element.name) else { return }
            block = number
            switch element.name {
            case "h1", "h2", "h3", "h4", "h5", "h6": kind = .heading
            case "li", "dd", "dt": kind = .listItem
            case "blockquote": kind = .blockQuote
            default: break
            }
        }

        private static func isHidden(_ attributes: [String: String]) -> Bool {
            guard let style = attributes["style"]?.lowercased() else { return false }
            return style.replacing(" ", with: "").contains("display:none")
        }

        /// Elements whose text is not the page's.
        private static let unread: Set<String> = [
            "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "button", "textarea",
            "nav", "form", "figcaption", "option",
        ]

        /// Elements that do not break lines.
        private static let inline: Set<String> = [
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd", "label",
            "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "o:p", "st1:chsdate",
        ]
    }
}
