import FoundationEssentials
import Glibc
import SystemErrors

/// A file of one JSON object a line that only grows: what people said, and what was fetched when.
package struct JSONLinesFile<Line: Codable & Sendable>: Sendable {
    package let path: String
    /// What a line is.
    package let kind: LineKind

    package init(path: String, of kind: LineKind) { (self.path, self.kind) = (path, kind) }

    /// The lines in the order they were written; none where the file is absent.
    ///
    /// - Throws: `malformed` with the first line that cannot be read: nothing is passed over in silence.
    package func read() throws(KnowledgeBaseError) -> [Line] {
        let (lines, unreadable): ([Line], [Int])
        do throws(FileProblem) {
            (lines, unreadable) = try readAll()
        } catch {
            throw .file(path: path, problem: error)
        }
        if let first = unreadable.first {
            throw .malformed(path: path, line: first, mistake: .no(kind))
        }
        return lines
    }

    /// The lines that can be read, and the numbers, from 1, of those that cannot.
    package func readAll() throws(FileProblem) -> (lines: [Line], unreadable: [Int]) {
        guard FileManager.default.fileExists(atPath: path) else { return ([], []) }
        var data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .linesUnreadable(kind)
        }
        if data.starts(with: [0xEF, 0xBB, 0xBF]) { data.removeFirst(3) }  // some editors put a byte-order mark in front
        let decoder = JSONDecoder()
        var (lines, unreadable): ([Line], [Int]) = ([], [])
        for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            do {
                lines.append(try decoder.decode(Line.self, from: Data(line)))
            } catch {
                unreadable.append(number + 1)
            }
        }
        return (lines, unreadable)
    }

    /// Adds lines: under a lock, in one write, handed to the disk before this returns.
    ///
    /// A crash leaves the file as it was or with the whole lines: a torn last line, which only a failing disk can
    /// leave behind, is cut off by a line feed before the next one is written, and `read` names it.
    ///
    /// - Returns: how the file was and how it is, so that `takeBack` can undo it.
    @discardableResult
    package func append(_ lines: [Line]) throws(KnowledgeBaseError) -> Growth {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes: [UInt8] = []
        for line in lines {
            do {
                bytes += [UInt8](try encoder.encode(line)) + [UInt8(ascii: "\n")]
            } catch {
                throw .file(path: path, problem: .lineUnwritable(kind))
            }
        }
        return try locked { descriptor throws(KnowledgeBaseError) in
            let end = lseek(descriptor, 0, SEEK_END)
            var last: UInt8 = UInt8(ascii: "\n")
            if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != UInt8(ascii: "\n") {
                bytes.insert(UInt8(ascii: "\n"), at: 0)
            }
            let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written == bytes.count, fsync(descriptor) == 0 else {
                let reason = written >= 0 && written < bytes.count ? SystemReason(ENOSPC) : .last
                // A full disk leaves the file as it was, not with half a line, and no file where there was none.
                if ftruncate(descriptor, end) == 0, end == 0 { unlink(path) }
                throw .unwritable(path: path, reason: reason)
            }
            return Growth(before: Int(end), after: Int(end) + bytes.count)
        }
    }

    /// The length of the file before and after lines were added.
    package struct Growth: Sendable, Hashable {
        var before: Int
        var after: Int
    }

    /// Takes lines away again, unless others have been added since: then they stay, which does no harm.
    package func takeBack(_ growth: Growth) throws(KnowledgeBaseError) {
        try locked { descriptor throws(KnowledgeBaseError) in
            guard lseek(descriptor, 0, SEEK_END) == growth.after else { return }
            if growth.before == 0 {
                unlink(path)
            } else if ftruncate(descriptor, growth.before) != 0 {
                throw .unwritable(path)
            }
        }
    }

    private func locked<Result>(
        _ body: (Int32) throws(KnowledgeBaseError) -> Result
    ) throws(KnowledgeBaseError) -> Result {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw .unwritable(path) }
        return try body(descriptor)
    }
}
