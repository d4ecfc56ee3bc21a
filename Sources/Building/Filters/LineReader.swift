import Glibc

/// Reads standard input line by line as bytes, faster than `readLine` and without a limit on a line's length.
///
/// Where the task is cancelled the lines end, even while standard input is silent.
public struct LineReader: ~Copyable {
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// A reader of standard input.
    public init() {}

    /// The next line without its line feed, or nil at the end.
    public mutating func next() -> ArraySlice<UInt8>? {
        var searched = position
        while true {
            if let end = lineFeed(from: searched) {
                defer { position = end + 1 }
                return buffer[position..<end]
            }
            if isAtEnd {
                guard position < buffer.count else { return nil }
                defer { position = buffer.count }
                return buffer[position...]
            }
            buffer.removeFirst(position)
            position = 0
            searched = buffer.count
            fill()
        }
    }

    private func lineFeed(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            // Bound: from `start`, which is at most the count, to the end of the buffer.
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start) else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func fill() {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        while case let ready = poll(&input, 1, 100), ready == 0 || ready < 0 && errno == EINTR {
            guard !Task.isCancelled else {
                isAtEnd = true
                return
            }
        }
        let size = 1 << 18
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: size))
        let got = buffer.withUnsafeMutableBytes { bytes in
            // Bound: `size` bytes were appended behind the `old` ones.
            read(STDIN_FILENO, bytes.baseAddress.map { $0 + old }, size)
        }
        if got < 0, errno == EINTR {
            buffer.removeLast(size)
            return
        }
        buffer.removeLast(size - max(got, 0))
        isAtEnd = got <= 0
    }
}
