import Articles
package import Quotations
package import Records
package import Stances

extension IndexSummary {
    /// Counts what the records hold. O(records).
    package init(debate: Debate, directory: SpeakerDirectory, articles: Int, records: [QuoteRecord]) {
        version = Self.currentVersion
        normalisation = Article.normalisationVersion
        self.articles = articles
        quotations = records.count
        statements = Set(records.map(\.statementId)).count
        question = debate.question
        sides = debate.sides.map { NamedItem(id: $0.id, name: $0.name) }
        aspects = debate.aspects.map { NamedItem(id: $0.id, name: $0.name) }
        keyPoints = debate.keyPoints.map {
            KeyPoint(id: $0.id, stance: $0.stance, aspect: $0.aspect, text: $0.text)
        }
        var entries: [String: SpeakerEntry] = [:]
        for speaker in directory.speakers {
            entries[speaker.id] = SpeakerEntry(
                id: speaker.id, name: speaker.name, kind: speaker.kind, aliases: speaker.aliases,
                organisations: speaker.organisations, listed: true, quotations: 0, statements: 0, stances: [:])
        }
        var counted: Set<String> = []
        // Of a speaker's statement the surest occurrence decides.
        var surelySaid: Set<String> = []
        for record in records where record.unsureAttribution == nil && record.verification.status != .withdrawn {
            if let speaker = record.speaker { surelySaid.insert(speaker.id + "\n" + record.statementId) }
        }
        for record in records {
            guard let speaker = record.speaker, record.verification.status != .withdrawn else { continue }
            var entry =
                entries[speaker.id]
                ?? SpeakerEntry(
                    id: speaker.id, name: speaker.name, kind: speaker.kind, aliases: [], organisations: [],
                    listed: false, quotations: 0, statements: 0, stances: [:])
            entry.quotations += 1
            let statement = speaker.id + "\n" + record.statementId
            if counted.insert(statement).inserted {
                entry.statements += 1
                if !surelySaid.contains(statement) { entry.unsure += 1 }
                entry.stances[record.stance.label.name, default: 0] += 1
            }
            if let date = record.isPartOf.datePublished {
                entry.first = min(entry.first ?? date, date)
                entry.last = max(entry.last ?? date, date)
            }
            entries[speaker.id] = entry
        }
        let listed = directory.speakers.compactMap { entries[$0.id] }
        let others = entries.values.filter { !$0.listed }.sorted { ($1.statements, $0.id) < ($0.statements, $1.id) }
        table = SpeakerTable(listed + others)
    }
}
