import Storage
import YAML

extension CorpusMistake.Syntax {
    /// What the reader of YAML stopped at, as a mistake of the corpus: so that those who tell or search need no YAML.
    init(_ problem: YAMLSyntaxError.Problem) {
        self =
            switch problem {
            case .openBracket(let bracket, let line): .openBracket(bracket, stoppedIn: line)
            case .noEntry: .noEntry
            case .openQuote(let text): .openQuote(text)
            case .strayColon: .strayColon
            case .noColon: .noColon
            case .indentation: .indentation
            case .tab: .tab
            case .reservedCharacter(let text): .reservedCharacter(text)
            case .backslash: .backslash
            case .secondDocument: .secondDocument
            case .controlCharacter: .controlCharacter
            case .endlessAliases: .endlessAliases
            case .other: .other
            }
    }
}
