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

    init(_ page: PageBlocks, article: MainText, headline: Int?) {
        self.page = page
        self.article = article
        let first = article.rows.first ?? 0
        let last = article.rows.last ?? 0
        let start = min(first, headline.map { $0 <= first ? $0 : max(0, first - 12) } ?? max(0, first - 12))
        above = page.rows.isEmpty ? [] : Array(max(0, max(start - 6, first - 40))..<min(page.rows.count, first + 2))
        below = page.rows.isEmpty ? [] : Array(max(0, last - 2)..<min(page.rows.count, last + 12))
    }

    /// The date nearest to the headline above the article, else in a line named a date, else below the article.
    func published(year: Int?) -> String? {
        for i in above where page.rows[i].letters < 120 {
            if let date = moment(i)?.iso { return date }
        }
        for (i, row) in page.rows.enumerated() where row.letters < 90 && page.hints[Int(row.element)].contains(.date) {
            if let date = moment(i)?.iso { return date }
        }
        for i in below where page.rows[i].letters < 60 && !article.rows.contains(i) {
            if let date = moment(i)?.iso { return date }
        }
        return nil
    }

    private func moment(_ i: Int) -> Moment? {
        let row = page.rows[i]
        return Moment.first(in: page.text.span.extracting(Int(row.start)..<Int(row.end)))
    }

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

    /// The outlet behind 来源：, above the article before below it.
    var outlet: String? {
        for i in above + below where page.rows[i].letters < 120 {
            if let name = Outlet.name(in: page.string(page.rows[i])) { return name }
        }
        return nil
    }

    /// What an element named a source holds.
    var account: String? {
        for i in page.tree.elements.indices where page.hints[i].contains(.source) {
            guard let row = above.first(where: { page.tree.isIn(i, Int(page.rows[$0].element)) }), page.rows[row].letters < 120 else {
                continue
            }
            if let name = Outlet.name(atStartOf: page.tree.text(in: i)) { return name }
        }
        return nil
    }

    var authors: [String] {
        for i in above + below where page.rows[i].letters < 200 {
            let names = Byline.names(in: page.string(page.rows[i]))
            if !names.isEmpty { return names }
        }
        guard let last = article.rows.last else { return [] }
        return Byline.signature(in: page.string(page.rows[last]))
    }
}
