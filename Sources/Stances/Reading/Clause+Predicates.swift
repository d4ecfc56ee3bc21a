extension Clause {
    /// What is called good or bad in a clause, after scales, remedies and negations.
    static func predicates(_ tokens: [Token], _ classes: WordClasses, negations all: [Range<Int>], in folded: [UInt32]) -> [Predicate] {
        let unable = all.filter { isUnable($0, in: folded) }
        let negations = all.filter { !unable.contains($0) }
        var found: [Predicate] = []
        var used: Set<Range<Int>> = []
        var missing: [Range<Int>] = []
        func ranges(_ names: WordClasses) -> [Range<Int>] {
            guard !classes.isDisjoint(with: names) else { return [] }
            return tokens.filter { token in
                guard case .word(let name) = token.meaning else { return false }
                return names.contains(name) && !used.contains(token.range)
            }.map(\.range)
        }
        func add(_ parts: [Range<Int>], isGood: Bool, _ form: PredicateForm, _ shading: Shading? = nil) {
            used.formUnion(parts)
            guard let first = parts.first else { return }
            let emphasis = Emphasis(StanceWeights.all[form]).shaded(shading)
            found.append(Predicate(range: parts.reduce(first) { $0.hull(with: $1) }, isGood: isGood, form: form, emphasis: emphasis))
        }
        // Idioms of the debate stand as they are.
        for token in tokens {
            switch token.meaning {
            case .praise: add([token.range], isGood: true, .idiom)
            case .blame: add([token.range], isGood: false, .idiom)
            default: continue
            }
        }
        // 成本更低, 提高效率: a scale and the way it moves, whichever comes first.
        for (scale, moreIsGood) in [(WordClass.goodScale, true), (.badScale, false)] {
            for noun in ranges([scale]) {
                let moves = ranges([.up, .down]).filter { move in
                    // 意义在于价格降了: a movement belongs to the scale next to it.
                    isNear(move, noun, in: folded)
                        && !ranges([.goodScale, .badScale]).contains {
                            $0 != noun && gap(move, $0) < gap(move, noun) && move.hull(with: noun).contains($0.lowerBound)
                        }
                }
                guard let move = moves.min(by: { gap($0, noun) < gap($1, noun) }) else { continue }
                let isMore = tokens.contains { $0.range == move && $0.meaning == .word(.up) }
                // 降低了作恶的门槛: what is bad is made easier.
                let isOfHarm =
                    tokens.contains { $0.range == noun && $0.meaning == .word(.ease) }
                    && tokens.contains { token in
                        [.word(.bad), .word(.villain), .blame].contains(token.meaning) && token.range.upperBound <= noun.lowerBound
                            && noun.lowerBound - token.range.upperBound <= 4
                    }
                add([noun, move], isGood: (isMore == moreIsGood) != isOfHarm, .scale)
            }
        }
        // 防止垄断, 扼杀创新: what is done to something bad or good.
        for remedy in ranges([.relief]) {
            // 解决不了问题.
            if let no = unable.first(where: { $0.lowerBound == remedy.upperBound }) {
                let harm = ranges([.bad, .weakBad, .badScale]).first { follows($0, no, in: folded) }
                add([remedy, no.lowerBound..<no.upperBound + 1] + (harm.map { [$0] } ?? []), isGood: false, .unsolved)
                continue
            }
            let harms = ranges([.bad, .villain, .weakBad, .badScale]).filter { follows($0, remedy, within: 2, in: folded) }
            guard let harm = harms.last else { continue }
            add([remedy, harm], isGood: true, .relief)
        }
        for harm in ranges([.harm]) {
            let goods = ranges([.good, .weakGood, .goodScale]).filter { follows($0, harm, in: folded) }
            // 把护栏拆掉: what is done stands behind what it is done to.
            let object =
                goods.first
                ?? ranges([.good, .weakGood, .goodScale]).last { good in
                    follows(harm, good, in: folded) && folded[..<good.lowerBound].suffix(6).contains("把")
                }
            if let object { add([harm, object], isGood: false, .harm) }
        }
        // 做不出好模型: what cannot be done, with the good that it would have been.
        for no in unable {
            let good = ranges([.good, .weakGood, .goodScale]).first { follows($0, no, in: folded) }
            add([no.lowerBound - 1..<no.upperBound + 1] + (good.map { [$0] } ?? []), isGood: false, good == nil ? .unable : .unableGood)
        }
        // 给不了自由: a word that says so takes the good with it.
        for word in ranges([.bad]) where word.count > 2 && folded[word.lowerBound + 1] == "不" {
            guard let good = ranges([.good, .weakGood, .goodScale]).first(where: { follows($0, word, in: folded) }) else { continue }
            add([word, good], isGood: false, .denyingWord)
        }
        // 让小公司也能…, 让坏人也能…: who is given a power says whether that is good.
        for grant in ranges([.lets]) {
            // English "lets" gives a power by itself.
            let isWhole = ExpressionTrie.isWord(folded[grant.lowerBound])
            let able = ranges([.able]).first { $0.lowerBound >= grant.upperBound && $0.lowerBound - grant.upperBound <= 30 }
            guard let power = able ?? (isWhole ? grant : nil) else { continue }
            let isHarmful = tokens.contains { token in
                [.word(.villain), .word(.bad), .blame].contains(token.meaning) && token.range.lowerBound >= grant.upperBound
                    && (isWhole || token.range.upperBound <= power.upperBound)
            }
            add([grant, power], isGood: !isHarmful, isHarmful ? .harmfulPower : .power)
        }
        // 半年的领先就没了, 连机会都没有: a good that is gone, said behind it.
        for gone in ranges([.gone]) {
            guard let good = ranges([.good, .weakGood, .goodScale]).last(where: { follows(gone, $0, in: folded) }) else { continue }
            add([good, gone], isGood: false, .gone)
        }
        // 没有影响力, 没有能力: a good measure that is missing.
        for noun in ranges([.goodScale]) {
            if let no = negations.last(where: {
                follows(noun, $0, in: folded) && noun.lowerBound - $0.upperBound <= reach(noun, in: folded)
            }) {
                missing.append(no.hull(with: noun))
                used.insert(noun)
            }
        }
        for (name, isGood, form) in [
            (WordClass.good, true, PredicateForm.good), (.bad, false, .bad), (.villain, false, .villain), (.weakGood, true, .weakGood),
            (.weakBad, false, .weakBad),
        ] {
            for range in ranges([name]) where !found.contains(where: { $0.range.overlaps(range) }) {
                // 开源的繁荣建立在…: a noun that nothing predicates is only a topic.
                let isTopic =
                    tokens.contains { $0.range == range && $0.meaning == .word(.noun) } && !isPredicated(range, tokens, in: folded)
                add([range], isGood: isGood, form, isTopic ? .topic : nil)
            }
        }
        // 打破垄断的武器: what is used against something bad is no bad thing.
        let remedies = found.filter { $0.isGood && folded[min($0.range.upperBound, folded.count - 1)] == "的" }
        found.removeAll { tool in !tool.isGood && remedies.contains { $0.range.upperBound + 1 == tool.range.lowerBound } }
        // What stands behind 而不是 is what is not said.
        let end = tokens.first { $0.meaning == .word(.insteadOf) }?.range.lowerBound ?? .max
        let turned = found.filter { $0.range.lowerBound < end }.map { predicate -> Predicate in
            let reach = reach(predicate.range, in: folded)
            let count = negations.filter { not in
                let reach = tokens.contains { $0.meaning == .word(.cannot) && $0.range.overlaps(not) } ? reach * 2 : reach
                // 不是未来, 没有前途: a negation may share its last character with what it denies.
                let end = endsOfNegations.contains(folded[not.upperBound - 1]) ? not.upperBound - 1 : not.upperBound
                return not.lowerBound < predicate.range.lowerBound && end <= predicate.range.lowerBound
                    && predicate.range.lowerBound - not.upperBound <= reach
                    && !tokens.contains { $0.meaning == .word(.joint) && not.hull(with: predicate.range).contains($0.range.lowerBound) }
            }.count
            guard count % 2 == 1 else { return predicate }
            // 不太危险 is not praise as strong as 危险 is blame.
            // 没有这个风险 says as much as 安全.
            let isMissing =
                !predicate.isGood
                && negations.contains { folded[$0.upperBound - 1] == "有" && $0.upperBound <= predicate.range.lowerBound }
            let emphasis =
                isMissing ? predicate.emphasis.raised(to: StanceWeights.all[.goodRiddance]) : predicate.emphasis.shaded(.negated)
            return Predicate(range: predicate.range, isGood: !predicate.isGood, form: predicate.form, emphasis: emphasis, isTurned: true)
        }
        // Who it is of (anyone who needs…), when it was (崩溃之后), how it might be (如何盈利): none of these is said of a side.
        let called = turned.filter { predicate in
            !tokens.contains { token in
                switch token.meaning {
                case .word(.relative), .word(.manner): token.range.upperBound <= predicate.range.lowerBound
                case .word(.timed): token.range.lowerBound == predicate.range.upperBound
                // 下载量大不代表…: what proves nothing is set aside.
                case .word(.notProof):
                    token.range.lowerBound >= predicate.range.upperBound
                        && token.range.lowerBound - predicate.range.upperBound <= reach(predicate.range, in: folded) / 2
                default: false
                }
            }
        }.map { predicate in
            var predicate = predicate
            predicate.isAttribute = isAttribute(predicate.range, in: folded)
            return predicate
        }
        let lacking = missing.map {
            Predicate(range: $0, isGood: false, form: .lacking, emphasis: Emphasis(StanceWeights.all[.lacking]), isTurned: true)
        }
        return settled((called + lacking).sorted { $0.range.lowerBound < $1.range.lowerBound }, in: folded)
    }

    /// Whether a 不 stands between a verb and what it would lead to (做不出, 凑不起), which says that it cannot be done.
    private static func isUnable(_ no: Range<Int>, in folded: [UInt32]) -> Bool {
        guard no.count == 1, folded[no.lowerBound] == "不", no.lowerBound > 0, no.upperBound < folded.count else { return false }
        let verb = folded[no.lowerBound - 1]
        return results.contains(folded[no.upperBound]) && verb.isHan && !endsNoVerb.contains(verb)
    }

    /// What a verb leads to.
    private static let results = ShapeClass.characters(of: .result)
    /// Adverbs, particles and last characters of nouns, behind which 不 denies a verb of its own (数据不出域).
    private static let endsNoVerb = ShapeClass.characters(of: .endsNoVerb)
    private static let endsOfNegations = ShapeClass.characters(of: .endsNegation)
    private static let endsOfClauses = ShapeClass.characters(of: .ends)
    private static let openingsOfDegree = ShapeClass.characters(of: .opensDegree)
    private static let partingFromNoun = ShapeClass.characters(of: .partsFromNoun)

    /// What a clause says in the end: 护城河是短暂的 is no praise, and 盲目的信任 is none either.
    private static func settled(_ predicates: [Predicate], in folded: [UInt32]) -> [Predicate] {
        var kept: [Predicate] = []
        for predicate in predicates {
            if let last = kept.last, last.isGood != predicate.isGood {
                let isAttribute = last.range.upperBound + 1 == predicate.range.lowerBound && folded[last.range.upperBound] == "的"
                if isAttribute && !last.isGood { continue }
                // 让骗子拿到最先进的工具, losing ground faster: what is said in passing changes nothing.
                if predicate.isAttribute && !last.isAttribute { continue }
                if last.range.upperBound + 1 >= predicate.range.lowerBound, ExpressionTrie.isWord(folded[predicate.range.lowerBound]),
                    last.weight >= StanceWeights.all[.strong]
                {
                    continue
                }
                if predicate.weight >= StanceWeights.all[.strong] || last.weight < StanceWeights.all[.faint] {
                    kept.removeAll { $0.isGood != predicate.isGood }
                }
            }
            kept.append(predicate)
        }
        return kept
    }

    /// Whether a noun ends its clause or follows a verb that says it of something: 有优势, 是…的基石, 带来风险.
    private static func isPredicated(_ noun: Range<Int>, _ tokens: [Token], in folded: [UInt32]) -> Bool {
        let after = folded[noun.upperBound...].prefix { !Clauses.isMark($0) }
        // 的, 了, 吗 and closing marks end a clause; 已, 很, 仍, 依 and 非 open a predicate of degree.
        let isLast =
            after.allSatisfy {
                endsOfClauses.contains($0) || $0 < 0x30 || (0x2018...0x201D).contains($0) || (0x300C...0x300F).contains($0)
            }
            || after.first.map(openingsOfDegree.contains) ?? false
        return isLast
            || tokens.contains {
                $0.meaning == .word(.copula) && $0.range.upperBound <= noun.lowerBound
                    && noun.lowerBound - $0.range.upperBound <= reach(noun, in: folded)
            }
    }

    /// Whether a word stands before a noun that it describes (更便宜的方案), not at the end (是更便宜的) or before 是 (更便宜的是…).
    private static func isAttribute(_ range: Range<Int>, in folded: [UInt32]) -> Bool {
        let end = range.upperBound
        guard end + 1 < folded.count else { return false }
        // 最先进模型: a superlative stands before its noun without 的.
        if folded[range.lowerBound] == "最", folded[end].isHan, !partingFromNoun.contains(folded[end]) {
            return true
        }
        guard folded[end] == "的" else { return false }
        return folded[end + 1] > 0x3002 && folded[end + 1] != "是" && !Clauses.isMark(folded[end + 1])
    }

    /// Whether a scale and its movement belong together: 成本更低, 降低了成本; a bare 高 or 低 stands behind its noun.
    private static func isNear(_ move: Range<Int>, _ noun: Range<Int>, in folded: [UInt32]) -> Bool {
        guard gap(move, noun) <= reach(noun, in: folded) else { return false }
        if move.count == 1, move.upperBound != noun.lowerBound, move.lowerBound < noun.upperBound || gap(move, noun) > 4 { return false }
        return !folded[move.hull(with: noun)].contains("、")
    }

    private static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0)
    }

    private static func follows(_ later: Range<Int>, _ earlier: Range<Int>, within reaches: Int = 1, in folded: [UInt32]) -> Bool {
        later.lowerBound >= earlier.upperBound && later.lowerBound - earlier.upperBound <= reaches * reach(later, in: folded)
    }
}
