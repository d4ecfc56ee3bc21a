import KnowledgeBase

/// Says why a hit stands where it stands and has the stance that it has.
struct ExplanationLines {
    let terminal: Terminal
    let summary: IndexSummary

    /// The score, then each piece of evidence and each argument with the words that were read.
    func lines(for hit: SearchAnswer.Hit) -> [String] {
        let record = hit.record
        var lines = [Catalogue.score(Self.decimal(hit.score), Self.decimal(record.confidence))]
        lines += evidence(of: record).map { "\(Catalogue.labelStance.text) \(record.stance.label): \($0)" }
        if record.stance.evidence.isEmpty { lines.append(Catalogue.noEvidence.text) }
        lines += arguments(of: record).map { "\(Catalogue.labelArgument.text) \($0)" }
        return lines.map { terminal.styled(TextWidth.truncated($0, to: terminal.columns - 2), .dim) }
    }

    /// `rule “words” (FAVOR open)` for each piece of evidence.
    func evidence(of record: QuoteRecord) -> [String] {
        record.stance.evidence.map { item in
            "\(item.rule) “\(Self.words(of: record, from: item.start, to: item.end))” (\(item.polarity)\(item.target.map { " " + $0 } ?? ""))"
        }
    }

    /// `O02 cost → open 0.8 “words”` for each argument.
    func arguments(of record: QuoteRecord) -> [String] {
        record.arguments.map { argument in
            let words = argument.evidence.map { "“\(Self.words(of: record, from: $0.start, to: $0.end))”" }
            return
                ([argument.keyPoint, argument.aspect, "→ \(argument.towards)", Self.decimal(argument.confidence)].compactMap(\.self)
                + words).joined(separator: " ")
        }
    }

    /// A number with at most two decimals.
    static func decimal(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let cents = hundredths % 100
        return cents == 0
            ? "\(hundredths / 100)" : "\(hundredths / 100)." + (cents < 10 ? "0" : "") + "\(cents % 10 == 0 ? cents / 10 : cents)"
    }

    /// Words of the article within a quotation; their place where they stand outside of it.
    static func words(of record: QuoteRecord, from start: Int, to end: Int) -> String {
        let scalars = record.text.unicodeScalars
        let (from, to) = (start - record.target.start, end - record.target.start)
        guard from >= 0, from <= to, to <= scalars.count else { return "\(start)–\(end)" }
        let first = scalars.index(scalars.startIndex, offsetBy: from)
        return Terminal.printable(String(scalars[first..<scalars.index(first, offsetBy: to - from)]))
    }
}
