import CLibXML2

/// A page parsed by libxml2, flattened into what the reader needs: elements and runs of text, in document order.
///
/// The tree is walked with a loop, so that ten thousand nested tags cost no stack; libxml2's own limit of 256 levels, at
/// which it drops all text, is lifted.
struct HTMLTree {
    /// An element; elements are numbered in document order, so a parent's number is less than its children's.
    struct Element {
        var name: String
        /// The parent's number; -1 for the root.
        var parent: Int
        var attributes: [String: String]
    }

    /// A run of text, or a line break.
    struct Run {
        /// The element that it stands in.
        var element: Int
        /// Nil for `<br>`.
        var text: String?
    }

    private(set) var elements: [Element] = []
    private(set) var runs: [Run] = []

    /// The most elements that are read; the rest of a page is left out.
    static let elementLimit = 1_000_000

    /// Parses a page; nil where libxml2 makes nothing of it.
    init?(_ html: String) {
        var html = html
        let document: xmlDocPtr? = html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let context = htmlCreateMemoryParserCtxt(characters.baseAddress, Int32(clamping: characters.count))
                else { return nil }
                defer { htmlFreeParserCtxt(context) }
                let options =
                    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                    | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
                // Bound: libxml2 reads `count` bytes of the buffer, which lives until this closure returns.
                let document = htmlCtxtReadMemory(
                    context, characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8",
                    Int32(bitPattern: options | XML_PARSE_HUGE.rawValue))
                return document
            }
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { return nil }
        walk(root)
    }

    private mutating func walk(_ root: xmlNodePtr) {
        var node: xmlNodePtr? = root
        var open: [Int] = [-1]
        while let current = node {
            var entered = false
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                guard elements.count < Self.elementLimit else { return }
                let name = String(cString: current.pointee.name)
                if name == "br" {
                    runs.append(Run(element: open[open.count - 1], text: nil))
                } else {
                    elements.append(Element(name: name, parent: open[open.count - 1], attributes: Self.attributes(of: current)))
                    if current.pointee.children != nil {
                        open.append(elements.count - 1)
                        entered = true
                    }
                }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = current.pointee.content {
                    runs.append(Run(element: open[open.count - 1], text: String(cString: content)))
                }
            default: break
            }
            if entered {
                node = current.pointee.children
                continue
            }
            node = current
            while let done = node, done.pointee.next == nil {
                node = done == root ? nil : done.pointee.parent
                if node != nil, open.count > 1 { open.removeLast() }
                if node == root { node = nil }
            }
            node = node?.pointee.next
        }
    }

    private static func attributes(of node: xmlNodePtr) -> [String: String] {
        var attributes: [String: String] = [:]
        var attribute = node.pointee.properties
        while let current = attribute {
            if let name = current.pointee.name {
                let value = current.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) } ?? ""
                attributes[String(cString: name).lowercased()] = value
            }
            attribute = current.pointee.next
        }
        return attributes
    }

    /// The text in an element, white space folded. O(runs).
    func text(in element: Int) -> String {
        var text = ""
        for run in runs where isIn(run.element, element) { text += run.text ?? " " }
        return text.folded
    }

    /// Whether an element is another or lies in it.
    func isIn(_ element: Int, _ ancestor: Int) -> Bool {
        var element = element
        while element > ancestor { element = elements[element].parent }
        return element == ancestor
    }

    /// The numbers of the elements with a name.
    func elements(named name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }
}

extension String {
    /// The text with each stretch of white space made one space, and none at its edges.
    var folded: String {
        split { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }.joined(separator: " ")
    }
}
