import Glibc

/// Keeps other processes from adding to a corpus until it goes; the end of the process, however it comes, lets it go too.
///
/// The lock is on the corpus' folder itself, so that no file is left behind.
final class CorpusLock: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Takes the lock, and waits for another process that has it.
    ///
    /// - Parameter patience: for how long.
    /// - Throws: `interrupted` where the task is cancelled meanwhile, `file` where the other does not end or the folder cannot be opened.
    static func take(_ corpus: CorpusFolder, patience: Duration = .seconds(10)) throws(KnowledgeBaseError) -> CorpusLock {
        let descriptor = open(corpus.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: corpus.path, reason: SourceFile.systemReason()) }
        let lock = CorpusLock(descriptor)
        let end = ContinuousClock.now + patience
        repeat {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return lock }
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .file(path: corpus.path, reason: SourceFile.systemReason()) }
            guard !Task.isCancelled else { throw .interrupted }
            usleep(100_000)
        } while ContinuousClock.now < end
        throw .file(path: corpus.path, reason: "another process is adding to this corpus; wait for it and try again")
    }
}
