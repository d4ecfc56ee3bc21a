/// The names that our records have in linked data.
enum LinkedName {
    /// Where our own terms live; a JSON literal of ours is `terms:details`.
    static let terms = "urn:debatekb:terms:"

    /// The IRI of a thing: `urn:debatekb:q0f3…`, `urn:debatekb:speaker:li-yanhong`.
    static func iri(_ kind: String? = nil, _ id: String) -> String {
        "urn:debatekb:" + (kind.map { $0 + ":" } ?? "") + encoded(id)
    }

    /// The id in an IRI that `iri` made.
    static func id(_ kind: String? = nil, in iri: String) -> String? {
        let head = "urn:debatekb:" + (kind.map { $0 + ":" } ?? "")
        return iri.hasPrefix(head) ? decoded(iri.dropFirst(head.count)) : nil
    }

    /// What an IRI may not hold (RFC 3987) as percent signs with digits; Han characters may stand as they are.
    private static func encoded(_ id: String) -> String {
        var result = ""
        for scalar in id.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", ":",
                "@", "/":
                result.unicodeScalars.append(scalar)
            case "\u{A0}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFEF}":
                result.unicodeScalars.append(scalar)
            default:
                for byte in String(scalar).utf8 {
                    result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }
        }
        return result
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What neither W3C Web Annotation nor schema.org has a word for, in the record's own words: a JSON literal of JSON-LD 1.1,
/// so that it is neither dropped nor misread where documents are expanded.
struct LinkedDetails: Decodable {
    var statementId: String
    var quotationType: String
    var continues: Bool?
    var confidence: Double
    var cue: QuoteRecord.Slice?
    var attribution: Attribution?
    var unresolvedMention: QuoteRecord.Slice?
    var stance: QuoteRecord.Stance
    var arguments: [QuoteRecord.Argument]
    var occurrences: QuoteRecord.Occurrences
    var verification: QuoteRecord.Verification

    /// How the words came to their speaker.
    struct Attribution: Decodable {
        var kind: String
        var mention: QuoteRecord.Mention?
        var confidence: Double
        var sourceChain: [String]?
    }

    static func writeMembers(of record: QuoteRecord, to json: inout JSONWriter) {
        json.member("statementId", record.statementId)
        json.member("quotationType", record.quotationType)
        if record.continues { json.member("continues", true) }
        json.member("confidence", record.confidence)
        if let cue = record.cue { json.objectMember("cue", cue.writeMembers) }
        if let speaker = record.speaker {
            json.objectMember("attribution") { json in
                json.member("kind", speaker.kind)
                speaker.writeMention(to: &json)
                json.member("confidence", speaker.confidence)
                json.member("sourceChain", speaker.sourceChain)
            }
        }
        if let mention = record.unresolvedMention { json.objectMember("unresolvedMention", mention.writeMembers) }
        record.writeJudgement(to: &json)
    }

    /// The record, with the parts that the vocabulary has words for.
    func record(
        id: String, text: String, language: String?, speaker: (id: String, name: String)?, target: QuoteRecord.Target,
        article: QuoteRecord.ArticleReference
    ) -> QuoteRecord {
        QuoteRecord(
            id: id, statementId: statementId, text: text, inLanguage: language, quotationType: quotationType,
            continues: continues ?? false, confidence: confidence, cue: cue,
            speaker: speaker.flatMap { speaker in
                attribution.map {
                    QuoteRecord.SpeakerReference(
                        id: speaker.id, name: speaker.name, kind: $0.kind, mention: $0.mention, confidence: $0.confidence,
                        sourceChain: $0.sourceChain ?? [])
                }
            }, unresolvedMention: unresolvedMention, target: target, isPartOf: article, stance: stance, arguments: arguments,
            occurrences: occurrences, verification: verification)
    }
}

/// A list as JSON-LD processors write it: a single thing stands for itself.
struct OneOrMore<Item: Decodable>: Decodable {
    let all: [Item]

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let isList = (try? decoder.unkeyedContainer()) != nil
        all = isList ? try value.decode([Item].self) : [try value.decode(Item.self)]
    }
}
