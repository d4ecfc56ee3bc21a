import ChineseScript

/// Finds the records that are occurrences of one statement: the same words by the same speaker, however printed.
///
/// Two quotations of one speaker are one statement when their words agree after folding script, case, width and
/// punctuation away, or when the shorter, of `leastShared` characters or more, stands whole in the longer. Candidates
/// are found by the rarest shingle that they share, so the cost grows with the text, not with the pairs.
struct StatementGrouping {
    /// Below this many folded characters two quotations must be equal to be one statement: 没有意义 is said often.
    static let leastShared = 10

    /// For each record its statement: a number that stands for the first record of the group.
    static func groups(of records: [QuoteRecord]) -> [Int] {
        var bySpeaker: [String: [Int]] = [:]
        for (i, record) in records.enumerated() {
            if let speaker = record.speaker, speaker.kind != "anonymous", speaker.kind != "collective" {
                bySpeaker[speaker.id, default: []].append(i)
            }
        }
        var union = UnionFind(count: records.count)
        for members in bySpeaker.values where members.count > 1 {
            join(members, of: records, in: &union)
        }
        return records.indices.map { union.root(of: $0) }
    }

    private static func join(_ members: [Int], of records: [QuoteRecord], in union: inout UnionFind) {
        // Longest first, so that the shorter forms of a statement find the longer ones already listed.
        let folded = members.map { (record: $0, text: fold(records[$0].text)) }
            .sorted { ($0.text.count, -$0.record) > ($1.text.count, -$1.record) }
        var shingles: [ArraySlice<UInt32>: [Int]] = [:]
        let size = 5
        for (position, item) in folded.enumerated() {
            guard !item.text.isEmpty else { continue }
            let own =
                item.text.count < size
                ? [item.text[...]] : (0...(item.text.count - size)).map { item.text[$0..<($0 + size)] }
            let rarest = own.min { (shingles[$0]?.count ?? 0) < (shingles[$1]?.count ?? 0) }
            for candidate in rarest.flatMap({ shingles[$0] }) ?? [] {
                let other = folded[candidate]
                if item.text == other.text
                    || (item.text.count >= leastShared && contains(other.text, item.text))
                {
                    union.join(item.record, other.record)
                }
            }
            for shingle in Set(own) { shingles[shingle, default: []].append(position) }
        }
    }

    /// The text without what printing changes: script, case, full width, punctuation, white space.
    static func fold(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        for scalar in text.unicodeScalars {
            var value = ChineseScript.folded(scalar.value)
            if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
            if (0x41...0x5A).contains(value) { value += 0x20 }
            guard let folded = Unicode.Scalar(value),
                folded.properties.isAlphabetic || folded.properties.numericType != nil
            else { continue }
            result.append(value)
        }
        return result
    }

    private static func contains(_ text: [UInt32], _ part: [UInt32]) -> Bool {
        guard let first = part.first, text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
        }
    }
}

/// Disjoint sets over 0..<count whose root is always their least member.
struct UnionFind {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    /// The least member of the set. Nearly O(1).
    mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    /// Makes the sets of two members one.
    mutating func join(_ a: Int, _ b: Int) {
        let (a, b) = (root(of: a), root(of: b))
        if a != b { parents[max(a, b)] = min(a, b) }
    }
}
