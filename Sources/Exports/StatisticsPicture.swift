import Records
public import Search

/// Draws `Statistics` as SVG 1.1: stances over time as stacked bars, aspects as bars to the left and right of an axis, or one below the
/// other where there are more than two sides.
///
/// Colours follow the reader's light or dark setting and keep a ground of their own where nobody reads settings; every
/// bar says its numbers in a `title`, and every series is named beside its colour.
public struct StatisticsPicture {
    private let statistics: Statistics
    private let summary: IndexSummary
    private let language: String
    private let width = 760

    /// A picture with names in a language, where the debate gives them in it.
    public init(of statistics: Statistics, summary: IndexSummary, language: String) {
        self.statistics = statistics
        self.summary = summary
        self.language = language
    }

    /// The picture as an SVG document.
    public var svg: [UInt8] {
        let titles = TextWidth.wrapped(title, to: 74)
        let legendTop = 60 + titles.count * 24
        let legend = legend
        let chartTop = legendTop + legend.count * 20
        let aspectTop = chartTop + (statistics.periods.isEmpty ? 0 : 250)
        let height = aspectTop + (statistics.aspects.isEmpty ? 0 : 52 + statistics.aspects.count * rowHeight) + 24
        var xml = XMLWriter()
        xml.declaration()
        xml.element(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"),
                ("height", "\(height)"), ("role", "img"),
            ]
        ) { xml in
            xml.endLine()
            xml.line("title", title)
            xml.line("style", style)
            xml.element("rect", [("class", "ground"), ("width", "100%"), ("height", "100%")])
            for (i, line) in titles.enumerated() { text(line, at: (24, 36 + i * 24), "title", in: &xml) }
            text(counted(statistics.total) + undated, at: (24, 34 + titles.count * 24), "dim", in: &xml)
            for (i, line) in legend.enumerated() { draw(line, at: legendTop + i * 20, in: &xml) }
            if !statistics.periods.isEmpty { drawPeriods(top: chartTop, in: &xml) }
            if !statistics.aspects.isEmpty {
                if hasTwoSides { drawAspects(top: aspectTop, in: &xml) } else { drawAspectsOfMany(top: aspectTop, in: &xml) }
            }
        }
        xml.endLine()
        return xml.bytes
    }

    private var style: String {
        let colours = StancePalette.colours(ofSides: summary.sides.count)
        func fills(_ ground: KeyPath<StancePalette.Colour, String>) -> String {
            colours.enumerated().map { ".s\($0) { fill: \($1[keyPath: ground]) }" }.joined(separator: " ")
        }
        return """
            text { font: 13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; fill: #1f2328 }
            .title { font-size: 18px; font-weight: 600 } .dim { fill: #59636e } .end { text-anchor: end } .middle { text-anchor: middle }
            .ground { fill: #ffffff } .axis { stroke: #8b949e; stroke-width: 1 } .grid { stroke: #d1d9e0; stroke-width: 1 }
            \(fills(\.onLight))
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .dim { fill: #9198a1 } .ground { fill: #0d1117 } .grid { stroke: #30363d }
            \(fills(\.onDark))
            }
            """
    }

    private var hasTwoSides: Bool { summary.sides.count == 2 }
    /// Two sides share a row; more have a thin bar each.
    private var rowHeight: Int { hasTwoSides ? 26 : summary.sides.count * 14 + 12 }

    private var isChinese: Bool { language == "zh" }
    private var title: String { name(summary.question) ?? "Debate" }

    private func name(_ names: [String: String]) -> String? { names[language] ?? names.oneName }

    private func name(ofStance id: String) -> String {
        summary.names(ofStance: id).flatMap(name) ?? id
    }

    private func counted(_ count: Statistics.Count) -> String {
        guard !isChinese else { return "\(count.statements) 条言论，\(count.speakers) 位发言者" }
        let statements = count.statements == 1 ? "1 statement" : "\(count.statements) statements"
        return count.speakers == 0 ? statements : statements + (count.speakers == 1 ? " by 1 speaker" : " by \(count.speakers) speakers")
    }

    /// What the axis of time does not show.
    private var undated: String {
        guard statistics.undated > 0 else { return "" }
        return isChinese ? "（\(statistics.undated) 条无日期）" : " (\(statistics.undated) without a date)"
    }

    /// The class of a stance's colour.
    private func colour(_ id: String) -> String {
        let labels = summary.stanceLabels
        return "s\(labels.firstIndex(of: id) ?? labels.count - 1)"
    }

    private func text(_ words: String, at place: (x: Int, y: Int), _ style: String, in xml: inout XMLWriter) {
        xml.line("text", [("x", "\(place.x)"), ("y", "\(place.y)"), ("class", style)], words)
    }

    private func bar(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String, _ label: String, in xml: inout XMLWriter
    ) {
        func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
        xml.element(
            "rect", [("x", short(x)), ("y", short(y)), ("width", short(width)), ("height", short(height)), ("class", style)]
        ) { xml in xml.element("title") { $0.text(label) } }
        xml.endLine()
    }

    /// The stances with their places, on as many lines as they need.
    private var legend: [[(part: Statistics.Part, words: String, x: Int)]] {
        var lines: [[(part: Statistics.Part, words: String, x: Int)]] = [[]]
        var x = 24
        for part in statistics.stances where part.count.statements > 0 {
            let words = "\(TextWidth.truncated(name(ofStance: part.id), to: 48)) \(part.count.statements)"
            let length = 17 + TextWidth.columns(of: words) * 7 + 22
            if x > 24, x + length > width {
                lines.append([])
                x = 24
            }
            lines[lines.count - 1].append((part, words, x))
            x += length
        }
        return lines
    }

    private func draw(_ line: [(part: Statistics.Part, words: String, x: Int)], at y: Int, in xml: inout XMLWriter) {
        for (part, words, x) in line {
            bar(Double(x), Double(y) - 10, 11, 11, colour(part.id), counted(part.count), in: &xml)
            text(words, at: (x + 17, y), "", in: &xml)
        }
    }

    private func drawPeriods(top: Int, in xml: inout XMLWriter) {
        let (left, right, plot) = (56, width - 24, 180)
        let base = top + 14 + plot
        let highest = max(1, statistics.periods.map { $0.stances.reduce(0) { $0 + $1.count.statements } }.max() ?? 1)
        for step in 0...2 {
            let value = step == 2 ? highest : highest * step / 2
            let y = base - plot * value / highest
            let style = step == 0 ? "axis" : "grid"
            xml.element("line", [("x1", "\(left)"), ("x2", "\(right)"), ("y1", "\(y)"), ("y2", "\(y)"), ("class", style)])
            text("\(value)", at: (left - 8, y + 4), "dim end", in: &xml)
        }
        let slot = Double(right - left) / Double(statistics.periods.count)
        let labelled = max(1, Int((64 / slot).rounded(.up)))
        for (i, period) in statistics.periods.enumerated() {
            let x = Double(left) + slot * Double(i) + slot * 0.15
            var y = Double(base)
            for part in period.stances where part.count.statements > 0 {
                let height = Double(plot * part.count.statements) / Double(highest)
                y -= height
                let label = "\(period.name) \(name(ofStance: part.id)): \(counted(part.count))"
                bar(x, y, slot * 0.7, height, colour(part.id), label, in: &xml)
            }
            if i % labelled == 0 { text(period.name, at: (Int(x + slot * 0.35), base + 20), "dim middle", in: &xml) }
        }
    }

    private var aspectNames: [String] {
        statistics.aspects.map { aspect in summary.aspects.first { $0.id == aspect.id }.flatMap { name($0.name) } ?? aspect.id }
    }

    private var mostOnAnAspect: Int { max(1, statistics.aspects.flatMap { $0.sides.map(\.count.statements) }.max() ?? 1) }

    private func drawAspects(top: Int, in xml: inout XMLWriter) {
        let middle = width / 2
        let labels = aspectNames
        // Half of the room for the aspects' names: as much as they need, up to what leaves the bars enough.
        let longest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
        let gap = min(max(70, longest * 7 / 2 + 12), 150)
        let reach = Double(middle - gap - 60)
        let highest = mostOnAnAspect
        func heading(_ side: Int) -> String { TextWidth.truncated(name(ofStance: summary.sides[side].id), to: Int(reach + 60) / 7 - 2) }
        text("← \(heading(0))", at: (middle - gap, top + 24), "end", in: &xml)
        text("\(heading(1)) →", at: (middle + gap, top + 24), "", in: &xml)
        for (i, (aspect, label)) in zip(statistics.aspects, labels).enumerated() {
            let y = top + 40 + i * 26
            text(TextWidth.truncated(label, to: (2 * gap - 16) / 7), at: (middle, y + 14), "middle", in: &xml)
            for (side, part) in aspect.sides.enumerated() where part.count.statements > 0 {
                let length = reach * Double(part.count.statements) / Double(highest)
                let isLeft = side == 0
                let start = isLeft ? Double(middle - gap) - length : Double(middle + gap)
                bar(start, Double(y), length, 18, colour(part.id), "\(label), \(name(ofStance: part.id)): \(counted(part.count))", in: &xml)
                let x = isLeft ? Int(start) - 6 : Int(start + length) + 6
                text("\(part.count.statements)", at: (x, y + 14), isLeft ? "dim end" : "dim", in: &xml)
            }
        }
    }

    /// A bar for each side below the other, with its number and name behind it.
    private func drawAspectsOfMany(top: Int, in xml: inout XMLWriter) {
        let labels = aspectNames
        let left = min(max(80, (labels.map { TextWidth.columns(of: $0) }.max() ?? 0) * 7 + 36), 240)
        let names = summary.sides.map { TextWidth.truncated(name(ofStance: $0.id), to: 24) }
        let behind = 40 + (names.map { TextWidth.columns(of: $0) }.max() ?? 0) * 7
        let reach = Double(width - 24 - left - behind)
        for (i, (aspect, label)) in zip(statistics.aspects, labels).enumerated() {
            let y = top + 40 + i * rowHeight
            text(TextWidth.truncated(label, to: (left - 36) / 7), at: (left - 12, y + 11), "end", in: &xml)
            for (number, (part, name)) in zip(aspect.sides, names).enumerated() where part.count.statements > 0 {
                let length = reach * Double(part.count.statements) / Double(mostOnAnAspect)
                let barTop = y + number * 14
                bar(Double(left), Double(barTop), length, 12, colour(part.id), "\(label), \(name): \(counted(part.count))", in: &xml)
                text("\(part.count.statements) \(name)", at: (left + Int(length) + 6, barTop + 11), "dim", in: &xml)
            }
        }
    }
}
