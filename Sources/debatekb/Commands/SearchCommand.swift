import ArgumentParser
import KnowledgeBase

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find quotations by words, speaker, stance, aspect and date.",
        discussion: """
            EXAMPLES
              debatekb search --speaker 李彦宏
              debatekb search --speaker "Robin Li" --stance open
              debatekb search 护城河
              debatekb search '"开源社区" OR 众人拾柴 -免费'
              debatekb search 'stance:closed aspect:cost after:2024-04' --json

            A QUERY holds words (all must be there), "exact phrases", OR, -not, prefix* and the filters
            speaker: stance: aspect: keypoint: outlet: type: status: after: before:.
            """)

    @Argument(help: "Words and filters; may be left out.")
    var query: [String] = []

    @OptionGroup(title: "Filters")
    var filters: FilterOptions

    @Option(help: ArgumentHelp("How many statements to show.", valueName: "n"))
    var limit = 10

    @Option(help: ArgumentHelp("How many statements to skip.", valueName: "n"))
    var offset = 0

    @Option(help: ArgumentHelp("The order: relevance or date.", valueName: "order"))
    var sort = "relevance"

    @OptionGroup(title: "Output")
    var format: FormatOptions

    @OptionGroup(title: "Places")
    var place: PlaceOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit is at least 0, not \(limit)") }
        guard offset >= 0 else { throw ValidationError("--offset is at least 0, not \(offset)") }
        guard QuotationSearch.Order(rawValue: sort) != nil else {
            throw ValidationError("--sort is relevance or date, not \"\(sort)\"")
        }
    }

    func run() throws {
        let base = try place.knowledgeBase()
        let answer = try base.search(
            QuotationSearch(
                query: query.joined(separator: " "), speaker: filters.speaker, stance: filters.stance,
                aspect: filters.aspect, after: filters.after, before: filters.before, offset: offset, limit: limit,
                order: QuotationSearch.Order(rawValue: sort) ?? .relevance))
        if format.isForMachines {
            format.write(answer.hits) { hit, json in hit.record.write(to: &json) }
        } else {
            show(answer, of: base.summary)
        }
        if answer.statements == 0 { throw ExitCode(1) }
    }

    private func show(_ answer: SearchAnswer, of summary: IndexSummary) {
        let lines = QuotationLines(terminal: .standard(), summary: summary)
        for hit in answer.hits {
            StandardOutput.write(lines.lines(for: hit).joined(separator: "\n") + "\n\n")
        }
        if answer.statements == 0 {
            let who = answer.speakers.map(\.name)
            StandardError.write(
                who.isEmpty
                    ? "Nothing found."
                    : "Nothing found: the corpus has no such statement by \(who.joined(separator: ", ")).")
        } else {
            let last = offset + answer.hits.count
            StandardError.write(
                "\(Counted.statements(answer.statements)) in \(Counted.quotations(answer.quotations))"
                    + (answer.statements > answer.hits.count
                        ? "; shown: \(min(offset + 1, last))–\(last) (--limit, --offset)" : ""))
        }
    }
}

/// Numbers with their nouns.
enum Counted {
    static func statements(_ count: Int) -> String { count == 1 ? "1 statement" : "\(count) statements" }
    static func quotations(_ count: Int) -> String { count == 1 ? "1 quotation" : "\(count) quotations" }
    static func speakers(_ count: Int) -> String { count == 1 ? "1 speaker" : "\(count) speakers" }
}
