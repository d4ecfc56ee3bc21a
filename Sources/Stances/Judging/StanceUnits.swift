import Hashing

/// A text as the stance model reads it: characters and words, with the names of sides as names of some side, and what class a word is of.
struct StanceUnits: Sendable {
    /// How a side is spoken of.
    enum Naming: UInt32, Sendable {
        case term = 1, act, implied, recalled
    }

    /// What a unit ends.
    enum Ending: UInt32, Sendable {
        case nothing, clause, sentence, question
    }

    /// One character or word, or the name of a side.
    struct Unit: Sendable {
        var range: Range<Int>
        /// What tells the word from others.
        var word: UInt32
        var side: Int?
        var naming: Naming?
        /// The classes of the expression that it is in; 0 where it is in none.
        var classes: UInt32 = 0
        /// Whether that expression begins with it.
        var opensClass = false
        var ending = Ending.nothing

        /// Whether a side is named, and not only recalled.
        var isName: Bool { naming != nil && naming != .recalled }
    }

    private(set) var units: [Unit] = []
    /// Whether most of it is in Han characters.
    private(set) var isHan = false

    init(_ folded: [UInt32], tokens: [DebateVocabulary.Token], names: SideNames) {
        let (named, classes) = Self.layers(of: tokens, count: folded.count)
        units.reserveCapacity(folded.count)
        var hanCount = 0
        var lastClass: Int32 = -1
        var i = 0
        while i < folded.count {
            let start = i
            if named[i] >= 0 {
                let token = tokens[Int(named[i])]
                i = max(i + 1, min(folded.count, token.range.upperBound))
                guard let (side, naming) = Self.naming(token.meaning) else { continue }
                units.append(Unit(range: start..<i, word: 0, side: side, naming: naming))
                lastClass = -1
                continue
            }
            let scalar = folded[i]
            if ExpressionTrie.isWord(scalar) {
                while i < folded.count, ExpressionTrie.isWord(folded[i]) || folded[i] == 0x27 || folded[i] == 0x2D, named[i] < 0 { i += 1 }
            } else {
                i += 1
                if scalar == 0x0A, let last = units.indices.last { units[last].ending = max(units[last].ending, .sentence) }
                if scalar <= 0x20 { continue }
            }
            if scalar >= 0x3400 { hanCount += 1 }
            var unit = Unit(range: start..<i, word: Self.hash(folded[start..<i]))
            unit.ending = Self.ending(scalar)
            if let side = names.side(of: folded[start..<i]) { (unit.side, unit.naming) = (side, .recalled) }
            let number = classes[start]
            if number >= 0 {
                unit.classes = Self.code(of: tokens[Int(number)].meaning)
                unit.opensClass = number != lastClass
            }
            lastClass = number
            units.append(unit)
        }
        isHan = 2 * hanCount > folded.count
    }

    /// For each scalar the token that names a side there, and the one that has a class there, the longest of several; -1 where there is none.
    private static func layers(of tokens: [DebateVocabulary.Token], count: Int) -> (named: [Int32], classes: [Int32]) {
        var named = [Int32](repeating: -1, count: count)
        var classes = named
        func fill(_ layer: inout [Int32], _ number: Int) {
            let range = tokens[number].range.clamped(to: 0..<count)
            guard let first = range.first else { return }
            if layer[first] >= 0, tokens[Int(layer[first])].range.count >= range.count { return }
            for i in range { layer[i] = Int32(number) }
        }
        for (number, token) in tokens.enumerated() {
            if naming(token.meaning) != nil {
                // A name with a gap holds other words, which stay what they are.
                fill(&named, number)
            } else if code(of: token.meaning) != 0 {
                fill(&classes, number)
            }
        }
        return (named, classes)
    }

    private static func naming(_ meaning: DebateVocabulary.Meaning) -> (Int, Naming)? {
        switch meaning {
        case .term(let side), .headTerm(let side): (side, .term)
        case .act(let side): (side, .act)
        case .implied(let side): (side, .implied)
        default: nil
        }
    }

    /// A number for the class of an expression; 0 for those that tell nothing.
    private static func code(of meaning: DebateVocabulary.Meaning) -> UInt32 {
        switch meaning {
        case .word(.plain): 0
        case .word(let name): UInt32(name.rawValue) + 10
        case .praise: 1
        case .blame: 2
        case .both: 3
        case .fact: 4
        default: 0
        }
    }

    private static func hash(_ word: ArraySlice<UInt32>) -> UInt32 {
        var hash = FNV1a()
        for scalar in word { hash.add(word: UInt64(scalar)) }
        return UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    }

    private static func ending(_ scalar: UInt32) -> Ending {
        switch scalar {
        case "?", "？": .question
        case "。", "!", "！", ".", ";", "；", "…": .sentence
        case ",", "，", ":", "：", "、": .clause
        default: .nothing
        }
    }
}

extension StanceUnits.Ending: Comparable {
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
