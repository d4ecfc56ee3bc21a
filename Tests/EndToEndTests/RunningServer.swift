import Foundation
import Testing

/// A server that was started as a person starts it, on a free port; it is stopped when the work with it is done.
struct RunningServer {
    let address: URL
    let port: Int
    private let errors: String

    /// What it has said since it listens, and named its corpus.
    var said: String {
        let all = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
        return all.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("corpus: ") }.joined(separator: "\n")
    }

    /// Starts `serve` over a corpus, with its index where it is named.
    static func run(corpus: String, index: String? = nil, _ work: (RunningServer) async throws -> Void) async throws {
        let scratch = try Scratch()
        let errors = scratch.path + "/errors"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["serve", "--port", "0", "--lang", "en", "--corpus", corpus] + (index.map { ["--index", $0] } ?? [])
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardOutput = FileHandle.nullDevice
        try process.start()
        defer { process.end() }
        var address: URL?
        for _ in 0..<300 where address == nil && process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
            address = said.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+\//).flatMap { URL(string: String($0.output)) }
        }
        let found = try #require(address, "the server does not say where it listens")
        try await work(RunningServer(address: found, port: try #require(found.port), errors: errors))
    }

    /// What the server answers to a target, sent as the very bytes that are given, as `curl` does.
    func get(_ target: String, host: String = "127.0.0.1") throws -> (status: Int, body: String) {
        let answer = try send("GET \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
        let status = answer.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) }
        let body = answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) }
        return (try #require(status, "no answer: \(answer)"), body ?? "")
    }

    /// Sends bytes to the server and gives back all that comes until it hangs up.
    func send(_ request: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(descriptor) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = in_port_t(port).bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &place) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        var rest = Array(request.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            rest = rest.dropFirst(count)
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            if count == 0 { return String(decoding: answer, as: UTF8.self) }
            answer += buffer[..<count]
        }
    }
}
