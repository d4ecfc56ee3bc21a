import ChineseScript

/// Who is who: the speakers known beforehand, found by any of their names.
///
/// Names are compared folded: 简 and 繁 alike, case and the spaces of Latin names set aside, the words of a Latin name
/// in either order.
public struct SpeakerDirectory: Sendable {
    /// The listed speakers, in their order.
    public let speakers: [Speaker]
    private let byName: [String: [Int]]
    private let byNickname: [String: [Int]]
    /// How names and nicknames begin: most that are asked for are none.
    private let beginnings: PairSet

    /// A directory of speakers; an empty one resolves nobody, and names then stand for themselves.
    public init(_ speakers: [Speaker] = []) {
        self.speakers = speakers
        var byName: [String: [Int]] = [:]
        var byNickname: [String: [Int]] = [:]
        for (i, speaker) in speakers.enumerated() {
            for key in Set(([speaker.name] + speaker.aliases).flatMap(Self.keys)) { byName[key, default: []].append(i) }
            for key in Set(speaker.nicknames.flatMap(Self.keys)) { byNickname[key, default: []].append(i) }
        }
        self.byName = byName
        self.byNickname = byNickname
        var beginnings = PairSet()
        for key in [byName, byNickname].joined().map(\.key) {
            if let (first, second) = Self.beginning(of: key) { beginnings.insert(first, second) }
        }
        self.beginnings = beginnings
    }

    /// The speakers with a name, in their order; namesakes are all there. O(1).
    public func speakers(named name: String) -> [Speaker] {
        speakers(Self.keys(of: name), in: byName)
    }

    /// The speakers with a name, and if there are none those with it as a nickname, which alone is too little to know them by. O(1).
    func speakers(called name: String) -> (named: [Speaker], nicknamed: [Speaker]) {
        if Self.isHan(name), let (first, second) = Self.beginning(of: name),
            !beginnings.mayContain(ChineseScript.folded(first), ChineseScript.folded(second))
        {
            return ([], [])
        }
        let keys = Self.keys(of: name)
        let named = speakers(keys, in: byName)
        return (named, named.isEmpty ? speakers(keys, in: byNickname) : [])
    }

    private static func isHan(_ name: String) -> Bool { name.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) } }

    private static func beginning(of key: String) -> (UInt32, UInt32)? {
        var scalars = key.unicodeScalars.makeIterator()
        guard let first = scalars.next(), let second = scalars.next() else { return nil }
        return (first.value, second.value)
    }

    private func speakers(_ keys: [String], in table: [String: [Int]]) -> [Speaker] {
        for key in keys {
            if let found = table[key] { return found.map { speakers[$0] } }
        }
        return []
    }

    /// Two speakers who share a name, of whom one has no organisation that the other has not: an article that names just this one can
    /// never be read so.
    package struct IndistinguishablePair: Sendable, Hashable {
        /// The positions of the two.
        package var first: Int, second: Int
        /// The name, as the second is listed with it.
        package var name: String
    }

    /// The speakers whom a shared name cannot tell apart, each pair once, in the order of the second.
    package var indistinguishable: [IndistinguishablePair] {
        var pairs: [IndistinguishablePair] = []
        for (second, speaker) in speakers.enumerated() {
            var told: Set<Int> = []
            for name in [speaker.name] + speaker.aliases {
                for first in Self.keys(of: name).flatMap({ byName[$0] ?? [] }) where first < second && told.insert(first).inserted {
                    guard speakers[first].id != speaker.id, !Self.areToldApart(speakers[first], speaker) else { continue }
                    pairs.append(IndistinguishablePair(first: first, second: second, name: name))
                }
            }
        }
        return pairs
    }

    /// Whether each of two speakers has an organisation that the other has not.
    private static func areToldApart(_ one: Speaker, _ other: Speaker) -> Bool {
        let (ones, others) = (Set(one.organisations.flatMap(keys)), Set(other.organisations.flatMap(keys)))
        return !ones.isSubset(of: others) && !others.isSubset(of: ones)
    }

    /// The forms under which a name is found.
    private static func keys(of name: String) -> [String] {
        // A name in Han characters has one form, and most names asked for are such.
        if isHan(name) { return [ChineseScript.folded(name)] }
        let folded = ChineseScript.folded(name).lowercased()
        let words = folded.unicodeScalars.split { separators.contains($0.value) }.map(String.init)
        let whole = words.joined()
        guard words.count > 1, whole.utf8.allSatisfy({ $0 < 0x80 }) else { return [whole] }
        return [whole, words.sorted().joined(separator: " ")]
    }

    private static let separators: ScalarSet = " ·.-’'_,，"
}
