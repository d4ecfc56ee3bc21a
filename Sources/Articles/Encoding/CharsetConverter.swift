import Glibc

/// The C library's converter from one charset to UTF-8; it is closed when the value goes.
struct CharsetConverter: ~Copyable {
    private let handle: iconv_t

    /// A converter from a charset; nil where the C library does not know it.
    init?(from charset: String) {
        guard let handle = iconv_open("UTF-8", charset), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// The UTF-8 of a short sequence that must be valid as a whole; nil where it is not.
    func character(_ bytes: [UInt8]) -> [UInt8]? {
        let result = convert(bytes)
        return result.faults == 0 && !result.text.isEmpty ? result.text : nil
    }

    /// The UTF-8 of bytes, with U+FFFD for each byte that has no meaning, and how many of those there were. O(n).
    func convert(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
        iconv(handle, nil, nil, nil, nil)
        var text: [UInt8] = []
        var faults = 0
        text.reserveCapacity(bytes.count * 3 / 2 + 16)
        var output = [UInt8](repeating: 0, count: min(1 << 16, bytes.count * 4 + 16))
        var position = 0
        while position < bytes.count {
            var left = bytes.count - position
            var room = output.count
            let status = bytes.withUnsafeBytes { source in
                output.withUnsafeMutableBytes { target in
                    // Bound: `left` bytes of the source behind `position`, which are only read, and `room` bytes of the target.
                    var from = source.baseAddress.map {
                        UnsafeMutablePointer(mutating: ($0 + position).assumingMemoryBound(to: CChar.self))
                    }
                    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    return iconv(handle, &from, &left, &to, &room)
                }
            }
            let reason = errno
            text += output.prefix(output.count - room)
            position = bytes.count - left
            if status == -1 {
                guard reason != E2BIG else { continue }
                text += [0xEF, 0xBF, 0xBD]
                faults += 1
                position += 1
                iconv(handle, nil, nil, nil, nil)
            }
        }
        // Some charsets hold a character back until they see that nothing combines with it.
        var room = output.count
        output.withUnsafeMutableBytes { target in
            var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            iconv(handle, nil, nil, &to, &room)
        }
        text += output.prefix(output.count - room)
        return (text, faults)
    }
}
