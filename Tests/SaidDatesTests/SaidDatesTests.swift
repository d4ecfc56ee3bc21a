import Testing

@testable import SaidDates

/// A page written with its quotations between ⟦ and ⟧ and their cues between ⟨ and ⟩; a quotation's speaker is the name in braces behind it.
private func page(_ marked: String, language: String = "zh", printed: String? = "2025-02-12", events: [DatedEvent] = []) -> DatedPage {
    var (text, sayings, cue, start, cueStart): ([Unicode.Scalar], [DatedPage.Saying], Range<Int>?, Int, Int) = ([], [], nil, 0, 0)
    var speaker: String?
    for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": start = text.count
        case "⟧": sayings.append(.init(span: start..<text.count, cue: cue)); cue = nil
        case "⟨": cueStart = text.count
        case "⟩":
            cue = cueStart..<text.count
            // A cue behind its quotation is marked with no quotation between them.
            if let last = sayings.indices.last, sayings[last].cue == nil, sayings[last].span.upperBound + 24 > cueStart {
                (sayings[last].cue, cue) = (cue, nil)
            }
        case "{": speaker = ""
        case "}":
            if let last = sayings.indices.last { sayings[last].speaker = speaker }
            speaker = nil
        default: if speaker == nil { text.append(scalar) } else { speaker?.unicodeScalars.append(scalar) }
        }
    }
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text)
    return DatedPage(
        text: String(string), language: language, printed: printed.flatMap { EDTFDate.Point($0) }, sayings: sayings, events: events)
}

/// The dates of a page's quotations as text, `-` where there is none.
private func dates(_ page: DatedPage) -> [String] { page.saidDates().map { $0?.date.description ?? "-" } }

@Suite("When quotations were said")
struct SaidDatesTests {
    @Test(
        "a date of the clause that reports is the quotation's, in Chinese",
        arguments: [
            ("2024年4月16日，林越在内部信中⟨说⟩，⟦开源更便宜⟧。", "2024-04-16"),
            ("林越4月16日⟨表示⟩，⟦开源更便宜⟧。", "2024-04-16"),
            ("2024年7月，林越在远屿大会上⟨表示⟩，⟦开源更便宜⟧。", "2024-07"),
            ("在2月11日举行的开发者大会上，林越⟨表示⟩，⟦开源更便宜⟧。", "2025-02-11"),
            ("“⟦开源更便宜⟧。”林越上周五⟨表示⟩。", "2025-02-07"),
            ("林越昨日⟨称⟩，⟦开源更便宜⟧。", "2025-02-11"),
            ("林越（11日）⟨表示⟩，⟦開源更便宜⟧。", "2025-02-11"),
            ("林越去年7月⟨說⟩，⟦開源更便宜⟧。", "2024-07"),
            ("林越日前⟨表示⟩，⟦开源更便宜⟧。", "2025-02-12~"),
            ("林越此前⟨表示⟩，⟦开源更便宜⟧。", "../2025-02-12"),
            ("林越⟨表示⟩，⟦开源更便宜⟧。", "2025-02-12~"),
        ])
    func chinese(_ text: String, _ date: String) { #expect(dates(page(text)) == [date]) }

    @Test(
        "a date of the clause that reports is the quotation's, in English",
        arguments: [
            ("On April 16, 2024, Lin Yue ⟨said⟩ ⟦open models are cheaper⟧.", "2024-04-16"),
            ("Lin Yue ⟨said⟩ on Tuesday that ⟦open models are cheaper⟧.", "2025-02-11"),
            ("“⟦Open models are cheaper⟧,” Lin Yue ⟨said⟩ in an interview on Feb. 3.", "2025-02-03"),
            ("Lin Yue ⟨told⟩ reporters yesterday that ⟦open models are cheaper⟧.", "2025-02-11"),
            ("In July last year Lin Yue ⟨argued⟩ that ⟦open models are cheaper⟧.", "2024-07"),
            ("Lin Yue previously ⟨said⟩ ⟦open models are cheaper⟧.", "../2025-02-12"),
            ("Lin Yue ⟨said⟩ ⟦open models are cheaper⟧.", "2025-02-12~"),
        ])
    func english(_ text: String, _ date: String) { #expect(dates(page(text, language: "en")) == [date]) }

    @Test(
        "a date of what is said, or of a thing, is no date of saying",
        arguments: [
            "林越⟨表示⟩，⟦到2026年会更便宜⟧。", "截至2024年4月16日，公司有三千人。", "自2024年4月16日起涨价，林越⟨称⟩，⟦很贵⟧。",
            "根据《2024年4月报告》，林越⟨称⟩，⟦很贵⟧。", "2024年大模型市场的份额上，林越⟨称⟩，⟦很贵⟧。", "公司成立于2024年4月16日，林越⟨称⟩，⟦很贵⟧。",
        ])
    func others(_ text: String) { #expect(dates(page(text)).allSatisfy { $0 == "2025-02-12~" }) }

    @Test("a date goes on over what follows, until another comes or the writer's own time")
    func scope() {
        #expect(
            dates(page("4月16日，林越⟨表示⟩，⟦开源更便宜⟧。他⟨认为⟩，⟦闭源更贵⟧。如今，他⟨说⟩，⟦都一样⟧。"))
                == ["2024-04-16", "2024-04-16", "2025-02-12~"])
        #expect(
            dates(page("2024年4月16日，林越⟨表示⟩，⟦开源更便宜⟧{林越}。\n林越还⟨认为⟩，⟦闭源更贵⟧{林越}。\n沈渡⟨认为⟩，⟦都一样⟧{沈渡}。"))
                == ["2024-04-16", "2024-04-16", "2025-02-12~"])
        #expect(dates(page("2024年4月，林越⟨说⟩，⟦开源更便宜⟧，2月11日他又⟨说⟩，⟦闭源更贵⟧。")) == ["2024-04", "2025-02-11"])
    }

    @Test("a gathering's date holds for all who speak there, a document's for its author, and neither for what was said elsewhere")
    func occasions() {
        #expect(
            dates(page("2月10日，远屿大会在白塔市举行。\n林越⟨认为⟩，⟦开源更便宜⟧{林越}。\n沈渡在一次采访中⟨表示⟩，⟦闭源更贵⟧{沈渡}。"))
                == ["2025-02-10", "2025-02-12~"])
        #expect(
            dates(page("2024年5月，一份内部文件流传开来。\n林越在文件中⟨写道⟩，⟦开源更便宜⟧{林越}。\n沈渡⟨认为⟩，⟦闭源更贵⟧{沈渡}。"))
                == ["2024-05", "2025-02-12~"])
    }

    @Test("a page that says what it is and when that was is dated by it throughout")
    func thisPage() {
        #expect(
            dates(page("关注我们\n更多内容\n还有更多\n本文整理自林越的专访，2024年11月4日播出。\n林越⟨认为⟩，⟦开源更便宜⟧{林越}。\n他们⟨相信⟩，⟦都一样⟧。"))
                == ["2024-11-04", "2024-11-04"])
    }

    @Test("a page's own line of when it came out is its printing date where none is known")
    func publishedLine() {
        #expect(dates(page("发布时间：2024-07-30\n林越昨天⟨表示⟩，⟦开源更便宜⟧。\n沈渡近日⟨认为⟩，⟦闭源更贵⟧。", printed: nil)) == ["2024-07-29", "2024-07-30~"])
    }

    @Test("what a medium reports of a day holds for whom it reports of")
    func reported() {
        #expect(
            dates(page("据白塔社⟨称⟩，⟦林越在2月7日的演讲中支持开源⟧{白塔社}。林越⟨强调⟩，⟦开源更便宜⟧{林越}。沈渡⟨认为⟩，⟦都一样⟧{沈渡}。"))
                == ["2025-02-12~", "2025-02-07", "2025-02-12~"])
    }

    @Test("a date below a picture dates nothing else")
    func caption() {
        #expect(dates(page("林越去年3月6日在白塔市的会议上\n林越⟨表示⟩，⟦开源更便宜⟧{林越}。")) == ["2025-02-12~"])
    }

    @Test("当时 goes back to the date before, and to none behind 曾")
    func then() {
        #expect(dates(page("2024年4月16日，公司开会。当时，林越⟨表示⟩，⟦开源更便宜⟧。")) == ["2024-04-16"])
        #expect(dates(page("2024年4月16日，公司开会。林越曾⟨表示⟩，⟦开源更便宜⟧。当时，沈渡⟨认为⟩，⟦都一样⟧。")) == ["../2025-02-12", "-"])
    }

    @Test("an interview's date holds for its turns")
    func interview() {
        #expect(
            dates(page("2024年5月，林越接受采访。\n记者：⟦为什么开源？⟧\n林越：⟦因为便宜。⟧\n记者：⟦还有呢？⟧")) == ["2024-05", "2024-05", "2024-05"])
    }

    @Test(
        "impossible dates, dates behind the printing and years that nobody was quoted in are no dates",
        arguments: ["2025年2月30日", "2025年2月13日", "2026年", "1899年4月16日", "2199年4月16日", "13月5日"])
    func refused(_ words: String) { #expect(dates(page("\(words)，林越⟨表示⟩，⟦开源更便宜⟧。")) == ["-"]) }

    @Test("of ten dates in a clause none is taken")
    func list() {
        let days = (1...10).map { "2024年\($0)月5日" }.joined(separator: "、")
        #expect(dates(page("\(days)，林越⟨表示⟩，⟦开源更便宜⟧。")) == ["-"])
    }

    @Test("without a printing date only full dates are told")
    func unknownPrinting() {
        let text = "2024年4月16日，林越⟨表示⟩，⟦开源更便宜⟧。\n昨天，沈渡⟨表示⟩，⟦闭源更贵⟧。\n白塔公司⟨表示⟩，⟦都一样⟧。"
        #expect(dates(page(text, printed: nil)) == ["2024-04-16", "-", "-"])
    }

    @Test("an event that the corpus dates tells its day")
    func event() throws {
        let event = DatedEvent(names: ["远屿大会2024", "Farisle 2024"], date: try #require(EDTFDate("2024-07-04/2024-07-06")))
        let said = page("林越在远屿大会2024上⟨表示⟩，⟦开源更便宜⟧。", events: [event]).saidDates()
        #expect(said.map { $0?.date.description } == ["2024-07-04/2024-07-06"])
        #expect(said.map { $0?.kind } == [.event])
    }

    @Test("the words that tell a date are a slice of the page")
    func words() throws {
        let page = page("林越⟨认为⟩，⟦开源更便宜⟧。\n4月16日，沈渡⟨表示⟩，⟦闭源更贵⟧。")
        let said = try #require(page.saidDates().last ?? nil)
        let words = try #require(said.words)
        #expect(String(String.UnicodeScalarView(Array(page.text.unicodeScalars)[words])) == "4月16日")
        #expect(said.kind == .stated)
        #expect(said.scope == .clause)
    }
}
