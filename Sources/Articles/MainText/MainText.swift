/// Finds the article in a page: the element whose rows of running text outweigh what else is in it the most.
///
/// Every row of text gets a value: running text (told by its punctuation and by how little of it is links) counts for, links and
/// scraps count against. The element with the greatest sum holds the article without its surroundings; what is boilerplate inside is
/// then left out, row by row. O(rows + elements).
struct MainText {
    /// The numbers of its rows in the page, in order.
    let rows: [Int]

    init(_ page: PageBlocks) {
        let headline = Headline.row(page)
        let shown = Extraction(page, headline: headline, showsHidden: false)
        var rows = shown.rows()
        if rows.isEmpty || shown.weight < 60 && rows.count < 3, page.rows.contains(where: \.isHidden) {
            let all = Extraction(page, headline: headline, showsHidden: true)
            let hidden = rows.isEmpty || all.weight > 3 * shown.weight ? all.rows() : []
            if !hidden.isEmpty { rows = hidden }
        }
        self.rows = rows
    }
}
