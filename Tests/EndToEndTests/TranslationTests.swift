import Foundation
import Testing

@testable import debatekb

/// No text of the program stands in one language only. What is said of the libraries' cases is held by `TerminalMessagesTests` and the
/// tests of `Messages`.
@Suite("Translations")
struct TranslationTests {
    private static func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }

    private static func sources(_ folders: String...) throws -> [(file: String, text: String)] {
        try folders.flatMap { folder in
            let path = Program.root + "/Sources/" + folder
            return try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(".swift") }.map { name in
                (folder + "/" + name, try String(contentsOfFile: path + "/" + name, encoding: .utf8))
            }
        }
    }

    @Test("every text of the program stands in both languages")
    func catalogue() throws {
        var count = 0
        for (file, text) in try Self.sources("debatekb") {
            for match in text.matches(of: /Localized\(\s*("(?:[^"\\]|\\.)*"),\s*("(?:[^"\\]|\\.)*")/) where !match.2.contains("\"\"") {
                count += 1
                // A text of signs and values is the same in both.
                let isWord =
                    match.1.replacing(/\{[0-9]\}|\\./, with: "").contains { $0.isLetter } && match.1 != match.2
                    && match.2.replacing(/\{[0-9]\}|\\./, with: "").contains { $0.isLetter }
                #expect(Self.isChinese(String(match.2)) || !isWord, "\(file): \(match.1)")
                #expect(!Self.isChinese(String(match.1)) || match.1.contains("李彦宏"), "\(file): \(match.1)")
            }
        }
        #expect(count > 150)
    }
}
