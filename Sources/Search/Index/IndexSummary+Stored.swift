import Quotations
import Records

/// How the summary lies in the index's manifest: a line of JSON with everything but the speakers, then their table.
extension IndexSummary {
    /// The summary as bytes; equal summaries give equal bytes.
    func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", version)
            json.member("normalisation", normalisation)
            json.member("articles", articles)
            json.member("quotations", quotations)
            json.member("statements", statements)
            json.objectMember("question") { $0.members(question) }
            json.arrayMember("sides") { json in for side in sides { side.write(to: &json) } }
            json.arrayMember("aspects") { json in for aspect in aspects { aspect.write(to: &json) } }
            json.arrayMember("keyPoints") { json in for keyPoint in keyPoints { keyPoint.write(to: &json) } }
            json.member("speakerKeys", table.keyCount)
        }
        json.endLine()
        return json.bytes + table.encoded
    }

    /// Reads what `encoded` wrote; nil where it is no summary. Of another version only the version is right.
    init?(encoded bytes: [UInt8]) {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        var json = JSONReader(bytes, in: 0..<end)
        var version: Int?
        var normalisation = 0
        var (articles, quotations, statements, keys) = (0, 0, 0, 0)
        var question: [String: String] = [:]
        var (sides, aspects, keyPoints): ([NamedItem], [NamedItem], [KeyPoint]) = ([], [], [])
        json.members { name, json in
            switch name {
            case "version": version = json.integer()
            case "normalisation": normalisation = json.integer()
            case "articles": articles = json.integer()
            case "quotations": quotations = json.integer()
            case "statements": statements = json.integer()
            case "question": question = json.stringsByName()
            case "sides": json.elements { sides.append(NamedItem(from: &$0)) }
            case "aspects": json.elements { aspects.append(NamedItem(from: &$0)) }
            case "keyPoints": json.elements { keyPoints.append(KeyPoint(from: &$0)) }
            case "speakerKeys": keys = json.integer()
            default: json.skip()
            }
        }
        guard !json.hasFailed, let version,
            let table = SpeakerTable(endOf: bytes, from: min(end + 1, bytes.count), keys: keys)
        else { return nil }
        self.init(
            version: version, normalisation: normalisation, articles: articles, quotations: quotations, statements: statements,
            question: question, sides: sides, aspects: aspects, keyPoints: keyPoints, table: table)
    }
}

extension IndexSummary.NamedItem {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.objectMember("name") { $0.members(name) }
        }
    }

    fileprivate init(from json: inout JSONReader) {
        var item = Self(id: "", name: [:])
        json.members { name, json in
            switch name {
            case "id": item.id = json.string()
            case "name": item.name = json.stringsByName()
            default: json.skip()
            }
        }
        self = item
    }
}

extension IndexSummary.KeyPoint {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("stance", stance)
            json.member("aspect", aspect)
            json.objectMember("text") { $0.members(text) }
        }
    }

    fileprivate init(from json: inout JSONReader) {
        var keyPoint = Self(id: "", stance: "", aspect: "", text: [:])
        json.members { name, json in
            switch name {
            case "id": keyPoint.id = json.string()
            case "stance": keyPoint.stance = json.string()
            case "aspect": keyPoint.aspect = json.string()
            case "text": keyPoint.text = json.stringsByName()
            default: json.skip()
            }
        }
        self = keyPoint
    }
}

extension IndexSummary.SpeakerEntry {
    /// Writes what `init(from:)` reads: the members of `write(to:)`, and whether the corpus lists the speaker.
    func writeStored(to json: inout JSONWriter) {
        json.object { json in
            writeMembers(to: &json)
            json.member("listed", listed)
        }
    }

    /// Reads a speaker; nil where it is none.
    init?(from json: inout JSONReader) {
        var speaker = Self(
            id: "", name: "", kind: .person, aliases: [], organisations: [], listed: false, quotations: 0, statements: 0, stances: [:])
        var kind: Speaker.Kind?
        json.members { name, json in
            switch name {
            case "id": speaker.id = json.string()
            case "name": speaker.name = json.string()
            case "kind": kind = json.value()
            case "aliases": speaker.aliases = json.strings()
            case "organisations": speaker.organisations = json.strings()
            case "quotations": speaker.quotations = json.integer()
            case "statements": speaker.statements = json.integer()
            case "unsure": speaker.unsure = json.integer()
            case "stances": json.members { label, json in speaker.stances[label] = json.integer() }
            case "firstDate": speaker.first = json.string()
            case "lastDate": speaker.last = json.string()
            case "listed": speaker.listed = json.flag()
            default: json.skip()
            }
        }
        guard !json.hasFailed, !speaker.id.isEmpty, let kind else { return nil }
        speaker.kind = kind
        self = speaker
    }
}

extension JSONWriter {
    /// Writes texts by name, in the order of the names.
    fileprivate mutating func members(_ texts: [String: String]) {
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { member(named: name, text) }
    }
}
