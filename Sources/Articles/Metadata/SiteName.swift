/// The name of a page's site as its address gives it: quay in https://news.quay.com.cn/1.html.
///
/// An address is the one thing about a page that is not written by whoever wrote the page. It has Latin letters only, so it tells nothing
/// of names in other scripts.
struct SiteName {
    /// The registered name, small letters and digits.
    private let name: String
    /// The labels before it: news, en.
    private let subdomains: [String]

    /// The name in an address; nil where that has none.
    init?(address: String) {
        let start = address.firstRange(of: "//")?.upperBound ?? address.endIndex
        let host = address[start...].prefix { !"/:?#".contains($0) }.lowercased()
        var labels = host.split(separator: ".").map { Self.compact(String($0)) }
        guard labels.count >= 2, labels.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
        let country = labels.removeLast()
        // Under .com.cn and .co.uk it stands one further to the left.
        if country.count == 2, labels.count >= 2, let last = labels.last, Self.second.contains(last) { labels.removeLast() }
        guard let name = labels.popLast(), name.count >= 2 else { return nil }
        self.name = name
        subdomains = labels.filter { $0.count >= 4 }
    }

    private static let second: Set<String> = ["com", "co", "net", "org", "gov", "edu", "ac", "or", "ne", "go"]

    /// Whether a name is the site's own, to the letter: quay for Quay and The Quay.
    func isCalled(_ text: String) -> Bool { Self.forms(of: text).contains(name) }

    /// Whether the site's address tells of a name: quay of Quay Business News, quaydaily of Quay Day, qbn of Quay Business News, qtimes of
    /// The Quay Times.
    func tells(of text: String) -> Bool {
        if isCalled(text) { return true }
        let isTold = Self.forms(of: text).contains { own in
            name.count >= 4 && own.contains(name) || name.count >= 3 && own.hasPrefix(name)
                || own.count >= 4 && own.count * 3 >= name.count * 2 && name.contains(own)
                || own.count >= 3 && own.count * 3 >= name.count && name.hasPrefix(own) || subdomains.contains(own)
        }
        return isTold || Self.shortened(text).contains(name)
    }

    /// What a name of several words becomes where the first ones are shortened to their initials: nytimes, nyt.
    private static func shortened(_ text: String) -> [String] {
        var words = text.split { !$0.isLetter && !$0.isNumber }.map { compact(String($0)) }.filter { !$0.isEmpty }
        if words.first == "the" { words.removeFirst() }
        guard words.count >= 2 else { return [] }
        let most = words.count >= 3 ? words.count : 1
        return (1...most).map { words[..<$0].compactMap(\.first).map(String.init).joined() + words[$0...].joined() }
    }

    /// A name's letters and digits, with and without its article.
    private static func forms(of text: String) -> [String] {
        let whole = compact(text)
        let german = compact(
            ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"].reduce(text.lowercased()) { $0.replacing($1.key, with: $1.value) })
        return [whole] + (whole.hasPrefix("the") ? [String(whole.dropFirst(3))] : []) + (german == whole ? [] : [german])
    }

    /// Small letters and digits, as addresses have them.
    private static func compact(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            default: if let letter = plain[scalar] { result.unicodeScalars.append(letter) }
            }
        }
        return result
    }

    /// Letters without their accents.
    private static let plain = [Unicode.Scalar: Unicode.Scalar](
        uniqueKeysWithValues: zip(
            "àáâãäåçèéêëìíîïñòóôõöøùúûüýčěšžřłńśźż".unicodeScalars, "aaaaaaceeeeiiiinoooooouuuuyceszrlnszz".unicodeScalars))
}
