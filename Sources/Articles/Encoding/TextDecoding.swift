import Glibc

/// Turns bytes into text: by their mark, by their form, by the evidence of the characters beside what is declared.
///
/// Valid UTF-8 is believed before any declaration, because pages that say gb2312 and hold UTF-8 are common and text
/// in a Chinese charset is almost never valid UTF-8. One wrong byte costs one character. The text has no zero
/// characters, and numbered references mean what browsers take them for (`CharacterReferences`).
struct DecodedText {
    var text: String
    /// What was doubtful, for a person to read.
    var warnings: [ArticleWarning] = []

    /// Reads bytes; nil where they are no text in any known charset.
    ///
    /// - Parameter transport: the charset that the header of an answer or of a message named; it goes before the page's own.
    init?(_ bytes: consuming [UInt8], transport: String? = nil) {
        if let (text, name) = Self.marked(bytes) {
            guard let text else { return nil }
            self.init(decoded: text, lost: 0)
            if name == .utf8, Self.controls(in: bytes[...]) { return nil }
            return
        }
        guard !Self.controls(in: bytes[..<min(bytes.count, 1 << 16)]) else { return nil }
        let declared = transport ?? DeclaredCharset.name(in: bytes)
        if case .other(let name) = declared.map(Charset.init(named:)), name.hasPrefix("ISO-2022"), bytes.contains(0x1B),
            let converter = CharsetConverter(from: name)
        {
            let (text, faults) = converter.convert(bytes)
            self.init(decoded: String(decoding: text, as: UTF8.self), lost: faults)
            return
        }
        if let text = String(validating: copy bytes, as: UTF8.self) {
            self.init(decoded: text, lost: 0)
            if let declared, Charset(named: declared) != .utf8 {
                warn(declared: declared, read: .utf8, isCertain: bytes.allSatisfy { $0 < 0x80 })
            }
            return
        }
        let (charset, text, faults) = Self.best(bytes, declared: declared.map(Charset.init(named:)))
        guard faults * 5 <= bytes.count else { return nil }  // more than one byte in five without a meaning: no text
        bytes = []  // not needed beside the text's two forms
        self.init(decoded: String(decoding: text, as: UTF8.self), lost: faults)
        warn(declared: declared, read: charset, isCertain: false)
    }

    private init(decoded text: String, lost: Int) {
        var text = text
        let hasZero = text.withUTF8 { bytes in
            // Bound: `bytes.count` bytes of the text's own buffer.
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
        if hasZero { text = text.replacing("\0", with: "\u{FFFD}") }
        self.text = CharacterReferences.repaired(text)
        if lost > 0 {
            warnings.append(.bytesWithoutMeaning(lost))
        }
    }

    /// Gives the text away, so that whoever reads it can free it.
    mutating func takeText() -> String {
        let taken = text
        text = ""
        return taken
    }

    private mutating func warn(declared: String?, read charset: Charset, isCertain: Bool) {
        guard let declared, !isCertain, Charset(named: declared) != charset else { return }
        warnings.insert(.otherCharset(declared: declared, read: charset.name), at: 0)
    }

    // MARK: - By mark and form

    /// The text where a byte order mark, or zero bytes on every other place, tell the charset.
    private static func marked(_ bytes: [UInt8]) -> (text: String?, charset: Charset)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            // A mark is believed as long as most of what follows keeps to it.
            let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
            return lost(in: text) * 50 <= text.utf8.count ? (text, .utf8) : nil
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return (CharsetConverter(from: "UTF-32")?.convert(bytes).text).map { (String(decoding: $0, as: UTF8.self), .utf16) }
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isBigEndian: false), .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isBigEndian: true), .utf16) }
        var zeros = (even: 0, odd: 0)
        for (i, byte) in bytes.prefix(4096).enumerated() where byte == 0 {
            if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let seen = min(4096, bytes.count)
        guard (zeros.even + zeros.odd) * 20 > seen, min(zeros.even, zeros.odd) * 20 < max(zeros.even, zeros.odd) else { return nil }
        return (utf16(bytes[...], isBigEndian: zeros.even > zeros.odd), .utf16)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var i = bytes.startIndex
        var faults = 0
        while i + 1 < bytes.endIndex {
            let unit = isBigEndian ? UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1]) : UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i])
            if unit < 9 || unit == 0xFFFF { faults += 1 }
            units.append(unit)
            i += 2
        }
        return faults * 20 <= units.count ? String(decoding: units, as: UTF16.self) : nil
    }

    /// Whether there are more control characters than a text with a few wrong bytes has: an image, an archive, a program.
    private static func controls(in bytes: ArraySlice<UInt8>) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 && (byte < 9 || byte > 13) && byte != 0x1B { controls += 1 }
        return controls * 100 > bytes.count
    }

    private static func lost(in text: String) -> Int { text.unicodeScalars.count { $0 == "\u{FFFD}" } }

    // MARK: - By evidence

    /// The reading that looks most like text; the declared charset wins where the evidence is even.
    private static func best(_ bytes: [UInt8], declared: Charset?) -> (Charset, text: [UInt8], faults: Int) {
        let utf8 = UTF8Evidence(bytes)
        if utf8.faults * 10 <= utf8.sequences {
            let text = String(decoding: bytes, as: UTF8.self)
            return (.utf8, Array(text.utf8), utf8.faults)
        }
        let sample = sample(of: bytes)
        var readings: [(charset: Charset, cost: Double)] = [
            (.gb18030, Double(DoubleByteCharset.gb18030.strangeness(of: sample[...]).cost)),
            (.big5, Double(DoubleByteCharset.big5.strangeness(of: sample[...]).cost)),
            (.windows1252, Double(Windows1252.strangeness(of: sample))),
        ]
        if let declared {
            if let i = readings.firstIndex(where: { $0.charset == declared }) {
                readings[i].cost *= 0.6
            } else if case .other(let name) = declared, let converter = CharsetConverter(from: name) {
                let (text, faults) = converter.convert(bytes)
                // A charset of another script: believed unless the bytes are unmistakably Chinese.
                let highBytes = max(1, sample.count { $0 >= 0x80 })
                let isChinese = readings[..<2].contains { $0.cost < 0.3 * Double(highBytes) }
                if faults * 50 <= highBytes, !isChinese { return (declared, text, faults) }
            }
        }
        let charset = readings.min { $0.cost < $1.cost }?.charset ?? .utf8
        switch charset {
        case .big5:
            let (text, faults) = DoubleByteCharset.big5.decode(bytes)
            return (charset, text, faults)
        case .windows1252: return (charset, Windows1252.decode(bytes), 0)
        default:
            let (text, faults) = DoubleByteCharset.gb18030.decode(bytes)
            return (charset, text, faults)
        }
    }

    /// The stretches around the first bytes that are not ASCII, as far as the evidence needs them.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        let limit = 1 << 16
        var sample: [UInt8] = []
        var i = 0
        while i < bytes.count, sample.count < limit {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let start = max(0, i - 1)
            // The second byte of a pair may be one of ASCII's.
            while i < min(bytes.count, start + limit), bytes[max(0, i - 2)...i].contains(where: { $0 >= 0x80 }) { i += 1 }
            sample += bytes[start..<i]
        }
        return sample
    }
}

/// How well bytes keep to the form of UTF-8.
struct UTF8Evidence {
    /// How many characters of several bytes there are.
    private(set) var sequences = 0
    /// How many bytes have no place in any character.
    private(set) var faults = 0

    init(_ bytes: [UInt8]) {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            guard byte >= 0x80 else { continue }
            let length =
                switch byte {
                case 0xC2...0xDF: 1
                case 0xE0...0xEF: 2
                case 0xF0...0xF4: 3
                default: 0
                }
            var got = 0
            while got < length, i < bytes.count, bytes[i] & 0xC0 == 0x80 {
                got += 1
                i += 1
            }
            if length > 0, got == length { sequences += 1 } else { faults += 1 }
        }
    }
}

/// Windows-1252, which every page means that says ISO 8859-1.
enum Windows1252 {
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                let scalar = byte < 0xA0 ? CharacterReferences.windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
                text += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return text
    }

    /// How strange the bytes are when read so: a letter belongs beside a letter, a mark beside anything, and few stand in a row.
    static func strangeness(of bytes: [UInt8]) -> Int {
        var cost = 0
        for (i, byte) in bytes.enumerated() where byte >= 0x80 {
            let before = i > 0 ? bytes[i - 1] : 0x20
            let behind = i + 1 < bytes.count ? bytes[i + 1] : 0x20
            let isBesideLetter = before | 0x20 >= 0x61 && before | 0x20 <= 0x7A || behind | 0x20 >= 0x61 && behind | 0x20 <= 0x7A
            switch byte {
            case 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB: cost += 1
            case 0xC0...0xFF where isBesideLetter: cost += 1
            default: cost += 5
            }
            if before >= 0x80 { cost += 3 }
        }
        return cost
    }
}
