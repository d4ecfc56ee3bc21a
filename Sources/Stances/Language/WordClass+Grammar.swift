extension WordClass {
    /// Function words. `plain` lists what only looks like a negation or a comparison.
    static let grammar: StaticString = """
        cannot: 无法|难以|很难|没法|不可能|做不到|unable to|cannot|can't|never
        negation: 不|没有|没|未|未能|未必|并非|并不|不会|不能|不是|绝不|从不|从未|不再|从来没有|没人|没有人|无人|谁也|毫无|并无|不意味着|不等于|不代表|谈不上|算不上|称不上|不算|别|不要|不用|无需|not|n't|no longer|won't|doesn't|don't|isn't|aren't|hardly|few|no reason to|no need to|nobody|no one|none|neither|nor|no|unlikely|little reason|far from|anything but|没有理由|没理由|没有必要|没必要|没道理|不宜
        plain: 慢慢|至少|更多的人|more than|相当于|相当|适应|反应|响应|供应|应用|应对|效应|对应|反响|不仅|不只|不但|不单|不光|不得不|不断|不少|不同|不过|不禁|不管|不论|无论|没想到|没准|不然|不久|不妨|不由|非常|特别|别的|别人|差别|级别|分别|个别|未来|比如|比例|比较|对比|百分比|不只是|not only|not just|no matter|no doubt|none other|大幅|大量|大家|大多|大概|大约|大型|大厂|大公司|大企业|重大|高校|高等|高管|少数派|多数|小时|小型|领先者|落后者|追赶者|追随者|领跑者|功能|智能|人工智能|可能|能源|能量|节能|技能|动能|产能|潜能|万能|能否|不可或缺|不可替代|无可替代|必不可少|不可阻挡|不可逆转|不可逆|差不多|给予|使用|使命|大使|天使|命令|指令|令牌|not merely|no wonder|more and more|最大利润|利润最大化|最大的利润|than people think|than you think|than they admit|than many think|than most people think|than most people admit|than many believe|than expected|比想象|想象中|比预期|想不到|少不了|免不了|忍不住|说不定|对不起|了不起|离不开|买不来|换不来|替代方案|替代品|替代者|基座大模型|基座模型|强化|强调|强烈|强制|强迫|强项|增强|加强|勉强|也好|好吧|好像|偏好|爱好|正好|好奇|好多|好几|恰好|好似|好比|高低|大小|快慢|好坏|多少|强弱|贵州|难以置信|人民币|成本年|意味|end up|ends up|ended up|比起来|better off than|only as good as
        than: 比起|相比于|相比|相较于|相较|较之|比|than|compared with|compared to|与…相比|和…相比
        noMoreThan: 不比|并不比|未必比|no better than|not better than|no safer than|no cheaper than
        concession: 虽然|虽说|尽管|即便|即使|就算|固然|诚然|哪怕|确实|看似|看起来|看上去|表面上|表面看|although|though|even if|even though|despite|admittedly|granted|look|looks|seem|seems|与其说|听上去|听起来|说起来|按理说|再怎么|纵然|纵使|whatever|however much|sounds|sound like|on paper|for all its|for all their|似乎|好像|仿佛|seemingly|apparently
        contrast: 但|但是|不过|然而|可是|其实|实际上|事实上|反而|反倒|却|而是|恰恰相反|最终|最后|but|however|yet|in fact|actually|in reality|instead|until|不如说|归根结底|说到底|到头来|到了最后|when it comes down to it|at the end of the day|in the end|in practice|the truth is|but really|真正用起来|真正交付
        reported: 迷信|鼓吹|自称|试图证明|声称|宣称|误以为|以为|有人说|有人认为|有人觉得|有些人认为|有些人觉得|有些人说|一些人认为|一些人觉得|很多人认为|很多人觉得|很多人说|许多人认为|大家以前|大家都说|大家觉得|大家认为|人们常说|人们认为|传统观点|那些认为|some say|some people think|some people say|some argue|people think|people say|many believe|many think|critics say|critics argue|有人支持|有人看好|有人反对|有人主张|有人相信|有人担心|有人批评|有人质疑|有人害怕|有人指责|人们批评|一些人批评|critics worry|some worry|说自己|称自己|自诩|标榜|号称|claims to be|claim to be|call themselves|calls itself
        denial: 我不信|我不同意|我不认同|不同意|不认同|不这么看|不这么认为|不这样看|并非如此|并不是这样|不是这样|恰恰相反|站不住脚|不成立|没有说服力|是错的|不现实|行不通|I disagree|not convinced|is wrong|that is wrong|not true|doesn't hold
        condition: 当你|当我|当一|若想|要想|如果想|情况下|环境中|环境下|如果|假如|假设|要是|倘若|若是|若|一旦|只要|when|if|once
        onlyIf: 只有…才|唯有|只有|only if|only with|only when|only
        unless: 除非|unless
        otherwise: 否则|不然|要不然|otherwise|or else
        without: 没有…就没有|如果没有|要是没有|离开了|离开|离不开|缺了|without|离了|抽掉|少了
        rhetorical: 为什么还要|为什么要|为何还要|何必|凭什么|难道|何苦|怎么可能|怎么会|谁说|谁还敢说|谁敢说|谁还会|哪有|有什么理由|有什么必要|why pay|why would|why should|who says|who would|how could|what is the point|why bother
        retort: 难道|何必|何苦|凭什么|哪有|谁还敢|谁敢|谁愿意|谁会愿意|谁说|没有哪家|没有哪个|没有人敢|没有人愿意|没有人会|没人会|没人敢|没人愿意|谈什么|谈何|哪里谈得上|nobody would|no one would|who in their right mind|nobody has ever|no one has ever|no company has ever|从来没有人靠|没有人靠|没有哪家公司|没有一家公司靠|没有哪家企业|yet to see|have yet to see|never seen|怎么可能|how could anyone|没有人能够保证|没有人能保证|谁能保证|无法保证|不能保证|no one can guarantee|nobody can guarantee|cannot guarantee|no evidence that|no proof that|没有证据表明|没有证据显示|没有任何证据
        onlyThen: 才能|才有|才会|才可能|才谈得上|才撑得起|才养得起
        rivalry: 威胁来自|威胁…来自|压力来自|压力…来自|冲击来自|挑战来自|对手是|竞争来自|threat comes from|threat…comes from|threat is from|pressure comes from|competition comes from|challenge comes from
        confronted: 面前|的冲击下|冲击之下|的压力下|的夹击下|的围攻下|next to
        undesired: 不希望|不想|不愿|不愿意|以免|免得|以防|don't want|does not want|doesn't want|do not want
        relative: who|whoever
        noun: 安全|透明|漏洞|垄断|前景|前途|优势|繁荣|力量|信任|壁垒|护城河|价值|生态|创新|自由|信心|底气|动力|活力|风险|隐患|灾难|滥用|泄露|威胁|武器|恶意|诈骗|攻击|监视|瓶颈|短板|门槛|机会|希望|保障|保护|保证|护栏|安全网|命脉|差距|压力|后果|代价|负担|麻烦|偏见|恐慌|焦虑|初衷|初心|底座|基石|地基|基座|引擎|发动机|土壤|氧气|利器|法宝|王牌|捷径|良机|红利|福音|曙光|光明|利润|进步|突破|趋势|潮流|吸引力|成就感|公平|平权|普惠|免费|韧性|后劲|生命力|生机|回报|高质量|优质|口碑|好评|信仰|荣誉|贡献|作用|意义|错误|失败|成功|胜利|危险|噩梦|陷阱|泡沫|黑箱|黑盒|枷锁|锁链|牢笼|监狱|围墙|孤岛|后门|病毒|毒药|炸弹|瘟疫|碎片化|同质化|内卷|价格战|恶性竞争|复杂|后遗症|副作用|弊端|坏处|害处|硬伤|软肋|命门|代价高|罪犯|犯罪|对手|抄袭|困境|绝境|骗局|口号|噱头|玩具|高价|天价|暴利|寡头|独裁|专制|trust|transparency|advantage|edge|benefit|benefits|strength|choice|freedom|foundation|foundations|bedrock|backbone|lifeblood|oxygen|fuel|winner|breakthrough|milestone|success|victory|triumph|virtue|accountability|resilience|autonomy|ownership|accessibility|reputation|monopoly|monopolies|threat|risk|risks|problem|problems|concern|concerns|pressure|misuse|abuse|secrecy|weapon|weapons|catastrophe|disaster|nightmare|leak|leaks|theft|hype|illusion|chaos|mistake|failure|harm|rivals|adversaries|concentration|surveillance|cartel|lock-in|dependence|censorship|trap|traps|vulnerability|vulnerabilities|flaw|flaws|cancer|plague|burden|waste|trouble|value|innovation|support|standard|opportunity|progress|control|future|drawback|limits|hard|safe|safety|secure|free|just|best|open
        by: 被|遭|by
        notYet: 没有|没|未|未能|尚未|还没|还没有|not yet|has not|have not
        blamed: 抱怨|指责|担心|害怕|怪|埋怨|防着|打压|complain about|blame
        effect: would|will|could|会|将|只会|等于|意味着|means|amounts to|就是
        unjustified: 没有理由|没理由|没有必要|没必要|没道理|no reason to
        timed: 之后|后来|之前|以后|以前|以来|后|之际|时期
        manner: 如何|怎么|怎样|how
        reason: 因为|由于|原因|because|since
        ease: 门槛|难度|成本|代价|barrier|barriers|cost|costs
        meanwhile: 同时|也会|一边|另一边|while|as well as|alongside
        copula: 是|成为|成了|变成|变得|有|提供|带来|显得|更|最|is|are|was|were|become|becomes|remain|remains|造成|导致|存在|充满|出现|引发|引起|制造|形成|拥有|享有|具有|缺乏|靠|凭|讲|赢得|获得|保留|失去|意味着|等于|像|作为|算|叫|has|have|had|brings|bring|poses|pose|creates|create|offers|offer|mean|means|like|be|been
        question: 吗|呢？|是否|会不会|是不是|能不能|要不要|应不应该|该不该|到底|究竟|如何看待|怎么看|为什么|为何|什么|如何|哪|谁|怎么|怎样|how|what|why|which|whether|will you|do you|are you|should we|could you|怎么样
        openQuestion: 是否|会不会|要不要|应不应该|该不该|争论|争议|没有定论|尚无定论|为时过早|言之过早|讨论|猜测|whether|debate|too early to|remains to be seen|undecided|仍需观察|视情况而定|之争|之战|大战|路线之争|两派|争辩|论战|谁会胜出|谁将胜出|谁能胜出|谁会赢|谁能赢|谁会|谁将|看不出|说不准|不好说|难说|who will win|which will win|who wins
        doubt: 错觉|误解|误区|伪命题|幻想|谎言|神话|迷思|谬论|荒谬|illusion|myth|misconception|fallacy|fantasy
        past: 以前|曾经|过去|当初|从前|早期|一度|原本|此前|used to|once|in the past|formerly|previously
        now: 现在|如今|今天|目前|已经|now|today|nowadays
        ought: 只能|只好|应该|应当|应|必须|务必|一定要|就要|还是要|都要|需要|有必要|理应|值得|合理|更适合|适合|should|must|ought to|need to|needs to|have to|has to|it is time to
        commitment: 我们会|我们将|我们要|我们还会|我们还是会|会一直|会坚持|将坚持|会继续|会把|将把|会将|不会|坚持|继续|始终|承诺|打算|计划|决定|愿意|永远|will|plan to|plans to|going to|committed to|intend to|keep|continue|remain
        firstPerson: 我们|我|咱们|本公司|we|our|us|i|我们会|我们将|我们要|我们还会|我们还是会
        secondPerson: 你们|您|你怎么|你觉得|在你看来|do you|are you|will you|would you|your|你的意思|你刚才|你曾|你提到|你之前|你是否|你可能在暗示|你如何|你对
        time: 月|明年|下周|今年|年底|季度|上周|近日|日起|即将|陆续|本周|next week|next month|last week|this year|next year|in the coming|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|from june|starting
        attribution: 的|de
        demonstrative: 这是|这会|这将|这能|这不|这只会|这行不通|这种做法|这种模式|这种策略|这种路线|这条路|这样做|这样的策略|这样的做法|此举|that is|that's|this is|it is|it will|it would|it could|二者|两者|这两条|这两种|两种路线|两条路|the two|both of them
        respectively: 对于|有的|有些|一部分|另一部分|部分|分别|场景|小|大|旧|新|老|基础|高级|旗舰|入门|低端|高端|增值|some|others|small|large|old|new|depending on|研究|商用|试验|测试|核心业务|敏感|通用|日常|for prototyping|for research|for production|in production|for experiments|for sensitive|for everyday|for customers|for testing|heavy|大模型|小模型|上限|普及|for the hard|for everything else|hard cases|everything else
        insteadOf: 而不是|而非|rather than|instead of|and not
        preference: 与其
        undergo: 承受|受到|面临|遭遇|under|face|faces|facing
        badQuestion: 谁来|谁还|拿什么|靠什么|哪来|还有什么|还能有什么|what is left|who pays|who will pay|where would
        joint: 且|并且|而且|以及|and
        from: 离|距|距离|与|和|跟|to|over|with
        bothWays: 并行|并存|共存|共生|互补|互为补充|共同发展|各有优势|各有优劣|各有利弊|各有所长|各有千秋|各有市场|都有市场|都有位置|都有空间|都有价值|都有道理|都有人用|都会存在|都会长期存在|都需要|都不可少|都离不开|缺一不可|没有对错|没有谁对谁错|没有绝对的对错|不是对立|并非对立|并不对立|不矛盾|不冲突|不是非此即彼|并非非此即彼|非此即彼|二选一|两条腿走路|谁会消灭谁|谁消灭谁|谁取代谁|谁也替代不了谁|谁也离不开谁|谁也取代不了谁|不同的人群|不同的客户|不同的需求|不同的场景|各取所需|因地制宜|只是手段|都是手段|只是工具|都是工具|结合起来|相结合|取长补短|不必对立|殊途同归|coexist|complement|complementary|side by side|live together|hand in hand|either-or|no single answer|no right or wrong|room for both|place for both|both approaches|both kinds|both have|not mutually exclusive|best of both|没有赢家|都有人需要|都有人买单|各有各的位置|各有位置|各有用处|各有分工|各司其职|各尽其用|各走各的|各取所长|长期并行|长期并存|齐头并进|并不冲突|可以兼得|兼而有之|两手都要|两手抓|双轨|双线|双轮|分工问题|按需选择|依需求选择|看需求|看场景|看情况|取决于场景|取决于需求|没有标准答案|no winner|no clear winner|each serves|each has its|each have their|each has a place|each has its place|serve different|different customers|different needs|different jobs|work together|go together|belong together|a mix of|mix both|use both|need both|want both|offer both|depends on the use|depends on the job|right tool for|的组合|搭配使用|没有高下|没有高下之分|不分高下|have a place|has a place|谁也不偏废|不偏废|都投入|两端|一体两面|两面|同一条产业链|not enemies|不是敌人|并非敌人
        socalled: 所谓|大家说的|so-called|supposedly|supposed
        saying: 说|认为|相信|指望|以为|断言|宣称|把…说成|to say|to claim|claiming|the claim|the idea that|the notion that|anyone who says|those who say|saying
        delusion: 自欺欺人|武断|荒唐|可笑|天真|太天真|幼稚|扯淡|瞎扯|胡说|站不住脚|一厢情愿|痴人说梦|误导|无稽之谈|偏见|短视|夸大其词|言过其实|离谱|没有根据|不符合事实|naive|nonsense|absurd|wishful thinking|ridiculous|misleading|unfounded|多余|多余的|杞人忧天|过虑|没有必要|大可不必|不必要|没必要|过时|站不住|overblown|exaggerated|misplaced|unnecessary|a myth
        fraction: 分之|一半|零头|a fraction|half the|a tenth|a third|a quarter
        whichOf: 还是|or
        goesOn: 继续|再不|一味|还在|keep|keeps|continue|continues
        """
}
