import CYAML

/// Why a text is no YAML, and where whoever wrote it would look for that.
public struct YAMLSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    public var problem: Problem
    /// Its line, counted from 1.
    public var line: Int
    /// Its column in characters, counted from 1.
    public var column: Int

    /// What keeps a text from being YAML, told apart by what people do about it.
    public enum Problem: Hashable, Sendable {
        /// A list or mapping in brackets is not closed, or lacks a comma; the bracket that is missing, and the line where reading stopped.
        case openBracket(String, stoppedIn: Int)
        /// Between brackets or commas there is nothing.
        case noEntry
        /// A text in quotation marks is not closed; the mark.
        case openQuote(String)
        /// A colon stands where it makes no key.
        case strayColon
        /// A key has no colon.
        case noColon
        /// What stands here is no part of what stands before it: it is indented in another way, or the text before ended already.
        case indentation
        /// A tab indents.
        case tab
        /// A text begins with a character that means something else in YAML.
        case reservedCharacter(String)
        /// In double quotation marks a backslash begins what YAML does not know.
        case backslash
        /// A second document begins.
        case secondDocument
        /// A character that no text may hold.
        case controlCharacter
        /// Aliases repeat a value more often than any file needs.
        case endlessAliases
        /// Anything else.
        case other
    }

    init(_ problem: Problem, line: Int, column: Int) {
        (self.problem, self.line, self.column) = (problem, line, column)
    }
}

extension YAMLSyntaxError {
    /// What libyaml stopped at.
    init(of parser: yaml_parser_t, reading text: String) {
        guard parser.error != YAML_READER_ERROR else {
            // A character that the reader refuses is found before there is a line to count.
            let before = text.utf8.prefix(Int(parser.problem_offset))
            let lines = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            self.init(.controlCharacter, line: lines.count, column: 1 + (lines.last?.count { $0 & 0xC0 != 0x80 } ?? 0))
            return
        }
        let stopped = parser.problem_mark
        let begun = parser.context == nil ? stopped : parser.context_mark
        func mistake(_ problem: Problem, at mark: yaml_mark_t) -> Self {
            Self(problem, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
        }
        func character(at mark: yaml_mark_t) -> String? { text.unicodeScalars.dropFirst(Int(mark.index)).first.map(String.init) }
        self =
            switch parser.problem.map({ String(cString: $0) }) {
            case "did not find expected ',' or ']'": mistake(.openBracket("]", stoppedIn: Int(stopped.line) + 1), at: begun)
            case "did not find expected ',' or '}'": mistake(.openBracket("}", stoppedIn: Int(stopped.line) + 1), at: begun)
            case "did not find expected node content": mistake(.noEntry, at: stopped)
            case "found unexpected end of stream", "found unexpected document indicator":
                mistake(.openQuote(character(at: begun) ?? "\""), at: begun)
            case "mapping values are not allowed in this context", "found unexpected ':'": mistake(.strayColon, at: stopped)
            case "could not find expected ':'": mistake(.noColon, at: begun)
            case "did not find expected key", "did not find expected '-' indicator", "mapping keys are not allowed in this context",
                "block sequence entries are not allowed in this context":
                mistake(.indentation, at: stopped)
            case "found a tab character where an indentation space is expected", "found a tab character that violates indentation":
                mistake(.tab, at: stopped)
            case "found character that cannot start any token":
                mistake(character(at: stopped).map { $0 == "\t" ? .tab : .reservedCharacter($0) } ?? .other, at: stopped)
            case "found undefined alias", "did not find expected alphabetic or numeric character":
                mistake(character(at: begun).map(Problem.reservedCharacter) ?? .other, at: begun)
            case "found unknown escape character", "did not find expected hexdecimal number": mistake(.backslash, at: stopped)
            case "did not find expected <document start>": mistake(.secondDocument, at: stopped)
            default: mistake(.other, at: stopped)
            }
    }
}
