import Foundation
import Testing

@testable import InvertedIndex

/// A folder that goes when the test ends.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "inverted-index-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The files with their bytes, the lock left aside.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: path) where name != "lock" {
            files[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
        }
        return files
    }
}

/// Documents of generated text: Han of both scripts, words, digits, full width, emoji and marks.
struct Generated {
    static let schema = IndexSchema([
        .init("text", .text), .init("speaker", .keyword), .init("stance", .keyword), .init("date", .day, from: "after", to: "before"),
        .init("sure", .number(FixedPoint(decimals: 4, within: 0...1))), .init("said", .day),
        .init("balance", .number(FixedPoint(decimals: 0, within: -1000...1000))),
    ])
    private static let pieces =
        ["开源", "閉源", "模型", "的", "是", "成本", "林越", "开", "源", "，", "。", " ", "「", "」", "GPT-4", "Llama 3", "To B", "ＡＩ", "４", "２０２４年"]
        + ["é", "e\u{301}", "が", "か\u{3099}", "①", "㈱", "🙂", "👨‍👩‍👧", "\u{200B}", "𠮷", "한국", "open", "OpenAI", "gp", "x", "…", "\n"]

    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(state: seed) }

    mutating func text(pieces count: Int) -> String {
        (0..<count).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
    }

    /// A day, or none for one document in five.
    mutating func day() -> ColumnValue? {
        guard random.next() % 5 > 0 else { return nil }
        return ColumnValue.firstDay(of: "20\(20 + random.next() % 6)-0\(1 + random.next() % 9)-1\(random.next() % 10)")
    }

    /// A whole number, or none for one document in five.
    mutating func number(_ range: ClosedRange<Int>) -> Double? {
        guard random.next() % 5 > 0 else { return nil }
        return Double(range.lowerBound + Int(random.next() % UInt64(range.count)))
    }

    mutating func documents(_ count: Int) -> [Document] {
        (0..<count).map { i in
            let text = text(pieces: Int(random.next() % 30))
            let columns: [String: ColumnValue?] = [
                "date": day(), "said": day(), "sure": number(0...10_000).map { .number($0 / 10_000) },
                "balance": number(-20...20).map(ColumnValue.number),
            ]
            return Document(
                id: "d\(random.next() % 1_000_000)-\(i)", text: ["text": text],
                keywords: ["speaker": ["s\(random.next() % 7)"], "stance": random.next() % 3 == 0 ? [] : ["open", "closed"]],
                columns: columns.compactMapValues(\.self), group: i % 4 == 0 ? UInt64(i % 12) : nil,
                stored: Array("{\"text\": \"\(text)\"}".utf8))
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

extension Scratch {
    /// Builds an index of documents here.
    func build(_ documents: [Document], schema: IndexSchema = Generated.schema, userData: [UInt8] = []) throws {
        var writer = try IndexWriter(path: path, schema: schema)
        for document in documents { try writer.add(document) }
        try writer.commit(userData: userData)
    }
}
