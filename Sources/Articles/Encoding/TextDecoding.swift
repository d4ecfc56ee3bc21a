import Glibc

/// Turns bytes into text: by their mark, by the charset they declare, by the evidence of the bytes themselves.
///
/// Valid UTF-8 is believed before any declaration, because pages that say gb2312 and hold UTF-8 are common and text
/// in a Chinese charset is almost never valid UTF-8. One wrong byte costs one character.
struct DecodedText {
    var text: String
    /// What was doubtful, for a person to read.
    var warning: String?

    init?(_ bytes: [UInt8], charset: String? = nil) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(text: String(decoding: bytes.dropFirst(3), as: UTF8.self))
            return
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = Self.convert(bytes, from: "UTF-16") else { return nil }
            self.init(text: text)
            return
        }
        // Text has no zero bytes; a file that has them in this charset is an image, an archive, a program.
        guard !bytes.prefix(65536).contains(0) else { return nil }
        let declared = charset ?? Self.declaredCharset(in: bytes)
        if let text = String(validating: bytes, as: UTF8.self) {
            let isUTF8 = declared.map { ["utf-8", "utf8", "us-ascii"].contains($0) } ?? true
            let isASCII = bytes.allSatisfy { $0 < 0x80 }
            self.init(
                text: text, warning: isUTF8 || isASCII ? nil : "declared as \(declared ?? ""), read as UTF-8 by its bytes")
            return
        }
        let candidates = Self.candidates(declared: declared)
        let decoded = candidates.compactMap { charset in
            Self.convert(bytes, from: charset).map { (charset: charset, text: $0, faults: Self.faults(in: $0)) }
        }
        guard let best = decoded.min(by: { $0.faults < $1.faults }) else { return nil }
        let length = best.text.unicodeScalars.count
        guard best.faults * 5 <= length else { return nil }  // one in five characters unreadable: no text
        let isDeclared = declared.map { Self.name(of: $0) == best.charset } ?? true
        var warning: String?
        if !isDeclared { warning = "declared as \(declared ?? ""), read as \(best.charset) by its bytes" }
        if best.faults > 0 { warning = (warning.map { $0 + "; " } ?? "") + "\(best.faults) characters could not be read" }
        self.init(text: best.text, warning: warning)
    }

    private init(text: String, warning: String? = nil) {
        self.text = text
        self.warning = warning
    }

    /// The declared charset first, so that it wins where the evidence is even.
    private static func candidates(declared: String?) -> [String] {
        let usual = ["GB18030", "BIG5-HKSCS", "UTF-8"]
        guard let name = declared.flatMap(name(of:)) else { return usual }
        return [name] + usual.filter { $0 != name }
    }

    /// The converter's name for a declared charset; a superset where pages use the smaller name loosely.
    private static func name(of declared: String) -> String? {
        switch declared {
        case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "hz-gb-2312": "GB18030"
        case "big5", "big5-hkscs", "x-x-big5", "cn-big5": "BIG5-HKSCS"
        case "utf-8", "utf8": "UTF-8"
        case "iso-8859-1", "latin1", "windows-1252", "us-ascii", "ascii": "WINDOWS-1252"
        case "utf-16", "utf-16le", "utf-16be": nil  // a declaration in ASCII bytes cannot be true
        default: declared.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? declared.uppercased() : nil
        }
    }

    /// What the head of the page says: `<meta charset>`, `http-equiv`, the XML declaration.
    private static func declaredCharset(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        for mark in ["charset=", "encoding="] {
            guard let found = head.firstRange(of: mark) else { continue }
            let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
                .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
            if !value.isEmpty { return String(value) }
        }
        return nil
    }

    /// How many characters are none that text has: replacements, controls, private use.
    private static func faults(in text: String) -> Int {
        var faults = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFFFD, 0x80...0x9F, 0xE000...0xF8FF: faults += 1
            case 0..<0x20 where ![0x09, 0x0A, 0x0C, 0x0D].contains(scalar.value): faults += 1
            default: continue
            }
        }
        return faults
    }

    /// The text with U+FFFD for each byte that has no meaning in the charset; nil where the charset is unknown.
    private static func convert(_ bytes: [UInt8], from charset: String) -> String? {
        if charset == "UTF-8" { return String(decoding: bytes, as: UTF8.self) }
        guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 2 + 16)
        var input = bytes
        var output = [UInt8](repeating: 0, count: 1 << 16)
        var position = 0
        while position < input.count {
            var left = input.count - position
            var room = output.count
            let status = input.withUnsafeMutableBytes { source in
                output.withUnsafeMutableBytes { target in
                    // Bound: `left` bytes of the source behind `position`, `room` bytes of the target.
                    var from = source.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
                    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    return iconv(converter, &from, &left, &to, &room)
                }
            }
            let reason = errno
            result += output.prefix(output.count - room)
            position = input.count - left
            if status == -1 {
                guard reason != E2BIG else { continue }
                result += [0xEF, 0xBF, 0xBD]
                position += 1
                iconv(converter, nil, nil, nil, nil)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
