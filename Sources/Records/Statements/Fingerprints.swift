/// The marks by which words that share a stretch are brought together.
///
/// Winnowing (Schleimer, Wilkerson, Aiken 2003): of each window of consecutive shingles the least hash is kept, so that
/// two texts with a common stretch of `shingle + window - 1` scalars share a fingerprint.
package enum Fingerprints {
    /// The fingerprints of some scalars, each once, in order of place.
    package static func of(_ scalars: [UInt32], shingle: Int = 5, window: Int = 4) -> [UInt64] {
        guard scalars.count >= shingle else { return [] }
        let hashes = hashes(of: scalars, shingle: shingle)
        guard hashes.count > window else { return hashes.min().map { [$0] } ?? [] }
        var marks: [UInt64] = []
        for start in 0...(hashes.count - window) {
            let least = hashes[start..<(start + window)].min() ?? 0
            if marks.last != least { marks.append(least) }
        }
        return marks
    }

    /// The least hashes of all shingles, a sketch of a whole text: the share of common ones estimates the likeness of
    /// two texts (bottom-k MinHash, Broder 1997).
    package static func sketch(of scalars: [UInt32], size: Int = 64) -> [UInt64] {
        Array(Set(hashes(of: scalars, shingle: 8)).sorted().prefix(size))
    }

    /// The estimated share of shingles that two texts have in common, from 0 to 1.
    package static func likeness(_ a: [UInt64], _ b: [UInt64]) -> Double {
        let size = max(a.count, b.count)
        guard size > 0 else { return 0 }
        var (i, j, seen, common) = (0, 0, 0, 0)
        while seen < size, i < a.count || j < b.count {
            let (x, y) = (i < a.count ? a[i] : .max, j < b.count ? b[j] : .max)
            if x == y { common += 1 }
            if x <= y { i += 1 }
            if y <= x { j += 1 }
            seen += 1
        }
        return Double(common) / Double(seen)
    }

    private static func hashes(of scalars: [UInt32], shingle: Int) -> [UInt64] {
        guard scalars.count >= shingle else { return [] }
        return (0...(scalars.count - shingle)).map { start in
            var hash: UInt64 = 0
            for i in start..<(start + shingle) { hash = (hash ^ UInt64(scalars[i])) &* 0x9E37_79B9_7F4A_7C15 }
            hash ^= hash >> 29
            return hash &* 0xBF58_476D_1CE4_E5B9
        }
    }
}

/// Which items hold a fingerprint, newest first, in two flat arrays.
package struct FingerprintIndex {
    private var heads: [UInt64: Int32] = [:]
    private var entries: [(item: Int32, next: Int32)] = []

    /// Adds an item under its fingerprints.
    package mutating func add(_ item: Int, _ marks: [UInt64]) {
        for mark in Set(marks) {
            entries.append((Int32(item), heads[mark] ?? -1))
            heads[mark] = Int32(entries.count - 1)
        }
    }

    /// The items that share most fingerprints, best first, at most `limit`; of a fingerprint that many share only the
    /// newest `depth` are looked at, so that a stock phrase costs no more than another.
    package func candidates(_ marks: [UInt64], limit: Int = 8, depth: Int = 48) -> [Int] {
        var counts: [Int32: Int] = [:]
        for mark in marks {
            var entry = heads[mark] ?? -1
            var looked = 0
            while entry >= 0, looked < depth {
                counts[entries[Int(entry)].item, default: 0] += 1
                entry = entries[Int(entry)].next
                looked += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { Int($0.key) }
    }
}
