public import InvertedIndex

extension QueryMistake {
    /// The same with its place in the query, which counts characters from 0.
    public func text(at position: Int, in language: Language) -> String {
        language.choose(
            english: "in the query, at character \(position + 1): \(text(in: language))",
            chinese: "检索式第 \(position + 1) 个字符处：\(text(in: language))")
    }

    /// What is wrong, and what to write instead.
    public func text(in language: Language) -> String {
        switch self {
        case .strayBracket: language.choose(english: "this bracket closes nothing", chinese: "这个右括号没有对应的左括号")
        case .openBracket: language.choose(english: "this bracket is not closed; add )", chinese: "括号没有闭合，请补上 )")
        case .deepBrackets(let limit):
            language.choose(
                english: "brackets are nested too deep; \(limit) levels are enough", chinese: "括号嵌套太深，最多 \(limit) 层")
        case .openQuotationMark(let closing):
            language.choose(english: "this quotation mark is not closed; add \(closing)", chinese: "引号没有闭合，请补上 \(closing)")
        case .loneJoint(let word):
            language.choose(english: "\(word.rawValue) stands between two words", chinese: "\(word.rawValue) 要放在两个词之间")
        case .loneNegation(let sign):
            language.choose(english: "\(sign.rawValue) stands before a word", chinese: "\(sign.rawValue) 要放在词的前面")
        case .loneStar:
            language.choose(english: "* stands behind the beginning of a word", chinese: "* 要放在词的开头部分之后")
        case .unknownField(let name, let meant):
            language.choose(
                english: "there is no field \"\(name)\"; did you mean \(meant):?", chinese: "没有“\(name)”这个字段；是否想用 \(meant):？")
        case .emptyField(let name):
            language.choose(
                english: "\(name): is followed by a value, without a space", chinese: "\(name): 之后紧跟要查的值，中间没有空格")
        case .date(let mistake): mistake.text(in: language)
        case .number(let mistake): mistake.text(in: language)
        }
    }
}

extension DateMistake {
    /// What is wrong, and what to write instead.
    public func text(in language: Language) -> String {
        switch self {
        case .noDate(let text):
            language.choose(
                english: "\"\(text)\" is no date; write 2024, 2024-04 or 2024-04-16",
                chinese: "“\(text)”不是日期；请写成 2024、2024-04 或 2024-04-16")
        case .notInCalendar(let text):
            language.choose(
                english: "there is no \(text) in the calendar; write 2024, 2024-04 or 2024-04-16",
                chinese: "日历上没有 \(text) 这一天；请写成 2024、2024-04 或 2024-04-16")
        }
    }
}

extension NumberMistake {
    /// What is wrong, and what to write instead.
    public func text(in language: Language) -> String {
        switch self {
        case .noNumber(let text, let range):
            language.choose(
                english: "\"\(text)\" is no number; write one from \(Self.bounds(range, to: " to ")), as 0.9",
                chinese: "“\(text)”不是数字；请写 \(Self.bounds(range, to: " 到 ")) 之间的数，例如 0.9")
        case .outside(let text, let range):
            language.choose(
                english: "\(text) is outside the range; write a number from \(Self.bounds(range, to: " to "))",
                chinese: "\(text) 超出范围；请写 \(Self.bounds(range, to: " 到 ")) 之间的数")
        }
    }

    private static func bounds(_ range: ClosedRange<Double>, to word: String) -> String {
        "\(ColumnValue.number(range.lowerBound))\(word)\(ColumnValue.number(range.upperBound))"
    }
}
