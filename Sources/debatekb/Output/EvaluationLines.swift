import Evaluation
import Records

/// Sets out the figures of an evaluation for a person.
struct EvaluationLines {
    let terminal: Terminal

    func text(of report: EvaluationReport) -> String {
        var text = terminal.paragraph(Catalogue.evaluated("\(report.articles)", "\(report.gold)", "\(report.predicted)"))
        let names = report.rows.map { Self.name(ofRow: $0.name) }
        let column = 2 + (names.map { TextWidth.columns(of: $0) }.max() ?? 0)
        text += "\n" + "".padding(to: column) + Self.heads + "\n"
        for (name, row) in zip(names, report.rows) { text += name.padding(to: column) + Self.cells(row.figures) + "\n" }
        if report.sure > 0 {
            let part = Self.percent(Double(report.sureAndRight) / Double(report.sure))
            text += "\n" + terminal.paragraph(Catalogue.evaluatedSure("\(report.sure)", "\(report.sureAndRight)", part))
        }
        if report.said.labelled > 0 { text += "\n" + said(report.said) }
        return report.stances.classes.isEmpty ? text : text + "\n" + stances(report)
    }

    /// The stances in one debate.
    func text(of report: EvaluationReport, of name: String) -> String {
        terminal.paragraph("\(name): \(report.articles)", .bold) + stances(report) + "\n"
    }

    /// When quotations were said, of those that were found and are labelled.
    private func said(_ said: SaidDateFigures) -> String {
        let lines = [
            Catalogue.evaluatedSaidStated("\(said.statedRight)", "\(said.stated)", Self.share(said.statedRight, of: said.stated)),
            Catalogue.evaluatedSaidFound("\(said.foundRight)", "\(said.told)", Self.share(said.foundRight, of: said.told)),
            Catalogue.evaluatedSaidRight("\(said.right)", "\(said.shown)", Self.share(said.right, of: said.shown)),
            Catalogue.evaluatedSaidExact("\(said.exact)", "\(said.rightMonth)", "\(said.rightYear)", "\(said.tooPrecise)"),
        ]
        return terminal.paragraph(Catalogue.evaluatedSaid("\(said.labelled)"))
            + lines.map { terminal.paragraph($0, indent: 2, hanging: 2) }.joined()
    }

    private static func share(_ part: Int, of whole: Int) -> String { percent(whole == 0 ? 0 : Double(part) / Double(whole)) }

    private func stances(_ report: EvaluationReport) -> String {
        let figures = report.stanceFigures
        var lines = [
            Catalogue.evaluatedOnTopic(Self.percent(figures.macroF1), Self.percent(figures.accuracy)),
            Catalogue.evaluatedOffTopic(Self.percent(figures.offTopic.f1)),
            Catalogue.evaluatedShown("\(figures.shown)", Self.percent(figures.shownPrecision)),
        ]
        if figures.unsure > 0 { lines.append(Catalogue.evaluatedUnsure("\(figures.unsure)")) }
        if !report.coverage.isEmpty {
            let steps = report.coverage.map { "\(Int(($0.share * 100).rounded())) %: \(Self.percent($0.precision))" }
            lines.append(Catalogue.evaluatedCoverage.text + " " + steps.joined(separator: ", "))
        }
        return terminal.paragraph(Catalogue.evaluatedStances.text)
            + lines.map { terminal.paragraph($0, indent: 2, hanging: 2) }.joined() + "\n" + matrix(report.stances)
    }

    /// Rows as labelled, columns as found; where they do not fit, what each class was found as, one below the other.
    private func matrix(_ matrix: ConfusionMatrix) -> String {
        let classes = matrix.classes
        let column = 2 + (classes.map { TextWidth.columns(of: $0) }.max() ?? 0)
        guard column * (classes.count + 1) + Self.heads.count <= terminal.columns else {
            return terminal.paragraph(Catalogue.evaluatedMatrix.text)
                + classes.map { row in
                    let counts = classes.map { "\($0) \(matrix.count(gold: row, predicted: $0))" }
                    return terminal.paragraph(row, .bold) + terminal.parts(counts, apart: "  ", indent: 2)
                        + terminal.paragraph(Self.figures(matrix.figures(of: row)), indent: 2)
                }.joined()
        }
        let heads = "".padding(to: column) + classes.map { $0.padding(to: column) }.joined() + Self.heads + "\n"
        return terminal.paragraph(Catalogue.evaluatedMatrix.text) + heads
            + classes.map { row in
                let counts = classes.map { "\(matrix.count(gold: row, predicted: $0))".padding(to: column) }
                return row.padding(to: column) + counts.joined() + Self.cells(matrix.figures(of: row)) + "\n"
            }.joined()
    }

    /// One mistake; the words are broken on a screen only.
    func text(of mistake: EvaluationReport.Mistake) -> String {
        let parts =
            switch mistake {
            case .missed(let article, let words): [Catalogue.mistakeMissed.text, article, words]
            case .false(let article, let words): [Catalogue.mistakeFalse.text, article, words]
            case .wrongStance(let article, let expected, let found, let words):
                [Catalogue.mistakeStance.text, article, "\(expected) ≠ \(found)", words]
            case .wrongSpeaker(let article, let expected, let found, let words):
                [Catalogue.mistakeSpeaker.text, article, "\(expected) ≠ \(found)", words]
            }
        return terminal.entry(StyledText(parts[0].padding(to: 9) + parts.dropFirst().joined(separator: "  ")))
    }

    private static func name(ofRow row: String) -> String {
        switch row {
        case "exact span": Catalogue.rowExact.text
        case "span (IoU ≥ 0.5)": Catalogue.rowSpan.text
        case "span and mention": Catalogue.rowMention.text
        case "span and speaker": Catalogue.rowSpeaker.text
        case "aspects": Catalogue.rowAspects.text
        case "same statement": Catalogue.rowStatement.text
        default: row
        }
    }

    private static let heads = "    P      R     F1"

    /// Three figures below `heads`.
    private static func cells(_ figures: EvaluationReport.Figures) -> String {
        [figures.precision, figures.recall, figures.f1].enumerated().map { place, value in
            let text = percent(value)
            return String(repeating: " ", count: (place == 0 ? 5 : 7) - text.count) + text
        }.joined()
    }

    private static func figures(_ figures: EvaluationReport.Figures) -> String {
        "P \(percent(figures.precision))  R \(percent(figures.recall))  F1 \(percent(figures.f1))"
    }

    private static func percent(_ value: Double) -> String {
        let tenths = Int((value * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
