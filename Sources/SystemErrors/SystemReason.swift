import Glibc

/// Why the system refused a call: its number, which is a value to compare and to keep, and never its words.
///
///     guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: .last) }
///
/// What people read is made of the number where it is shown, in their language.
public struct SystemReason: Error, Sendable, Hashable, Codable {
    /// The number, as `errno` has it: `ENOENT`.
    public let code: Int32

    /// The reason with a number.
    public init(_ code: Int32) { self.code = code }

    /// The reason of this thread's last failed call; to be taken before anything else is called.
    public static var last: SystemReason { SystemReason(errno) }

    /// The system's own words, which are English: `No such file or directory`.
    public var english: String { String(cString: strerror(code)) }
}
