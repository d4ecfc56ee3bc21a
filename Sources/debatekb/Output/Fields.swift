import KnowledgeBase
import Messages

/// The fields of a statement that a search found.
enum HitFields {
    static let all: [Field<SearchAnswer.Hit>] =
        QuotationFields.all.map { field in Field(name: field.name, isUsual: field.isUsual) { field.value($0.record) } }
        + [.onRequest("score") { .number($0.score) }, .onRequest("context") { .text($0.context.isEmpty ? nil : $0.context) }]
}

/// The fields of a quotation: the names that the filters and the table of an analyst have.
enum QuotationFields {
    static let all: [Field<QuoteRecord>] = [
        .usual("id") { .text($0.id) },
        .usual("date") { .text($0.isPartOf.datePublished.map { String($0.prefix(10)) }) },
        .usual("speaker") { .text($0.speaker?.name) },
        .usual("stance") { .text($0.stance.label) },
        .usual("aspects") { .list(distinct($0.arguments.map(\.aspect))) },
        .usual("type") { .text($0.quotationType) },
        .usual("text") { .text($0.text) },
        .usual("outlet") { .text($0.isPartOf.publisher) },
        .usual("headline") { .text($0.isPartOf.headline) },
        .usual("url") { .text($0.isPartOf.url) },
        .usual("status") { .text($0.verification.status.rawValue) },
        .usual("speakerConfidence") { .number($0.speaker?.confidence) },
        .onRequest("statementId") { .text($0.statementId) },
        .onRequest("published") { .text($0.isPartOf.datePublished) },
        .onRequest("accessed") { .text($0.isPartOf.dateAccessed) },
        .onRequest("authors") { .list($0.isPartOf.author) },
        .onRequest("language") { .text($0.inLanguage) },
        .onRequest("speakerId") { .text($0.speaker?.id) },
        .onRequest("speakerKind") { .text($0.speaker?.kind) },
        .onRequest("mention") { .text($0.speaker?.mention?.exact) },
        .onRequest("through") { .list($0.speaker?.sourceChain ?? []) },
        .onRequest("cue") { .text($0.cue?.exact) },
        .onRequest("keypoints") { .list(distinct($0.arguments.compactMap(\.keyPoint))) },
        .onRequest("confidence") { .number($0.confidence) },
        .onRequest("stanceConfidence") { .number($0.stance.confidence) },
        .onRequest("occurrences") { .integer($0.occurrences.count) },
        .onRequest("urls") { .list($0.occurrences.urls) },
        .onRequest("note") { .text($0.verification.note) },
        .onRequest("file") { .text($0.target.source) },
        .onRequest("start") { .integer($0.target.start) },
        .onRequest("end") { .integer($0.target.end) },
        .onRequest("sourceSha256") { .text($0.target.sourceSha256) },
        .onRequest("textSha256") { .text($0.target.textSha256) },
    ]

    /// The different values, in their order.
    static func distinct(_ values: [String]) -> [String] {
        values.reduce(into: []) { result, value in if !result.contains(value) { result.append(value) } }
    }
}

/// The fields of a speaker.
enum SpeakerFields {
    static func all(of summary: IndexSummary) -> [Field<IndexSummary.SpeakerEntry>] {
        [
            .usual("id") { .text($0.id) },
            .usual("name") { .text($0.name) },
            .usual("kind") { .text($0.kind) },
            .usual("organisations") { .list($0.organisations) },
            .usual("statements") { .integer($0.statements) },
        ]
            + summary.stanceLabels.map { label in .usual(label) { .integer($0.stances[label] ?? 0) } }
            + [
                .usual("first") { .text($0.first.map { String($0.prefix(10)) }) },
                .usual("last") { .text($0.last.map { String($0.prefix(10)) }) },
                .usual("unsure") { .integer($0.unsure) },
                .onRequest("aliases") { .list($0.aliases) },
                .onRequest("quotations") { .integer($0.quotations) },
            ]
    }
}

/// The fields of an argument.
enum ArgumentFields {
    static let all: [Field<KeyPointAnswer>] = [
        .usual("keypoint") { .text($0.keyPoint.id) },
        .usual("stance") { .text($0.keyPoint.stance) },
        .usual("aspect") { .text($0.keyPoint.aspect) },
        .usual("argument") { .text(Language.current.text($0.keyPoint.text)) },
        .usual("statements") { .integer($0.statements) },
        .usual("speakers") { .list($0.speakers.map(\.name)) },
        .usual("first") { .text($0.dates?.lowerBound) },
        .usual("last") { .text($0.dates?.upperBound) },
        .usual("against") { .list($0.counterArguments) },
        .usual("best") { .text($0.best.text) },
        .onRequest("bestId") { .text($0.best.id) },
        .onRequest("bestSpeaker") { .text($0.best.speaker?.name) },
        .onRequest("bestSpeakerConfidence") { .number($0.best.speaker?.confidence) },
        .onRequest("bestUrl") { .text($0.best.isPartOf.url) },
        .onRequest("outlets") { .list($0.outlets) },
    ]
}

/// The fields of a turn of a timeline.
enum TimelineFields {
    static let all: [Field<Timeline.Entry>] =
        [.usual("changedFrom") { .text($0.changedFrom) }]
        + QuotationFields.all.map { field in Field(name: field.name, isUsual: field.isUsual) { field.value($0.record) } }
}
