import Articles
import FoundationEssentials
public import Quotations

/// The filter behind `debatekb extract`: a JSON line with a text in, a JSON line with its quotations out.
///
/// Offsets are Unicode scalars into exactly the given text.
public struct ExtractFilter: Sendable {
    let extractor: QuotationExtractor

    /// A filter that names speakers by a directory and judges stances by a debate.
    public init(directory: SpeakerDirectory) {
        extractor = QuotationExtractor(directory: directory)
    }

    private struct Request: Decodable {
        var id: String
        var text: String
        var lang: String?
        var title: String?
        var date: String?
    }

    /// The answer to one line.
    public func answer(to line: some Collection<UInt8>) throws -> [UInt8] {
        let request = try JSONDecoder().decode(Request.self, from: Data(line))
        let article = Article(
            plainText: request.text, title: request.title, published: request.date, language: request.lang)
        var json = JSONWriter()
        json.object { json in
            json.member("id", request.id)
            json.arrayMember("quotes") { json in
                for quotation in extractor.quotations(in: article) {
                    json.object { json in
                        json.member("text", String(article.text[quotation.span]))
                        json.member("start", quotation.span.start)
                        json.member("end", quotation.span.end)
                        json.member("type", quotation.kind.rawValue)
                        json.member("continues", quotation.continues)
                        json.member("confidence", quotation.confidence.value)
                        if let cue = quotation.cue { json.member("cue", String(article.text[cue])) }
                        if let attribution = quotation.attribution {
                            json.member(
                                "speaker",
                                attribution.mention.map { String(article.text[$0]) } ?? attribution.speaker.name)
                            json.member("speaker_start", attribution.mention?.start)
                            json.member("speaker_end", attribution.mention?.end)
                            json.member("speaker_canonical", attribution.speaker.name)
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}
