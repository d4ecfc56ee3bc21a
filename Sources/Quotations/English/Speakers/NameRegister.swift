/// The names that an article spells out, and which of them a surname alone stands for.
struct NameRegister {
    /// A name as the article gives it in full.
    struct Name {
        var spelling: String
        var words: [UInt64]
        var isPerson: Bool
        var isMale: Bool
        var isFemale: Bool
        /// How often it stands in full.
        var count: Int
        var firstToken: Int
        /// Whether its first word may stand for it: a given name, or a family name that comes first.
        var isKnownByFirst: Bool
        /// Whether a word in it says that no person bears it.
        var isOrganisation: Bool

        /// Whether it is a person's, or two words that could be.
        var mayBePerson: Bool { isPerson || (!isOrganisation && words.count == 2) }
    }

    private(set) var names: [Name] = []
    /// The names by the key of each of their words, in the order of the text.
    private var byWord: [UInt64: [Int]] = [:]
    private var bySpelling: [String: Int] = [:]
    /// Every name that occurs, long or short.
    private var spellings: Set<String> = []
    /// Where a word first stands as a name on its own.
    private var firstAlone: [UInt64: Int] = [:]
    /// The words that stand as names after another word, so that not only a sentence's start made them capital.
    private var inSentences: Set<UInt64> = []
    /// Every place where a name stands in full, in order: the token and the name.
    private(set) var places: [(token: Int, name: Int)] = []

    /// Reads the names of a text. O(n).
    init(_ text: EnglishText) {
        var index = 0
        while index < text.tokens.count {
            if index == 0 || text.tokens[index - 1].kind == .paragraphEnd {
                index = NameRegister.afterHeading(at: index, text)
                guard index < text.tokens.count else { break }
            }
            guard text.tokens[index].isCapitalised else {
                index += 1
                continue
            }
            let end = NameRegister.runEnd(from: index, text)
            for part in NameRegister.parts(of: index..<end, text) { add(part, text) }
            index = max(end, index + 1)
        }
    }

    private mutating func add(_ part: NamePart, _ text: EnglishText) {
        let spelling = text.string(part.range)
        spellings.insert(spelling)
        if part.range.count == 1 {
            let word = text.tokens[part.range.lowerBound].key
            if firstAlone[word] == nil { firstAlone[word] = part.range.lowerBound }
            if part.range.lowerBound > 0, text.tokens[part.range.lowerBound - 1].isWord { inSentences.insert(word) }
        }
        guard part.range.count > 1 || part.hasTitle else { return }
        if let known = bySpelling[spelling] {
            names[known].count += 1
            names[known].isMale = names[known].isMale || part.isMale
            names[known].isFemale = names[known].isFemale || part.isFemale
            names[known].isPerson = names[known].isPerson || part.isPerson
            places.append((part.range.lowerBound, known))
            return
        }
        let words = part.range.map { text.tokens[$0].key }
        let number = names.count
        names.append(
            Name(
                spelling: spelling, words: words, isPerson: part.isPerson, isMale: part.isMale,
                isFemale: part.isFemale, count: 1, firstToken: part.range.lowerBound,
                isKnownByFirst: text.tokens[part.range.lowerBound].isOne(of: [.givenMale, .givenFemale, .familyName]),
                isOrganisation: part.isOrganisation))
        bySpelling[spelling] = number
        if part.range.count > 1 { for word in Set(words) { byWord[word, default: []].append(number) } }
        places.append((part.range.lowerBound, number))
    }

    /// Steps over a heading whose words are mostly capitalised: its names would run into one another.
    private static func afterHeading(at first: Int, _ text: EnglishText) -> Int {
        var end = first
        var capitalised = 0
        while end < text.tokens.count, text.tokens[end].kind != .paragraphEnd {
            if text.tokens[end].isCapitalised { capitalised += 1 }
            end += 1
        }
        guard end > first, text.tokens[end - 1].kind != .stop || end - first < 16 else { return first }
        return capitalised * 2 > end - first && end - first > 3 ? end : first
    }

    // MARK: Runs of capitalised words

    /// A name within a run, without the titles before it.
    struct NamePart {
        var range: Range<Int>
        var hasTitle: Bool
        var isPerson: Bool
        /// Whether a word in it says so (*Institute*, *Times*), or it is all in capitals.
        var isOrganisation: Bool
        var isMale: Bool
        var isFemale: Bool
    }

    /// The end of a run of capitalised words; initials, *de* and *van* inside it count.
    static func runEnd(from first: Int, _ text: EnglishText) -> Int {
        var index = first + 1
        while index < min(text.tokens.count, first + 12) {
            let token = text.tokens[index]
            let joins = text.tokens[index].quote == text.tokens[first].quote
            if joins, token.isCapitalised {
                index += 1
            } else if joins, token.isOne(of: .lowercaseName), index + 1 < text.tokens.count,
                text.tokens[index + 1].isCapitalised
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// The names in a run, cut at its titles: *OpenAI | CEO | Sam Altman* holds two.
    static func parts(of run: Range<Int>, _ text: EnglishText) -> [NamePart] {
        var parts: [NamePart] = []
        var start = run.lowerBound
        var hasTitle = false
        if start > 0, text.tokens[start - 1].isOne(of: [.role, .title]) { hasTitle = true }
        var isMale = false
        var isFemale = false
        func close(_ end: Int) {
            var first = start
            while first < end, isFunction(first, text, isFirst: first == run.lowerBound) { first += 1 }
            guard first < end else { return }
            let range = first..<end
            let given = text.tokens[first].classes
            let isGiven =
                text.tokens[first].isOne(of: .given)
                || range.count > 1 && range.count < 4
                    && (text.tokens[first].isOne(of: .familyName) || text.tokens[end - 1].isOne(of: .familyName))
            let looksLikeOrganisation = range.contains {
                text.tokens[$0].isOne(of: [.suffix, .organisation, .document, .outlet])
                    && !text.tokens[$0].isOne(of: .given)
                    || text.tokens[$0].shape == .allCapitals && !isInitial($0, text)
            }
            parts.append(
                NamePart(
                    range: range, hasTitle: hasTitle,
                    isPerson: !looksLikeOrganisation && (isGiven || hasTitle) && range.count <= 5,
                    isOrganisation: looksLikeOrganisation && !hasTitle,
                    isMale: isMale || (given.contains(.givenMale) && !given.contains(.givenFemale)),
                    isFemale: isFemale || (given.contains(.givenFemale) && !given.contains(.givenMale))))
        }
        for index in run {
            let token = text.tokens[index]
            guard token.isOne(of: .title), !token.isOne(of: .given) else { continue }
            close(index)
            start = index + 1
            hasTitle = true
            let word = text.string(index..<index + 1)
            isMale = word.hasPrefix("Mr.") || word == "Mr" || word == "Sir" || word == "Congressman"
            isFemale = word.hasPrefix("Mrs") || word.hasPrefix("Ms") || word == "Miss" || word == "Congresswoman"
        }
        close(run.upperBound)
        return parts
    }

    private static func isInitial(_ index: Int, _ text: EnglishText) -> Bool {
        text.tokens[index].end - text.tokens[index].start == 1
            || text.bytes[Int(text.tokens[index].byteEnd) - 1] == 0x2E
    }

    private static func isFunction(_ index: Int, _ text: EnglishText, isFirst: Bool) -> Bool {
        let token = text.tokens[index]
        if token.isOne(of: .given) { return false }
        return token.isOne(of: [
            .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .be, .have, .do, .modal,
            .adverb, .time,
        ]) || token.key == EnglishFunctionWord.former || (isFirst && token.cue >= 0 && token.form == .gerund)
    }

    // MARK: Look-up

    /// The full name that a shorter one stands for, and whether only one comes into question.
    ///
    /// A surname finds the name that ends with it; a family name that stands first (*Lin* of *Lin Yue*) and a given
    /// name find theirs when no surname does. Of several, the one that stands in full most often counts, the
    /// earlier one where they tie.
    func fullName(of words: [UInt64], isMale: Bool, isFemale: Bool) -> (name: Name, isSure: Bool)? {
        guard let first = words.first, let last = words.last else { return nil }
        let candidates = (byWord[last] ?? []).prefix(64)
        func best(_ fits: (Name) -> Bool) -> (Name, Bool)? {
            var found: Name?
            var count = 0
            for number in candidates {
                let name = names[number]
                guard fits(name), !(isMale && name.isFemale), !(isFemale && name.isMale) else { continue }
                count += 1
                if found.map({ name.count > $0.count }) ?? true { found = name }
            }
            return found.map { ($0, count == 1) }
        }
        if words.count > 1 {
            return best {
                $0.words.count > words.count && $0.words.first == first && $0.words.last == last && $0.isPerson
            }
        }
        // What is no person's name for sure is shortened only after it stood in full.
        let alone = firstAlone[last] ?? .max
        return best { $0.words.last == last && $0.isPerson }
            ?? best { $0.words.first == last && $0.isPerson && $0.isKnownByFirst }.flatMap { $0.1 ? $0 : nil }
            ?? best { $0.words.last == last && $0.mayBePerson && $0.firstToken < alone }
            ?? best { $0.words.first == last && $0.isOrganisation && $0.firstToken < alone && $0.words.count < 4 }
    }

    /// Whether the article holds a name with just this spelling.
    func holds(_ spelling: String) -> Bool { spellings.contains(spelling) }

    /// Whether a word of some length stands as a name elsewhere than at the start of a sentence.
    func isCommonName(_ index: Int, _ text: EnglishText) -> Bool {
        let token = text.tokens[index]
        return token.end - token.start > 2 && inSentences.contains(token.key)
    }

    /// The name at a spelling, where the article gives it in full.
    func name(spelt spelling: String) -> Name? { bySpelling[spelling].map { names[$0] } }

    /// The last person named in full before a token, who may be a man or a woman as asked.
    func person(before token: Int, isMale: Bool, isFemale: Bool) -> Name? {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].token < token { low = middle + 1 } else { high = middle }
        }
        for place in places[max(0, low - 12)..<low].reversed() {
            let name = names[place.name]
            if name.isPerson, !(isMale && name.isFemale), !(isFemale && name.isMale), name.words.count > 1 {
                return name
            }
        }
        return nil
    }
}
