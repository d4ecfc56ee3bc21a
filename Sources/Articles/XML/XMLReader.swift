/// Reads XML into a tree, from left to right, once.
struct XMLReader {
    private(set) var tree = XMLTree()
    private let bytes: [UInt8]
    private var position = 0
    /// The open elements, outermost first.
    private var open: [Int] = []
    /// How many elements of a name are open, so that an end tag without a start tag is known without a search.
    private var openNames: [String: Int] = [:]
    /// The names of start tags that were left out because they lay too deep.
    private var tooDeep: [String] = []
    private var text: [UInt8] = []
    private var isFull = false

    init(_ xml: String) { bytes = Array(xml.utf8) }

    mutating func read() throws(ArticleProblem.Refusal) {
        while position < bytes.count, !isFull {
            guard bytes[position] == UInt8(ascii: "<") else {
                readText(upTo: bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count)
                continue
            }
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            switch next {
            case UInt8(ascii: "!"): try readDeclaration()
            case UInt8(ascii: "?"): position = end(of: "?>", from: position + 2)
            case UInt8(ascii: "/"): readEndTag()
            case _ where Self.isNameStart(next): readStartTag()
            default:
                text.append(UInt8(ascii: "<"))
                position += 1
            }
            // What follows the root belongs to another document.
            if open.isEmpty, !tree.elements.isEmpty { break }
        }
        flushText()
        while !open.isEmpty { closeElement() }
    }

    // MARK: - Text

    private mutating func readText(upTo end: Int) {
        guard !open.isEmpty else {
            position = end
            return
        }
        text += decoded(position..<end)
        position = end
    }

    /// Text with its references resolved; a name that is not HTML's stays as it is written.
    private func decoded(_ range: Range<Int>) -> ArraySlice<UInt8> {
        guard var reference = bytes[range].firstIndex(of: UInt8(ascii: "&")) else { return bytes[range] }
        var result: [UInt8] = []
        var copied = range.lowerBound
        while true {
            var i = reference + 1
            if let (character, end) = self.reference(at: reference, limit: range.upperBound) {
                result += bytes[copied..<reference]
                result += character
                copied = end
                i = end
            }
            guard let next = bytes[i..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) else { break }
            reference = next
        }
        return (result + bytes[copied..<range.upperBound])[...]
    }

    private func reference(at start: Int, limit: Int) -> ([UInt8], end: Int)? {
        let name = bytes[start + 1..<min(limit, start + 34)].prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < limit, name.endIndex < start + 34, let first = name.first else { return nil }
        if first == UInt8(ascii: "#") {
            let (value, end) = bytes.withUnsafeBufferPointer { CharacterReferences.number(in: $0, at: start + 2) } ?? (0, 0)
            guard end == name.endIndex + 1 else { return nil }
            if (0x80...0x9F).contains(value) {
                return (UTF8.encode(CharacterReferences.windows1252[Int(value) - 0x80]).map(Array.init) ?? [], end)
            }
            guard value >= 0x20 || value == 9 || value == 10 || value == 13, let scalar = Unicode.Scalar(value) else { return ([], end) }
            return (UTF8.encode(scalar).map(Array.init) ?? [], end)
        }
        guard let scalar = NamedCharacters.scalar(named: name) else { return nil }
        return (UTF8.encode(scalar).map(Array.init) ?? [], name.endIndex + 1)
    }

    private mutating func flushText() {
        if let element = open.last, !text.isEmpty {
            tree.runs.append(XMLTree.Run(element: element, text: String(decoding: text, as: UTF8.self)))
        }
        text.removeAll(keepingCapacity: true)
    }

    // MARK: - Declarations

    /// A comment, a stretch of character data, or a document type.
    private mutating func readDeclaration() throws(ArticleProblem.Refusal) {
        if starts(with: "<!--") {
            position = end(of: "-->", from: position + 4)
        } else if starts(with: "<![CDATA[") {
            let start = position + 9
            position = end(of: "]]>", from: start)
            let stop = position == bytes.count && !bytes.hasSuffix("]]>") ? position : position - 3
            if !open.isEmpty, start < stop { text += bytes[start..<stop] }
        } else {
            try readDocumentType()
        }
    }

    /// Skips a document type. Its external subset is never read; one that declares entities beyond the names of HTML is refused.
    private mutating func readDocumentType() throws(ArticleProblem.Refusal) {
        var i = position + 2
        var depth = 0
        var quote: UInt8?
        while i < bytes.count {
            let byte = bytes[i]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "<"), bytes[i...].starts(with: "<!ENTITY".utf8) {
                let name = bytes[(i + 8)...].drop(while: Self.isSpace).prefix { !Self.isSpace($0) }
                guard name.elementsEqual([UInt8(ascii: "%")]) || NamedCharacters.scalar(named: name) != nil else {
                    throw .ownEntities
                }
            } else if byte == UInt8(ascii: "<"), bytes[i...].starts(with: "<!--".utf8) {
                i = end(of: "-->", from: i + 4) - 1
            } else if byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "]") {
                depth -= 1
            } else if byte == UInt8(ascii: ">"), depth <= 0 {
                break
            }
            i += 1
        }
        position = min(i + 1, bytes.count)
    }

    // MARK: - Tags

    private mutating func readStartTag() {
        flushText()
        var i = position + 1
        let name = readName(at: &i)
        var attributes: [(name: String, value: String)] = []
        var isEmpty = false
        while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
            if bytes[i] == UInt8(ascii: "/") {
                isEmpty = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: ">")
                i += 1
            } else if Self.isSpace(bytes[i]) {
                i += 1
            } else if bytes[i] == UInt8(ascii: "<") {
                break  // A tag that is not closed ends where the next begins.
            } else {
                readAttribute(at: &i, into: &attributes)
            }
        }
        position = i < bytes.count && bytes[i] == UInt8(ascii: ">") ? i + 1 : i
        guard open.count < XMLTree.depthLimit else {
            if !isEmpty { tooDeep.append(name) }
            warn(.flattened(depth: XMLTree.depthLimit))
            return
        }
        guard tree.elements.count < XMLTree.elementLimit else {
            isFull = true
            warn(.elementsLeftOut(limit: XMLTree.elementLimit))
            return
        }
        let number = tree.elements.count
        tree.elements.append(
            XMLTree.Element(
                name: name, parent: open.last ?? -1, attributes: attributes, end: number + 1, runs: tree.runs.count..<tree.runs.count))
        open.append(number)
        openNames[name, default: 0] += 1
        if isEmpty { closeElement() }
    }

    private mutating func readAttribute(at i: inout Int, into attributes: inout [(name: String, value: String)]) {
        let start = i
        let name = readName(at: &i)
        if i == start { i += 1 }
        while i < bytes.count, Self.isSpace(bytes[i]) { i += 1 }
        guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { return }
        i += 1
        while i < bytes.count, Self.isSpace(bytes[i]) { i += 1 }
        guard i < bytes.count else { return }
        let quote = bytes[i]
        let value: Range<Int>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = bytes[(i + 1)...].firstIndex(of: quote) ?? bytes.count
            value = i + 1..<end
            i = min(end + 1, bytes.count)
        } else {
            let end = bytes[i...].firstIndex { Self.isSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
            value = i..<end
            i = end
        }
        guard attributes.count < XMLTree.attributeLimit, !name.isEmpty else {
            if attributes.count == XMLTree.attributeLimit {
                warn(.attributesOfElementLeftOut(limit: XMLTree.attributeLimit))
            }
            return
        }
        attributes.append((name, String(decoding: decoded(value), as: UTF8.self)))
    }

    private mutating func readEndTag() {
        flushText()
        var i = position + 2
        let name = readName(at: &i)
        position = bytes[i...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        if tooDeep.last == name {
            tooDeep.removeLast()
            return
        }
        guard openNames[name, default: 0] > 0 else { return }
        // An end tag ends what was left open inside its element.
        while let last = open.last {
            let isIt = tree.elements[last].name == name
            closeElement()
            if isIt { break }
        }
    }

    private mutating func closeElement() {
        guard let element = open.popLast() else { return }
        tree.elements[element].end = tree.elements.count
        let firstRun = tree.elements[element].runs.lowerBound
        tree.elements[element].runs = firstRun..<tree.runs.count
        openNames[tree.elements[element].name, default: 1] -= 1
    }

    /// A name without its prefix.
    private func readName(at i: inout Int) -> String {
        let start = i
        while i < bytes.count, Self.isNamePart(bytes[i]) { i += 1 }
        let name = bytes[start..<i]
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return String(decoding: local, as: UTF8.self)
    }

    // MARK: - Bytes

    private mutating func warn(_ warning: ArticleWarning) {
        if !tree.warnings.contains(warning) { tree.warnings.append(warning) }
    }

    private func starts(with mark: StaticString) -> Bool {
        mark.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// The place behind the next occurrence of a mark; the end where there is none.
    private func end(of mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        guard let last = mark.last else { return start }
        var i = start + mark.count - 1
        while i < bytes.count {
            guard let hit = bytes[i...].firstIndex(of: last) else { return bytes.count }
            if bytes[(hit + 1 - mark.count)...hit].elementsEqual(mark) { return hit + 1 }
            i = hit + 1
        }
        return bytes.count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isNameStart(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ mark: String) -> Bool { suffix(mark.utf8.count).elementsEqual(mark.utf8) }
}
