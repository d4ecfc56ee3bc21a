/// The best hits so far: greatest score first, then the document that came first.
struct TopHits: Sendable {
    struct Hit: Sendable {
        var score: Float
        var document: UInt32
    }

    private let limit: Int
    /// A heap with the worst hit at the root.
    private var heap: [Hit] = []
    /// What a hit must exceed to enter, or equal with an earlier document.
    private(set) var threshold: Float = -.infinity

    init(limit: Int) { self.limit = limit }

    /// Whether `a` comes behind `b`.
    @inline(__always)
    private static func isWorse(_ a: Hit, _ b: Hit) -> Bool {
        a.score != b.score ? a.score < b.score : a.document > b.document
    }

    @inline(__always)
    mutating func add(_ document: UInt32, _ score: Float) {
        if score >= threshold { insert(Hit(score: score, document: document)) }
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
                for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && Self.isWorse(heap[child], heap[least]) {
                    least = child
                }
                if least == parent { break }
                heap.swapAt(parent, least)
                parent = least
            }
        }
        if heap.count == limit { threshold = heap.first?.score ?? .infinity }
    }

    /// The hits, best first.
    var sorted: [Hit] { heap.sorted { Self.isWorse($1, $0) } }
}
