import WordTables

/// Words in the lines around an article, by what they announce there.
///
/// Whatever is one of several, and could be one more, stands here; the code spells out only signs (：, ｜, （) and what is the construction
/// itself. Words that stand in an outlet's place are a table of their own, `OutletWords`.
enum PageWords {
    /// `class: words` a line, _ for a space within a word. Of the words of a class the order is kept.
    static let table = """
        # bylineLabel: announces names of any kind
        bylineLabel: 作者： 作者: 作者| 作者｜ 作者丨 作者/ 作者_ 撰文： 撰文 撰稿： 撰稿 文/图 图/文 文图/ 图文/ 文/ 文| 文｜ 文丨
        bylineLabel: 文／ 文： 采写： 采写/ 执笔/ 执笔： 采写记者：
        # bylineReporter: announces names of people only
        bylineReporter: 作者 采写 执笔 記者 记者 实习记者 （评论员 (评论员 本文作者
        # bylineTurn: announces them too, but in an interview a question
        bylineTurn: 记者： 记者: 记者/ 记者| 记者丨
        # bylineNo: announces somebody else, or is no announcement
        bylineNo: 摄影记者 视频记者 图片记者 图/ 译文/ 原作者 第一作者 通讯作者 原文/ 论文/ 中文/ 英文/
        # oneCharacterCue: those of one character, which may also end another word
        oneCharacterCue: 文/ 文| 文｜ 文丨 文／ 文： 图/
        # editorCue: announces who edited the article
        editorCue: 编辑： 编辑: 责编： 责编: 编辑_ 編輯： 編輯: 编辑/ 编辑| 编辑｜ 编辑丨
        # outletCue: announces the outlet
        outletCue: 来源： 来源: 來源： 來源: 来源_： 来源_: 来源于： 来源于: 本文来源于 本文来源： 来源| 来源丨 来源｜ 稿源：
        outletCue: 稿件来源： 文章来源： 新闻来源： 消息来源： 信息来源：
        # otherSourceCue: announces where something else is from
        otherSourceCue: 图片来源： 图片来源: 图来源： 数据来源： 数据来源: 资料来源： 视频来源： 照片来源： 摄影来源： 封面来源：
        otherSourceCue: 题图来源： 图源： 头图来源： 来源：图 图片来源｜ 收入来源：
        # nextDatum: begins the next datum of a line
        nextDatum: 作者 责任 责编 编辑 点击 字体 字号 我要 分享 打印 记者 责任编辑 收藏 【 查看 用手机 微信 投稿 关注
        # doubtfulDatum: does so only before a sign, a number or a word of behindDatum
        doubtfulDatum: 发布 时间 日期 发表 更新 浏览 阅读 评论 人气 访问 热度 手机 参与
        # behindDatum: see doubtfulDatum
        behindDatum: 时间 日期 于 人 者 单位 机构 量 数 次 看 版 讨论 评论
        # otherWork: behind names: the named people did not write
        otherWork: 摄 图 供图 拍 整理 编辑 绘 制图 翻译 编译
        # otherRole: announces people who did not write the article
        otherRole: 编辑 責任 责任 责编 校对 审核 来源 摄影 通讯员 图 排版 监制 制图 翻译 编译 审校 主编 发布 时间 日期 浏览 点击
        otherRole: 阅读 发表 更新 字号 评论 20 设计 视觉 剪辑 运营
        # behindNames: may follow a name directly
        behindNames: 报道 報道 通讯员 实习 摄影报道 文 采写 发自 从 综合 编辑 来源 校对
        # noAuthor: is in what calls itself an author and names an outlet or a department
        noAuthor: 网 網 信息 報社 新聞 報導 报社 日报 晚报 新闻 编辑 记者 中心 频道 本站 原创 佚名 未知 管理员 admin Admin 小编 http
        noAuthor: www @ 赞赏 关注 作者 微信 公众号 发表 撰稿 登录 查看 编译 委员会 办公室 局 公司 集团 大学 宣传 责任 来源 客户端
        noAuthor: 资讯 发布 系统 整理 匿名 不详
        # noName: looks like a name
        noName: 报道 信息 何时 何人 和平 安全 高度 时间 方面 关注 关于 任务 任何 成功 成为 成都 马上 白天 金融 金额 华为 应该 应邀
        noName: 常常 万元 万人 万千 千万 易见 全部 全国 全文 全球 温度 水平 解释 解读 向前 向后 于是 明天 明年 时报 时评 经过 经济
        noName: 曾经 公司 公布 公共 阳光 江苏 江西 黄河 云南 宁夏 安徽 广东 广西 古城 石油 石化 阿里 平台 平安 牛市 熊市 祝贺 祝福
        noName: 谈到 谈谈 习惯 国际 国内 连续 连线 代表 管理 路透 海外 海关 党委 宫殿 相关
        # appeal: begins what asks the reader to do something
        appeal: 我来 我要 点击 点此 点这 扫码 扫一扫 扫描 长按 立即 立刻 打开 下载 登录 登入 注册 返回 进入 展开 收起 查看 加入我们
        appeal: 关注我 关注公众 订阅我 欢迎 了解更多 阅读更多 阅读全文 阅读原文 在app 用微信 用手机 分享 已有 共有 本文 字体 暂无
        appeal: 去看看 转载请 未经 记者 编辑 责任 sign_in sign_up log_in login subscribe follow_us follow_@ download read_more
        appeal: read_the click share_this share_on join_us learn_more view_all view_more see_more see_all show_more open_in
        appeal: get_the_app get_our leave_a add_a_comment contact_us about_us skip_to by advertisement sponsored welcome_to
        appeal: powered_by this_article updated published posted enlarge 구독 로그인 더보기
        # request: is in what does so
        request: app内 app查看 app阅读 查看更多 阅读全文 扫码 客户端下载 下载app 下载客户端 点击 优惠券 免费领 限时 敬请 版权所有
        request: 免责声明 all_rights_reserved click_here free_trial
        # leading: leads to what stands behind it
        leading: on at by from in of to and the for with via a an und et de la von le
        # slogan: is in slogans
        slogan: 为您 为你 是一 尽在 一站式 第一门户 让您 让你 领先的 最大的 专业的 更懂 精彩内容
        # sloganBeginning: begins slogans
        sloganBeginning: 让 请 您 用心
        # company: the kind of a company, behind its name
        company: inc llc ltd co gmbh ag sa corp plc ev
        # ownerMark: says whose the page is
        ownerMark: © 版权 版權 Copyright COPYRIGHT copyright (c) ll_rights_reserved ll_Rights_Reserved
        # outletEnding: ends the names of outlets and bodies
        outletEnding: 网 报 社 台 刊 志 号 新闻 财经 科技 资讯 在线 热线 观察 评论 传媒 媒体 博客 百科 论坛 社区 头条 中文站
        outletEnding: 新闻中心 之家 客户端 广播 卫视 频道 公司 集团 大学 研究所 政府 委员会 办公室 局 厅 院
        # behindOwner: stands behind whose the page is
        behindOwner: 版权 版權 网站 網站 所有
        # dateLabel: announces the date
        dateLabel: 时间： 时间: 日期： 日期: 发布时间 发布日期 发布于 发表于 发表时间 发稿时间 刊发时间 時間： 日期︰ 發佈時間
        dateLabel: 發布時間 發布日期 發佈日期 發表於 Published Posted Date:
        # besideDate: stands beside a date and names no outlet
        besideDate: 原创 优质 发布 时间 日期 发表 更新 浏览 阅读 评论 作者 编辑 责任 字号 字体 分享 星期 周 上午 下午 记者 By by
        besideDate: 热度 人气 点击 收藏 打印 我要 来源 首页 正文 ( （ 【 | Posted Published Updated 关注 订阅 查看
        # photographer: announces who took a picture, in what ends with 摄
        photographer: 记者 記者 通讯员 通訊員 图/ 圖/
        # noPerson: is in what signs an agency's report and is no person's name
        noPerson: Press News Agency Reporter Staff Editor Writer Times Post Media Association Correspondent Desk Service 记者 编辑
        """

    /// What the words are asked for as.
    enum Class: String, CaseIterable {
        case bylineLabel, bylineReporter, bylineTurn, bylineNo, oneCharacterCue, editorCue, outletCue, otherSourceCue,
            nextDatum, doubtfulDatum, behindDatum, otherWork, otherRole, behindNames, noAuthor, noName, appeal, request,
            leading, slogan, sloganBeginning, company, ownerMark, outletEnding, behindOwner, dateLabel, besideDate,
            photographer, noPerson
    }

    /// A table of this form, read.
    static func read(_ table: String) -> WordTable<Class> {
        WordTable("PageWords", lines: table, classes: Dictionary(uniqueKeysWithValues: Class.allCases.map { ($0.rawValue, $0) }))
    }

    private static let byClass: [Class: [String]] = read(table).entries.reduce(into: [:]) {
        $0[$1.class, default: []].append($1.word.replacing("_", with: " "))
    }

    /// The words of a class, in the order of the table.
    static func words(of name: Class) -> [String] { byClass[name] ?? [] }
}
