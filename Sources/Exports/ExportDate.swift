import CivilCalendar

/// A date as formats with a schema want it: a day that the calendar has, with a time where one is known.
///
/// Pages print what they like (31 February, a time without a zone). What is no day is nil, a time that is none is left out.
struct ExportDate: Sendable, Hashable {
    /// `2031-05-02`.
    let day: String
    private let time: String?
    private let zone: String?

    /// Reads ISO 8601 as our records have it: `2031-05-02`, `2031-05-02T10:32:00`, `2031-05-02T10:32:00+08:00`.
    init?(_ date: String?) {
        guard let text = date.map({ Array($0.utf8) }), Self.stands("dddd-dd-dd", in: text.prefix(10)),
            CivilDay(Self.number(text[0..<4]), Self.number(text[5..<7]), Self.number(text[8..<10])) != nil
        else { return nil }
        day = String(decoding: text[0..<10], as: UTF8.self)
        let clock = text.dropFirst(11).prefix(8)
        guard text.count >= 19, text[10] == UInt8(ascii: "T"), Self.stands("dd:dd:dd", in: clock), Self.number(clock.prefix(2)) < 24,
            Self.number(clock.dropFirst(3).prefix(2)) < 60, Self.number(clock.suffix(2)) < 60
        else {
            (time, zone) = (nil, nil)
            return
        }
        time = String(decoding: clock, as: UTF8.self)
        var rest = text.dropFirst(19)
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { Self.isDigit($0) } }
        zone =
            rest.elementsEqual("Z".utf8) || Self.stands("+dd:dd", in: rest) || Self.stands("-dd:dd", in: rest)
            ? String(decoding: rest, as: UTF8.self) : nil
    }

    /// An RFC 3339 time, which must have a time of day and a zone: midnight and UTC where none is known.
    var timestamp: String { "\(day)T\(time ?? "00:00:00")\(zone ?? "Z")" }

    /// An XML Schema `date` or `dateTime`.
    var xml: String { time.map { "\(day)T\($0)\(zone ?? "")" } ?? day }

    /// Whether a text has a form in which `d` stands for a digit.
    private static func stands(_ form: StaticString, in text: ArraySlice<UInt8>) -> Bool {
        form.withUTF8Buffer { form in
            form.count == text.count && zip(form, text).allSatisfy { $0 == UInt8(ascii: "d") ? isDigit($1) : $0 == $1 }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
}
