/// The bytes of an archive from left to right, inflated on the way where they are compressed.
struct ByteStream: ~Copyable {
    private var buffer: [UInt8]
    private var position = 0
    private var inflater: Inflater?
    /// What is wrong with the compressed data, once that is known.
    private(set) var fault: CompressionFault?

    /// A stream of bytes as they stand.
    init(_ bytes: [UInt8]) {
        buffer = bytes
        inflater = nil
    }

    /// A stream of what an inflater gives.
    init(_ inflater: consuming Inflater) {
        buffer = []
        self.inflater = consume inflater
    }

    /// Makes sure that `count` bytes are at hand; false where the stream ends before.
    private mutating func fill(_ count: Int) -> Bool {
        while buffer.count - position < count {
            guard let piece = inflater?.next(), !piece.isEmpty else {
                fault = inflater?.foundFault()
                return false
            }
            if position > 1 << 16 {
                buffer.removeFirst(position)
                position = 0
            }
            buffer += piece
        }
        return true
    }

    /// Whether nothing is left.
    mutating func isAtEnd() -> Bool { !fill(1) }

    /// The next bytes, left in the stream: `count` of them, or what is left.
    mutating func peek(_ count: Int) -> [UInt8] {
        _ = fill(count)
        return Array(buffer[position..<min(position + count, buffer.count)])
    }

    /// The next line without its end; nil where the stream ends or the line is longer than 64 KB.
    mutating func line() -> [UInt8]? {
        var searched = 0
        while searched < 1 << 16 {
            if let end = buffer[(position + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[position..<end]
                position = end + 1
                return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
            }
            searched = buffer.count - position
            guard fill(searched + 1) else { break }
        }
        guard searched < 1 << 16, searched > 0 else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
    }

    /// The next bytes: `count` of them, or fewer at the end.
    mutating func take(_ count: Int) -> [UInt8] {
        _ = fill(count)
        let end = min(position + count, buffer.count)
        if position == 0, end == buffer.count {
            let all = buffer
            buffer = []
            return all
        }
        defer { position = end }
        return Array(buffer[position..<end])
    }

    /// Passes over bytes; gives how many there were.
    mutating func skip(_ count: Int) -> Int {
        var left = count
        while left > 0 {
            guard fill(1) else { break }
            let step = min(left, buffer.count - position)
            position += step
            left -= step
        }
        return count - left
    }
}
