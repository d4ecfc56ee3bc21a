import ArgumentParser
import FoundationEssentials
import KnowledgeBase

/// Where the corpus and the index are.
struct PlaceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The corpus folder.",
            discussion: "Otherwise $DEBATEKB_HOME, ./Corpus, or the one that came with the program.",
            valueName: "folder"))
    var corpus: String?

    @Option(help: ArgumentHelp("The index folder; otherwise .index in the corpus folder.", valueName: "folder"))
    var index: String?

    /// The corpus that is meant.
    func corpusFolder() throws(KnowledgeBaseError) -> CorpusFolder { try CorpusLocation.resolve(corpus) }

    /// The index that is meant.
    func indexPath() throws(KnowledgeBaseError) -> String {
        if let index { return index }
        return try corpusFolder().defaultIndex
    }

    /// The knowledge base, opened.
    func knowledgeBase() throws(KnowledgeBaseError) -> KnowledgeBase { try KnowledgeBase(index: try indexPath()) }
}

/// How answers are written.
struct FormatOptions: ParsableArguments {
    @Flag(help: "Write one JSON document.")
    var json = false

    @Flag(help: "Write one JSON object a line.")
    var jsonl = false

    func validate() throws {
        if json && jsonl { throw ValidationError("choose one of --json and --jsonl") }
    }

    /// Whether a machine reads the answer.
    var isForMachines: Bool { json || jsonl }

    /// Writes items as one JSON array or a line each.
    func write<Item>(_ items: [Item], _ writeItem: (Item, inout JSONWriter) -> Void) {
        var output = JSONWriter()
        if json {
            output.array { output in for item in items { writeItem(item, &output) } }
            output.endLine()
        } else {
            for item in items {
                writeItem(item, &output)
                output.endLine()
            }
        }
        StandardOutput.write(output.bytes)
    }
}

/// What narrows a search.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only this speaker, by any name.", valueName: "name"))
    var speaker: String?

    @Option(help: ArgumentHelp("Only this stance: a side, both, neutral or off-topic.", valueName: "stance"))
    var stance: String?

    @Option(help: ArgumentHelp("Only this aspect, such as cost or safety.", valueName: "aspect"))
    var aspect: String?

    @Option(help: ArgumentHelp("Not before this day, month or year.", valueName: "date"))
    var after: String?

    @Option(help: ArgumentHelp("Not after this day, month or year.", valueName: "date"))
    var before: String?
}
