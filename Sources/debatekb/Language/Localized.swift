import Messages

/// A text of the program in each of its languages; `{1}`, `{2}` … stand for what is filled in.
///
///     Localized("no command \"{1}\"", "没有“{1}”这个命令")("serch")
///
/// All of them stand in `Catalogue`.
struct Localized: Sendable {
    private let english: String
    private let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// In the language of this run.
    var text: String { text(in: .current) }

    func text(in language: Language) -> String { language == .chinese ? chinese : english }

    /// In the language of this run, with values filled in.
    func callAsFunction(_ values: String...) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].firstIndex(of: "}"), let number = Int(rest[after..<close]), values.indices.contains(number - 1)
            else {
                result.append("{")
                rest = rest[after...]
                continue
            }
            result += values[number - 1]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
