extension WordClass {
    /// What people call bad in any debate, what is bad when there is more of it, and who does it.
    static let badWords: StaticString = """
        bad:
          一厢情愿的|一团乱|一场空|一头雾水|一家独大|一无所知|一时|一点办法都没有|一盘散沙|一纸空文|一败涂地|一锤子买卖|三天两头|上当|上当受骗|不下去|不中用|不会长久|不值|不值一提|不值当|不值得|不值钱|不公平
          不划算|不利|不厚道|不受欢迎|不可信|不可持续|不可控|不可能长久|不可靠|不合理|不堪|不堪一击|不堪设想|不堪重负|不够|不够好|不够安全|不够用|不够稳定|不好|不好用|不安全|不完整|不实用|不得人心|不成熟
          不放心|不敢信|不敢把|不敢用|不敢碰|不明智|不是…选项|不是万能|不是救世主|不是灵丹妙药|不民主|不牢靠|不现实|不省心|不省钱|不稳定|不能当饭吃|不自由|不被信任|不负责|不负责任|不赚钱|不适合|不适用
          不透明|不道德|不长久|不靠谱|不顶用|与世隔绝|专制|东拼西凑|丢了|丢失|丢掉|严重高估|丧失|中招|中看不中用|中间商|为人作嫁|为他人作嫁衣|为别人做嫁衣|举步维艰|乌托邦|乏力|也不多|买不起|买路钱|乱象
          乱象丛生|二手货|亏到|亏得|亏损|亏本|亏钱|交不出|交不起|交到别人手里|交给别人|交给外人|付不出|付不起|仰人鼻息|价格战|仿冒|仿制品|众叛亲离|伤人|伤害|伪|伪善|伺候|低劣|低效|作恶|作死|作秀
          作茧自缚|供不起|侵犯|便宜了别人|便宜了对手|保不住|信不得|信不过|信任危机|信任问题|倒塌|倒行逆施|倒贴|倒退|倒闭|借口|做不了|做不出|做不到|做不好|做不成|停摆|停止服务|停滞|偷走|傲慢|傲慢自大|傻
          僵化|免费劳动力|免费劳工|免费的午餐|免费送|兜不住|入不敷出|入侵|关在了|关在门外|养不了|养不出|养不活|养不起|养虎为患|内卷|冒牌货|冒险|冤枉路|冷清|凋谢|凋零|减缓|凑合|几乎不可能|几家公司|几家巨头
          出事|出大事|出局|击垮|刀尖|分裂|别人手里|到头了|刻舟求剑|削足适履|剥削|剥夺|剪刀差|副作用|割韭菜|剽窃|力不从心|勉强|勒索|半成品|半途而废|华而不实|卖不出去|卖不动|卖不掉|卖方说了算|卖身|南辕北辙
          卡住|卡在|卡死|卡着|卡脖子|危险|压制|压垮|压榨|原地踏步|参差不齐|双标|受制|受制于人|受控于|受益者…对手|变味|变质|口号|只有…受益|只有…获益|只有大公司|只有少数|只有巨头|只能自己|只让…受益|叫苦
          可怕|可悲|可惜|可笑|吃不消|吃亏|吃亏上当|吃剩|吃力|吃力不讨好|吃垮|吃老本|各自为战|同质化|名不副实|名不符实|名存实亡|后患|后患无穷|后果|后继乏力|后继无人|后遗症|后门|吓一跳|吓人|吓你一跳
          听上去很美|命运交给|命门|噩梦|噱头|囚笼|四分五裂|因噎废食|困境|困死|围墙|围墙花园|固步自封|圈地|圈钱|地主|地雷|坍塌|坍缩|坏主意|坏事|坏处|坐井观天|坐享其成|坐地起价|坑|坑了|坑人|垄断|垄断者
          垮|垮台|垮掉|堵死|塌|塌掉|复杂|夕阳|多余|大坑|天价|天坑|天真|太贵|太过分|失信|失去了|失去优势|失去信任|失去动力|失去意义|失去控制|失去机会|失去竞争力|失守|失序|失控|失控的|失效|失望|失灵
          失真|失败|失陷|头疼|头痛|奈何不得|套住|套牢|套路|奢侈品|威胁|嫁衣|存疑|孤家寡人|孤岛|孤立|孤芳自赏|守不住|安全事故|安全威胁|安全漏洞|安全问题|安全隐患|安全风险|定时炸弹|宰客|害了|害处|害死
          寄人篱下|寡头|寥寥|寥寥无几|寻死|封死|封锁|将就|小修小补|少之又少|少数人|少数公司|少数巨头|就不会有|就没有了|局限|层出不穷|屈指可数|山寨|崩塌|崩掉|崩溃|崩盘|巨头手里|差一代|差一大截|差一截
          差了一代|差了一截|差太多|差得远|差远了|已经过去|幌子|干涸|并不适用|并非万能|幼稚|开倒车|开门揖盗|弊大于利|弊病|弊端|式微|引信|引火烧身|引狼入室|弯路|强弩之末|形同虚设|徒劳|徒有其表|得不偿失|得罪
          必败|必输|忽悠|急功近利|恐怖|恐慌|恶性竞争|恶意|恶果|恶梦|悲剧|悲哀|惨淡|惨烈|惨痛|惨败|惹祸|愚昧|愚蠢|愤怒|慢一步|慢半拍|慢性自杀|憋死|房东|打了水漂|打压|打工|打死|打水漂|扛不住|扼住|扼杀
          扼杀了|扼杀掉|找死|找谁|承担不起|抄…作业|抄作业|抄袭|抄走|把持|投机|投机取巧|抬价|抱残守缺|抹杀|担不起|拍脑袋|拒之门外|拖后腿|拖垮|拖延|拖慢|拖死|拖累|招来|招牌|招致|拱手|拱手相让|拱手让给
          拱手送|拼凑|拿不出|拿不到|挂羊头卖狗肉|挡不住|挡在外面|挡在门外|挡箭牌|挣不到|挨宰|挨打|捆绑|捏在|授人以柄|掉队|掐住|排挤|排斥|排除在外|接近于零|控制不住|控制在|握在别人|搭便车|摆设|摧毁
          撑不下去|撑不了|撑不住|撑不起|撑不过|操控|操纵|攥在|收割|收租|攻击|故步自封|敲诈|断了|断供|断头路|断掉|断炊|断粮|断送|新衣|方便之门|无人买单|无人维护|无人负责|无人问津|无人问责|无从审计
          无从知道|无从谈起|无从追责|无从验证|无奈|无序|无序竞争|无底坑|无底洞|无底线|无异于|无据可查|无效|无望|无本之木|无根|无法保证|无法信任|无法审计|无法承担|无法持续|无法挽回|无法控制|无法撤回|无法收场
          无法获得|无法追责|无法验证|无源之水|无用|无益|无知|无能|无解|日子不多|日薄西山|昂贵|昂贵得|明日黄花|昙花一现|昨日黄花|晚一步|暂时|暗箱|暗箱操作|暴利|暴雷|更不划算|更不可控|更不安全|更不透明
          更不靠谱|更严重|更危险|更吃亏|更复杂|更封闭|更差|更弱|更慢|更混乱|更烧钱|更糟|更脆弱|更被动|更贵|更费|更费力|更费钱|更难|更难信任|更难审计|更难用|更难管|更难维护|更麻烦|替别人|替别人打工|替对手
          替竞争对手|最贵|有名无实|望尘莫及|望洋兴叹|望而却步|期待太高|期待过高|末路|本末倒置|杀鸡取卵|束手无策|枉费|枯竭|枯萎|枷锁|查不出|查不到|查不清|查无可查|梦魇|次品|欺凌|欺负|欺骗|止步不前|正在消失
          武器化|武断|歧视|死穴|死结|死胡同|死路|残局|残次品|残羹冷炙|毁了|毁于|毁掉|毁灭|毒丸|毒苹果|毒药|毛坯房|毫无意义|沉重|沉重的负担|沙上建塔|沙滩上|没一个能|没人买单|没人兜底|没人愿意|没人敢
          没人用|没人管|没人维护|没人负责|没什么意义|没什么用|没几个|没办法|没多大用|没多少人|没完没了|没底线|没必要|没意义|没戏|没救|没有…愿意|没有一个能|没有一家能|没有人在意|没有人敢|没有人负责|没有价值
          没有优势|没有保障|没有出路|没有利润|没有前景|没有前途|没有哪个能|没有回头路|没有回报|没有安全感|没有希望|没有意义|没有收入|没有未来|没有生命力|没有竞争力|没有见过|没有说明书|没有赢家|没有退路|没用
          没良心|没落|没见过|沼泽|泄密|泄漏|泄漏出去|泄露|泄露出去|泡影|泡沫|泥沙俱下|泥沼|泥潭|注定失败|洪水猛兽|活不下去|流出去|流失|浪费|海市蜃楼|消失|涨价|涸泽而渔|淘汰|深坑|淹死|温水煮青蛙|溃不成军
          溃败|滑稽|滞后|滞后于|滥用|漫天要价|潘多拉|火上浇油|火坑|火药桶|灾祸|灾难|炒作|炸弹|炸药|烂尾|烂摊子|烟雾弹|烧光|焦虑|照抄|爆雷|牢笼|牵着鼻子走|犯傻|犯罪|独享|独占|独裁|玩不起|玩不转|玩具
          玩命|玩火|瓦解|瓶颈|生化|用不上|用不久|用不了|用不好|用不起|用不起来|用不长|画地为牢|画饼|留不住|病毒|瘟疫|瘫痪|癌细胞|白干|白忙|白忙活|白拿|白白|白给|白费|白送|皇帝的新衣|监狱|监视|目光短浅
          盲目|看上去很美|看不到|看不到里面|看不懂|看不清|看不见|看不见里面|看不透|看人脸色|短命|短暂|短板|短见|短视|破产|破产的|破灭|破绽|砸了|砸在手里|砸掉|砸饭碗|硬伤|碎片化|祸|祸害|祸患|祸根|祸水
          禁不起|租房|租来的|租来的地|穷途|穷途末路|空中楼阁|空壳|空心|空洞|空话|空谈|窃取|窒息|窘境|窟窿|立不住|站不稳|笑柄|笑话|笨重|笼子|等死|简陋|管不住|粗糙|精神鸦片|糟糕|糟蹋|累死|繁琐|繁重
          纸上谈兵|纸糊|练不出|经不住|经不起|绑定|绑架|绑死|结束了|给不了|给别人打工|绝境|绝路|缘木求鱼|翻车|耗死|耗钱|耽误|肿瘤|背叛|背弃|背离|脆弱|脆弱不堪|脱离|脱节|腐烂|腐蚀|腐败|臃肿|自大
          自寻死路|自己伺候|自废武功|自我感动|自掘坟墓|自断后路|自杀|自欺|自欺欺人|自毁|自毁长城|自私|自缚手脚|自负|致命|致命伤|致命弱点|舍本逐末|良莠不齐|花瓶|苦不堪言|苦头|苦果|荒唐|荒诞|荡然无存|萎缩
          营销口号|营销手段|落不了地|落伍|落后|落在后头|落在后面|落败|葬送|蒙在鼓里|虎头蛇尾|虚伪|虚假|虚火|虚的|虚胖|蛮横|血本无归|血泪|行不通|衰落|衰退|被…利用|被…卡|被…取代|被…打败|被…抄|被…抛在
          被…抛弃|被…拿走|被…掐|被…控制|被…淘汰|被…滥用|被…牵着|被…甩开|被…绑|被…超越|被人|被动|被动局面|被动挨打|被取代|被坑|被打败|被淘汰|被甩开|被超越|被迫|被锁|被锁定|被骗|被高估|要挟
          见不得人|见不得光|训练不出|讲不清|诈骗|说一套做一套|说不清|说了算|说得好听|谁负责|豪赌|负担|负担不起|败北|败局|质量问题|贴钱|贵|贵了|贵很多|贵得|贵得多|贵得离谱|费力|费时|费钱|贻误|赌博|赔光
          赔本|赔本赚吆喝|赔钱|赚不了|赚不到|赚不到钱|赚不回|赝品|走不下去|走不出|走不动|走不远|走不通|走不长|走偏|走投无路|走样|走钢丝|赶不走|赶你走|起步晚|越来越落后|跑不出来|跑不动|跑不赢|跑不起来
          跑不远|跑不通|跑偏|跟不上|跟在…后面|跟在后面|跟跑|跟风|踩坑|踩雷|转不动|软肋|输|输不起|输定|辜负|边缘化|边角料|过分|过去了|过时|过期|过期食品|过路|过路费|远不够|违背|迟缓|迟钝|追在后面|送人
          送死|送给|造不出|逼死|遗憾|遥不可及|遮羞布|酿成|酿成大祸|釜底抽薪|钱坑|铤而走险|锁住|锁死|锁链|错失|错误|错过|错钱坑|镜花水月|镣铐|长久不了|闭关自守|闭关锁国|闯祸|闹剧|阻碍|阿喀琉斯|陈旧|陷阱
          隐忧|隐患重重|隐私问题|隔离|隔绝|难以为继|难以企及|难以保证|难以信任|难以审计|难以持续|难以服众|难以维护|难以维持|难以落地|难以负担|难看|难辞其咎|集中在几家|集中在少数|雪上加霜|雷区|霸占|霸权|霸道
          青黄不接|靠不了|靠不住|顶不住|风险…大于|饮鸩|饮鸩止渴|饿死|骂过|骗人|骗局|高不可攀|高价|高估|高墙|魔盒|魔鬼|鱼龙混杂|鲁莽|鸡毛|鸡肋|鸦片|麻烦|麻烦不断|黑洞|黑盒|黑盒子|黑箱
          a few companies|a generation behind|a handful of|abandoned|absurd|abuse|accused|arrogance|arrogant
          at the mercy|at their mercy|backfire|backfired|backfires|backward|bait|bait and switch|bankrupt|behind
          beholden|betray|betrayal|betrays|beyond reach|bioweapon|bioweapons|black box|black boxes|blackbox|bleed
          bleeding|bleeding money|bleeds|blight|bomb|bottomless pit|breaks down|brittle|broken|buggy|burden|buries
          can't afford|can't compete|can't survive|can't sustain|can't trust|cancer|cannot afford|cannot be inspected
          cannot be trusted|cannot compete|cannot survive|cannot sustain|cannot trust|careless|cartel|catastrophe
          catastrophic|censorship|chaos|chaotic|choke|chokes|choking|closed-minded|clumsy|collapse|collapses
          concentrate power|concentrates power|concentrating power|concentration|condemned|controlled by|copycat
          copycats|cost a fortune|cost more|cost too much|costlier|costs a fortune|costs more|costs too much|cracks
          crumble|crumbles|curse|cut off|dangerous|days are numbered|dead|dead end|dearer|deceive|deceived|deceptive
          deepfakes|defective|delusion|delusional|dependence|dependent on|destined to fail|destroy|destroying|destroys
          disappointing|disaster|disastrous|disgrace|dishonest|dismissed|does not pay|doesn't pay|dominate|dominated by
          doomed|doomed to|draining|drains|drown|drowning|drowns|dumb|dying|embarrassing|empty promise|endangered
          eroding|exclude|excluded|excludes|excuse|exorbitant|expensive|exploit|exploitation|exploitative|exploited
          extinct|fail|failed|fails|failure|fairy tale|fall behind|fallen behind|falling behind|falls|false economy
          false promise|far behind|fenced off|fig leaf|flaw|flawed|flaws|foolhardy|fooling|foolish|fools|for nothing
          fortress|fragile|fragmented|fraud|fraudulent|free lunch|free ride|free riders|free-riding|freeloaders
          freeloading|frustrating|futile|gamble|gatekeepers|gatekeeping|gift to competitors|gift to our|gift to rivals
          gimmick|give away for nothing|gouging|greed|greedy|half-baked|half-finished|hand our|hand rivals|handcuffs
          handing our|handing rivals|hands of a few|hands our|harm|harmful|harms|has no answer|have no answer|headache
          headaches|held hostage|helpless|hidden costs|hollow|hopeless|hostage|house of cards|house on sand|hubris|hurt
          hurts|hype|hypocrisy|hypocritical|illusion|imitation|imitators|immoral|impossible|in the hands of|inequality
          inferior|insecure|irresponsible|irretrievable|irreversible|jail|killing|kills|knock-off|knockoff|lag|lagging
          lags|landlord|last year's|laughable|lawless|leak|leaked|leaking|leaks|leaky|leash|left behind|leftovers
          liabilities|liability|lock out|lock us in|lock-in|locked|locked away|locked in|locked out|locks out
          locks you in|lose|loses|loses ground|loses money|losing|losing ground|lost ground|lying|malware|marketing ploy
          marketing slogan|marketing stunt|meaningless|menace|mess|messy|mirage|misled|mistake|misuse|misused
          moat of sand|money pit|monopolies|monopoly|months behind|myopic|naive|nearly impossible|nearly nothing
          nearly sank|negligent|nightmare|no accountability|no answer to|no business model|no future
          no one is accountable|no one is responsible|no one trusts|no one wants|no recall|no return|no revenue
          no silver bullet|no support|no way back|no way to pull|nobody is accountable|nobody is responsible
          nobody trusts|nobody uses|nobody wants|none came close|none of them|nonsense|not worth|numbered|obsolete
          on borrowed time|on the way out|one step behind|only a few|only big companies|only the biggest|only the rich
          only the richest|only…benefit|only…benefits|only…gains|only…profit|opaque|orphaned|out of control|out of reach
          outdated|overhyped|overnight change|overpriced|overpricing|overrated|overstated|own goal|pandora's box
          pathetic|pipe dream|plague|play with fire|playing with fire|ploy|pointless|poison|poisonous|poisons|predatory
          price gouging|price hike|pricey|pricier|prison|prohibitive|prohibitively|proliferate|proliferation|quagmire
          quicksand|raise prices|raises prices|rarely|reckless|reckless gamble|regressive|regret|regrettable
          rent-seeking|rented|rented land|renting|ridiculous|rip off|rip-off|ripoff|risky|rivals|ruin|ruins
          running out of|russian roulette|sabotage|sabotages|sad|safety problems|safety risk|sank us|scam|scammer
          scourge|second rate|second-rate|secrecy|security problems|security risk|security risks|self-defeating
          self-destructive|selfish|shackles|shady|shallow|shame|shameful|shoot ourselves|shooting ourselves
          short-sighted|shortsighted|shrinking|shut out|shuts out|silly|silo|silos|sink|sinkhole|sinking|sinks|slogan
          sloppiness|sloppy|slower|smokescreen|snake oil|squeezed|squeezes|squeezing|stagnant|stagnate|stagnates
          stagnation|stalled|stalling|starve|starves|starving|steal|steals|step backward|step behind|steps backward
          stifle|stifles|struggle|struggles|stuck|stunt|stupid|suffocate|suffocates|suffocating|suicidal|suicide
          superficial|surveillance|suspicious|swamp|temporary|theft|think twice|threat|time bomb|toll booth|tollbooth
          too big|too costly|too expensive|too great|too high|too many|too slow|toxic|toy|toys|tragic|trap|traps|tyranny
          unaccountable|unaffordability|unaffordable|unchecked|uncontrollable|uncontrolled|undemocratic
          under lock and key|under your feet|unequal|unethical|unfair|unfinished|unhelpful|unjust|unmaintained
          unprofitable|unprotected|unproven|unreliable|unsafe|unsound|unstable|unsupported|unsustainable|untested
          untrustworthy|unusable|unwise|unworkable|useless|vendor lock-in|vulnerabilities|vulnerability|vulnerable
          walled garden|walled gardens|walled off|was abused|waste|wasteful|way behind|weaker|weapon|weaponize|weapons
          were abused|will not last|will not survive|won't last|won't survive|worse|worthless|wreck|wrecks|wrong
          years behind|yesterday's
        weakBad:
          不确定|不确定性|不足|不过是|严重|仅仅是|代价|出问题|压力|受限|只不过是|困难|失去|差|差距|弱|慢|担忧|挑战|损失|无非就是|无非是|有问题|混乱|漏洞|烧钱|短板|缺点|缺陷|花钱|薄|质疑|质量不齐
          门槛|隐患|难题|风险
          concern|concerns|costly|difficult|drawback|hard|lacking|lacklustre|limitation|limitations|limited|limits
          little more than|pressure|problem|problems|risk|risks|shortage|slow|tricky|trouble|troubles|troublesome
          uncertain|uncertainty|unclear|weak
        badScale:
          代价|价格|使用成本|差距|幻觉|延迟|开销|总成本|总拥有成本|成本|损失|推理成本|支出|收费|漏洞|票价|维护成本|花费|训练成本|负担|账单|费用|运维成本|造价|错误率|门槛|隐患|难度|风险
          barrier|barriers|bill|bugs|cost|costs|gap|lag|latency|price|prices|problems|risk|risks|total cost
          vulnerabilities
        villain:
          不法分子|别有用心的人|坏人|居心不良|恐怖分子|恐怖组织|恶意行为者|敌人|敌对势力|敌对国家|极端分子|犯罪分子|犯罪集团|罪犯|诈骗团伙|诈骗犯|诈骗集团|骗子|黑产|黑客
          adversaries|attackers|bad actor|bad actors|criminals|enemies|extremists|fraudsters|hackers|hostile powers
          hostile states|malicious actors|rogue states|scammers|terrorists|wrong hands
        """
}
