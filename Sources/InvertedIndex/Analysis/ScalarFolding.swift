import ChineseScript

/// What a scalar is to a search engine.
enum ScalarClass: UInt8 {
    /// Stands between words.
    case separator
    /// A letter, digit or mark: part of a word.
    case word
    /// A Han character, kana or Hangul syllable: a unit of its own.
    case han
    /// Not seen and not searched, such as a zero-width space: neighbours stay neighbours.
    case transparent
}

/// Folds scalars: compatibility forms (NFKC), case, width.
///
/// The common ranges are told by arithmetic, the others by tables that are read when the first such scalar comes, so
/// that a search over plain text starts without them.
enum ScalarFolding {
    /// The class of a folded scalar.
    static func scalarClass(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x30...0x39, 0x61...0x7A: .word
        case 0..<0xAA: value == 0xAD ? .transparent : .separator
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: .transparent
        case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .separator : .word
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3005, 0x3007, 0x3041...0x30FF, 0x20000...0x3FFFF, 0xAC00...0xD7AF: .han
        case 0x2010...0x205E, 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F: .separator
        default: rareClass(value)
        }
    }

    private static func rareClass(_ value: UInt32) -> ScalarClass {
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return .word
        default: return properties.isAlphabetic ? .word : .separator
        }
    }

    /// The folded form of a scalar that is neither ASCII nor in the main block of Han characters, where it has one.
    static func form(of value: UInt32) -> [UInt32]? {
        switch value {
        case 0x2010...0x205E, 0x3001...0x3004, 0x3008...0x3020: nil
        case 0xFF01...0xFF5E:
            [ChineseScript.halfWidth(value) + ((0xFF21...0xFF3A).contains(value) ? 0x20 : 0)]
        default: CompatibilityForms.shared.form(of: value)
        }
    }

    /// The letter that two compose to, such as か and the voiced sound mark to が.
    static func composition(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        guard (0x300...0x36F).contains(mark) || mark == 0x3099 || mark == 0x309A else { return nil }
        return CompatibilityForms.shared.compositions[UInt64(letter) << 32 | UInt64(mark)]
    }
}

/// The generated tables, laid out for look-up.
private struct CompatibilityForms: Sendable {
    static let shared = CompatibilityForms()

    private var sources: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var targets: [UInt32] = []
    private(set) var compositions: [UInt64: UInt32] = [:]

    private init() {
        var number: UInt32 = 0
        compatibilityForms.withUTF8Buffer { text in
            for byte in text {
                switch byte {
                case UInt8(ascii: "="):
                    sources.append(number)
                    number = 0
                case UInt8(ascii: ","), UInt8(ascii: " "):
                    targets.append(number)
                    number = 0
                    if byte == UInt8(ascii: " ") { starts.append(UInt32(targets.count)) }
                default: number = number << 4 | Self.digit(byte)
                }
            }
        }
        targets.append(number)
        starts.append(UInt32(targets.count))
        var letter: UInt64 = 0
        number = 0
        var pair: UInt64 = 0
        canonicalCompositions.withUTF8Buffer { text in
            for byte in text {
                switch byte {
                case UInt8(ascii: "+"): letter = UInt64(number)
                case UInt8(ascii: "="): pair = letter << 32 | UInt64(number)
                case UInt8(ascii: " "): compositions[pair] = number
                default:
                    number = number << 4 | Self.digit(byte)
                    continue
                }
                number = 0
            }
        }
        compositions[pair] = number
    }

    private static func digit(_ byte: UInt8) -> UInt32 { UInt32(byte < 0x41 ? byte - 0x30 : byte - 0x37) }

    func form(of value: UInt32) -> [UInt32]? {
        var (low, high) = (0, sources.count)
        while low < high {
            let middle = (low + high) / 2
            if sources[middle] < value { low = middle + 1 } else { high = middle }
        }
        guard low < sources.count, sources[low] == value else { return nil }
        return Array(targets[Int(starts[low])..<Int(starts[low + 1])])
    }
}
