import WordTables

/// Chinese surnames: where a name is told by them, and how they are read. The one list of them.
///
/// A surname that is a word as well tells a name only where nothing else is to be expected, as in a byline. The readings marked 姓 in the
/// Xinhua dictionary are given where they differ from the character's elsewhere; a surname without any is read as its characters.
public enum Surnames {
    /// `class: surname/reading …` a line. A surname of one character may have several readings, without tones; one of two has one of each.
    static let table: StaticString = """
        # anywhere: told in running text and in bylines
        anywhere: 赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈/shen 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华/hua 金 魏 陶 姜 戚 谢 邹 喻 柏 窦 章 云 苏 潘 葛/ge 奚 范 彭 郎 鲁 韦
        anywhere: 马 苗 花 方 俞 任/ren 袁 柳 鲍 史 唐 费 廉 岑 薛 雷 贺 倪 汤 滕 殷 罗 毕 郝 邬 安 常 乐/yue/le 于 时 傅 皮 卞 齐 康 伍 余 元 卜 顾 孟 平 黄 穆 萧 尹 姚 邵 湛 汪
        anywhere: 祁 毛 禹 狄 米 明 臧/zang 计 伏 成 戴 谈 宋 茅 庞 熊 纪/ji 舒 屈 项 祝 董 梁 杜 阮 蓝 闵 席 季 麻 强/qiang 贾/jia 路 娄 危 江 童 颜 郭 梅 盛/sheng 林 刁
        anywhere: 钟 徐 邱 骆 高 夏 蔡 田 樊 胡 凌 霍 虞 万 支 柯 管 卢 莫 房 裘 缪/miao 干 解/xie 应/ying 宗 丁 宣 邓 郁 单/shan 杭 包 左 石/shi 崔 吉 龚 程 邢 裴 陆 荣 翁
        anywhere: 羊 惠 甄 曲 封 储 靳 焦 车/che 侯 全 班 仲 伊 宫 宁/ning 仇/qiu 栾 甘 厉 祖 武 符 刘 景 詹 束 龙 叶 幸 司 黎 白 蒲 卓 蔺 屠 蒙 池 乔 阎 闫 党 翟/zhai/di 谭
        anywhere: 申 冉 桑 桂 牛 燕/yan 冀 尚 温 庄 晏 柴 瞿/qu 艾 向 古 易 廖 耿 国 文 游 盖/ge/gai 岳 曾/zeng 丛 佟 楼 涂 银 晋 付 肖 覃/qin/tan 邸 冼/xian 揭 敖 邰
        anywhere: 冷 辛 阚 简 饶 沙 关 巫 敬 帅 商 原 卿 盘 粟 闻 仝 苑 昝 亓 欧阳 司徒 司马 上官 诸葛 东方 皇甫 尉迟/yu/chi 公孙 慕容 长孙/zhang/sun 宇文 令狐 南宫 独孤 夏侯 端木 贺兰
        anywhere: 聂 姬 荆 牟 晁 佘 匡 寇 竺 扈 逯 亢 苟 谌/chen/shen 巩 邝 鞠 郜 练 麦 闻人 西门 谷 段 兰 芦 隋 胥 鄢 楚 栗 芮 嵇 檀
        # text: told in running text, where more than a surname is looked at
        text: 水 昌 凤 酆 贝 经 洪 诸 滑 荀 牧 宓/mi 秋 怀 慎 东 代 占 习 轩辕 百里 呼延 完颜 纳兰 拓跋 桓 濮 蒯 郗 庾 郏 暨 逄 綦 仉 谯 隗/wei/kui 郄 钮 骈 佴 蔚 闾丘 濮阳 淳于
        text: 单于/chan/yu 太叔 申屠 赫连 澹台/tan/tai 钟离 鲜于 万俟/mo/qi 南门 东郭 左丘
        # byline: told in a byline alone; in running text most of these are words
        byline: 欧 阳 农 连 边 师 和 查/zha 迟 官 南 劳 满 位 区/ou 海 权 豆 朴/piao 井 漆 巴 丰 索 相 初 门 容 来 都 普 阙 浦 戈 鹿 薄/bo 雍 辜 阿 乌 母 修 赫 况 那/na 宿 鲜
        byline: 印 隆 茹 诺 战 慕 玉 公 哈 宾 戎 勾 利 呼 居 但 尉 冶 斯 衣 信 展 阴 智 奉 植 衡 富 尧 闭 由 赖 丘 糜 凃
        # traditional: the same, as traditional bylines write them
        traditional: 於 陳 張 劉 楊 黃 趙 吳 孫 馬 許 韓 馮 鄧 蕭 葉 蘇 呂 盧 譚 陸 賈 韋 鄒 閻 龍 賀 顧 龔 萬 錢 嚴 賴 簡 鍾 鐘 藍 連 駱 畢 區 麥 溫 練 塗 闕 鄺 關 單 樂 華 談 應 衛
        traditional: 項 鮑 紀 湯 莊 聶 魯 齊 喬 龐 顏 蔣 鄭 謝 羅 歐陽 司馬 諸葛 東方 公孫
        # reading: told nowhere, and read otherwise where a name begins so
        reading: 员/yun 黑/he 折/she 种/chong 秘/bi 洗/xian 祭/zhai 繁/po 召/shao 能/nai
        """

    /// Where a name is told by a surname.
    enum Use: String, Sendable, CaseIterable {
        case anywhere, text, byline, traditional, reading
    }

    /// What the table says of a surname.
    struct Entry: Sendable {
        var use: Use
        var readings: [[UInt8]]
    }

    /// The table, read.
    static let all: WordTable<Entry> = read(table) { _ in true }

    /// The surnames that tell a name in running text, simplified.
    public static let inText: [String] = all.entries.filter { [.anywhere, .text].contains($0.class.use) }.map(\.word)

    /// The surnames that tell a name in a byline, in either script.
    public static let inBylines: Set<String> = Set(
        all.entries.filter { [.anywhere, .byline, .traditional].contains($0.class.use) }.map(\.word))

    /// A table of this form, read.
    static func read(_ table: StaticString, isSyllable: ([UInt8]) -> Bool) -> WordTable<Entry> {
        let classes = Dictionary(uniqueKeysWithValues: Use.allCases.map { ($0.rawValue, $0) })
        let written = WordTable("Surnames", lines: table.description, classes: classes)
        var surnames = WordTable<Entry>("Surnames")
        for mistake in written.unread { surnames.note(mistake.kind, line: mistake.line) }
        for word in written.entries {
            let parts = word.word.split(separator: "/", omittingEmptySubsequences: false)
            let readings = parts.dropFirst().map { Array($0.utf8) }
            let characters = parts[0].unicodeScalars.count
            guard (1...2).contains(characters), characters == 1 || [0, 2].contains(readings.count), readings.allSatisfy(isSyllable) else {
                surnames.note(.unreadable(word.word), line: word.line)
                continue
            }
            surnames.entries.append(
                WordTable.Entry(
                    word: String(parts[0]), class: Entry(use: word.class, readings: readings), className: "the surnames", line: word.line))
        }
        return surnames
    }
}
