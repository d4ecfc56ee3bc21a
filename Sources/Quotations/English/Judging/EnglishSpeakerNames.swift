import Articles

/// What speakers are called: names without what describes their bearers, descriptions without what only counts them; and which longer
/// name of the article a short one may stand for.
struct EnglishSpeakerNames {
    private let text: EnglishText
    /// The names of several words by their first and by their last word, the most frequent first.
    private var longer: [String: [Speaker]] = [:]
    /// The names of several words by their initials; nil where two share them.
    private var initials: [String: Speaker?] = [:]
    /// Those whom descriptions name, by the word that says what they are.
    private var described: [String: Speaker] = [:]

    init(_ text: EnglishText, _ appearances: [EnglishScene.Appearance]) {
        self.text = text
        var counts: [Speaker: Int] = [:]
        for one in appearances where one.tokens.count > 1 && one.tokens.count < 5 { counts[one.speaker, default: 0] += 1 }
        for (speaker, _) in counts.sorted(by: { ($1.value, $0.key.name) < ($0.value, $1.key.name) }) {
            let words = speaker.name.split(separator: " ")
            guard let first = words.first, let last = words.last, words.count > 1 else { continue }
            longer[String(last), default: []].append(speaker)
            longer[String(first), default: []].append(speaker)
            let letters = String(words.compactMap(\.first)).uppercased()
            initials[letters] = initials[letters] == nil ? .some(speaker) : .some(nil)
        }
    }

    /// Notes those whom descriptions of several words name, by the word that says what they are; the first counts.
    mutating func note(_ subject: Attribution) {
        let speaker = subject.speaker
        guard speaker.kind == .anonymous || speaker.kind == .collective || speaker.kind == .organisation,
            speaker.name.unicodeScalars.first?.properties.isLowercase ?? false
        else { return }
        let words = speaker.name.split(separator: " ")
        guard words.count > 1 else { return }
        let link = words.firstIndex { !Self.entry($0).classes.isDisjoint(with: [.link, .relative]) } ?? words.count
        let head = words.firstIndex { !Self.entry($0).classes.isDisjoint(with: .people) } ?? max(0, link - 1)
        let key = Self.singular(words[head])
        if described[key] == nil { described[key] = speaker }
    }

    /// *the people* of whom the article has said that they are people familiar with the matter.
    func described(_ speaker: Speaker) -> Speaker {
        guard !described.isEmpty, !speaker.name.contains(" ") || speaker.name.contains(" of the ") else { return speaker }
        let word = speaker.name.split(separator: " ").last ?? ""
        return described[Self.singular(word)] ?? speaker
    }

    private static func singular(_ word: Substring) -> String {
        let lower = word.lowercased()
        if lower == "people" { return "person" }
        return lower.count > 3 && lower.hasSuffix("s") ? String(lower.dropLast()) : lower
    }

    /// The longer names that a name of one word may be short for.
    func longer(than speaker: Speaker) -> ArraySlice<Speaker> {
        guard !speaker.name.contains(" ") else { return [] }
        return longer[speaker.name, default: []].prefix(2)
    }

    /// The one with a longer name of the article whom the label of a turn means: *LIN*, *Yue*, *LY* for Lin Yue; nil where two or none do.
    func labelled(_ label: String) -> Speaker? {
        let words = label.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
        guard let last = words.last, words.count <= 2 else { return nil }
        let name = last.count > 2 && last.allSatisfy(\.isUppercase) ? last.prefix(1) + last.dropFirst().lowercased() : last
        let found = longer[String(name), default: []]
        if found.count == 1 { return found[0] }
        guard found.isEmpty, words.count == 1, (2...3).contains(last.count), last.allSatisfy(\.isUppercase) else { return nil }
        return initials[String(last)] ?? nil
    }

    /// A speaker as the article calls him without *Analyst*, *then-* and *three*.
    static func plain(_ speaker: Speaker) -> Speaker {
        guard speaker.aliases.isEmpty, speaker.wikidata == nil, speaker.id == speaker.name else { return speaker }
        var words = speaker.name.split(separator: " ")
        let isName = speaker.kind == .person || speaker.kind == .organisation && words.dropFirst().contains(where: isCapitalised)
        while words.count > 1, let first = words.first,
            isName && !counts(first) ? words.count > 2 && describes(first, isGiven(words[1])) : counts(first) && !(isName && first == "The")
        {
            // *some in the industry* are called so.
            if !isName, words.count > 2, words[1] != "of", entry(words[1]).classes.contains(.preposition) { break }
            words.removeFirst()
        }
        // *three of the people*
        if !isName, words.count > 2, words[0] == "of", definite.contains(words[1]) { words.removeFirst(2) }
        if isName {
            // *China's Ministry of Industry*, *MeiG Technology company*: whose it is and what it is are no part of its name.
            if let owner = words.firstIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }), words.count - owner > 2,
                words[(owner + 1)...].contains(where: isCapitalised), isCapitalised(words[owner + 1])
            {
                words.removeFirst(owner + 1)
            }
            if words.count > 2, let last = words.last, kinds.contains(last) { words.removeLast() }
        }
        guard words.count < speaker.name.split(separator: " ").count else { return speaker }
        var speaker = speaker
        speaker.name = words.joined(separator: " ")
        speaker.id = speaker.name
        return speaker
    }

    /// Whether a name can be somebody's: *together*, *2015* and *went* are nobody's.
    static func canSpeak(_ speaker: Speaker) -> Bool {
        guard speaker.name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return false }
        guard !speaker.name.contains(" ") else { return true }
        let entry = entry(speaker.name[...])
        if !entry.classes.isDisjoint(with: [.given, .familyName, .people, .role, .title, .pronoun, .outlet, .organisation]) { return true }
        return entry.classes.isDisjoint(with: [
            .adverb, .time, .verb, .preposition, .conjunction, .subordinator, .be, .have, .do, .modal, .negative, .commonAdjective,
        ])
    }

    private static func isCapitalised(_ word: Substring) -> Bool { word.unicodeScalars.first?.properties.isUppercase ?? false }

    private static func isGiven(_ word: Substring) -> Bool { !entry(word).classes.isDisjoint(with: .given) }

    private static func entry(_ word: Substring) -> WordEntry {
        EnglishVocabulary.shared.entry(EnglishVocabulary.key(of: Array(word.utf8)[...]))
    }

    /// *Commentator*, *Beijing-based*, *then-CEO*, *Separately*: capital only where they stand, no part of a name.
    private static func describes(_ word: Substring, _ isBeforeGiven: Bool) -> Bool {
        let lower = word.lowercased()
        if beginnings.contains(where: lower.hasPrefix) || endings.contains(where: lower.hasSuffix) { return true }
        let classes = entry(word).classes
        guard classes.isDisjoint(with: [.given, .familyName]) else { return false }
        if isBeforeGiven || !classes.isDisjoint(with: [.role, .people, .adverb]) { return true }
        guard word.utf8.count > 5 else { return false }
        return lower.hasSuffix("ly") || classes.isEmpty && occupations.contains(where: lower.hasSuffix)
    }

    /// *a*, *the*, *three*
    private static func counts(_ word: Substring) -> Bool {
        if word.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false { return true }
        return leading.contains(word.lowercased())
    }

    /// How words begin and end that say something of the name behind them.
    private static let beginnings = ["then-", "ex-", "co-"]
    private static let endings = ["-based", "-listed", "-owned", "-backed", "-old"]
    private static let occupations = ["or", "er", "ist", "man"]
    /// What stands behind a name and is no part of it.
    private static let kinds: Set<Substring> = ["company", "firm", "startup", "start-up", "group"]

    private static let definite: Set<Substring> = ["the", "these", "those", "its", "his", "her", "their"]

    /// What descriptions are called without.
    private static let leading: Set<String> = [
        "a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "another",
        "some", "other", "many", "several", "most", "few", "numerous", "multiple", "various",
    ]
}
