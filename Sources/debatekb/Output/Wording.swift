import KnowledgeBase

/// The words for what records hold as codes: sides as the debate names them, the others as the program does.
struct Wording {
    let summary: IndexSummary

    /// A stance in the language of this run.
    func stance(_ label: String) -> String {
        if let side = summary.sides.first(where: { $0.id == label }) { return Language.current.text(side.name) }
        return Self.text(of: label)
    }

    /// An aspect in the language of this run.
    func aspect(_ id: String) -> String {
        summary.aspects.first { $0.id == id }.map { Language.current.text($0.name) } ?? id
    }

    /// A key point's sentence with its code.
    func keyPoint(_ id: String) -> String {
        summary.keyPoints.first { $0.id == id }.map { "\(id)  \(Language.current.text($0.text))" } ?? id
    }

    /// A code of the record.
    static func text(of code: String) -> String {
        switch code {
        case "both": Catalogue.stanceBoth.text
        case "neutral": Catalogue.stanceNeutral.text
        case "off-topic": Catalogue.stanceOffTopic.text
        case "direct": Catalogue.direct.text
        case "indirect": Catalogue.indirect.text
        case "mixed": Catalogue.mixed.text
        case "person": Catalogue.kindPerson.text
        case "organisation": Catalogue.kindOrganisation.text
        case "product": Catalogue.kindProduct.text
        case "anonymous": Catalogue.kindAnonymous.text
        case "collective": Catalogue.kindCollective.text
        case "machine": Catalogue.machine.text
        case "verified": Catalogue.verified.text
        case "disputed": Catalogue.disputed.text
        case "misattributed": Catalogue.misattributed.text
        case "withdrawn": Catalogue.withdrawn.text
        default: code
        }
    }

    /// The id of a stance that a person names by its id or in either language.
    func stanceID(_ given: String) -> String {
        let names = summary.stanceLabels.map { label in
            (label, summary.sides.first { $0.id == label }.map { Array($0.name.values) } ?? Self.names[label] ?? [])
        }
        return Self.id(given, among: names)
    }

    /// The id of an aspect that a person names by its id or in either language.
    func aspectID(_ given: String) -> String { Self.id(given, among: summary.aspects.map { ($0.id, Array($0.name.values)) }) }

    private static let names: [String: [String]] = [
        "both": Language.allCases.map { Catalogue.stanceBoth.text(in: $0) },
        "neutral": Language.allCases.map { Catalogue.stanceNeutral.text(in: $0) },
        "off-topic": Language.allCases.map { Catalogue.stanceOffTopic.text(in: $0) },
    ]

    private static func id(_ given: String, among known: [(id: String, names: [String])]) -> String {
        let wanted = given.lowercased()
        return known.first { item in item.id.lowercased() == wanted || item.names.contains { $0.lowercased() == wanted } }?.id ?? given
    }
}
