import ArgumentParser
import Articles
import Foundation
import KnowledgeBase

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Read saved pages and write their articles as JSON lines.")

    @Argument(help: "The files to read; without any, paths are read from stdin, one a line.")
    var files: [String] = []

    func run() throws {
        let reader = ArticleReader()
        func answer(_ path: String) {
            var json = JSONWriter()
            do {
                let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
                for article in try reader.articles(in: bytes, path: path) {
                    json.object { json in
                        json.member("path", path)
                        json.member("title", article.title)
                        json.member("author", article.authors)
                        json.member("date", article.published)
                        json.member("publisher", article.publisher)
                        json.member("url", article.url)
                        json.member("lang", article.language)
                        json.member("text", article.text.string)
                    }
                    json.endLine()
                }
            } catch {
                json.object {
                    $0.member("path", path); $0.member("error", "\(error)")
                }
                json.endLine()
            }
            print(json.string, terminator: "")
        }
        if files.isEmpty {
            while let path = readLine() { answer(path) }
        } else {
            files.forEach(answer)
        }
    }
}
