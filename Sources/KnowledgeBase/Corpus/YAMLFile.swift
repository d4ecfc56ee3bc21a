import FoundationEssentials
import Yams

/// Reads the YAML files that people write, with the line of a mistake in the message.
enum YAMLFile {
    static func decode<Value: Decodable>(_ type: Value.Type, from path: String) throws(KnowledgeBaseError) -> Value {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .file(path: path, reason: "this file cannot be read; a corpus needs it")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .malformed(path: path, line: nil, reason: "this file is not UTF-8; save it as UTF-8")
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            throw .malformed(path: path, line: nil, reason: "this file is empty")
        }
        do {
            return try YAMLDecoder().decode(type, from: text)
        } catch let error as YamlError {
            throw mistake(error, in: path)
        } catch DecodingError.dataCorrupted(let context) where context.underlyingError is YamlError {
            throw (context.underlyingError as? YamlError).map { mistake($0, in: path) }
                ?? .malformed(path: path, line: nil, reason: context.debugDescription)
        } catch let error as DecodingError {
            throw .malformed(path: path, line: nil, reason: reason(of: error))
        } catch {
            throw .malformed(path: path, line: nil, reason: "\(error)")
        }
    }

    /// A mistake in the form of the file, with its line.
    private static func mistake(_ error: YamlError, in path: String) -> KnowledgeBaseError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            .malformed(path: path, line: mark.line, reason: problem)
        default: .malformed(path: path, line: nil, reason: "\(error)")
        }
    }

    /// Where in the file's structure a value is wrong, and how.
    private static func reason(of error: DecodingError) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.reduce(into: "") { text, key in
                text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? key.stringValue : ".\(key.stringValue)")
            }
        }
        return switch error {
        case .keyNotFound(let key, let context):
            "\(place(context.codingPath)) lacks \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            (context.codingPath.isEmpty ? "" : place(context.codingPath) + ": ") + context.debugDescription
        @unknown default:
            "\(error)"
        }
    }
}
