import CLibXML2

extension HTMLTree {
    /// Parses a page; nil where libxml2 makes nothing of it.
    ///
    /// The text is handed over as UTF-8 and what the page says of its charset is ignored: by then it has been decoded.
    init?(_ html: String) {
        var html = html
        guard let tree = html.withUTF8({ HTMLTreeBuilder.tree(of: $0) }) else { return nil }
        self = tree
    }
}

/// Builds an `HTMLTree` from the events of libxml2's HTML parser.
private struct HTMLTreeBuilder {
    var tree = HTMLTree()
    /// The elements that are open, the root first.
    var open: [Int32] = []
    /// Tags by the address of their name, which libxml2 keeps once a page.
    var known: [(address: UnsafePointer<xmlChar>, tag: HTMLTag)] = []
    var isFull = false

    static func tree(of page: UnsafeBufferPointer<UInt8>) -> HTMLTree? {
        guard let start = page.baseAddress, page.count > 0, page.count < Int(Int32.max) else { return nil }
        var builder = HTMLTreeBuilder()
        builder.tree.bytes.reserveCapacity(page.count)
        // Bound: libxml2 reads `count` bytes of the page, which lives until this function returns.
        let isRead = start.withMemoryRebound(to: CChar.self, capacity: page.count) { characters in
            withUnsafeMutablePointer(to: &builder) { parse(characters, count: Int32(page.count), into: $0) }
        }
        guard isRead else { return nil }
        builder.closeAll()
        return builder.tree.elements.isEmpty ? nil : builder.tree
    }

    /// Sets libxml2's global state up, once and before any thread parses: done by two at a time, it deadlocks in its own locks.
    private static let isInitialised: Bool = {
        xmlInitParser()
        return true
    }()

    private static func parse(
        _ characters: UnsafePointer<CChar>, count: Int32, into builder: UnsafeMutablePointer<HTMLTreeBuilder>
    ) -> Bool {
        guard isInitialised, let context = htmlCreateMemoryParserCtxt(characters, count) else { return false }
        defer { htmlFreeParserCtxt(context) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(bitPattern: options | XML_PARSE_HUGE.rawValue))
        // The bytes are valid UTF-8; saying so spares libxml2 a copy through its converter.
        context.pointee.charset = XML_CHAR_ENCODING_UTF8.rawValue
        guard let events = context.pointee.sax else { return false }
        events.pointee = htmlSAXHandler()
        events.pointee.startElement = { builder, name, attributes in
            guard let builder, let name else { return }
            builder.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.start(name, attributes)
        }
        events.pointee.endElement = { builder, name in
            guard let builder, let name else { return }
            builder.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.end(name)
        }
        events.pointee.characters = { builder, text, count in
            guard let builder, let text else { return }
            builder.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.characters(text, count)
        }
        events.pointee.ignorableWhitespace = events.pointee.characters
        events.pointee.cdataBlock = events.pointee.characters
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        htmlParseDocument(context)
        return true
    }

    private mutating func start(_ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        let tag = tag(of: name)
        let parent = open.last ?? -1
        if tag == .br {
            tree.runs.append(HTMLTree.Run(element: parent, start: -1, end: -1))
            return
        }
        guard tree.elements.count < HTMLTree.elementLimit else {
            isFull = true
            return
        }
        let first = tree.attributes.count
        var list = list
        // libxml2 gives names and values in turn, a null behind the last.
        while let pair = list, let attribute = pair[0] {
            if let value = pair[1], let name = HTMLAttribute.named(HTMLTag.packed(CString(attribute))) {
                let start = tree.bytes.count
                // Of a link only that it leads somewhere is of use, not where.
                let count = name == .href && tag != .link ? 0 : Int(xmlStrlen(value))
                tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
                tree.attributes.append(HTMLTree.Attribute(name: name, start: Int32(start), end: Int32(tree.bytes.count)))
            }
            list = pair + 2
        }
        open.append(Int32(tree.elements.count))
        tree.elements.append(
            HTMLTree.Element(
                tag: tag, parent: parent, end: 0, firstAttribute: Int32(first), attributeCount: Int32(tree.attributes.count - first)))
    }

    private mutating func end(_ name: UnsafePointer<xmlChar>) {
        let tag = tag(of: name)
        guard tag != .br else { return }
        // Events come in pairs, so the innermost open element is the one; where elements were left out it may not be.
        guard let last = open.last, !isFull || tree.elements[Int(last)].tag == tag else { return }
        close(last)
    }

    private mutating func close(_ element: Int32) {
        tree.elements[Int(element)].end = Int32(tree.elements.count)
        open.removeLast()
    }

    mutating func closeAll() {
        while let last = open.last { close(last) }
    }

    private mutating func characters(_ text: UnsafePointer<xmlChar>, _ count: Int32) {
        guard let element = open.last, count > 0 else { return }
        let start = tree.bytes.count
        tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
        // Text comes in pieces where entities stand in it; pieces that touch are one run.
        if let last = tree.runs.indices.last, tree.runs[last].element == element, Int(tree.runs[last].end) == start {
            tree.runs[last].end = Int32(tree.bytes.count)
        } else {
            tree.runs.append(HTMLTree.Run(element: element, start: Int32(start), end: Int32(tree.bytes.count)))
        }
    }

    private mutating func tag(of name: UnsafePointer<xmlChar>) -> HTMLTag {
        for entry in known where entry.address == name { return entry.tag }
        let tag = HTMLTag.named(HTMLTag.packed(CString(name)))
        if known.count < 24 { known.append((name, tag)) }
        return tag
    }

    /// The bytes of a C string up to its zero.
    private struct CString: Sequence, IteratorProtocol {
        var position: UnsafePointer<xmlChar>

        init(_ start: UnsafePointer<xmlChar>) { position = start }

        mutating func next() -> UInt8? {
            guard position.pointee != 0 else { return nil }
            defer { position += 1 }
            return position.pointee
        }
    }
}
