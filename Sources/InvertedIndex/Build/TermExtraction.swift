/// Takes the terms of analysed texts to a run.
///
/// A row of Han characters gives each pair of neighbours; a word gives itself, and with the word behind it a pair, so that
/// `GPT-4` is one look-up. A character that begins no pair of its text is a term too: a query of one character is then
/// the union of the terms that begin with it. Where frequent pairs overlap, their three characters are a term too.
struct TermExtraction {
    /// The pairs that are joined to triples; nil where none are.
    var frequent: FrequentPairs?
    private var scratch: [UInt8] = []
    /// For each character the last text in which it began a pair.
    private var beginsIn = [UInt32](repeating: .max, count: 0x10000)
    private var number: UInt32 = 0

    mutating func add(_ text: borrowing AnalysedText, field: Int, to run: inout RunBuffer) {
        let units = text.units.span
        number &+= 1
        /// The number of the pair before this one, if it is frequent.
        var previous: UInt32?
        for i in units.indices {
            let unit = units[i]
            let before = previous
            previous = nil
            if unit == AnalysedText.breakUnit { continue }
            if unit & AnalysedText.wordBit != 0 {
                add(text.word(unit), key: TermKey.word(field: field), to: &run)
                if i + 2 < units.count, units[i + 2] & AnalysedText.wordBit != 0 {
                    scratch[0] = TermKey.wordPair(field: field)
                    scratch.append(UInt8(ascii: " "))
                    scratch += text.word(units[i + 2])
                    run.add(word: scratch.span)
                }
            } else if i + 1 < units.count, units[i + 1] != AnalysedText.breakUnit {
                let pair = TermKey.gram(field: field, unit, units[i + 1])
                run.add(gram: pair)
                if let frequent {
                    previous = frequent.number(of: pair)
                    if let before, previous != nil { run.add(gram: TermKey.triple(field: field, before, units[i + 1])) }
                }
                if unit < 0x10000 { beginsIn[Int(unit)] = number }
            }
        }
        for i in units.indices {
            let unit = units[i]
            guard unit != AnalysedText.breakUnit, unit & AnalysedText.wordBit == 0 else { continue }
            guard i + 1 == units.count || units[i + 1] == AnalysedText.breakUnit else { continue }
            if unit < 0x10000 {
                if beginsIn[Int(unit)] == number { continue }
                beginsIn[Int(unit)] = number
            }
            run.add(gram: TermKey.gram(field: field, unit, 0))
        }
    }

    /// Adds a word, or the value of a field.
    mutating func add(_ bytes: some Sequence<UInt8>, key: UInt8, to run: inout RunBuffer) {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(key)
        scratch.append(contentsOf: bytes)
        run.add(word: scratch.span)
    }
}
