/// What language a text is in.
enum TextLanguage {
    /// `zh-Hans`, `zh-Hant`, `en`, or what the page declares; nil where nothing tells. Looks at the first 60 KB of UTF-8.
    static func tag(declared: String?, of text: some Collection<UInt8>) -> String? {
        var counts = Counts()
        Array(text.prefix(60000)).withUnsafeBufferPointer { counts.add($0) }
        return counts.tag(declared: declared)
    }

    private struct Counts {
        var han = 0
        var traditional = 0
        var kana = 0
        var latin = 0

        mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
            var i = 0
            while i < text.count {
                let byte = text[i]
                if byte < 0x80 {
                    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { latin += 1 }
                    i += 1
                } else if byte >= 0xE3, byte <= 0xE9, i + 2 < text.count {
                    let scalar = UInt32(byte & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6 | UInt32(text[i + 2] & 0x3F)
                    if scalar >= 0x4E00 {
                        han += 1
                        if TextLanguage.traditional.contains(scalar) { traditional += 1 }
                    } else if scalar >= 0x3041, scalar <= 0x30FF {
                        kana += 1
                    }
                    i += 3
                } else {
                    i += 1
                }
            }
        }

        func tag(declared: String?) -> String? {
            let declared = declared.flatMap { $0.isEmpty ? nil : $0 }
            if kana * 5 > han, kana > 0 { return "ja" }
            if han * 4 > latin, han > 0 { return traditional * 50 > han ? "zh-Hant" : "zh-Hans" }
            guard latin > 0 else { return declared }
            return declared.flatMap { $0.lowercased().hasPrefix("zh") ? nil : $0 } ?? "en"
        }
    }

    /// Frequent characters that only traditional text has.
    private static let traditional = Set(
        "們來個時這會學對發經過還後說國為開關於與讓將從應業務實現動體電腦網點數據價機構認識資訊產優進運專導師報員區負責見觀問題談".unicodeScalars.map(\.value))
}
