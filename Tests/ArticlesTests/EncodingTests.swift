import Articles
import Testing

@Suite("Encodings")
struct EncodingTests {
    static let simplified = "开源让后来者少走弯路，也让成本降下来；闭源未必更安全。"
    static let traditional = "開源讓後來者少走彎路，也讓成本降下來；閉源未必更安全。"

    /// A charset, how a page may declare it, and words that it can write.
    static let charsets: [(charset: String, declared: String?, words: String)] = [
        ("GB2312", "gb2312", simplified), ("GBK", "gb2312", "镕基与喆、玥，" + simplified), ("GBK", nil, simplified), ("GBK", "utf-8", simplified),
        ("GBK", "iso-8859-1", simplified), ("GBK", "big5", simplified), ("GB18030", "gb18030", "𠮷野家与㐂，" + simplified),
        ("BIG5", "big5", traditional), ("BIG5", nil, traditional), ("BIG5", "gb2312", traditional), ("BIG5", "utf-8", traditional),
        ("BIG5-HKSCS", "big5-hkscs", "佢哋嘅嘢，" + traditional), ("UTF-8", "utf-8", simplified), ("UTF-8", nil, simplified),
        ("UTF-8", "gb2312", simplified), ("UTF-8", "big5", simplified), ("UTF-16LE", nil, simplified), ("UTF-16BE", nil, simplified),
        ("UTF-16LE", "utf-16", simplified), ("UTF-16", "gbk", simplified),
    ]

    @Test("a page is read in its charset, whether declared, undeclared or declared wrongly", arguments: charsets)
    func page(charset: String, declared: String?, words: String) throws {
        let head = declared.map { #"<meta http-equiv="Content-Type" content="text/html; charset=\#($0)">"# } ?? ""
        let articles = try Fixture.articles(
            Fixture.encoded(Fixture.page(words, head: head, traditional: charset.hasPrefix("BIG5")), charset))
        #expect(articles.first?.text.string.contains(words) == true)
    }

    @Test("a charset that is not the declared one is reported")
    func lying() throws {
        let head = #"<meta charset="gb2312">"#
        let article = try Fixture.articles(Fixture.page(Self.simplified, head: head))[0]
        #expect(article.warnings == [.otherCharset(declared: "gb2312", read: "UTF-8")])
        let honest = try Fixture.articles(Fixture.encoded(Fixture.page(Self.simplified, head: head), "GBK"))[0]
        #expect(honest.warnings.isEmpty)
    }

    @Test("a byte order mark goes before a declared charset")
    func mark() throws {
        let page = Fixture.page(Self.simplified, head: #"<meta charset="gbk">"#)
        #expect(try Fixture.articles([0xEF, 0xBB, 0xBF] + Array(page.utf8))[0].text.string.contains(Self.simplified))
        #expect(try Fixture.articles([0xFF, 0xFE] + Fixture.encoded(page, "UTF-16LE"))[0].text.string.contains(Self.simplified))
        #expect(try Fixture.articles([0xFE, 0xFF] + Fixture.encoded(page, "UTF-16BE"))[0].text.string.contains(Self.simplified))
    }

    @Test("the XML declaration names the charset of a feed")
    func xmlDeclaration() throws {
        let feed = """
            <?xml version="1.0" encoding="big5"?><rss version="2.0"><channel><title>南山財經</title>
            <item><title>論壇</title><link>https://nanshan.example/1</link><description>\(Self.traditional)</description></item></channel></rss>
            """
        #expect(try Fixture.articles(Fixture.encoded(feed, "BIG5"))[0].text.string == Self.traditional)
    }

    @Test(
        "one wrong byte costs a character or few, and never the rest of the page",
        arguments: [("UTF-8", simplified, 1.0, 1), ("GBK", simplified, 1.5, 4), ("BIG5", traditional, 2.6, 9)])
    func wrongByte(charset: String, words: String, mean: Double, most: Int) throws {
        let text = String(repeating: words, count: 12)
        let clean = Fixture.encoded(text, charset)
        let original = text.unicodeScalars.count
        var (worst, sum, count) = (0, 0, 0)
        // A byte changed to a blank, changed to another high byte, and lost, each at many places.
        for place in stride(from: 201, to: clean.count - 200, by: 5) {
            for change in 0..<3 {
                var bytes = clean
                switch change {
                case 0: bytes[place] = 0x20
                case 1: bytes[place] = bytes[place] == 0xFF ? 0xFE : 0xFF
                default: bytes.remove(at: place)
                }
                let read = try Fixture.articles(bytes)[0].text.string
                let lost = original - commonScalars(text, read)
                (worst, sum, count) = (max(worst, lost), sum + lost, count + 1)
            }
        }
        #expect(Double(sum) <= Double(count) * mean, "\(sum) characters were lost to \(count) bytes")
        #expect(worst <= most, "\(worst) characters were lost to one byte")
    }

    @Test("a lost byte costs few characters where letters behind the words could hide it", arguments: ["GBK", "GB18030"])
    func hiddenShift(charset: String) throws {
        let text = "林越在会上说，开放模型的主要目的是为了促进产业发展，让后来者少走弯路，并最终为本地GDP做出贡献。"
        let clean = Fixture.encoded(text, charset)
        for place in 16..<40 {
            var bytes = clean
            bytes.remove(at: place)
            let read = try Fixture.articles(bytes)[0].text.string
            #expect(text.unicodeScalars.count - commonScalars(text, read) <= 4, "\(read)")
        }
    }

    @Test(
        "a byte that lost its second one gives back what is no part of it",
        arguments: [
            ("GBK", [0xC4], " "), ("GBK", [0xFF], "A"), ("GBK", [0x84], "1x"), ("BIG5", [0xA4], " "),
            ("BIG5", [0xFF], "A"), ("BIG5", [0xA4], "<"), ("BIG5", [0xF9], "?"),
        ] as [(String, [UInt8], String)])
    func lonelyByte(charset: String, bytes: [UInt8], behind: String) throws {
        let words = charset == "GBK" ? Self.simplified : Self.traditional
        let text = try Fixture.articles(
            Fixture.encoded(words, charset) + bytes + Array(behind.utf8) + Fixture.encoded(words, charset))[0].text.string
        #expect(text.hasPrefix(words + "\u{FFFD}"))
        #expect(text.hasSuffix(behind + words))
    }

    @Test(
        "text that can be read as it stands is never read otherwise, however rare its characters",
        arguments: [
            ("GB18030", "與婷婷父親在美國喆玥鎔訳語教師をしていたとき、「月が綺麗ですね」と、，"), ("BIG5", "林越說她與侷、僊、囁、娖四位先生同行，"),
        ])
    func rareCharacters(charset: String, words: String) throws {
        let text = String(repeating: words, count: 20)
        let head = charset == "BIG5" ? "<meta charset=big5>" : "<meta charset=gbk>"
        #expect(
            try Fixture.articles(Fixture.encoded("<html><head>\(head)</head><body><p>\(text)</p></body></html>", charset))[0].text.string
                == text)
    }

    /// How many scalars two texts have in common at their start and their end.
    private func commonScalars(_ a: String, _ b: String) -> Int {
        let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        let prefix = zip(x, y).prefix { $0 == $1 }.count
        let suffix = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
        return min(prefix + suffix, x.count)
    }

    @Test("a zero byte costs one character, not the rest of the page")
    func zeroByte() throws {
        var bytes = Array(Fixture.page(Self.simplified).utf8)
        bytes.insert(0, at: 200)
        #expect(try Fixture.articles(bytes)[0].text.string.contains(Self.simplified))
    }

    @Test("a page in English with quotation marks of Windows is no Chinese")
    func windows1252() throws {
        let english =
            "<html><body><p>“We will publish the weights,” said Mira Castellane — that’s new, and it’s the café’s idea.</p></body></html>"
        let read = try Fixture.articles(Fixture.encoded(english, "WINDOWS-1252"))[0].text.string
        #expect(read == "“We will publish the weights,” said Mira Castellane — that’s new, and it’s the café’s idea.")
    }

    @Test(
        "a charset of another script is read where it is declared",
        arguments: [("SHIFT_JIS", "モデルを公開すると林越は言った。"), ("WINDOWS-1251", "Модель будет открытой, сказал он.")])
    func others(charset: String, words: String) throws {
        let page = #"<html><head><meta charset="\#(charset)"></head><body><p>\#(words)</p></body></html>"#
        #expect(try Fixture.articles(Fixture.encoded(page, charset))[0].text.string == words)
    }

    @Test(
        "numbered references mean what browsers take them for",
        arguments: [
            ("&#147;好&#148;", "“好”"), ("&#x93;好&#X94;", "“好”"), ("&#150", "–"), ("&#8220;好&#x201D;", "“好”"), ("&ldquo;好&rdquo;", "“好”"),
        ])
    func references(written: String, meant: String) throws {
        #expect(try Fixture.articles(Fixture.page(written))[0].text.string.contains("表示：“\(meant)”"))
    }

    @Test(
        "text that was garbled before it was saved is reported",
        arguments: [
            ("UTF-8", "GB18030", Garbling.utf8AsGBK), ("UTF-8", "WINDOWS-1252", .utf8AsWindows1252),
            ("GBK", "WINDOWS-1252", .gbkAsWindows1252),
        ])
    func mojibake(written: String, read: String, garbling: Garbling) throws {
        let bytes = Fixture.encoded(Self.simplified + Self.simplified, written)
        let garbled = String(decoding: decoded(bytes, read), as: UTF8.self)
        let article = try Fixture.articles("<html><body><p>\(garbled)</p><p>\(garbled)</p></body></html>")[0]
        #expect(article.warnings.contains(.garbled(garbling)), "\(garbled)")
        #expect(try Fixture.articles(Fixture.page(Self.simplified))[0].warnings.isEmpty)
    }

    /// Bytes read in a charset, character by character, as a careless program does.
    private func decoded(_ bytes: [UInt8], _ charset: String) -> [UInt8] {
        let width = charset == "GB18030" ? 2 : 1
        return stride(from: 0, to: bytes.count, by: width).flatMap { i -> [UInt8] in
            let piece = String(decoding: reencoded(Array(bytes[i..<min(i + width, bytes.count)]), charset), as: UTF8.self)
            return Array((piece.isEmpty ? "?" : piece).utf8)
        }
    }

    private func reencoded(_ bytes: [UInt8], _ charset: String) -> [UInt8] { Fixture.converted(bytes, from: charset, to: "UTF-8") }

    @Test(
        "what is no text is refused with what it is",
        arguments: [
            ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], .pdf), ([0x50, 0x4B, 3, 4, 20, 0], .zipArchive),
            ([0x89, 0x50, 0x4E, 0x47, 13, 10], .picture),
        ] as [([UInt8], ForeignFormat)])
    func binary(bytes: [UInt8], format: ForeignFormat) {
        #expect(throws: ArticleError(path: "test", .unsupported(format))) { try Fixture.articles(bytes + [0, 1, 2, 3]) }
    }

    @Test("a corpus' own files are no articles, however much they say", arguments: ["debate.yaml", "articles/Speakers.YML"])
    func yaml(path: String) {
        let text = "question: 渔网还是钓线？\nexamples:\n  net: [林越说，“渔网更快，也更便宜，人人都用得起。”]\n"
        #expect(throws: ArticleError(path: path, .unsupported(.yaml))) { try ArticleReader().articles(in: Array(text.utf8), path: path) }
    }
}
