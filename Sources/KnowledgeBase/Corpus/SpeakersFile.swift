import Quotations

/// `speakers.yaml`: a list under `speakers`, one entry a speaker. See the head of the shipped file for its members.
enum SpeakersFile {
    private struct Contents: Decodable {
        var speakers: [Entry]
    }

    private struct Entry: Decodable {
        var id: String
        var name: String
        var kind: String?
        var aliases: [String]?
        var nicknames: [String]?
        var organisations: [String]?
        var roles: [String]?
        var wikidata: String?
    }

    /// The speakers of the file, in its order; two entries may share a name, never an id.
    static func speakers(at path: String) throws(KnowledgeBaseError) -> [Speaker] {
        let entries = try YAMLFile.decode(Contents.self, from: path).speakers
        var seen: Set<String> = []
        var speakers: [Speaker] = []
        for entry in entries {
            guard seen.insert(entry.id).inserted else {
                throw .malformed(path: path, line: nil, reason: "two speakers have the id \"\(entry.id)\"")
            }
            guard let kind = Speaker.Kind(rawValue: entry.kind ?? "person") else {
                let kinds = Speaker.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw .malformed(
                    path: path, line: nil,
                    reason: "\(entry.id) is of the kind \"\(entry.kind ?? "")\"; choose one of \(kinds)")
            }
            speakers.append(
                Speaker(
                    id: entry.id, name: entry.name, kind: kind, aliases: entry.aliases ?? [],
                    nicknames: entry.nicknames ?? [], organisations: entry.organisations ?? [], roles: entry.roles ?? [],
                    wikidata: entry.wikidata))
        }
        return speakers
    }
}
