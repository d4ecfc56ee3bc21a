import Foundation
import Testing

@testable import Corpus

/// A key that is written otherwise than the schema has it is never passed over in silence.
@Suite("Misspelt keys")
struct MisspeltKeyTests {
    /// A line of a sample that has a key.
    private struct KeyLine {
        var number: Int
        var key: String
        var range: Range<String.Index>
    }

    private static func keys(of lines: [String]) -> [KeyLine] {
        lines.enumerated().compactMap { number, line in
            guard let match = line.firstMatch(of: /^[ -]*([A-Za-z-]+):/) else { return nil }
            return KeyLine(number: number, key: String(match.1), range: match.1.startIndex..<match.1.endIndex)
        }
    }

    /// All keys that a schema has, whatever mapping they stand in.
    private static func keys(of shape: ValueShape) -> Set<String> {
        switch shape {
        case .text, .choice: []
        case .list(let item): keys(of: item)
        case .texts(let names): Set(names ?? [])
        case .mapping(let keys): keys.reduce(into: []) { $0.formUnion(Self.keys(of: $1.shape).union([$1.name])) }
        }
    }

    /// Whatever a slip of one finger or two makes of a word: letters left out, put in, changed, or in the wrong order.
    private static func misspellings(of word: String) -> Set<String> {
        let letters = Array(word)
        var found: Set<String> = [word.uppercased(), word + "s", String(word.dropLast())]
        for i in letters.indices {
            for letter in "aeisx-" {
                found.insert(String(letters[..<i] + [letter] + letters[i...]))
                found.insert(String(letters[..<i] + [letter] + letters[(i + 1)...]))
            }
            found.insert(String(letters[..<i] + letters[(i + 1)...]))
            if i > 0 { found.insert(String(letters[..<(i - 1)] + [letters[i], letters[i - 1]] + letters[(i + 1)...])) }
        }
        return found.subtracting([word, ""])
    }

    @Test("the samples have every key of the schemas")
    func samples() {
        let debate = Set(Self.keys(of: WrittenSamples.debate.components(separatedBy: "\n")).map(\.key))
        #expect(Self.keys(of: DebateFile.schema.shape).isSubset(of: debate))
        let speakers = Set(Self.keys(of: WrittenSamples.speakers.components(separatedBy: "\n")).map(\.key))
        #expect(Self.keys(of: SpeakersFile.schema.shape) == speakers)
    }

    @Test(
        "whatever key is misspelt, in whatever way, is told with its line and as it was written",
        arguments: [
            (WrittenSamples.debate, WrittenSamples.mistakes(inDebate:)), (WrittenSamples.speakers, WrittenSamples.mistakes(inSpeakers:)),
        ]
            as [(String, @Sendable (String) -> [String])])
    func told(sample: String, mistakes: @Sendable (String) -> [String]) {
        let lines = sample.components(separatedBy: "\n")
        var count = 0
        for line in Self.keys(of: lines) {
            for wrong in Self.misspellings(of: line.key) {
                var changed = lines
                changed[line.number].replaceSubrange(line.range, with: wrong)
                let told = mistakes(changed.joined(separator: "\n"))
                count += 1
                #expect(
                    told.contains { $0.hasPrefix("\(line.number + 1):") && $0.contains("\"\(wrong)\"") },
                    "\(wrong) for \(line.key): \(told)")
            }
        }
        #expect(count > 400)
    }
}
