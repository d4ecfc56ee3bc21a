import ArgumentParser
import Messages
import Records
import Search

struct SearchCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", _superCommandName: DebateKBCommand.name, abstract: Catalogue.searchAbstract.text,
        discussion: Catalogue.searchDiscussion.text)

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
        if order.facets, format.isTable { throw ValidationError(Catalogue.facetsNeedFormat.text) }
        let base = try place.knowledgeBase()
        var search = filters.search(query.map(\.trimmed).joined(separator: " "))
        (search.offset, search.limit, search.order) = (order.offset, order.limit, order.order)
        var answer = try base.search(search)
        var note: String?
        if search.speaker == nil, !search.query.isEmpty {
            note = try understandAsSpeaker(&search, &answer, in: base)
        }
        let groups = try groups(of: answer, to: search, in: base)
        if format.isForMachines {
            try write(groups, facets: order.facets ? try base.facets(of: search) : nil)
        } else {
            show(groups, of: base.summary)
            if order.facets {
                StandardOutput.write(FacetLines(terminal: .standard(), summary: base.summary).text(of: try base.facets(of: search)))
            }
            StandardOutput.flush()
        }
        if let note { StandardError.write(note) }
        if !format.isForMachines { self.note(answer, of: base.summary) }
        guard answer.statements == 0 else { return }
        for hint in try base.hints(for: search) { StandardError.write(hint.text(in: .current)) }
        for word in search.query.split(separator: " ").map(String.init) where Self.isOption(word) {
            StandardError.write(Catalogue.leftOutWord(word, "-" + word))
        }
        place.sayWhere()
        throw ExitCode(1)
    }

    /// Whether a word that is left out is called as an option is: `-speaker` for `--speaker`.
    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("-") && CommandInfo(Self.self).arguments.flatMap(\.names).contains { $0.spelled == "-" + word }
    }

    /// Who types a name wants what that person said. Where no quotation holds the words, that is shown, and it is said; a
    /// program gets what it asked for.
    private func understandAsSpeaker(
        _ search: inout QuotationSearch, _ answer: inout SearchAnswer, in base: KnowledgeBase
    ) throws -> String? {
        let words = search.query
        if answer.statements > 0 || format.isForMachines {
            return base.speakers(called: words).first.map { Catalogue.alsoSpeaker($0.name) }
        }
        guard let speaker = try? base.speakers(named: words).first, speaker.statements > 0 else { return nil }
        search.query = ""
        search.speaker = words
        answer = try base.search(search)
        return Catalogue.saidBy(speaker.name)
    }

    /// The hits by what they are grouped by, with the count of all that match, which only a person is shown.
    private func groups(of answer: SearchAnswer, to search: QuotationSearch, in base: KnowledgeBase) throws -> [HitGroup] {
        guard let grouping = order.grouping else { return [HitGroup(hits: answer.hits)] }
        let counts = try format.isForMachines ? [:] : base.counts(of: search) { grouping.title(of: $0, summary: base.summary) }
        return grouping.groups(of: answer.hits, counts: counts, summary: base.summary)
    }

    private func write(_ groups: [HitGroup], facets: [Facet]?) throws {
        let writeFacets = facets.map { facets in
            { (json: inout JSONWriter) in
                json.objectMember("facets") { json in for facet in facets { facet.write(to: &json) } }
            }
        }
        try format.write(groups.flatMap(\.hits), fields: HitFields.all, beside: writeFacets) { hit, json in
            json.object { json in
                hit.record.writeMembers(to: &json)
                if order.explain { json.member("score", hit.score) }
            }
        }
    }

    private func show(_ groups: [HitGroup], of summary: IndexSummary) {
        let terminal = Terminal.standard()
        let lines = QuotationLines(terminal: terminal, summary: summary)
        for group in groups {
            if let heading = group.heading { StandardOutput.write(terminal.paragraph("── " + heading, .bold, hanging: 3) + "\n") }
            for hit in group.hits {
                let explanation = order.explain ? ExplanationLines(terminal: terminal, summary: summary).text(for: hit) : ""
                StandardOutput.write(lines.text(for: hit) + explanation + "\n")
            }
        }
    }

    /// What a person must know beside the answer: who was understood, how much there is.
    private func note(_ answer: SearchAnswer, of summary: IndexSummary) {
        if let given = filters.speaker, let first = answer.speakers.first, !first.isCalled(given) {
            StandardError.write(Catalogue.meant(given, first.name))
        }
        guard answer.statements > 0 else { return StandardError.write(Self.nothingFound(answer, of: summary)) }
        StandardError.write(
            Catalogue.searchSummary(Counted.statements(answer.statements), Counted.quotations(answer.quotations))
                + (PartOptions.shown(answer.hits.count, after: order.offset, of: answer.statements) ?? ""))
    }

    private static func nothingFound(_ answer: SearchAnswer, of summary: IndexSummary) -> String {
        guard !answer.speakers.isEmpty else { return Catalogue.nothingFound(Counted.quotations(summary.quotations)) }
        let who = QuotationFields.distinct(answer.speakers.map(\.name)).joined(separator: Catalogue.nameComma.text)
        let isQuoted = answer.speakers.contains { $0.statements > 0 }
        return (isQuoted ? Catalogue.nothingFoundBy : Catalogue.neverQuoted)(who)
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
        try PartOptions.check(limit: limit, offset: offset)
        try TerminalOptions.check(sort, of: "--sort", among: QuotationSearch.Order.allCases.map(\.rawValue))
        try TerminalOptions.check(group, of: "--group", among: Grouping.allCases.map(\.rawValue))
    }
}
