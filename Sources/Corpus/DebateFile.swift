import FoundationEssentials
import Records
import Stances
import Storage

/// `debate.yaml`: what its keys are. The head of the shipped file says what they mean.
enum DebateFile {
    /// The debate that a file at a path defines.
    static func read(_ contents: Data?, at path: String) -> Written<Debate> { SchemaReading.file(contents, at: path, by: schema) }

    static var schema: MappingSchema<Debate> {
        MappingSchema(
            .debate, blank: Debate(question: [:], sides: [], aspects: [], keyPoints: []),
            keys: [
                .required("question", .textByLanguage, \.question),
                .required("sides", .list(of: side, count: Debate.sideCounts), \.sides),
                .optional("homonyms", .expressions, \.homonyms),
                .optional("praise", .expressions, \.praise),
                .optional("blame", .expressions, \.blame),
                .optional("both", .expressions, \.both),
                .optional("facts", .expressions, \.facts),
                .required("aspects", .list(of: aspect), \.aspects),
                .optional("keyPoints", .list(of: keyPoint), \.keyPoints),
                .optional("events", .list(of: event), \.events),
                .optional("examples", .textsByReference(to: .side, or: stancesOfNoSide), \.examples),
            ])
    }

    private static var side: MappingSchema<Debate.Side> {
        MappingSchema(
            .side, blank: Debate.Side(id: "", name: [:]),
            keys: [
                .required("id", .identifier(of: .side, except: stancesOfNoSide + notShown + membersOfStances), \.id),
                .required("name", .textByLanguage, \.name),
                .optional("terms", .ownExpressions, \.terms),
                .optional("headTerms", .ownExpressions, \.headTerms),
                .optional("implied", .ownExpressions, \.implied),
                .optional("acts", .ownExpressions, \.acts),
            ])
    }

    private static var aspect: MappingSchema<Debate.Aspect> {
        MappingSchema(
            .aspect, blank: Debate.Aspect(id: "", name: [:]),
            keys: [
                .required("id", .identifier(of: .aspect), \.id),
                .required("name", .textByLanguage, \.name),
                .optional("expressions", .expressions, \.expressions),
                .optional("role", .choice, \.role),
            ])
    }

    private static var event: MappingSchema<Debate.Event> {
        MappingSchema(
            .event, blank: Debate.Event(names: [], date: ""),
            keys: [.required("names", .texts, \.names), .required("date", .date, \.date)])
    }

    private static var keyPoint: MappingSchema<Debate.KeyPoint> {
        MappingSchema(
            .keyPoint, blank: Debate.KeyPoint(id: "", stance: "", aspect: "", text: [:]),
            keys: [
                .required("id", .identifier(of: .keyPoint), \.id),
                .required("stance", .reference(to: .side, or: [StanceLabel.both.name]), \.stance),
                .required("aspect", .reference(to: .aspect), \.aspect),
                .required("text", .textByLanguage, \.text),
                .optional("expressions", .expressions, \.expressions),
            ])
    }

    /// What examples may hold beside a side.
    private static let stancesOfNoSide = [StanceLabel.both, .neutral, .offTopic].map(\.name)
    /// What a side can't be called, either.
    private static let notShown = [StanceLabel.unsure.name]
    /// What a record tells of a stance beside its attitude to each side, which has the side's id for its name.
    private static let membersOfStances = MemberList.names(of: QuoteRecord.Stance.self).sorted()
}
