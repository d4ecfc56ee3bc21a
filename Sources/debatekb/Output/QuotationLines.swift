import KnowledgeBase
import Messages

/// Lays out quotations for a person: who, when, where, which side; the words; the source and the id.
///
/// On a screen the words take a few lines: long ones are cut around the match, short ones are shown with what stands
/// around them in their paragraph. In a pipe they are whole and alone.
struct QuotationLines {
    let terminal: Terminal
    let summary: IndexSummary
    private let indent = "  "

    /// How many lines of a screen the words of one quotation take at most.
    private static let mostLines = 4
    /// How many lines they take at least, where the paragraph has more to show.
    private static let leastLines = 2

    /// The lines of one hit of a search.
    func lines(for hit: SearchAnswer.Hit) -> [String] {
        let width = terminal.columns - indent.count
        return header(of: hit.record) + passage(of: hit, columns: width).lines(on: terminal, columns: width).map { indent + $0 }
            + source(of: hit.record, columns: width).map { indent + terminal.styled($0, .dim) }
    }

    /// `李彦宏  2024-07-04  极客公园  closed`, whether it is unsure that it was said by this speaker, and what a person has said about
    /// the record.
    func header(of record: QuoteRecord) -> [String] {
        var text = StyledText()
        text.append(record.speaker?.name ?? Catalogue.speakerUnknown.text, .bold)
        if let mark = record.unsureMark(in: .current) { text.append(Catalogue.bracketed(mark), .yellow) }
        text.append("  " + (record.isPartOf.datePublished.map { String($0.prefix(10)) } ?? Catalogue.undated.text))
        text.append("  " + (record.isPartOf.publisher ?? Catalogue.outletUnknown.text))
        text.append("  ")
        text.append(Wording(summary: summary).stance(record.stance.label), style(ofStance: record.stance.label))
        if record.quotationType != "direct" { text.append("  " + Wording.text(of: record.quotationType), .dim) }
        if record.verification.status != .machine {
            text.append("  [\(Wording.text(of: record.verification.status.rawValue))]", .yellow)
        }
        return text.lines(on: terminal, columns: terminal.columns)
    }

    /// A stance in its colour: the first side green, the second red, whatever they are called.
    func stance(_ label: String) -> String {
        terminal.styled(Wording(summary: summary).stance(label), style(ofStance: label))
    }

    private func style(ofStance label: String) -> Terminal.Style {
        switch summary.sides.firstIndex(where: { $0.id == label }) {
        case 0: .green
        case 1: .red
        default: label == "both" ? .yellow : .dim
        }
    }

    /// The words, in quotation marks where they are the speaker's own, with the matches marked.
    private func passage(of hit: SearchAnswer.Hit, columns: Int) -> StyledText {
        let record = hit.record
        var words = StyledText()
        let (open, close) = record.quotationType == "direct" ? ("“", "”") : ("", "")
        words.append(open)
        var position = record.text.unicodeScalars.startIndex
        var first: Int?
        for match in hit.matches {
            let scalars = record.text.unicodeScalars
            guard let start = scalars.index(scalars.startIndex, offsetBy: match.lowerBound, limitedBy: scalars.endIndex),
                let end = scalars.index(scalars.startIndex, offsetBy: match.upperBound, limitedBy: scalars.endIndex), start >= position
            else { continue }
            words.append(String(scalars[position..<start]))
            first = first ?? words.characters.count
            words.append(String(scalars[start..<end]), .match)
            position = end
        }
        words.append(String(record.text.unicodeScalars[position...]))
        words.append(close)
        guard terminal.isScreen else { return words }
        if words.columns > columns * Self.mostLines {
            return words.window(around: first ?? 0, columns: columns * Self.mostLines - 4)
        }
        return surrounded(words, of: hit, within: columns * Self.leastLines - 6)
    }

    /// The words with what stands before and after them in their paragraph, as much as fits.
    private func surrounded(_ words: StyledText, of hit: SearchAnswer.Hit, within columns: Int) -> StyledText {
        let room = columns - words.columns
        guard room > 8, let place = hit.context.firstRange(of: hit.record.text) else { return words }
        var (before, after) = (hit.context[..<place.lowerBound], hit.context[place.upperBound...])
        if hit.record.quotationType == "direct" {
            before = before.last.map { "“「『\"‘".contains($0) } == true ? before.dropLast() : before
            after = after.first.map { "”」』\"’".contains($0) } == true ? after.dropFirst() : after
        }
        let lead = Self.end(of: before, columns: room - min(room / 2, TextWidth.columns(of: after)))
        let trail = TextWidth.truncated(String(after), to: max(1, room - TextWidth.columns(of: lead)))
        var text = StyledText()
        text.append(lead, .dim)
        text.append(words)
        text.append(trail, .dim)
        return text
    }

    /// As much of the end of a text as fits, with an ellipsis before it where it was cut.
    private static func end(of text: Substring, columns: Int) -> String {
        guard TextWidth.columns(of: text) > columns else { return String(text) }
        var kept = text[text.endIndex...]
        var used = 1
        for i in text.indices.reversed() {
            used += TextWidth.columns(of: text[i])
            if used > columns { break }
            kept = text[i...]
        }
        return "…" + kept
    }

    /// The headline, the link, in how many articles, and the id, put together as the width allows; a link is never cut.
    private func source(of record: QuoteRecord, columns: Int) -> [String] {
        var parts: [String] = []
        if let headline = record.isPartOf.headline {
            parts.append("《\(TextWidth.truncated(Terminal.printable(headline), to: min(44, columns - 4)))》")
        }
        parts.append(Terminal.printable(record.isPartOf.url ?? record.target.source))
        let occurrences = record.occurrences
        if occurrences.count > 1 {
            let isCopied = occurrences.independent < occurrences.count
            parts.append(
                isCopied
                    ? Catalogue.inArticlesIndependent("\(occurrences.count)", "\(occurrences.independent)")
                    : Catalogue.inArticles("\(occurrences.count)"))
        }
        parts.append(record.id)
        var lines: [String] = []
        for part in parts {
            if let last = lines.last, TextWidth.columns(of: last) + 3 + TextWidth.columns(of: part) <= columns {
                lines[lines.count - 1] = last + " · " + part
            } else {
                lines.append(part)
            }
        }
        return lines
    }
}
