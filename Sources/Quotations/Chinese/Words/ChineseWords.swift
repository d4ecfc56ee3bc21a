import ChineseScript
import WordTables

/// The words that the Chinese reader knows, as data: a class, then its words. Simplified; text is folded before it is matched.
///
/// Whatever is one of several, and could be one more, stands here, or in `ChineseCharacters` where it is a single character. A rule spells
/// out only what is its construction itself: a mark, 的, 被, 对…说, 看来, 因为.
enum ChineseWords {
    /// `class: words` a line; a class may stand on several lines, a word in several classes. Lines with # say what a class is.
    static let table: StaticString = """
        # says: a verb that reports a clause or a quotation
        says: 表示 指出 称 强调 透露 坦言 直言 介绍 宣布 声称 宣称 回应 解释 补充 提出 建议 呼吁 预计 预测 警告 承认 主张 披露 坦承 反驳 感叹 谈到 提到 告诉
        says: 说道 表态 断言 提醒 重申 反问 追问 调侃 评价 回忆 分享 判断 分析 总结 推测 估计 推断 质疑 批评 抱怨 直呼 吐槽 澄清 辩称 戏称 笑称 自称 声明 预言
        says: 预告 警告称 补充说 补充道 发文称 回应称 表示称 解释说 解释称 分析说 分析称 指出称 介绍说 介绍称 报道称 强调说 坦言称 警告说 回应说 笑着说 总结道
        says: 感叹道 评价道 回忆道 反驳道 反驳说 反驳称 反驳指出 反问道 追问道 写到 写道 说到 讲道 谈道 答道 问道 笑道 叹道 喊道 应道 发文表示 撰文称 发推称 发帖称 爆料称 公开表示
        says: 明确表示 直言道 直言不讳 坦白 感慨 感慨道 举例 举例说 证实 认定 呼应 附和 吐露 申明 陈述 阐述 论述 主张说 倡议 敦促 要求 承诺 保证 发誓
        says: 誓言 坚称 力陈 力主 直指 痛陈 形容 描述 概括 归纳 揭示 预判 展望 放言 扬言 喊话 发声 支招 点评 回复 回复称 发布消息称 公告称 发表声明称 声明称
        says: 通报称 消息称 报道 披露称 透露称 坦陈 坦率地说 评论称 评论说 评论道 告诫 劝告 规劝 叮嘱 嘱咐 问 答 讲 写 说 道 询问 提问 打趣 开玩笑说 调侃道
        says: 提及 公布 写着 报导说 报导 报导称
        says: 笑言 笑谈 慨叹 作证 作证说 作证称 发布声明称 发布公告称 发公告称 发声明称 回忆说 回忆称 回忆起 补充称 强调称 提醒说 提醒称 直言说 自嘲 自嘲道 打趣道 打趣说
        says: 感慨说 感叹说 断言说 回怼 回击 回击称 驳斥 驳斥称 驳斥说 辟谣称 澄清称 澄清说 承认说 留言称 留言道 配文称 解释道 建议说 建议称 补充解释道 脱口而出
        says: 质问 质问道 诘问 逼问 盘问 发问 回答说 回答道 回答称
        # thinks: a verb of thought: it reports a clause
        thinks: 认为 相信 觉得 以为 看好 期待 希望 担心 担忧 深信 坚信 确信 怀疑 设想 猜测 主张 同意 赞同 否认 反对 预期 指望 盼望 倾向于认为 普遍认为
        # views: a nominal cue before what is said: …的观点是
        views: 的观点是 的看法是 的判断是 的结论是 的理由是 的说法是 的回答是 的回应是 的解释是 的态度是 的建议是 的答案是 的立场是 的意见是 给出的理由是
        views: 的观点很明确 的态度很明确 的立场很明确 的观点很简单 的看法很简单 的理由很简单 的想法很简单 的回答很简单 的回答很干脆 的逻辑很简单
        views: 给出的答案是 给出的解释是 给出的建议是 观点是 理由是 结论是 判断是 的说法 的评价 的评价是 的原话是 的话 得出的结论是
        # gesture: a gesture that stands in for a verb before a quotation
        gesture: 回答 笑了笑 摇了摇头 摇摇头 点了点头 点点头 叹了口气 叹气 耸了耸肩 耸耸肩 挥了挥手 皱了皱眉 笑了 苦笑 微笑 沉默片刻 想了想 顿了顿 摆了摆手 摆摆手
        # dubs: 把…称为“…”, 被…斥为“…”
        dubs: 形容为 称为 斥为 视作 视为 比作 比喻为 称作 誉为 描述为 概括为 总结为 归结为 定义为 喻为 称之为 归因于
        # praises: 称赞 X“…”: object and quoted praise together
        praises: 称赞 赞扬 夸赞 盛赞 批评 指责 讽刺 嘲讽 抨击 痛批 调侃
        pronoun: 他 她 其 他们 她们 后者 前者 本人
        # nominal: stands for an organisation or a person named before
        nominal: 该公司 该机构 该人士 该负责人 该研究员 该高管 该企业 该平台 该团队 该投资人 该消息人士 前述人士 上述人士 上述负责人 前述负责人
        nominal: 公司 官方 团队 机构 集团 作者 报道 本报告
        # adverb: may stand between the subject and the cue
        adverb: 也 还 则 却 就 都 曾 又 再 再次 再度 日前 近日 今日 当日 昨日 今天 昨天 明天 随后 此前 同时 进一步 明确 公开 多次 均 一致 坚定 对此 曾经 已经
        adverb: 已 一再 反复 特别 尤其 甚至 更 便 即 随即 当即 立即 首次 这样 如此 如是 就此 也这样 曾这样 后来 其后 彼时 不约而同 一同 共同地 也是这么 接着
        adverb: 继续 最后 最终 不久前 早前 之前 之后 会后 会上 现场 坚决 直接 坦率地 笑着 低声 大声 高兴地 无奈地 诚实地 认真地 严肃地 忙 主动 私下 正式 共同
        adverb: 分别 普遍 广泛 倾向于 旗帜鲜明地 一直 始终 仍 仍然 依然 依旧 当时 曾多次 此前曾 早就 早已 一度 几度 本人几度 另外 此外 并 而且 且 还曾 也曾
        adverb: 就曾 曾在 又说 开场便 开场 紧接着 率先 率直地 毫不讳言 半开玩笑地 不无忧虑地 强烈 严厉 委婉地 反复地 明确地 昨晚 今晨 今早 昨 今 前天 不断
        adverb: 屡次 亦 刚 刚刚 近期 倒是 周一 周二 周三 周四 周五 周六 周日 上月 本月 上周 本周 上周五 当地时间 北京时间 坚定地 广泛地 首次公开 特意 诚恳地
        adverb: 上个月 近年来 连日来 正 最近 近期也 近期曾 突然 忽然 纷纷 形象地 同样 多次公开 毫不客气地 一针见血地 直截了当地 开门见山地 言简意赅地 一般
        adverb: 常常 往往 通常 基本 陆续 逐渐 极力 坦率 早些时候 张口 此次 这次 大多 大都 总是 经常 时常 不时 更是 直接了当地 甚至还 早些年 前些天 日后
        adverb: 曾对媒体
        adverb: 只 只是 当晚 当场 立刻 旋即 当初 那时 稍后 私底下 随口 轻声 缓缓 平静地 淡淡地 严正 郑重 分别在 依旧在
        adverb: 先 首先 最先 事先 预先 笑 冷笑 苦笑 微笑 大笑 摇头 点头 叹气
        # lead: may stand before the subject
        lead: 但 而 不过 然而 因此 所以 此外 另外 同时 对此 随后 此前 近日 日前 今天 昨天 今日 昨日 会后 会上 其中 例如 比如 事实上 实际上 当时 后来 最近
        lead: 不久前 去年 今年 早在 目前 其实 正如 就连 甚至 尽管 虽然 据悉 早前 当天 当日 截至 只有 连 与此同时 相比之下 换言之 于是 而且 并且 或许 最后 首先
        lead: 其次 第一 第二 第三 会议上 在会上 采访中 当被问及 一边 另一边 一方面 另一方面 不只是 不仅 除了 包括 原因是 值得一提的是 有趣的是 巧合的是 紧接着
        lead: 直到 网传 据传 传闻 疑似
        lead: 因为 以至于 历史上 截图显示 录音显示 聊天记录显示 坊间传言 网上疯传
        # title: a title or an office, before or behind a name
        title: 创始人 联合创始人 董事长 首席执行官 CEO CTO COO CFO 总裁 副总裁 执行副总裁 高级副总裁 总经理 副总经理 董事 主席 副主席 董事会主席 董事局主席
        title: 首席科学家 首席技术官 首席产品官 首席运营官 首席财务官 首席架构师 首席经济学家 首席分析师 科学家 领军科学家 研究员 高级研究员 教授 副教授
        title: 助理教授 讲师 院士 院长 副院长 所长 副所长 主任 副主任 部长 副部长 局长 副局长 处长 司长 市长 省长 书记 总统 副总统 总理 首相 议员 参议员
        title: 众议员 大使 发言人 秘书长 会长 副会长 理事长 负责人 技术负责人 产品负责人 业务负责人 合伙人 主管合伙人 创始合伙人 管理合伙人 投资人 分析师
        title: 高级分析师 高级总监分析师 总监 高级总监 研究总监 技术总监 产品经理 工程师 架构师 程序员 开发者 律师 记者 作家 导演 演员 教练 队长 主持人 专家
        title: 顾问 特别助理 助理 经济学家 经济学者 学者 博士 老师 先生 女士 小姐 总 董事总经理 掌门人 老板 店主 董秘 站长 校长 馆长 团长 军长 上将 中将 少将
        title: 委员 代表 得主 获得者 维护者 作者 主编 总编辑 创办人 共同创办人 执行长 技术长 营运长 财务长 董座 立委 议长 行政长官 司令 法官 检察官 检察长
        title: 警长 医师 医生 大臣 国务卿 国防部长 财长 外长 外交部长 女王 国王 王子 教皇 主教 牧师 诗人 歌手 选手 球员 前锋 后卫 门将 助手 居民 村民 市民
        title: 母亲 父亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 主管 创始 共同创始人 首席AI科学家 首席人工智能科学家 首席战略官 首席营销官 首席信息官
        title: 之父 之母 之子 之女 之妻
        title: 首席技术专家 高级研究科学家 研究科学家 首席研究官 副社长 社长 会计师 审计长 主任医师
        # person: somebody who is not named
        person: 分析家 历史学家 评论员 消息来源 调查者 受害者 幸存者 目击者 立法者 监管者 竞争对手 大多数人 很多人 许多人 有人 人们 业界 外界 市场 人士
        person: 业内人士 知情人士 消息人士 分析人士 行业人士 从业者 业者 专家 学者 研究员 研究人员 研究者 投资人 投资者 分析师 开发者 用户 网友 用户们 网民
        person: 员工 工作人员 高管 负责人 发言人 创业者 工程师 程序员 观察人士 观察者 嘉宾 机构 媒体 外媒 官员 代表 消费者 家长 学生 市民 居民 村民 患者 医生
        person: 律师 记者 人 科学家 委员 教授 议员 读者 客户 经理 店主 司机 商家 卖家 车主 球迷 粉丝 评论家 批评者 支持者 反对者 论者 大佬 巨头 同行 团队 成员
        person: 富翁 富豪 亿万富翁 百万富翁 亿万富豪 作者 主持人 合伙人 知情者 参与者 受访者 同事 朋友 好友 家人 邻居 同学 校友 发小 下属 老板 前员工 离职员工 老师 友人 亲友
        # org: what an organisation's name ends with
        org: 联合国 研究 节目 广播公司 法国 美国 英国 中国 日本 德国 韩国 欧盟 反对派 执政党 股份 控股 传媒 通信 汽车 重工 航空 电信 能源 投资 互娱 云 影业
        org: 出版社 学校 中学 小学 公司 集团 大学 学院 研究院 研究所 实验室 委员会 基金会 协会 学会 联盟 联合会 银行 基金 资本 创投 证券 科技 智能 医院 法院
        org: 检察院 政府 部门 机构 组织 中心 平台 社区 团队 报 日报 晚报 时报 周刊 杂志 网 新闻 电视台 通讯社 新华社 董事会 办公室 工信部 发改委 教育部 外交部
        org: 国防部 商务部 财政部 白宫 国会 法庭 警方 警察局 军方 党 局 部 厅 署 会 院 厂 店 厂商 媒体 邮报 俄罗斯 加拿大 印度 澳大利亚 新加坡 以色列
        org: 沙特 阿联酋 越南 泰国 巴西 意大利 西班牙 瑞典 瑞士 荷兰 波兰 乌克兰 伊朗 伊拉克 土耳其 埃及 朝鲜 巴基斯坦 官方 当局 军队 教会 球队 俱乐部 王室
        org: 总部 工会 论坛 智库 券商 大厂 社
        org: 事务所 律所 商会 电台
        org: 智算 智联 智造 数科 半导体 药业 乳业 酒业 电气 电器 光电
        # report: what an organisation speaks through
        report: 白皮书 报告 研究报告 论文 公告 声明 公开信 内部信 文件 通知 调查 数据 博客 财报 官网 说明书 文章 社论 评论 通稿 帖子 推文 书 信 专栏 指南 推特
        report: 研报 官方论文 官方公告 官方博客 自传 法院文件 判决书 信中 书中 博文 长文 公开课 朋友圈 微博 邮件 备忘录 采访 访谈
        report: 官方微博 官微 官方账号 官方公众号 官方推特 官方声明
        # before: opens a phrase that names the source
        before: 据 根据 按照 按 依据
        # behind: closes a phrase that names the source: 在…看来
        behind: 看来 眼中 眼里 的话说 的说法 的话来说 介绍 透露 披露 报道 表示 称 分析 统计 估计 回忆 描述 观察 的观察 的看法 的观点 的话讲 的理解 心中 心目中
        behind: 口中 的判断 的介绍 的估计 理解
        # never: holds a reporting word and reports nothing
        never: 可以说 应该说 换句话说 换言之 一般来说 总的来说 也就是说 俗话说 常言道 古人说 据说 听说 所说 来说 再说 说明 说起 说来 说不定 不用说 按理说
        never: 难道说 比如说 例如说 譬如说 就是说 比方说 不得不说 简单来说 具体来说 严格来说 总体来说 相对来说 对于 话说 所谓 被认为 被称为 被称作 堪称 号称
        never: 简称 全称 俗称 统称 职称 名称 昵称 对称 著称 人称 宣称的 表示感谢 表示欢迎 表示祝贺 表示遗憾 表示关注 表示支持 表示理解 表示愿意 知道 街道 轨道
        never: 渠道 频道 报道了 管道 道路 道理 道德 问题 访问 顾问 疑问 提问者 学问 写作 写入 编写 撰写 填写 手写 答案 回答了 解答 答应 讲究 讲述 讲座 演讲
        never: 小说 传说 学说 说法 说服 劝说 游说 认为是 评价为 提出了 指出的 强调的是 分析师 分析人士 建议书 希望能 介绍了 公开 声明中 承诺书 判断力 称号
        never: 不如预期 低于预期 高于预期 超预期 超出预期 好于预期 不及预期 符合预期
        never: 要求较 要求高 要求很 要求更 要求极 要求不高
        never: 赛道 跑道 通道 隧道 车道 航道 弹道 要道 大道 门道 力道 称道 乐道 交道 厚道 公道 正道 无人问津 问津
        never: 以为然 深以为然 不以为然 习以为常 引以为戒 引以为傲 说完 讲完 问完 说罢 说毕 说得 讲得 写得
        never: 相称 匀称 说唱 希望工程 预测性 预测模型 分析工具 描述了 说的 讲的 问了 答了 发现了 要求的 保证了 回忆录 证实了 发布 道歉 味道 地道 人道 霸道
        never: 一道 说话 质疑声 反对派 问世 问答 问候 问卷 问责 问鼎 称霸 称职 说不 道琼斯 千问 假装 未来 存在 潜在 内在 外在 所在 实在 应该 必须 需要 能够
        never: 预计将 投资建议 政策建议 意见建议 合理建议 修改建议 优化建议 给出建议 的建议
        never: 估计也 估计会 估计是 估计都 估计就 估计要 估计没 估计不 估计还 估计得
        # notspeech: behind 表示: an attitude shown, nothing said
        notspeech: 感谢 欢迎 祝贺 遗憾 关注 支持 理解 愤怒 不满 哀悼 慰问 敬意 歉意 同情 满意 赞赏 肯定 高兴 惊讶 震惊 强烈不满 谢意 抗议 怀疑 担忧 反对 赞同
        notspeech: 认可 谴责
        # nobody: names nobody although it stands where a speaker does
        nobody: 外界 原本 结果 事实 市场 数据 研究 消息 规定 合同 证据 现象 情况 信息 理论 历史 经验 实践 统计 传统 民间 坊间 舆论 网上 行业 业界 大众 公众
        nobody: 社会 世界 人类 模型 系统 技术 产品 论文 文章 指南 图表 条款 内容 看法 意思 意见 标题 简历 履历 两者 双方 三方 大家 众人 谁 名字 全文 原文 上文
        nobody: 下文 AI AGI LLM VC IT MoE Token API GPU CPU RL SFT Agent AIGC RAG SaaS APP App Infra CoT 战略 格局 目标 主题 支出 顾虑 依赖 周围 何处 漏洞
        nobody: 图像 核心 车辆 仿真 传闻 一事 官网 简单 成立 全年 免责 输入 文本 成本 我们 本文 笔者 原标题
        nobody: 典型代表 别人 其他人 谈中
        nobody: 人工智能 通用人工智能 收入 区别 预测 不会 早些时候 左右
        # noname: begins as a surname does and names nobody
        noname: 高通 华为 万达 平安 万科 金山 方正 安卓 安全 时间 时代 时候 全球 全国 全部 方面 方案 高度 高级 平台 平均 成本 成果 成为 成功 金融 金额 明年
        noname: 明显 文章 文件 文化 文心 文中 东西 东方 南方 北方 国内 国外 国家 国际 公开 关键 关系 关注 关于 项目 管理 经济 经验 经过 程序 常见 解决 应用
        noname: 应该 包括 谈判 路线 路透 米哈游 马上 温度 古代 易用 向来 艾媒 车企 封闭 盛会 和平 于是 单位 单纯 费用 支付 支持 计划 计算 许多 何时 何况
        noname: 白皮书 黄金 水平 江湖 凤凰网 石油 毛利 祝贺 从未 商家 商业 原因 原来 敬请 冷静 代码 代表 付费 银行 曾经 游戏 盖茨 沙特 习惯 帅气 税收 区块链
        noname: 区域 盘点 强大 强劲 席间 欧盟 欧洲 法国 美国 英国 德国 韩国 日本 中国 印度 万元 成员 尤其 施政 章程 云端 苏宁 潘多拉 范围 鲁迅 韦伯 昌平 苗头
        noname: 花费 任何 任务 史上 唐代 雷军们 贺词 常务 乐观 傅里叶 康复 余额 元宇宙 孟加拉 黄昏 穆斯林 国防 教育 安防 平时 广泛 全新 高端 高效 强化 常规
        noname: 经典 管控 解读 解析 应对 应届 向量 向上 易于 包含 明确 明星 项链 原始 商品 代理 温和 乐器 支撑 支柱 程度 干预 关联 边缘 文旅 文本 文档 文创
        noname: 文娱 文学 文科 文明 国产 国资 国企 国货 华尔街 东南亚 东京 左右 白领 单一 单个 别人 容易 颜值 石墨 毛发 水准 黑客 后来 常识 杂志 司机 章节
        noname: 汪洋 欧美 古典 方法 方向 方式 万亿 万物 凤毛麟角 元素 元年 安装 安排 党派 路径 易懂 游客 游玩 能源 成熟 宣传 应当 应急 强度 强调 计费 计量
        noname: 左询右 单元 祖国 解释 解锁 全面 全能 全文 全员 班级 沙盒 沙龙
        noname: 谷歌 谷底 谷物 谷仓 段落 段子 段位 兰州 兰花 楚国 原创 冷战 云计算 房地产 高中 万字 付出 蓝色 尚无 尚未 尚不 尚且 尚待 深度 平和 常用 应为 古人 古人云
        # weak: reports a clause without a comma only where the clause has a predicate
        weak: 回应 解释 分析 评价 总结 质疑 批评 描述 概括 形容 证实 报道 展望 阐述 论述 揭示 附和 点评 发声 分享 询问 回复 提出 归纳 谈到 提到 提及 介绍
        weak: 反驳 公布 补充
        # addresses: takes the one spoken to before the mark: 告诉记者，
        addresses: 告诉 提醒 告诫 询问 问 叮嘱 嘱咐 答 劝告 回复 警告 追问 反问
        # announces: reports a fact, so its sentence does not go on into the next
        announces: 宣布 公布 透露 披露 介绍 告诉 证实 发文称 公告称 通报称 消息称 宣称 声称
        # citing: hands on the words of another
        citing: 引用 援引 转述 引述 转引
        # hypothetical: opens a sentence whose words nobody has said
        hypothetical: 如果有 假如 倘若 要是 假设 试想 想象一下 小说里 小说中 剧中 剧里 电影里 梦里 梦中 段子里 漫画里 漫画中
        # thus: points back at the quotation before
        thus: 这样说 这样写 如是说 如此说 这样评价 这样形容 这样描述 这么说 如此评价 如是写 这样表示 这样总结 这样回答
        # phrase: opens a phrase of circumstance: 出席论坛时
        phrase: 听后 看后 读后 出席 参加 谈到 谈及 回应 回答 发布 发表 介绍 采访 引用 演讲 主持 提到 被问 评价 评论 回顾 展望 总结 直播 接受
        # publishes: between an organisation and its report
        publishes: 发布的 公布的 发表的 撰写的 出具的 推出的 的一份 在 发布 泄露的 泄漏的 外泄的 流出的
        # modal: right before a word it says that something can, must or is used to happen, so nobody has said it: 可以认为, 用于预测
        modal: 可以 能够 需要 应当 必须 用来 用于 用以 进行 通过 足以 有助于 便于 旨在 擅长 无法 难以 不再 准确 精准 热衷于 痴迷于 根据 不只是 仅仅是 不仅仅是 所要 如何
        # acts: what a person does before or after speaking; right behind a name it shows where the name ends
        acts: 话锋 摇头 点头 沉默 显得 走上 走进 走到 走下 放下 拿起 停顿 顿了 想了 望着 望向 环顾 皱眉 耸肩 抬头 低头 转身 起身 迟疑 犹豫 打断 插话 接过 举起 指着 叹
        acts: 谈起 聊起 说完 讲完 听完 看完 坐下 回了 补了 师从 出生 毕业 没有 愣 笑 皱 挥 摊
        # ownwords: closes a clause that says whose words stand before it: 这是林越说得最多的一句话
        ownwords: 话 说的 回答 评价 判断 看法 态度 原话 名言 口头禅 心声 总结 结论 感受
        # narrates: opens a sentence in which the reporter speaks again
        narrates: 随后 显然 此前 原本 据悉 截至 目前 这被 此举 记者 这意味着 与此同时 值得 事实上 不过 有趣的是 据了解 据介绍 数据显示 公开资料 资料显示
        narrates: 他没有 她没有 日前 近日 而就在 就在 去年 今年 昨日 当日 当天 同日 同一天 今日 另一边 另一方面 在此之前 在此背景下 受此影响 截止 据 根据
        # speechnoun: names speech before a colon: 抛出灵魂提问：“…”
        speechnoun: 提问 疑问 问题 观点 看法 回答 回应 答复 评价 解释 说法 豪言 感慨 建议 结论 质疑 判断 忠告 警告 呼吁 预言 感叹 评论 理由 态度 原话 名言
        speechnoun: 话 短信 来信 留言 座右铭 金句 反问 追问 意见 表态 论断 预测
        # byline: labels that are no speakers
        byline: 图片来源 图源 来源 编辑 责编 责任编辑 作者 文 图 摄影 校对 审校 监制 策划 出品 排版 撰文 采写 记者 实习生 实习记者 运营 设计 统筹 翻译 编译
        byline: 编审 审核 编者 题图 封面 原标题 标题 链接 地址 邮箱 电话 时间 地点 日期 字数 内容提要 法律声明 联系人 发布时间 发布地 原文链接 封面图链接
        byline: 文章作者 图表 资料来源 数据来源 版权 免责声明 声明 备注 注 参考资料 关键词 标签 导语 摘要 前言
        byline: 实录 对话实录 访谈实录 纪要 文字版 全文如下
        # asker: labels of the one who asks
        asker: 问 Q q 记者 提问 主持人 采访者 编辑 观众 现场提问
        # answerer: labels of the one who answers
        answerer: 答 A a 回答
        # counterfeit: right before a name it is somebody else who passes for the one named: AI版林越
        counterfeit: AI版 AI 山寨版 山寨 高仿 冒牌 假 伪 虚拟 数字人 扮演 饰演 模仿 假扮 自称 假冒 冒充
        # attendant: behind a name it is somebody who belongs to the one named: 林越助理
        attendant: 对手 竞争对手 死对头 继任者 接班人 搭档 合伙人 同事 下属 上司 前妻 前夫 发言人 助理 特别助理 助手 秘书 秘书长 母亲 父亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 代表
        # quantity: stands before an unnamed speaker and is no part of the name
        quantity: 一些 不少 许多 很多 众多 有 也有 还有 有些 部分 大量 越来越多 更多 有的 诸多 个别 另有
        # honorific: an address behind a name
        honorific: 先生 女士 小姐 教授 博士 老师 院士
        # lightverb: before a noun of speech it makes the deed: 作出判断
        lightverb: 提出 作出 做出 给出 进行 提供 加以 予以 给予 作为 形成
        # preposition: opens a phrase of place, time or address behind the subject
        preposition: 在 于 对 向 就 针对 接受 跟 通过 面对 面向 接棒 接着
        # opener: opens a phrase that may fill the stretch before the verb
        opener: 以 借 为 因 随 致 用 经 通 针 接 面
        # interview: before the name of the one who is interviewed
        interview: 采访了 专访了 对话了 采访 专访 对话 访谈
        # meets: before the one whose speech somebody meets with: 遭遇投资人的提问
        meets: 遭遇 收到 面对 遭到 受到 迎来 遇到
        # denies: before a cue: the words were not said, or nobody says them
        denies: 没 未 拒 若 假 如果 为什么 即使 如何 难道 是否 能否 哪怕 何以 怎么 即便 就算 无论 不会 不肯 不想 并未 并不 不曾 从未 从不 尚未
        denies: 宁愿 想听 想听到 想看
        # unreal: before a cue: the words ought to be said, or might be, and were not
        unreal: 本该 本应 理应 应该 想象 幻想 假装 可能会 不可能 没想到 没料到 想不到 无法证实 无法确认 难以证实 无从证实 尚不清楚 不清楚 不确定
        # vague: 有…指出: a source without a face
        vague: 分析 观点 声音 评论 消息 说法
        vague: 传言 传闻 报道
        # hearsay: marks words that were leaked or are rumoured: they reach the reader through nobody who stands for them
        hearsay: 据传 网传 传闻 传言 谣传 疑似 爆料 匿名论坛 匿名社区 匿名帖 小道消息 未经证实 未获证实 截图显示 录音显示 聊天记录显示 网上疯传 坊间
        # leaks: before 的 and a document or a recording it says that the words were leaked: 泄露的内部信
        leaks: 泄露 泄漏 外泄 流出 流传 曝光 疯传
        # recording: what holds words beside reports
        recording: 内部信 内部邮件 内部文件 会议纪要 录音 录像 视频 音频 语音 声音 截图 图片 画面 聊天记录 语录 账号 帐号 海报 片段 演讲 讲话
        # clausal: in a description before somebody unnamed, behind its last 的, it says that the words are a clause: 可以根据用户
        clausal: 可以 可能 能够 引导 误导 根据 要求 找到 解决 看到 主导 奉上 提出 加强 促进 推动 成为 使用 采用 希望 由 做 想
        # fabricated: before a document or a recording it says that its words are nobody's: 伪造的截图
        fabricated: 伪造 捏造 编造 杜撰 虚构 合成 换脸 深伪 恶搞 冒充 假冒 冒用 仿冒 仿造 P图 PS过 篡改 克隆 AI生成
        # takesup: before another's words: 批评了沈渡的说法
        takesup: 同意 赞同 赞成 认同 反对 批评 批判 质疑 反驳 驳斥 嘲讽 嘲笑 讽刺 否定 转述 重复 转发 不满 不屑 怀疑 推翻 附和 响应 支持
        # sayer: behind a quotation it leads to who said it: 说这话的是林越
        sayer: 说这话的人 说这话的 说这句话的 讲这话的 说出这话的 说出这番话的 说这番话的
        # thesewords: behind a quotation it stands for it: 这话是林越说的
        thesewords: 这句话 这番话 这些话 这话 此话 这
        # isnot: denies that somebody said it: 这话不是林越说的
        isnot: 并不是 并非 绝不是 绝非 不是
        # unsaid: behind 否认 it says that the words were not said
        unsaid: 说过 曾说 说的 讲过 表示过
        # body: ends what names an organisation by its kind
        body: 公司 机构 企业 平台 团队 实验室 大学 官方 行 集团 组织 部门 媒体 报 工会 协会
        # faceless: ends what names somebody who is nobody in particular, so that 该人士 is no person named before
        faceless: 人士 研究员 投资人 消息人士
        # hearer: ends the one spoken to in an interview
        hearer: 记者 媒体
        # rebuts: before a rumour: who speaks answers it: 针对网传的消息，
        rebuts: 否认 回应 针对 对于 关于 辟谣 澄清 驳斥 反驳 回复 被问及 被问到 谈到 谈及 打假 面对 谴责 打击 举报 起诉 报警 提醒 警惕
        """

    /// What a word can be.
    enum Class: Int, CaseIterable {
        case says, thinks, views, gesture, dubs, praises, pronoun, nominal, adverb, lead, title, person, org, report, before, behind
        case never, notspeech, nobody, surname, noname, weak, addresses, announces, citing, hypothetical, thus, phrase, publishes, narrates,
            speechnoun, byline, asker, answerer, quantity, honorific, lightverb, preposition, opener, interview, meets, denies, vague,
            hearsay, rebuts, modal, acts, ownwords, leaks, recording, fabricated, clausal, attendant, counterfeit, unreal, takesup,
            sayer, thesewords, isnot, unsaid, body, faceless, hearer
    }

    /// A table of this form, read.
    static func read(_ table: StaticString) -> WordTable<Class> {
        WordTable(
            "ChineseWords", lines: table.description,
            classes: Dictionary(uniqueKeysWithValues: Class.allCases.map { (String(describing: $0), $0) }))
    }

    /// The words of each class; the surnames stand in `ChineseScript`.
    static let byClass: [Class: [String]] = read(table).entries.reduce(into: [.surname: Surnames.inText]) {
        $0[$1.class, default: []].append($1.word)
    }
}
