/// Folds traditional Han characters and regional variants to their simplified form, one character to one.
///
/// Because a scalar always folds to exactly one scalar, and both stand in the Basic Multilingual Plane
/// (three bytes of UTF-8 each), offsets into folded text are offsets into the original, in scalars and in bytes.
///
///     ChineseScript.folded("開源與閉源")   // 开源与闭源
///
/// Folding is by character, not by phrase: 乾隆 folds to 干隆. It serves comparison and search, never display.
public enum ChineseScript {
    /// The simplified form of a scalar, or the scalar itself where it has none. O(1).
    public static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(folded(scalar.value)) ?? scalar
    }

    /// The simplified form of a code point, or the code point itself where it has none. O(1).
    @inline(__always)
    public static func folded(_ codePoint: UInt32) -> UInt32 {
        guard codePoint >= FoldingTable.first, codePoint <= FoldingTable.last else { return codePoint }
        return UInt32(FoldingTable.shared.targets[Int(codePoint - FoldingTable.first)])
    }

    /// The ASCII character that a full-width letter, digit or sign stands for (U+FF01 to U+FF5E), or the code point itself. O(1).
    @inlinable
    @inline(__always)
    public static func halfWidth(_ codePoint: UInt32) -> UInt32 { codePoint &- 0xFF01 <= 0x5D ? codePoint - 0xFEE0 : codePoint }

    /// For each code point from 0x3400 to 0x9FFF its folded form: for loops that fold millions and look the table up once.
    public static var foldedForms: [UInt16] { FoldingTable.shared.targets }

    /// The text with every scalar folded. O(n).
    public static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        let source = text.utf8.span
        var i = 0
        while i < source.count {
            // Code points from 0x3000 to 0x9FFF have three bytes, the first of these.
            guard (0xE3...0xE9).contains(source[i]) else {
                i += 1
                continue
            }
            let code = UInt32(source[i] & 0x0F) << 12 | UInt32(source[i + 1] & 0x3F) << 6 | UInt32(source[i + 2] & 0x3F)
            let form = folded(code)
            if form != code {
                // Most texts need no copy.
                if bytes.isEmpty { bytes = Array(text.utf8) }
                bytes[i] = UInt8(0xE0 | form >> 12)
                bytes[i + 1] = UInt8(0x80 | form >> 6 & 0x3F)
                bytes[i + 2] = UInt8(0x80 | form & 0x3F)
            }
            i += 3
        }
        return bytes.isEmpty ? text : String(decoding: bytes, as: UTF8.self)
    }
}

/// The pairs of `foldingPairs`, laid out by code point.
struct FoldingTable: Sendable {
    static let first: UInt32 = 0x3400
    static let last: UInt32 = 0x9FFF
    static let shared = FoldingTable()

    /// For each code point from `first` to `last` its folded form.
    let targets: [UInt16]

    private init() {
        var targets = (Self.first...Self.last).map(UInt16.init)
        var source: UInt32?
        for scalar in foldingPairs.description.unicodeScalars {
            guard let pending = source else {
                source = scalar.value
                continue
            }
            if pending >= Self.first, pending <= Self.last {
                targets[Int(pending - Self.first)] = UInt16(scalar.value)
            }
            source = nil
        }
        self.targets = targets
    }
}
