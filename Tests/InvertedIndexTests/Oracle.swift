import ChineseScript
import Foundation

/// A text cut by the shortest code that does it, over Foundation's foldings: what the analyser must agree with.
struct Oracle {
    private var units: [String] = []

    init(_ text: String) {
        var word = ""
        var isBroken = true
        func close() {
            if !word.isEmpty {
                if !units.isEmpty { units.append(" ") }
                units.append(word)
            }
            word = ""
        }
        let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { ![0x200B, 0x200C, 0x200D, 0xFE0F].contains($0.value) }))
        let folded = visible.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
        for scalar in folded.unicodeScalars {
            let value = ChineseScript.folded(scalar)
            switch value.value {
            case 0x3400...0x9FFF, 0x20000...0x3FFFF, 0x3041...0x30FF, 0xAC00...0xD7AF, 0x3005, 0x3007:
                let followsWord = !word.isEmpty
                close()
                if isBroken || followsWord, !units.isEmpty { units.append(" ") }
                if !isBroken, !followsWord, let last = units.last, last.unicodeScalars.first?.properties.isAlphabetic == true,
                    last.utf8.count < 3
                {
                    units.append(" ")
                }
                units.append(String(value))
                isBroken = false
            case _
            where value.properties.isAlphabetic || value.properties.numericType != nil
                || value.properties.generalCategory == .nonspacingMark:
                word.unicodeScalars.append(value)
                isBroken = false
            default:
                close()
                isBroken = true
            }
        }
        close()
    }

    func contains(_ phrase: Oracle, isPrefix: Bool) -> Bool {
        let count = phrase.units.count
        guard count > 0, units.count >= count else { return false }
        return (0...(units.count - count)).contains { start in
            (0..<count).allSatisfy { i in
                let (unit, wanted) = (units[start + i], phrase.units[i])
                return isPrefix && i == count - 1 && wanted.unicodeScalars.first.map { $0.value < 0x3000 } ?? false
                    ? unit.unicodeScalars.starts(with: wanted.unicodeScalars) && unit != " " : unit == wanted
            }
        }
    }
}
