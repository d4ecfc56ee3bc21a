/// The best hits so far: greatest score first, then the document that came first.
struct TopHits: Sendable {
    struct Hit: Sendable {
        var score: Float
        var document: UInt32
    }

    let limit: Int
    /// A heap with the worst hit at the root.
    private var heap: [Hit] = []
    /// What a hit must exceed to enter, or equal with an earlier document.
    private(set) var threshold: Float = -.infinity
    /// The document of the worst hit, where there are as many as are wanted.
    private var last: UInt32 = .max

    init(limit: Int) {
        self.limit = limit
        if limit == 0 { threshold = .infinity }
    }

    /// Whether `a` comes behind `b`.
    @inline(__always)
    private static func isWorse(_ a: Hit, _ b: Hit) -> Bool {
        a.score != b.score ? a.score < b.score : a.document > b.document
    }

    @inline(__always)
    mutating func add(_ document: UInt32, _ score: Float) {
        if score > threshold || (score == threshold && document < last) { insert(Hit(score: score, document: document)) }
    }

    private mutating func insert(_ hit: Hit) {
        if heap.count < limit {
            heap.append(hit)
            var child = heap.count - 1
            while child > 0, Self.isWorse(heap[child], heap[(child - 1) / 2]) {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else if limit > 0, Self.isWorse(heap[0], hit) {
            heap[0] = hit
            var parent = 0
            while true {
                var least = parent
                let child = 2 * parent + 1
                if child < heap.count, Self.isWorse(heap[child], heap[least]) { least = child }
                if child + 1 < heap.count, Self.isWorse(heap[child + 1], heap[least]) { least = child + 1 }
                if least == parent { break }
                heap.swapAt(parent, least)
                parent = least
            }
        }
        if heap.count == limit, let worst = heap.first { (threshold, last) = (worst.score, worst.document) }
    }

    /// The hits, best first.
    var sorted: [Hit] { heap.sorted { Self.isWorse($1, $0) } }
}
