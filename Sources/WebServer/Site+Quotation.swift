import SaidDates
import Corpus
import Messages
import Quotations
import Records
import Search
import Stances

extension Site {
    /// A quotation with who said it, when, where it was printed and what it holds, and the ways to its source and paragraph.
    func quotation(_ record: QuoteRecord, matches: [Range<Int>] = [], context: String = "", _ query: WebQuery) -> HTML {
        let language = query.language
        let label = record.stance.label.name
        let date = record.isPartOf.datePublished.map { String($0.prefix(10)) }
        let who = record.speaker?.name ?? language.say(.unknownSpeaker)
        func about(_ what: PageText) -> String { language.say(.about, language.say(what), who, date ?? language.say(.undated)) }
        let address = query.address("/quotations/\(Self.encoded(record.id))")
        let isDirect = record.isVerbatim
        return HTML.element("figure", ["class": tone(label)]) {
            HTML.element("blockquote", ["lang": record.inLanguage ?? "zh", "class": isDirect ? "direct" : "reported"]) {
                marked(record.text, matches)
            }
            HTML.element("figcaption") {
                if let speaker = record.speaker {
                    HTML.element("a", ["href": query.address("/", [.speaker: speaker.id])]) {
                        HTML.element("b") { HTML.text(speaker.name) }
                    }
                } else {
                    HTML.element("b") { HTML.text(who) }
                }
                unsure(
                    record.unsureMark(in: language),
                    because: language.say(.unsure, Figures.hundredths(record.unsureAttribution ?? 1)))
                if let said = record.toldDate?.description, said != date {
                    HTML.element("span") { HTML.text(language.say(.saidOn, said)) }
                    if let date { HTML.element("time", ["datetime": date]) { HTML.text(language.say(.printedOn, date)) } }
                } else if let date {
                    HTML.element("time", ["datetime": date]) { HTML.text(date) }
                }
                if date == nil { HTML.element("span") { HTML.text(language.say(.undated)) } }
                HTML.element("span") { HTML.text(record.isPartOf.publisher ?? language.say(.unknownOutlet)) }
                HTML.element("span", ["class": "stance \(tone(label))"]) { HTML.text(language.stance(label, in: base.summary)) }
                // A reported clause is not the speaker's own words, and a person's verdict outranks the machine's.
                if !isDirect { HTML.element("span") { HTML.text(language.kind(record.quotationType.rawValue)) } }
                if let status = language.status(record.verification.status) { HTML.element("b") { HTML.text(status) } }
                if let url = Self.webAddress(record.isPartOf.url) {
                    HTML.element("a", ["href": url, "rel": "noreferrer", "aria-label": about(.source)]) { HTML.text(language.say(.source)) }
                }
                if context.isEmpty {
                    HTML.element("a", ["href": address + "#paragraph", "aria-label": about(.paragraph)]) {
                        HTML.text(language.say(.paragraph))
                    }
                } else {
                    HTML.element("a", ["href": address, "aria-label": about(.record)]) { HTML.text(language.say(.record)) }
                }
            }
            if !context.isEmpty {
                HTML.element("details") {
                    HTML.element("summary", ["aria-label": about(.paragraph)]) { HTML.text(language.say(.paragraph)) }
                    paragraph(context, around: record)
                }
            }
        }
    }

    /// What a reader must know about the file before they cite it: that it is no longer what was read; nothing where it is.
    func sourceNote(of record: QuoteRecord, _ language: Language) -> HTML {
        let text: PageText
        switch corpus?.state(of: record) {
        case nil, .unchanged: return .all([])
        case .changed: text = .sourceChanged
        case .gone: text = .sourceGone
        case .unreadable: text = .sourceUnreadable
        }
        return HTML.element("p", ["role": "note"]) { HTML.element("strong") { HTML.text(language.say(text, record.target.source)) } }
    }

    /// A mark that it is unsure who spoke: in words, never by colour alone; nothing where there is none.
    ///
    /// - Parameter reason: what it means, for who points at it.
    func unsure(_ mark: String?, because reason: String) -> HTML {
        guard let mark else { return .all([]) }
        return .all([HTML.text(" "), HTML.element("span", ["class": "unsure", "title": reason]) { HTML.text(mark) }])
    }

    /// A paragraph with the quotation's words marked in it.
    func paragraph(_ context: String, around record: QuoteRecord) -> HTML {
        let language = record.inLanguage ?? "zh"
        guard let place = record.place(in: context) else {
            return HTML.element("p", ["class": "context", "lang": language]) { HTML.text(context) }
        }
        return HTML.element("p", ["class": "context", "lang": language]) {
            HTML.text(context[..<place.lowerBound])
            HTML.element("mark") { HTML.text(record.text) }
            HTML.text(context[place.upperBound...])
        }
    }

    /// An address that a link may lead to: the web's, never a script's.
    static func webAddress(_ url: String?) -> String? {
        url.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
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

    /// The class of a stance's colour in the style sheet: the first side's is green, the second's red and so on, whatever they are
    /// called. Its name always stands beside it.
    func tone(_ label: String) -> String {
        if let side = base.summary.number(ofSide: label) { return Self.tones[side % Self.tones.count] }
        return label == "both" ? "both" : "none"
    }

    private static let tones = ["first", "second", "third", "fourth", "fifth"]
}

/// What a record says about itself, for its page.
struct RecordRows {
    let record: QuoteRecord
    let summary: IndexSummary
    let language: Language

    /// What people see of the record, in the order of the members' labels.
    var rows: [HTML] {
        record.facts.flatMap { fact in
            guard let value = value(of: fact) else { return [HTML]() }
            let label = language == .chinese ? fact.label.chinese : fact.label.english
            return [HTML.element("dt") { HTML.text(label) }, HTML.element("dd") { value }]
        }
    }

    /// A fact as its values, unless it has a wording of its own; nil where there is nothing to say, or the page says it above.
    private func value(of fact: MemberFact) -> HTML? {
        switch fact.path {
        case "speaker": text(record.speaker.map(words))
        case "speaker.sourceChain": text(fact.values.joined(separator: " ← "))
        case "dateCreated": text(record.dateCreated.map(words))
        case "isPartOf.datePublished": text(record.isPartOf.datePublished.map { String($0.prefix(10)) })
        case "quotationType":
            text(language.say(.confidence, language.kind(record.quotationType.rawValue), Figures.hundredths(record.confidence)))
        case "stance":
            text(
                language.say(
                    .confidence, language.stance(record.stance.label.name, in: summary), Figures.hundredths(record.stance.confidence)))
        case "stance.evidence": text(record.stance.evidence.map(words).joined(separator: "\n"))
        case "arguments": text(record.arguments.map(words).joined(separator: "\n"))
        case "target.source": text("\(record.target.source), \(record.target.start)–\(record.target.end)")
        case "verification": text(status)
        case "occurrences.urls": links(fact.values.filter { $0 != record.isPartOf.url })
        case "isPartOf.url": links(fact.values)
        case "isPartOf.headline", "statementId": nil
        default: text(fact.values.joined(separator: ", "))
        }
    }

    private func text(_ value: String?) -> HTML? { value.flatMap { $0.isEmpty ? nil : HTML.text($0) } }

    private func links(_ urls: [String]) -> HTML? {
        let links = urls.map { url in
            Site.webAddress(url).map { HTML.element("a", ["href": $0, "rel": "noreferrer"]) { HTML.text(url) } } ?? HTML.text(url)
        }
        return links.first.map { first in links.dropFirst().reduce(first) { HTML.all([$0, HTML.text("\n"), $1]) } }
    }

    /// The name, and the words that name the speaker there where they are others.
    private func words(_ speaker: QuoteRecord.SpeakerReference) -> String {
        let mention = speaker.mention.flatMap { $0.exact == speaker.name ? nil : " “\($0.exact)”" } ?? ""
        return language.say(.confidence, speaker.name + mention, Figures.hundredths(speaker.confidence))
    }

    /// The date, the words that tell it, and how sure it is.
    private func words(_ said: QuoteRecord.DateCreated) -> String {
        let words = said.exact.map { " “\($0)”" } ?? ""
        return language.say(
            .confidence, "\(said.date)\(words), \(language.saidKind(said.kind.rawValue))", Figures.hundredths(said.confidence))
    }

    private var status: String? {
        guard let status = language.status(record.verification.status) else { return nil }
        return [status, record.verification.by, record.verification.at, record.verification.note].compactMap(\.self).joined(separator: ", ")
    }

    /// The words that decided the stance, where they stand within the quotation, and what was read in them.
    private func words(_ evidence: QuoteRecord.Evidence) -> String {
        let scalars = record.text.unicodeScalars
        let (start, end) = (evidence.start - record.target.start, evidence.end - record.target.start)
        let target = evidence.target.map { language.stance($0, in: summary) } ?? ""
        let rule = evidence.isGuess ? language.say(.guess) : evidence.rule
        let reading = "\(language.attitude(evidence.polarity.rawValue)) \(target) (\(rule))"
        guard start >= 0, start < end, end <= scalars.count else { return reading }
        return "“\(String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(end - start))))” \(reading)"
    }

    private func words(_ argument: QuoteRecord.Argument) -> String {
        let point = summary.keyPoints.first { $0.id == argument.keyPoint }
        let aspect = summary.aspects.first { $0.id == argument.aspect }.map { language.text($0.name) } ?? argument.aspect
        return [argument.keyPoint, point.map { language.text($0.text) } ?? aspect].compactMap(\.self).joined(separator: "  ")
    }
}
