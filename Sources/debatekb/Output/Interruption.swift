import ArgumentParser
import Dispatch
import Glibc
import KnowledgeBase
import Synchronization

/// A command whose work ^C ends between two steps, so that it can leave everything as it was.
protocol StoppableCommand: AsyncParsableCommand, Sendable {}

/// Turns ^C and SIGTERM into the cancellation of a command's task.
enum Interruption {
    private static let received = Mutex<Int32?>(nil)

    /// Runs a command; the first signal cancels its task, a second one ends the program at once.
    static func run(_ command: any StoppableCommand) async throws {
        let work = Task {
            var command = command
            try await command.run()
        }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)  // else it would end the program before the source sees it
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                received.withLock { $0 = number }
                work.cancel()
                signal(number, SIG_DFL)
            }
            source.resume()
            return source
        }
        defer { for source in sources { source.cancel() } }
        try await work.value
    }

    /// Ends the program as the signal would have, so that a script that called it ends as well.
    static func end() -> Never {
        let number = received.withLock { $0 } ?? SIGINT
        signal(number, SIG_DFL)
        var signals = sigset_t()  // whoever started us, or a thread of ours, may have blocked it
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
        exit(128 + number)
    }
}
