import Building
import Messages
import Storage

/// The libraries' messages in the language of this run. They say them in English; this holds the same in Chinese.
///
/// A message is a pattern with values, as in `Catalogue`. A value may be a message itself, and `place: message` is one where
/// the message is. What is not known stays as it is; a test reads the sources and finds what is missing here.
enum LibraryMessages {
    /// The message in a language.
    static func text(_ message: String, in language: Language = .current) -> String {
        language == .chinese ? chinese(message) ?? message : message
    }

    /// Nil where there is no such message.
    static func chinese(_ message: String) -> String? {
        for pattern in patterns {
            guard let values = pattern.values(in: message) else { continue }
            return pattern.chinese(values.map { chinese($0) ?? $0 })
        }
        if message.contains("\n") {
            return message.split(separator: "\n").map { chinese(String($0)) ?? String($0) }.joined(separator: "\n")
        }
        for separator in ["; ", ": "] {
            guard let place = message.firstRange(of: separator) else { continue }
            let (head, tail) = (String(message[..<place.lowerBound]), String(message[place.upperBound...]))
            let (first, second) = (chinese(head), chinese(tail))
            if first != nil || second != nil { return (first ?? head) + (separator == "; " ? "；" : "：") + (second ?? tail) }
        }
        return nil
    }

    /// Text with `{1}`, `{2}` … for its values, in both languages.
    struct Pattern {
        private let fixed: [String]
        private let chineseText: String

        init(_ english: String, _ chinese: String) {
            // `{n}` in rising order: the parts between them.
            var fixed: [String] = []
            var rest = english[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                fixed.append(String(rest[..<open]))
                rest = rest[rest.index(after: close)...]
            }
            self.fixed = fixed + [String(rest)]
            chineseText = chinese
        }

        /// The values of a message that is this one.
        func values(in message: String) -> [String]? {
            guard let first = fixed.first, message.hasPrefix(first) else { return nil }
            if fixed.count == 1 { return message == first ? [] : nil }
            var rest = message.dropFirst(first.count)
            var values: [String] = []
            for part in fixed.dropFirst().dropLast() {
                guard let range = rest.firstRange(of: part) else { return nil }
                values.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
            guard let last = fixed.last, rest.hasSuffix(last) else { return nil }
            values.append(String(rest.dropLast(last.count)))
            return values
        }

        func chinese(_ values: [String]) -> String {
            values.enumerated().reduce(chineseText) { $0.replacing("{\($1.offset + 1)}", with: $1.element) }
        }
    }
}

extension CorpusCheck.Report {
    /// With its findings in the language of this run, for a person.
    func localized() -> Self {
        var report = self
        for i in report.findings.indices {
            report.findings[i].problem = report.findings[i].mistake?.kind.localized ?? LibraryMessages.text(report.findings[i].problem)
            report.findings[i].mend = LibraryMessages.text(report.findings[i].mend)
        }
        return report
    }
}
