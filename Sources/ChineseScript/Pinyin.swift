import WordTables

/// How Chinese names are written in Latin letters, as people type them: without tones, spaces and marks.
///
///     Pinyin.match("liyanhong", name: "李彦宏", isPerson: true)   // .spelled, as is "yanhongli"
///     Pinyin.match("lyh", name: "李彦宏", isPerson: true)         // .initials, as are "liyh" and "yhli"
///     Pinyin.match("shan", name: "单", isPerson: true)            // .spelled: a surname is read as a surname
public enum Pinyin {
    /// How much of a name the letters spell.
    public enum Match: Sendable, Hashable {
        /// Every syllable in full.
        case spelled
        /// Initials only, or the surname in full and initials of the rest.
        case initials
    }

    /// Whether letters are a spelling of a name; a person's also with the surname last.
    ///
    /// - Parameters:
    ///   - letters: lower-case ASCII letters and digits; `v`, `u` and `yu` all stand for ü after l and n.
    ///   - name: simplified; Latin letters in it stand for themselves.
    ///   - isPerson: whether the first one or two characters are a surname.
    public static func match(_ letters: String, name: String, isPerson: Bool) -> Match? {
        let letters = Array(letters.utf8)
        let parts = self.parts(of: name, isPerson: isPerson)
        guard !letters.isEmpty, let parts, parts.count > 1 || parts.first.map({ !$0.initials.isEmpty }) == true else { return nil }
        let orders = isPerson ? orders(of: parts) : [(parts, parts.indices)]
        if orders.contains(where: { spells(letters[...], $0.0[...]) { $0.readings } }) { return .spelled }
        guard isPerson, parts.count > 1 else { return nil }
        if spells(letters[...], parts[...], { $0.initials }) { return .initials }
        for (order, surname) in orders {
            let forms = order.indices.map { surname.contains($0) ? order[$0].readings : order[$0].initials }
            if spells(letters[...], forms[...], { $0 }) { return .initials }
        }
        return nil
    }

    /// The usual spelling of a name, without spaces; nil where a character has no known reading.
    public static func spelling(of name: String, isPerson: Bool) -> String? {
        guard let parts = parts(of: name, isPerson: isPerson) else { return nil }
        return parts.reduce(into: "") { $0 += String(decoding: $1.readings.first ?? [], as: UTF8.self) }
    }

    /// One character of a name, or a run of Latin letters and digits in it.
    private struct Part {
        /// In full.
        var readings: [[UInt8]]
        /// The first letter, and zh, ch, sh; empty for Latin.
        var initials: [[UInt8]]
    }

    /// The name's parts; nil where one cannot be read. `·` and spaces are no parts.
    private static func parts(of name: String, isPerson: Bool) -> [Part]? {
        let table = PinyinTable.shared
        let scalars = Array(name.unicodeScalars.filter { $0 != "·" && $0 != " " })
        var parts: [Part] = []
        let surname = isPerson ? table.surname(startingWith: scalars) : []
        parts += surname.map { Part(readings: $0, initials: initials(of: $0)) }
        for scalar in scalars.dropFirst(parts.count) {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                let letter = [UInt8(ascii: scalar) | (scalar.properties.isAlphabetic ? 0x20 : 0)]
                parts.append(Part(readings: [letter], initials: []))
            } else {
                let readings = table.readings(of: scalar)
                guard !readings.isEmpty else { return nil }
                parts.append(Part(readings: readings, initials: initials(of: readings)))
            }
        }
        return parts.isEmpty ? nil : parts
    }

    private static func initials(of readings: [[UInt8]]) -> [[UInt8]] {
        var initials: [[UInt8]] = []
        for reading in readings {
            guard let first = reading.first else { continue }
            initials.append([first])
            if reading.count > 1, reading[1] == UInt8(ascii: "h"), "zcs".utf8.contains(first) { initials.append([first, reading[1]]) }
        }
        return initials
    }

    /// The name as it stands and with its surname of one or two characters last, each with the surname's place.
    private static func orders(of parts: [Part]) -> [([Part], Range<Int>)] {
        var orders = [(parts, 0..<1)]
        for length in [1, 2] where parts.count > length && parts.count <= 4 {
            if length == 2 { orders.append((parts, 0..<2)) }
            orders.append((Array(parts[length...] + parts[..<length]), (parts.count - length)..<parts.count))
        }
        return orders
    }

    /// Whether the letters are one form of each part in turn. Names are short, so all ways are tried.
    private static func spells<Item>(
        _ letters: ArraySlice<UInt8>, _ parts: ArraySlice<Item>, _ forms: (Item) -> [[UInt8]]
    ) -> Bool {
        guard let part = parts.first else { return letters.isEmpty }
        return forms(part).contains { form in
            letters.starts(with: form) && spells(letters.dropFirst(form.count), parts.dropFirst(), forms)
        }
    }
}

/// `pinyinSyllables` and the readings of `Surnames`, laid out by character. Made at first use, in about a millisecond.
struct PinyinTable: Sendable {
    static let shared = PinyinTable()

    private var byCharacter: [UInt32: [[UInt8]]] = [:]
    private var bySurname: [String: [[[UInt8]]]] = [:]
    private var syllables: Set<[UInt8]> = []

    private init() {
        byCharacter.reserveCapacity(9000)
        for line in pinyinSyllables.description.split(separator: "\n") {
            let letters = Array(line.utf8.prefix { $0 < 0x80 })
            let spellings = Self.spellings(of: letters)
            syllables.insert(letters)
            for scalar in line.unicodeScalars where !scalar.isASCII {
                byCharacter[scalar.value, default: []] += spellings
            }
        }
        for entry in Surnames.all.entries where !entry.class.readings.isEmpty {
            let readings = entry.class.readings
            bySurname[entry.word] = entry.word.unicodeScalars.count == 1 ? [readings] : readings.map { [$0] }
        }
    }

    /// A table of surnames, read with the syllables that there are.
    func surnames(_ table: StaticString) -> WordTable<Surnames.Entry> {
        Surnames.read(table) { syllables.contains($0) }
    }

    /// ü after l and n is typed in three ways.
    private static func spellings(of letters: [UInt8]) -> [[UInt8]] {
        guard let place = letters.firstIndex(of: UInt8(ascii: "v")) else { return [letters] }
        return ["v", "yu", "u"].map { letters[..<place] + Array($0.utf8) + letters[(place + 1)...] }
    }

    func readings(of scalar: Unicode.Scalar) -> [[UInt8]] { byCharacter[scalar.value] ?? [] }

    /// The readings of the characters that are a listed surname, the longest one first; empty where none is.
    func surname(startingWith scalars: [Unicode.Scalar]) -> [[[UInt8]]] {
        for length in [2, 1] where scalars.count > length || (length == 1 && scalars.count == 1) {
            var surname = ""
            surname.unicodeScalars.append(contentsOf: scalars.prefix(length))
            if let readings = bySurname[surname] { return readings }
        }
        return []
    }
}
