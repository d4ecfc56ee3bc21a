/// One attempt at finding the article among a page's rows.
struct Extraction {
    private let page: PageBlocks
    private let showsHidden: Bool
    /// The row of the headline, where one is known.
    private let headline: Int?
    private let readings: [Boilerplate.Reading]
    /// For each row, how much it speaks for being the article's.
    private let values: [Double]
    /// Whether each element stands beside the article.
    private let beside: [Bool]
    /// The element that holds the article.
    private let place: Int
    /// How much running text the place holds.
    let weight: Double

    init(_ page: PageBlocks, headline: Int?, showsHidden: Bool) {
        self.page = page
        self.showsHidden = showsHidden
        self.headline = headline
        let elements = page.tree.elements
        readings = page.rows.map { Boilerplate.read(page.text.span.extracting(Int($0.start)..<Int($0.end))) }
        var running = [Double](repeating: 0, count: elements.count)
        var values = [Double](repeating: 0, count: page.rows.count)
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            values[i] = Self.value(of: row, readings[i], in: page)
            if values[i] > 0 {
                values[i] *= Self.nearness(i, headline)
                running[Int(row.element)] += values[i]
            }
        }
        for i in elements.indices.reversed() where elements[i].parent >= 0 { running[Int(elements[i].parent)] += running[i] }
        beside = Self.besides(page, running: running, headline: headline.map { Int(page.rows[$0].element) })
        var sums = [Double](repeating: 0, count: elements.count)
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            if beside[Int(row.element)] { values[i] = -5 - 0.1 * Double(min(row.letters, 200)) }
            sums[Int(row.element)] += values[i]
        }
        self.values = values
        var best = 0
        for i in elements.indices.reversed() {
            if page.hints[i].contains(.body), sums[i] > 0, elements[i].tag != .body { sums[i] *= 1.2 }
            if elements[i].parent >= 0 { sums[Int(elements[i].parent)] += sums[i] }
            if sums[i] > sums[best] { best = i }
        }
        place = best
        weight = elements.isEmpty ? 0 : sums[best]
    }

    /// How much a row speaks for an article: its letters, more with punctuation; less than nothing where it is links or a scrap.
    private static func value(of row: PageBlocks.Row, _ reading: Boilerplate.Reading, in page: PageBlocks) -> Double {
        let letters = Double(row.letters)
        let linked = Double(row.linked)
        if reading.isBoilerplate(row), !isCode(row, in: page) { return -10 }
        if linked > 0.4 * letters, isParagraph(row, in: page) { return 0.2 * letters }
        if linked > 0.4 * letters, row.stops == 0 || letters < 80 || linked > 0.75 * letters { return -8 - 0.5 * min(linked, 60) }
        if letters < 200, isTeaser(row, in: page) { return -15 }
        // Lists of other articles show the date of each.
        if row.stops == 0, row.letters < 50, date(of: row, in: page) { return -20 }
        guard row.marks > 0, letters >= 10 else { return row.kind == .heading ? 0 : letters > 25 ? letters * 0.3 : -2 }
        let density = min(1, Double(row.marks) / letters * 12)
        return (letters - linked) * (0.3 + 0.7 * density) * (row.stops > 0 ? 1 : 0.6)
    }

    /// Whether a row is a line of a program, which may hold what else only scripts hold.
    private static func isCode(_ row: PageBlocks.Row, in page: PageBlocks) -> Bool { page.tree.elements[Int(row.element)].tag == .pre }

    /// Whether a row is a paragraph of sentences directly in what is named an article's body; it may be a link as a whole.
    private static func isParagraph(_ row: PageBlocks.Row, in page: PageBlocks) -> Bool {
        let element = page.tree.elements[Int(row.element)]
        return row.stops > 0 && row.letters >= 80 && element.tag == .p && element.parent >= 0
            && page.hints[Int(element.parent)].contains(.body)
    }

    /// Whether a row is a sentence with links in it, and no link with a full stop.
    static func isSentence(_ row: PageBlocks.Row) -> Bool { row.stops > 0 && row.letters >= 80 && row.linked * 4 <= row.letters * 3 }

    /// Whether a row ends as the beginning of another article does: … or 【详细】. A summary that stands for the article's own text does too.
    static func isTeaser(_ row: PageBlocks.Row, in page: PageBlocks) -> Bool {
        guard !isParagraph(row, in: page) else { return false }
        let end = page.text[Int(row.start)..<Int(row.end)].suffix(9)
        return teaserEnds.contains { end.suffix($0.count).elementsEqual($0) }
    }

    private static let teaserEnds = ["...", "…", "详细】", "详细]", "详情]", "详情】", "全文]", "全文】", "more]"].map { Array($0.utf8) }

    static func date(of row: PageBlocks.Row, in page: PageBlocks) -> Bool {
        Moment.first(in: page.text.span.extracting(Int(row.start)..<Int(row.end)), allowsMissingYear: true) != nil
    }

    /// Articles start below their headline: what is near there counts for more, what is above it for less.
    private static func nearness(_ row: Int, _ headline: Int?) -> Double {
        guard let headline else { return 1 }
        if row < headline { return 0.3 }
        return row - headline <= 25 ? 2 : row - headline <= 60 ? 1.2 : 1
    }

    /// Which elements stand beside the article by their names or tags, themselves or an ancestor.
    ///
    /// An element that holds half of the page's running text is never beside it, whatever its name, nor one that holds the headline.
    private static func besides(_ page: PageBlocks, running: [Double], headline: Int?) -> [Bool] {
        let elements = page.tree.elements
        var beside = [Bool](repeating: false, count: elements.count)
        let total = running.first ?? 0
        for i in elements.indices {
            let element = elements[i]
            if element.parent >= 0, beside[Int(element.parent)] {
                beside[i] = true
                continue
            }
            guard element.tag != .html, element.tag != .body else { continue }
            let hint = page.hints[i]
            let holdsHeadline = headline.map { page.tree.isIn($0, i) } ?? false
            if holdsHeadline, running[i] > 0.1 * total { continue }
            let isComment = hint.contains(.comment) && running[i] < 0.95 * total
            let isBeside =
                hint.contains(.beside) || hint.contains(.caption) || hint.contains(.editor) || element.tag.traits.contains(.beside)
            beside[i] = isComment || isBeside && running[i] < 0.5 * total && !(hint.contains(.body) && running[i] > 0.3 * total)
        }
        return beside
    }

    /// The numbers of the article's rows.
    func rows() -> [Int] {
        let others = OtherArticles(page, in: place, headline: headline, values: values, showsHidden: showsHidden)
        var inside: [Int] = []
        var total = 0.0
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            guard page.tree.isIn(Int(row.element), place), !beside[Int(row.element)], !others.contains(Int(row.element)) else { continue }
            inside.append(i)
            total += max(0, values[i])
        }
        var kept: [Int] = []
        var above = 0.0
        for i in inside {
            let row = page.rows[i]
            if readings[i].endsArticle, row.letters < 60, above > 0.6 * total { break }
            // A heading that is a link begins another article.
            if row.kind == .heading, row.letters >= 8, row.linked == row.letters, above > 0.75 * total { break }
            above += max(0, values[i])
            if i == headline { continue }
            let linkLimit = row.stops > 0 && row.letters >= 80 ? 0.8 : 0.5
            if Double(row.linked) > linkLimit * Double(row.letters), !Self.isParagraph(row, in: page) { continue }
            if readings[i].isBoilerplate(row), !Self.isCode(row, in: page) { continue }
            if kept.count < 6, row.stops == 0, row.letters < 70, Self.date(of: row, in: page) { continue }
            kept.append(i)
        }
        guard let first = kept.firstIndex(where: isRunning), let last = kept.lastIndex(where: isRunning) else {
            return kept
        }
        return Array(kept[first...last])
    }

    private func isRunning(_ i: Int) -> Bool {
        let row = page.rows[i]
        guard row.kind != .heading, row.letters >= 8, row.marks > 0 else { return false }
        return row.letters > 90 || row.stops > 0 || !Self.date(of: row, in: page)
    }
}
