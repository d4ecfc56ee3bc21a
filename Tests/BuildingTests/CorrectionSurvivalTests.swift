import Stances
import Testing

@testable import Building
@testable import RecordSamples
@testable import Records

@Suite("Corrections survive")
struct CorrectionSurvivalTests {
    private static let sentences = [
        "开放权重让小团队也能跟上，账本上看得清清楚楚", "我们把训练日志放上了网，谁都可以来查", "付费接口养活了半个团队，这没什么好回避的", "许可证写清楚，同行才敢放心地用",
        "权重一旦放出去，就再也收不回来了", "县里的医院在自己的机房里跑起了模型", "学校第一次用得起这样大的模型，老师们很高兴", "竞争对手第二天就抄走了全部代码",
        "大客户要的是稳定，还有出了事找得到人", "社区一周之内修好了三十个漏洞",
    ]

    /// An article of ten quotations, with their places.
    private static let article: (text: String, places: [Range<Int>]) = {
        var text = "本报讯 滨海的论坛昨日落幕。"
        var places: [Range<Int>] = []
        for (i, sentence) in sentences.enumerated() {
            text += ["林越", "沈渡", "贺兰舟"][i % 3] + "在第\(i + 1)场发言时表示：“"
            let start = text.unicodeScalars.count
            text += sentence
            places.append(start..<text.unicodeScalars.count)
            text += "。”台下第\(i * 3 + 1)排有人记下了这句话。"
        }
        return (text, places)
    }()

    private func words(_ range: Range<Int>, of text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: Array(text.unicodeScalars)[range])
        return String(view)
    }

    private func record(_ place: Range<Int>) -> QuoteRecord {
        var record = Samples.record(speaker: "林越", text: words(place, of: Self.article.text), published: nil, start: place.lowerBound)
        record.target.quote.prefix = words(max(0, place.lowerBound - 32)..<place.lowerBound, of: Self.article.text)
        record.target.quote.suffix = words(
            place.upperBound..<min(Self.article.text.unicodeScalars.count, place.upperBound + 32), of: Self.article.text)
        record.verification = .machine
        return record
    }

    private func corrections() -> [Correction] {
        Self.article.places.enumerated().map { i, place in
            Correction(
                of: record(place), change: Correction.Change(stance: "closed"), by: "某编辑", note: "第\(i)条", at: "2031-06-01T00:00:00Z")
        }
    }

    private func ingested(_ records: [QuoteRecord], text: String) -> IngestedArticle {
        IngestedArticle(
            source: "articles/a1.html", sourceSha256: "00", reference: record(Self.article.places[0]).isPartOf, sketch: [], text: text,
            records: records, contexts: records.map(\.text))
    }

    /// What other rules might find in the place of a quotation.
    private static let rules: [(name: String, found: @Sendable (Range<Int>) -> [Range<Int>])] = [
        ("the same", { [$0] }), ("nothing", { _ in [] }), ("a little more", { [($0.lowerBound - 1)..<($0.upperBound + 2)] }),
        ("a little less", { [($0.lowerBound + 2)..<$0.upperBound] }),
        ("two halves", { [$0.lowerBound..<($0.lowerBound + 8), ($0.lowerBound + 8)..<$0.upperBound] }),
        ("a few words only", { [$0.lowerBound..<($0.lowerBound + 4)] }),
    ]

    @Test("all corrections survive a change of the rules that find quotations", arguments: rules.indices)
    func ruleChanges(rule: Int) {
        let found = Self.article.places.flatMap(Self.rules[rule].found)
        var articles = [ingested(found.map(record), text: Self.article.text)]
        let orphans = CorrectionApplication(corrections()).apply(to: &articles)
        #expect(orphans.isEmpty)
        let notes = Set(articles[0].records.compactMap(\.verification.note))
        #expect(notes == Set((0..<10).map { "第\($0)条" }), "after finding \(Self.rules[rule].name)")
        let human = articles[0].records.filter { $0.verification.status != .machine }
        #expect(human.allSatisfy { $0.stance.label == .side("closed") && $0.verification.by == "某编辑" })
    }

    @Test("95 in 100 corrections find their words again after small edits of the article")
    func edits() {
        var random = Sequence(seed: 7)
        var (kept, all) = (0, 0)
        let original = Array(Self.article.text.unicodeScalars)
        for _ in 0..<120 {
            // Each scalar with the place it had; what is new has none.
            var text = original.enumerated().map { (place: Int?.some($0), scalar: $1) }
            for _ in 0..<(2 + random.below(5)) { edit(&text, &random) }
            let scalars = text.map(\.scalar)
            for correction in corrections() {
                let range = correction.target.start..<(correction.target.start + correction.target.exact.unicodeScalars.count)
                let now = text.indices.filter { text[$0].place.map(range.contains) ?? false }
                guard let first = now.first, let last = now.last, now.count * 2 > range.count else { continue }
                all += 1
                let found = Anchor.find(
                    exact: correction.target.exact, prefix: correction.target.prefix, suffix: correction.target.suffix,
                    start: correction.target.start, in: scalars)
                guard let found else { continue }
                let common = min(found.upperBound, last + 1) - max(found.lowerBound, first)
                if Double(common) >= 0.7 * Double(max(found.count, last + 1 - first)) { kept += 1 }
            }
        }
        #expect(all > 1000)
        #expect(Double(kept) >= 0.95 * Double(all), "\(kept) of \(all)")
    }

    @Test("all corrections survive paragraphs in another order and a page set in the other script")
    func reset() {
        let traditional = Self.traditional(Self.article.text)
        #expect(traditional != Self.article.text)
        let paragraphs = Self.article.text.split(separator: "。")
        let reordered = (paragraphs.dropFirst(5) + paragraphs.prefix(5)).joined(separator: "。\n")
        for text in [traditional, reordered, Self.traditional(reordered)] {
            let scalars = Array(text.unicodeScalars)
            for correction in corrections() {
                let target = correction.target
                let found = Anchor.find(
                    exact: target.exact, prefix: target.prefix, suffix: target.suffix, start: target.start, in: scalars)
                let now = found.map { words($0, of: text) }
                #expect(now == target.exact || now == Self.traditional(target.exact))
            }
        }
    }

    /// A text with those of its characters that the fixture uses in their traditional forms.
    private static func traditional(_ text: String) -> String {
        let forms = Dictionary(
            uniqueKeysWithValues: zip(
                "开权让团队这没什么证写许样实学师们对稳还个洞医会厂网帐训练",
                "開權讓團隊這沒什麼證寫許樣實學師們對穩還個洞醫會廠網帳訓練"))
        return String(text.map { forms[$0] ?? $0 })
    }

    private func edit(_ text: inout [(place: Int?, scalar: Unicode.Scalar)], _ random: inout Sequence) {
        func fresh(_ words: String) -> [(place: Int?, scalar: Unicode.Scalar)] { words.unicodeScalars.map { (nil, $0) } }
        let at = random.below(text.count - 40)
        switch random.below(6) {
        case 0: text.insert(contentsOf: fresh("记者注意到，当天下着小雨。"), at: at)
        case 1: text.removeSubrange(at..<(at + 1 + random.below(2)))
        case 2: text[at] = (nil, "也")
        case 3:
            for i in text.indices where text[i].scalar == "，" && random.below(3) == 0 { text[i].scalar = "," }
        case 4: text.insert(contentsOf: fresh("更正："), at: 0)
        default: text.replaceSubrange(at..<(at + 2), with: fresh("那么"))
        }
    }

    /// Numbers that look random and are always the same.
    private struct Sequence {
        private var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
