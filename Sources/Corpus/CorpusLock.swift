import Glibc
package import Storage
import SystemErrors

/// Keeps other processes from adding to a corpus until it goes; the end of the process, however it comes, lets it go too.
///
/// The lock is on the corpus' folder itself, so that no file is left behind. Where a file system locks only what can be written,
/// as NFS does, it is on `debate.yaml`, which every corpus has.
package final class CorpusLock: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Takes the lock, and waits for another process that has it.
    ///
    /// - Parameters:
    ///   - patience: for how long.
    ///   - waiting: called once where another process has it.
    /// - Throws: `interrupted` where the task is cancelled meanwhile, `file` where the other does not end or nothing can be locked.
    package static func take(
        _ corpus: CorpusFolder, patience: Duration = .seconds(10), waiting: () -> Void = {}
    ) throws(KnowledgeBaseError) -> CorpusLock {
        var lock = try CorpusLock(opening: corpus.path, O_RDONLY | O_DIRECTORY)
        var isOnFolder = true
        var hasWaited = false
        let end = ContinuousClock.now + patience
        repeat {
            if flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 { return lock }
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK:
                if !hasWaited { waiting() }
                hasWaited = true
            case let code where isOnFolder && refusals.contains(code):
                isOnFolder = false
                lock = try CorpusLock(opening: corpus.debateFile, O_RDWR)
                continue
            case let code where refusals.contains(code):
                throw .file(path: corpus.path, problem: .noLocks)
            default: throw .file(path: corpus.path, problem: .unreadable(.system(.last)))
            }
            guard !Task.isCancelled else { throw .interrupted }
            usleep(100_000)
        } while ContinuousClock.now < end
        throw .file(path: corpus.path, problem: .addedToByAnother)
    }

    private convenience init(opening path: String, _ mode: Int32) throws(KnowledgeBaseError) {
        let descriptor = open(path, mode | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw mode & O_RDWR == 0 ? .file(path: path, problem: .unreadable(.system(.last))) : .unwritable(path)
        }
        self.init(descriptor)
    }

    /// What file systems answer that cannot lock what is asked for.
    private static let refusals: Set<Int32> = [EBADF, EINVAL, EOPNOTSUPP, ENOLCK, ENOSYS]
}
