import Records
import Search
import Stances

/// xAIF, the extended Argument Interchange Format: who said it (L), what was said (I), what it supports (RA).
///
/// Each statement is a locution that asserts a proposition; the proposition supports its key points, a key point its
/// side, a statement without a key point its side directly; the two sides conflict (CA). Numbers begin at 1 and a name of
/// one word has the surname `None`, because the format's own tools take 0 and an empty surname for missing.
struct XAIFWriter: ExportWriter {
    let summary: IndexSummary
    private var filter = StatementFilter()
    private var records: [QuoteRecord] = []

    init(summary: IndexSummary) { self.summary = summary }

    var leftOut: [ExportOmission: Int] { filter.leftOut }

    func begin() -> [UInt8] { [] }

    mutating func add(_ record: QuoteRecord) -> [UInt8] {
        if filter.admits(record, unless: record.stance.label == .offTopic ? .offTopic : nil) { records.append(record) }
        return []
    }

    func end() -> [UInt8] {
        var graph = ArgumentGraph()
        var sides: [String: Int] = [:]
        for side in summary.sides { sides[side.id] = graph.node("I", side.name.oneName ?? side.id) }
        for first in summary.sides {
            for second in summary.sides where first.id != second.id {
                graph.join(sides[first.id], sides[second.id], by: "CA", "Default Conflict")
            }
        }
        let used = Set(records.flatMap { $0.arguments.compactMap(\.keyPoint) })
        var points: [String: Int] = [:]
        for point in summary.keyPoints where used.contains(point.id) {
            points[point.id] = graph.node("I", point.text.oneName ?? point.id)
            graph.join(points[point.id], sides[point.stance], by: "RA", "Default Inference")
        }
        for record in records {
            let speaker = record.speaker?.name ?? "Unknown"
            let locution = graph.locution(
                "\(speaker): \(record.text)" + (record.verification.mark.map { " [\($0)]" } ?? ""), by: speaker,
                at: record.isPartOf.datePublished)
            let proposition = graph.node("I", record.text)
            graph.join(locution, proposition, by: "YA", "Asserting")
            let targets = Set(record.arguments.compactMap(\.keyPoint)).compactMap { points[$0] }.sorted()
            for target in targets.isEmpty ? [sides[record.stance.label.name]].compactMap(\.self) : targets {
                graph.join(proposition, target, by: "RA", "Default Inference")
            }
        }
        return graph.json + [UInt8(ascii: "\n")]
    }
}

/// Nodes and edges with their numbers, as xAIF lists them.
private struct ArgumentGraph {
    private var nodes: [(type: String, text: String)] = []
    private var edges: [(from: Int, to: Int)] = []
    private var locutions: [(node: Int, participant: Int, time: String?)] = []
    private var participants: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func node(_ type: String, _ text: String) -> Int {
        nodes.append((type, text))
        return nodes.count
    }

    /// A relation is a node of its own between two others; nothing where one of them is missing.
    mutating func join(_ from: Int?, _ to: Int?, by type: String, _ text: String) {
        guard let from, let to else { return }
        let relation = node(type, text)
        edges += [(from, relation), (relation, to)]
    }

    mutating func locution(_ text: String, by name: String, at time: String?) -> Int {
        let number = numbers[name] ?? participants.count + 1
        if numbers.updateValue(number, forKey: name) == nil { participants.append(name) }
        let node = node("L", text)
        locutions.append((node, number, time))
        return node
    }

    /// A name's two halves, none of them empty.
    private static func parts(of name: String) -> (first: String, last: String) {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last else { return (words.first.map(String.init) ?? "None", "None") }
        return (words.dropLast().joined(separator: " "), String(last))
    }

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.objectMember("AIF") { json in
                json.arrayMember("nodes") { json in
                    for (id, node) in nodes.enumerated() {
                        json.object { json in
                            json.member("nodeID", id + 1)
                            json.member("text", node.text)
                            json.member("type", node.type)
                        }
                    }
                }
                json.arrayMember("edges") { json in
                    for (id, edge) in edges.enumerated() {
                        json.object { json in
                            json.member("edgeID", id + 1)
                            json.member("fromID", edge.from)
                            json.member("toID", edge.to)
                        }
                    }
                }
                json.arrayMember("locutions") { json in
                    for locution in locutions {
                        json.object { json in
                            json.member("nodeID", locution.node)
                            json.member("personID", locution.participant)
                            json.member("timestamp", locution.time)
                        }
                    }
                }
                json.arrayMember("participants") { json in
                    for (id, name) in participants.enumerated() {
                        json.object { json in
                            json.member("participantID", id + 1)
                            let (first, last) = Self.parts(of: name)
                            json.member("firstname", first)
                            json.member("surname", last)
                        }
                    }
                }
                json.arrayMember("schemefulfillments") { _ in }
                json.arrayMember("descriptorfulfillments") { _ in }
            }
            json.member("dialog", true)
            json.objectMember("OVA") { json in
                for name in ["firstname", "surname", "url"] { json.member(named: name, "") }
                for name in ["nodes", "edges"] { json.member(named: name, []) }
            }
            json.objectMember("text") { $0.member("txt", "") }
        }
        return json.bytes
    }
}
