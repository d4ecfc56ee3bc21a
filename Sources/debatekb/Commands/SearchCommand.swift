import ArgumentParser
import KnowledgeBase

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: Catalogue.searchAbstract.text, discussion: Catalogue.searchDiscussion.text)

    @Argument(help: ArgumentHelp(Catalogue.queryArgument.text))
    var query: [String] = []

    @OptionGroup(title: Catalogue.titleFilters.text)
    var filters: FilterOptions

    @OptionGroup(title: Catalogue.titleOrder.text)
    var order: OrderOptions

    @OptionGroup(title: Catalogue.titleOutput.text)
    var format: TableOptions

    @OptionGroup(title: Catalogue.titlePlaces.text)
    var place: PlaceOptions

    func run() throws {
        _ = try format.chosen(among: HitFields.all)
        let base = try place.knowledgeBase()
        let names = Wording(summary: base.summary)
        let search = QuotationSearch(
            query: query.joined(separator: " "), speaker: filters.speaker, stance: filters.stance.map(names.stanceID),
            aspect: filters.aspect.map(names.aspectID), after: filters.after, before: filters.before, offset: order.offset,
            limit: order.limit, order: order.order)
        let answer = try base.search(search)
        let groups = order.grouping?.groups(of: answer.hits, summary: base.summary) ?? [HitGroup(title: nil, hits: answer.hits)]
        if format.isForMachines {
            try format.write(groups.flatMap(\.hits), fields: HitFields.all) { hit, json in
                json.object { json in
                    hit.record.writeMembers(to: &json)
                    if order.explain { json.member("score", hit.score) }
                }
            }
        } else {
            show(groups, of: base.summary)
            if order.facets {
                StandardOutput.write(FacetLines(terminal: .standard(), summary: base.summary).text(of: try base.facets(of: search)))
            }
            StandardOutput.flush()
            note(answer)
        }
        if answer.statements == 0 { throw ExitCode(1) }
    }

    private func show(_ groups: [HitGroup], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        for group in groups {
            if let title = group.title {
                StandardOutput.write(terminal.styled("── \(title) (\(Counted.statements(group.hits.count)))", .bold) + "\n\n")
            }
            for hit in group.hits {
                var text = lines.lines(for: hit)
                if order.explain { text += ExplanationLines(terminal: terminal, summary: summary).lines(for: hit).map { "  " + $0 } }
                StandardOutput.write(text.joined(separator: "\n") + "\n\n")
            }
        }
    }

    /// What a person must know beside the answer: who was understood, how much there is.
    private func note(_ answer: SearchAnswer) {
        if let given = filters.speaker, let first = answer.speakers.first, !first.isCalled(given) {
            StandardError.write(Catalogue.meant(given, first.name))
        }
        guard answer.statements > 0 else {
            let who = answer.speakers.map(\.name)
            return StandardError.write(
                who.isEmpty ? Catalogue.nothingFound.text : Catalogue.nothingFoundBy(who.joined(separator: ", ")))
        }
        let last = order.offset + answer.hits.count
        StandardError.write(
            Catalogue.searchSummary(Counted.statements(answer.statements), Counted.quotations(answer.quotations))
                + (answer.statements > answer.hits.count
                    ? Catalogue.searchShown("\(min(order.offset + 1, last))", "\(last)") : ""))
    }
}

extension IndexSummary.SpeakerEntry {
    /// Whether a person typed one of the names as it stands, up to case.
    func isCalled(_ given: String) -> Bool {
        ([id, name] + aliases).contains { $0.lowercased() == given.lowercased() }
    }
}

/// In which order, how many, and how hits are put together and explained.
struct OrderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Catalogue.sortOption.text, valueName: "order"),
        completion: .list(QuotationSearch.Order.allCases.map(\.rawValue)))
    var sort = "relevance"

    @Option(help: ArgumentHelp(Catalogue.limitOption.text, valueName: "n"))
    var limit = 10

    @Option(help: ArgumentHelp(Catalogue.offsetOption.text, valueName: "n"))
    var offset = 0

    @Option(
        help: ArgumentHelp(Catalogue.groupOption.text, valueName: "by"),
        completion: .list(Grouping.allCases.map(\.rawValue)))
    var group: String?

    @Flag(help: ArgumentHelp(Catalogue.facetsFlag.text))
    var facets = false

    @Flag(help: ArgumentHelp(Catalogue.explainFlag.text))
    var explain = false

    var order: QuotationSearch.Order { QuotationSearch.Order(rawValue: sort) ?? .relevance }
    var grouping: Grouping? { group.flatMap(Grouping.init) }

    func validate() throws {
        guard limit >= 0 else { throw ValidationError(Catalogue.atLeast("--limit", "0", "\(limit)")) }
        guard offset >= 0 else { throw ValidationError(Catalogue.atLeast("--offset", "0", "\(offset)")) }
        try TerminalOptions.check(sort, of: "--sort", among: QuotationSearch.Order.allCases.map(\.rawValue))
        try TerminalOptions.check(group, of: "--group", among: Grouping.allCases.map(\.rawValue))
    }
}
