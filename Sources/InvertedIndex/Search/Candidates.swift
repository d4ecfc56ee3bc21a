/// Up to 128 documents that may match, in order: those that are left, how often they have what weighs, and what they weigh
/// beside that.
struct Candidates {
    static let size = PostingCoding.block

    private(set) var count = 0
    private(set) var documents = [UInt32](repeating: 0, count: size)
    /// The places of those that are left.
    private(set) var places: [Int] = []
    /// For each part of the query, for each place; 1 where nothing else is known.
    private var frequencies: [UInt32]
    private var changed: [Int] = []
    private var scores = [Float](repeating: 0, count: size)

    init(parts: Int) { frequencies = [UInt32](repeating: 1, count: parts * Self.size) }

    /// The last document.
    var last: UInt32? { count > 0 ? documents[count - 1] : nil }

    // MARK: Filling

    mutating func removeAll(constant: Float) {
        for i in changed { frequencies[i] = 1 }
        changed.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        for i in documents.indices { documents[i] = .max }
        count = 0
        for i in scores.indices { scores[i] = constant }
    }

    mutating func append(_ found: Span<UInt32>) {
        let end = min(count + found.count, Self.size)
        let start = count
        var documents = documents.mutableSpan
        for place in start..<end { documents[place] = found[place - start] }
        places.append(contentsOf: start..<end)
        count = end
    }

    mutating func append(_ list: ScoredList, _ range: Range<Int>) {
        for i in range where count < Self.size {
            scores[count] += list.scores[i]
            documents[count] = list.documents[i]
            places.append(count)
            count += 1
        }
    }

    /// Appends a document for each bit.
    mutating func append(_ bits: UInt64, from first: UInt32) {
        var bits = bits
        while bits != 0, count < Self.size {
            documents[count] = first + UInt32(bits.trailingZeroBitCount)
            places.append(count)
            count += 1
            bits &= bits - 1
        }
    }

    /// How often the document at a place has a part.
    @inline(__always)
    func frequency(_ part: Int, at place: Int) -> UInt32 { frequencies[part * Self.size + place] }

    @inline(__always)
    mutating func set(_ part: Int, at place: Int, to frequency: UInt32) {
        guard place < Self.size, frequencies[part * Self.size + place] != frequency else { return }
        frequencies[part * Self.size + place] = frequency
        changed.append(part * Self.size + place)
    }

    /// The same for those of the documents that are left which stand in a list in rising order, from its place `next` on.
    mutating func set(_ part: Int, of listed: [UInt32], to frequencies: [UInt32], from next: inout Int) {
        for i in places.indices {
            let document = documents[places[i]]
            while next < listed.count, listed[next] < document { next += 1 }
            guard next < listed.count else { return }
            if listed[next] == document { set(part, at: places[i], to: frequencies[next]) }
        }
    }

    // MARK: Narrowing

    /// Keeps the places that `body` wants.
    @inline(__always)
    mutating func keep(_ body: (inout Candidates, Int) throws(IndexError) -> Bool) throws(IndexError) {
        var kept = 0
        for i in places.indices {
            let place = places[i]
            guard try body(&self, place) else { continue }
            places[kept] = place
            kept += 1
        }
        let left = places.count - kept
        places.removeLast(left)
    }

    mutating func keep(in set: DocumentSet) {
        if places.count == count {
            var kept = places
            places = []
            set.places(of: documents.span.extracting(0..<count), in: &kept)
            places = kept
        } else {
            places.removeAll { !set.contains(documents[$0]) }
        }
    }

    mutating func keep(in range: ColumnCodes, of segment: Segment) throws(IndexError) {
        guard let first = places.first, let last = places.last else { return }
        let (start, end) = (documents[first], documents[last])
        guard start <= end else { return }
        switch try segment.values.lie(start...end, in: range.codes, column: range.column) {
        case true?: return
        case false?: return places.removeAll(keepingCapacity: true)
        case nil: break
        }
        let documents = documents
        var kept = places
        try segment.values.withCodes(of: start...end, column: range.column) { column throws(IndexError) in
            kept.removeAll { !range.codes.contains(column.number(at: Int(documents[$0] - start) * 4, as: Int32.self)) }
        }
        places = kept
    }

    mutating func keep(in cursor: inout PostingCursor, part: Int?) throws(IndexError) {
        var kept = 0
        for i in places.indices {
            let place = places[i]
            try cursor.seek(documents[place])
            guard cursor.document == documents[place] else { continue }
            if let part { set(part, at: place, to: try cursor.frequency()) }
            places[kept] = place
            kept += 1
        }
        let left = places.count - kept
        places.removeLast(left)
    }

    mutating func keep(in list: inout ScoredList) {
        var kept = 0
        for i in places.indices {
            let place = places[i]
            list.seek(documents[place])
            guard list.document == documents[place] else { continue }
            scores[place] += list.score
            places[kept] = place
            kept += 1
        }
        let left = places.count - kept
        places.removeLast(left)
    }

    // MARK: Weighing

    /// Calls `body` with each document that is left and its score.
    @inline(__always)
    func forEach(
        _ weights: [(weight: Float, textField: Int)], of segment: Segment, _ body: (UInt32, Float) throws(IndexError) -> Void
    ) throws(IndexError) {
        guard let first = places.first, let last = places.last else { return }
        let (start, end) = (documents[first], documents[last])
        guard start <= end else { return }
        guard let textField = weights.first?.textField, weights.allSatisfy({ $0.textField == textField }) else {
            for place in places {
                var score = scores[place]
                for (part, weight) in weights.enumerated() {
                    let frequency = frequency(part, at: place)
                    score += weight.weight * (try segment.part(of: documents[place], frequency: frequency, textField: weight.textField))
                }
                try body(documents[place], score)
            }
            return
        }
        let ranking = segment.rankings[textField]
        try segment.withLengths(of: start...end, textField: textField) { column throws(IndexError) in
            // All are fetched before one decides a branch: then the processor waits for memory once, not for each.
            var lengths = InlineArray<128, UInt8>(repeating: 0)
            for i in places.indices { lengths[i] = column.byte(at: Int(documents[places[i]] - start)) }
            for i in places.indices {
                let place = places[i]
                var score = scores[place]
                for part in weights.indices {
                    score += weights[part].weight * ranking.part(frequency: frequency(part, at: place), length: lengths[i])
                }
                try body(documents[place], score)
            }
        }
    }
}
