/// What the words of a speaker mention say: a pronoun, a name with its titles, or a description.
struct MentionReading {
    enum Kind {
        case pronoun, name, description
    }

    var kind: Kind
    /// The words of the name, or those of the whole description without what is apposed to it.
    var core: Range<Int>
    var hasPersonTitle = false
    /// Whether the name says that no person bears it.
    var isOrganisation = false
    var isMale = false
    var isFemale = false
    var isPlural = false

    /// Reads a mention.
    static func read(_ mention: Range<Int>, _ text: EnglishText) -> MentionReading {
        let first = text.tokens[mention.lowerBound]
        if mention.count == 1, first.isOne(of: [.subject, .object, .relative, .possessive]) {
            return MentionReading(
                kind: .pronoun, core: mention, isMale: first.classes.contains(.male),
                isFemale: first.classes.contains(.female), isPlural: first.classes.contains(.plural))
        }
        let core = withoutApposition(mention, text)
        if joinsNames(core, text) { return MentionReading(kind: .description, core: core, isPlural: true) }
        if var name = name(in: core, text) {
            // *Lin Yue, an analyst at the bank,*
            if core.upperBound < mention.upperBound, !name.isOrganisation {
                let apposed = core.upperBound + 1..<min(core.upperBound + 8, mention.upperBound)
                if text.tokens[core.upperBound].kind == .comma, !apposed.isEmpty,
                    apposed.contains(where: { text.tokens[$0].isOne(of: .role) })
                {
                    name.hasPersonTitle = true
                }
            }
            return name
        }
        var reading = MentionReading(kind: .description, core: core)
        // *the founder, Lin Yue,*: a description whose apposition is a name takes it.
        if core.upperBound + 1 < mention.upperBound,
            first.isOne(of: [.determiner, .possessive, .role, .commonAdjective]),
            let name = name(in: core.upperBound + 1..<mention.upperBound, text),
            name.core.lowerBound == core.upperBound + 1
        {
            return name
        }
        reading.isPlural = core.contains { text.tokens[$0].isOne(of: .people) }
        return reading
    }

    /// Whether a phrase names two speakers at once (*Lin Yue and Gu Mingtang*).
    private static func joinsNames(_ core: Range<Int>, _ text: EnglishText) -> Bool {
        core.contains { index in
            text.tokens[index].key == EnglishFunctionWord.and && index > core.lowerBound && index + 1 < core.upperBound
                && text.tokens[index - 1].isCapitalised && text.tokens[index + 1].isCapitalised
        }
    }

    /// The words up to the first comma, bracket or dash.
    private static func withoutApposition(_ mention: Range<Int>, _ text: EnglishText) -> Range<Int> {
        var end = mention.upperBound
        for index in mention where index > mention.lowerBound {
            switch text.tokens[index].kind {
            case .comma, .dash, .openBracket, .semicolon:
                // *Baidu's (NASDAQ: BIDU) CEO*: a bracket in the middle of a name phrase is skipped elsewhere.
                if text.tokens[index].kind == .openBracket, text.tokens[mention.upperBound - 1].kind == .word {
                    continue
                }
                end = index
            default: continue
            }
            break
        }
        return mention.lowerBound..<max(end, mention.lowerBound + 1)
    }

    /// The name that a phrase is headed by: its last run of capitalised words, where nothing but a phrase with *of*
    /// comes after.
    private static func name(in core: Range<Int>, _ text: EnglishText) -> MentionReading? {
        var head = core.upperBound
        // *members of Congress*, *the president of Freedonia*: the head stands before the preposition.
        for index in core
        where index > core.lowerBound && text.tokens[index].isOne(of: .link)
            && !text.tokens[index].isCapitalised && text.tokens[index].kind == .word
            && !text.tokens[index].isOne(of: .lowercaseName)
        {
            // *the University of Freedonia*, *the Ministry of Truth* are names throughout.
            let isName =
                text.tokens[index].key == EnglishFunctionWord.of && text.tokens[index - 1].isCapitalised
                && index + 1 < core.upperBound
                && (index + 1..<min(index + 3, core.upperBound)).contains { text.tokens[$0].isCapitalised }
            // *Tomas Reyle of Northwind Labs*: the one behind a given name is a person, whose organisation follows.
            let isPerson =
                index >= core.lowerBound + 2 && text.tokens[index - 2].isOne(of: .given) && text.tokens[index - 1].isCapitalised
            if isName, !isPerson { continue }
            head = index
            break
        }
        guard head > core.lowerBound, text.tokens[head - 1].isCapitalised else { return nil }
        var start = head
        while start > core.lowerBound {
            let token = text.tokens[start - 1]
            let isParticle =
                token.isOne(of: .lowercaseName) && start - 1 > core.lowerBound
                && text.tokens[start - 2].isCapitalised
            let isOf =
                token.key == EnglishFunctionWord.of && start - 1 > core.lowerBound
                && text.tokens[start - 2].isCapitalised
            guard token.isCapitalised || isParticle || isOf else { break }
            if token.isOne(of: [.determiner, .possessive, .conjunction]), !token.isOne(of: .given) { break }
            start -= 1
        }
        guard start < head else { return nil }
        let parts = NameRegister.parts(of: start..<head, text)
        guard let part = parts.last, part.range.upperBound == head else {
            return MentionReading(kind: .description, core: core)  // *the President*: a title alone
        }
        let word = text.tokens[part.range.lowerBound]
        if part.range.count == 1, word.isOne(of: [.people, .role]), !word.isOne(of: [.given, .familyName]) {
            return nil  // *Experts* at the start of a sentence
        }
        let before = start > core.lowerBound ? text.tokens[start - 1] : nil
        return MentionReading(
            kind: .name, core: part.range,
            hasPersonTitle: part.hasTitle || (before?.isOne(of: [.role, .title]) ?? false),
            isOrganisation: part.isOrganisation, isMale: part.isMale,
            isFemale: part.isFemale)
    }
}
