import FoundationEssentials
import Records

/// A case with its values as a list keeps it, so that it is told in another language than the one it was found in: JSON within a text.
struct StoredCase<Value: Codable & Hashable & Sendable>: MemberValue {
    let value: Value

    init(_ value: Value) { self.value = value }

    static var form: Scalar.Form { .text }

    var scalar: Scalar {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]  // equal values give equal bytes
        // Cases of texts and numbers always have a JSON; an empty text would read as none, and its file be read anew.
        return .text((try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// Nil for a case that this program does not know.
    init?(scalar: Scalar) {
        guard case .text(let text) = scalar, let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else { return nil }
        self.value = value
    }
}
