extension DateWords {
    /// Chinese, in simplified characters: texts are folded before they are read.
    static let chinese = DateWords("ChineseDateWords", chineseTable)

    static let chineseTable = """
        # number: figures, of which those above nine stand for tens
        number 0: 〇 零 ○
        number 1: 一
        number 2: 二 两
        number 3: 三
        number 4: 四
        number 5: 五
        number 6: 六
        number 7: 七
        number 8: 八
        number 9: 九
        number 10: 十
        number 20: 廿
        number 30: 卅
        # era: before a number of years since 1911
        era: 民国
        # year: counted from that of the printing
        year 0: 今年 本年 新年
        year -1: 去年 上年
        year -2: 前年
        # sameYear: that of the date before it
        sameYear: 同年 当年 那年 该年 那一年 这一年
        # month: counted from that of the printing
        month 0: 本月 这个月
        month -1: 上个月 上月
        month -2: 上上个月
        # sameMonth: that of the date before it
        sameMonth: 同月 当月
        # monthMark: behind the number of a month
        monthMark: 月 月份
        # dayMark: behind the number of a day
        dayMark: 日 号
        # partOfDay: behind a day, without meaning for its date
        partOfDay: 上午 下午 晚间 晚上 早上 早间 凌晨 傍晚 中午 午间 深夜 晚 早 晨 夜 夜间 清晨 午后 盘后 盘前 盘中
        # day: counted from that of the printing
        day 0: 今天 今日 今早 今晨 今晚 今午
        day -1: 昨天 昨日 昨晚 昨夜 昨早 昨晨
        day -2: 前天 前晚
        # week: counted from that of the printing, before the name of a day or of a week
        week 0: 本 这 这个
        week -1: 上 上个 上一个
        week -2: 上上 上上个
        week 1: 下 下个
        # weekday: from Monday
        weekday 1: 周一 星期一 礼拜一
        weekday 2: 周二 星期二 礼拜二
        weekday 3: 周三 星期三 礼拜三
        weekday 4: 周四 星期四 礼拜四
        weekday 5: 周五 星期五 礼拜五
        weekday 6: 周六 星期六 礼拜六
        weekday 7: 周日 星期日 星期天 礼拜天 礼拜日 周天
        # season: from spring
        season 21: 春 春天 春季
        season 22: 夏 夏天 夏季
        season 23: 秋 秋天 秋季
        season 24: 冬 冬天 冬季
        # quarter: of a year
        quarter 1: 第一季度 一季度
        quarter 2: 第二季度 二季度
        quarter 3: 第三季度 三季度
        quarter 4: 第四季度 四季度
        # half: of a year
        half 1: 上半年
        half 2: 下半年
        # monthPart: about where in a month, behind its number
        monthPart: 初 底 末 中 上旬 中旬 下旬
        # partOfYear: about where in it, behind a year or a month
        partOfYear: 初 底 末 中 年初 年底 年末 年中 早些时候 稍早时候 早前 稍早 伊始
        # unit: what is counted, days, weeks, months, years
        unit 0: 天
        unit 1: 周 星期 个星期 个礼拜
        unit 2: 个月
        unit 3: 年
        # ago: behind what is counted back
        ago: 前 之前 以前
        # later: behind what is counted on
        later: 后 之后 以后
        # nextDay: the day behind the date before it
        nextDay: 次日 翌日 第二天 隔天 隔日
        # sameDay: that of the date before it
        sameDay: 同日 同一天 当日 当天 当晚 当时 那时 彼时 同期 同一时期 其时 那天
        # earlier: before the printing, and nothing else
        earlier: 此前 早前 早些时候 先前 稍早前 稍早 之前 以前 曾 曾经 过去
        # recently: about the day of printing
        recently: 近日 日前 近期 最近 这两天 这几天 近来 连日来 新近 刚刚
        # now: the time of writing
        now: 如今 现在 目前 当前 眼下 时至今日 截至目前 至今 现如今
        # blocksBefore: before a date they give it another meaning than when something happened
        blocksBefore: 案发 案发于 发生于 发生在 建于 追溯到 回溯到 追溯至 截至 截止 截止到 截至到 自 从 自从 到 至 直到 直至 预计 计划于 拟于 将于 将在 定于 成立于 创立于 诞生于 生于 始于 止于 有望在 预期 预估 相比 较 比 同比 农历 阴历 大年 连续 超过 不到 近 约 第 每 每年 起于 完于 不晚于 最迟 预测 及 和 与 展望
        # blocksBehind: the same behind it
        blocksBehind: 以来 以后 之后 以前 之前 起 前 后 止 期间 之间 版 款 度 财年 财季 级 届 出生 成立 创立 创办 诞生 生人 毕业 之内 以内 内 线 均线 同比 环比 左右 之际 间 至今 开始 截止 龄 期
        # occasion: something at which people speak
        occasion: 民调 会 大会 论坛 峰会 发布会 年会 会议 座谈 座谈会 采访 专访 访谈 对谈 对话 直播 节目 播客 交流会 听证会 电话会 业绩会 圆桌 沙龙 记者会 群访 沟通会 晚会
        # document: what somebody writes or publishes
        document: 文章 公开信 内部信 信 邮件 博客 帖子 声明 文件 公告 报告 研报 报道 通报 撰文 发文 致信 来信 新闻 视频 微博 推文
        # at: behind a short word for an occasion
        at: 上 中 里 期间 间隙
        # published: before the date on which the page itself came out
        published: 发布时间 发表时间 发布日期 发表日期 更新时间 发表于 发布于 刊于
        # thisPage: what the page itself is
        thisPage: 本文 本篇 本期 本次专访 本次访谈 本次采访 以下内容
        # speaking: says that somebody spoke or wrote
        speaking: 谈到 谈及 谈论 谈起 谈 接受 回应 回答 答问 表态 发声 发言 见面 对话 交流 演讲 讲话 致辞 撰文 发文 转发 发表 社交媒体 社交平台 交锋 采访 专访 群访 访谈 对谈 做客 直播
        # preposition: before a date that says when
        preposition: 在 于 早在 就在 当地时间 北京时间 美东时间
        """
}
