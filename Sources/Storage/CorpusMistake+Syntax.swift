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
