import ChineseScript
import WordTables

/// Words that stand where an outlet is named and are no part of any name: 16时46分, 阅读 1.2万, 首页, 언론사 뷰.
///
/// A text that is made of nothing else names no outlet. One further word is enough to make a name of it (36氪, 科技日报), and so is a
/// number beside a subject (21财经).
enum OutletWords {
    /// A line holds a kind, a colon and its words, in either script and any case; a word has one kind.
    ///
    /// `amount` words count only beside a number, `generic` and `section` words only without one. `label` announces a name, and so does
    /// `platform` before one, but alone it is the name of where the article stands; `credit` announces somebody who made another thing than the
    /// article, or another datum.
    static let lines = """
        moment: 今天 昨天 前天 今日 昨日 刚刚 上午 下午 早上 晚上 凌晨 中午 星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日
        moment: 星期天 周一 周二 周三 周四 周五 周六 周日 today yesterday monday tuesday wednesday thursday friday saturday sunday
        moment: mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july
        moment: august september october november december am pm gmt utc cst hkt jst est edt pst pdt bst cet cest 오늘 어제 오전 오후
        moment: 午前 午後
        counter: 阅读 阅读量 阅读数 浏览 浏览量 点击 点击量 点击数 评论 评论数 跟贴 跟帖 回复 转发 点赞 参与 热度 人气 播放 访问 字数
        counter: 全文 comment comments share shares 조회 조회수 댓글 추천 공감
        control: 首页 主页 正文 返回 顶部 更多 查看 打开 展开 收起 关闭 上一篇 下一篇 上一页 下一页 目录 导航 菜单 搜索 登录 注册
        control: 登陆 退出 分享 收藏 打印 订阅 关注 举报 纠错 投诉 反馈 下载 扫码 二维码 复制 链接 字号 字体 大 中 小 客户端 手机版
        control: 电脑版 微博 微信 朋友圈 小程序 app 我的 广告 赞助 推广 立即 点我 人工 客服 帮助 关于 联系 我们 声明 免责 版权 隐私
        control: 当前 位置 您 现在 的 所在 与 和 及 home homepage startseite accueil inicio page pages index search menu login sign
        control: in up log subscribe follow email print advertisement sponsored ad ads more all back next previous top close
        control: open skip to content fullscreen enlarge navigation newsletter newsletters cookie cookies settings policy and the us
        control: about contact privacy terms detail details 홈 뷰 보기 더보기 구독 로그인 바로가기 목록 광고 ホーム ログイン
        control: 続きを読む 一覧 もっと見る 広告 tweet pin 试用 试听
        generic: 新闻 资讯 消息 信息 快讯 要闻 头条 热点 热门 推荐 最新 相关 精选 滚动 即时 动态 通知 公告 文章 内容 详情 原创 报道
        generic: 报导 讯 电 供稿 特稿 转载 转帖 综合 整理 编译 本站 本网 本报 本刊 网站 网页 网络 互联网 站点 平台 栏目 频道 专栏
        generic: 专题 专区 中心 系统 最后 最终 最近 首发 频道页 博客 论坛 社区 未知 不详 佚名 匿名 暂无 其他 其它 无 管理员
        generic: 用户 网友 版 页 区 news latest breaking article articles story stories report reports update updated updates blog
        generic: post posts archive archives category categories tag tags site website web admin user anonymous unknown none null nil
        generic: undefined untitled default staff contributor 뉴스 언론사 기사 언론 전체 속보 최신 ニュース 記事 速報
        section: 财经 经济 金融 股票 证券 基金 理财 科技 数码 手机 汽车 房产 体育 娱乐 文化 教育 健康 医药 军事 历史 旅游 时尚 女性
        section: 美食 生活 游戏 动漫 情感 社会 国内 国际 海外 时政 政治 法治 地方 港澳 两岸 三农 公益 民生 观点 时评 社论 视频 图片
        section: 图集 组图 直播 纪检 产品 软件 products business
        label: 来源 稿源 来源于 来自 文章来源 本文来源 稿件来源 新闻来源 消息来源 信息来源 原文 原文来源 出处 转自 转载自 发布机构
        label: 发布单位 来源媒体 公众号 公号 source sources from via quelle fonte fuente
        label: kilde källa bron źródło источник 출처 제공 出典 提供元 ソース
        platform: 微信公众号 微信公号 微信公众平台 头条号 百家号 企鹅号 搜狐号 网易号 大鱼号
        credit: 作者 记者 编辑 责编 责任 责任编辑 主编 校对 审核 审校 监制 摄影 图 文 图源 图片来源 供图 制图 撰文 采写 通讯员
        credit: 翻译 译者 排版 发布 发布者 发布于 发表 发表于 更新 更新于 发布时间 更新时间 发表时间 日期 时间 标签 关键词 分类 标题
        credit: 类型 摘要 导语 video videos by author auteur autor autore editor editors reporter photo foto bild image picture
        credit: credit credits photograph photographer written posted published date time keywords 기자 입력 수정 사진 撮影 執筆
        credit: 著者 公開日
        amount: 年 月 日 号 时 点 分 秒 小时 分钟 秒钟 天 周 个月 前 后 约 第 共 有 已 次 人 条 个 篇 岁 字 万 亿 千 赞 人次
        amount: may hour hours hr hrs minute minutes min mins second seconds sec secs day days week weeks month months year years ago
        amount: last past k w m of read views view like likes reply replies vote votes 시간 분 초 일 월 년 전
        """

    enum Kind: String, CaseIterable { case moment, amount, counter, control, generic, section, label, platform, credit }

    private struct Table: Sendable {
        var trie: PhraseTrie
        var kinds: [Kind]
    }

    private static let table: Table = {
        let words = read(lines).entries
        return Table(trie: PhraseTrie(words.map { String(decoding: compared($0.word), as: UTF8.self) }), kinds: words.map(\.class))
    }()

    /// A table of this form, read: a word that has a kind already is hidden by that.
    static func read(_ lines: String) -> WordTable<Kind> {
        let written = WordTable(
            "OutletWords", lines: lines, classes: Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, $0) }))
        var table = written
        var first: [[UInt8]: WordTable<Kind>.Entry] = [:]
        for entry in written.entries {
            let word = compared(entry.word)
            if let other = first[word], other.class != entry.class {
                table.note(.hidden(entry.word, by: other.className, firstLine: other.line), line: entry.line)
            } else if first[word] == nil {
                first[word] = entry
            }
        }
        return table
    }

    /// The characters as they are looked up: traditional ones folded, Latin ones small.
    private static func compared(_ text: String) -> [UInt8] { Array(ChineseScript.folded(text.lowercased()).utf8) }

    /// Whether a text is made of these words, numbers and signs alone. O(bytes · words that begin at one).
    static func make(_ text: String) -> Bool {
        let bytes = compared(text)
        if longest(of: [.platform], in: bytes, at: 0) == bytes.count { return false }
        let unfit: Set<Kind> = bytes.contains(where: isDigit) ? [.generic, .section] : [.amount]
        // Whether the text up to each byte is made of them.
        var reached = [Bool](repeating: false, count: bytes.count + 1)
        reached[0] = true
        for i in bytes.indices where reached[i] {
            if let end = endOfSign(in: bytes, at: i) { reached[end] = true }
            matches(in: bytes, at: i) { end, kind in
                if !unfit.contains(kind) { reached[end] = true }
            }
        }
        return reached[bytes.count]
    }

    /// Where a label at the start of a text ends, with the colon or the space behind it (来源：, Source: ); nil where there is none.
    static func endOfLabel(in text: String) -> String.Index? { end(of: [.label, .platform], in: text) }

    /// Whether a text begins with words that credit somebody else's work: 图片来源：, Image Credit:
    static func isCredit(_ text: String) -> Bool { end(of: [.credit], in: text) != nil }

    private static func end(of kinds: Set<Kind>, in text: String) -> String.Index? {
        let bytes = compared(text)
        var end = 0
        // Image Credit: and 文/图： are several words.
        while let next = longest(of: kinds, in: bytes, at: end) {
            end = next
            while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x2F { end += 1 }
        }
        guard end > 0, end < bytes.count else { return nil }
        if let sign = ([":", "：", "|", "｜", "丨"] as [StaticString]).first(where: { matches($0, in: bytes, at: end) }) {
            end += sign.utf8CodeUnitCount
        } else {
            // 公众号“澄川”, 来源 澄川网.
            let isHan = bytes[0] >= 0xE4 && bytes[0] <= 0xE9
            let isApart = bytes[end - 1] == 0x20 || (["“", "「", "《", "【"] as [StaticString]).contains { matches($0, in: bytes, at: end) }
            guard kinds.contains(.label), isHan, isApart else { return nil }
        }
        // Small letters and folding keep the number of characters, so the place is counted in them.
        let count = String(decoding: bytes[..<end], as: UTF8.self).count
        return text.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex)
    }

    private static func longest(of kinds: Set<Kind>, in bytes: [UInt8], at i: Int) -> Int? {
        var longest: Int?
        matches(in: bytes, at: i) { end, found in if kinds.contains(found) { longest = end } }
        return longest
    }

    /// The words at a place; those of letters that words are made of only where they stand by themselves.
    private static func matches(in bytes: [UInt8], at i: Int, _ found: (Int, Kind) -> Void) {
        guard i < bytes.count, i == 0 || !isLetter(bytes, i - 1) || !isLetter(bytes, i) else { return }
        table.trie.matches(in: bytes.span, at: i) { end, word in
            if end < bytes.count, isLetter(bytes, end - 1), isLetter(bytes, end) { return }
            found(end, table.kinds[word])
        }
    }

    /// Whether a byte is of a letter in a script that has words: not Han and kana, whose bytes begin with E3 to E9.
    private static func isLetter(_ bytes: [UInt8], _ i: Int) -> Bool {
        let byte = bytes[i]
        if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
        var start = i
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return bytes[start] >= 0xC3 && bytes[start] <= 0xDF || bytes[start] >= 0xEA && bytes[start] <= 0xED
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The end of the digit, the space or the sign at a place.
    private static func endOfSign(in bytes: [UInt8], at i: Int) -> Int? {
        if bytes[i] < 0x80 { return isLetter(bytes, i) ? nil : i + 1 }
        let length = bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
        guard i + length <= bytes.count, let scalar = String(decoding: bytes[i..<(i + length)], as: UTF8.self).unicodeScalars.first
        else { return nil }
        return scalar.properties.isAlphabetic ? nil : i + length
    }

    private static func matches(_ sign: StaticString, in bytes: [UInt8], at i: Int) -> Bool {
        sign.withUTF8Buffer { bytes[min(i, bytes.count)...].starts(with: $0) }
    }
}
