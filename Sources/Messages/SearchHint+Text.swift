import InvertedIndex
public import Search

extension SearchHint {
    /// Why nothing is found, and what to write instead.
    public func text(in language: Language) -> String {
        switch self {
        case .joinsAnyway(let word):
            language.choose(
                english: "\"\(word)\" was looked for as a word; words that stand side by side are looked for together",
                chinese: "“\(word)”按词语查找；并列的词语本来就须同时出现")
        case .alternativeInCapitals(let word):
            language.choose(
                english: "\"\(word)\" was looked for as a word; OR joins words when it is written in capitals",
                chinese: "“\(word)”按词语查找；连接词语要用大写的 OR")
        case .leftOutByMinus(let word):
            language.choose(
                english: "\"\(word)\" was looked for as a word; to leave a word out, write -word",
                chinese: "“\(word)”按词语查找；要排除一个词，请写 -词")
        case .noSuchField(let name, inWords: let words, let fields):
            language.choose(
                english: "the query asks for \"\(words)\" as words: there is no field \"\(name)\"; the fields are "
                    + fields.joined(separator: ", "),
                chinese: "“\(words)”按词语查找：没有“\(name)”这个字段；可用字段：" + fields.joined(separator: ", "))
        case .noQuotationHolds(let words):
            language.choose(english: "no quotation of the corpus holds \"\(words)\"", chinese: "语料中没有含“\(words)”的引语")
        case .noQuotationHas(let field, let value, let known): absence(of: "\(field):\(value)", field, known, in: language)
        case .noQuotationOn(let range, let first, let last):
            absence(
                of: Self.asked(range), days: [first, last].compactMap(\.self).joined(separator: " – "), in: language)
        case .neverTogether:
            language.choose(
                english: "each of these is found by itself, never all of them together; leave one out",
                chinese: "这些条件各自都有结果，但没有同时满足的；请去掉一个")
        case .rangeInWrongOrder(_, .day(let first), .day(let last)):
            language.choose(
                english: "the first day, \(first), is later than the last, \(last)", chinese: "起始日期 \(first) 晚于截止日期 \(last)")
        case .rangeInWrongOrder(let field, let first, let last):
            language.choose(
                english: "the least \(field), \(first), is more than the greatest, \(last)",
                chinese: "\(field) 的下限 \(first) 大于上限 \(last)")
        }
    }

    /// Days as a query asks for them.
    private static func asked(_ range: ColumnRange) -> String {
        guard range.lower?.isIncluded != false, range.upper?.isIncluded != false else { return "date:\(range)" }
        return [range.lower.map { "after:\($0.value)" }, range.upper.map { "before:\($0.value)" }].compactMap(\.self)
            .joined(separator: " ")
    }

    private func absence(of asked: String, days: String, in language: Language) -> String {
        language.choose(english: "no quotation of the corpus has \(asked)", chinese: "语料中没有 \(asked) 的引语")
            + (days.isEmpty ? "" : language.choose(english: "; there are \(days)", chinese: "；现有 \(days)"))
    }

    private func absence(of filter: String, _ field: String, _ known: Known, in language: Language) -> String {
        let missing = language.choose(english: "no quotation of the corpus has \(filter)", chinese: "语料中没有 \(filter) 的引语")
        switch known {
        case .nothing: return missing
        case .nearest(let near):
            return missing
                + language.choose(english: "; did you mean \(field):\(near)?", chinese: "；是否想用 \(field):\(near)？")
        case .some(let values, let areAll):
            let list = values.joined(separator: ", ") + (areAll ? "" : " …")
            return missing + language.choose(english: "; there are \(list)", chinese: "；现有 \(list)")
        }
    }
}
