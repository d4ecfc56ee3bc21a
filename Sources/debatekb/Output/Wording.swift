import Messages
import Records
import Search
import Stances

/// The words for what records hold as codes: sides as the debate names them, the others as the program does.
struct Wording {
    let summary: IndexSummary

    /// A stance in the language of this run.
    func stance(_ label: String) -> String {
        summary.names(ofStance: label).map(Language.current.text) ?? Self.text(of: label)
    }

    /// A stance in the language of this run.
    func stance(_ label: StanceLabel) -> String { stance(label.name) }

    /// The colour of a stance: the first side green, the second red and so on, whatever they are called.
    func style(ofStance label: String) -> Terminal.Style {
        if let side = summary.number(ofSide: label) { return Self.styles[side % Self.styles.count] }
        return label == StanceLabel.both.name ? .yellow : .dim
    }

    /// What the bars of a stance are filled with: where there are no colours, the fills tell them apart.
    func fill(ofStance label: String, hasColour: Bool) -> String {
        if let side = summary.number(ofSide: label) { return hasColour ? "█" : Self.fills[side % Self.fills.count] }
        return switch StanceLabel(name: label) {
        case .both: hasColour ? "█" : "▒"
        case .neutral: hasColour ? "▒" : "░"
        default: hasColour ? "░" : "·"
        }
    }

    /// The colours of the sides in their order; yellow is what belongs to several.
    private static let styles: [Terminal.Style] = [.green, .red, .cyan, .magenta, .blue]
    private static let fills = ["█", "▓", "▚", "▌", "▄"]

    /// An aspect in the language of this run.
    func aspect(_ id: String) -> String {
        summary.aspects.first { $0.id == id }.map { Language.current.text($0.name) } ?? id
    }

    /// A key point's sentence with its code.
    func keyPoint(_ id: String) -> String {
        summary.keyPoints.first { $0.id == id }.map { "\(id)  \(Language.current.text($0.text))" } ?? id
    }

    /// A word of one of the record's closed sets.
    static func text(of code: some RawRepresentable<String>) -> String { text(of: code.rawValue) }

    /// What stands beside a member of the record, by its path; the path where nobody sees it.
    static func label(of path: String) -> String { QuoteRecord.label(of: path)?.text ?? path }

    /// A code of the record.
    static func text(of code: String) -> String {
        if let names = IndexSummary.sidelessStances[code] { return Language.current.text(names) }
        return switch code {
        case "direct": Catalogue.direct.text
        case "indirect": Catalogue.indirect.text
        case "mixed": Catalogue.mixed.text
        case "person": Catalogue.kindPerson.text
        case "organisation": Catalogue.kindOrganisation.text
        case "product": Catalogue.kindProduct.text
        case "anonymous": Catalogue.kindAnonymous.text
        case "collective": Catalogue.kindCollective.text
        case "stated": Catalogue.saidStated.text
        case "relative": Catalogue.saidRelative.text
        case "event": Catalogue.saidEvent.text
        case "before": Catalogue.saidBeforeThen.text
        case "near": Catalogue.saidNear.text
        case "default": Catalogue.saidDefault.text
        case "machine": Catalogue.machine.text
        case "verified": Catalogue.verified.text
        case "disputed": Catalogue.disputed.text
        case "misattributed": Catalogue.misattributed.text
        case "withdrawn": Catalogue.withdrawn.text
        default: code
        }
    }
}

extension Member.Label {
    /// In the language of this run.
    var text: String { Language.current == .chinese ? chinese : english }
}
