import ChineseScript

/// Finds speakers as people type them: 简 or 繁, Latin in either order, with or without spaces, an alias, an id.
struct SpeakerLookup: Sendable {
    private let speakers: [IndexSummary.SpeakerEntry]
    private let byKey: [String: [Int]]

    init(_ speakers: [IndexSummary.SpeakerEntry]) {
        self.speakers = speakers
        var byKey: [String: [Int]] = [:]
        for (i, speaker) in speakers.enumerated() {
            let keys = Set(([speaker.id, speaker.name] + speaker.aliases).flatMap(Self.keys))
            for key in keys { byKey[key, default: []].append(i) }
        }
        self.byKey = byKey
    }

    /// The speakers with a name, in their order; namesakes are all there.
    ///
    /// An organisation behind the name tells namesakes apart: `张鹏 智谱`, `张鹏（智谱AI）`.
    func speakers(named name: String) -> [IndexSummary.SpeakerEntry] {
        let exact = Self.keys(of: name).lazy.compactMap { byKey[$0] }.first ?? []
        if !exact.isEmpty { return exact.map { speakers[$0] } }
        let words = name.split { " 　()（）·,，".contains($0) }.map(String.init)
        guard words.count > 1, let first = words.first, let found = byKey[Self.fold(first)] else { return [] }
        let organisation = Self.fold(words.dropFirst().joined())
        return found.map { speakers[$0] }.filter { speaker in
            speaker.organisations.contains { Self.fold($0).contains(organisation) }
        }
    }

    /// The names nearest to one that is unknown: at most one character in four differs, or it begins alike.
    func suggestions(for name: String, limit: Int = 3) -> [String] {
        let wanted = Array(Self.fold(name).unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
        let allowed = max(1, wanted.count / 4)
        var best: [(distance: Int, name: String)] = []
        for speaker in speakers {
            var nearest = Int.max
            for candidate in [speaker.name] + speaker.aliases {
                let folded = Array(Self.fold(candidate).unicodeScalars)
                guard abs(folded.count - wanted.count) <= allowed || folded.starts(with: wanted) else { continue }
                nearest = min(nearest, folded.starts(with: wanted) ? 1 : Self.distance(wanted, folded))
            }
            if nearest <= allowed { best.append((nearest, speaker.name)) }
        }
        var names: [String] = []
        for (_, name) in best.sorted(by: { ($0.distance, $0.name) < ($1.distance, $1.name) })
        where !names.contains(name) { names.append(name) }
        return Array(names.prefix(limit))
    }

    /// The forms under which a name is found; Latin names of several words in any order of the words.
    private static func keys(of name: String) -> [String] {
        let words = name.split { $0 == " " || $0 == "·" || $0 == "-" || $0 == "." }.map { fold(String($0)) }
            .filter { !$0.isEmpty }
        let whole = fold(name)
        guard words.count > 1, words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return [whole] }
        return [whole, words.sorted().joined(separator: " ")]
    }

    /// A name without what spelling changes: script, case, full width, spaces and punctuation.
    private static func fold(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: StatementGrouping.fold(name).lazy.compactMap(Unicode.Scalar.init))
        return String(scalars)
    }

    /// The Levenshtein distance. O(a·b), both short.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
