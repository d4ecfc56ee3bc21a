import FoundationEssentials
import Glibc

/// `corrections.jsonl`: one correction a line, appended only.
struct CorrectionsFile: Sendable {
    let path: String

    /// The corrections in the order they were made; none where the file is absent.
    ///
    /// - Throws: `malformed` with the line that cannot be read: a correction is never passed over in silence.
    func read() throws(KnowledgeBaseError) -> [Correction] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .file(path: path, reason: "the corrections cannot be read")
        }
        var corrections: [Correction] = []
        for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            do {
                corrections.append(try JSONDecoder().decode(Correction.self, from: Data(line)))
            } catch {
                throw .malformed(path: path, line: number + 1, reason: "this line is no correction; mend or remove it")
            }
        }
        return corrections
    }

    /// Adds a correction: under a lock, in one write, handed to the disk before this returns.
    ///
    /// A crash leaves the file as it was or with the whole line: a torn last line, which only a failing disk can
    /// leave behind, is cut off by a line feed before the next one is written, and `read` names it.
    func append(_ correction: Correction) throws(KnowledgeBaseError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var line: [UInt8]
        do {
            line = [UInt8](try encoder.encode(correction))
        } catch {
            throw .file(path: path, reason: "the correction cannot be written as JSON")
        }
        line.append(UInt8(ascii: "\n"))
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .file(path: path, reason: SourceFile.systemReason()) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw .file(path: path, reason: SourceFile.systemReason()) }
        let end = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = UInt8(ascii: "\n")
        if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != UInt8(ascii: "\n") {
            line.insert(UInt8(ascii: "\n"), at: 0)
        }
        let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count, fsync(descriptor) == 0 else {
            throw .file(path: path, reason: SourceFile.systemReason())
        }
    }
}
