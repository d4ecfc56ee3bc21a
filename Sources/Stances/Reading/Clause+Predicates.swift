extension Clause {
    /// What is called good or bad in a clause, after scales, remedies and negations.
    static func predicates(_ tokens: [Token], negations: [Range<Int>], in folded: [UInt32]) -> [Predicate] {
        var found: [Predicate] = []
        var used: Set<Range<Int>> = []
        var missing: [Range<Int>] = []
        func ranges(_ names: WordClass...) -> [Range<Int>] {
            tokens.filter { token in names.contains { token.meaning == .word($0) } && !used.contains(token.range) }.map(\.range)
        }
        func add(_ parts: [Range<Int>], isGood: Bool, weight: Double) {
            used.formUnion(parts)
            guard let first = parts.first else { return }
            found.append(Predicate(range: parts.reduce(first) { $0.hull(with: $1) }, isGood: isGood, weight: weight))
        }
        // Idioms of the debate stand as they are.
        for token in tokens {
            switch token.meaning {
            case .praise: add([token.range], isGood: true, weight: 1)
            case .blame: add([token.range], isGood: false, weight: 1)
            default: continue
            }
        }
        // 成本更低, 提高效率: a scale and the way it moves, whichever comes first.
        for (scale, moreIsGood) in [(WordClass.goodScale, true), (.badScale, false)] {
            for noun in ranges(scale) {
                let moves = ranges(.up, .down).filter { isNear($0, noun, in: folded) }
                guard let move = moves.min(by: { gap($0, noun) < gap($1, noun) }) else { continue }
                let isMore = tokens.contains { $0.range == move && $0.meaning == .word(.up) }
                add([noun, move], isGood: isMore == moreIsGood, weight: 0.9)
            }
        }
        // 防止垄断, 扼杀创新: what is done to something bad or good.
        for remedy in ranges(.relief) {
            let harms = ranges(.bad, .weakBad).filter { follows($0, remedy, in: folded) }
            if let harm = harms.first { add([remedy, harm], isGood: true, weight: 0.9) }
        }
        for harm in ranges(.harm) {
            let goods = ranges(.good, .weakGood, .goodScale).filter { follows($0, harm, in: folded) }
            if let good = goods.first { add([harm, good], isGood: false, weight: 0.9) }
        }
        // 没有影响力, 没有能力: a good measure that is missing.
        for noun in ranges(.goodScale) {
            if let no = negations.last(where: {
                follows(noun, $0, in: folded) && noun.lowerBound - $0.upperBound <= reach(noun, in: folded)
            }) {
                missing.append(no.hull(with: noun))
                used.insert(noun)
            }
        }
        for (name, isGood, weight) in [(WordClass.good, true, 1.0), (.bad, false, 1.0), (.weakGood, true, 0.4), (.weakBad, false, 0.45)] {
            for range in ranges(name) where !found.contains(where: { $0.range.overlaps(range) }) {
                add([range], isGood: isGood, weight: weight)
            }
        }
        // What stands behind 而不是 is what is not said.
        let end = tokens.first { $0.meaning == .word(.insteadOf) }?.range.lowerBound ?? .max
        let turned = found.filter { $0.range.lowerBound < end }.map { predicate -> Predicate in
            let reach = reach(predicate.range, in: folded)
            let count = negations.filter { not in
                let reach = tokens.contains { $0.meaning == .word(.cannot) && $0.range.overlaps(not) } ? reach * 2 : reach
                return not.upperBound <= predicate.range.lowerBound && predicate.range.lowerBound - not.upperBound <= reach
                    && !tokens.contains { $0.meaning == .word(.joint) && not.hull(with: predicate.range).contains($0.range.lowerBound) }
            }.count
            guard count % 2 == 1 else { return predicate }
            // 不太危险 is not praise as strong as 危险 is blame.
            return Predicate(
                range: predicate.range, isGood: !predicate.isGood, weight: predicate.weight * 0.9, isTurned: true)
        }
        let lacking = missing.map { Predicate(range: $0, isGood: false, weight: 0.7, isTurned: true) }
        return settled((turned + lacking).sorted { $0.range.lowerBound < $1.range.lowerBound }, in: folded)
    }

    /// What a clause says in the end: 护城河是短暂的 is no praise, and 盲目的信任 is none either.
    private static func settled(_ predicates: [Predicate], in folded: [UInt32]) -> [Predicate] {
        var kept: [Predicate] = []
        for predicate in predicates {
            if let last = kept.last, last.isGood != predicate.isGood {
                let isAttribute = last.range.upperBound + 1 == predicate.range.lowerBound && folded[last.range.upperBound] == 0x7684
                if isAttribute && !last.isGood { continue }
                if predicate.weight >= 0.7 || last.weight < 0.5 { kept.removeAll { $0.isGood != predicate.isGood } }
            }
            kept.append(predicate)
        }
        return kept
    }

    /// Whether a scale and its movement belong together: 成本更低, 降低了成本; a bare 高 or 低 stands behind its noun.
    private static func isNear(_ move: Range<Int>, _ noun: Range<Int>, in folded: [UInt32]) -> Bool {
        guard gap(move, noun) <= reach(noun, in: folded) else { return false }
        if move.count == 1, move.upperBound != noun.lowerBound, move.lowerBound < noun.upperBound || gap(move, noun) > 4 { return false }
        return !folded[move.hull(with: noun)].contains(0x3001)
    }

    private static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0)
    }

    private static func follows(_ later: Range<Int>, _ earlier: Range<Int>, in folded: [UInt32]) -> Bool {
        later.lowerBound >= earlier.upperBound && later.lowerBound - earlier.upperBound <= reach(later, in: folded)
    }
}
