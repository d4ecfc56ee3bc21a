extension QuoteRecord {
    /// The record as one line of JSON, without the line feed.
    public var json: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }

    /// Writes the record as a JSON object.
    public func write(to json: inout JSONWriter) {
        json.object(writeMembers)
    }

    /// Writes the members, for an object that holds others as well.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("statementId", statementId)
        json.member("type", "Quotation")
        json.member("text", text)
        json.member("inLanguage", inLanguage)
        json.member("quotationType", quotationType)
        if continues { json.member("continues", true) }
        json.member("confidence", confidence)
        if let cue { json.objectMember("cue", cue.writeMembers) }
        if let speaker { json.objectMember("speaker", speaker.writeMembers) }
        if let unresolvedMention { json.objectMember("unresolvedMention", unresolvedMention.writeMembers) }
        writeProvenance(to: &json)
        writeJudgement(to: &json)
    }

    /// What the words hold, where else they were printed, and what people have said about the record.
    func writeJudgement(to json: inout JSONWriter) {
        json.objectMember("stance", stance.writeMembers)
        writeArguments(to: &json)
        json.objectMember("occurrences") { json in
            json.member("count", occurrences.count)
            json.member("independent", occurrences.independent)
            json.member("urls", occurrences.urls)
            json.member("firstAppearance", occurrences.firstAppearance)
        }
        json.objectMember("verification") { json in
            json.member("status", verification.status.rawValue)
            json.member("by", verification.by)
            json.member("at", verification.at)
            json.member("note", verification.note)
        }
    }

    /// Where the words stand and which article printed them.
    func writeProvenance(to json: inout JSONWriter) {
        json.objectMember("target", target.writeMembers)
        json.objectMember("isPartOf", isPartOf.writeMembers)
    }

    func writeArguments(to json: inout JSONWriter) {
        json.arrayMember("arguments") { json in
            for argument in arguments { json.object(argument.writeMembers) }
        }
    }
}

extension QuoteRecord.Slice {
    func writeMembers(to json: inout JSONWriter) {
        json.member("exact", exact)
        json.member("start", start)
        json.member("end", end)
    }
}

extension QuoteRecord.SpeakerReference {
    func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("name", name)
        json.member("kind", kind)
        writeMention(to: &json)
        json.member("confidence", confidence)
        json.member("sourceChain", sourceChain)
    }

    func writeMention(to json: inout JSONWriter) {
        guard let mention else { return }
        json.objectMember("mention") { json in
            json.member("exact", mention.exact)
            json.member("start", mention.start)
            json.member("end", mention.end)
            json.member("kind", mention.kind)
        }
    }
}

extension QuoteRecord.Target {
    func writeMembers(to json: inout JSONWriter) {
        json.member("source", source)
        json.member("sourceSha256", sourceSha256)
        json.member("textSha256", textSha256)
        writeSelectors(to: &json)
    }

    func writeSelectors(to json: inout JSONWriter) {
        json.arrayMember("selector") { json in
            json.object { json in
                json.member("type", "TextQuoteSelector")
                json.member("exact", quote.exact)
                json.member("prefix", quote.prefix)
                json.member("suffix", quote.suffix)
            }
            json.object { json in
                json.member("type", "TextPositionSelector")
                json.member("start", start)
                json.member("end", end)
            }
        }
    }
}

extension QuoteRecord.ArticleReference {
    func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("url", url)
        json.member("headline", headline)
        json.member("author", author)
        json.member("publisher", publisher)
        json.member("datePublished", datePublished)
        json.member("dateAccessed", dateAccessed)
    }
}

extension QuoteRecord.Stance {
    func writeMembers(to json: inout JSONWriter) {
        json.member("label", label)
        for (side, attitude) in attitudes.sorted(by: { $0.key < $1.key }) {
            json.member(named: side, attitude)
        }
        json.member("confidence", confidence)
        json.member("abstained", abstained)
        json.arrayMember("evidence") { json in
            for item in evidence {
                json.object { json in
                    json.member("start", item.start)
                    json.member("end", item.end)
                    json.member("rule", item.rule)
                    json.member("polarity", item.polarity)
                    json.member("target", item.target)
                }
            }
        }
    }
}

extension QuoteRecord.Argument {
    func writeMembers(to json: inout JSONWriter) {
        json.member("keyPoint", keyPoint)
        json.member("aspect", aspect)
        json.member("towards", towards)
        json.member("confidence", confidence)
        json.arrayMember("evidence") { json in
            for span in evidence {
                json.object { json in
                    json.member("start", span.start)
                    json.member("end", span.end)
                }
            }
        }
    }
}
