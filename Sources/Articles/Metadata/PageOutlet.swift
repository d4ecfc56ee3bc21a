import ChineseScript

/// Which of the names that a page gives is its outlet.
///
/// On a Chinese page what the lines around the article say comes first, for a portal's pages are others' articles; then what the page
/// declares to machines, then what its title ends in. Elsewhere lines name the sources of pictures, and what the page declares comes first.
///
/// A name that nothing announces as an outlet's (beside the date, behind the title) is believed where it ends as outlets' names do, or another
/// place bears it out: the page's address, what it declares, its line of copyright.
struct PageOutlet {
    private let page: PageBlocks
    private let facts: PageFacts
    private let headline: String?
    private let site: SiteName?
    /// The lines behind the article that say whose the page is.
    private let ownerLines: [String]

    init(_ page: PageBlocks, article: MainText, facts: PageFacts, headline: String?, site: SiteName?) {
        self.page = page
        self.facts = facts
        self.headline = headline
        self.site = site
        ownerLines = page.rows[(article.rows.last ?? 0)...].lazy.filter { $0.letters < 400 && Self.saysOwner($0, page) }.map(page.string)
            .filter {
                !$0.contains("作者")
            }
    }

    /// Whether a line holds one of the marks of copyright.
    private static func saysOwner(_ row: PageBlocks.Row, _ page: PageBlocks) -> Bool {
        (Int(row.start)..<Int(row.end)).contains { ownerMarks.longest(in: page.text.span, at: $0) != nil }
    }

    private static let ownerMarks = PhraseTrie(PageWords.words(of: .ownerMark))

    /// The outlet; nil where nothing names one.
    ///
    /// - Parameter authors: who signed the article, and is no outlet.
    func name(meta: MetaTags, linked: LinkedData, title: String?, authors: [String]) -> String? {
        let declared = named([linked.publisher].compactMap(\.self) + meta.all(MetaTags.Names.site))
        let inTitle = { title.map(names(in:)) ?? [] }
        let source = { named(meta.all(MetaTags.Names.source)) }
        // Whoever runs the site, often a person or a company.
        let publisher = { named(meta.all(MetaTags.Names.publisher)) }
        let line = { one(facts.outlet) }
        let places: [() -> [String]]
        if facts.isChinese {
            let besideDate = { one(facts.besideDate) }
            places = [
                line, source, { one(facts.source) }, { one(facts.account).filter(Self.endsAsOutlet) },
                { besideDate().filter { isBorneOut($0) || declared.contains($0) || title?.contains($0) == true } },
                { declared }, { one(facts.account) }, inTitle, publisher, besideDate,
            ]
        } else {
            places = [line, { agreed(declared, inTitle()) }, { declared }, source, inTitle, { publisher().filter(isBorneOut) }]
        }
        for place in places {
            if let name = place().first(where: { $0 != headline && !authors.contains($0) && isInScriptOfPage($0) }) { return name }
        }
        return nil
    }

    private func one(_ name: String?) -> [String] { name.map { [$0] } ?? [] }

    private func named(_ texts: [String]) -> [String] { texts.compactMap { Outlet.name(inPlace: $0, site: site) } }

    // MARK: - What bears a name out

    /// The names that the page's address tells of; of a declared one that holds the title's, the declared one.
    private func agreed(_ declared: [String], _ inTitle: [String]) -> [String] {
        let told = (declared + inTitle).filter { site?.tells(of: $0) == true }
        return declared.filter { name in told.contains { name.contains($0) } } + told
    }

    private func isBorneOut(_ name: String) -> Bool { Self.endsAsOutlet(name) || site?.tells(of: name) == true || isOwner(name) }

    /// Whether a name ends in what kind of outlet or body bears it: 澄川日报, 南山网, 滨海市教育局.
    private static func endsAsOutlet(_ name: String) -> Bool {
        let name = ChineseScript.folded(name)
        return endings.contains(where: name.hasSuffix)
    }

    private static let endings = PageWords.words(of: .outletEnding)

    /// Whether a line of copyright names it.
    private func isOwner(_ name: String) -> Bool {
        ownerLines.contains { line in
            line.ranges(of: name).contains { place in
                let before = place.lowerBound > line.startIndex ? line[line.index(before: place.lowerBound)] : " "
                let behind = line[place.upperBound...]
                return !before.isLetter && (behind.first?.isLetter != true || Self.behindOwner.contains(where: behind.hasPrefix))
            }
        }
    }

    private static let behindOwner = PageWords.words(of: .behindOwner)

    // MARK: - The title

    /// The names that a title ends in, the last one first.
    private func names(in title: String) -> [String] {
        let parts = Headline.parts(of: title)
        return parts.dropFirst().reversed().compactMap { part in
            guard let name = Outlet.name(inPlace: part, site: site), name.count <= 24 else { return nil }
            let isLikely = Self.isDomain(name) || isBorneOut(name) || parts.count == 2 && isAlone(name, behind: parts[0])
            return isLikely ? Self.withoutDomain(name) : nil
        }
    }

    /// Whether a Chinese name is all that a title has behind the headline, and a line of its own nowhere on the page: sections are named
    /// where they are led to.
    private func isAlone(_ name: String, behind head: String) -> Bool {
        head.folded == headline && name.contains(where: Byline.isHan) && name.count <= 12 && !Byline.isPerson(name)
            && !page.rows.contains { Int($0.end - $0.start) == name.utf8.count && page.string($0) == name }
    }

    /// Whether a name is a domain's: a title ends in one only where that is the site's.
    private static func isDomain(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex, !name.contains(where: { " /".contains($0) }) else { return false }
        let ending = name[dot...].dropFirst()
        return (2...4).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter } && name.count - ending.count >= 3
    }

    /// CSDN for CSDN.NET.
    private static func withoutDomain(_ name: String) -> String {
        for ending in [".com.cn", ".com", ".net", ".cn"] where name.lowercased().hasSuffix(ending) && name.count >= ending.count + 2 {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    // MARK: - Scripts

    /// Whether a name is in a script that the page is written in elsewhere too. Latin letters stand in pages of any script.
    private func isInScriptOfPage(_ name: String) -> Bool {
        let scripts = Set(name.unicodeScalars.compactMap(Script.init))
        guard !scripts.isEmpty else { return true }
        var counts: [Script: Int] = [:]
        for line in page.rows.lazy.map(page.string) where !line.contains(name) {
            for script in line.unicodeScalars.lazy.compactMap(Script.init) where scripts.contains(script) {
                counts[script, default: 0] += 1
            }
            if scripts.allSatisfy({ counts[$0, default: 0] >= Self.leastLetters }) { return true }
        }
        return false
    }

    /// Fewer letters than a page has of a script that it is written in.
    private static let leastLetters = 10

    /// A script whose letters are told from others by their numbers.
    private enum Script {
        case han, kana, hangul, cyrillic, greek, arabic, hebrew, indic, thai

        init?(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x4E00...0x9FFF: self = .han
            case 0x3041...0x30FF: self = .kana
            case 0xAC00...0xD7A3, 0x1100...0x11FF: self = .hangul
            case 0x0400...0x052F: self = .cyrillic
            case 0x0370...0x03FF: self = .greek
            case 0x0600...0x06FF: self = .arabic
            case 0x0590...0x05FF: self = .hebrew
            case 0x0900...0x0DFF: self = .indic
            case 0x0E00...0x0E7F: self = .thai
            default: return nil
            }
        }
    }
}
