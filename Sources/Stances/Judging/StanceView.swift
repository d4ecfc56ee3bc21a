package import Quotations

/// What a model looks at from one side's place: the side is SELF there, any other is OTHER, so that what is learned holds for any debate,
/// and swapping the sides swaps the answer.
package struct StanceView: Sendable {
    /// What the words are, and where they stand to the names of sides.
    package internal(set) var words = FeatureList()
    /// Where in the text each of these is.
    package internal(set) var ranges: [Range<Int>] = []
    /// What the rules found, what the text is like, and how it is built.
    package internal(set) var findings = FeatureList()

    /// The same for fitting, which asks of no feature where it is.
    package var withoutRanges: StanceView {
        var view = self
        view.ranges = []
        return view
    }
}

/// A question that a view answers. The order is part of every model that was fitted: a new one is added at the end.
enum StanceTemplate: UInt32 {
    case word = 1, wordPair, wordTriple, wordFour
    case classes, classPair, classTriple, classFour, barePair, bareTriple
    case before, behind, between
    case last, lastPair, lastClass
    case names, recalled, namesAndRecalled, firstAndLast, kinds, asks, length, script, aspects
    case named, sides, namedAsking, namedAskingAtEnd, sidesAsking, namedLength, long, asking
    case surroundings, surroundingsNamed
    case verdict, verdictNamed, verdictSides, verdictAsking, verdictLength, ground, finding, findingNamed
    case count, density, likeness, likenessNamed, likenessVerdict
}

/// Makes the views of one text.
struct StanceViews {
    private let units: [StanceUnits.Unit]
    private let isHan: Bool
    /// The units with a class or a name, and the ends of clauses and sentences, in order.
    private let skeleton: [Int]
    /// The first unit of the last clause.
    private let lastClause: Int

    init(_ text: StanceUnits) {
        units = text.units
        isHan = text.isHan
        skeleton = text.units.indices.filter { i in
            text.units[i].naming != nil || text.units[i].opensClass || text.units[i].ending != .nothing
        }
        var end = text.units.count
        while end > 0, text.units[end - 1].ending != .nothing { end -= 1 }
        lastClause = text.units[..<end].lastIndex { $0.ending != .nothing }.map { $0 + 1 } ?? 0
    }

    /// The words of the text, as one side sees them.
    func words(of side: Int) -> StanceView {
        var view = StanceView()
        view.ranges.reserveCapacity(12 * units.count)
        view.words.reserve(12 * units.count)
        let codes = units.map { code($0, side) }
        addRuns(codes, to: &view)
        addSkeleton(side, to: &view)
        addPlaces(side, to: &view)
        for i in units.indices[lastClause...] {
            add(.last, codes[i], i...i, &view)
            if i + 1 < units.count { add(.lastPair, Self.mixed(codes[i], codes[i + 1]), i...(i + 1), &view) }
            if units[i].opensClass { add(.lastClass, units[i].classes, i...i, &view) }
        }
        return view
    }

    private func addRuns(_ codes: [UInt32], to view: inout StanceView) {
        guard let last = codes.indices.last else { return }
        let templates: [StanceTemplate] = isHan ? [.word, .wordPair, .wordTriple, .wordFour] : [.word, .wordPair, .wordTriple]
        for start in codes.indices {
            var code: UInt32 = 0
            for (length, template) in templates.enumerated() where start + length <= last {
                code = Self.mixed(code, codes[start + length])
                add(template, code, start...(start + length), &view)
            }
        }
        add(.wordPair, Self.mixed(Self.edge, codes[0]), 0...0, &view)
        add(.wordPair, Self.mixed(codes[last], Self.edge), last...last, &view)
    }

    /// The classes of words and the names of sides in their order, whatever stands between.
    private func addSkeleton(_ side: Int, to view: inout StanceView) {
        var codes: [(code: UInt32, unit: Int, isMark: Bool)] = []
        for i in skeleton {
            let unit = units[i]
            if unit.naming != nil { codes.append((code(unit, side), i, false)) }
            if unit.opensClass { codes.append((unit.classes, i, false)) }
            if unit.ending != .nothing { codes.append((Self.marks + unit.ending.rawValue, i, true)) }
        }
        let bare = codes.filter { !$0.isMark }
        for (codes, templates) in [
            (codes, [StanceTemplate.classes, .classPair, .classTriple, .classFour]), (bare, [nil, .barePair, .bareTriple]),
        ] as [([(code: UInt32, unit: Int, isMark: Bool)], [StanceTemplate?])] {
            for start in codes.indices {
                var code: UInt32 = 0
                for (length, template) in templates.enumerated() where start + length < codes.count {
                    code = Self.mixed(code, codes[start + length].code)
                    if let template { add(template, code, codes[start].unit...codes[start + length].unit, &view) }
                }
            }
        }
    }

    /// Each word with the side that is named before it and behind it.
    private func addPlaces(_ side: Int, to view: inout StanceView) {
        var before = [UInt32](repeating: 0, count: units.count)
        var behind = before
        var (last, sentences): (UInt32, UInt32) = (0, 0)
        for i in units.indices {
            if units[i].ending >= .sentence { sentences = min(2, sentences + 1) }
            if let named = units[i].side { (last, sentences) = (named == side ? 1 : 2, 0) }
            before[i] = last * 3 + sentences
        }
        last = 0
        for i in units.indices.reversed() {
            if units[i].ending >= .sentence { last = 0 }
            if let named = units[i].side { last = named == side ? 1 : 2 }
            behind[i] = last
        }
        func add(_ code: UInt32, _ i: Int, _ range: ClosedRange<Int>) {
            self.add(.before, Self.mixed(before[i], code), range, &view)
            self.add(.behind, Self.mixed(behind[i], code), range, &view)
            self.add(.between, Self.mixed(before[i] * 3 + behind[i], code), range, &view)
        }
        for i in units.indices where units[i].naming == nil {
            add(units[i].word, i, i...i)
            if i + 1 < units.count, units[i + 1].naming == nil { add(Self.mixed(units[i].word, units[i + 1].word), i, i...(i + 1)) }
            if units[i].opensClass { add(units[i].classes, i, i...i) }
        }
    }

    private func add(_ template: StanceTemplate, _ code: UInt32, _ range: ClosedRange<Int>, _ view: inout StanceView) {
        view.words.add(template.rawValue, code)
        view.ranges.append(units[range.lowerBound].range.lowerBound..<units[range.upperBound].range.upperBound)
    }

    /// A word as itself, a name as whose it is.
    private func code(_ unit: StanceUnits.Unit, _ side: Int) -> UInt32 {
        guard let naming = unit.naming, let named = unit.side else { return unit.word }
        return Self.names + naming.rawValue * 2 + (named == side ? 0 : 1)
    }

    @inline(__always)
    static func mixed(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let hash = (first ^ second &+ 0x9E37_79B9 &+ first << 6 &+ first >> 2) &* 0x85EB_CA6B
        return hash ^ hash >> 13
    }

    /// Numbers that stand for no word.
    private static let edge: UInt32 = 7
    private static let marks: UInt32 = 200
    private static let names: UInt32 = 300
}
