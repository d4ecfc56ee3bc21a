import KnowledgeBase
import Messages

/// Draws the debate in the terminal: a bar for each stance, stances over time, aspects to both sides of their names.
///
/// Without colour the stances are told apart by their fill.
struct StatisticsLines {
    let terminal: Terminal
    let summary: IndexSummary

    private var wording: Wording { Wording(summary: summary) }

    func lines(of statistics: Statistics) -> [String] {
        var lines = [
            terminal.styled(Language.current.text(summary.question), .bold),
            Catalogue.byWhom(Counted.statements(statistics.total.statements), Counted.speakers(statistics.total.speakers)), "",
        ]
        lines += stances(statistics)
        if !statistics.periods.isEmpty { lines += [""] + periods(statistics) }
        if !statistics.aspects.isEmpty, summary.sides.count == 2 { lines += [""] + aspects(statistics) }
        return lines
    }

    private func stances(_ statistics: Statistics) -> [String] {
        let parts = statistics.stances.filter { $0.count.statements > 0 }
        let names = parts.map { short(wording.stance($0.id)) }
        let column = names.map { TextWidth.columns(of: $0) }.max() ?? 0
        let highest = parts.map(\.count.statements).max() ?? 1
        let counts = parts.map { Catalogue.byWhom(Counted.statements($0.count.statements), Counted.speakers($0.count.speakers)) }
        let room = max(8, terminal.columns - column - 4 - (counts.map { TextWidth.columns(of: $0) }.max() ?? 0))
        return zip(zip(parts, names), counts).map { part, count in
            let length = max(1, room * part.0.count.statements / highest)
            return "\(part.1.padding(to: column))  \(bar(part.0.id, length))  \(terminal.styled(count, .dim))"
        }
    }

    private func periods(_ statistics: Statistics) -> [String] {
        let column = statistics.periods.map { TextWidth.columns(of: $0.name) }.max() ?? 0
        let totals = statistics.periods.map { $0.stances.reduce(0) { $0 + $1.count.statements } }
        let highest = max(1, totals.max() ?? 1)
        let room = max(8, terminal.columns - column - 2 - 6)
        var lines = [terminal.styled(Catalogue.stancesOverTime.text, .bold)]
        for (period, total) in zip(statistics.periods, totals) {
            var line = terminal.styled(period.name.padding(to: column), .dim) + "  "
            let length = max(1, room * total / highest)
            var drawn = 0
            var sum = 0
            for part in period.stances where total > 0 {
                sum += part.count.statements
                let end = length * sum / total  // rounded on the sums, so that the whole bar has its length
                line += bar(part.id, end - drawn)
                drawn = end
            }
            lines.append(total == 0 ? line + terminal.styled("·", .dim) : line + " \(total)")
        }
        if statistics.undated > 0 { lines.append(terminal.styled(Catalogue.undatedToo(Counted.statements(statistics.undated)), .dim)) }
        return lines
    }

    private func aspects(_ statistics: Statistics) -> [String] {
        let names = statistics.aspects.map { short(wording.aspect($0.id)) }
        let column = names.map { TextWidth.columns(of: $0) }.max() ?? 0
        let room = max(6, (min(terminal.columns, 100) - column - 4 - 10) / 2)
        let highest = max(1, statistics.aspects.flatMap { $0.sides.map(\.count.statements) }.max() ?? 1)
        func length(_ part: Statistics.Part) -> Int {
            part.count.statements == 0 ? 0 : max(1, room * part.count.statements / highest)
        }
        let left = "◀ " + TextWidth.truncated(wording.stance(summary.sides[0].id), to: room + 3)
        let right = TextWidth.truncated(wording.stance(summary.sides[1].id), to: room + 3) + " ▶"
        var lines = [
            terminal.styled(Catalogue.aspectsBySide.text, .bold),
            String(repeating: " ", count: max(0, room + 5 - TextWidth.columns(of: left))) + left + "".padding(to: column + 4) + right,
        ]
        for (aspect, name) in zip(statistics.aspects, names) {
            let (first, second) = (aspect.sides[0], aspect.sides[1])
            let number = first.count.statements > 0 ? String(first.count.statements) : ""
            let blank = String(repeating: " ", count: room - length(first) + 4 - number.count)
            let space = column - TextWidth.columns(of: name)
            let label = String(repeating: " ", count: space / 2) + name + String(repeating: " ", count: space - space / 2)
            let end = second.count.statements > 0 ? " \(second.count.statements)" : ""
            lines.append("\(blank)\(number) \(bar(first.id, length(first)))  \(label)  \(bar(second.id, length(second)))\(end)")
        }
        return lines
    }

    /// A name that leaves the bars two thirds of the line.
    private func short(_ name: String) -> String { TextWidth.truncated(name, to: max(12, terminal.columns / 3)) }

    private func bar(_ stance: String, _ length: Int) -> String {
        let rank = summary.stanceLabels.firstIndex(of: stance) ?? 4
        let styles: [Terminal.Style] = [.green, .red, .yellow, .dim, .dim]
        let fills = terminal.hasColour ? ["█", "█", "█", "▒", "░"] : ["█", "▓", "▒", "░", "·"]
        return terminal.styled(String(repeating: fills[min(rank, 4)], count: max(0, length)), styles[min(rank, 4)])
    }
}
