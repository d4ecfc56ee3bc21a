/// The pairs of neighbouring characters that are most frequent, numbered in their order: where two of them overlap, as 互联
/// and 联网 do in 互联网, the three characters are a term as well.
///
/// Many documents that have both pairs would otherwise have to be looked at in their texts. The pairs are chosen by the
/// first documents. An index that has fewer has none, and needs none.
struct FrequentPairs: Sendable {
    /// How many bytes of text pairs are chosen by.
    static let sampleSize = 1 << 20
    /// A pair is frequent where at least one in so many documents has it.
    private static let share = 100
    /// At the most one term in so many is one of three characters.
    private static let dilution = 10
    /// A pair that fewer documents of the sample have is not frequent.
    private static let least = 8

    /// The pairs as `TermKey` has them, in rising order.
    let keys: [UInt64]
    private var slots: [(key: UInt64, number: Int32)]

    /// The pairs that are frequent in some documents.
    init(in documents: [Document], schema: IndexSchema) {
        var sample = PairSample()
        var text = AnalysedText(foldingTraditional: schema.foldsTraditional)
        for document in documents {
            for (number, field) in schema.fields.enumerated() where field.kind == .text {
                var content = document.text[field.name] ?? ""
                content.withUTF8 { unsafe text.analyse($0) }
                sample.add(text, field: number)
            }
        }
        var least = max(documents.count / Self.share, Self.least)
        while sample.triples(ofPairsIn: least) * Self.dilution > sample.count { least *= 2 }
        self.init(sample.pairs(in: least))
    }

    /// Pairs in rising order.
    init(_ keys: [UInt64]) {
        self.keys = keys
        var size = 64
        while size < keys.count * 4 { size *= 2 }
        slots = [(key: UInt64, number: Int32)](repeating: (.max, -1), count: size)
        for (number, key) in keys.enumerated() {
            var slot = Self.slot(of: key) & (size - 1)
            while slots[slot].number >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = (key, Int32(number))
        }
    }

    @inline(__always)
    private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }

    /// The number of a pair; nil where it is not frequent.
    @inline(__always)
    func number(of key: UInt64) -> UInt32? {
        var slot = Self.slot(of: key) & (slots.count - 1)
        while slots[slot].number >= 0 {
            if slots[slot].key == key { return UInt32(slots[slot].number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}

/// Counts the pairs of a sample.
private struct PairSample {
    /// The pairs as they follow each other; 0 where a row of characters ends.
    private var rows: [UInt64] = []
    private var counts: [UInt64: (documents: Int, last: Int)] = [:]
    private var texts = 0

    /// How many pairs there are.
    private(set) var count = 0

    mutating func add(_ text: borrowing AnalysedText, field: Int) {
        texts += 1
        let units = text.units.span
        for i in units.indices.dropLast() {
            guard Self.isCharacter(units[i]), Self.isCharacter(units[i + 1]) else {
                rows.append(0)
                continue
            }
            let key = TermKey.gram(field: field, units[i], units[i + 1])
            rows.append(key)
            count += 1
            let known = counts[key] ?? (documents: 0, last: 0)
            if known.last != texts { counts[key] = (known.documents + 1, texts) }
        }
        rows.append(0)
    }

    private static func isCharacter(_ unit: UInt32) -> Bool {
        unit != AnalysedText.breakUnit && unit & AnalysedText.wordBit == 0
    }

    private func isFrequent(_ key: UInt64, _ least: Int) -> Bool { counts[key].map { $0.documents >= least } ?? false }

    /// How often three characters stand of which both pairs are in at least so many documents.
    func triples(ofPairsIn least: Int) -> Int {
        var triples = 0
        var isAfterFrequent = false
        for key in rows {
            let isFrequent = isFrequent(key, least)
            if isFrequent, isAfterFrequent { triples += 1 }
            isAfterFrequent = isFrequent
        }
        return triples
    }

    /// The pairs that are in at least so many documents, in rising order.
    func pairs(in least: Int) -> [UInt64] { counts.filter { $0.value.documents >= least }.keys.sorted() }
}
