import KnowledgeBase

extension Site {
    func searchPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answer = try base.search(query.search)
        let body = HTML.element("main") {
            HTML.element("p", ["class": "count"]) {
                HTML.text("\(answer.statements) statements in \(answer.quotations) quotations")
            }
            answer.hits.map { quotation($0.record, matches: $0.matches) }
            pager(query, answer)
        }
        return .page(
            shell(title: query.query.isEmpty ? "DebateKB" : "\(query.query) – DebateKB", query: query, body: body))
    }

    func argumentsPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answers = try base.arguments(stance: query.stance, aspect: query.aspect)
        let columns = base.summary.sides.map { (id: $0.id, name: Self.wording($0.name)) } + [(id: "both", name: "both")]
        let body = HTML.element("main", ["class": "sides"]) {
            columns.map { column in
                HTML.element("section") {
                    HTML.element("h2", ["class": "stance \(tone(column.id))"]) { HTML.text(column.name) }
                    answers.filter { $0.keyPoint.stance == column.id }.map(keyPoint)
                }
            }
        }
        return .page(shell(title: "Arguments – DebateKB", query: query, body: body))
    }

    func speakersPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let rows = base.summary.speakers.filter { $0.statements > 0 }.map { speaker in
            HTML.element("tr") {
                HTML.element("td") { link(to: speaker) }
                HTML.element("td", ["class": "number"]) { HTML.text("\(speaker.statements)") }
                HTML.element("td") {
                    HTML.text(
                        base.summary.stanceLabels.compactMap { label in speaker.stances[label].map { "\(label) \($0)" }
                        }
                        .joined(separator: ", "))
                }
                HTML.element("td") { HTML.text(speaker.organisations.joined(separator: ", ")) }
            }
        }
        let body = HTML.element("main") { HTML.element("table") { rows } }
        return .page(shell(title: "Speakers – DebateKB", query: query, body: body))
    }

    func quotationPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let (record, context) = try base.quotation(id: query.id ?? "")
        let body = HTML.element("main") {
            quotation(record, matches: [])
            HTML.element("p", ["class": "context"]) { HTML.text(context) }
            HTML.element("dl") {
                facts(of: record).map { name, value in
                    HTML.all([
                        HTML.element("dt") { HTML.text(name) },
                        HTML.element("dd") { HTML.text(value) },
                    ])
                }
            }
        }
        return .page(shell(title: "\(record.speaker?.name ?? "") – DebateKB", query: query, body: body))
    }

    private func facts(of record: QuoteRecord) -> [(String, String)] {
        [
            ("cue", record.cue?.exact),
            ("named as", record.speaker?.mention?.exact),
            ("arguments", record.arguments.map { $0.keyPoint ?? $0.aspect }.joined(separator: ", ")),
            ("evidence", record.stance.evidence.map(\.rule).joined(separator: ", ")),
            ("file", "\(record.target.source), characters \(record.target.start)–\(record.target.end)"),
            ("SHA-256", record.target.sourceSha256),
            ("printed in", record.occurrences.urls.joined(separator: "\n")),
            ("status", record.verification.status.rawValue),
        ].compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    private func keyPoint(_ answer: KeyPointAnswer) -> HTML {
        HTML.element("article") {
            HTML.element("h3") { HTML.text(Self.wording(answer.keyPoint.text)) }
            HTML.element("p", ["class": "count"]) {
                HTML.text(
                    "\(answer.keyPoint.id) · \(answer.statements) statements · "
                        + answer.speakers.prefix(6).map(\.name).joined(separator: ", "))
            }
            quotation(answer.best, matches: [])
        }
    }

    private func quotation(_ record: QuoteRecord, matches: [Range<Int>]) -> HTML {
        HTML.element("figure") {
            HTML.element("blockquote", ["lang": record.inLanguage ?? "zh"]) { marked(record.text, matches) }
            HTML.element("figcaption") {
                HTML.element("b") { HTML.text(record.speaker?.name ?? "speaker unknown") }
                HTML.text(" · \(record.isPartOf.datePublished.map { String($0.prefix(10)) } ?? "undated") · ")
                HTML.text((record.isPartOf.publisher ?? "outlet unknown") + " · ")
                HTML.element("span", ["class": "stance \(tone(record.stance.label))"]) {
                    HTML.text(record.stance.label)
                }
                // A reported clause is not the speaker's own words, and a person's verdict outranks the machine's.
                if record.quotationType != "direct" { HTML.text(" · \(record.quotationType)") }
                if record.verification.status != .machine {
                    HTML.text(" · ")
                    HTML.element("b") { HTML.text(record.verification.status.rawValue) }
                }
                if let url = record.isPartOf.url, url.hasPrefix("http://") || url.hasPrefix("https://") {
                    HTML.text(" · ")
                    HTML.element("a", ["href": url, "rel": "noreferrer"]) { HTML.text("source") }
                }
                HTML.text(" · ")
                HTML.element("a", ["href": "/quotations/\(record.id)"]) { HTML.text("details") }
            }
        }
    }

    private func marked(_ text: String, _ matches: [Range<Int>]) -> HTML {
        let scalars = Array(text.unicodeScalars)
        func words(_ range: Range<Int>) -> HTML {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return HTML.text(String(view))
        }
        var pieces: [HTML] = []
        var position = 0
        for match in matches where match.lowerBound >= position && match.upperBound <= scalars.count {
            pieces.append(words(position..<match.lowerBound))
            pieces.append(HTML.element("mark") { words(match) })
            position = match.upperBound
        }
        return HTML.all(pieces + [words(position..<scalars.count)])
    }

    private func link(to speaker: IndexSummary.SpeakerEntry) -> HTML {
        HTML.element("a", ["href": "/?speaker=\(Self.encoded(speaker.id))"]) { HTML.text(speaker.name) }
    }

    private func pager(_ query: WebQuery, _ answer: SearchAnswer) -> HTML {
        guard answer.statements > query.offset + answer.hits.count else { return .all([]) }
        let fields = [
            ("q", query.query), ("speaker", query.speaker ?? ""), ("stance", query.stance ?? ""),
            ("aspect", query.aspect ?? ""), ("after", query.after ?? ""), ("before", query.before ?? ""),
            ("offset", String(query.offset + query.limit)),
        ].filter { !$0.1.isEmpty }
        let address = "/?" + fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
        return HTML.element("p") { HTML.element("a", ["href": address]) { HTML.text("more") } }
    }

    /// The first side's tone is green, the second's red, whatever they are called.
    private func tone(_ label: String) -> String {
        switch base.summary.sides.firstIndex(where: { $0.id == label }) {
        case 0: "first"
        case 1: "second"
        default: label == "both" ? "both" : "none"
        }
    }

    static func wording(_ byLanguage: [String: String]) -> String {
        byLanguage["zh"] ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }

    /// Percent-encoded for a field of an address (RFC 3986: all but the unreserved characters).
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
