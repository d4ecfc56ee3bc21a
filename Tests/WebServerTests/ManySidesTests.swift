import Foundation
import Testing

@testable import Building
@testable import Corpus
@testable import Search
@testable import WebServer

/// Pages of a debate of three sides.
@Suite("The site of three sides")
struct ManySidesTests {
    private static let site = Task {
        let folder = FileManager.default.temporaryDirectory.appending(path: "debatekb-sides-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../EndToEndTests/Fixtures/harbour").standardized
        try FileManager.default.copyItem(at: corpus, to: folder)
        let index = folder.appending(path: "index").path
        _ = try await Rebuild(corpus: try CorpusFolder(path: folder.path), index: index, jobs: 1).run { _, _ in }
        return Site(base: try KnowledgeBase(index: index))
    }

    private func page(_ path: String, _ fields: String = "") async throws -> String {
        let page = try #require(Site.pages.first { $0.path == path })
        let answer = try await Self.site.value.answer(page, WebRequest(id: nil, fields: QueryString(fields)))
        #expect(answer.status == 200)
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("each side has a column with its name and its colour")
    func columns() async throws {
        let page = try await page("/arguments", "lang=en")
        let headings = page.components(separatedBy: "<h2 class=\"stance ").dropFirst().map { $0.prefix { $0 != "/" } }
        #expect(headings == ["first\">tram<", "second\">buses<", "third\">ferry<", "both\">several<"])
    }

    @Test("the third side can be asked for, and its quotations bear its name beside its colour")
    func third() async throws {
        let page = try await page("/", "stance=third&lang=en")
        let figures = page.components(separatedBy: "<figure").dropFirst()
        #expect(figures.count == 2)
        for figure in figures { #expect(figure.hasPrefix(" class=\"third\"") && figure.contains("<span class=\"stance third\">ferry<")) }
    }

    @Test("the names of stances can be read on a light and on a dark page")
    func contrast() async throws {
        let roots = try await page("/").components(separatedBy: ":root{").dropFirst().map { $0.prefix { $0 != "}" } }
        try #require(roots.count == 2)
        for (root, ground) in zip(roots, ["#ffffff", "#1c1b22"]) {
            for name in ["first", "second", "third", "fourth", "fifth", "both"] {
                let colour = try #require(root.components(separatedBy: "--\(name):").dropFirst().first?.prefix(7))
                #expect(Contrast.ratio(String(colour), ground) >= 4.5, "\(name) \(colour)")
            }
        }
    }
}

/// How far two colours stand apart, as WCAG 2.1 reckons it: 1 for the same, 21 for black on white.
private enum Contrast {
    static func ratio(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let value = Double(number >> shift & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
