import Glibc

/// Which commit of an index is in force, told from where its manifest lies, without reading it.
///
/// A commit writes its manifest beside the one in force and renames it over that: two commits of which one followed the other never
/// have the same file, and where a file's number comes back later its times differ.
public struct CommitMark: Sendable, Hashable {
    private let device: UInt
    private let file: UInt
    private let size: Int
    private let written: [Int]

    /// The mark of the index at a path; nil where no manifest is. One call of the system.
    public init?(at path: String) {
        var status = stat()
        guard stat(IndexFolder(path: path).manifest, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        file = UInt(status.st_ino)
        size = Int(status.st_size)
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
