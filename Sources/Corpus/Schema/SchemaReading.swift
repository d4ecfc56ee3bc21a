import FoundationEssentials
import InvertedIndex
import Stances
import Storage
import YAML

/// A file as it is read by a schema: its mistakes so far, and what can be told only when all of it has been read.
struct SchemaReading {
    /// A key of a mapping with its value.
    struct Entry {
        var key: String
        var place: TextPlace
        var value: YAMLNode
    }

    /// A name at its place.
    private struct Mention {
        var name: String
        var place: TextPlace
    }

    private struct Reference {
        var mention: Mention
        var thing: CorpusMistake.Thing
        var others: [String]
    }

    /// Where a thing is described, in the order of the file.
    private(set) var places: [CorpusMistake.Thing: [TextPlace]] = [:]
    private let path: String
    private var mistakes: [(place: TextPlace, kind: CorpusMistake.Kind)] = []
    private var identifiers: [CorpusMistake.Thing: [Mention]] = [:]
    private var references: [Reference] = []
    /// The mappings around the one that is read, by numbers in the order of the file.
    private var around: [Int] = []
    private var count = 0
    /// The forms of the expressions that stand for one thing, with its mapping.
    private var claims: [String: (owner: Int, place: TextPlace)] = [:]

    private init(_ path: String) { self.path = path }

    /// Reads a file by a schema.
    ///
    /// - Parameters:
    ///   - contents: its bytes; nil where they cannot be read.
    ///   - check: looks at what was read for what no table tells.
    static func file<Value>(
        _ contents: Data?, at path: String, by schema: MappingSchema<Value>, check: (Value, inout SchemaReading) -> Void = { _, _ in }
    ) -> Written<Value> {
        let root: YAMLNode
        do {
            root = try Self.root(of: contents, at: path)
        } catch {
            return Written(value: schema.blank, mistakes: [error])
        }
        var reading = SchemaReading(path)
        let value = schema.value(of: root, under: nil, in: &reading)
        reading.checkIdentifiers()
        check(value, &reading)
        return Written(value: value, mistakes: reading.found)
    }

    private static func root(of contents: Data?, at path: String) throws(CorpusMistake) -> YAMLNode {
        guard let contents else { throw CorpusMistake(path: path, kind: .unreadable) }
        guard let text = String(validating: contents, as: UTF8.self) else {
            let lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
            throw CorpusMistake(path: path, line: line.map { $0 + 1 }, kind: .notUTF8)
        }
        let root: YAMLNode
        do {
            root = try YAMLNode(parsing: text)
        } catch {
            throw CorpusMistake(path: path, line: error.line, column: error.column, kind: .syntax(CorpusMistake.Syntax(error.problem)))
        }
        guard !root.isNull else { throw CorpusMistake(path: path, kind: .emptyFile) }
        return root
    }

    private var found: [CorpusMistake] {
        mistakes.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map { _, mistake in
            CorpusMistake(path: path, line: mistake.place.line, column: mistake.place.column, kind: mistake.kind)
        }
    }

    mutating func note(_ kind: CorpusMistake.Kind, at place: TextPlace) { mistakes.append((place, kind)) }

    mutating func note(_ kind: CorpusMistake.Kind, at node: YAMLNode) { note(kind, at: TextPlace(node)) }

    // MARK: Values

    /// A text that is not empty; nil where the node is another thing.
    mutating func text(_ node: YAMLNode, under key: String) -> String? {
        guard form(of: node) == .text, let text = node.text else {
            note(.wrongForm(form(of: node), wanted: .text, key: key), at: node)
            return nil
        }
        if text.allSatisfy(\.isWhitespace) { note(.emptyText(key: key), at: node) }
        return text
    }

    /// The nodes of a list; nil where the node is none.
    mutating func items(of node: YAMLNode, under key: String) -> [YAMLNode]? {
        if node.items == nil { note(.wrongForm(form(of: node), wanted: .list, key: key), at: node) }
        return node.items
    }

    /// The entries of a mapping, each key once; nil where the node is none.
    mutating func entries(of node: YAMLNode, under key: String?) -> [Entry]? {
        guard let pairs = node.pairs else {
            note(.wrongForm(form(of: node), wanted: .mapping, key: key), at: node)
            return nil
        }
        var entries: [Entry] = []
        for pair in pairs {
            let place = TextPlace(pair.key)
            guard let name = pair.key.text else {
                note(.keyIsNoText, at: place)
                continue
            }
            if let first = entries.first(where: { $0.key == name }) {
                note(.repeatedKey(name, firstLine: first.place.line), at: place)
            } else {
                entries.append(Entry(key: name, place: place, value: pair.value))
            }
        }
        return entries
    }

    /// What a node is; of what stands without quotation marks, what other programs take it for.
    private func form(of node: YAMLNode) -> CorpusMistake.Form {
        switch node.content {
        case .sequence: return .list
        case .mapping: return .mapping
        case .scalar(_, isPlain: false): return .text
        case .scalar(let word, isPlain: true):
            if node.isNull { return .nothing }
            if Self.truths.contains(word.lowercased()) { return .truth }
            guard let first = word.utf8.first, first < 0x3A, first >= 0x2B else { return .text }
            if Double(word) != nil { return .number }
            let parts = word.split(separator: "-", omittingEmptySubsequences: false)
            return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy({ Int($0) != nil }) ? .date : .text
        }
    }

    private static let truths: Set<String> = ["yes", "no", "true", "false", "on", "off"]

    // MARK: What belongs together

    mutating func begin(_ thing: CorpusMistake.Thing, at node: YAMLNode) {
        places[thing, default: []].append(TextPlace(node))
        around.append(count)
        count += 1
    }

    mutating func end() { around.removeLast() }

    mutating func identify(_ thing: CorpusMistake.Thing, as id: String, at node: YAMLNode) {
        guard id.contains(where: { !$0.isWhitespace }) else { return }
        identifiers[thing, default: []].append(Mention(name: id, place: TextPlace(node)))
    }

    mutating func refer(to thing: CorpusMistake.Thing, by id: String, or others: [String], at node: YAMLNode) {
        refer(to: thing, by: id, or: others, at: TextPlace(node))
    }

    mutating func refer(to thing: CorpusMistake.Thing, by id: String, or others: [String], at place: TextPlace) {
        references.append(Reference(mention: Mention(name: id, place: place), thing: thing, others: others))
    }

    mutating func checkAlternatives(of expression: String, at node: YAMLNode) {
        if Debate.hasBrokenAlternatives(expression) { note(.brokenAlternatives(expression), at: node) }
    }

    /// Notes that an expression stands for what the mapping around it describes, unless it stands for another already.
    mutating func claim(_ expression: String, at node: YAMLNode) {
        guard let owner = around.last else { return }
        for form in Debate.forms(of: expression) {
            guard let claim = claims[form] else {
                claims[form] = (owner, TextPlace(node))
                continue
            }
            if claim.owner != owner { return note(.onTwoSides(expression, firstLine: claim.place.line), at: node) }
        }
    }

    /// Finds ids that two things have, and references to what is not there. Where a thing's id could not be read, or is another's too,
    /// any reference may mean it.
    private mutating func checkIdentifiers() {
        for (thing, mentions) in identifiers {
            var lines: [String: Int] = [:]
            for mention in mentions {
                if let first = lines[mention.name] {
                    note(.repeatedID(mention.name, of: thing, firstLine: first), at: mention.place)
                } else {
                    lines[mention.name] = mention.place.line
                }
            }
        }
        for reference in references {
            let known = (identifiers[reference.thing] ?? []).map(\.name)
            guard let places = places[reference.thing], places.count == Set(known).count else { continue }
            let (id, all) = (reference.mention.name, known + reference.others)
            guard !all.contains(id) else { continue }
            note(
                .unknownID(id, of: reference.thing, meant: Spelling.nearest(to: id, among: all), known: all), at: reference.mention.place)
        }
    }
}

/// A line and a character of it, both from 1.
struct TextPlace: Hashable, Comparable {
    var line: Int
    var column: Int

    /// Where a node begins.
    init(_ node: YAMLNode) { (line, column) = (node.line, node.column) }

    static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
