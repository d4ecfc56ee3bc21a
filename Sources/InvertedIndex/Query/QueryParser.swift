extension Query {
    /// Reads a query.
    ///
    ///     query  = and { "OR" and }
    ///     and    = item { [ "AND" ] item }
    ///     item   = [ "-" | "NOT" ] ( phrase | filter | "(" query ")" | word [ "*" ] )
    ///     phrase = '"' characters '"'              also “ ” and 「 」
    ///     filter = name ":" ( word | phrase )      behind a column's name a range (`RangeReading`): date:2024-04, date:>=2024
    ///
    /// An empty query matches everything. A word's `:` is a filter only behind the name of a field; behind what is nearly
    /// one, or another name for one, it is a mistake, and the error names the field. Brackets may be wide ones.
    ///
    /// - Parameters:
    ///   - text: what a person typed.
    ///   - schema: the fields that filters may name.
    ///   - synonyms: what people call fields that have another name.
    public init(parsing text: String, schema: IndexSchema, synonyms: [String: String] = [:]) throws(QuerySyntaxError) {
        var parser = QueryParser(text, schema: schema, synonyms: synonyms)
        self = try parser.query()
    }
}

/// A recursive descent over the characters, with its depth limited.
struct QueryParser {
    private let text: [Character]
    private let fields: [String: Target]
    private let synonyms: [String: String]
    private var position = 0
    private var depth = 0

    /// How deep brackets may be nested: more than anybody means, less than the stack holds.
    private static let mostBrackets = 64

    /// What stands behind a name.
    private enum Target {
        case value
        case range(field: String, RangeReading)
        case from(field: String, RangeReading)
        case to(field: String, RangeReading)
    }

    init(_ text: String, schema: IndexSchema, synonyms: [String: String]) {
        self.text = Array(text)
        self.synonyms = synonyms
        var fields: [String: Target] = [:]
        for field in schema.fields where field.kind != .text {
            guard field.kind.isColumn else {
                fields[field.name] = .value
                continue
            }
            let reading = RangeReading(kind: field.kind)
            fields[field.name] = .range(field: field.name, reading)
            if let from = field.from { fields[from] = .from(field: field.name, reading) }
            if let to = field.to { fields[to] = .to(field: field.name, reading) }
        }
        self.fields = fields
    }

    mutating func query() throws(QuerySyntaxError) -> Query {
        let query = try alternatives()
        skipSpaces()
        guard position == text.count else {
            throw QuerySyntaxError(position: position, mistake: .strayBracket)
        }
        return query
    }

    private mutating func alternatives() throws(QuerySyntaxError) -> Query {
        var alternatives = [try conjunction()]
        while take("OR") {
            let before = position
            alternatives.append(try conjunction())
            if case .all = alternatives[alternatives.count - 1] {
                throw QuerySyntaxError(position: min(before, max(text.count - 1, 0)), mistake: .loneJoint(.or))
            }
        }
        if alternatives.count > 1, case .all = alternatives[0] {
            throw QuerySyntaxError(position: 0, mistake: .loneJoint(.or))
        }
        return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
    }

    private mutating func conjunction() throws(QuerySyntaxError) -> Query {
        var items: [Query] = []
        while true {
            skipSpaces()
            let start = position
            let isJoined = take("AND")
            guard let item = try item() else {
                guard !isJoined else { throw QuerySyntaxError(position: start, mistake: .loneJoint(.and)) }
                break
            }
            guard !isJoined || !items.isEmpty else {
                throw QuerySyntaxError(position: start, mistake: .loneJoint(.and))
            }
            items.append(item)
        }
        return switch items.count {
        case 0: .all
        case 1: items[0]
        default: .and(items)
        }
    }

    private mutating func item() throws(QuerySyntaxError) -> Query? {
        skipSpaces()
        guard position < text.count, !isClosing, !stands("OR"), !stands("AND") else { return nil }
        let start = position
        if take("NOT") {
            guard let item = try item() else { throw QuerySyntaxError(position: start, mistake: .loneNegation(.word)) }
            return .not(item)
        }
        switch text[position] {
        case "-" where position + 1 < text.count && text[position + 1] != " ":
            position += 1
            guard let item = try item() else {
                throw QuerySyntaxError(position: start, mistake: .loneNegation(.minus))
            }
            return .not(item)
        case "(", "（":
            depth += 1
            guard depth <= Self.mostBrackets else {
                throw QuerySyntaxError(position: start, mistake: .deepBrackets(limit: Self.mostBrackets))
            }
            defer { depth -= 1 }
            position += 1
            let inner = try alternatives()
            guard position < text.count else {
                throw QuerySyntaxError(position: start, mistake: .openBracket)
            }
            position += 1
            return inner
        case "\"", "“", "「":
            return .phrase(try quoted())
        default:
            return try wordOrFilter()
        }
    }

    private mutating func quoted() throws(QuerySyntaxError) -> String {
        let start = position
        let closing: Character = ["“": "”", "「": "」"][text[start]] ?? "\""
        position += 1
        let from = position
        while position < text.count, text[position] != closing { position += 1 }
        guard position < text.count else {
            throw QuerySyntaxError(position: start, mistake: .openQuotationMark(closing: closing))
        }
        defer { position += 1 }
        return String(text[from..<position])
    }

    private mutating func wordOrFilter() throws(QuerySyntaxError) -> Query {
        let start = position
        while position < text.count, !endsWord {
            if text[position] == ":" || text[position] == "：" {
                let name = String(text[start..<position]).lowercased()
                if let target = fields[name] {
                    position += 1
                    return try filter(name, target, from: start)
                }
                if let near = synonyms[name] ?? nearField(to: name) {
                    throw QuerySyntaxError(position: start, mistake: .unknownField(name, meant: near))
                }
            }
            position += 1
        }
        let word = String(text[start..<position])
        if word.hasSuffix("*") {
            let stem = String(word.dropLast())
            guard !AnalysedText(stem).units.isEmpty else {
                throw QuerySyntaxError(position: start, mistake: .loneStar)
            }
            return .prefix(stem)
        }
        return .phrase(word)
    }

    private mutating func filter(_ name: String, _ target: Target, from start: Int) throws(QuerySyntaxError) -> Query {
        let value: String
        if position < text.count, ["\"", "“", "「"].contains(text[position]) {
            value = try quoted()
        } else {
            let from = position
            while position < text.count, !endsWord { position += 1 }
            value = String(text[from..<position])
        }
        guard !value.isEmpty else {
            throw QuerySyntaxError(position: start, mistake: .emptyField(name))
        }
        do throws(QueryMistake) {
            return switch target {
            case .value: .filter(field: name, value: value)
            case .range(let field, let reading): .range(field: field, try reading.range(value))
            case .from(let field, let reading): .range(field: field, try reading.range(from: value))
            case .to(let field, let reading): .range(field: field, try reading.range(to: value))
            }
        } catch {
            throw QuerySyntaxError(position: start, mistake: error)
        }
    }

    /// The field that a name is nearly. A word of three letters is too short to tell.
    private func nearField(to name: String) -> String? {
        guard name.count >= 4, name.allSatisfy(\.isLetter) else { return nil }
        return Spelling.nearest(to: name, among: Array(fields.keys))
    }

    /// A wide bracket ends a word only where one may close.
    private var endsWord: Bool {
        let character = text[position]
        return character.isWhitespace || character == "\"" || character == "(" || isClosing
    }

    private var isClosing: Bool { text[position] == ")" || depth > 0 && text[position] == "）" }

    /// Whether a word in capitals stands here that joins others.
    private func stands(_ word: String) -> Bool {
        let end = position + word.count
        guard end <= text.count, text[position..<end].elementsEqual(word) else { return false }
        return end == text.count || text[end].isWhitespace || text[end] == "(" || text[end] == "（"
    }

    private mutating func take(_ word: String) -> Bool {
        skipSpaces()
        guard stands(word) else { return false }
        position += word.count
        return true
    }

    private mutating func skipSpaces() {
        while position < text.count, text[position].isWhitespace { position += 1 }
    }
}
