import Foundation

/// Runs the built program as a person or a script would.
enum Program {
    /// What a run left behind.
    struct Run {
        var status: Int32
        var output: String
        var errors: String

        /// The lines of the output, each read as a JSON object.
        var objects: [[String: Any]] {
            output.split(separator: "\n").compactMap {
                (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
            }
        }
    }

    /// The program stands beside the test bundle.
    static var path: String {
        let tests = URL(filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "")
        let candidates = [tests.deletingLastPathComponent(), Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
            .map { $0.appending(path: "debatekb").path }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
    }

    /// The folder of the package.
    static var root: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    }

    static func run(
        _ arguments: String..., input: Data? = nil, environment: [String: String] = [:], folder: String? = nil
    ) throws -> Run {
        try run(arguments, input: input, environment: environment, folder: folder)
    }

    static func run(
        _ arguments: [String], input: Data? = nil, environment: [String: String] = [:], folder: String? = nil, program: String? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: program ?? path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"].merging(environment) { $1 }) { $1 }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let scratch = try Scratch()
        let (output, errors, inputFile) = (scratch.path + "/out", scratch.path + "/err", scratch.path + "/in")
        for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        _ = FileManager.default.createFile(atPath: inputFile, contents: input ?? Data())
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardInput = FileHandle(forReadingAtPath: inputFile)
        try process.start()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self))
    }
}

extension Program {
    /// Starts the program without waiting for it; nobody reads what it says unless `errors` takes it.
    static func start(
        _ arguments: [String], input: FileHandle = .nullDevice, errors: Pipe? = nil, environment: [String: String] = [:]
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"].merging(environment) { $1 }) { $1 }
        process.standardInput = input
        process.standardError = errors ?? FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.start()
        return process
    }

    /// Waits until a condition holds, a minute at most; gives whether it came to hold.
    static func wait(until isReached: () -> Bool) -> Bool {
        for _ in 0..<6000 {
            if isReached() { return true }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return false
    }

    /// Whether a program takes ^C itself, to end its work in order.
    static func takesInterruptions(_ process: Process) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigCgt:") }),
            let mask = line.split(separator: "\t").last.flatMap({ UInt64($0, radix: 16) })
        else { return false }
        return mask >> UInt64(SIGINT - 1) & 1 == 1
    }
}

/// A folder that is gone when nobody needs it any more.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "debatekb-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders on its way.
    func write(_ contents: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try contents.write(to: file)
    }

    /// Writes a text file as UTF-8.
    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }
}
