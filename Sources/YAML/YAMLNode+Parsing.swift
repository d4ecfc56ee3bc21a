import CYAML

extension YAMLNode {
    /// More values than any file that people write by hand has; repeated aliases would make more of a few lines.
    static let mostNodes = 1_000_000

    /// As deep as libyaml goes itself; an alias inside the value that it names would go on for ever.
    static let mostLevels = 1_000

    /// Reads the one document of a YAML text with libyaml; an empty text is a node without a value.
    public init(parsing text: String) throws(YAMLSyntaxError) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw YAMLSyntaxError(.other, line: 1, column: 1)
        }
        defer { yaml_parser_delete(&parser) }
        let bytes = Array(text.utf8)
        let result: Result<YAMLNode, YAMLSyntaxError> = bytes.withUnsafeBufferPointer { bytes in
            // The parser keeps the address until the document is read, so it is read in here.
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            return Self.document(of: &parser, reading: text)
        }
        self = try result.get()
    }

    private static func document(of parser: inout yaml_parser_t, reading text: String) -> Result<YAMLNode, YAMLSyntaxError> {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else { return .failure(YAMLSyntaxError(of: parser, reading: text)) }
        defer { yaml_document_delete(&document) }
        guard let root = yaml_document_get_root_node(&document) else {
            return .success(YAMLNode(.scalar("", isPlain: true), line: 1, column: 1))
        }
        var reader = DocumentReader(document: document)
        do throws(YAMLSyntaxError) {
            let node = try reader.node(root, level: 0)
            try refuseSecondDocument(behind: &parser, reading: text)
            return .success(node)
        } catch {
            return .failure(error)
        }
    }

    /// What stands behind a line of three dashes would be dropped without a word.
    private static func refuseSecondDocument(behind parser: inout yaml_parser_t, reading text: String) throws(YAMLSyntaxError) {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else { throw YAMLSyntaxError(of: parser, reading: text) }
        defer { yaml_document_delete(&document) }
        guard let root = yaml_document_get_root_node(&document) else { return }
        let mark = root.pointee.start_mark
        throw YAMLSyntaxError(.secondDocument, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}

/// Takes libyaml's document, in which nodes point at each other by number, into a tree.
private struct DocumentReader {
    var document: yaml_document_t
    var count = 0

    mutating func node(_ pointer: UnsafeMutablePointer<yaml_node_t>, level: Int) throws(YAMLSyntaxError) -> YAMLNode {
        let node = pointer.pointee
        let (line, column) = (Int(node.start_mark.line) + 1, Int(node.start_mark.column) + 1)
        count += 1
        guard count <= YAMLNode.mostNodes, level <= YAMLNode.mostLevels else {
            throw YAMLSyntaxError(.endlessAliases, line: line, column: column)
        }
        let content: YAMLNode.Content
        switch node.type {
        case YAML_SEQUENCE_NODE:
            var items: [YAMLNode] = []
            // Both ends point into one array that libyaml owns; top is behind its last item.
            var item = node.data.sequence.items.start
            while let index = item, index != node.data.sequence.items.top {
                if let child = yaml_document_get_node(&document, index.pointee) { items.append(try self.node(child, level: level + 1)) }
                item = index + 1
            }
            content = .sequence(items)
        case YAML_MAPPING_NODE:
            var pairs: [(key: YAMLNode, value: YAMLNode)] = []
            var pair = node.data.mapping.pairs.start
            while let index = pair, index != node.data.mapping.pairs.top {
                if let key = yaml_document_get_node(&document, index.pointee.key),
                    let value = yaml_document_get_node(&document, index.pointee.value)
                {
                    pairs.append((try self.node(key, level: level + 1), try self.node(value, level: level + 1)))
                }
                pair = index + 1
            }
            content = .mapping(pairs)
        default:
            let scalar = node.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            content = .scalar(String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        }
        return YAMLNode(content, line: line, column: column)
    }
}
