import Records

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

/// What a vocabulary has no word for, in the record's own words: a JSON literal of JSON-LD 1.1, so that it is neither dropped nor
/// misread where documents are expanded.
///
/// It holds every member that the format does not say elsewhere, also one that is added to the record.
enum LinkedDetails {
    /// What both vocabularies say: the words, and who speaks.
    static let selection = MemberSelection(without: ["id", "type", "text", "inLanguage", "target"])
        .inside("speaker", as: "attribution", QuoteRecord.SpeakerReference.self, without: ["id", "name"])
}

extension QuoteRecord {
    /// Names the speaker whom the details tell of; without a name there is none.
    mutating func setSpeaker(_ named: (id: String, name: String)?) {
        guard let named else { return speaker = nil }
        speaker?.id = named.id
        speaker?.name = named.name
    }
}

extension KeyedDecodingContainer {
    /// The decoder of a member, which must be there.
    func decoder(forKey key: Key) throws -> any Decoder {
        guard contains(key) else {
            throw DecodingError.keyNotFound(key, DecodingError.Context(codingPath: codingPath, debugDescription: "it is missing"))
        }
        return try superDecoder(forKey: key)
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
