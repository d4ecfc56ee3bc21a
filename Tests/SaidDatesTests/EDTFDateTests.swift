import Testing

@testable import SaidDates

@Suite("EDTF")
struct EDTFDateTests {
    @Test(
        "a date is read and written back as it stands",
        arguments: ["2024-04-16", "2024-04", "2024", "2024-21", "2023-06~", "2024-04-16/2024-04-17", "../2025-02-12", "2024-07/..", "0987"])
    func roundTrip(_ text: String) { #expect(EDTFDate(text)?.description == text) }

    @Test(
        "what is no date is none",
        arguments: [
            "", "2024-02-30", "2024-13", "2024-25", "24-04-16", "2024-4-16", "2024-04-16/", "../..", "2024/2023", "2024-04-16T10", "2024?",
        ])
    func refused(_ text: String) { #expect(EDTFDate(text) == nil) }

    @Test("two dates are in order only where the whole of one lies before the other")
    func order() throws {
        let (april, year, later) = (
            try #require(EDTFDate("2024-04-16")), try #require(EDTFDate("2024")), try #require(EDTFDate("2025-02"))
        )
        #expect(april.isSurelyBefore(later))
        #expect(year.isSurelyBefore(later))
        #expect(!april.isSurelyBefore(year))
        #expect(!year.isSurelyBefore(april))
        #expect(!(try #require(EDTFDate("2023~"))).isSurelyBefore(april))
    }
}
