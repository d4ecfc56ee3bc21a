import Glibc

/// Reads a file line by line through one buffer.
enum Lines {
    static func forEach(in path: String, _ body: ([UInt8]) throws -> Void) throws {
        guard let file = fopen(path, "r") else { throw BenchError(message: "\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while true {
            let count = getline(&line, &capacity, file)
            guard count > 0, let line else { return }
            // Bound: getline filled `count` bytes.
            var bytes = [UInt8](UnsafeRawBufferPointer(start: line, count: count))
            if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
            if !bytes.isEmpty { try body(bytes) }
        }
    }
}

/// What is wrong with the input.
struct BenchError: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}

/// The members of a flat JSON object whose values are strings.
struct FlatJSON {
    private var members: [(name: String, value: String)] = []

    init(_ line: [UInt8]) {
        var i = 0
        var name: String?
        while i < line.count {
            guard line[i] == UInt8(ascii: "\"") else {
                i += 1
                continue
            }
            let text = Self.string(line, &i)
            if let known = name {
                members.append((known, text))
                name = nil
            } else {
                name = text
            }
        }
    }

    subscript(name: String) -> String { members.first { $0.name == name }?.value ?? "" }

    /// The string that begins at `i`, and `i` behind it.
    private static func string(_ line: [UInt8], _ i: inout Int) -> String {
        let start = i + 1
        i = start
        while i < line.count, line[i] != UInt8(ascii: "\""), line[i] != UInt8(ascii: "\\") { i += 1 }
        if i < line.count, line[i] == UInt8(ascii: "\"") {
            defer { i += 1 }
            return String(decoding: line[start..<i], as: UTF8.self)
        }
        var text = Array(line[start..<i])
        while i < line.count, line[i] != UInt8(ascii: "\"") {
            if line[i] == UInt8(ascii: "\\"), i + 1 < line.count {
                i += 1
                switch line[i] {
                case UInt8(ascii: "n"): text.append(10)
                case UInt8(ascii: "t"): text.append(9)
                case UInt8(ascii: "u"):
                    let digits = String(decoding: line[min(i + 1, line.count)..<min(i + 5, line.count)], as: UTF8.self)
                    if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) { text += Array(String(scalar).utf8) }
                    i += 4
                default: text.append(line[i])
                }
            } else {
                text.append(line[i])
            }
            i += 1
        }
        i += 1
        return String(decoding: text, as: UTF8.self)
    }
}
