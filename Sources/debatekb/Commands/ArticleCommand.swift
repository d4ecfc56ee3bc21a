import ArgumentParser
import Articles
import Building
import Messages
import Records

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.articleAbstract.text, discussion: Catalogue.articleDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.articleFiles.text), completion: .file())
    var files: [String] = []

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        let filter = ArticleFilter()
        if files.isEmpty {
            var lines = LineReader()
            while let line = lines.next() {
                let path = String(decoding: line, as: UTF8.self)
                if !path.isEmpty { StandardOutput.write(Self.answer(to: path, by: filter)) }
            }
        } else {
            for path in files { StandardOutput.write(Self.answer(to: path, by: filter)) }
        }
    }

    /// The lines for one file; what is wrong with it is a line with `error`, in English.
    private static func answer(to path: String, by filter: ArticleFilter) -> [UInt8] {
        do throws(ArticleError) {
            return try path == "-" ? filter.answerToStandardInput() : filter.answer(to: path)
        } catch {
            var json = JSONWriter()
            json.object { json in
                json.member("path", path)
                json.member("error", error.text(in: .english))
            }
            json.endLine()
            return json.bytes
        }
    }
}
