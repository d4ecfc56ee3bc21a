import CLibXML2

/// An XML document as elements with text, read without entities of its own: no file, no network, no bombs.
struct XMLTree {
    struct Element {
        /// The local name, without its prefix.
        var name: String
        var parent: Int
        var attributes: [String: String]
        /// The text directly in it and, for what is mark-up inside, its mark-up as HTML.
        var text = ""
    }

    private(set) var elements: [Element] = []

    /// Why a document is refused.
    struct Refusal: Error {
        var reason: String
    }

    /// Parses a document.
    ///
    /// - Throws: `Refusal` where it declares entities, or where nothing of it can be read.
    init(_ xml: String) throws(Refusal) {
        let head = xml.prefix(100_000)
        if head.contains("<!ENTITY") { throw Refusal(reason: "it declares entities of its own, which are not read") }
        var xml = xml
        let document: xmlDocPtr? = xml.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // Bound: libxml2 reads `count` bytes of the buffer, which lives until this closure returns.
                xmlReadMemory(
                    characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8",
                    Int32(
                        XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue
                            | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue))
            }
        }
        guard let document else { throw Refusal(reason: "it is no XML that can be read") }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { throw Refusal(reason: "it has no root element") }
        walk(root)
    }

    private mutating func walk(_ root: xmlNodePtr) {
        var node: xmlNodePtr? = root
        var open: [Int] = [-1]
        while let current = node {
            if current.pointee.type == XML_ELEMENT_NODE, elements.count < HTMLTree.elementLimit {
                elements.append(
                    Element(
                        name: String(cString: current.pointee.name), parent: open[open.count - 1], attributes: Self.attributes(of: current))
                )
                if let child = current.pointee.children {
                    open.append(elements.count - 1)
                    node = child
                    continue
                }
            } else if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE,
                let content = current.pointee.content, let element = open.last, element >= 0
            {
                elements[element].text += String(cString: content)
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
                attributes[String(cString: name)] =
                    current.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) } ?? ""
            }
            attribute = current.pointee.next
        }
        return attributes
    }

    /// The elements below another, itself left out, in document order. O(elements).
    func descendants(of element: Int) -> [Int] {
        var inside: Set<Int> = [element]
        var found: [Int] = []
        for i in elements.indices where i > element && inside.contains(elements[i].parent) {
            inside.insert(i)
            found.append(i)
        }
        return found
    }

    /// The text of an element with that of all below it.
    func wholeText(of element: Int) -> String {
        ([element] + descendants(of: element)).map { elements[$0].text }.joined().folded
    }
}
