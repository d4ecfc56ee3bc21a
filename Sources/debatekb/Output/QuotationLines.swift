import Messages
import Records
import SaidDates
import Search
import Stances

/// Lays out quotations for a person: who, when, where, which side; the words; the source and the id.
///
/// On a screen the words take a few lines: long ones are cut around the match, short ones are shown with what stands
/// around them in their paragraph. In a pipe they are whole and alone.
struct QuotationLines {
    let terminal: Terminal
    let summary: IndexSummary
    /// How far all of it stands from the left edge.
    var margin = 0

    private static let indent = 2
    /// How many lines of a screen the words of one quotation take at most.
    private static let mostLines = 4
    /// How many lines they take at least, where the paragraph has more to show.
    private static let leastLines = 2
    /// How many columns of a line on a screen an address takes at most.
    private static let mostOfAddress = 72

    /// One hit of a search.
    func text(for hit: SearchAnswer.Hit) -> String {
        let inner = margin + Self.indent
        return header(of: hit.record) + terminal.paragraph(passage(of: hit, columns: terminal.columns - inner), indent: inner)
            + source(of: hit.record, indent: inner)
    }

    /// `李彦宏  2024-07-04  极客公园  closed`, whether it is unsure that it was said by this speaker, and what a person has said about
    /// the record.
    func header(of record: QuoteRecord) -> String {
        let wording = Wording(summary: summary)
        var who = StyledText(record.speaker?.name ?? Catalogue.speakerUnknown.text, .bold)
        if let mark = record.unsureMark(in: .current) { who.append(Catalogue.bracketed(mark), .yellow) }
        var parts = [
            who,
            StyledText(Self.date(of: record)),
            StyledText(record.isPartOf.publisher ?? Catalogue.outletUnknown.text),
            StyledText(wording.stance(record.stance.label), wording.style(ofStance: record.stance.label.name)),
        ]
        if !record.isVerbatim { parts.append(StyledText(Wording.text(of: record.quotationType), .dim)) }
        if record.verification.status != .machine {
            parts.append(StyledText("[\(Wording.text(of: record.verification.status))]", .yellow))
        }
        return terminal.parts(parts, apart: "  ", indent: margin, hanging: Self.indent)
    }

    /// When it was said, where the page tells, and when it was printed, where that is another day: `2024-07 (printed 2025-02-14)`.
    private static func date(of record: QuoteRecord) -> String {
        let printed = record.isPartOf.datePublished.map { String($0.prefix(10)) }
        guard let said = record.toldDate?.description else { return printed ?? Catalogue.undated.text }
        guard let printed, printed != said else { return said }
        return said + Catalogue.bracketed(Catalogue.printed(printed))
    }

    /// The words, in quotation marks where they are the speaker's own, with the matches marked.
    private func passage(of hit: SearchAnswer.Hit, columns: Int) -> StyledText {
        let record = hit.record
        var words = StyledText()
        let (open, close) = record.isVerbatim ? ("“", "”") : ("", "")
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
        guard room > 8, let place = hit.record.place(in: hit.context) else { return words }
        var (before, after) = (hit.context[..<place.lowerBound], hit.context[place.upperBound...])
        if hit.record.isVerbatim {
            before = before.last.map { "“「『\"‘".contains($0) } == true ? before.dropLast() : before
            after = after.first.map { "”」』\"’".contains($0) } == true ? after.dropFirst() : after
        }
        let lead = TextWidth.truncatedStart(String(before), to: room - min(room / 2, TextWidth.columns(of: after)))
        let trail = TextWidth.truncated(String(after), to: max(1, room - TextWidth.columns(of: lead)))
        var text = StyledText()
        text.append(lead, .dim)
        text.append(words)
        text.append(trail, .dim)
        return text
    }

    /// The headline, the link, in how many articles, and the id, put together as the width allows.
    private func source(of record: QuoteRecord, indent: Int) -> String {
        let columns = terminal.columns - indent
        var parts: [String] = []
        if let headline = record.isPartOf.headline {
            parts.append(TitleMarks.around(Terminal.printable(headline)) { TextWidth.truncated($0, to: min(44, columns - 4)) })
        }
        let address = record.isPartOf.url.map { terminal.isScreen ? Self.shortened($0, to: min(columns, Self.mostOfAddress)) : $0 }
        parts.append(address ?? record.target.source)
        let occurrences = record.occurrences
        if occurrences.count > 1 {
            let isCopied = occurrences.independent < occurrences.count
            parts.append(
                isCopied
                    ? Catalogue.inArticlesIndependent("\(occurrences.count)", "\(occurrences.independent)")
                    : Catalogue.inArticles("\(occurrences.count)"))
        }
        parts.append(record.id)
        return terminal.parts(parts, apart: " · ", .dim, indent: indent)
    }

    /// An address that takes at most so many columns: the host and as much of the path as fits. Without its scheme it is not
    /// taken for a link, which would lead to another page; `show` has the whole.
    static func shortened(_ address: String, to columns: Int) -> String {
        let address = Terminal.printable(address)
        guard TextWidth.columns(of: address) > columns else { return address }
        var rest = address[...]
        for beginning in ["https://", "http://", "www."] where rest.hasPrefix(beginning) { rest = rest.dropFirst(beginning.count) }
        return TextWidth.truncated(String(rest), to: columns)
    }
}
