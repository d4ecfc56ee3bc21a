import ArgumentParser
import Building

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
                if !path.isEmpty { StandardOutput.write(filter.answer(to: path)) }
            }
        } else {
            for path in files { StandardOutput.write(path == "-" ? filter.answerToStandardInput() : filter.answer(to: path)) }
        }
    }
}
