import Articles
import Glibc
import Testing

/// Each shape is read in a process of its own, whose peak nobody else raises.
@Suite("Memory", .serialized)
struct MemoryTests {
    private static let line = "林越在会上表示，开源让后来者少走弯路，也让成本降下来，公司今年会公布更多的模型，并且写成文章。\n"

    @Test("a text of short lines takes no more than six times its size", .timeLimit(.minutes(15)))
    func shortLines() async {
        await #expect(processExitsWith: .success) { MemoryTests.read(String(repeating: "林越点了点头。\n", count: 20_000)) }
    }

    @Test("Markdown takes no more than six times its size", .timeLimit(.minutes(15)))
    func markdown() async {
        await #expect(processExitsWith: .success) {
            MemoryTests.read("# 论坛纪要\n\n" + String(repeating: MemoryTests.line + "\n", count: 4_000))
        }
    }

    @Test("a mail in a mail in a mail takes no more than six times its size", .timeLimit(.minutes(15)))
    func nestedMail() async {
        await #expect(processExitsWith: .success) {
            var mail = String(repeating: MemoryTests.line, count: 4_000)
            for layer in 0..<3 {
                let type = layer == 0 ? "text/plain; charset=utf-8" : "message/rfc822"
                mail = "From: a@nanshan.example\nSubject: 转发\nMIME-Version: 1.0\nContent-Type: \(type)\n\n\(mail)"
            }
            MemoryTests.read(mail)
        }
    }

    @Test("a page takes no more than six times its size", .timeLimit(.minutes(15)))
    func page() async {
        await #expect(processExitsWith: .success) {
            MemoryTests.read(
                "<html><body><h1>论坛纪要</h1>" + String(repeating: "<p>\(MemoryTests.line)</p>", count: 4_000) + "</body></html>")
        }
    }

    /// Reads a text and ends the process: well where its peak, the text's bytes included, is no more than six times their size.
    private static func read(_ text: consuming String) {
        // What is made once a process is no part of it.
        _ = try? Fixture.articles(Fixture.page("模型会开放。"))
        let bytes = Array(text.utf8)
        text = ""
        let size = bytes.count
        let before = memory("VmRSS:") - size
        let articles = try? ArticleReader().articles(in: consume bytes, path: "test")
        let taken = memory("VmHWM:") - before
        let isRead = articles.map { $0[0].text.string.utf8.count * 10 > size * 8 } ?? false
        // The status tells the reader of a failure how many times the size it was; 100 where nothing was read.
        exit(!isRead ? 100 : taken > 6 * size ? Int32(taken / size) : 0)
    }

    /// What the system says of the process' memory in bytes: what it has, or the most that it has had at once.
    private static func memory(_ name: String) -> Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split { " \t".contains($0) }
            if words.count > 1, words[0] == name { return (Int(words[1]) ?? 0) << 10 }
        }
        return 0
    }
}
