/// The outlet that printed an article, as its lines say: 来源：澄川日报.
enum Outlet {
    /// What announces an outlet, and what announces another source.
    private static let cues = CuePhrases<Bool>(
        PageWords.words(of: .outletCue).map { ($0, true) } + PageWords.words(of: .otherSourceCue).map { ($0, false) })

    /// The outlet in a line; nil where it names none.
    static func name(in line: String) -> String? {
        cues.first(in: line) { isOutlet, bytes, place in
            isOutlet ? name(atStartOf: String(decoding: bytes[place.upperBound...], as: UTF8.self)) : nil
        }
    }

    /// The name that a text begins with, up to what cannot be of it.
    static func name(atStartOf text: String) -> String? {
        var name = ""
        var rest = Substring(text).drop { " ：:·《【（(".contains($0) }
        while let next = rest.first, name.count < 40 {
            if "|｜丨╱／/（(【》[，,。；;<>《）)】]”\"".contains(next) { break }
            if next == " " {
                // Names of Latin letters have spaces inside, Chinese ones end there.
                let behind = rest.dropFirst().drop { $0 == " " }
                guard let last = name.last, last.isASCII, let first = behind.first, first.isASCII, first.isLetter || !last.isNumber,
                    !first.isNumber
                else {
                    let isWord = behind.prefix(2).contains { $0.isNumber } == false && name.last?.isASCII == true
                    if isWord, Moment.first(in: Array(behind.prefix(12).utf8).span) == nil, !Self.ends(behind) {
                        name.append(" ")
                        rest = behind
                        continue
                    }
                    break
                }
            }
            if Self.ends(rest) { break }
            name.append(next)
            rest.removeFirst()
        }
        name = name.folded
        if let date = Moment.first(in: Array(name.utf8).span, allowsMissingYear: true) {
            name = String(decoding: Array(name.utf8)[..<date.start], as: UTF8.self).folded
        }
        return name.count <= 24 ? self.name(inPlace: name) : nil
    }

    /// Words that begin the next datum of the line.
    private static let others = PageWords.words(of: .nextDatum)
    /// Words that do so only before a sign, a number or one of `behindDatum`: 澄川发布 and 滨海评论 are names.
    private static let doubtful = PageWords.words(of: .doubtfulDatum)
    private static let behindDatum = PageWords.words(of: .behindDatum)

    private static func ends(_ text: Substring) -> Bool {
        if others.contains(where: text.hasPrefix) { return true }
        guard let word = doubtful.first(where: text.hasPrefix) else { return false }
        let behind = text.dropFirst(word.count)
        return behind.first.map { $0 != " " && !$0.isLetter } == true || behindDatum.contains(where: behind.hasPrefix)
    }
}
