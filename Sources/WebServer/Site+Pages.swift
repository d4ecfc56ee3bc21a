import Exports
import FoundationEssentials
import Messages
import Records
import Search
import Storage

extension Site {
    func searchPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let language = query.language
        let answer = try base.search(query.search)
        let hints = answer.statements == 0 ? try base.hints(for: query.search) : []
        let body = HTML.all([
            HTML.element("h1", ["class": "dim"]) {
                HTML.text(
                    answer.statements == 0
                        ? language.say(.nothing) : language.say(.found, "\(answer.statements)", "\(answer.quotations)"))
            },
            .all(hints.map { hint in HTML.element("p") { HTML.text(hint.text(in: language)) } }),
            .all([language.behindTheLast(query, of: answer)].compactMap(\.self).map { text in HTML.element("p") { HTML.text(text) } }),
            .all(answer.hits.map { quotation($0.record, matches: $0.matches, context: $0.context, query) }),
            pager(query, answer),
        ])
        let title = [query.query, query.speaker ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return .page(shell(title: title, path: "/", query: query, body: body))
    }

    func argumentsPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let language = query.language
        let answers = try overview.arguments(stance: query.stance, aspect: query.aspect)
        let columns = base.summary.positions
        let body = HTML.all([
            HTML.element("h1") { HTML.text(language.say(.arguments)) },
            HTML.element("div", ["class": "sides"]) {
                columns.map { column in
                    HTML.element("section") {
                        HTML.element("h2", ["class": "stance \(tone(column))"]) { HTML.text(language.stance(column, in: base.summary)) }
                        answers.filter { $0.keyPoint.stance == column }.map { keyPoint($0, query) }
                    }
                }
            },
        ])
        return .page(shell(title: language.say(.arguments), path: "/arguments", query: query, body: body))
    }

    func speakersPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let language = query.language
        let summary = base.summary
        let rows = summary.speakers.filter { $0.statements > 0 }.map { speaker in
            HTML.element("tr") {
                HTML.element("td") {
                    HTML.element("a", ["href": query.address("/", [.speaker: speaker.id])]) { HTML.text(speaker.name) }
                    unsure(
                        language.unsureMark(speaker.unsure, of: speaker.statements),
                        because: language.say(.someUnsure, "\(speaker.unsure)", "\(speaker.statements)"))
                }
                HTML.element("td", ["class": "number"]) { HTML.text("\(speaker.statements)") }
                HTML.element("td") {
                    HTML.text(
                        summary.stanceLabels.compactMap { label in
                            speaker.stances[label].map { "\(language.stance(label, in: summary)) \($0)" }
                        }.joined(separator: ", "))
                }
                HTML.element("td") { HTML.text(speaker.organisations.joined(separator: ", ")) }
            }
        }
        let body = HTML.all([
            HTML.element("h1") { HTML.text(language.say(.speakers)) },
            HTML.element("table") {
                HTML.element("thead") {
                    HTML.element("tr") {
                        [PageText.speaker, .said, .sides, .organisations].map { text in
                            HTML.element("th", text == .said ? ["scope": "col", "class": "number"] : ["scope": "col"]) {
                                HTML.text(language.say(text))
                            }
                        }
                    }
                }
                HTML.element("tbody") { rows }
            },
        ])
        return .page(shell(title: language.say(.speakers), path: "/speakers", query: query, body: body))
    }

    func statisticsPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let language = query.language
        let total = try overview.statistics().total
        let body = HTML.all([
            HTML.element("h1") { HTML.text(language.say(.numbers)) },
            HTML.void(
                "img",
                [
                    "src": "/statistics.svg?lang=\(language.rawValue)",
                    "alt": language.say(.picture, "\(total.statements)", "\(total.speakers)"),
                ]),
        ])
        return .page(shell(title: language.say(.numbers), path: "/statistics", query: query, body: body))
    }

    func statisticsPicture(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        .picture(StatisticsPicture(of: try overview.statistics(), summary: base.summary, language: query.language.rawValue).svg)
    }

    func quotationPage(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let language = query.language
        let (record, context) = try base.quotation(id: query.id ?? "")
        let today = Date.now.formatted(.iso8601)
        let citation = Citation(of: record, today: today)
        let body = HTML.all([
            HTML.element("h1") { HTML.text(record.isPartOf.headline ?? record.target.source) },
            sourceNote(of: record, language),
            quotation(record, query),
            HTML.element("section", ["id": "paragraph"]) {
                HTML.element("h2") { HTML.text(language.say(.inParagraph)) }
                paragraph(context, around: record)
            },
            HTML.element("dl") { RecordRows(record: record, summary: base.summary, language: language).rows },
            HTML.element("details") {
                HTML.element("summary") { HTML.text(language.say(.cite)) }
                [Citation.Style.plain, .gbt7714, .bibtex, .ris].map { style in
                    HTML.element("pre") { HTML.text(citation.text(in: style)) }
                }
            },
        ])
        let path = "/quotations/\(Self.encoded(record.id))"
        return .page(shell(title: record.speaker?.name ?? record.isPartOf.headline ?? "", path: path, query: query, body: body))
    }

    private func keyPoint(_ answer: KeyPointAnswer, _ query: WebQuery) -> HTML {
        let language = query.language
        let id = answer.keyPoint.id
        return HTML.element("article", ["id": id]) {
            HTML.element("h3") { HTML.text(language.text(answer.keyPoint.text)) }
            HTML.element("p", ["class": "dim"]) {
                HTML.text("\(id) · ")
                HTML.element("a", ["href": query.address("/", [.query: "keypoint:\(id)"])]) {
                    HTML.text(language.statements(answer.statements))
                }
                HTML.text(" · ")
                answer.speakers.prefix(6).enumerated().map { place, speaker in
                    HTML.all([
                        HTML.text((place > 0 ? language.nameComma : "") + speaker.name),
                        unsure(
                            language.unsureMark(speaker.unsure, of: speaker.statements),
                            because: language.say(.someUnsure, "\(speaker.unsure)", "\(speaker.statements)")),
                    ])
                }
                if !answer.counterArguments.isEmpty {
                    HTML.text(" · \(language.say(.against)) ")
                    answer.counterArguments.map { other in
                        HTML.all([HTML.element("a", ["href": "#\(other)"]) { HTML.text(other) }, HTML.text(" ")])
                    }
                }
            }
            quotation(answer.best, query)
        }
    }

    private func pager(_ query: WebQuery, _ answer: SearchAnswer) -> HTML {
        let language = query.language
        let hasNext = answer.statements > query.offset + answer.hits.count && !answer.hits.isEmpty
        guard hasNext || query.offset > 0, query.limit > 0 else { return .all([]) }
        // From behind the last statement the way back leads to the last page.
        let previous = max(0, min(query.offset - query.limit, (answer.statements - 1) / query.limit * query.limit))
        return HTML.element("p", ["class": "pages"]) {
            if query.offset > 0 {
                HTML.element("a", ["href": query.again(at: "/", offset: previous), "rel": "prev"]) {
                    HTML.text("← " + language.say(.previous))
                }
                HTML.text(" ")
            }
            if hasNext {
                HTML.element("a", ["href": query.again(at: "/", offset: query.offset + query.limit), "rel": "next"]) {
                    HTML.text(language.say(.next) + " →")
                }
            }
        }
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
