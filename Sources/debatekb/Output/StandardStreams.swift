import Glibc
import Messages
import Records
import Synchronization
import SystemErrors

/// The stream for data: buffered, quiet when the reader goes away (`| head`), through a pager when it is longer than
/// the screen.
enum StandardOutput {
    private static let buffer = Mutex<[UInt8]>([])
    private static let size = 1 << 16
    private static let terminal = Terminal.standard()
    private static let pager = Pager(terminal: terminal)

    /// Writes text as it stands.
    static func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Writes bytes as they stand; they reach the reader when the buffer is full, or at `flush`.
    static func write(_ bytes: [UInt8]) {
        buffer.withLock { buffer in
            buffer += bytes
            // With a pager all is kept until its length is known.
            if buffer.count >= size, pager == nil { drain(&buffer) }
        }
    }

    /// Hands everything over to the reader.
    static func flush() {
        buffer.withLock { buffer in
            if let pager, let rows = terminal.rows, isLonger(buffer, than: rows), pager.show(buffer) {
                buffer.removeAll()
            } else {
                drain(&buffer)
            }
        }
    }

    private static func isLonger(_ bytes: [UInt8], than rows: Int) -> Bool {
        var lines = 0
        for byte in bytes where byte == UInt8(ascii: "\n") {
            lines += 1
            if lines >= rows { return true }
        }
        return false
    }

    /// Where nothing more can be written there is nothing left to do: a reader that went away is no error,
    /// a full disk is one.
    private static func drain(_ buffer: inout [UInt8]) {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                // Bound: `written` of the buffer's bytes are out, the others are left.
                Glibc.write(STDOUT_FILENO, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 {
                if errno == EPIPE { exit(0) }
                StandardError.write("debatekb: \(Catalogue.cannotWrite(SystemReason.last.text(in: .current)))")
                exit(2)
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The stream for everything that is not data.
enum StandardError {
    /// Writes a line, on a terminal as lines that fit; each keeps the spaces that it begins with.
    static func write(_ line: String) {
        guard let columns = Terminal.errorColumns else { return writeRaw(line + "\n") }
        let lines = line.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            let indent = String(line.prefix { $0 == " " })
            return TextWidth.wrapped(String(line.dropFirst(indent.count)), to: columns - indent.count).map { indent + $0 + "\n" }
        }
        writeRaw(lines.joined())
    }

    /// Writes text without a line feed, for a progress line that is written over.
    static func writeRaw(_ text: String) {
        Array(text.utf8).withUnsafeBytes { buffer in
            _ = Glibc.write(STDERR_FILENO, buffer.baseAddress, buffer.count)
        }
    }
}
