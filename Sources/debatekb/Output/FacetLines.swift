import Records
import Search

/// Draws how what was found spreads over speakers, stances, aspects, outlets and years.
struct FacetLines {
    let terminal: Terminal
    let summary: IndexSummary

    /// The most frequent values of each, as bars.
    func text(of facets: [Facet]) -> String {
        facets.filter { !$0.counts.isEmpty }.map(text).joined(separator: "\n")
    }

    private func text(of facet: Facet) -> String {
        let shown = Array(facet.counts.prefix(facet.kind == .year ? 30 : 8))
        let names = shown.map { name($0.value, of: facet.kind) }
        let column = 2 + min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, max(24, terminal.columns / 3)) + 2
        let most = shown.map(\.count).max() ?? 1
        let room = max(8, min(40, terminal.columns - column - 1 - "\(most)".count))
        var text = terminal.paragraph(title(of: facet.kind), .bold)
        for (item, name) in zip(shown, names) {
            let bar = String(repeating: "█", count: max(1, item.count * room / most))
            text += terminal.label(name, in: column, indent: 2) + "\(bar) \(item.count)\n"
        }
        if facet.counts.count > shown.count { text += terminal.paragraph("… +\(facet.counts.count - shown.count)", .dim, indent: 2) }
        return text
    }

    private func name(_ value: String, of kind: Facet.Kind) -> String {
        switch kind {
        case .stance: Wording(summary: summary).stance(value)
        case .aspect: Wording(summary: summary).aspect(value)
        case .speaker, .outlet, .year: value
        }
    }

    private func title(of kind: Facet.Kind) -> String {
        switch kind {
        case .speaker: Catalogue.facetSpeaker.text
        case .stance: Catalogue.facetStance.text
        case .aspect: Catalogue.facetAspect.text
        case .outlet: Catalogue.facetOutlet.text
        case .year: Catalogue.facetYear.text
        }
    }
}
