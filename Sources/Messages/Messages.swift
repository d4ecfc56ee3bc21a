/// The front door of the target: typed cases of the libraries in, words for people out, in each language, told once for both fronts.
///
/// The libraries throw and return cases with values and know no language; the command line and the pages show them. What both say
/// alike stands here: what is wrong with a query (`QueryMistake`) or a date (`DateMistake`), why a search finds nothing
/// (`SearchHint`), a figure. What a person does next, an option or a link, is each front's own to say.
///
///     QueryMistake.openBracket.text(in: .chinese)   // 括号没有闭合，请补上 )
///
/// A language in which the program and its pages speak. Data is never translated; names that the debate itself gives in several
/// languages follow it.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"

    /// A text that the debate gives in several languages, in this one or else in the first other one.
    public func text(_ byLanguage: [String: String]) -> String {
        byLanguage[rawValue] ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }

    /// The text of ours that is in this language.
    public func choose(english: String, chinese: String) -> String {
        switch self {
        case .english: english
        case .chinese: chinese
        }
    }

    /// What stands between names.
    public var nameComma: String { choose(english: ", ", chinese: "、") }

    /// Names, one behind the other.
    public func list(_ names: [String]) -> String { names.joined(separator: nameComma) }
}
