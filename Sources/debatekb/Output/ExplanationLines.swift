import Records
import Search
import Stances

/// Says why a hit stands where it stands and has the stance that it has.
struct ExplanationLines {
    let terminal: Terminal
    let summary: IndexSummary

    /// The score, then each piece of evidence and each argument with the words that were read.
    func text(for hit: SearchAnswer.Hit) -> String {
        let record = hit.record
        var lines = [Catalogue.score(Figures.hundredths(hit.score), Figures.hundredths(record.confidence))]
        let stance = Catalogue.explained(Wording.label(of: "stance"), names.stance(record.stance.label))
        lines += evidence(of: record).map { stance + $0 }
        if record.stance.evidence.isEmpty { lines.append(Catalogue.noEvidence.text) }
        lines += arguments(of: record).map { "\(Wording.label(of: "arguments")) \($0)" }
        return lines.map { terminal.paragraph($0, .dim, indent: 2, hanging: 2) }.joined()
    }

    /// `rule “words” (for open)` for each piece of evidence, each once.
    func evidence(of record: QuoteRecord) -> [String] {
        QuotationFields.distinct(
            record.stance.evidence.map { item in
                let words = Self.words(of: record, from: item.start, to: item.end)
                let side = names.stance(item.target ?? record.stance.label.name)
                let attitude = item.polarity == .against ? Catalogue.speaksAgainst(side) : Catalogue.speaksFor(side)
                return item.isGuess
                    ? "“\(words)” \(attitude)\(Catalogue.comma.text)\(Catalogue.guessed.text)" : "\(item.rule) “\(words)” \(attitude)"
            })
    }

    private var names: Wording { Wording(summary: summary) }

    /// `O02 cost → open 0.8 “words”` for each argument.
    func arguments(of record: QuoteRecord) -> [String] {
        record.arguments.map { argument in
            let words = argument.evidence.map { "“\(Self.words(of: record, from: $0.start, to: $0.end))”" }
            return
                ([
                    argument.keyPoint, names.aspect(argument.aspect), "→ \(names.stance(argument.towards))",
                    Figures.hundredths(argument.confidence),
                ].compactMap(\.self)
                + words).joined(separator: " ")
        }
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
