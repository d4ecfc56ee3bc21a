import Hashing
import WordTables

/// What a word can be, as far as finding speech needs it.
struct WordClass: OptionSet {
    let rawValue: UInt64

    static let determiner = WordClass(rawValue: 1 << 0)
    static let possessive = WordClass(rawValue: 1 << 1)
    static let subject = WordClass(rawValue: 1 << 2)
    static let pronoun = WordClass(rawValue: 1 << 3)
    static let object = WordClass(rawValue: 1 << 4)
    static let male = WordClass(rawValue: 1 << 5)
    static let female = WordClass(rawValue: 1 << 6)
    static let plural = WordClass(rawValue: 1 << 7)
    static let neuter = WordClass(rawValue: 1 << 8)
    static let relative = WordClass(rawValue: 1 << 9)
    static let preposition = WordClass(rawValue: 1 << 10)
    static let link = WordClass(rawValue: 1 << 11)
    static let setting = WordClass(rawValue: 1 << 12)
    static let conjunction = WordClass(rawValue: 1 << 13)
    static let subordinator = WordClass(rawValue: 1 << 14)
    static let have = WordClass(rawValue: 1 << 15)
    static let be = WordClass(rawValue: 1 << 16)
    static let modal = WordClass(rawValue: 1 << 17)
    static let `do` = WordClass(rawValue: 1 << 18)
    static let negative = WordClass(rawValue: 1 << 19)
    static let adverb = WordClass(rawValue: 1 << 20)
    static let time = WordClass(rawValue: 1 << 21)
    static let title = WordClass(rawValue: 1 << 22)
    static let role = WordClass(rawValue: 1 << 23)
    static let people = WordClass(rawValue: 1 << 24)
    static let organisation = WordClass(rawValue: 1 << 25)
    static let suffix = WordClass(rawValue: 1 << 26)
    static let document = WordClass(rawValue: 1 << 27)
    static let verb = WordClass(rawValue: 1 << 28)
    static let outlet = WordClass(rawValue: 1 << 29)
    static let lowercaseName = WordClass(rawValue: 1 << 30)
    static let commonAdjective = WordClass(rawValue: 1 << 31)
    static let givenMale = WordClass(rawValue: 1 << 32)
    static let givenFemale = WordClass(rawValue: 1 << 33)
    static let neuterRelative = WordClass(rawValue: 1 << 34)
    static let thirdPlural = WordClass(rawValue: 1 << 35)
    static let familyName = WordClass(rawValue: 1 << 36)
    static let report = WordClass(rawValue: 1 << 37)

    static let auxiliary: WordClass = [.have, .be, .modal, .do]
    static let given: WordClass = [.givenMale, .givenFemale]

    /// The classes by the names that the tables give them.
    static let named: [String: WordClass] = [
        "determiner": .determiner, "possessive": .possessive, "subject": .subject, "pronoun": .pronoun,
        "object": .object, "male": .male, "female": .female, "plural": .plural, "neuter": .neuter,
        "relative": .relative, "preposition": .preposition, "link": .link, "setting": .setting,
        "conjunction": .conjunction, "subordinator": .subordinator, "have": .have, "be": .be, "modal": .modal,
        "do": .do, "negative": .negative, "adverb": .adverb, "time": .time, "title": .title, "role": .role,
        "people": .people, "organisation": .organisation, "suffix": .suffix, "document": .document, "verb": .verb,
        "outlet": .outlet, "lowercaseName": .lowercaseName, "commonAdjective": .commonAdjective,
        "neuterRelative": .neuterRelative, "thirdPlural": .thirdPlural, "familyName": .familyName, "report": .report,
        "givenMale": .givenMale, "givenFemale": .givenFemale,
    ]
}

/// The forms of a verb.
enum VerbForm: UInt8 {
    case base, third, past, participle, gerund
}

/// What is known of a word: its classes, and the cue that it is a form of.
struct WordEntry {
    var classes: WordClass = []
    /// The index of its cue in `EnglishVocabulary.cues`, or -1.
    var cue: Int16 = -1
    var form: VerbForm = .base
}

/// The known English words, found by their lower-case bytes in one probe or two.
///
/// Built once from the tables `EnglishWords`, `EnglishCues` and `EnglishGivenNames`; immutable afterwards.
struct EnglishVocabulary {
    /// The reporting verbs.
    private(set) var cues: [EnglishCue] = []
    private var entries: [WordEntry] = [WordEntry()]
    private var slots: [(key: UInt64, entry: Int32)] = []

    static let shared = EnglishVocabulary()

    /// The entry of a word that no table names.
    static let unknown = WordEntry()

    private init() {
        var words: [String: WordEntry] = [:]
        for entry in EnglishWords.read(EnglishWords.table).entries + EnglishGivenNames.read(EnglishGivenNames.table).entries {
            words[entry.word, default: WordEntry()].classes.formUnion(entry.class)
        }
        for cue in EnglishCues.read(EnglishCues.table).entries.map(\.class) {
            for (word, form) in cue.forms {
                // The first of two forms with one spelling wins: a past tense before its participle.
                if words[word, default: WordEntry()].cue < 0 {
                    words[word, default: WordEntry()].cue = Int16(clamping: cues.count)
                    words[word, default: WordEntry()].form = form
                }
            }
            cues.append(cue)
        }
        var size = 1024
        while size < words.count * 3 { size *= 2 }
        slots = Array(repeating: (0, -1), count: size)
        for (word, entry) in words {
            insert(Self.key(of: Array(word.utf8)[...]), entry: entries.count)
            entries.append(entry)
        }
    }

    private mutating func insert(_ key: UInt64, entry: Int) {
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot].entry >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (key, Int32(clamping: entry))
    }

    /// What is known of the word with this key.
    func entry(_ key: UInt64) -> WordEntry {
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot].entry >= 0 {
            if slots[slot].key == key { return entries[Int(slots[slot].entry)] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return Self.unknown
    }

    /// The key of a word: FNV-1a over its lower-case ASCII bytes. Two words of the tables never share one.
    static func key(of bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordKey()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}

/// A hash of a word's lower-case bytes, built byte by byte as the word is read.
struct WordKey {
    private var hash = FNV1a()
    var value: UInt64 { hash.value }

    mutating func add(_ byte: UInt8) { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
}
