import Dispatch
import Synchronization

/// Compresses blocks of records, by the side of what fills the next ones where more than one thread may work.
///
/// Blocks come out as they went in, and with the same bytes whatever the number of threads.
struct BlockPress: ~Copyable {
    /// A block that goes in, what is noted of it, and what comes out.
    struct Block {
        var firstDocument: Int
        var size: Int
        var compressed: [UInt8]
    }

    private let jobs: Int
    private let queue: DispatchQueue?
    private var pending: [(firstDocument: Int, size: Int, work: Work)] = []

    /// A press that works with `jobs` threads at most, the caller's among them.
    init(jobs: Int) {
        self.jobs = jobs
        queue = jobs > 1 ? DispatchQueue(label: "records", attributes: .concurrent) : nil
    }

    /// Takes a block.
    ///
    /// - Returns: one that is ready, if one must make room.
    mutating func push(_ bytes: [UInt8], firstDocument: Int) throws(IndexError) -> Block? {
        guard let queue else {
            return Block(firstDocument: firstDocument, size: bytes.count, compressed: try Deflate.compress(bytes))
        }
        let work = Work()
        pending.append((firstDocument, bytes.count, work))
        queue.async { work.run(bytes) }
        // One more than the other threads work on, so that none waits for the caller.
        return pending.count > jobs ? try pop() : nil
    }

    /// The next block, when it is ready; nil where none is left.
    mutating func pop() throws(IndexError) -> Block? {
        guard !pending.isEmpty else { return nil }
        let (firstDocument, size, work) = pending.removeFirst()
        return Block(firstDocument: firstDocument, size: size, compressed: try work.result())
    }
}

/// The compression of one block on another thread.
private final class Work: Sendable {
    private let outcome = Mutex<Result<[UInt8], IndexError>?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    func run(_ bytes: [UInt8]) {
        let result: Result<[UInt8], IndexError>
        do throws(IndexError) {
            result = .success(try Deflate.compress(bytes))
        } catch {
            result = .failure(error)
        }
        outcome.withLock { $0 = result }
        isDone.signal()
    }

    func result() throws(IndexError) -> [UInt8] {
        isDone.wait()
        guard let result = outcome.withLock({ $0 }) else { return [] }
        return try result.get()
    }
}
