import Articles
import FoundationEssentials
public import Quotations
import Records
public import Stances

/// The filter behind `debatekb extract`: a JSON line with a text in, a JSON line with its quotations out.
///
/// Offsets are Unicode scalars into exactly the given text. The answer's form is a stable interface:
///
///     {"id":"1","text":"林越说：“好。”"}
///     {"id":"1","quotes":[{…,"start":4,"end":6,"type":"direct","speaker":"林越","speaker_canonical":"林越","cue":"说",…}]}
public struct ExtractFilter: Sendable {
    private let builder: RecordBuilder

    /// A filter that names speakers by a directory and judges stances by a debate; without one, its quotations have no stance,
    /// aspects or arguments.
    public init(directory: SpeakerDirectory, debate: Debate?) {
        builder = RecordBuilder(directory: directory, debate: debate)
    }

    /// Why a line is no request.
    public enum Rejection: Error, Sendable, Hashable {
        /// It is no JSON object.
        case noObject
        /// The object lacks a member that it must have.
        case missing(String)
        /// A member that must be a text is none.
        case noText(String)
    }

    private struct Request: Decodable {
        var id = ""
        var text = ""
        var lang: String?
        var title: String?
        var date: String?

        /// Reads a line with nothing unusual about it; nil leaves it to `JSONDecoder`, which is slower and tells what is wrong.
        init?(plain line: [UInt8]) {
            // A control character may stand in no string of JSON; between its values it would be white space, and is unusual.
            guard line.reduce(UInt8.max, min) >= 0x20 else { return nil }
            var json = JSONReader(line)
            var required = 0
            json.members { name, json in
                switch name {
                case "id": (id, required) = (json.string(), required | 1)
                case "text": (text, required) = (json.string(), required | 2)
                case "lang": lang = json.string()
                case "title": title = json.string()
                case "date": date = json.string()
                default: json.skip()
                }
            }
            guard required == 3, json.isAtEnd(), !json.hasFailed else { return nil }
        }
    }

    /// The answer to one line, with its line feed.
    ///
    /// - Throws: `Rejection` where the line is no JSON object with an `id` and a `text`.
    public func answer(to line: some Collection<UInt8>) throws(Rejection) -> [UInt8] {
        let request = try Self.request(line)
        let article = Article(
            plainText: request.text, title: request.title, published: request.date, language: request.lang)
        let digest = Digest.sha256(utf8: request.text)
        let provenance = RecordBuilder.Provenance(source: request.id, sourceSha256: digest, ordinal: 0, textSha256: digest)
        var json = JSONWriter()
        json.object { json in
            json.member("id", request.id)
            json.arrayMember("quotes") { json in
                for record in builder.records(of: article, from: provenance) {
                    json.object { write(record, to: &$0) }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func request(_ line: some Collection<UInt8>) throws(Rejection) -> Request {
        if let request = Request(plain: Array(line)) { return request }
        do {
            return try JSONDecoder().decode(Request.self, from: Data(line))
        } catch let error as DecodingError {
            throw rejection(of: error)
        } catch {
            throw .noObject
        }
    }

    private static func rejection(of error: DecodingError) -> Rejection {
        switch error {
        case .keyNotFound(let key, _): .missing(key.stringValue)
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.last.map { .noText($0.stringValue) } ?? .noObject
        default: .noObject
        }
    }

    /// The record's members, with those that the interface has as plain values in place of the nested ones.
    private func write(_ record: QuoteRecord, to json: inout JSONWriter) {
        json.member("id", record.id)
        json.member("text", record.text)
        json.member("start", record.target.start)
        json.member("end", record.target.end)
        json.member("type", record.quotationType.rawValue)
        json.member("continues", record.continues)
        json.member("confidence", record.confidence)
        if let cue = record.cue {
            json.member("cue", cue.exact)
            json.member("cue_start", cue.start)
            json.member("cue_end", cue.end)
        }
        if let speaker = record.speaker {
            json.member("speaker", speaker.mention?.exact ?? speaker.name)
            json.member("speaker_start", speaker.mention?.start)
            json.member("speaker_end", speaker.mention?.end)
            json.member("speaker_canonical", speaker.name)
            json.member("speaker_id", speaker.id)
            json.member("speaker_kind", speaker.kind.rawValue)
            json.member("mention_kind", (speaker.mention?.kind ?? .implicit).rawValue)
            json.member("speaker_confidence", speaker.confidence)
            json.member("source_chain", speaker.sourceChain)
        }
        if let mention = record.unresolvedMention {
            json.member("speaker", mention.exact)
            json.member("speaker_start", mention.start)
            json.member("speaker_end", mention.end)
        }
        if builder.judge != nil { Self.writeJudgement(of: record, to: &json) }
        record.writeMembers(Self.rest, to: &json)
    }

    /// The members that the interface has as the record has them: all but those written above, and those that mean something
    /// only within a corpus.
    private static let rest = MemberSelection(without: [
        "id", "type", "text", "quotationType", "continues", "confidence", "cue", "speaker", "unresolvedMention", "stance", "arguments",
        "statementId", "inLanguage", "occurrences", "verification",
    ])

    private static func writeJudgement(of record: QuoteRecord, to json: inout JSONWriter) {
        json.member("stance", record.stance.label.name)
        json.arrayMember("aspects") { json in
            for (number, argument) in record.arguments.enumerated()
            where !record.arguments[..<number].contains(where: { $0.aspect == argument.aspect }) {
                json.value(argument.aspect)
            }
        }
        json.objectMember("stance_detail", record.stance.writeMembers)
        json.arrayMember("arguments") { json in for argument in record.arguments { json.object(argument.writeMembers) } }
    }
}
