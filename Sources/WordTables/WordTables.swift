/// The front door of the target: what the readers of the tables of words have in common.
///
/// Knowledge of language stands in tables: words by class, in strings beside the code that asks for them. A reader of such a table
/// turns it into a `WordTable`, from which the program takes the words and the tests what could not be read: a program never stops
/// for a slip in its own tables, and a slip never stays in them.
public struct WordTable<Class> {
    /// A word of the table.
    public struct Entry {
        /// The word as the table writes it, or one of those that its alternatives stand for.
        public var word: String
        /// What the reader knows the class as.
        public var `class`: Class
        /// The class as the table writes it.
        public var className: String
        /// The line of the table, from 1.
        public var line: Int

        /// A word with its class and its place.
        @inlinable
        public init(word: String, class: Class, className: String, line: Int) {
            (self.word, self.class, self.className, self.line) = (word, `class`, className, line)
        }
    }

    /// What the table is called.
    public let name: String
    /// What could be read, in the order of the table.
    public var entries: [Entry] = []
    /// What could not be read, in the order of the table.
    public private(set) var unread: [TableMistake] = []

    /// A table of which nothing has been read yet.
    public init(_ name: String) { self.name = name }

    /// Notes what cannot be read in a line.
    public mutating func note(_ kind: TableMistake.Kind, line: Int) {
        unread.append(TableMistake(table: name, line: line, kind: kind))
    }

    /// Everything that is wrong with the table, in the order of its lines: what could not be read, and words that stand twice in one
    /// class.
    ///
    /// - Parameter fold: the form in which a word is compared with text.
    public func mistakes(folding fold: (String) -> String = { $0 }) -> [TableMistake] {
        var first: [String: [String: Int]] = [:]
        var mistakes = unread
        for entry in entries {
            if let line = first[entry.className]?.updateValue(entry.line, forKey: fold(entry.word)) {
                mistakes.append(
                    TableMistake(table: name, line: entry.line, kind: .repeated(entry.word, of: entry.className, firstLine: line)))
            } else {
                first[entry.className, default: [:]][fold(entry.word)] = entry.line
            }
        }
        return mistakes.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }
}

extension WordTable {
    /// Reads a table of lines `class: word word …`; a line that begins with # says what a class is. A class may stand on several lines.
    @inlinable
    public init(_ name: String, lines text: String, classes: [String: Class]) {
        self.init(name)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else {
                if !line.isEmpty { note(.unreadable(String(line)), line: number + 1) }
                continue
            }
            let words = line[line.index(after: colon)...]
            add(words.first == " " ? words.dropFirst() : words, to: String(line[..<colon]), of: classes, line: number + 1)
        }
    }

    /// Adds words with one space between them to a class by its name.
    @inlinable
    public mutating func add(_ words: Substring, to name: String, of classes: [String: Class], line: Int) {
        guard let `class` = classes[name] else { return note(.unknownClass(name), line: line) }
        for word in words.split(separator: " ", omittingEmptySubsequences: false) {
            if word.isEmpty {
                note(.emptyWord(of: name), line: line)
            } else {
                entries.append(Entry(word: String(word), class: `class`, className: name, line: line))
            }
        }
    }
}

extension WordTable: Sendable where Class: Sendable {}
extension WordTable.Entry: Sendable where Class: Sendable {}
