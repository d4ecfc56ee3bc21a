import KnowledgeBase

/// The library's errors in the program's languages. The library says them in English; this is the other one.
extension KnowledgeBaseError {
    /// The message in the language of this run.
    var localized: String { Language.current == .chinese ? chinese : description }

    private var chinese: String {
        switch self {
        case .corpusMissing(let path): "\(path) 没有语料目录；请用 --corpus 指定"
        case .corpusNotFound(let searched): "没有找到语料（查找过 \(searched.joined(separator: "、"))）；请用 --corpus 指定"
        case .noArticles(let path, let problems):
            problems.isEmpty
                ? "\(path) 中没有文章；请把保存的网页放进它的 articles/ 目录，或用 --corpus 指定其他语料"
                : problems.joined(separator: "\n") + "\n\(path) 中的 \(problems.count) 个文件都没有得到文章；原因见上"
        case .file(let path, let reason): "\(path)：\(reason)"
        case .malformed(let path, let line, let reason): "\(path)\(line.map { ":\($0)" } ?? "")：\(reason)"
        case .indexMissing(let path): "\(path) 没有索引；请用 debatekb rebuild 建立"
        case .index(let path, let reason): "索引 \(path)：\(reason)"
        case .query: "检索式有误：" + description
        case .unknownSpeaker(let name, let suggestions):
            "没有找到发言者“\(name)”"
                + (suggestions.isEmpty ? "；debatekb speakers 列出全部" : "；是否想找 \(suggestions.joined(separator: "、"))？")
        case .ambiguousSpeaker(let name, let candidates):
            "“\(name)”可能是 \(candidates.prefix(5).joined(separator: "、"))\(candidates.count > 5 ? " 等" : "")；请写得更全"
        case .unknownValue(let value, let field, let known):
            "\(field) 没有“\(value)”这个值；可选 \(known.joined(separator: "、"))"
        case .unknownQuotation(let id): "没有编号为“\(id)”的引语；debatekb search 会显示编号"
        case .ambiguousQuotation(let id): "有几条引语的编号以“\(id)”开头；请多写几位"
        case .interrupted: "已中断；一切保持原样"
        }
    }
}

/// The argument parser's messages in Chinese, by their beginnings: what stands before, between and after the values.
enum ParserMessages {
    private static let patterns: [(english: [String], chinese: [String])] = [
        (["Unknown option '", "'. Did you mean '", "'?"], ["没有“", "”这个选项；是否想用 ", "？"]),
        (["Unknown option '", "'"], ["没有“", "”这个选项"]),
        (["Missing value for '", "'"], ["缺少“", "”的值"]),
        (["Missing expected argument '", "'"], ["缺少参数“", "”"]),
        (["Unexpected argument '", "'"], ["多余的参数“", "”"]),
        (["The value '", "' is invalid for '", "'"], ["“", "”不是“", "”的有效值"]),
    ]

    /// The message in a language; one that is not known stays as it is.
    static func translated(_ message: String, to language: Language = .current) -> String {
        guard language == .chinese else { return message.prefix(1).lowercased() + message.dropFirst() }
        for pattern in patterns {
            if let values = values(in: message, between: pattern.english) {
                return zip(pattern.chinese, values + [""]).reduce(into: "") { $0 += $1.0 + $1.1 }
            }
        }
        return message
    }

    private static func values(in message: String, between marks: [String]) -> [String]? {
        guard let first = marks.first, message.hasPrefix(first) else { return nil }
        var rest = message.dropFirst(first.count)
        var values: [String] = []
        for mark in marks.dropFirst() {
            guard let range = rest.firstRange(of: mark) else { return nil }
            values.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return values
    }
}
