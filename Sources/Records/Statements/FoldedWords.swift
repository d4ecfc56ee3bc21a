import ChineseScript

/// Words as they are compared: without what printing changes.
///
/// Script, case, full width, punctuation and white space are folded away, and with them the particles that editors drop
/// (的, 了, 吧). Where a clause ended is remembered, for a cut there changes nothing.
package struct FoldedWords: Sendable, Hashable {
    /// What is left, one scalar each.
    private(set) var scalars: [UInt32] = []
    /// For each scalar whether a clause starts with it.
    private(set) var startsClause: [Bool] = []

    /// - Parameter droppingParticles: false for names, where 得 may be part of one.
    package init(_ text: String, droppingParticles: Bool = true) {
        var isStart = true
        for scalar in text.unicodeScalars {
            var value = ChineseScript.halfWidth(ChineseScript.folded(scalar.value))
            if (0x41...0x5A).contains(value) { value += 0x20 }
            guard Self.isWord(value) else {
                isStart = isStart || Self.marks.contains(value)
                continue
            }
            if droppingParticles, Self.particles.contains(value) { continue }
            scalars.append(value)
            startsClause.append(isStart)
            isStart = false
        }
    }

    /// How many scalars are left.
    package var count: Int { scalars.count }

    /// Whether the words are the same, wherever clauses were marked.
    package static func == (a: FoldedWords, b: FoldedWords) -> Bool { a.scalars == b.scalars }

    package func hash(into hasher: inout Hasher) { hasher.combine(scalars) }

    private static func isWord(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x61...0x7A, 0x3400...0x9FFF, 0x20000...0x3FFFF: return true
        case ..<0xAA: return false
        default:
            guard let scalar = Unicode.Scalar(value) else { return false }
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// ，。；：！？… as folded, and the line feed.
    private static let marks: Set<UInt32> = [0x2C, 0x3002, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x2026, 0x2014, 0x0A]
    /// 的地得了着吧呢啊嘛呀
    private static let particles: Set<UInt32> = [0x7684, 0x5730, 0x5F97, 0x4E86, 0x7740, 0x5427, 0x5462, 0x554A, 0x561B, 0x5440]
}
