import CZlib

/// Undoes gzip, zlib or raw deflate piece by piece, so that no more is held than is asked for.
///
/// Several members in a row, as WARC files have them, read as one stream. A stream that is cut short or damaged gives what came
/// before the damage; `fault` then says what is wrong.
struct Inflater: ~Copyable {
    /// The wrapping around the deflated data.
    enum Format {
        case gzip
        /// What HTTP calls deflate: with zlib's header, or without any.
        case deflate
    }

    private let input: [UInt8]
    private var position: Int
    private let state: UnsafeMutablePointer<z_stream>
    private var isDone = false
    /// Whether a member ended where the position is.
    private var isBetweenMembers = false
    /// What is wrong with the stream, once that is known.
    private(set) var fault: CompressionFault?

    /// An inflater of bytes from a position on; nil where zlib has no memory.
    init?(_ input: [UInt8], from position: Int = 0, format: Format = .gzip) {
        let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        state.initialize(to: z_stream())
        let hasHeader =
            position + 1 < input.count && input[position] & 0x0F == 8
            && (Int(input[position]) << 8 | Int(input[position + 1])) % 31 == 0
        let window: Int32 = format == .gzip ? 15 + 16 : (hasHeader ? 15 : -15)
        guard inflateInit2_(state, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            state.deallocate()
            return nil
        }
        self.input = input
        self.position = position
        self.state = state
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    /// `fault`, for an owner that holds the inflater as an optional, whose properties cannot be read.
    mutating func foundFault() -> CompressionFault? { fault }

    /// The next bytes, at most 64 KB; empty at the end.
    mutating func next() -> [UInt8] {
        while !isDone {
            if isBetweenMembers {
                // Zero bytes may pad a member; anything else that is no member ends the stream.
                while position < input.count, input[position] == 0 { position += 1 }
                guard position + 1 < input.count, input[position] == 0x1F, input[position + 1] == 0x8B, inflateReset(state) == Z_OK
                else {
                    isDone = true
                    break
                }
                isBetweenMembers = false
            }
            let piece = inflate()
            if !piece.isEmpty { return piece }
        }
        return []
    }

    private mutating func inflate() -> [UInt8] {
        let size = 1 << 16
        var status = Z_OK
        let available = min(input.count - position, 1 << 30)
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            input.withUnsafeBufferPointer { source in
                // Bounds: `available` bytes of the input follow `position`; the buffer has room for `size` bytes.
                state.pointee.next_in = source.baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
                state.pointee.avail_in = UInt32(available)
                state.pointee.next_out = buffer.baseAddress
                state.pointee.avail_out = UInt32(size)
                status = CZlib.inflate(state, Z_NO_FLUSH)
                count = size - Int(state.pointee.avail_out)
            }
        }
        position += available - Int(state.pointee.avail_in)
        switch status {
        case Z_STREAM_END: isBetweenMembers = true
        case Z_OK: break
        case Z_BUF_ERROR where position < input.count || !piece.isEmpty: break
        case Z_BUF_ERROR:
            fault = .cutShort
            isDone = true
        default:
            fault = .damaged
            isDone = true
        }
        return piece
    }

    /// All that is left, up to a limit; nil where there is more.
    mutating func rest(limit: Int) -> [UInt8]? {
        var result: [UInt8] = []
        while true {
            let piece = next()
            if piece.isEmpty { return result }
            guard result.count + piece.count <= limit else { return nil }
            result += piece
        }
    }
}
