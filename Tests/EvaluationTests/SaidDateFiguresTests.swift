import SaidDates
import Testing

@testable import Evaluation

@Suite("Dates of saying beside their labels")
struct SaidDateFiguresTests {
    private func figures(_ found: String?, _ kind: SaidDate.Kind = .stated, label: String?, basis: String = "stated") throws
        -> SaidDateFigures
    {
        var figures = SaidDateFigures()
        let date = try found.map { SaidDate(date: try #require(EDTFDate($0)), rule: "day", kind: kind, scope: .clause) }
        figures.add(date, label: GoldArticle.SaidLabel(date: label, basis: basis))
        return figures
    }

    @Test("a date in which the labelled one lies is right to its precision; only the labelled one is exact")
    func right() throws {
        let (day, month) = (try figures("2024-04-16", label: "2024-04-16"), try figures("2024-04", label: "2024-04-16"))
        #expect((day.right, day.exact, day.statedRight) == (1, 1, 1))
        #expect((month.right, month.exact, month.rightMonth) == (1, 0, 1))
    }

    @Test("a date that says more than the label is too precise, and not right")
    func tooPrecise() throws {
        let figures = try figures("2024-04-16", label: "2024-04")
        #expect((figures.right, figures.tooPrecise, figures.rightMonth) == (0, 1, 1))
        #expect(try self.figures("2024-04-16", label: nil, basis: "none").tooPrecise == 1)
    }

    @Test("about the day of printing is not given as told, and what a reader dates and the program does not is not found")
    func untold() throws {
        let figures = try figures("2025-02-12~", .default, label: "2024-04-16")
        #expect((figures.shown, figures.told, figures.found, figures.stated) == (0, 1, 0, 1))
    }
}
