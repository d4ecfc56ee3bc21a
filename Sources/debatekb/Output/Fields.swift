import Messages
import Quotations
import Records
import Search

/// The fields of a statement that a search found.
enum HitFields {
    static let all: [Field<SearchAnswer.Hit>] =
        QuotationFields.all.map { field in Field(name: field.name, isUsual: field.isUsual) { field.value($0.record) } }
        + [.onRequest("score") { .number($0.score) }, .onRequest("context") { .text($0.context.isEmpty ? nil : $0.context) }]
}

/// The fields of a quotation, which its members tell.
enum QuotationFields {
    static let all: [Field<QuoteRecord>] = QuoteRecord.fields.map { field in
        Field(name: field.name, isUsual: field.isUsual) { field.value(of: $0) }
    }

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
            .usual("kind") { .text($0.kind.rawValue) },
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
        [.usual("changedFrom") { .text($0.stanceBefore) }, .onRequest("changedFromId") { .text($0.changedFrom?.id) }]
        + QuotationFields.all.map { field in Field(name: field.name, isUsual: field.isUsual) { field.value($0.record) } }
}
