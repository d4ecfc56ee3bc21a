/// Characters that tell something by themselves, as data. Simplified; text is folded before it is asked.
enum ChineseCharacters {
    /// Function words that no given name holds.
    static let functional: ScalarSet = "在对向把被将也则都就曾说称道问答等与和及的了是为以从由用给让引这那还又没不其所并而却于个只据总我你他她它们"

    /// Characters that no bare name holds: function words, verbs, quantities, times.
    static let neverInBareNames: ScalarSet =
        "有不会能要可来去到上下中里时后前内外多些各每某何什怎今明昨年月日更很最令使得着过起做看想听见他她它我你您们自己当若如果虽因但或且才仅只共约近既无非未已正再又还也"

    /// Characters that foreign names are spelt with.
    static let transliterating: ScalarSet =
        """
        阿埃艾爱安昂奥巴拜班邦鲍贝本比彼宾波伯博布茨查达戴丹德登邓狄迪蒂丁顿杜多厄恩尔法凡菲费芬冯弗福富盖甘冈戈格根贡古圭哈海汉豪赫黑亨洪华怀惠霍基吉加贾简杰捷津喀卡凯坎康考柯科克肯库夸昆拉\
        莱赖兰朗劳勒雷黎里利莉丽林琳隆龙鲁路吕伦罗洛马迈麦曼芒毛梅门蒙米密敏缪摩莫默姆木穆纳娜奈南内尼妮涅宁纽农努诺欧帕潘庞培佩彭皮泼珀普齐奇乔琴琼丘屈仁茹瑞若撒萨塞赛桑瑟森沙莎珊山绍圣舒史士朔\
        斯丝松苏索塔泰坦汤唐特滕提廷图托瓦娃万旺威韦维魏温文翁沃乌武西希锡悉夏谢欣辛休许逊雅亚娅延扬尧耶叶伊依因英尤约云泽扎詹珍兹佐芙薇蕾黛玛
        """

    /// Characters that may stand right behind a name: adverbs, prepositions, verbs.
    static let behindNames: ScalarSet = "在于向对与和把被从是曾也就则都将没有今长担为以及等所这那给让用接出参谈说还又抛表获加任现回笑坦透宣拒演听看站坐代替时后"

    /// Characters that join or govern what follows, so that right before a reporting verb they can only close a name: 叶清让说.
    static let governing: ScalarSet = "和与及让把对向从由给跟用为"

    /// Characters of which a clause has one: copulas, auxiliaries, negations, aspect.
    static let predicate: ScalarSet = "是会将要可能不没未已更应须让使比被必仍都就有在了过着无需把从给为向愿该难最"

    /// Between a subject and its verb they say that it is no report: 他会说, 可称, 难说.
    static let modalBeforeCue: ScalarSet = "可难无会能想来"

    /// Before a reporting word they make it a noun: 这一判断, 该建议, 他的评价.
    static let determiners: ScalarSet = "了一的个种项此该这条份性"

    /// They open a clause whose subject is the one before: 并称, 同时强调.
    static let connectives: ScalarSet = "并同还也且而又随但"

    /// They close such a phrase: 采访时, 会上.
    static let phraseEnds: ScalarSet = "时后中上里期下"

    /// Behind a clause they make it a circumstance: 宣布开源后.
    static let circumstanceEnds: ScalarSet = "后时际间前"

    /// They open a clause that only leads to what comes: 谈到开源，林越说。
    static let topicOpeners: ScalarSet = "在对谈面当据针关就"

    /// Before a head of a mention they say that it is an object.
    static let objectMarkers: ScalarSet = "对向给被把与和在从由用"

    /// In a clause before a colon they say that the words behind are written or called so, not spoken: 题为：“…”.
    static let inscribing: ScalarSet = "题名叫印写贴挂幅"

    /// Right before a name they say that it is no subject: 向南山财经, 阿里有阿里云.
    static let addressing: ScalarSet = "向对给被把有让使叫由"

    /// At the start of a stretch they count somebody who is not named.
    static let quantifying: ScalarSet = "一多有不些数两几众许各"

    /// What counts, before a measure word.
    static let counting: ScalarSet = "一二两三四五六七八九十百多数几某另各"

    /// Words between a number and those who are counted.
    static let measures: ScalarSet = "位家名个些份篇款条项波批"

    /// In a stretch before an unnamed speaker they say that it is more than a noun phrase.
    static let verbal: ScalarSet = "是将把被使让给没了需我你"

    /// They end what names the one spoken to: 我们, 大家.
    static let hearers: ScalarSet = "我你您们家他她"

    /// They join two names.
    static let joints: ScalarSet = "和与及、"

    /// Right behind them a name may begin.
    static let beforeNames: ScalarSet = "和与及、给向对跟"

    /// Right behind a cue they make it a part of a noun phrase: 判断上, 建议书.
    static let behindNouns: ScalarSet = "上中下时后里之性者力书权器类"

    /// They stand between the parts of a foreign name.
    static let nameDots: ScalarSet = "·•‧・"

    /// What a date counts at its head, and what may close it: 2月13日, 28号.
    static let dateUnits: ScalarSet = "年月日"
    static let dateEnds: ScalarSet = "年月日号"

    /// They make a place of what holds words: 公开信里.
    static let places: ScalarSet = "中里上"

    /// Before 的 and a noun of speech they say that the words are for or of somebody, by the one named before.
    static let forSomebody: ScalarSet = "给对向出"

    /// They open a word that stands for somebody named before: 这位创始人, 上述机构; and what of it is not the noun.
    static let pointing: ScalarSet = "这那该此前上"
    /// Those of them that stand right before a noun or its measure word: 这位|研究员, 该|行.
    static let demonstratives: ScalarSet = "这该此"
    static let beforePointedNouns: ScalarSet = "这那该此前述上位名家个"

    /// They open …的话说, which names a source: 用林越的话说.
    static let wording: ScalarSet = "用按照拿借套"

    /// Who speaks to hearers uses them.
    static let speakingTo: ScalarSet = "我你咱您"

    /// They may stand right behind a cue as a part of it.
    static let cueTails: ScalarSet = "道着过到"
}
