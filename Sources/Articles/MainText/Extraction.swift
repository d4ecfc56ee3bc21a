/// One attempt at finding the article among a page's rows.
struct Extraction {
    private let page: PageBlocks
    /// For each row, how much it speaks for being the article's.
    private var values: [Double]
    private var readings: [Boilerplate.Reading]
    /// The element that holds the article.
    private let place: Int
    /// Whether each element stands beside the article.
    private let beside: [Bool]
    private let showsHidden: Bool
    /// How much running text the place holds.
    let weight: Double

    init(_ page: PageBlocks, showsHidden: Bool) {
        self.page = page
        self.showsHidden = showsHidden
        let elements = page.tree.elements
        readings = page.rows.map { Boilerplate.read(page.text.span.extracting(Int($0.start)..<Int($0.end))) }
        var running = [Double](repeating: 0, count: elements.count)
        var raw = [Double](repeating: 0, count: page.rows.count)
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            raw[i] = Self.value(of: row, readings[i])
            if raw[i] > 0 { running[Int(row.element)] += raw[i] }
        }
        for i in elements.indices.reversed() where elements[i].parent >= 0 { running[Int(elements[i].parent)] += running[i] }
        beside = Self.besides(page, running: running)
        var sums = [Double](repeating: 0, count: elements.count)
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            if beside[Int(row.element)] { raw[i] = -5 - 0.1 * Double(min(row.letters, 200)) }
            sums[Int(row.element)] += raw[i]
        }
        values = raw
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
    private static func value(of row: PageBlocks.Row, _ reading: Boilerplate.Reading) -> Double {
        let letters = Double(row.letters)
        let linked = Double(row.linked)
        if reading.isWhollyBoilerplate || reading.startsLikeBoilerplate && letters < 120 { return -10 }
        if linked > 0.4 * letters { return -8 - 0.5 * min(linked, 60) }
        guard row.marks > 0, letters >= 10 else { return row.kind == .heading ? 0 : letters > 25 ? letters * 0.3 : -2 }
        let density = min(1, Double(row.marks) / letters * 12)
        return (letters - linked) * (0.3 + 0.7 * density) * (row.stops > 0 ? 1 : 0.6)
    }

    /// Which elements stand beside the article by their names or tags, themselves or an ancestor.
    ///
    /// An element that holds half of the page's running text is never beside it, whatever its name.
    private static func besides(_ page: PageBlocks, running: [Double]) -> [Bool] {
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
            let isComment = hint.contains(.comment) && running[i] < 0.95 * total
            let isBeside =
                hint.contains(.beside) || hint.contains(.caption) || hint.contains(.editor) || element.tag.traits.contains(.beside)
            beside[i] = isComment || isBeside && running[i] < 0.5 * total && !(hint.contains(.body) && running[i] > 0.3 * total)
        }
        return beside
    }

    /// The numbers of the article's rows.
    func rows() -> [Int] {
        var inside: [Int] = []
        var total = 0.0
        for (i, row) in page.rows.enumerated() where showsHidden || !row.isHidden {
            guard page.tree.isIn(Int(row.element), place), !beside[Int(row.element)] else { continue }
            inside.append(i)
            total += max(0, values[i])
        }
        var kept: [Int] = []
        var above = 0.0
        for i in inside {
            let row = page.rows[i]
            if readings[i].endsArticle, row.letters < 60, above > 0.6 * total { break }
            above += max(0, values[i])
            if Double(row.linked) > 0.5 * Double(row.letters) { continue }
            if readings[i].isWhollyBoilerplate || readings[i].startsLikeBoilerplate && row.letters < 120 { continue }
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
        return row.letters > 90 || row.stops > 0
            || Moment.first(in: page.text.span.extracting(Int(row.start)..<Int(row.end)), allowsMissingYear: true) == nil
    }
}
