import WordTables

/// What a reporting verb takes as its complement.
struct Complements: OptionSet {
    let rawValue: UInt16

    static let quote = Complements(rawValue: 1 << 0)
    static let inverted = Complements(rawValue: 1 << 1)
    static let that = Complements(rawValue: 1 << 2)
    static let bare = Complements(rawValue: 1 << 3)
    static let question = Complements(rawValue: 1 << 4)
    static let infinitive = Complements(rawValue: 1 << 5)
    static let person = Complements(rawValue: 1 << 6)
    static let personInfinitive = Complements(rawValue: 1 << 7)
    static let noun = Complements(rawValue: 1 << 8)
    static let predicate = Complements(rawValue: 1 << 9)
    static let gerund = Complements(rawValue: 1 << 10)
    static let prepositional = Complements(rawValue: 1 << 11)
    static let evidential = Complements(rawValue: 1 << 12)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The complement that a letter of the table stands for.
    init?(letter: Character) {
        switch letter {
        case "q": self = .quote
        case "v": self = .inverted
        case "t": self = .that
        case "b": self = .bare
        case "w": self = .question
        case "i": self = .infinitive
        case "p": self = .person
        case "x": self = .personInfinitive
        case "n": self = .noun
        case "a": self = .predicate
        case "g": self = .gerund
        case "e": self = .evidential
        case "o": self = .prepositional
        default: return nil
        }
    }
}

/// A reporting verb: its forms, what it takes, and how surely it reports.
struct EnglishCue {
    let lemma: String
    let complements: Complements
    /// The keys of the prepositions that lead in its content.
    let prepositions: [UInt64]
    /// From 1 to 9.
    let strength: Int
    /// Every spelling with its form, the finite ones first.
    let forms: [(String, VerbForm)]

    /// Reads a line of `EnglishCues.table`.
    init(_ line: Substring) throws(TableMistake.Kind) {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let strength = Int(parts[2]), (1...9).contains(strength) else { throw .unreadable(String(line)) }
        let spellings = parts[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let lemma = spellings.first, !spellings.contains("") else { throw .emptyWord(of: "the cues") }
        let letters = parts[1].split(separator: ":", maxSplits: 1)
        var complements: Complements = []
        for letter in letters.first ?? "" {
            guard let complement = Complements(letter: letter) else { throw .unknownClass(String(letter)) }
            complements.insert(complement)
        }
        guard complements.contains(.prepositional) == (letters.count == 2) else { throw .unreadable(String(line)) }
        self.lemma = lemma
        self.complements = complements
        self.strength = strength
        prepositions = (letters.count == 2 ? letters[1].split(separator: ",") : []).map {
            EnglishVocabulary.key(of: Array($0.utf8)[...])
        }
        let past = spellings.count > 1 ? spellings[1] : Self.past(of: lemma)
        var forms: [(String, VerbForm)] = [(lemma, .base), (Self.third(of: lemma), .third), (past, .past)]
        if spellings.count > 2 { forms.append((spellings[2], .participle)) }
        forms.append((spellings.count > 3 ? spellings[3] : Self.gerund(of: lemma), .gerund))
        self.forms = forms
    }

    /// The cue of nouns that report (*Lin's claim that …*).
    static let noun = try? EnglishCue("claim t 7")

    private static func isConsonant(_ letter: Character?) -> Bool {
        letter.map { !"aeiou".contains($0) } ?? false
    }

    private static func third(of lemma: String) -> String {
        if lemma.hasSuffix("y"), isConsonant(lemma.dropLast().last) { return lemma.dropLast() + "ies" }
        let hisses = ["s", "sh", "ch", "x", "z", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    private static func past(of lemma: String) -> String {
        if lemma.hasSuffix("e") { return lemma + "d" }
        if lemma.hasSuffix("y"), isConsonant(lemma.dropLast().last) { return lemma.dropLast() + "ied" }
        return lemma + "ed"
    }

    private static func gerund(of lemma: String) -> String {
        lemma.hasSuffix("e") && !lemma.hasSuffix("ee") ? lemma.dropLast() + "ing" : lemma + "ing"
    }
}
