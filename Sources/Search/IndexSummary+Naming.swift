import Stances
package import Storage

/// Stances and aspects as people name them: by id, or by their name in any language, in any case.
extension IndexSummary {
    /// What stances that belong to no side are called, by language; the debate names its sides itself.
    public static let sidelessStances: [String: [String: String]] = [
        StanceLabel.both.name: ["en": "both", "zh": "兼顾"],
        StanceLabel.neutral.name: ["en": "neutral", "zh": "中立"],
        StanceLabel.unsure.name: ["en": "side unsure", "zh": "立场存疑"],
        StanceLabel.offTopic.name: ["en": "off-topic", "zh": "离题"],
    ]

    /// What a stance is called, by language; nil where it is none of this debate. What leaves room for both of two sides leaves it for
    /// several of more.
    public func names(ofStance id: String) -> [String: String]? {
        if let side = sides.first(where: { $0.id == id }) { return side.name }
        let isOfMany = id == StanceLabel.both.name && sides.count > 2
        return isOfMany ? ["en": "several", "zh": "兼顾"] : Self.sidelessStances[id]
    }

    /// The number of a side by its id, from which its colour follows; nil for what is no side's.
    public func number(ofSide id: String) -> Int? { sides.firstIndex { $0.id == id } }

    /// The stance's id.
    ///
    /// - Throws: `unknownValue` with what there is.
    package func stance(named given: String, of field: String = "stance") throws(KnowledgeBaseError) -> String {
        try Self.id(of: given, in: stanceNames, field: field)
    }

    /// The id of a stance that key points have: a side, or both.
    func position(named given: String) throws(KnowledgeBaseError) -> String {
        return try Self.id(of: given, in: stanceNames.filter { positions.contains($0.id) }, field: "stance")
    }

    /// The aspect's id.
    ///
    /// - Throws: `unknownValue` with what there is.
    package func aspect(named given: String) throws(KnowledgeBaseError) -> String { try Self.id(of: given, in: aspects, field: "aspect") }

    private var stanceNames: [NamedItem] {
        stanceLabels.map { label in
            NamedItem(id: label, name: names(ofStance: label) ?? [:])
        }
    }

    private static func id(of given: String, in items: [NamedItem], field: String) throws(KnowledgeBaseError) -> String {
        let wanted = given.lowercased()
        let item = items.first { item in item.id.lowercased() == wanted || item.name.values.contains { $0.lowercased() == wanted } }
        guard let item else { throw .unknownValue(given, of: field, known: items.map(\.id)) }
        return item.id
    }
}
