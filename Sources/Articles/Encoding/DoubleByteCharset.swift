/// A Chinese charset of one and two bytes a character, as a table: GB18030 (with GBK and GB2312 in it) or Big5-HKSCS (with Big5).
///
/// The table is made once per process from the C library's converter, two bytes at a time; decoding is then a lookup, many times
/// faster than the converter, and what happens at a wrong byte is ours to say: it becomes one U+FFFD, and where it has
/// shifted the pairs before it, the text is read again from where they fit.
struct DoubleByteCharset: Sendable {
    /// The name that messages use.
    let name: String
    /// For a pair of bytes, the UTF-8 of its character in up to four bytes, the first lowest; 0 where there is none.
    private let pairs: [UInt32]
    /// For a pair of bytes, how strange its character is (`FamiliarCharacters`).
    private let costs: [UInt8]
    /// Whether four bytes may make one character.
    private let hasFourByteCharacters: Bool

    static let gb18030 = DoubleByteCharset("GB18030", common: 0xB0A1...0xD7F9, minimumTrail: 0xA1, hasFourByteCharacters: true)
    static let big5 = DoubleByteCharset("BIG5-HKSCS", common: 0xA440...0xC67E, minimumTrail: 0x40, hasFourByteCharacters: false)

    /// Makes the table. The pairs in `common` whose second byte is not below `minimumTrail` are the charset's first level: the
    /// characters of daily use.
    private init(_ name: String, common: ClosedRange<Int>, minimumTrail: UInt8, hasFourByteCharacters: Bool) {
        self.name = name
        self.hasFourByteCharacters = hasFourByteCharacters
        var pairs = [UInt32](repeating: 0, count: 128 * 256)
        var costs = [UInt8](repeating: FamiliarCharacters.fault, count: 128 * 256)
        if let converter = CharsetConverter(from: name) {
            for lead in UInt8(0x81)...0xFE {
                for trail in UInt8(0x40)...0xFE where trail != 0x7F {
                    guard let character = converter.character([lead, trail]), character.count <= 4 else { continue }
                    let place = Self.place(lead, trail)
                    pairs[place] = character.reversed().reduce(0) { $0 << 8 | UInt32($1) }
                    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first
                    let isCommon = common.contains(Int(lead) << 8 | Int(trail)) && trail >= minimumTrail
                    costs[place] =
                        scalar.map { FamiliarCharacters.cost(of: $0, isCommon: isCommon) } ?? FamiliarCharacters.fault
                }
            }
        }
        self.pairs = pairs
        self.costs = costs
    }

    private static func place(_ lead: UInt8, _ trail: UInt8) -> Int { Int(lead & 0x7F) << 8 | Int(trail) }

    // MARK: - Evidence

    /// How strange the bytes are when read in this charset: the sum over the characters, and how many those are. O(n).
    func strangeness(of bytes: ArraySlice<UInt8>) -> (cost: Int, characters: Int) {
        var cost = 0
        var characters = 0
        var i = bytes.startIndex
        while i < bytes.endIndex {
            let byte = bytes[i]
            i += 1
            guard byte >= 0x80 else { continue }
            characters += 1
            guard i < bytes.endIndex else { break }
            let place = Self.place(byte, bytes[i])
            if pairs[place] != 0 {
                cost += Int(costs[place])
                i += 1
            } else if hasFourByteCharacters, isFourBytes(bytes, at: i - 1) {
                cost += Int(FamiliarCharacters.strange)
                i += 3
            } else {
                cost += Int(FamiliarCharacters.fault)
            }
        }
        return (cost, characters)
    }

    // MARK: - Decoding

    /// The text as UTF-8, and how many bytes had no meaning. O(n).
    func decode(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var faults = 0
        var stretch = Stretch(input: 0, text: 0)
        var fourBytes: CharsetConverter?
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                let end = bytes[i...].firstIndex { $0 >= 0x80 } ?? bytes.count
                // Below 0x40 no byte can be the second of a pair, so behind it every reading begins anew.
                if let mark = bytes[i..<end].lastIndex(where: { $0 < 0x40 }) {
                    if stretch.isStrange { faults += reread(bytes, stretch, upTo: i, isFaulty: false, into: &text) }
                    stretch = Stretch(input: mark + 1, text: text.count + mark + 1 - i)
                }
                text += bytes[i..<end]
                i = end
                continue
            }
            if i + 1 < bytes.count {
                let place = Self.place(byte, bytes[i + 1])
                if pairs[place] != 0 {
                    Self.append(pairs[place], to: &text)
                    stretch.add(costs[place])
                    i += 2
                    continue
                }
                if hasFourByteCharacters, isFourBytes(bytes[...], at: i) {
                    if fourBytes == nil { fourBytes = CharsetConverter(from: name) }
                    let character = fourBytes?.character(Array(bytes[i..<i + 4]))
                    text += character ?? Self.replacement
                    if character == nil { faults += 1 }
                    i += 4
                    stretch = Stretch(input: i, text: text.count)
                    continue
                }
            }
            if hasFourByteCharacters, byte == 0x80 {  // Windows writes the euro sign so.
                text += [0xE2, 0x82, 0xAC]
                i += 1
                continue
            }
            // Here is the fault; its cause may lie before it, in a byte that was lost or changed.
            faults += reread(bytes, stretch, upTo: i + 1, isFaulty: true, into: &text)
            i += 1
            stretch = Stretch(input: i, text: text.count)
        }
        if stretch.isStrange { faults += reread(bytes, stretch, upTo: bytes.count, isFaulty: false, into: &text) }
        return (text, faults)
    }

    /// What was read since every reading began anew.
    private struct Stretch {
        /// Where it begins in the input and in the text.
        var input: Int
        var text: Int
        /// Whether a row of strange characters stands in it: a letter may have been taken for the second byte of a pair, and so have hidden
        /// that all pairs before it were shifted.
        private(set) var isStrange = false
        private var excess = 0

        init(input: Int, text: Int) {
            self.input = input
            self.text = text
        }

        mutating func add(_ cost: UInt8) {
            // Text costs less than one a character, shifted text two and more.
            excess = max(0, excess + 2 * Int(cost) - 3)
            if excess > 20 { isStrange = true }
        }
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// How far back the cause of a fault is looked for.
    private static let window = 4096

    private static func append(_ packed: UInt32, to text: inout [UInt8]) {
        var rest = packed
        while rest != 0 {
            text.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    private func isFourBytes(_ bytes: ArraySlice<UInt8>, at i: Int) -> Bool {
        i + 3 < bytes.endIndex && (0x30...0x39).contains(bytes[i + 1]) && (0x81...0xFE).contains(bytes[i + 2])
            && (0x30...0x39).contains(bytes[i + 3]) && (0x81...0xFE).contains(bytes[i])
    }

    /// Reads a stretch with a fault in it the way that looks most like text: at each byte a pair, a single byte or a byte
    /// left out, so that the whole is least strange. Replaces its text; gives the number of bytes left out. O(n).
    ///
    /// A stretch that can be read as it stands is read otherwise only where that is less strange by far.
    private func reread(_ bytes: [UInt8], _ stretch: Stretch, upTo end: Int, isFaulty: Bool, into text: inout [UInt8]) -> Int {
        guard end - stretch.input <= Self.window else {
            if isFaulty { text += Self.replacement }
            return isFaulty ? 1 : 0
        }
        let bytes = Array(bytes[stretch.input..<end])
        let count = bytes.count
        // From the end: the least cost of reading from here on, and how many bytes the best first step takes (0: leave one out).
        var least = [Int](repeating: 0, count: count + 2)
        var step = [UInt8](repeating: 0, count: count)
        for i in (0..<count).reversed() {
            if bytes[i] < 0x80 {
                // A letter within Chinese text may be what is left of a pair.
                least[i] = least[i + 1] + (bytes[i] < 0x40 ? 0 : 2)
                step[i] = 1
                continue
            }
            // Leaving a byte out costs more than two strange characters, or rare words would be cut up.
            least[i] = least[i + 1] + Int(FamiliarCharacters.strange) * 2
            if i + 1 < count, case let place = Self.place(bytes[i], bytes[i + 1]), pairs[place] != 0 {
                let cost = least[i + 2] + Int(costs[place])
                if cost <= least[i] {
                    least[i] = cost
                    step[i] = 2
                }
            }
        }
        guard isFaulty || least[0] + Int(FamiliarCharacters.strange) * 2 < strangeness(of: bytes[...]).cost else { return 0 }
        text.removeSubrange(stretch.text...)
        var faults = 0
        var i = 0
        while i < count {
            switch step[i] {
            case 1:
                text.append(bytes[i])
                i += 1
            case 2:
                Self.append(pairs[Self.place(bytes[i], bytes[i + 1])], to: &text)
                i += 2
            default:
                text += Self.replacement
                faults += 1
                i += 1
            }
        }
        return faults
    }
}
