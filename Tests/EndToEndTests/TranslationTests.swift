import Foundation
import Messages
import Search
import Testing

@testable import debatekb

/// Nothing is said in one language only. What the libraries say is looked for in their sources, so that a message that
/// is added is missed here.
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

    /// The index's words for its own structure, which nobody can do more about than to rebuild.
    private static let technical = ["InvertedIndex/Segment", "InvertedIndex/Store", "InvertedIndex/Coding", "InvertedIndex/Build"]

    @Test("every message of the libraries is said in Chinese as well")
    func libraries() throws {
        var count = 0
        for (file, text) in try Self.sources(
            "Articles", "Records", "Storage", "Search", "Exports", "Corpus", "Building", "Evaluation", "InvertedIndex")
        where !Self.technical.contains(where: file.hasPrefix) {
            // What is wrong, what is warned of, and, in a file's kind, what it is.
            let kinds = file.hasSuffix("/SourceKind.swift") ? text.matches(of: /(?:\), |\.other\()"((?:[^"\\]|\\.)*)"\)/) : []
            for match in text.matches(of: /(?:(?:reason|problem|mend)(?:: | = )|warn\(|warnings\.(?:append|insert)\()"((?:[^"\\]|\\.)*)"/)
                + kinds
            {
                // A value may be any text; one that is all of the message is another message.
                let message = match.1.replacing(/\\\([^()]*(?:\([^()]*(?:\([^()]*\))?[^()]*\))*[^()]*\)/, with: "42").replacing(
                    "\\\"", with: "\"")
                guard message.contains(/[a-z]{2}/), !message.contains("\\(") else { continue }
                count += 1
                #expect(LibraryMessages.chinese(String(message)).map(Self.isChinese) == true, "\(file): \(message)")
            }
        }
        #expect(count > 70)
    }

    @Test("a message within a message, behind a place, or with a value is found")
    func patterns() {
        #expect(
            LibraryMessages.text("articles/a.html: the file is empty; save the page again", in: .chinese) == "articles/a.html：文件是空的；请重新保存网页"
        )
        #expect(LibraryMessages.text("put it back, or run `debatekb rebuild`", in: .chinese) == "请放回原处，或者：请运行 debatekb rebuild")
        #expect(
            LibraryMessages.text(
                "x.jsonl:1: this is no record: \"kind\" cannot be \"company\"; jsonl, web-annotation and schema-org can be read",
                in: .chinese
            )
            .contains("“kind”不能是“company”"))
        #expect(LibraryMessages.text("林越 is listed and never found", in: .chinese) == "林越在名单中，却从未出现")
        #expect(LibraryMessages.text("nobody translated this: not at all", in: .chinese) == "nobody translated this: not at all")
        #expect(LibraryMessages.text("is not in the index", in: .english) == "is not in the index")
    }
}
