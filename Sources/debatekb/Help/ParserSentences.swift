import Messages

/// What swift-argument-parser says of a mistyped command line, in Chinese, and what stands in it.
///
/// The library gives its errors as finished English sentences only: `ParserError` and `CommandError` are internal, and what is public of
/// a mistake is `message(for:)`. So these few are known by their words, here and nowhere else; our own messages are cases with values.
enum ParserSentences {
    /// A sentence in Chinese; nil where it is none of the library's.
    static func chinese(_ sentence: String) -> String? {
        patterns.lazy.compactMap { pattern in pattern.values(in: sentence).map(pattern.chinese) }.first
    }

    /// The option that a command does not have, where that is the mistake.
    static func unknownOption(in sentence: String) -> String? {
        ["Unknown option '{1}'. Did you mean '{2}'?", "Unknown option '{1}'"].lazy.compactMap {
            Pattern($0, "").values(in: sentence)?.first
        }.first
    }

    /// The value that an option cannot take, where the library lists none that it can.
    static func refusedValue(in sentence: String) -> (value: String, option: String)? {
        guard let values = Pattern("The value '{1}' is invalid for '{2}'", "").values(in: sentence), values.count == 2,
            let option = values[1].split(separator: " ").first
        else { return nil }
        return (values[0], String(option))
    }

    /// What begins as another does stands before it.
    private static let patterns = [
        Pattern("Missing value for '{1}'", "缺少“{1}”的值"),
        Pattern("Missing expected argument '{1}'", "缺少参数“{1}”"),
        Pattern("{1} unexpected arguments: {2}", "多余的参数：{2}"),
        Pattern("Unexpected argument '{1}'", "多余的参数“{1}”"),
        Pattern("The value '{1}' is invalid for '{2}'. Please provide one of the following:\n{3}", "“{1}”不是“{2}”的有效值；可选：\n{3}"),
        Pattern("The value '{1}' is invalid for '{2}'. Please provide one of {3}.", "“{1}”不是“{2}”的有效值；可选 {3}"),
        Pattern("The value '{1}' is invalid for '{2}'", "“{1}”不是“{2}”的有效值"),
    ]

    /// A sentence with `{1}`, `{2}` … for its values, in rising order in English.
    private struct Pattern {
        private let fixed: [String]
        private let chineseText: String

        init(_ english: String, _ chinese: String) {
            var fixed: [String] = []
            var rest = english[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                fixed.append(String(rest[..<open]))
                rest = rest[rest.index(after: close)...]
            }
            self.fixed = fixed + [String(rest)]
            chineseText = chinese
        }

        /// The values in a sentence that is this one.
        func values(in sentence: String) -> [String]? {
            guard let first = fixed.first, let last = fixed.last, fixed.count > 1, sentence.hasPrefix(first) else { return nil }
            var rest = sentence.dropFirst(first.count)
            var values: [String] = []
            for part in fixed.dropFirst().dropLast() {
                guard let range = rest.firstRange(of: part) else { return nil }
                values.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
            guard rest.hasSuffix(last) else { return nil }
            return values + [String(rest.dropLast(last.count))]
        }

        func chinese(_ values: [String]) -> String {
            values.enumerated().reduce(chineseText) { $0.replacing("{\($1.offset + 1)}", with: $1.element) }
        }
    }
}
