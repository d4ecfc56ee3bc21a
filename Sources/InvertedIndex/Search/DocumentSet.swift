/// A set of documents, one bit each.
struct DocumentSet: Sendable {
    private(set) var words: [UInt64]

    /// An empty set of numbers below `capacity`.
    init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

    /// All numbers below `count`.
    init(all count: Int) {
        words = [UInt64](repeating: .max, count: (count + 63) / 64)
        if count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    /// How many. O(capacity).
    var count: Int {
        var sum = 0
        for word in words { sum += word.nonzeroBitCount }
        return sum
    }

    @inline(__always)
    mutating func insert(_ document: UInt32) {
        let word = Int(document >> 6)
        if word < words.count { words[word] |= 1 &<< UInt64(document & 63) }
    }

    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
        let word = Int(document >> 6)
        return word < words.count && words[word] & (1 &<< UInt64(document & 63)) != 0
    }

    /// Inserts numbers in rising order.
    @inline(__always)
    mutating func insert(_ documents: Span<UInt32>) {
        guard let last = documents.last, Int(last >> 6) < words.count else { return }
        var words = words.mutableSpan
        for i in documents.indices {
            // Bound: the last is the greatest, and was checked.
            let document = unsafe documents[unchecked: i]
            unsafe words[unchecked: Int(document >> 6)] |= 1 &<< UInt64(document & 63)
        }
    }

    /// The places of those documents, in rising order, that are in the set, in place of what was there; without a branch
    /// for each, which could not be foreseen.
    @inline(__always)
    func places(of documents: Span<UInt32>, in places: inout [Int]) {
        places.removeAll(keepingCapacity: true)
        guard let last = documents.last, Int(last >> 6) < words.count else { return }
        places.append(contentsOf: repeatElement(0, count: documents.count))
        let words = words.span
        var found = 0
        do {
            var span = places.mutableSpan
            for i in documents.indices {
                // Bound: the last document is the greatest, and was checked; `found` is at most `i`.
                let document = unsafe documents[unchecked: i]
                unsafe span[unchecked: found] = i
                found += Int(unsafe words[unchecked: Int(document >> 6)] &>> UInt64(document & 63) & 1)
            }
        }
        places.removeLast(documents.count - found)
    }

    /// Inserts all numbers from one to another.
    mutating func insert(allFrom first: Int, through last: Int) {
        for word in (first >> 6)...(last >> 6) where word < words.count {
            var bits = UInt64.max
            if word == first >> 6 { bits &= .max << UInt64(first & 63) }
            if word == last >> 6 { bits &= .max >> UInt64(63 - last & 63) }
            words[word] |= bits
        }
    }

    /// Inserts those of the numbers from one to another that `contains` wants, which is told how far each is from the first.
    @inline(__always)
    mutating func insert(from first: Int, through last: Int, _ contains: (Int) -> Bool) {
        var number = first
        while number <= last, number >> 6 < words.count {
            var bits: UInt64 = 0
            let word = number >> 6
            while number <= last, number >> 6 == word {
                if contains(number - first) { bits |= 1 &<< UInt64(number & 63) }
                number += 1
            }
            words[word] |= bits
        }
    }

    mutating func formUnion(_ other: DocumentSet) { for i in words.indices { words[i] |= other.words[i] } }

    mutating func formIntersection(_ other: DocumentSet) { for i in words.indices { words[i] &= other.words[i] } }

    mutating func subtract(_ other: DocumentSet) { for i in words.indices { words[i] &= ~other.words[i] } }

    /// The first `limit`.
    func first(_ limit: Int) -> [UInt32] {
        var found: [UInt32] = []
        for i in words.indices {
            var word = words[i]
            while word != 0 {
                guard found.count < limit else { return found }
                found.append(UInt32(i << 6 + word.trailingZeroBitCount))
                word &= word - 1
            }
        }
        return found
    }

    /// Calls `body` with each, in order.
    @inline(__always)
    func forEach(_ body: (UInt32) throws(IndexError) -> Void) throws(IndexError) {
        for i in words.indices {
            var word = words[i]
            while word != 0 {
                try body(UInt32(i << 6 + word.trailingZeroBitCount))
                word &= word - 1
            }
        }
    }
}
