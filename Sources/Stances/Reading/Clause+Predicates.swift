extension Clause {
    /// What is called good or bad in a clause, after scales, remedies and negations.
    static func predicates(_ tokens: [Token], negations: [Range<Int>], in folded: [UInt32]) -> [Predicate] {
        var found: [Predicate] = []
        var used: Set<Range<Int>> = []
        func ranges(_ names: WordClass...) -> [Range<Int>] {
            tokens.filter { token in names.contains { token.meaning == .word($0) } && !used.contains(token.range) }.map(\.range)
        }
        func add(_ parts: [Range<Int>], isGood: Bool, weight: Double) {
            used.formUnion(parts)
            let low = parts.map(\.lowerBound).min() ?? 0
            found.append(Predicate(range: low..<(parts.map(\.upperBound).max() ?? low), isGood: isGood, weight: weight))
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
                let moves = ranges(.up, .down).filter { gap($0, noun) <= reach(noun, in: folded) }
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
        for (name, isGood, weight) in [(WordClass.good, true, 1.0), (.bad, false, 1.0), (.weakGood, true, 0.4), (.weakBad, false, 0.45)] {
            for range in ranges(name) where !found.contains(where: { $0.range.overlaps(range) }) {
                add([range], isGood: isGood, weight: weight)
            }
        }
        let reachOfNot = negations
        return found.map { predicate in
            let reach = reach(predicate.range, in: folded)
            let count = reachOfNot.filter {
                $0.upperBound <= predicate.range.lowerBound && predicate.range.lowerBound - $0.upperBound <= reach
            }.count
            guard count % 2 == 1 else { return predicate }
            // 不太危险 is not praise as strong as 危险 is blame.
            return Predicate(
                range: predicate.range, isGood: !predicate.isGood, weight: predicate.weight * 0.9, isTurned: true)
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0)
    }

    private static func follows(_ later: Range<Int>, _ earlier: Range<Int>, in folded: [UInt32]) -> Bool {
        later.lowerBound >= earlier.upperBound && later.lowerBound - earlier.upperBound <= reach(later, in: folded)
    }
}
