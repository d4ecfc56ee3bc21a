import WordTables

/// What a word of Chinese or English does to a judgement, whatever the debate.
///
/// The words stand in the tables beside this file: the class and a colon on a line of its own, under it its words, divided
/// by `|`, Chinese before English, each in the order of their characters. `…` in a word stands for a gap, `(a/b)` for either. Where a longer
/// word holds a shorter one, the longer is meant.
enum WordClass: Int, CaseIterable, Sendable {
    // What turns a judgement round, sets it aside or says whose it is.
    case negation, cannot, plain, than, noMoreThan, concession, contrast, reported, denial, condition, onlyIf, unless, otherwise, without
    case rhetorical, question, openQuestion, doubt, past, now, ought, commitment, firstPerson, secondPerson, time, attribution,
        demonstrative, respectively
    case insteadOf, preference, undergo, badQuestion, goesOn, joint, from, whichOf, bothWays, socalled, saying, delusion, fraction
    case retort, onlyThen, rivalry, confronted, undesired, copula, relative, noun, by, notYet, blamed, effect, unjustified, timed, manner,
        reason, ease, meanwhile
    case gone, opposed, having, except, recant, partisan, notProof, standing, correlative
    // What is good or bad in itself, strongly or weakly.
    case good, weakGood, bad, weakBad
    // What is good or bad when there is more of it, and what says that there is more or less.
    case goodScale, badScale, up, down
    // What makes bad things less or good things less.
    case relief, harm
    // Who does harm, and what gives somebody a power.
    case villain, lets, able
    // What ranks one thing above, below or beside another.
    case beats, losesTo, over, under, equals, gap
    // What a person does with a side.
    case embrace, choose, oppose, dread

    /// The tables, read.
    static var tables: [WordTable<WordClass>] {
        [("grammar", grammar), ("good words", goodWords), ("bad words", badWords), ("deeds", deeds)].map {
            WordTable(expressions: $1, named: $0)
        }
    }

    /// All words with their class.
    static let words = tables.flatMap(\.entries)
}

extension WordTable where Class: CaseIterable {
    /// A table of this form, read; of a word with alternatives all that it stands for.
    init(expressions table: StaticString, named name: String) {
        self.init(name)
        let classes = Dictionary(uniqueKeysWithValues: Class.allCases.map { (String(describing: $0), $0) })
        var current: (name: String, class: Class?)?
        for (number, line) in table.description.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.last == ":" {
                let name = String(line.dropLast())
                current = (name, classes[name])
                if classes[name] == nil { note(.unknownClass(name), line: number + 1) }
                continue
            }
            guard let current else {
                note(.unreadable(String(line)), line: number + 1)
                continue
            }
            // The words of an unknown class are one mistake, told where the class is.
            guard let name = current.class else { continue }
            for word in line.drop(while: { $0 == " " }).split(separator: "|", omittingEmptySubsequences: false) {
                if word.isEmpty || Debate.hasBrokenAlternatives(String(word)) {
                    note(word.isEmpty ? .emptyWord(of: current.name) : .unreadable(String(word)), line: number + 1)
                } else {
                    entries += DebateVocabulary.alternatives(String(word)).map {
                        Entry(word: $0, class: name, className: current.name, line: number + 1)
                    }
                }
            }
        }
    }
}

/// Some classes of words, one bit each: whether a clause has words of one is asked more often than anything else.
struct WordClasses: ExpressibleByArrayLiteral, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(arrayLiteral names: WordClass...) {
        for name in names { insert(name) }
    }

    @inline(__always)
    mutating func insert(_ name: WordClass) {
        if name.rawValue < 64 { low |= 1 << UInt64(name.rawValue) } else { high |= 1 << UInt64(name.rawValue - 64) }
    }

    @inline(__always)
    func contains(_ name: WordClass) -> Bool {
        name.rawValue < 64 ? low & 1 << UInt64(name.rawValue) != 0 : high & 1 << UInt64(name.rawValue - 64) != 0
    }

    @inline(__always)
    func isDisjoint(with other: WordClasses) -> Bool { low & other.low == 0 && high & other.high == 0 }
}
