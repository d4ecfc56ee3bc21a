import KnowledgeBase

/// Lays out quotations for a person: who, when, where, which side; the words; the source and the id.
struct QuotationLines {
    let terminal: Terminal
    let summary: IndexSummary

    /// The lines of one hit of a search.
    func lines(for hit: SearchAnswer.Hit) -> [String] {
        let record = hit.record
        var lines = [header(of: record)]
        let indent = "  "
        for line in TextWidth.wrapped(quoted(record, matches: hit.matches), to: terminal.columns - 2) {
            lines.append(indent + line)
        }
        lines.append(indent + terminal.styled(source(of: record), .dim))
        return lines
    }

    /// `李彦宏  2024-07-04  极客公园  closed`, and what a person has said about the record.
    func header(of record: QuoteRecord) -> String {
        var parts = [terminal.styled(record.speaker?.name ?? "(speaker unknown)", .bold)]
        parts.append(record.isPartOf.datePublished.map { String($0.prefix(10)) } ?? "undated")
        parts.append(record.isPartOf.publisher ?? "(outlet unknown)")
        parts.append(stance(record.stance.label))
        if record.quotationType != "direct" { parts.append(terminal.styled(record.quotationType, .dim)) }
        if record.verification.status != .machine {
            parts.append(terminal.styled("[\(record.verification.status.rawValue)]", .yellow))
        }
        return parts.joined(separator: "  ")
    }

    /// A stance in its colour: the first side green, the second red, whatever they are called.
    func stance(_ label: String) -> String {
        switch summary.sides.firstIndex(where: { $0.id == label }) {
        case 0: terminal.styled(label, .green)
        case 1: terminal.styled(label, .red)
        default: label == "both" ? terminal.styled(label, .yellow) : terminal.styled(label, .dim)
        }
    }

    /// The words, in quotation marks where they are the speaker's own, with the matches marked on a terminal.
    private func quoted(_ record: QuoteRecord, matches: [Range<Int>]) -> String {
        let words = terminal.hasColour ? marked(record.text, matches) : record.text
        let isHan = record.inLanguage?.hasPrefix("zh") ?? true
        return switch (record.quotationType, isHan) {
        case ("direct", true): "“\(words)”"
        case ("direct", false): "“\(words)”"
        default: words
        }
    }

    private func marked(_ text: String, _ matches: [Range<Int>]) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        var position = 0
        for match in matches where match.lowerBound >= position && match.upperBound <= scalars.count {
            result.unicodeScalars.append(contentsOf: scalars[position..<match.lowerBound])
            var inside = ""
            inside.unicodeScalars.append(contentsOf: scalars[match])
            result += terminal.styled(inside, .match)
            position = match.upperBound
        }
        result.unicodeScalars.append(contentsOf: scalars[position...])
        return result
    }

    private func source(of record: QuoteRecord) -> String {
        var parts: [String] = []
        if let headline = record.isPartOf.headline {
            parts.append("《\(TextWidth.truncated(headline, to: 44))》")
        }
        parts.append(record.isPartOf.url ?? record.target.source)
        let occurrences = record.occurrences
        if occurrences.count > 1 {
            let reports = occurrences.independent < occurrences.count ? " (\(occurrences.independent) independent)" : ""
            parts.append("in \(occurrences.count) articles" + reports)
        }
        parts.append(record.id)
        return parts.joined(separator: " · ")
    }
}
