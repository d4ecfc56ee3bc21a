/// Recognises text that was read in a wrong charset before it was saved, and says so; nothing is changed.
///
/// The damage is older than the file, so a quotation from such a text is a slice of what the file holds and of nothing
/// that anybody said: the reader of the log must know.
enum Mojibake {
    /// What is wrong with a text; nil where nothing is. O(n).
    static func warning(about text: String) -> ArticleWarning? {
        var lost = 0
        var chinese = 0
        var marks = 0
        var doubled = 0
        var latin: [UInt8] = []
        var latinChinese = 0
        var total = 0
        let isMark = isMark
        func closeLatin() {
            if latin.count >= 2 {
                let evidence = UTF8Evidence(latin)
                if evidence.sequences > 0, evidence.faults * 4 <= evidence.sequences { doubled += evidence.sequences }
                if latin.count >= 4, evidence.sequences * 2 < latin.count / 2 {
                    let (cost, characters) = DoubleByteCharset.gb18030.strangeness(of: latin[...])
                    if cost * 10 <= characters * 7 { latinChinese += characters }
                }
            }
            latin.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            total += 1
            if scalar.value < 0x80 {
                if !latin.isEmpty { closeLatin() }
                continue
            }
            if let byte = windows1252Byte(of: scalar) {
                latin.append(byte)
                continue
            }
            if !latin.isEmpty { closeLatin() }
            if scalar == "\u{FFFD}" { lost += 1 }
            if (0x4E00...0x9FFF).contains(scalar.value) {
                chinese += 1
                if isMark[Int(scalar.value - 0x4E00)] { marks += 1 }
            }
        }
        closeLatin()
        if marks >= 3, marks * 25 >= chinese { return .garbled(.utf8AsGBK) }
        if doubled >= 3, doubled * 500 >= total { return .garbled(.utf8AsWindows1252) }
        if latinChinese >= 4, latinChinese * 20 >= total { return .garbled(.gbkAsWindows1252) }
        if lost >= 3, lost * 500 >= total { return .lostCharacters(lost) }
        return nil
    }

    /// What the first two bytes of the most frequent characters and marks become: 的 中 在 人 是 可 有 这 我 他 ， 。 “ and 锟斤拷.
    private static let utf8ReadAsGBK = Set("鐨涓鍦浜鏄鍙鏈杩鎴浠锛銆鈥锟鐢鍥绔".unicodeScalars)

    /// The same as a table over the Chinese characters, since every one of a text is looked up.
    private static let isMark = (0x4E00...0x9FFF).map { Unicode.Scalar($0).map(utf8ReadAsGBK.contains) ?? false }

    private static let windows1252Bytes: [Unicode.Scalar: UInt8] = Dictionary(
        CharacterReferences.windows1252.enumerated().map { ($1, UInt8($0 + 0x80)) }, uniquingKeysWith: { first, _ in first })

    /// The byte of a character above ASCII in Windows-1252, except the marks that stand in Chinese text as well.
    private static func windows1252Byte(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0xA0...0xFF: UInt8(scalar.value)
        case 0x80..<0xA0: UInt8(scalar.value)
        case 0x0152...0x2122: windows1252Bytes[scalar]
        default: nil
        }
    }
}
