import ChineseScript

/// Words that report at times, and more often do not: a model decides, where the rules would be wrong too often.
enum ChinesePossibleCues {
    /// Verbs, simplified; text is folded before it is matched.
    static let verbs = """
        指 冀 吁 促 斥 讽 轰 讚 赞 盼 谓 想 爆 续指 续称 续说 笑指 笑称 笑谓 直指 力指 反指 亦指 又指 质疑 指控 控诉 控告 指斥 斥责 谴责 痛斥 炮轰 揭露 揭发 揭示 发现 显示 表明 \
        证明 说明 意味着 暗示 官宣 宣告 自爆 自曝 自揭 自言 自述 大赞 力赞 激赞 赞叹 赞赏 赞美 称赞 感谢 感激 留言 留言称 测算 推算 估算 计算 获悉 得知 了解到 留意到 注意到 观察到 看到 听到 \
        意识到 体会到 想到 记得 还记得 回想 忆述 憶述 缅怀 反映 反馈 表达 传达 转达 传递 发表 发文 发帖 撰文 刊文 发微博 配文 附言 题为 提议 提倡 提示 提醒 警示 预警 劝喻 劝 促请 敦促 要求 \
        下令 命令 威胁 扬言 放言 放话 放风 豪言 豪言称 高喊 高呼 高调宣布 喊出 喊 叫 笑 笑问 请教 咨询 询问 追问 反问 设问 问及 求证 请求 恳请 希望 期望 期许 寄语 祝愿 祝福 鼓励 勉励 \
        规定 明确 注明 标明 写明 载明 列明 列出 罗列 举出 给出 解读 解读为 理解为 比喻为 形容 定性为 评为 评价为 定义为 概括为 总结为 归因于 归咎于 解析 剖析 论证 推断 推理 反推 \
        确认 核实 澄清 否认 不认同 不认可 不同意 认同 认可 赞同 同意 支持 反对 决定 计划 打算 拟 承诺 保证 誓言 担保 拒绝 通知 告知 通报 披露 公示 公布 介绍 讲述 叙述 描述 描写 复盘 剧透 \
        说过 说成 讲过 写过 提过 谈过 聊到 说起 谈起 聊起 提起 讲起 说出 道出 吐露 流露 坦诚 坦承 直陈 陈词 陈词指 致辞 发言 演讲 宣讲 表态 断定 判定 裁定 认定 判断 认为是 相信 坚信 深信 \
        以为 感觉 感到 觉得 怀疑 猜测 猜想 估计 料 料想 预料 预期 预计 预测 预言 预告 预示 展望 看好 看淡 看空 看多 上调 下调 维持 重申 强调 申明 声明 埋怨 抱怨 吐槽 哀叹 慨叹 惊叹 感叹 感慨
        """

    /// Words that hold one of them and report nothing.
    static let never = """
        指数 指标 指导 指挥 指定 指引 指南 指令 指向 指望 指纹 指示 指派 指点 指着 恒指 期指 股指 沪指 纳指 道指 标指 深成指 创指 手指 戒指 食指 拇指 国指 科指 指甲 指针 \
        促进 促使 促成 促销 仓促 督促 短促 呼吁 赞助 赞成 点赞 想象 想法 思想 理想 梦想 构想 设想 想要 想着 不想 爆发 爆炸 爆款 爆火 火爆 引爆 爆料 爆红 叫做 叫作 叫好 呼叫 笑容 玩笑 微笑 笑声 \
        虚拟 模拟 拟人 拟合 拟定 材料 资料 原料 饮料 燃料 料理 预料 塑料 肥料 照料 轰动 轰炸 讽刺 劝说 显示屏 显示器 说明书 发表于 要求的 感觉到 支持者 反对派 计划书 \
        决定性 维持在 感谢信 公布的 发现者 大喊大叫
        """

    private static func read(_ words: String, _ classes: WordTrie.Classes) -> [WordTrie.Word] {
        words.split { $0 == " " || $0 == "\n" }.map { word in (word.unicodeScalars.map { ChineseScript.folded($0.value) }, classes) }
    }

    /// All of them: verbs are `says`, the others `never`.
    static let trie = WordTrie(read(verbs, .says) + read(never, .never))
}
