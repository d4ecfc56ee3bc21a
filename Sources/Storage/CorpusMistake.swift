/// A mistake in a file that people write for a corpus: where it is, what it is, and what was probably meant.
public struct CorpusMistake: Error, Sendable, Hashable {
    /// The file.
    public var path: String
    /// The line, from 1; nil where the file as a whole is meant.
    public var line: Int?
    /// The character of the line, from 1.
    public var column: Int?
    /// What it is.
    public var kind: Kind

    /// What kinds of things a corpus' files describe.
    public enum Thing: Sendable, Hashable {
        case debate, side, aspect, event, keyPoint, speaker
        /// The list of speakers, which is the whole of its file.
        case speakerList
    }

    /// What a value is or ought to be.
    public enum Form: Sendable, Hashable {
        case text, list, mapping
        /// What YAML takes for something else than a text unless it stands in quotation marks.
        case number, truth, date
        /// There is none.
        case nothing
    }

    package init(path: String, line: Int? = nil, column: Int? = nil, kind: Kind) {
        (self.path, self.line, self.column, self.kind) = (path, line, column, kind)
    }

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// The file is not there or not to be read.
        case unreadable
        /// The line is not UTF-8.
        case notUTF8
        /// The file holds nothing.
        case emptyFile
        /// The file's form is not YAML's.
        case syntax(Syntax)

        /// No mapping here has this key; the one that was probably meant, or else all that are known.
        case unknownKey(String, meant: String?, known: [String])
        /// The program does not speak this language.
        case unknownLanguage(String, known: [String])
        /// A key is missing that such a thing must have.
        case missingKey(String, of: Thing)
        /// A key stands twice in one mapping.
        case repeatedKey(String, firstLine: Int)
        /// A key is no text.
        case keyIsNoText

        /// A value under a key has another form than is wanted there; the file as a whole has no key.
        case wrongForm(Form, wanted: Form, key: String?)
        /// A text is empty.
        case emptyText(key: String)
        /// A list or mapping must hold something.
        case nothingListed(key: String)
        /// There are more or fewer of a thing than there can be.
        case wrongCount(Int, of: Thing, wanted: ClosedRange<Int>)
        /// A value is none of those there are.
        case unknownValue(String, key: String, meant: String?, known: [String])
        /// A text is no date in EDTF.
        case noDate(String, key: String)
        /// An expression's brackets `(a/b)` are not closed or hold an empty choice.
        case brokenAlternatives(String)

        /// Two things have one id.
        case repeatedID(String, of: Thing, firstLine: Int)
        /// A side has the name of something else in a record.
        case reservedID(String)
        /// Nothing has this id; the one that was probably meant, or else all that are known.
        case unknownID(String, of: Thing, meant: String?, known: [String])
        /// An expression stands for two sides.
        case onTwoSides(String, firstLine: Int)
        /// Two speakers bear a name, and no organisation tells which of them is meant.
        case indistinguishable(name: String, from: String, firstLine: Int)
    }

    /// `Corpus/debate.yaml:12:5`, as editors and terminals understand it.
    public var place: String { path + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "") }
}
