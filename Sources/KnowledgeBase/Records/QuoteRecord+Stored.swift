/// A record is read from what `write(to:)` made and the index stored.
///
/// What an index holds is whole, its checksums say so; therefore only what no record can do without is looked for. Records
/// that come from elsewhere go through `Decodable`, which says what is wrong with them. A test holds the two together.
extension QuoteRecord {
    /// Reads a record; nil where it is none.
    init?(from json: inout JSONReader) {
        var record = Self.blank
        json.members { name, json in
            switch name {
            case "id": record.id = json.string()
            case "statementId": record.statementId = json.string()
            case "text": record.text = json.string()
            case "inLanguage": record.inLanguage = json.string()
            case "quotationType": record.quotationType = json.string()
            case "continues": record.continues = json.flag()
            case "confidence": record.confidence = json.number()
            case "cue": record.cue = .read(from: &json)
            case "speaker": record.speaker = .read(from: &json)
            case "unresolvedMention": record.unresolvedMention = .read(from: &json)
            case "target": record.target.read(from: &json)
            case "isPartOf": record.isPartOf.read(from: &json)
            case "stance": record.stance.read(from: &json)
            case "arguments": json.elements { record.arguments.append(.read(from: &$0)) }
            case "occurrences": record.occurrences.read(from: &json)
            case "verification": record.verification.read(from: &json)
            default: json.skip()
            }
        }
        guard !json.hasFailed, !record.id.isEmpty, !record.statementId.isEmpty, !record.stance.label.isEmpty,
            !record.target.source.isEmpty
        else { return nil }
        self = record
    }

    /// What members are before they are read.
    private static var blank: QuoteRecord {
        QuoteRecord(
            id: "", statementId: "", text: "", inLanguage: nil, quotationType: "", continues: false, confidence: 0, cue: nil,
            speaker: nil, unresolvedMention: nil,
            target: Target(
                source: "", sourceSha256: "", textSha256: "", quote: TextQuote(exact: "", prefix: "", suffix: ""), start: 0, end: 0),
            isPartOf: ArticleReference(
                id: "", url: nil, headline: nil, author: [], publisher: nil, datePublished: nil, dateAccessed: nil),
            stance: Stance(label: "", attitudes: [:], confidence: 0, abstained: false, evidence: []), arguments: [],
            occurrences: Occurrences(count: 1, urls: [], firstAppearance: nil), verification: .machine)
    }
}

extension QuoteRecord.Slice {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var slice = Self(exact: "", start: 0, end: 0)
        json.members { name, json in
            switch name {
            case "exact": slice.exact = json.string()
            case "start": slice.start = json.integer()
            case "end": slice.end = json.integer()
            default: json.skip()
            }
        }
        return slice
    }
}

extension QuoteRecord.SpeakerReference {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var speaker = Self(id: "", name: "", kind: "", mention: nil, confidence: 0, sourceChain: [])
        json.members { name, json in
            switch name {
            case "id": speaker.id = json.string()
            case "name": speaker.name = json.string()
            case "kind": speaker.kind = json.string()
            case "mention": speaker.mention = .read(from: &json)
            case "confidence": speaker.confidence = json.number()
            case "sourceChain": speaker.sourceChain = json.strings()
            default: json.skip()
            }
        }
        return speaker
    }
}

extension QuoteRecord.Mention {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var mention = Self(exact: "", start: 0, end: 0, kind: "")
        json.members { name, json in
            switch name {
            case "exact": mention.exact = json.string()
            case "start": mention.start = json.integer()
            case "end": mention.end = json.integer()
            case "kind": mention.kind = json.string()
            default: json.skip()
            }
        }
        return mention
    }
}

extension QuoteRecord.Target {
    fileprivate mutating func read(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "source": source = json.string()
            case "sourceSha256": sourceSha256 = json.string()
            case "textSha256": textSha256 = json.string()
            case "selector": json.elements { readSelector(from: &$0) }
            default: json.skip()
            }
        }
    }

    /// One of the two; their members have different names.
    private mutating func readSelector(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "exact": quote.exact = json.string()
            case "prefix": quote.prefix = json.string()
            case "suffix": quote.suffix = json.string()
            case "start": start = json.integer()
            case "end": end = json.integer()
            default: json.skip()
            }
        }
    }
}

extension QuoteRecord.ArticleReference {
    fileprivate mutating func read(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "id": id = json.string()
            case "url": url = json.string()
            case "headline": headline = json.string()
            case "author": author = json.strings()
            case "publisher": publisher = json.string()
            case "datePublished": datePublished = json.string()
            case "dateAccessed": dateAccessed = json.string()
            default: json.skip()
            }
        }
    }
}

extension QuoteRecord.Stance {
    fileprivate mutating func read(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "label": label = json.string()
            case "confidence": confidence = json.number()
            case "abstained": abstained = json.flag()
            case "evidence": json.elements { evidence.append(.read(from: &$0)) }
            default: attitudes[name] = json.string()
            }
        }
    }
}

extension QuoteRecord.Evidence {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var evidence = Self(start: 0, end: 0, rule: "", polarity: "", target: nil)
        json.members { name, json in
            switch name {
            case "start": evidence.start = json.integer()
            case "end": evidence.end = json.integer()
            case "rule": evidence.rule = json.string()
            case "polarity": evidence.polarity = json.string()
            case "target": evidence.target = json.string()
            default: json.skip()
            }
        }
        return evidence
    }
}

extension QuoteRecord.Argument {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var argument = Self(keyPoint: nil, aspect: "", towards: "", confidence: 0, evidence: [])
        json.members { name, json in
            switch name {
            case "keyPoint": argument.keyPoint = json.string()
            case "aspect": argument.aspect = json.string()
            case "towards": argument.towards = json.string()
            case "confidence": argument.confidence = json.number()
            case "evidence": json.elements { argument.evidence.append(.read(from: &$0)) }
            default: json.skip()
            }
        }
        return argument
    }
}

extension QuoteRecord.Span {
    fileprivate static func read(from json: inout JSONReader) -> Self {
        var span = Self(start: 0, end: 0)
        json.members { name, json in
            switch name {
            case "start": span.start = json.integer()
            case "end": span.end = json.integer()
            default: json.skip()
            }
        }
        return span
    }
}

extension QuoteRecord.Occurrences {
    fileprivate mutating func read(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "count": count = json.integer()
            case "independent": independent = json.integer()
            case "urls": urls = json.strings()
            case "firstAppearance": firstAppearance = json.string()
            default: json.skip()
            }
        }
    }
}

extension QuoteRecord.Verification {
    fileprivate mutating func read(from json: inout JSONReader) {
        json.members { name, json in
            switch name {
            case "status": status = Status(rawValue: json.string()) ?? .machine
            case "by": by = json.string()
            case "at": at = json.string()
            case "note": note = json.string()
            default: json.skip()
            }
        }
    }
}
