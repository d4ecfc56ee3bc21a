/// Why a file cannot be opened or read.
public enum FileObstacle: Error, Sendable, Hashable, Codable {
    /// The system refused.
    case system(SystemReason)
    /// A link that leads to a folder, which is not followed.
    case linkToFolder
    /// A folder, a pipe or a device stands where a file should.
    case noRegularFile
    /// There is not the memory to decompress it.
    case noMemory
}
