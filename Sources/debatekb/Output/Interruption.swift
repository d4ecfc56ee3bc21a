import ArgumentParser
import Glibc
import Synchronization

/// A command whose work ^C ends between two steps, so that it can leave everything as it was.
protocol StoppableCommand: AsyncParsableCommand, Sendable {}

/// Turns ^C and SIGTERM into the cancellation of a command's task.
///
/// The handler passes the signal on through a pipe to a thread that waits for it: none is lost, however early it comes, and
/// no work that keeps the other threads busy holds it up.
enum Interruption {
    private static let state = Mutex(State())
    /// The end of the pipe that the handler writes to.
    private static let pipe = Atomic<Int32>(-1)

    private struct State {
        var received: Int32?
        /// Stops the work; nil where there is none to stop any more.
        var cancel: (@Sendable () -> Void)?
        /// Whether another program has the terminal, which ^C is then for.
        var isLeftToOthers = false
    }

    /// Runs a command; the first signal cancels its task, a second one ends the program at once.
    static func run(_ command: any StoppableCommand) async throws {
        listen()
        // Nothing has begun before this, and nothing begins that cannot be cancelled.
        let work = state.withLock { state in
            let work = Task {
                var command = command
                try await command.run()
            }
            state.cancel = { work.cancel() }
            return work
        }
        defer { state.withLock { $0.cancel = nil } }
        try await work.value
    }

    /// Has signals passed on from now on; where the system has no pipe or thread left, ^C ends the program as it does any other.
    private static func listen() {
        var ends: [Int32] = [-1, -1]
        var thread = pthread_t()
        guard Glibc.pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let reading = Int(ends[0])
        pipe.store(ends[1], ordering: .releasing)
        guard pthread_create(&thread, nil, { Interruption.wait(for: $0) }, UnsafeMutableRawPointer(bitPattern: reading)) == 0 else {
            return
        }
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                // Nothing else may be done in the middle of whatever was going on.
                var byte = UInt8(truncatingIfNeeded: number)
                let failure = errno
                _ = write(Interruption.pipe.load(ordering: .acquiring), &byte, 1)
                errno = failure
            }
        }
    }

    /// Takes signals as long as the program runs.
    private static func wait(for descriptor: UnsafeMutableRawPointer?) -> Never {
        let descriptor = Int32(Int(bitPattern: descriptor))
        while true {
            var byte: UInt8 = 0
            guard read(descriptor, &byte, 1) == 1 else { continue }
            let number = Int32(byte)
            let answer = state.withLock { state -> (@Sendable () -> Void)? in
                if state.isLeftToOthers { return {} }
                defer { state.received = number }
                return state.received == nil ? state.cancel : nil
            }
            guard let answer else { end() }
            answer()
        }
    }

    /// Ends the program as the signal would have, so that a script that called it ends as well.
    static func end() -> Never {
        let number = state.withLock { $0.received } ?? SIGINT
        signal(number, SIG_DFL)
        unblocked { _ = raise(number) }  // a thread of ours, or whoever started us, may have blocked it
        exit(128 + number)
    }

    /// Runs something with no signal blocked: a program that is started takes over what the thread blocks that starts it.
    static func unblocked<Result>(_ body: () -> Result) -> Result {
        var (none, blocked) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &blocked)
        defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
        return body()
    }

    /// Leaves ^C to the program that has the terminal, until `body` has ended.
    static func leftToOthers(_ body: () -> Void) {
        state.withLock { $0.isLeftToOthers = true }
        let usual = signal(SIGINT, SIG_IGN)
        body()
        signal(SIGINT, usual)
        state.withLock { $0.isLeftToOthers = false }
    }
}
