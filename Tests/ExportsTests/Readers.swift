import Foundation
import Testing

/// The programs of other people that read our exports (`Scripts/readers.txt`), as `make test` installs them.
enum Readers {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL.path
    private static let python = root + "/.build/readers/bin/python"

    /// Whether they are there; where they are not, tests say so and are skipped.
    static var areInstalled: Bool { FileManager.default.fileExists(atPath: root + "/.build/readers/installed") }

    /// What a reader found in a file, as JSON; its complaint where it found a mistake.
    static func read(_ file: Data, as format: String) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-readers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "file")
        try file.write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            ["-c", #"exec "$0" "$1" "$2" <"$3" >"$4" 2>"$5""#, python, root + "/Scripts/read-export.py", format]
            + ["file", "output", "errors"].map { folder.appending(path: $0).path }
        process.environment = ["PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"]
        try process.run()
        process.waitUntilExit()
        let errors = try String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)
        #expect(process.terminationStatus == 0, "the \(format) reader says: \(errors.suffix(2000))")
        return try Data(contentsOf: folder.appending(path: "output"))
    }

    /// What a reader found, as lists of objects.
    static func objects(_ file: Data, as format: String) throws -> [[String: Any]] {
        try #require(try JSONSerialization.jsonObject(with: try read(file, as: format)) as? [[String: Any]])
    }
}
