import Messages
import Records
import Search

/// Draws the debate in the terminal: a bar for each stance, stances over time, aspects to both sides of their names, or with a bar for
/// each side below them where there are more than two.
///
/// Without colour the stances are told apart by their fill.
struct StatisticsLines {
    let terminal: Terminal
    let summary: IndexSummary

    private var wording: Wording { Wording(summary: summary) }

    func text(of statistics: Statistics) -> String {
        let total = Catalogue.byWhom(Counted.statements(statistics.total.statements), Counted.speakers(statistics.total.speakers))
        var text = terminal.paragraph(Language.current.text(summary.question), .bold) + terminal.paragraph(total)
        let stances = statistics.stances.filter { $0.count.statements > 0 }
        if !stances.isEmpty { text += "\n" + drawn(stances) }
        if !statistics.periods.isEmpty { text += "\n" + periods(statistics) }
        if !statistics.aspects.isEmpty { text += "\n" + (summary.sides.count == 2 ? aspects(statistics) : aspectsOfMany(statistics)) }
        return text
    }

    /// A bar for each stance, with its numbers behind it, or below it where that leaves the bar too short.
    private func drawn(_ stances: [Statistics.Part]) -> String {
        let names = stances.map { wording.stance($0.id) }
        let column = column(for: names)
        let highest = stances.map(\.count.statements).max() ?? 1
        let counts = stances.map { Catalogue.byWhom(Counted.statements($0.count.statements), Counted.speakers($0.count.speakers)) }
        let behind = terminal.columns - column - 2 - (counts.map { TextWidth.columns(of: $0) }.max() ?? 0)
        let isBehind = behind >= Self.leastBar
        let room = isBehind ? behind : terminal.columns - column
        return zip(zip(stances, names), counts).map { part, count in
            let bar = terminal.label(part.1, in: column) + bar(part.0.id, max(1, room * part.0.count.statements / highest))
            return isBehind
                ? bar + "  " + terminal.styled(count, .dim) + "\n" : bar + "\n" + terminal.paragraph(count, .dim, indent: column)
        }.joined()
    }

    private func periods(_ statistics: Statistics) -> String {
        let column = column(for: statistics.periods.map(\.name))
        let totals = statistics.periods.map { $0.stances.reduce(0) { $0 + $1.count.statements } }
        let highest = max(1, totals.max() ?? 1)
        let room = max(Self.leastBar, terminal.columns - column - 6)
        var text = terminal.paragraph(Catalogue.stancesOverTime.text, .bold)
        for (period, total) in zip(statistics.periods, totals) {
            text += terminal.label(period.name, in: column, .dim)
            let length = max(1, room * total / highest)
            var drawn = 0
            var sum = 0
            for part in period.stances where total > 0 {
                sum += part.count.statements
                let end = length * sum / total  // rounded on the sums, so that the whole bar has its length
                text += bar(part.id, end - drawn)
                drawn = end
            }
            text += (total == 0 ? terminal.styled("·", .dim) : " \(total)") + "\n"
        }
        if statistics.undated > 0 { text += terminal.paragraph(Catalogue.undatedToo(Counted.statements(statistics.undated)), .dim) }
        return text
    }

    /// Aspects with the bars of either side to both sides of their names; below their names where these leave too little room.
    private func aspects(_ statistics: Statistics) -> String {
        let names = statistics.aspects.map { wording.aspect($0.id) }
        let longest = names.map { TextWidth.columns(of: $0) }.max() ?? 0
        let width = min(terminal.columns, 100)
        let column = longest <= width / 3 ? longest : 0
        // Two spaces at each side of the name, a number of three digits and a space at each end.
        let room = max(6, (width - column - 4 - 8) / 2)
        let highest = max(1, statistics.aspects.flatMap { $0.sides.map(\.count.statements) }.max() ?? 1)
        func length(_ part: Statistics.Part) -> Int {
            part.count.statements == 0 ? 0 : max(1, room * part.count.statements / highest)
        }
        let left = "◀ " + TextWidth.truncated(wording.stance(summary.sides[0].id), to: room)
        let right = TextWidth.truncated(wording.stance(summary.sides[1].id), to: room) + " ▶"
        var text = terminal.paragraph(Catalogue.aspectsBySide.text, .bold)
        let margin = String(repeating: " ", count: max(0, room + 4 - TextWidth.columns(of: left)))
        text += margin + left + "".padding(to: column + 4) + right + "\n"
        for (aspect, name) in zip(statistics.aspects, names) {
            let (first, second) = (aspect.sides[0], aspect.sides[1])
            let number = first.count.statements > 0 ? String(first.count.statements) : ""
            let blank = String(repeating: " ", count: max(0, room - length(first) + 3 - number.count))
            let space = max(0, column - TextWidth.columns(of: name))
            let label = column > 0 ? String(repeating: " ", count: space / 2) + name + String(repeating: " ", count: space - space / 2) : ""
            let end = second.count.statements > 0 ? " \(second.count.statements)" : ""
            if column == 0 { text += terminal.paragraph(name) }
            text += "\(blank)\(number) \(bar(first.id, length(first)))  \(label)  \(bar(second.id, length(second)))\(end)\n"
        }
        return text
    }

    /// Aspects, each with a bar for every side that argues on it, named beside its bar.
    private func aspectsOfMany(_ statistics: Statistics) -> String {
        let column = column(for: summary.sides.map { wording.stance($0.id) }) + 2
        let highest = max(1, statistics.aspects.flatMap { $0.sides.map(\.count.statements) }.max() ?? 1)
        let room = max(Self.leastBar, min(terminal.columns, 100) - column - 4)
        return terminal.paragraph(Catalogue.aspectsOfMany.text, .bold)
            + statistics.aspects.map { aspect in
                terminal.paragraph(wording.aspect(aspect.id))
                    + aspect.sides.filter { $0.count.statements > 0 }.map { side in
                        terminal.label("  " + wording.stance(side.id), in: column)
                            + bar(side.id, max(1, room * side.count.statements / highest)) + " \(side.count.statements)\n"
                    }.joined()
            }.joined()
    }

    /// How many columns a bar must be able to take.
    private static let leastBar = 8

    /// The column of names, with the space behind it, that leaves the bars two thirds of the line.
    private func column(for names: [String]) -> Int {
        min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, terminal.columns / 3) + 2
    }

    private func bar(_ stance: String, _ length: Int) -> String {
        let fill = wording.fill(ofStance: stance, hasColour: terminal.hasColour)
        return terminal.styled(String(repeating: fill, count: max(0, length)), wording.style(ofStance: stance))
    }
}
