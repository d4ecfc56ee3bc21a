import Dispatch
import Foundation
import Glibc

extension Process {
    /// Starts it; it ends with the test run at the latest, however that ends.
    func start() throws { try Watchman.shared.start(self) }

    /// Ends it at once: gentler signals may be blocked in a child of the test runner.
    func end() {
        if isRunning { kill(processIdentifier, SIGKILL) }
        waitUntilExit()
    }
}

/// Ends what tests have started when the test run is over: also one that a failure stops, a time limit, or a signal that no program
/// can answer.
///
/// A shell waits at a pipe that only the test run holds. It is told of each process that begins or ends, and kills those that
/// are left when the pipe closes.
final class Watchman: Sendable {
    static let shared = Watchman()

    /// The end of the pipe that is written to; -1 where the shell could not be started, so that nobody watches.
    private let pipe: Int32
    /// Tells the shell one thing after the other.
    private let queue = DispatchQueue(label: "debatekb.tests.watchman")

    init() {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
            pipe = -1
            return
        }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", Self.script]
        shell.standardInput = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        do {
            try shell.run()
            shell.waitUntilExit()
            pipe = ends[1]
        } catch {
            pipe = -1
        }
    }

    deinit { close(pipe) }

    /// The shell that waits is the child of one that ends at once: `Process` learns of an end by a socket that the child has, and
    /// what lives for long may keep neither its own nor another's.
    private static let script = """
        (
            trap '' HUP INT TERM
            for file in /proc/self/fd/*; do n=${file##*/}; if [ "$n" -gt 2 ]; then eval "exec $n>&-"; fi; done
            declare -A held
            while read -r word pid; do
                if [ "$word" = begun ]; then held[$pid]=1; else unset "held[$pid]"; fi
            done
            for pid in "${!held[@]}"; do kill -KILL -- "-$pid" "$pid"; done
        ) <&0 &
        """

    /// Starts a process and watches over it until it ends.
    func start(_ process: Process) throws {
        // Foundation's own thread, which calls this, must not wait: it may be needed to start another process.
        process.terminationHandler = { [weak self] ended in
            guard let self else { return }
            let pid = ended.processIdentifier
            queue.async { self.tell("ended \(pid)") }
        }
        // Its end is told behind its beginning. One after the other: a child that another was just being started beside would have
        // the socket of that one as well.
        try queue.sync {
            try process.run()
            tell("begun \(process.processIdentifier)")
        }
    }

    private func tell(_ words: String) {
        let line = Array((words + "\n").utf8)
        // Bound: the line's own bytes. A line as short as this is written at once or not at all.
        _ = line.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
    }
}
