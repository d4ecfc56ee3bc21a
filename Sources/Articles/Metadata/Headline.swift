/// The headline of a page.
///
/// Pages say it three times and lie differently each time: the title carries the names of section and site behind it, an `h1` may be
/// the site's (新闻中心), a social title may be cut short. What stands above the article and also opens the title is believed first.
struct Headline {
    let text: String?
    /// The row that shows it, where one does.
    let row: Int?

    init(_ page: PageBlocks, article: MainText, title: String?, social: String?, linked: String?) {
        let social = social.flatMap { Self.isCut($0) ? nil : $0 }
        let linked = linked.flatMap { Self.isCut($0) ? nil : $0 }
        if let title, let row = Self.shown(page, upTo: article.rows.first.map { $0 + 2 }, in: title) {
            self.row = row
            let shown = page.string(page.rows[row])
            text = Self.mended(Self.compact(shown) == Self.compact(title) ? Self.withoutSite(shown) : shown)
            return
        }
        let named = TitleEvidence(page, article)
        // A title that names the site, and neither an element that says so nor another datum that names the article.
        let isOfSite = title.map(named.isOfSite) ?? true
        row = Self.heading(page, article) ?? (isOfSite ? named.row(page, above: article) : nil)
        let heading = row.map { Self.withoutCounter(page.string(page.rows[$0]), title: title) }
        let found: String?
        if let other = [linked, social].compactMap({ $0 }).first(where: { $0.count >= 4 && !(heading != nil && named.isOfSite($0)) }) {
            found = Self.withoutSite(other)
        } else if let heading, title.map({ isOfSite || Self.compact($0).count < 6 || Self.shares($0, heading) }) ?? true {
            found = heading
        } else {
            // Without a better one any title is better than none.
            found = title.map(Self.withoutSite) ?? heading ?? linked ?? social ?? Self.firstHeading(page.tree)
        }
        text = found.map(Self.mended)
    }

    /// What the page calls itself; nil where it does not. A picture in it may have titles of its own; of a title that was never closed, and
    /// goes on with the page, the first line is read.
    static func pageTitle(_ tree: HTMLTree) -> String? {
        for i in tree.elements(.title) where !isInPicture(i, tree) {
            let text = tree.rawText(in: i)
            let title = text.count <= titleLimit ? String(decoding: text, as: UTF8.self).folded : firstLine(of: text)
            if let title, title.contains(where: \.isLetter) || title.contains(where: \.isNumber) { return title }
        }
        return nil
    }

    private static let titleLimit = 1000

    private static func isInPicture(_ element: Int, _ tree: HTMLTree) -> Bool {
        var i = tree.elements[element].parent
        while i >= 0 {
            if tree.elements[Int(i)].tag == .svg { return true }
            i = tree.elements[Int(i)].parent
        }
        return false
    }

    private static func firstLine(of text: [UInt8]) -> String? {
        text.split { $0 == 0x0A || $0 == 0x0D }.lazy.map { String(decoding: $0, as: UTF8.self).folded }.first { !$0.isEmpty }
            .flatMap { $0.utf8.count <= titleLimit ? $0 : nil }
    }

    /// The first `h1` of the page that says something.
    private static func firstHeading(_ tree: HTMLTree) -> String? {
        tree.elements(.h1).lazy.map { tree.text(in: $0) }.first { $0.contains(where: \.isLetter) && $0.utf8.count <= titleLimit }
    }

    /// The row that shows the headline, as far as can be told before the article is known.
    static func row(_ page: PageBlocks) -> Int? {
        let tree = page.tree
        guard let title = pageTitle(tree), let row = shown(page, upTo: nil, in: title),
            page.rows[row].letters >= 6, page.rows[row].linked * 2 <= page.rows[row].letters
        else { return nil }
        return row
    }

    /// The longest row up to the article that the page's title holds, or that begins as a title does which is cut short.
    private static func shown(_ page: PageBlocks, upTo limit: Int?, in title: String) -> Int? {
        let whole = compact(title)
        let marks = Set(title.utf8)
        let cut = isCut(title) ? compact(withoutSite(title)).prefix { $0 != "…" && $0 != "." } : []
        var best: (row: Int, score: Int)?
        for (i, row) in page.rows.enumerated() where i <= limit ?? page.rows.count {
            guard row.letters >= 4, Int(row.letters) <= whole.count + 60, row.letters <= 150,
                mayStand(page.text.span.extracting(Int(row.start)..<Int(row.end)), in: marks)
            else { continue }
            let text = compact(page.string(row))
            var score = 0
            if let place = Self.place(of: text, in: whole) {
                if text.count < 12, isPartOfName(page.string(row), in: title) { continue }
                score = 2 * text.count + (place.lowerBound == 0 ? 8 : 0)
                // A name in the last part of the title is the site's or the section's.
                if place.upperBound == whole.count, place.lowerBound > 0, text.count * 2 < whole.count { continue }
            } else if cut.count >= 8, text.starts(with: cut) {
                score = 2 * text.count
            } else {
                continue
            }
            if row.kind == .heading { score += 6 }
            if row.linked * 2 > row.letters { score -= 12 }
            if score > best?.score ?? 9 { best = (i, score) }
        }
        return best?.row
    }

    /// Where words first stand in a title: the library's search makes a machine of each of them.
    private static func place(of words: [Unicode.Scalar], in title: [Unicode.Scalar]) -> Range<Int>? {
        guard let first = words.first, words.count <= title.count else { return nil }
        for start in 0...(title.count - words.count) where title[start] == first {
            if title[start..<start + words.count].elementsEqual(words) { return start..<start + words.count }
        }
        return nil
    }

    /// Whether some words go on in a title without a sign or a space: 澄川广播 in 澄川广播公司资讯网.
    private static func isPartOfName(_ words: String, in title: String) -> Bool {
        guard let end = title.firstRange(of: words)?.upperBound, end < title.endIndex else { return false }
        return title[end].isLetter
    }

    /// Whether the first bytes of a row that are letters all occur in a title: a quick no for most rows.
    private static func mayStand(_ row: Span<UInt8>, in marks: Set<UInt8>) -> Bool {
        var i = 0
        while i < min(24, row.count) {
            let byte = row[i]
            // Signs differ between a title and its row; letters and Han characters do not, but for the case.
            if byte < 0x80 {
                let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
                if isLetter, !marks.contains(byte), !marks.contains(byte ^ 0x20) { return false }
                i += 1
            } else if byte >= 0xE4, byte <= 0xE9, i + 2 < row.count {
                if !marks.contains(byte) || !marks.contains(row[i + 1]) || !marks.contains(row[i + 2]) { return false }
                i += 3
            } else {
                i += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            }
        }
        return true
    }

    /// The heading nearest above the article, an `h1` or one named a headline before others.
    private static func heading(_ page: PageBlocks, _ article: MainText) -> Int? {
        guard let first = article.rows.first else { return nil }
        var plain: Int?
        for i in stride(from: first, through: max(0, first - 40), by: -1) {
            let row = page.rows[i]
            guard row.letters >= 5, row.letters <= 120, row.linked * 2 < row.letters else { continue }
            let element = Int(row.element)
            let isNamed = ancestors(of: element, in: page.tree, levels: 2).contains { page.hints[$0].contains(.headline) }
            if page.tree.elements[element].tag == .h1 || isNamed { return i }
            if row.kind == .heading, plain == nil, i < first { plain = i }
        }
        return plain
    }

    private static func ancestors(of element: Int, in tree: HTMLTree, levels: Int) -> [Int] {
        var found = [element]
        while found.count <= levels, let last = found.last, tree.elements[last].parent >= 0 {
            found.append(Int(tree.elements[last].parent))
        }
        return found
    }

    /// Whether two titles have most of their characters in common.
    private static func shares(_ a: String, _ b: String) -> Bool {
        let characters = Set(compact(a))
        let other = compact(b)
        return other.count { characters.contains($0) } * 3 > other.count * 2
    }

    /// A heading without the number of comments that some sites put behind it, where the page's title goes on differently.
    private static func withoutCounter(_ heading: String, title: String?) -> String {
        guard let title, heading.last?.isNumber == true else { return heading }
        let words = String(heading.reversed().drop { $0.isNumber || $0 == " " }.reversed())
        let whole = compact(title)
        guard words.count >= 4, whole.starts(with: compact(words)), !whole.starts(with: compact(heading)) else { return heading }
        return words
    }

    private static func isCut(_ title: String) -> Bool {
        title.hasSuffix("...") || title.hasSuffix("…") || title.contains("..._") || title.contains("…_")
    }

    /// A title whose characters are spread over the line (通 知) put together again, and one in two pairs of brackets (《《通知》》) in one.
    private static func mended(_ title: String) -> String {
        let words = title.split(separator: " ")
        let isSpread = words.count > 1 && words.allSatisfy { $0.count == 1 && $0.allSatisfy(Byline.isHan) }
        let title = isSpread ? words.joined() : title
        return title.hasPrefix("《《") && title.hasSuffix("》》") ? String(title.dropFirst().dropLast()) : title
    }

    /// The characters without white space, case, and the kinds of quotation marks.
    private static func compact(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.compactMap { scalar in
            switch scalar {
            case " ": nil
            case "“", "”", "＂": "\""
            case "‘", "’": "'"
            case "：": ":"
            case "，": ","
            case "？": "?"
            case "！": "!"
            case "（": "("
            case "）": ")"
            case "A"..."Z": Unicode.Scalar(scalar.value | 0x20)
            default: scalar
            }
        }
    }

    /// The parts of a title between the signs that part it from the names of section and site.
    static func parts(of title: String) -> [String] {
        var parts = [""]
        var rest = title.folded[...]
        let isHan = title.contains(where: Byline.isHan)
        while let next = rest.first {
            let sign = separators.first(where: rest.hasPrefix)
            // A hyphen between Latin letters is a word's, unless the title is a Chinese one.
            let isInWord = sign == "-" && parts[parts.count - 1].last?.isASCII == true && rest.dropFirst().first?.isASCII == true
            if let sign, !isInWord || isHan && parts[0].contains(where: Byline.isHan) {
                parts.append("")
                rest = rest.dropFirst(sign.count)
            } else {
                parts[parts.count - 1].append(next)
                rest = rest.dropFirst()
            }
        }
        return parts
    }

    private static let separators = ["_", "|", "｜", " - ", "--", "——", " – ", " — ", "-", "—", " :: ", "・"]

    /// The title before `_网易新闻`, ` - The Outlet`, ` | Site`, as long as what is left is a headline.
    static func withoutSite(_ title: String) -> String {
        var title = title.folded
        for separator in ["_", "|", "｜", " - ", "--", "——", " – ", " — ", "-", "—"] {
            let isFirst = separator == "_" || separator == "--"
            while let place = title.lastRange(of: separator, isFirst: isFirst) {
                let head = String(title[..<place.lowerBound]).folded
                let tail = String(title[place.upperBound...]).folded
                let isHyphen = separator == "-" && (tail.first?.isASCII == true || head.last?.isASCII == true)
                guard head.count >= (isFirst ? 2 : 6), !isHyphen, isFirst || tail.count <= 14 || tail.count * 2 < head.count else { break }
                title = head
            }
        }
        return title
    }
}

extension String {
    /// The last range of some words, or the first.
    fileprivate func lastRange(of words: String, isFirst: Bool) -> Range<String.Index>? {
        isFirst ? firstRange(of: words) : ranges(of: words).last
    }
}
