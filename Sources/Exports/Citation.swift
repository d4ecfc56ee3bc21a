public import Records

/// A quotation's source, written as bibliographies want it.
public struct Citation: Sendable {
    /// The ways to write it.
    public enum Style: String, Sendable, Hashable, CaseIterable {
        /// One line for a text.
        case plain
        /// GB/T 7714-2015, 电子资源.
        case gbt7714 = "gb-t-7714"
        /// BibTeX, `@misc`.
        case bibtex
        /// CSL-JSON, `article-newspaper`.
        case csl
        /// RIS, `NEWS`.
        case ris
    }

    private let record: QuoteRecord
    private let accessed: String

    /// The citation of a record; `today` stands for a date of access that is not known, ISO 8601.
    public init(of record: QuoteRecord, today: String) {
        self.record = record
        accessed = String((record.isPartOf.dateAccessed ?? today).prefix(10))
    }

    private var article: QuoteRecord.ArticleReference { record.isPartOf }
    private var day: String? { article.datePublished.map { String($0.prefix(10)) } }
    private var headline: String { article.headline ?? article.url ?? record.target.source }

    /// Several citations as one file of a style, each of which ends with a line feed; CSL-JSON is one array.
    public static func bibliography(of citations: [Citation], in style: Style) -> String {
        let texts = citations.map { $0.text(in: style) }
        return style == .csl ? "[" + texts.joined(separator: ",\n") + "]\n" : texts.map { $0 + "\n" }.joined()
    }

    /// The citation in a style, without a final line feed.
    public func text(in style: Style) -> String {
        switch style {
        case .plain: plain
        case .gbt7714: gbt7714
        case .bibtex: bibtex
        case .csl: csl
        case .ris: ris
        }
    }

    /// What a person found wrong with the quotation, behind it in every style: who cites it should know.
    private var doubt: String {
        switch record.verification.status {
        case .machine, .verified: ""
        case .disputed, .misattributed, .withdrawn: " [\(record.verification.status.rawValue)]"
        }
    }

    /// That it is unsure who spoke, where the citation names the speaker.
    private var unsureness: String {
        record.unsureAttribution.map { isChinese ? " [发言者存疑 \(Figures.hundredths($0))]" : " [speaker unsure \(Figures.hundredths($0))]" }
            ?? ""
    }

    private var isChinese: Bool { record.inLanguage?.hasPrefix("zh") ?? true }

    private var plain: String {
        let who = record.speaker.map { $0.name + (isChinese ? "：" : ": ") } ?? ""
        let words = record.isVerbatim ? "“\(record.text)”" : record.text
        let title = isChinese ? TitleMarks.around(headline) : TitleMarks.quoted(headline)
        return "\(who)\(words) " + [title, article.publisher, day, article.url].compactMap(\.self).joined(separator: ", ")
            + unsureness + doubt
    }

    /// `主要责任者. 题名[N/OL]. 报纸名, 出版日期[引用日期]. 获取路径.` (GB/T 7714-2015, 4.6), three authors at most.
    ///
    /// Where nobody signed it the title comes first (8.1.4); what no outlet printed is an electronic resource (4.8).
    private var gbt7714: String {
        let authors =
            article.author.count > 3 ? Array(article.author.prefix(3)) + [isChinese ? "等" : "et al"] : article.author
        let title = (authors.isEmpty ? "" : authors.joined(separator: ", ") + ". ") + headline
        let place: String
        switch (article.publisher, article.url) {
        case (let publisher?, _): place = " " + [publisher, day].compactMap(\.self).joined(separator: ", ")
        case (nil, _?): place = day.map { " (\($0))" } ?? ""
        case (nil, nil): place = day.map { " \($0)" } ?? ""
        }
        guard let url = article.url else { return "\(title)[N]." + (place.isEmpty ? "" : place + ".") + doubt }
        return "\(title)[\(article.publisher == nil ? "EB" : "N")/OL].\(place)[\(accessed)]. \(url)." + doubt
    }

    private var bibtex: String {
        var fields = [("title", "{\(Self.bibtexEscaped(headline))}")]
        if !article.author.isEmpty {
            let names = article.author.map { "{\(Self.bibtexEscaped($0))}" }  // in braces, so that no name is taken apart
            fields.append(("author", names.joined(separator: " and ")))
        }
        if let publisher = article.publisher { fields.append(("publisher", Self.bibtexEscaped(publisher))) }
        if let day { fields += [("date", day), ("year", String(day.prefix(4)))] }
        if let url = article.url { fields += [("url", Self.withoutBraces(url)), ("urldate", accessed)] }
        fields.append(("note", Self.bibtexEscaped(record.text + doubt)))
        return "@misc{\(record.id),\n" + fields.map { "  \($0) = {\($1)},\n" }.joined() + "}"
    }

    private var csl: String {
        var json = JSONWriter()
        json.object { json in
            json.member("id", record.id)
            json.member("type", "article-newspaper")
            json.member("title", headline)
            json.member("container-title", article.publisher)
            json.member("URL", article.url)
            if !article.author.isEmpty {
                json.arrayMember("author") { json in
                    for name in article.author { json.object { $0.member("literal", name) } }
                }
            }
            if let day { Self.write(date: day, as: "issued", to: &json) }
            Self.write(date: accessed, as: "accessed", to: &json)
            json.member("language", record.inLanguage)
            json.member("note", record.text + doubt)
        }
        return json.string
    }

    private var ris: String {
        var fields = [("TY", "NEWS"), ("TI", headline)]
        fields += article.author.map { ("AU", $0) }
        if let publisher = article.publisher { fields.append(("T2", publisher)) }
        if let day { fields += [("PY", String(day.prefix(4))), ("DA", day.replacing("-", with: "/"))] }
        if let url = article.url { fields += [("UR", url), ("Y2", accessed.replacing("-", with: "/"))] }
        if let language = record.inLanguage { fields.append(("LA", language)) }
        fields += [("N1", record.text + doubt), ("ER", "")]
        return fields.map { "\($0)  - \(Self.oneLine($1))" }.joined(separator: "\n")
    }

    private static func write(date: String, as name: StaticString, to json: inout JSONWriter) {
        json.objectMember(name) { json in
            json.arrayMember("date-parts") { json in
                json.array { json in for part in date.split(separator: "-").compactMap({ Int($0) }) { json.value(part) } }
            }
        }
    }

    /// A field of RIS ends with its line.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    }

    /// BibTeX counts braces whatever stands before them.
    private static func withoutBraces(_ url: String) -> String { url.replacing("{", with: "%7B").replacing("}", with: "%7D") }

    private static func bibtexEscaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "^": result += "\\textasciicircum{}"
            case "~": result += "\\textasciitilde{}"
            case "{": result += "\\lbrace{}"
            case "}": result += "\\rbrace{}"
            case "$", "&", "#", "%", "_": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
