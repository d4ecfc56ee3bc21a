import Messages
import Quotations
import Records
import SaidDates
import Search

/// Everything that a record knows beside its words, as names and values for a person.
struct RecordDescription {
    let summary: IndexSummary

    struct Fact {
        var name: String
        var value: String
    }

    /// What people see of a record, in the order of the members' labels: who, how it was read, what it holds and why, where it
    /// stands, where else it was printed, what people said about it.
    func facts(of record: QuoteRecord) -> [Fact] { record.facts.flatMap { lines($0, of: record) } }

    /// A fact as its label and its values, unless it has a wording of its own.
    private func lines(_ fact: MemberFact, of record: QuoteRecord) -> [Fact] {
        let name = fact.label.text
        func named(_ values: [String]) -> [Fact] { values.filter { !$0.isEmpty }.map { Fact(name: name, value: $0) } }
        switch fact.path {
        case "speaker": return named([record.speaker.map(speaker) ?? Catalogue.speakerNotTold.text])
        case "dateCreated": return named(record.dateCreated.map { [said($0)] } ?? [])
        case "isPartOf.datePublished": return named(fact.values.map { String($0.prefix(10)) })
        case "speaker.sourceChain": return named([fact.values.joined(separator: " ← ")])
        case "cue": return named(record.cue.map { [Catalogue.at($0.exact, "\($0.start)", "\($0.end)")] } ?? [])
        case "quotationType": return named([Wording.text(of: record.quotationType) + Catalogue.comma.text + confidence(record.confidence)])
        case "stance": return named([stance(record.stance)])
        case "stance.evidence": return explanation.evidence(of: record).map { Fact(name: "  " + name, value: $0) }
        case "arguments": return named(arguments(of: record))
        case "occurrences.urls": return named(fact.values.filter { $0 != record.isPartOf.url })
        case "target.source":
            return named([Catalogue.scalars(record.target.source, "\(record.target.start)", "\(record.target.end)")])
        case "target.sourceSha256":
            return named([Catalogue.digestFile(record.target.sourceSha256)])
                + [Fact(name: "", value: Catalogue.digestText(record.target.textSha256))]
        case "verification": return named(checked(record.verification))
        case "statementId":
            guard record.occurrences.count > 1 else { return [] }
            return named([record.statementId + Catalogue.comma.text + Catalogue.inArticles("\(record.occurrences.count)")])
        default:
            return named([fact.values.map { fact.isCode ? Wording.text(of: $0) : $0 }.joined(separator: Catalogue.nameComma.text)])
        }
    }

    private func speaker(_ speaker: QuoteRecord.SpeakerReference) -> String {
        let mention = speaker.mention.map { Catalogue.namedAt($0.exact, "\($0.start)", "\($0.end)") } ?? Catalogue.notNamed.text
        return [speaker.name, Wording.text(of: speaker.kind), mention, confidence(speaker.confidence)].joined(
            separator: Catalogue.comma.text)
    }

    /// `2024-04-16, stated “4月16日” at 12–17, confidence 0.95`
    private func said(_ said: QuoteRecord.DateCreated) -> String {
        var parts = [said.date.description, Wording.text(of: said.kind)]
        if let exact = said.exact, let start = said.start, let end = said.end {
            parts.append(Catalogue.at("“\(exact)”", "\(start)", "\(end)"))
        }
        return (parts + [confidence(said.confidence)]).joined(separator: Catalogue.comma.text)
    }

    private func stance(_ stance: QuoteRecord.Stance) -> String {
        let abstained = stance.abstained ? Catalogue.comma.text + Catalogue.abstained.text : ""
        return Wording(summary: summary).stance(stance.label) + Catalogue.comma.text + confidence(stance.confidence) + abstained
    }

    private func arguments(of record: QuoteRecord) -> [String] {
        zip(record.arguments, explanation.arguments(of: record)).map { argument, text in
            let sentence = argument.keyPoint.flatMap { id in summary.keyPoints.first { $0.id == id } }
            return text + (sentence.map { " – \(Language.current.text($0.text))" } ?? "")
        }
    }

    private func checked(_ verification: QuoteRecord.Verification) -> [String] {
        guard verification.status != .machine else { return [] }
        let who = [verification.by, verification.at, verification.note].compactMap(\.self)
        return [([Wording.text(of: verification.status)] + who).joined(separator: Catalogue.comma.text)]
    }

    private var explanation: ExplanationLines { ExplanationLines(terminal: .standard(), summary: summary) }

    private func confidence(_ value: Double) -> String { Catalogue.confidence(Figures.hundredths(value)) }
}
