/// What the lines around an article say about it: date, outlet, authors.
///
/// The lines that count are those between the headline and the article, its first and last ones, and those just below it.
struct PageFacts {
    private let page: PageBlocks
    /// The rows above the article, from the headline on, and its first ones.
    private let above: [Int]
    /// The article's last rows and those just below it.
    private let below: [Int]
    private let article: MainText
    private let headline: Int?

    init(_ page: PageBlocks, article: MainText, headline: Int?) {
        self.page = page
        self.article = article
        self.headline = headline
        let first = article.rows.first ?? 0
        let last = article.rows.last ?? 0
        let start = min(first, headline.map { $0 <= first ? $0 : max(0, first - 12) } ?? max(0, first - 12))
        above = page.rows.isEmpty ? [] : Array(max(0, max(start - 6, first - 40))..<min(page.rows.count, first + 2))
        below = page.rows.isEmpty ? [] : Array(max(0, last - 2)..<min(page.rows.count, last + 12))
    }

    /// The date nearest to the headline above the article, else in a line named a date, else below the article.
    ///
    /// - Parameter year: completes 07-02 10:32 with the year of a month and day, nil where nothing tells it.
    func published(year: (Moment) -> Int?) -> String? {
        for i in above where page.rows[i].letters < 120 && i >= (headline ?? 0) {
            if let date = moment(i, year) { return date }
        }
        for i in above where page.rows[i].letters < 120 {
            if let date = moment(i, year) { return date }
        }
        for i in below where page.rows[i].letters < 60 && !article.rows.contains(i) && isLabelled(i) {
            if let date = moment(i, year) { return date }
        }
        let first = article.rows.first ?? 0
        let named = page.rows.indices.filter { page.rows[$0].letters < 90 && page.hints[Int(page.rows[$0].element)].contains(.date) }
        for i in named.sorted(by: { abs($0 - first) < abs($1 - first) }) {
            if let date = moment(i, year) { return date }
        }
        for i in below where page.rows[i].letters < 60 && !article.rows.contains(i) {
            if let date = moment(i, year) { return date }
        }
        return nil
    }

    private func moment(_ i: Int, _ year: (Moment) -> Int?) -> String? {
        let row = page.rows[i]
        // A date inside the article's own sentences is another's, and so is one that leads to another article.
        if row.stops > 0 && row.letters > 40 || row.linked * 10 > row.letters * 9 { return nil }
        let text = page.text.span.extracting(Int(row.start)..<Int(row.end))
        if let full = Moment.first(in: text) { return full.iso }
        guard var moment = Moment.first(in: text, allowsMissingYear: true), row.letters < 60 else { return nil }
        moment.year = year(moment)
        return moment.iso
    }

    /// Whether a row begins with words that announce its date.
    private func isLabelled(_ i: Int) -> Bool {
        let row = page.rows[i]
        return Self.dateLabels.longest(in: page.text.span.extracting(Int(row.start)..<Int(row.end)), at: 0) != nil
    }

    private static let dateLabels = PhraseTrie(PageWords.words(of: .dateLabel))

    /// A date in an address: /2024/07/02/, /2024-07/02/, /20240702/.
    static func date(inAddress url: String) -> String? {
        let digits = url.split { !$0.isNumber }.map(String.init)
        for (i, part) in digits.enumerated() {
            if part.count == 8, let date = DateLine.date(in: "\(part.prefix(4))-\(part.dropFirst(4).prefix(2))-\(part.suffix(2))") {
                return date
            }
            if part.count == 6, i + 1 < digits.count, digits[i + 1].count <= 2,
                let date = DateLine.date(in: "\(part.prefix(4))-\(part.suffix(2))-\(digits[i + 1])")
            {
                return date
            }
            if part.count == 4, i + 1 < digits.count {
                let next = digits[i + 1]
                if next.count == 4, let date = DateLine.date(in: "\(part)-\(next.prefix(2))-\(next.suffix(2))") { return date }
                if next.count <= 2, i + 2 < digits.count, digits[i + 2].count <= 2,
                    let date = DateLine.date(in: "\(part)-\(next)-\(digits[i + 2])")
                {
                    return date
                }
            }
        }
        return nil
    }

    /// The outlet behind 来源：, above the article before below it. A digest names one behind each of its items, and none is the page's.
    var outlet: String? {
        for i in above + below where page.rows[i].letters < 120 {
            guard let name = Outlet.name(in: page.string(page.rows[i])) else { continue }
            if i >= article.rows.first ?? 0, isDigest { continue }
            return name
        }
        return nil
    }

    /// Whether the lines from the article's first to its last name several outlets.
    private var isDigest: Bool {
        guard let first = article.rows.first, let last = article.rows.last else { return false }
        return Set((first...last).compactMap { Outlet.name(in: page.string(page.rows[$0])) }).count > 1
    }

    /// What stands beside the date in the line under the headline: 澄川日报 2024-07-02 10:32. Elsewhere than in Chinese it is an author or a
    /// day of the week.
    var besideDate: String? {
        guard isChinese else { return nil }
        for i in above where i > (headline ?? -1) && page.rows[i].letters < 60 && page.rows[i].stops == 0 {
            let row = page.rows[i]
            let bytes = Array(page.text[Int(row.start)..<Int(row.end)])
            guard let moment = Moment.first(in: bytes.span, allowsMissingYear: true) else { continue }
            let before = String(decoding: bytes[..<moment.start], as: UTF8.self).folded
            let behind = String(decoding: bytes[moment.end...], as: UTF8.self).folded
            for text in [before, behind] {
                let words = text.split(separator: " ").filter { word in
                    word.contains { $0.isLetter || $0.isNumber } && !Self.labels.contains { word.hasPrefix($0) }
                }
                if words.count == 1, let name = Outlet.name(atStartOf: String(words[0])), !name.contains("："), !Byline.isPerson(name) {
                    return name
                }
            }
        }
        return nil
    }

    /// Whether the article begins in Chinese: in Han characters, and not in Japanese with its kana.
    var isChinese: Bool {
        let beginning = [headline, article.rows.first].compactMap { $0 }.map { page.string(page.rows[$0]) }.joined()
        return beginning.contains(where: Byline.isHan) && !beginning.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }
    }

    /// Words beside a date that name no outlet.
    private static let labels = PageWords.words(of: .besideDate)

    /// What the elements with a hint hold between the headline and the article.
    func named(_ hint: PlaceHint) -> [String] {
        guard let first = article.rows.first else { return [] }
        let end = Int(page.rows[first].element)
        let start = headline.map { Int(page.rows[$0].element) } ?? end
        return (max(0, min(start, end) - 40)..<(max(start, end) + 8)).compactMap { i in
            guard i < page.hints.count, headline.map({ !page.tree.isIn(Int(page.rows[$0].element), i) }) ?? true,
                page.hints[i].contains(hint), page.tree.elements[i].end - Int32(i) < 12
            else { return nil }
            let text = page.tree.text(in: i, apart: true)
            return text.isEmpty || text.count > 60 ? nil : text
        }
    }

    /// The outlet that an element named a source holds, on a Chinese page. On others such elements hold where a picture or a film is from.
    var source: String? { isChinese ? account(in: named(.source)) : nil }

    /// The account that an article was published under, which only Chinese portals name as its author.
    var account: String? { isChinese ? account(in: named(.author).filter { !Byline.isPerson($0) }) : nil }

    private func account(in texts: [String]) -> String? {
        texts.lazy.compactMap(Outlet.name(atStartOf:)).first { name in
            !Role.others.contains { name.hasPrefix($0) } && !name.contains("记者")
        }
    }

    /// The people who signed the article, by its lines.
    var authors: [String] {
        for i in above + below {
            let line = page.string(page.rows[i])
            let names =
                page.rows[i].letters < 200
                ? Byline.names(in: line) : Byline.names(in: String(line.prefix(60))) + Byline.names(in: String(line.suffix(40)))
            if !names.isEmpty { return names }
        }
        for i in article.rows where page.rows[i].letters < 25 && page.rows[i].stops == 0 {
            let names = Byline.names(in: page.string(page.rows[i]))
            if !names.isEmpty { return names }
        }
        guard let last = article.rows.last else { return [] }
        return Byline.signature(in: page.string(page.rows[last]))
    }

    /// Who an element named an author names, where it is a person or a pen name.
    var namedAuthors: [String] {
        for text in named(.author) {
            let names = Byline.names(in: text)
            if !names.isEmpty { return names }
            let text = Byline.withoutBy(text)
            let words = text.split { " 、,，/".contains($0) }.map(String.init)
            if !words.isEmpty, words.count <= 5, words.allSatisfy(Byline.isPerson) { return words }
            let isOneName = !text.contains { $0.isNumber || $0 == "：" } && (text.allSatisfy(\.isASCII) || !text.contains(" "))
            if Byline.isPenName(text), text.count <= (text.allSatisfy(\.isASCII) ? 24 : 10), isOneName { return [text] }
        }
        return []
    }

    /// Who edited the article, by the lines around it: they are no authors, even where the page's metadata says so.
    var editors: Set<String> {
        var editors: Set<String> = []
        for i in above + below where page.rows[i].letters < 80 {
            let row = page.rows[i]
            editors.formUnion(Byline.editors(in: page.text.span.extracting(Int(row.start)..<Int(row.end))))
        }
        return editors
    }
}
