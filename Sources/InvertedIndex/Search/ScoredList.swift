/// Documents in order, each with its score: what a part of a query matched.
struct ScoredList {
    private(set) var documents: [UInt32] = []
    private(set) var scores: [Float] = []
    private var index = 0

    var count: Int { documents.count }

    mutating func append(_ document: UInt32, _ score: Float) {
        documents.append(document)
        scores.append(score)
    }

    /// The document it stands on; `.max` behind the last.
    @inline(__always)
    var document: UInt32 { index < documents.count ? documents[index] : .max }

    var score: Float { scores[index] }

    /// Goes to the next document.
    @inline(__always)
    mutating func advance() { index += 1 }

    /// Goes to the first document that is not before `target`.
    @inline(__always)
    mutating func seek(_ target: UInt32) {
        guard document < target else { return }
        var step = 1
        var low = index
        while low + step < documents.count, documents[low + step] < target {
            low += step
            step *= 2
        }
        var high = min(low + step, documents.count)
        low += 1
        while low < high {
            let middle = (low + high) >> 1
            if documents[middle] < target { low = middle + 1 } else { high = middle }
        }
        index = low
    }
}
