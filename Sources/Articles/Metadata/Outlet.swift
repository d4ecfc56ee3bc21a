/// The outlet that printed an article, as its lines say: 来源：澄川日报.
enum Outlet {
    /// What announces an outlet, and what announces another source.
    private static let cues = CuePhrases<Bool>([
        ("来源：", true), ("来源:", true), ("來源：", true), ("來源:", true), ("来源 ：", true), ("来源 :", true), ("来源于：", true), ("来源于:", true),
        ("本文来源于", true), ("本文来源：", true), ("来源|", true),
        ("来源丨", true), ("来源｜", true), ("稿源：", true), ("稿件来源：", true), ("文章来源：", true), ("新闻来源：", true), ("消息来源：", true), ("信息来源：", true),
        ("图片来源：", false), ("图片来源:", false), ("图来源：", false), ("数据来源：", false), ("数据来源:", false), ("资料来源：", false), ("视频来源：", false),
        ("照片来源：", false), ("摄影来源：", false), ("封面来源：", false), ("题图来源：", false), ("图源：", false), ("头图来源：", false), ("来源：图", false),
        ("图片来源｜", false), ("收入来源：", false),
    ])

    /// The outlet in a line; nil where it names none.
    static func name(in line: String) -> String? {
        cues.first(in: line) { isOutlet, bytes, place in
            isOutlet ? name(atStartOf: String(decoding: bytes[place.upperBound...], as: UTF8.self)) : nil
        }
    }

    /// The name that a text begins with, up to what cannot be of it.
    static func name(atStartOf text: String) -> String? {
        var name = ""
        var rest = Substring(text).drop { " ：:·《【（(".contains($0) }
        while let next = rest.first, name.count < 40 {
            if "|｜丨╱／/（(【》[，,。；;<>《）)】]”\"".contains(next) { break }
            if next == " " {
                // Names of Latin letters have spaces inside, Chinese ones end there.
                let behind = rest.dropFirst().drop { $0 == " " }
                guard let last = name.last, last.isASCII, let first = behind.first, first.isASCII, first.isLetter || !last.isNumber,
                    !first.isNumber
                else {
                    let isWord = behind.prefix(2).contains { $0.isNumber } == false && name.last?.isASCII == true
                    if isWord, Moment.first(in: Array(behind.prefix(12).utf8).span) == nil, !Self.ends(behind) {
                        name.append(" ")
                        rest = behind
                        continue
                    }
                    break
                }
            }
            if Self.ends(rest) { break }
            name.append(next)
            rest.removeFirst()
        }
        name = name.folded
        if let date = Moment.first(in: Array(name.utf8).span, allowsMissingYear: true) {
            name = String(decoding: Array(name.utf8)[..<date.start], as: UTF8.self).folded
        }
        return name.count <= 24 && isOutlet(name) ? name : nil
    }

    /// Whether a word can be an outlet's name: no address, no number, none of the words that stand in its place.
    static func isOutlet(_ name: String) -> Bool {
        guard (2...40).contains(name.count), name.contains(where: \.isLetter), !name.contains("http"), !name.hasPrefix("www.") else {
            return false
        }
        return !noOutlets.contains(name.lowercased()) && !noBeginnings.contains { name.hasPrefix($0) }
    }

    private static let noOutlets: Set<String> = [
        "am", "pm", "新闻", "新聞", "微博", "微信", "网络", "網絡", "互联网", "转载", "未知", "首页", "正文", "其他", "本站", "上午", "下午", "综合", "责任", "时间", "by",
        "财经", "娱乐", "体育", "科技", "国内", "国际", "社会", "军事", "教育", "健康", "视频", "图片", "专题", "评论", "滚动", "要闻", "热点", "原创", "none", "null",
        "report", "reports", "reporter", "news", "article", "update", "updated", "share", "comments", "editor", "editors", "staff", "admin",
        "staff writer", "contributor",
    ]
    private static let noBeginnings = [
        "By ", "by ", "BY ", "@", "我来", "我要", "本文", "已有", "共有", "字体", "点击", "暂无", "记者", "記者", "分享", "编辑", "責任", "收藏", "查看",
    ]

    /// Words that begin the next datum of the line.
    private static let others = [
        "作者", "责任", "责编", "编辑", "发布", "时间", "日期", "发表", "更新", "点击", "浏览", "阅读", "字体", "字号", "评论", "我要", "分享", "打印", "记者", "责任编辑", "收藏",
        "【", "查看", "人气", "访问", "热度", "手机", "参与", "用手机", "微信", "投稿", "关注",
    ]

    private static func ends(_ text: Substring) -> Bool { others.contains { text.hasPrefix($0) } }
}
