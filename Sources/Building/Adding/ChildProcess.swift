import Glibc
import SystemErrors

/// A program that runs to its end while its two outputs are read.
struct ChildProcess {
    /// What a run left behind.
    struct Result: Sendable {
        /// What it wrote to stdout, up to the limit.
        var output: [UInt8] = []
        /// What it wrote to stderr, up to 64 KiB.
        var errors: [UInt8] = []
        /// Its exit status; nil where a signal ended it.
        var status: Int32?
        /// Whether it was ended because it wrote more than the limit.
        var isOverLimit = false
        /// Whether it was ended because the task was cancelled.
        var isCancelled = false
    }

    /// Runs a program that is found in PATH.
    ///
    /// - Parameters:
    ///   - arguments: the program's name first.
    ///   - limit: how much of its output is taken; a program that writes more is ended.
    /// - Throws: why it did not start; `ENOENT` where no such program is installed.
    static func run(_ arguments: [String], limit: Int) throws(SystemReason) -> Result {
        let (output, errors) = (try pipe(), try pipe())
        defer { for end in [output.reading, errors.reading] { close(end) } }
        let child = try spawn(arguments, output: output.writing, errors: errors.writing)
        close(output.writing)
        close(errors.writing)

        var result = Result()
        var streams = [output.reading, errors.reading].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while streams.contains(where: { $0.fd >= 0 }) {
            if Task.isCancelled { result.isCancelled = true }
            if result.isCancelled || result.isOverLimit {
                kill(child, SIGKILL)
                break
            }
            guard poll(&streams, 2, 100) > 0 else { continue }
            for i in streams.indices where streams[i].fd >= 0 && streams[i].revents != 0 {
                let got = read(streams[i].fd, &buffer, buffer.count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    streams[i].fd = -1  // poll passes over it
                    continue
                }
                if i == 0 {
                    result.output += buffer[..<got]
                    result.isOverLimit = result.output.count > limit
                } else if result.errors.count < 1 << 16 {
                    result.errors += buffer[..<got]
                }
            }
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        if status & 0x7F == 0 { result.status = status >> 8 & 0xFF }
        return result
    }

    private static func pipe() throws(SystemReason) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw .last }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Starts the program with an empty stdin and with the usual reactions to signals, whatever ours are.
    private static func spawn(_ arguments: [String], output: Int32, errors: Int32) throws(SystemReason) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var mask = sigset_t()
        sigemptyset(&mask)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var child: pid_t = 0
        let failure = posix_spawnp(&child, arguments[0], &actions, &attributes, &pointers, environ)
        guard failure == 0 else {
            for end in [output, errors] { close(end) }
            throw SystemReason(failure)
        }
        return child
    }
}
