/// The people who signed an agency's article: elements of their own, or a line such as `By Mira Castellane and Tom Ashgrove`.
enum AgencyByline {
    /// The people named in a byline's mark-up: its `person` elements, else the names behind By.
    static func people(in byline: Int?, of tree: XMLTree) -> [String] {
        guard let byline else { return [] }
        let people = tree.descendants("person", of: byline).compactMap { tree.words(of: $0) }
        if !people.isEmpty { return people.flatMap(names) }
        let titles = tree.descendants("byttl", of: byline).compactMap { tree.words(of: $0) }
        var text = tree.words(of: byline) ?? ""
        for title in titles where text.hasSuffix(title) { text.removeLast(title.count) }
        return names(in: text)
    }

    /// The names in a line such as `By Mira Castellane and Tom Ashgrove, The Outlet`.
    static func names(in line: String) -> [String] {
        var line = line.folded[...]
        if let match = line.prefixMatch(of: #/(?i:by|von|par|por|text:|文[/／:：]|记者|記者)\s*/#) { line = line[match.range.upperBound...] }
        let names = line.replacing(#/\s(?:and|und|et|y|ja|&)\s/#, with: ",").split { ",，、;；".contains($0) }.map { String($0).folded }
        var people: [String] = []
        for name in names {
            let words = name.split(separator: " ")
            let isPerson = (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true || $0.count < 4 }
            let isChinese = (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
            guard isPerson || isChinese, !organisations.contains(where: { name.contains($0) }) else { break }
            people.append(name)
        }
        return people
    }

    /// What names of people do not hold.
    private static let organisations = PageWords.words(of: .noPerson)
}
