import Articles
import Quotations
import Stances
import Testing

@Suite("What a sentence holds")
struct StanceConstructionTests {
    private let judge: StanceJudge

    init() throws { judge = try TestDebates.shipped.get() }

    private func expect(_ text: String, _ label: String) {
        let judgement = judge.judgement(of: text)
        #expect(
            judgement.label.name == label, "\(text): \(judgement.evidence.map { "\($0.construction) \($0.polarity) \($0.target ?? "")" })")
    }

    @Test(
        "a comparison favours the one that comes off better, wherever the names stand",
        arguments: [
            ("开源比闭源更安全。", "open"), ("比起开源，闭源的风险更可控。", "closed"), ("闭源的性价比远不如开源。", "open"),
            ("闭源并不比开源强多少。", "open"), ("开源永远追不上闭源。", "closed"), ("开源模型和最好的闭源模型之间，至少差着一代。", "closed"),
            ("Open models are safer than closed ones.", "open"), ("Open source is still behind the closed labs.", "closed"),
            ("Open source is no longer behind the closed labs.", "open"),
        ])
    func comparisons(text: String, label: String) { expect(text, label) }

    @Test(
        "a negation turns what it governs, and two undo each other",
        arguments: [
            ("闭源并不安全。", "open"), ("没有开源就没有今天的软件业。", "open"), ("开放不等于不安全。", "open"), ("我从来没有怀疑过开源这条路。", "open"),
            ("我们不会闭源。", "open"), ("我们不打算开源旗舰模型。", "closed"), ("Secrecy does not make AI safer.", "open"),
            ("开源不仅更便宜，而且更安全。", "open"),
        ])
    func negation(text: String, label: String) { expect(text, label) }

    @Test(
        "the main clause outweighs what is conceded, past, or only said by others",
        arguments: [
            ("虽然开源还有差距，但未来一定是开源的天下。", "open"), ("开源确实进步很快，不过离闭源的天花板还远得很。", "closed"),
            ("以前开源落后闭源一大截，现在已经基本持平了。", "open"), ("所谓开源更便宜，其实是一种错觉。", "closed"),
            ("有人说开源已经追上来了，我不这么看。", "closed"), ("有人说闭源永远领先，事实证明这是错的。", "open"),
        ])
    func concessions(text: String, label: String) { expect(text, label) }

    @Test(
        "what follows from a condition is a judgement on what was supposed",
        arguments: [
            ("如果当初选择闭源，就远远不会有今天的影响力。", "open"), ("如果所有模型都闭源，技术就会掌握在几家巨头手里。", "open"),
            ("只有开源，企业才能真正把模型改成自己的。", "open"), ("除非有人愿意一直烧钱，否则开源追不上闭源。", "closed"),
            ("一旦开源，坏人也能拿到同样的能力。", "closed"), ("与其每年给闭源厂商交几千万，不如自己用开源搭一套。", "open"),
        ])
    func conditions(text: String, label: String) { expect(text, label) }

    @Test(
        "what is gone, cannot be had or proves nothing is no praise",
        arguments: [
            ("一开源，半年的领先就没了。", "closed"), ("开源解决不了责任的问题。", "closed"), ("闭源给不了这种自由。", "open"),
            ("下载量大不代表什么，开源还要再看看。", "neutral"), ("开源没有这个风险。", "open"), ("开源让我们把安全护栏拆掉。", "closed"),
        ])
    func loss(text: String, label: String) { expect(text, label) }

    @Test(
        "one side alone, or the most of something, is said of the side",
        arguments: [
            ("最聪明的模型永远是闭源的。", "closed"), ("最近发布的是开源模型。", "neutral"), ("并不是只有闭源才能做出好产品。", "open"),
            ("除了开源，没有别的办法。", "open"), ("要不是有开源的底座，我们不可能走到今天。", "open"), ("闭源不是开源的对手。", "open"),
        ])
    func alone(text: String, label: String) { expect(text, label) }

    @Test(
        "an error that is owned, a dream and a denied reproach hold the other way round",
        arguments: [
            ("我当初反对开源，现在我承认自己错了。", "open"), ("指望闭源厂商替你省钱，那是做梦。", "open"),
            ("我不同意开源会威胁安全的说法。", "open"), ("闭源真的更安全吗？我看未必。", "open"), ("我们从闭源转向开源。", "open"),
        ])
    func recanted(text: String, label: String) { expect(text, label) }

    @Test(
        "a quarrel that is denied and correlatives leave room for both",
        arguments: ["没有必要在开源和闭源之间选边站。", "既要有开源的广度，也要有闭源的深度。", "开源与闭源不是你死我活。"])
    func room(text: String) { expect(text, "both") }

    @Test(
        "a rhetorical question says the opposite, a real one says nothing",
        arguments: [
            ("谁说开源就赚不到钱？", "open"), ("谁还敢说开源不如闭源？", "open"), ("难道要把花了上亿美元训练的模型免费送人？", "closed"),
            ("大模型到底应该开源还是闭源？", "neutral"), ("你们会考虑把模型开源吗？", "neutral"), ("Will you keep your models closed?", "neutral"),
        ])
    func questions(text: String, label: String) { expect(text, label) }

    @Test(
        "scales, remedies and harms are read with what they move",
        arguments: [
            ("开源降低了成本。", "open"), ("开源的推理成本更高。", "closed"), ("开源能防止垄断。", "open"), ("闭源扼杀创新。", "open"),
            ("闭源的效率更高，成本更低。", "closed"),
        ])
    func scales(text: String, label: String) { expect(text, label) }

    @Test(
        "facts, announcements and other senses of the words take no side",
        arguments: [
            ("该模型采用MIT许可证开源，允许商业使用。", "neutral"), ("公司将于下月开源其最新一代的视觉模型。", "neutral"), ("关于开源还是闭源，业内还没有定论。", "neutral"),
            ("公司要开源节流，明年预算减少两成。", "off-topic"), ("We closed the round last week.", "off-topic"), ("We are open to new ideas.", "off-topic"),
        ])
    func facts(text: String, label: String) { expect(text, label) }

    @Test(
        "what leaves room for both is both",
        arguments: ["开源和闭源不是非此即彼。", "开源与闭源各有各的用处，谁也替代不了谁。", "小模型可以开源，旗舰模型应该闭源。", "The future is a combination of open and closed models."])
    func both(text: String) { expect(text, "both") }

    @Test(
        "what is said of something else in passing is not said of a side",
        arguments: [
            ("开放权重会让诈骗集团拿到最先进的工具。", "closed"), ("国家应当限制最先进模型的开源。", "closed"), ("开源与闭源之争已经持续了两年。", "neutral"),
            ("监管者的担心让开源变得困难。", "neutral"), ("他们不会开源它，因为它非常危险。", "closed"), ("我们不会把核心模型开源，那是公司的护城河。", "closed"),
            ("Proprietary models are a dead end for anyone who needs to keep data in house.", "open"),
        ])
    func passing(text: String, label: String) { expect(text, label) }

    @Test(
        "who is threatened, faced or beaten is not who is strong",
        arguments: [
            ("真正的威胁来自于开源社区。", "open"), ("专有模型的收费迟早会被开源压垮。", "open"), ("在免费的开源模型面前，收费的模型无法获得客户。", "open"),
            ("相较闭源模型，在合规和数据安全方面更有优势。", "open"), ("闭源的优势正在被一点点蚕食。", "open"),
            ("大模型是经济武器，不应开源给对手。", "closed"), ("闭源模型必须突破，否则难敌开源竞争。", "open"),
        ])
    func rivals(text: String, label: String) { expect(text, label) }

    @Test(
        "what can only be had one way, or cannot be had at all, tells the side",
        arguments: [
            ("私有模型才能持续拿到收入。", "closed"), ("靠开源是养不活一家大模型公司的。", "closed"), ("开源社区根本训练不出下一代模型。", "closed"),
            ("没有哪家银行敢把核心业务交给一个没人负责的开源模型。", "closed"), ("There is no evidence that closed models are any safer.", "open"),
            ("开放权重让一家只有五个人的公司也能站上和大厂同样的起跑线。", "open"),
        ])
    func powers(text: String, label: String) { expect(text, label) }

    @Test("a key point is made by its own words; an aspect alone makes none")
    func keyPoints() {
        func made(_ text: String) -> [String?] { judge.judgement(of: text).arguments.map(\.keyPoint) }
        #expect(made("开源模型可以本地部署，数据不出域，更安全。").contains("O05"))
        #expect(made("开源降低了创新的难度。") == [nil])
    }

    @Test("every finding shows its words and names its rule, in offsets of the article")
    func evidence() throws {
        let article = Article(plainText: "会上，林越表示：“開源比閉源更安全。”", title: nil, published: nil, language: "zh-Hant")
        let start = 9
        let quotation = Quotation(span: TextSpan(start, start + 9), kind: .direct)
        let judgement = judge.judgement(of: quotation, in: article)
        #expect(judgement.label.name == "open")
        let first = try #require(judgement.evidence.first)
        #expect(first.construction == .comparison)
        #expect(first.target == "open")
        #expect(String(article.text[first.span]) == "比閉源更安全")
    }

    @Test("a quotation that points back goes on about what was named just before it")
    func pointsBack() {
        let text = "林越说：“有些公司必须闭源。”沈渡答：“这是行不通的。”"
        let article = Article(plainText: text, title: nil, published: nil, language: "zh")
        let quotation = Quotation(span: TextSpan(20, 26), kind: .direct)
        #expect(String(article.text[quotation.span]) == "这是行不通的")
        #expect(judge.judgement(of: quotation, in: article).label.name == "open")
    }

    @Test("where findings cancel each other, the judge abstains and says so")
    func abstains() {
        let judgement = judge.judgement(of: "开源更便宜，开源也更危险。")
        #expect(judgement.label.name == "neutral")
        #expect(judgement.abstained)
        #expect(judgement.evidence.count == 2)
    }

    @Test(
        "hostile input is judged without harm",
        arguments: ["", "。", "比", "开源", "？？？", "与其开源与其", "closed", "\u{0}开源\u{FFFD}", String(repeating: "开源比", count: 400)])
    func hostile(text: String) { _ = judge.judgement(of: text) }
}
