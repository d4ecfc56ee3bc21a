import ArgumentParser
import Building
import Corpus
import Quotations
import Records
import Stances
import Storage

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", _superCommandName: DebateKBCommand.name,
        abstract: Catalogue.extractAbstract.text, discussion: Catalogue.extractDiscussion.text)

    @Option(
        help: ArgumentHelp(Catalogue.extractCorpus.text, valueName: "folder"), completion: .directory)
    var corpus: String?

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        let filter = try self.filter()
        var lines = LineReader()
        var number = 0
        while let line = lines.next() {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            do {
                StandardOutput.write(try filter.answer(to: line))
            } catch {
                var json = JSONWriter()
                json.object { json in
                    json.member("reject", Self.words(for: error))
                    json.member("line", number)
                }
                StandardError.writeRaw(json.string + "\n")
            }
        }
    }

    /// Why a line is rejected, for a program, which reads English.
    private static func words(for rejection: ExtractFilter.Rejection) -> String {
        switch rejection {
        case .noObject: "this line is no JSON object"
        case .missing(let name): "the object has no \"\(name)\""
        case .noText(let name): "\"\(name)\" is not a string"
        }
    }

    /// With the corpus that is named or found; with none at all the filter still finds quotations, and says what they lack.
    private func filter() throws(KnowledgeBaseError) -> ExtractFilter {
        guard let folder = try CorpusLocation().corpusIfAny(named: corpus) else {
            StandardError.write("debatekb: \(Catalogue.note(Catalogue.noDebate.text))")
            return ExtractFilter(directory: SpeakerDirectory(), debate: nil)
        }
        let (debate, directory) = try folder.knowledge()
        return ExtractFilter(directory: directory, debate: debate)
    }
}
