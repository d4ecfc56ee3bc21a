extension CorpusMistake {
    /// What keeps a text from being YAML, told apart by what people do about it.
    public enum Syntax: Hashable, Sendable {
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
}

extension CorpusMistake.Syntax: CustomStringConvertible {
    /// What is wrong and what mends it, in English.
    public var description: String {
        switch self {
        case .openBracket(let bracket, let line):
            "what this bracket opens is broken off in line \(line); add \(bracket), or the half-width comma that is missing before"
        case .noEntry: "an entry is missing here; take the comma out, or close the bracket"
        case .openQuote(let mark): "this quotation mark is not closed; add \(mark)"
        case .strayColon: "this colon makes no key here; put the text in quotation marks, or mend the line before"
        case .noColon: "this key has no colon; write key: value, with a half-width colon and a space"
        case .indentation: "this does not fit what stands before; check the indentation and the quotation marks"
        case .tab: "a tab cannot indent; use spaces"
        case .reservedCharacter(let character): "a text cannot begin with \(character); put it in quotation marks"
        case .backslash: "a backslash means something in double quotation marks; use single ones"
        case .secondDocument: "a second document begins here; keep one, without --- between"
        case .controlCharacter: "a control character stands here; take it out"
        case .endlessAliases: "this is repeated too often by aliases; write it out"
        case .other: "this is not YAML; check quotation marks, brackets and indentation"
        }
    }
}
