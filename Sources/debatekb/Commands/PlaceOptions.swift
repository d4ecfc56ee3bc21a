import ArgumentParser
import Corpus
import Search
import Storage

/// Where the corpus and the index are.
struct PlaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Catalogue.corpusOption.text, valueName: "folder"), completion: .directory)
    var corpus: String?

    @Option(help: ArgumentHelp(Catalogue.indexOption.text, valueName: "folder"), completion: .directory)
    var index: String?

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    /// The corpus that is meant: the one named, the one that the named index lies in, or the one that is found.
    func corpusFolder() throws(KnowledgeBaseError) -> CorpusFolder { try CorpusLocation().corpus(named: named) }

    /// The corpus that is meant, or nil where an index is named and no corpus is found.
    func corpusIfAny() throws(KnowledgeBaseError) -> CorpusFolder? { try CorpusLocation().corpusIfAny(named: named) }

    /// The corpus that is meant, to be changed: one's own in place of the installed one.
    func corpusToChange() throws(KnowledgeBaseError) -> CorpusFolder {
        try CorpusLocation().corpusToChange(named: named) { own, original in
            StandardError.write("debatekb: \(Catalogue.note(Catalogue.ownCorpus(own, original)))")
        }
    }

    /// The index that is meant.
    func indexPath() throws(KnowledgeBaseError) -> String {
        if let index { return index }
        return try corpusFolder().defaultIndex
    }

    /// The knowledge base, opened.
    func knowledgeBase() throws(KnowledgeBaseError) -> KnowledgeBase { try KnowledgeBase(index: try indexPath()) }

    private var named: String? { corpus ?? index.flatMap(CorpusLocation().corpus(around:)) }
}

extension PlaceOptions {
    /// Says in which corpus a command looks, or in which index, where that may be of any corpus.
    func sayWhere() {
        if index == nil || named != nil, let corpus = try? corpusFolder() { return say(corpus) }
        if let index { StandardError.write(Catalogue.indexAt(index)) }
    }

    /// Says in which corpus a command works, and with which index where one is named.
    func say(_ corpus: CorpusFolder) {
        StandardError.write(Catalogue.corpusAt(corpus.path))
        if let index { StandardError.write(Catalogue.indexAt(index)) }
    }

    /// Says that nothing was found, and where: the end of a command.
    func nothingFound(_ message: String) -> ExitCode {
        StandardOutput.flush()
        StandardError.write(message)
        sayWhere()
        return ExitCode(1)
    }
}

/// A command that asks a corpus: what it does not find is not in the one that it looked in.
protocol AskingCommand: ParsableCommand {
    var place: PlaceOptions { get }
}

extension KnowledgeBaseError {
    /// Whether something was named that another corpus may have.
    var isAboutContents: Bool {
        switch self {
        case .unknownSpeaker, .unknownQuotation: true
        default: false
        }
    }
}
