/// Something that is wrong with a table of words, with its place.
public struct TableMistake: Sendable, Hashable {
    /// What the table is called.
    public var table: String
    /// The line of the table, from 1.
    public var line: Int
    /// What is wrong.
    public var kind: Kind

    /// What can be wrong with a line or a word of it.
    public enum Kind: Error, Sendable, Hashable {
        /// The reader knows no class of this name, so that its words would be nothing.
        case unknownClass(String)
        /// The word stands in the same class in an earlier line.
        case repeated(String, of: String, firstLine: Int)
        /// Where a word is expected there is none.
        case emptyWord(of: String)
        /// The word can never be found because of another one.
        case hidden(String, by: String, firstLine: Int)
        /// What must have a line has none.
        case missing(String)
        /// The line or word has not the table's form.
        case unreadable(String)
    }

    /// A mistake at its place.
    public init(table: String, line: Int, kind: Kind) {
        (self.table, self.line, self.kind) = (table, line, kind)
    }
}

extension TableMistake: CustomStringConvertible {
    /// Where, and what.
    public var description: String {
        let problem =
            switch kind {
            case .unknownClass(let name): "there is no class \"\(name)\""
            case .repeated(let word, let name, let line): "\"\(word)\" stands in \(name) already, in line \(line)"
            case .emptyWord(let name): "a word of \(name) is empty"
            case .hidden(let word, let other, let line): "\"\(word)\" is never found because of \"\(other)\" in line \(line)"
            case .missing(let name): "there is no line for \(name)"
            case .unreadable(let text): "\"\(text)\" cannot be read"
            }
        return "\(table), line \(line): \(problem)"
    }
}
