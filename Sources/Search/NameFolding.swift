import Records

/// The forms under which a name is looked up: without what spelling changes.
enum NameFolding {
    /// A name without script, case, full width, diacritics, spaces and punctuation.
    static func fold(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for value in StatementGrouping.fold(name) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            scalars.append(contentsOf: plainLetters[scalar].map { [$0] } ?? [scalar])
        }
        return String(scalars)
    }

    /// The folded words of a name.
    static func words(of name: String) -> [String] {
        name.split { " 　·•-.,，'’".contains($0) }.map { fold(String($0)) }.filter { !$0.isEmpty }
    }

    /// The forms that find a name: the whole, and the words of a Latin name in any order.
    static func keys(of name: String) -> [String] {
        let whole = fold(name)
        let words = words(of: name)
        guard words.count > 1, words.allSatisfy(isLatin) else { return [whole] }
        return [whole, words.sorted().joined(separator: " ")]
    }

    /// Whether a folded word is the last one of a Latin name.
    static func isSurname(_ word: String, ofLatin name: String) -> Bool {
        let words = words(of: name)
        return words.count > 1 && words.last == word && words.allSatisfy(isLatin)
    }

    /// Whether a folded word is written in ASCII letters and digits.
    static func isLatin(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

    /// A folded pinyin without the numbers of its tones: `li3yan4hong2`.
    static func withoutToneNumbers(_ folded: String) -> String {
        guard folded.utf8.first.map({ $0 > 0x39 }) == true else { return folded }
        return folded.filter { !"12345".contains($0) }
    }

    /// Lower-case Latin letters with a mark, and the letter without it; ü is kept as the v that pinyin is typed with
    /// only by `Pinyin`, which takes u as well.
    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows = """
            aàáâãäåāăąǎ
            cçćĉċč
            dďđð
            eèéêëēĕėęěẽ
            gĝğġģ
            hĥħ
            iìíîïĩīĭįıǐ
            jĵ
            kķ
            lĺļľŀł
            nñńņňŋǹ
            oòóôõöøōŏőǒ
            rŕŗř
            sśŝşšș
            tţťŧț
            uùúûüũūŭůűųǔǖǘǚǜ
            wŵ
            yýÿŷ
            zźżž
            """
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for row in rows.split(separator: "\n") {
            let scalars = Array(row.unicodeScalars)
            for marked in scalars.dropFirst() { letters[marked] = scalars[0] }
        }
        return letters
    }()
}
