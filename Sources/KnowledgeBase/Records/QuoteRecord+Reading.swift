/// A record is read from the JSON that `write(to:)` makes; a missing list is an empty one.
extension QuoteRecord: Decodable {
    private enum Key: String, CodingKey {
        case id, statementId, text, inLanguage, quotationType, continues, confidence, cue, speaker, unresolvedMention
        case target, isPartOf
        case stance, arguments, occurrences, verification
    }

    /// Reads a record.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        id = try members.decode(String.self, forKey: .id)
        statementId = try members.decode(String.self, forKey: .statementId)
        text = try members.decode(String.self, forKey: .text)
        inLanguage = try members.decodeIfPresent(String.self, forKey: .inLanguage)
        quotationType = try members.decode(String.self, forKey: .quotationType)
        continues = try members.decodeIfPresent(Bool.self, forKey: .continues) ?? false
        confidence = try members.decode(Double.self, forKey: .confidence)
        cue = try members.decodeIfPresent(Slice.self, forKey: .cue)
        speaker = try members.decodeIfPresent(SpeakerReference.self, forKey: .speaker)
        unresolvedMention = try members.decodeIfPresent(Slice.self, forKey: .unresolvedMention)
        target = try members.decode(Target.self, forKey: .target)
        isPartOf = try members.decode(ArticleReference.self, forKey: .isPartOf)
        stance = try members.decode(Stance.self, forKey: .stance)
        arguments = try members.decodeIfPresent([Argument].self, forKey: .arguments) ?? []
        occurrences = try members.decode(Occurrences.self, forKey: .occurrences)
        verification = try members.decode(Verification.self, forKey: .verification)
    }
}

extension QuoteRecord.SpeakerReference: Decodable {
    private enum Key: String, CodingKey { case id, name, kind, mention, confidence, sourceChain }

    /// Reads a speaker.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        id = try members.decode(String.self, forKey: .id)
        name = try members.decode(String.self, forKey: .name)
        kind = try members.decode(String.self, forKey: .kind)
        mention = try members.decodeIfPresent(QuoteRecord.Mention.self, forKey: .mention)
        confidence = try members.decode(Double.self, forKey: .confidence)
        sourceChain = try members.decodeIfPresent([String].self, forKey: .sourceChain) ?? []
    }
}

extension QuoteRecord.Target: Decodable {
    private enum Key: String, CodingKey { case source, sourceSha256, textSha256, selector }

    /// One of the two W3C selectors.
    struct Selector: Decodable {
        var type: String
        var exact: String?
        var prefix: String?
        var suffix: String?
        var start: Int?
        var end: Int?
    }

    /// Reads a target with its two selectors.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        try self.init(
            source: try members.decode(String.self, forKey: .source),
            sourceSha256: try members.decode(String.self, forKey: .sourceSha256),
            textSha256: try members.decode(String.self, forKey: .textSha256),
            selectors: try members.decode([Selector].self, forKey: .selector))
    }

    init(source: String, sourceSha256: String, textSha256: String, selectors: [Selector]) throws {
        guard let words = selectors.first(where: { $0.type == "TextQuoteSelector" }), let exact = words.exact,
            let place = selectors.first(where: { $0.type == "TextPositionSelector" }), let start = place.start,
            let end = place.end
        else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: [Key.selector],
                    debugDescription: "a target has a TextQuoteSelector and a TextPositionSelector"))
        }
        self.source = source
        self.sourceSha256 = sourceSha256
        self.textSha256 = textSha256
        quote = QuoteRecord.TextQuote(exact: exact, prefix: words.prefix ?? "", suffix: words.suffix ?? "")
        self.start = start
        self.end = end
    }
}

extension QuoteRecord.ArticleReference: Decodable {
    private enum Key: String, CodingKey {
        case id, url, headline, author, publisher, datePublished, dateAccessed
    }

    /// Reads an article's particulars.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        id = try members.decode(String.self, forKey: .id)
        url = try members.decodeIfPresent(String.self, forKey: .url)
        headline = try members.decodeIfPresent(String.self, forKey: .headline)
        author = try members.decodeIfPresent([String].self, forKey: .author) ?? []
        publisher = try members.decodeIfPresent(String.self, forKey: .publisher)
        datePublished = try members.decodeIfPresent(String.self, forKey: .datePublished)
        dateAccessed = try members.decodeIfPresent(String.self, forKey: .dateAccessed)
    }
}

extension QuoteRecord.Stance: Decodable {
    /// The members that every stance has; any other member is a side.
    static let fixedMembers: Set<String> = ["label", "confidence", "abstained", "evidence"]

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    /// Reads a stance; every member beside the fixed ones is the attitude towards a side.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        label = try members.decode(String.self, forKey: Key("label"))
        confidence = try members.decode(Double.self, forKey: Key("confidence"))
        abstained = try members.decodeIfPresent(Bool.self, forKey: Key("abstained")) ?? false
        evidence = try members.decodeIfPresent([QuoteRecord.Evidence].self, forKey: Key("evidence")) ?? []
        attitudes = [:]
        for key in members.allKeys where !Self.fixedMembers.contains(key.stringValue) {
            attitudes[key.stringValue] = try members.decode(String.self, forKey: key)
        }
    }
}

extension QuoteRecord.Occurrences: Decodable {
    private enum Key: String, CodingKey { case count, independent, urls, firstAppearance }

    /// Reads the occurrences.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        count = try members.decode(Int.self, forKey: .count)
        independent = try members.decodeIfPresent(Int.self, forKey: .independent) ?? count
        urls = try members.decodeIfPresent([String].self, forKey: .urls) ?? []
        firstAppearance = try members.decodeIfPresent(String.self, forKey: .firstAppearance)
    }
}
