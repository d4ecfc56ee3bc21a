import Testing

@testable import RecordSamples
@testable import Records

/// Statements that nobody made, printed the ways that outlets print one: verbatim, with other punctuation, in traditional
/// characters, without particles, cut at the head, at the tail, in the middle, with words put before.
///
/// The hard part are statements that share most of their words and say something else: negated, of the other side, with
/// another number, denied behind their words.
private struct RewrittenSet {
    var said: [SaidWords] = []
    var labels: [Int] = []

    static let openings = [
        "开放权重让小团队走得更快", "模型公开以后谁都能查账", "我们把训练日志全部放上了网", "社区一周修好了三十个漏洞", "学校第一次用得起这样的模型", "县医院在自己机房里跑起来了",
        "许可证写清楚大家才敢用", "闭门训练的日子快过去了", "付费接口养活了半个团队", "大客户要的是稳定和责任", "权重放出去就再也收不回来", "竞争对手第二天就抄走了代码",
    ]
    static let middles = [
        "这一点去年冬天就看得出来", "账本上的数字不会骗人", "工程师每天都在群里争论", "董事会为此开了两次会", "邻市的同行也走了这条路", "用户的来信堆满了办公室",
        "审计的人翻了整整一个月", "投资人起初并没有看懂", "港口的调度员最先发现", "夜班的同事可以作证", "图书馆的服务器为此换新", "街坊们都来问过我",
    ]
    static let endings = [
        "所以我们明年还会这样做", "这比任何广告都有用得多", "剩下的事情交给时间", "谁要是怀疑就来现场看", "合同里写得明明白白", "这条路我会一直走到底",
        "代价我们自己来承担", "希望同行少走一些弯路", "规矩立好了才有后来的人", "孩子们将来会看得更清楚", "城里城外都是一个道理", "年底再来算这笔总账",
    ]
    static let traditional: [Character: Character] = [
        "开": "開", "闭": "閉", "会": "會", "让": "讓", "们": "們", "权": "權", "团": "團", "队": "隊", "来": "來", "后": "後", "训": "訓", "练": "練", "数": "數",
        "证": "證",
        "写": "寫", "这": "這", "还": "還", "样": "樣", "时": "時", "间": "間", "过": "過", "网": "網", "码": "碼", "们…": "們",
    ].reduce(into: [:]) { if $1.key.count == 1, let key = $1.key.first, let value = $1.value.first { $0[key] = value } }

    init() {
        for speaker in ["林越", "沈渡"] {
            for i in Self.openings.indices {
                let (a, b, c) = (Self.openings[i], Self.middles[(i * 5) % 12], Self.endings[(i * 7) % 12])
                let whole = "\(a)，\(b)，\(c)。"
                let other = String(whole.map { Self.traditional[$0] ?? $0 })
                add(
                    speaker,
                    [
                        whole, "“\(a)，\(b)，\(c)”", "\(a)；\(b)——\(c)！", other, whole.replacing("的", with: "").replacing("了", with: ""),
                        "\(b)，\(c)。", "\(a)，\(b)", "\(a)……\(c)", "我想说的是，\(whole)", "\(a) , \(b) , \(c) .",
                    ])
            }
        }
        for (a, b) in [
            ("我们会把下一代模型的权重放到网上", "我们不会把下一代模型的权重放到网上"), ("我一直认为开源是唯一的出路", "我一直认为闭源是唯一的出路"),
            ("这一次的训练花了三百万美元和半年", "这一次的训练花了八百万美元和半年"), ("开放的模型比封闭的模型更加安全", "开放的模型比封闭的模型更加安全是一种错觉"),
            ("付费接口是可以长期做下去的生意", "我从来没说付费接口是可以长期做下去的生意"),
            ("We will release the weights of the next model", "We will not release the weights of the next model"),
        ] {
            add("贺兰舟", [a, a + "。"])
            add("贺兰舟", [b, "“\(b)”"])
        }
    }

    private mutating func add(_ speaker: String, _ forms: [String]) {
        let label = (labels.last ?? 0) + 1
        for form in forms {
            said.append(SaidWords(speaker: speaker, text: form))
            labels.append(label)
        }
    }
}

@Suite("Statements that are printed in many ways")
struct RewrittenStatementsTests {
    @Test("pairs of occurrences are found with precision 0.98 and recall 0.95 or more")
    func pairs() {
        let set = RewrittenSet()
        let groups = StatementGrouping.groups(of: set.said)
        var (right, found, labelled) = (0, 0, 0)
        for i in set.said.indices {
            for j in set.said.indices where j > i {
                let (isOne, isJoined) = (set.labels[i] == set.labels[j], groups[i] == groups[j])
                labelled += isOne ? 1 : 0
                found += isJoined ? 1 : 0
                right += isOne && isJoined ? 1 : 0
            }
        }
        let (precision, recall) = (Double(right) / Double(max(found, 1)), Double(right) / Double(max(labelled, 1)))
        #expect(precision >= 0.98, "precision \(precision)")
        #expect(recall >= 0.95, "recall \(recall)")
    }

    @Test("the same statements are found in whatever order they are read")
    func order() {
        let set = RewrittenSet()
        let forward = StatementGrouping.groups(of: set.said)
        let backward = StatementGrouping.groups(of: Array(set.said.reversed()))
        let last = set.said.count - 1
        for i in set.said.indices.dropLast() {
            #expect((forward[i] == forward[i + 1]) == (backward[last - i] == backward[last - i - 1]))
        }
    }
}

@Suite("Near copies of articles")
struct SyndicationTests {
    private func article(_ seed: Int, sentences: Int = 30) -> String {
        (0..<sentences).map { i in
            "第\(seed * 31 + i * i)位居民在港口\(["修船", "卖鱼", "教书", "行医"][(seed + i) % 4])，他说今年的第\(seed &+ i * 7)次潮水比往年高出\(i + seed % 5)寸。"
        }.joined()
    }

    @Test("an agency's report with another headline, a cut and a note is a copy; another report is none")
    func copies() {
        let original = article(1)
        let reprint = "【本报综合报道】" + original.dropLast(120) + "（责任编辑：某人）"
        let sketches = [original, String(reprint), article(2), "短讯。"].enumerated().map { ("a\($0)", Syndication.sketch(of: $1)) }
        #expect(Syndication.copies(of: sketches.map { (id: $0.0, sketch: $0.1) }) == ["a1": "a0"])
    }

    @Test("copies are counted as one report, and every outlet is still listed")
    func counted() {
        var records = (0..<3).map {
            Samples.record(speaker: "林越", text: "开源会让所有人走得更快。", published: "2031-05-0\($0 + 1)", article: "a\($0)")
        }
        QuoteRecord.groupIntoStatements(&records, copies: ["a1": "a0"])
        #expect(records[0].occurrences.count == 3)
        #expect(records[0].occurrences.independent == 2)
        #expect(records[0].occurrences.urls.count == 3)
    }
}
