import KnowledgeBase
import Messages

/// Everything that a record knows beside its words, as names and values for a person.
struct RecordFacts {
    let summary: IndexSummary

    struct Fact {
        var name: String
        var value: String
    }

    /// Who, how it was read, what it holds and why, where it stands, where else it was printed, what people said about it.
    func facts(of record: QuoteRecord) -> [Fact] {
        reading(of: record) + holding(of: record) + source(of: record)
    }

    private func reading(of record: QuoteRecord) -> [Fact] {
        var facts: [Fact] = []
        if let speaker = record.speaker {
            let mention = speaker.mention.map { Catalogue.namedAt($0.exact, "\($0.start)", "\($0.end)") } ?? Catalogue.notNamed.text
            facts.append(
                Fact(
                    name: Catalogue.labelSpeaker.text,
                    value: [speaker.name, Wording.text(of: speaker.kind), mention, confidence(speaker.confidence)]
                        .joined(separator: Catalogue.comma.text)))
            if !speaker.sourceChain.isEmpty {
                facts.append(Fact(name: Catalogue.labelThrough.text, value: speaker.sourceChain.joined(separator: " ← ")))
            }
        } else {
            facts.append(Fact(name: Catalogue.labelSpeaker.text, value: Catalogue.speakerNotTold.text))
        }
        if let cue = record.cue {
            facts.append(Fact(name: Catalogue.labelCue.text, value: Catalogue.at(cue.exact, "\(cue.start)", "\(cue.end)")))
        }
        facts.append(
            Fact(
                name: Catalogue.labelKind.text,
                value: Wording.text(of: record.quotationType) + Catalogue.comma.text + confidence(record.confidence)))
        return facts
    }

    private func holding(of record: QuoteRecord) -> [Fact] {
        let names = Wording(summary: summary)
        let explanation = ExplanationLines(terminal: .standard(), summary: summary)
        let abstained = record.stance.abstained ? Catalogue.comma.text + Catalogue.abstained.text : ""
        var facts = [
            Fact(
                name: Catalogue.labelStance.text,
                value: names.stance(record.stance.label) + Catalogue.comma.text + confidence(record.stance.confidence) + abstained)
        ]
        facts += explanation.evidence(of: record).map { Fact(name: "  " + Catalogue.labelEvidence.text, value: $0) }
        for (argument, text) in zip(record.arguments, explanation.arguments(of: record)) {
            let sentence = argument.keyPoint.flatMap { id in summary.keyPoints.first { $0.id == id } }
            facts.append(
                Fact(
                    name: Catalogue.labelArgument.text,
                    value: text + (sentence.map { " – \(Language.current.text($0.text))" } ?? "")))
        }
        return facts
    }

    private func source(of record: QuoteRecord) -> [Fact] {
        var facts: [Fact] = []
        func add(_ label: Localized, _ value: String?) {
            if let value, !value.isEmpty { facts.append(Fact(name: label.text, value: value)) }
        }
        add(Catalogue.labelHeadline, record.isPartOf.headline)
        add(Catalogue.labelAuthor, record.isPartOf.author.joined(separator: Catalogue.nameComma.text))
        add(Catalogue.labelSource, record.isPartOf.url)
        for url in record.occurrences.urls where url != record.isPartOf.url { add(Catalogue.labelAlso, url) }
        add(Catalogue.labelFile, Catalogue.scalars(record.target.source, "\(record.target.start)", "\(record.target.end)"))
        add(Catalogue.labelDigest, Catalogue.digestFile(record.target.sourceSha256))
        facts.append(Fact(name: "", value: Catalogue.digestText(record.target.textSha256)))
        if record.verification.status != .machine {
            let who = [record.verification.by, record.verification.at, record.verification.note].compactMap(\.self)
            add(
                Catalogue.labelChecked,
                ([Wording.text(of: record.verification.status.rawValue)] + who).joined(separator: Catalogue.comma.text))
        }
        if record.occurrences.count > 1 {
            add(Catalogue.labelStatement, record.statementId + Catalogue.comma.text + Catalogue.inArticles("\(record.occurrences.count)"))
        }
        add(Catalogue.labelID, record.id)
        return facts
    }

    private func confidence(_ value: Double) -> String { Catalogue.confidence(Figures.hundredths(value)) }
}
