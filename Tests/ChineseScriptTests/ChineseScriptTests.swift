import ChineseScript
import Testing

@Suite("Folding traditional Chinese to simplified")
struct ChineseScriptTests {
    @Test("full-width letters, digits and signs are as wide as ASCII, and nothing else changes")
    func width() {
        let wide = "！０９Ａｚ～：＞＝", narrow = "!09Az~:>="
        #expect(wide.unicodeScalars.map { ChineseScript.halfWidth($0.value) } == narrow.unicodeScalars.map(\.value))
        for code: UInt32 in [0, 0x41, 0x3000, 0x3002, 0x5F00, 0xFF00, 0xFF5F, 0xFFE5, 0x1F600] {
            #expect(ChineseScript.halfWidth(code) == code)
        }
    }

    @Test(
        "traditional text folds to its simplified form",
        arguments: [
            ("開源與閉源", "开源与闭源"), ("李彥宏認為", "李彦宏认为"), ("軟體", "软体"),
            ("GPT-4，後來", "GPT-4，后来"), ("", ""),
        ])
    func folds(traditional: String, simplified: String) {
        #expect(ChineseScript.folded(traditional) == simplified)
    }

    @Test("folding keeps every offset, in scalars and in UTF-8 bytes")
    func keepsOffsets() {
        for codePoint in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(codePoint) else { continue }
            let folded = ChineseScript.folded(scalar)
            #expect(String(folded).utf8.count == String(scalar).utf8.count)
        }
    }

    @Test("a text folds as its scalars do, whatever stands beside them")
    func foldsByScalar() {
        let scalars = (UInt32(1)...0x2_FFFF).compactMap(Unicode.Scalar.init)
        for start in stride(from: 0, to: scalars.count, by: 1_009) {
            let text = String(String.UnicodeScalarView(scalars[start..<min(start + 1_009, scalars.count)]))
            let expected = String(String.UnicodeScalarView(text.unicodeScalars.map { ChineseScript.folded($0) }))
            #expect(ChineseScript.folded(text).utf8.elementsEqual(expected.utf8))
        }
    }

    @Test("folding twice changes nothing more")
    func idempotent() {
        for codePoint in UInt32(0)...0xFFFF {
            let once = ChineseScript.folded(codePoint)
            #expect(ChineseScript.folded(once) == once)
        }
    }
}
