import FoundationEssentials
import Quotations
import Storage

/// `speakers.yaml`: what its keys are. The head of the shipped file says what they mean.
enum SpeakersFile {
    /// The speakers of a file at a path, in its order.
    static func read(_ contents: Data?, at path: String) -> Written<[Speaker]> {
        SchemaReading.file(contents, at: path, by: schema) { speakers, reading in
            let places = reading.places[.speaker] ?? []
            for pair in SpeakerDirectory(speakers).indistinguishable where places.count == speakers.count {
                reading.note(
                    .indistinguishable(name: pair.name, from: speakers[pair.first].id, firstLine: places[pair.first].line),
                    at: places[pair.second])
            }
        }
    }

    static var schema: MappingSchema<[Speaker]> {
        MappingSchema(.speakerList, blank: [], keys: [.required("speakers", .list(of: speaker), \.self)])
    }

    private static var speaker: MappingSchema<Speaker> {
        MappingSchema(
            .speaker, blank: Speaker(id: "", name: "", kind: .person),
            keys: [
                .required("id", .identifier(of: .speaker), \.id),
                .required("name", .text, \.name),
                .optional("kind", .choice, \.kind),
                .optional("aliases", .texts, \.aliases),
                .optional("nicknames", .texts, \.nicknames),
                .optional("organisations", .texts, \.organisations),
                .optional("roles", .texts, \.roles),
                .optional("wikidata", .text, \.wikidata),
            ])
    }
}
