import ArgumentParser
import KnowledgeBase

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Saved pages in, clean articles out, as JSON lines.",
        discussion: """
            Each article is {"path", "title", "author", "date", "publisher", "url", "lang", "text"}, dates in ISO 8601.
            A feed gives a line for each of its items. A file that cannot be read gives {"path", "error"}, and the
            others go on.

            EXAMPLES
              debatekb article page.html feed.xml
              find saved -name '*.html' | debatekb article > articles.jsonl
            """)

    @Argument(help: "The files; without any, paths are read from stdin, one a line.")
    var files: [String] = []

    func run() throws {
        let filter = ArticleFilter()
        if files.isEmpty {
            var lines = LineReader()
            while let line = lines.next() {
                let path = String(decoding: line, as: UTF8.self)
                if !path.isEmpty { StandardOutput.write(filter.answer(to: path)) }
            }
        } else {
            for path in files { StandardOutput.write(filter.answer(to: path)) }
        }
    }
}
