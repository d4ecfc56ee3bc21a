import Dispatch
import Synchronization

/// Work on all cores, with results that do not hang on which was done first.
enum Parallel {
    /// What becomes of each item, in their order.
    static func map<Item: Sendable, Result: Sendable>(_ items: [Item], _ transform: @Sendable (Item) -> Result) -> [Result] {
        let results = Mutex([Int: Result]())
        DispatchQueue.concurrentPerform(iterations: items.count) { i in
            let result = transform(items[i])
            results.withLock { $0[i] = result }
        }
        return results.withLock { results in items.indices.compactMap { results[$0] } }
    }
}
