/// The elements inside an article's place that belong to other articles: lists of links, teasers with their dates, articles within.
struct OtherArticles {
    /// The first element of the place; `isOther` counts from it.
    private let place: Int
    private var isOther: [Bool]

    /// What an element holds, its descendants included.
    private struct Tally {
        var letters = 0
        var linked = 0
        var rows = 0
        /// Rows that are mostly links.
        var links = 0
        /// Rows that stand in lists of articles: dates alone, and beginnings that break off.
        var listed = 0
        /// Rows that are sentences, however many links are in them.
        var sentences = 0
        /// How much speaks for an article.
        var value = 0.0

        mutating func add(_ other: Tally) {
            letters += other.letters
            linked += other.linked
            rows += other.rows
            links += other.links
            listed += other.listed
            sentences += other.sentences
            value += other.value
        }

        /// Whether it is a list, as a part of the whole.
        func isList(in whole: Tally, holdsElements: Bool) -> Bool {
            let isSmall = letters * 2 < whole.letters
            if isSmall, linked * 5 > letters * 2, holdsElements, sentences < rows { return true }
            if isSmall, listed > 2, listed * 3 > rows { return true }
            // A chronicle has dates too, but no link for each.
            return listed > 3 && listed * 6 > rows && links * 10 >= listed * 9 && letters * 100 < whole.letters * 95
        }
    }

    /// - Parameters:
    ///   - place: the element that holds the article.
    ///   - headline: the row of the headline.
    ///   - values: how much each row speaks for being an article's.
    ///   - showsHidden: whether rows that the page hides count.
    init(_ page: PageBlocks, in place: Int, headline: Int?, values: [Double], showsHidden: Bool) {
        self.place = place
        let elements = page.tree.elements
        guard place < elements.count else {
            isOther = []
            return
        }
        var tallies = [Tally](repeating: Tally(), count: Int(elements[place].end) - place)
        for (i, row) in page.rows.enumerated() where page.tree.isIn(Int(row.element), place) && (showsHidden || !row.isHidden) {
            let isListed =
                row.stops == 0 && row.letters < 50 && Extraction.date(of: row, in: page)
                || row.letters < 200 && Extraction.isTeaser(row, in: page)
            tallies[Int(row.element) - place].add(
                Tally(
                    letters: Int(row.letters), linked: Int(row.linked), rows: 1, links: row.linked * 2 > row.letters ? 1 : 0,
                    listed: isListed ? 1 : 0, sentences: Extraction.isSentence(row) ? 1 : 0, value: max(0, values[i])))
        }
        for i in tallies.indices.reversed() where i > 0 { tallies[Int(elements[place + i].parent) - place].add(tallies[i]) }
        isOther = [Bool](repeating: false, count: tallies.count)
        for i in tallies.indices.dropFirst() {
            let parent = Int(elements[place + i].parent) - place
            isOther[i] = isOther[parent] || tallies[i].isList(in: tallies[0], holdsElements: Int(elements[place + i].end) > place + i + 2)
        }
        let title = headline.map { Int(page.rows[$0].element) }
        excludeInnerArticles(elements, value: tallies.map(\.value), title: title)
    }

    /// An `article` behind the headline is another one, as long as more than it is left.
    private mutating func excludeInnerArticles(_ elements: [HTMLTree.Element], value: [Double], title: Int?) {
        guard let title, title >= place else { return }
        let inner = isOther.indices.dropFirst().filter { i in
            elements[place + i].tag == .article && !isOther[i] && place + i > title && title < Int(elements[place].end)
        }
        guard let first = inner.first else { return }
        let held = inner.reduce(into: (sum: 0.0, end: 0)) { held, i in
            guard i >= held.end else { return }
            held = (held.sum + value[i], Int(elements[place + i].end) - place)
        }
        guard value[0] - held.sum > max(60, 0.4 * value[first]) else { return }
        for i in inner { for j in i..<(Int(elements[place + i].end) - place) { isOther[j] = true } }
    }

    /// Whether an element of the place belongs to another article. O(1).
    func contains(_ element: Int) -> Bool { isOther[element - place] }
}
