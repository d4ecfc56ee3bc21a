extension WordClass {
    /// Function words. `plain` lists what only looks like a negation or a comparison.
    static let grammar: StaticString = """
        cannot:
          不可能|做不到|很难|无法|没法|难以
          can't|cannot|never|unable to
        negation:
          不|不代表|不会|不再|不宜|不意味着|不是|不用|不等于|不算|不能|不要|也没有|从不|从未|从来没有|别|就没有了|并不|并不代表|并不意味着|并不等于|并无|并非|无人|无需|未|未必|未能|毫无|没|没人
          没几个|没几家|没必要|没有|没有一个|没有一家|没有一次|没有人|没有几个|没有几家|没有必要|没有理由|没理由|没道理|称不上|算不上|绝不|谈不上|都没|都没有
          anything but|aren't|doesn't|don't|far from|few|hardly|isn't|little reason|n't|neither|no|no longer|no need to
          no one|no reason to|nobody|none|nor|not|unlikely|won't
        plain:
          万能|不久|不仅|不但|不光|不单|不只|不只是|不可否认|不可或缺|不可替代|不可逆|不可逆转|不可阻挡|不同|不妨|不少|不得不|不怕没|不断|不是…唯一|不止|不然|不由|不禁|不管|不能否认|不论|不过|个别
          也好|买不来|了不起|产能|人工智能|人民币|令牌|使命|使用|供应|偏好|免不了|分别|利润最大化|别人|别的|功能|加强|动能|勉强|反响|反应|可能|命令|响应|基座大模型|基座模型|增强|多少|多数|大企业|大使
          大公司|大厂|大型|大多|大家|大小|大幅|大概|大约|大量|天使|好似|好像|好几|好吧|好坏|好多|好奇|好比|对不起|对应|对比|小型|小时|少不了|少数派|差不多|差别|应对|应用|强制|强化|强弱|强烈|强调
          强迫|强项|必不可少|忍不住|快慢|恰好|想不到|想象中|意味|慢慢|成本年|技能|投资人|投资方|投资者|指不定|指令|换不来|效应|无可替代|无所谓|无法否认|无论|智能|更多的人|替代品|替代方案|替代者|最大利润
          最大的利润|有没有|未来|正好|比例|比如|比想象|比起来|比较|比预期|没人能否认|没准|没想到|没有人能否认|没有人能阻挡|潜能|爱好|特别|百分比|相当|相当于|离不开|级别|给予|能否|能源|能量|至少|节能
          落后者|说不定|谁也不能否认|谁能否认|谁能想到|贵州|追赶者|追随者|适应|重大|难以否认|难以置信|难怪|非常|领先者|领跑者|高低|高校|高等|高管
          better off than|end up|ended up|ends up|more and more|more than|no doubt|no matter|no one can deny|no wonder
          nobody can deny|none other|not just|not merely|not only|only as good as|than expected|than many believe
          than many think|than most people admit|than most people think|than people think|than they admit|than you think
        than:
          与…比起来|与…相比|同…相比|和…比起来|和…相比|比|比起|相对于|相比|相比于|相较|相较于|跟…比起来|跟…相比|较之
          compared to|compared with|than
        noMoreThan:
          不比|并不比|未必比
          no better than|no cheaper than|no safer than|not better than
        concession:
          与其说|仿佛|似乎|再怎么|即使|即便|听上去|听起来|哪怕|固然|好像|就算|尽管|按理说|看上去|看似|看起来|确实|纵使|纵然|虽然|虽说|表面上|表面看|诚然|说起来
          admittedly|although|apparently|despite|even if|even though|for all its|for all their|granted|however much|look
          looks|on paper|seem|seemingly|seems|sound like|sounds|though|whatever
        contrast:
          不如说|不过|事实上|但|但是|其实|到了最后|到头来|却|反倒|反而|可一到|可是|可真|后来发现|后来才|实际上|归根结底|恰恰相反|最后|最终|然而|真到|真正交付|真正用起来|结果发现|而是|说到底
          actually|at the end of the day|but|but really|however|in fact|in practice|in reality|in the end|instead
          the truth is|until|when it comes down to it|yet
        reported:
          (不少人/许多人/很多人/大家/有人/人们/外界/同行/一些人/有些人/业内/业界)(觉得/认为/说/以为/相信/担心/断言/主张/常说/总说/常担心/常以为)|(说/认为/相信/以为/觉得)…的人|一些人批评
          人们批评|以为|传统观点|口口声声|号称|声称|大家以前|大家都说|宣称|常有人说|常说|总是说|总有人说|总说
          批评者认为|普遍认为|有一种声音|有一种说法|有人反对|有人害怕|有人批评|有人指责|有人支持|有人看好|有人质疑|有声音认为
          有种声音|有种说法|有观点认为|标榜|流行的说法|称自己|老说|自称|自诩|试图证明|误以为|说自己|迷信|那些认为|都说|鼓吹
          anyone who thinks|call themselves|calls itself|claim to be|claims to be|conventional wisdom|critics argue
          critics say|critics worry|many believe|many think|people say|people think|pundits say|some argue
          some people say|some people think|some say|some worry|they claim|they say|those who say|those who think
        denial:
          (看法/事实/结论/情况/结果)(正好/恰恰/刚好/恰好)相反|不以为然|不同意|不成立|不敢苟同|不是这样|不现实|不能认同|不见得|不认同|不这么看|不这么认为|不这样看|事实并非|刚好相反|并不是这样
          并非如此|恰好相反|恰恰相反|我不信|我不同意|我不认同|我不赞成|我看不见得|我看未必|是错的|正好相反|没有说服力|看不见得|看未必|站不住脚|行不通|那可未必|难以认同
          I disagree|I don't buy|doesn't hold|is wrong|not convinced|not so|not true|nothing of the sort|that is wrong
        condition:
          一旦|倘若|假如|假设|只要|如果|如果想|当一|当你|当我|情况下|环境下|环境中|若|若想|若是|要想|要是
          if|once|when
        onlyIf:
          只有|只有…才|唯有
          only|only if|only when|only with
        unless:
          除非
          unless
        otherwise:
          不然|否则|要不然
          or else|otherwise
        without:
          如果没有|少了|抽掉|没有…就没有|没有了|离不开|离了|离开|离开了|缺了|若不是|若非|要不是|要不是有|要是没有
          if not for|were it not for|without
        rhetorical:
          为什么要|为什么还要|为何还要|何必|何苦|凭什么|又如何|又怎样|又有什么|又能怎样|哪有|怎么会|怎么可能|有什么可|有什么好|有什么必要|有什么理由|谁敢说|谁说|谁还会|谁还敢说|难道
          how could|what is the point|who says|who would|why bother|why not|why on earth|why pay|why should|why would
        retort:
          不能保证|从来没有人靠|会允许吗|会同意吗|会愿意吗|会答应吗|何必|何苦|凭什么|哪一家…敢|哪有|哪里谈得上|怎么可能|无法保证|有几个|有几家|有哪一个|有哪一家|有哪个|有哪家|没人会|没人愿意|没人敢
          没有一家公司靠|没有人会|没有人愿意|没有人敢|没有人能保证|没有人能够保证|没有人靠|没有任何证据|没有哪个|没有哪家|没有哪家企业|没有哪家公司|没有证据显示|没有证据表明|见过哪个|见过哪家|谁会在意|谁会愿意
          谁会放心|谁会放着|谁会相信|谁愿意|谁放心|谁敢|谁敢放心|谁看得懂|谁能保证|谁说|谁还在乎|谁还敢|谈什么|谈何|难道
          cannot guarantee|have yet to see|how could anyone|how many|never seen|no company has ever|no evidence that
          no one can guarantee|no one has ever|no one would|no proof that|nobody can guarantee|nobody has ever
          nobody would|who in the world|who in their right mind|yet to see
        onlyThen:
          才会|才养得起|才可能|才撑得起|才有|才能|才谈得上
        rivalry:
          冲击来自|压力…来自|压力来自|威胁…来自|威胁来自|对手是|挑战来自|竞争来自
          challenge comes from|competition comes from|pressure comes from|threat comes from|threat is from
          threat…comes from
        confronted:
          冲击之下|的冲击下|的压力下|的围攻下|的夹击下|面前
          next to
        undesired:
          不希望|不想|不愿|不愿意|以免|以防|免得
          do not want|does not want|doesn't want|don't want
        relative:
          who|whoever
        noun:
          专制|代价|代价高|价值|价格战|优势|优质|作用|保护|保证|保障|信仰|信任|信心|偏见|光明|免费|公平|内卷|创新|初心|初衷|利器|利润|前景|前途|副作用|力量|动力|危险|压力|发动机|口号|口碑|同质化
          后劲|后果|后遗症|后门|吸引力|命脉|命门|噩梦|噱头|回报|困境|围墙|土壤|地基|坏处|垄断|基座|基石|壁垒|复杂|天价|失败|好评|威胁|孤岛|安全|安全网|害处|寡头|对手|差距|希望|平权|底座|底气|弊端
          引擎|恐慌|恶性竞争|恶意|意义|成功|成就感|抄袭|护城河|护栏|捷径|攻击|普惠|暴利|曙光|机会|枷锁|武器|毒药|氧气|泄露|法宝|泡沫|活力|滥用|漏洞|潮流|灾难|炸弹|焦虑|牢笼|犯罪|独裁|王牌|玩具
          瓶颈|生命力|生态|生机|病毒|瘟疫|监狱|监视|短板|硬伤|碎片化|福音|突破|繁荣|红利|绝境|罪犯|胜利|自由|良机|荣誉|诈骗|负担|贡献|趋势|软肋|进步|透明|锁链|错误|门槛|陷阱|隐患|韧性|风险|骗局
          高价|高质量|麻烦|黑盒|黑箱
          abuse|accessibility|accountability|advantage|adversaries|autonomy|backbone|bedrock|benefit|benefits|best
          breakthrough|burden|cancer|cartel|catastrophe|censorship|chaos|choice|concentration|concern|concerns|control
          dependence|disaster|drawback|edge|failure|flaw|flaws|foundation|foundations|free|freedom|fuel|future|hard|harm
          hype|illusion|innovation|just|leak|leaks|lifeblood|limits|lock-in|milestone|mistake|misuse|monopolies|monopoly
          nightmare|open|opportunity|ownership|oxygen|plague|pressure|problem|problems|progress|reputation|resilience
          risk|risks|rivals|safe|safety|secrecy|secure|standard|strength|success|support|surveillance|theft|threat
          transparency|trap|traps|triumph|trouble|trust|value|victory|virtue|vulnerabilities|vulnerability|waste|weapon
          weapons|winner
        by:
          被|遭
          by
        notYet:
          尚未|未|未能|没|没有|还没|还没有
          has not|have not|not yet
        blamed:
          埋怨|害怕|怪|打压|抱怨|担心|指责|防着
          blame|complain about
        effect:
          会|只会|将|就是|意味着|等于
          amounts to|could|means|will|would
        unjustified:
          没必要|没有必要|没有理由|没理由|没道理
          no reason to
        timed:
          之前|之后|之际|以前|以后|以来|后|后来|时期
        manner:
          如何|怎么|怎样
          how
        reason:
          原因|因为|既是|既然|由于
          because|since
        ease:
          代价|成本|门槛|难度
          barrier|barriers|cost|costs
        meanwhile:
          一边|也会|另一边|同时
          alongside|as well as|while
        copula:
          享有|作为|保留|像|充满|具有|凭|出现|制造|变得|变成|叫|失去|存在|导致|带来|引发|引起|形成|意味着|成为|成了|拥有|提供|是|显得|更|最|有|等于|算|缺乏|获得|讲|赢得|造成|靠
          are|be|become|becomes|been|bring|brings|create|creates|had|has|have|is|like|mean|means|offer|offers|pose|poses
          remain|remains|was|were
        question:
          为什么|为何|什么|会不会|到底|吗|呢？|哪|如何|如何看待|应不应该|怎么|怎么样|怎么看|怎样|是不是|是否|究竟|能不能|要不要|该不该|谁
          are you|could you|do you|how|should we|what|whether|which|why|will you
        openQuestion:
          不好说|两派|为时过早|之争|之战|争议|争论|争辩|仍需观察|会不会|大战|尚无定论|应不应该|是否|没有定论|猜测|看不出|要不要|视情况而定|言之过早|讨论|论战|该不该|说不准|谁会|谁会胜出|谁会赢|谁将
          谁将胜出|谁能胜出|谁能赢|路线之争|难说
          debate|remains to be seen|too early to|undecided|whether|which will win|who will win|who wins
        doubt:
          不明白为什么|不理解为什么|伪命题|假象|幻想|想不通为什么|搞不懂为什么|神话|荒谬|误区|误解|谎言|谬论|迷思|错觉
          I don't see why|I fail to see why|fallacy|fantasy|illusion|misconception|myth
        past:
          一度|一开始|从前|以前|原先|原本|当初|当年|早期|曾经|最初|本来|此前|起初|过去
          at first|formerly|in the past|initially|once|originally|previously|used to
        now:
          今天|如今|已经|现在|目前
          now|nowadays|today
        ought:
          一定要|值得|偏要|务必|只好|只能|合理|就要|应|应当|应该|必须|才要|更要|更适合|有必要|理应|终归是|终究是|越要|还得是|还得看|还得靠|还是要|适合|都要|需要
          has to|have to|it is time to|must|need to|needs to|ought to|should
        commitment:
          不会|会一直|会坚持|会将|会把|会继续|决定|坚持|始终|将坚持|将把|愿意|我们会|我们将|我们要|我们还会|我们还是会|打算|承诺|永远|继续|计划
          committed to|continue|going to|intend to|keep|plan to|plans to|remain|will
        firstPerson:
          咱们|我|我们|我们会|我们将|我们要|我们还会|我们还是会|本公司
          i|our|us|we
        secondPerson:
          你之前|你们|你刚才|你可能在暗示|你如何|你对|你怎么|你提到|你是否|你曾|你的意思|你觉得|在你看来|您
          are you|do you|will you|would you|your
        time:
          上周|下周|今年|即将|季度|年底|日起|明年|月|本周|近日|陆续
          from june|in april|in august|in december|in february|in january|in july|in june|in march|in may|in november
          in october|in september|in the coming|last week|next month|next week|next year|starting|this year
        attribution:
          的
          de
        demonstrative:
          两条路|两种路线|两者|二者|此举|这不|这两条|这两种|这会|这只会|这将|这是|这条路|这样做|这样的做法|这样的策略|这种做法|这种模式|这种策略|这种路线|这能|这行不通
          both of them|it could|it is|it will|it would|that is|that's|the two|this is
        respectively:
          一部分|上限|低端|先用|入门|其他的|其余|再用|冲高|分别|剩下的|另一部分|商用|场景|基础|增值|复杂的|大|大模型|对于|小|小模型|敏感|新|旗舰|日常|日常的|旧|普及|有些|有时候|有的|核心业务|测试
          研究|简单的|老|试验|通用|部分|铺底|难的|高端|高级
          depending on|everything else|for customers|for everyday|for everything else|for experiments|for production
          for prototyping|for research|for sensitive|for testing|for the hard|hard cases|heavy|in production|large|new
          old|others|small|some|the rest|to experiment|to ship
        insteadOf:
          而不是|而非
          and not|instead of|rather than
        preference:
          与其
        undergo:
          受到|承受|遭遇|面临
          face|faces|facing|under
        badQuestion:
          哪来|拿什么|谁来|谁还|还有什么|还能有什么|难道就让|难道要把|难道要给|难道要让|难道要靠|难道还要|靠什么
          what is left|where would|who is going to|who pays|who will pay
        joint:
          且|以及|并且|而且
          and
        from:
          与|和|离|距|距离|跟
          over|to|with
        bothWays:
          一个也不能少|一个都不能少|一体两面|一视同仁|不偏不倚|不偏废|不冲突|不分高下|不同的人群|不同的场景|不同的客户|不同的需求|不必对立|不是对立|不是敌人|不是非此即彼|不矛盾|两手准备|两手抓|两手都要
          两条腿走路|两种都|两端|两面|二选一|互为补充|互相促进|互相成就|互相补充|互补|依需求选择|共同发展|共存|共生|兼而有之|分工问题|双线|双轨|双轮|取决于场景|取决于需求|取长补短|只是工具|只是手段|可以兼得
          各取所长|各取所需|各司其职|各尽其用|各尽所能|各展所长|各得其所|各有优劣|各有优势|各有位置|各有分工|各有利弊|各有千秋|各有各的位置|各有各的道理|各有市场|各有所长|各有用处|各有长短|各走各的|同一条产业链
          因地制宜|左手右手|左手和右手|并不冲突|并不对立|并存|并行|并非对立|并非敌人|并非非此即彼|按需选择|搭配使用|殊途同归|没有对错|没有标准答案|没有绝对的对错|没有谁对谁错|没有赢家|没有高下|没有高下之分
          混合的格局|混合着用|混着用|百花齐放|的组合|相互促进|相互成就|相结合|相辅相成|看场景|看情况|看需求|结合起来|缺一不可|缺了谁|谁也不偏废|谁也取代不了谁|谁也替代不了谁|谁也离不开谁|谁会消灭谁|谁取代谁
          谁消灭谁|都不可少|都会存在|都会长期存在|都投入|都无所谓|都是工具|都是手段|都有人买单|都有人用|都有人需要|都有价值|都有位置|都有市场|都有空间|都有道理|都离不开|都需要|长期并存|长期并行|非此即彼
          齐头并进
          a mix of|belong together|best of both|both approaches|both are needed|both have|both kinds|both matter
          both will|coexist|complement|complementary|depends on the job|depends on the use|different customers
          different jobs|different needs|each has a place|each has its|each has its place|each have their|each serves
          either-or|go together|hand in hand|has a place|have a place|its own merits|keep each other|live together
          mix both|need both|neither all|no clear winner|no right or wrong|no single answer|no winner|not enemies
          not mutually exclusive|offer both|place for both|right tool for|room for both|serve different|side by side
          use both|want both|work together
        socalled:
          大家说的|所谓
          so-called|supposed|supposedly
        saying:
          以为|宣称|把…说成|指望|断言|相信|认为|说
          anyone who says|claiming|saying|the claim|the idea that|the notion that|those who say|to claim|to say
        delusion:
          一厢情愿|不必要|不现实|不符合事实|假象|偏见|做梦|危言耸听|可笑|因噎废食|外行|外行的想法|多余|多余的|大可不必|大惊小怪|天真|太天真|夸大其词|妄想|幼稚|异想天开|扯淡|无稽之谈|杞人忧天|武断|没必要
          没有必要|没有根据|痴人说梦|白日做梦|瞎扯|短视|离谱|空想|站不住|站不住脚|胡说|自作多情|自欺欺人|荒唐|言过其实|误导|过时|过虑
          a myth|absurd|alarmist|exaggerated|far-fetched|misleading|misplaced|naive|nonsense|overblown|pipe dream
          ridiculous|scaremongering|unfounded|unnecessary|wide of the mark|wishful thinking
        fraction:
          一半|分之|零头
          a fraction|a quarter|a tenth|a third|half the
        whichOf:
          还是
          or
        goesOn:
          一味|再不|继续|还在
          continue|continues|keep|keeps
        gone:
          一样都没有|不复存在|也没有|什么也没有|什么都没有|化为乌有|化为泡影|就没了|就没有了|无从谈起|没了|没有了|荡然无存|都保证不了|都没|都没有|都解决不了
          are gone|go away|goes away|is gone
        opposed:
          一较高下|争个高下|争吵|你死我活|你输我赢|决出胜负|分出胜负|分出高下|势不两立|吵个不停|吵得|吵来吵去|对立|对立起来|挑一个|水火不容|站队|谁赢谁输|选一个|选边|选边站|零和
          at war|choose sides|pick a side|picking sides|take sides|taking sides|zero-sum
        having:
          借助|凭借|有了|自从有了|靠着
          thanks to|with
        except:
          舍弃了|除了|除开
          apart from|other than
        recant:
          后悔了|当时错了|我们错了|我错了|改了主意|改变了想法|改变了看法|看走了眼|自己错了
          I was wrong|changed my mind|changed our minds|we were wrong
        partisan:
          派|的一方|的人|的声音|者|阵营
          advocates|camp|supporters
        notProof:
          不代表|不意味着|不等于|不能说明|并不代表|并不意味着|并不等于|说明不了
          does not mean|doesn't mean
        standing:
          才叫|才是|才算
        correlative:
          不但不|既|既不|既有|既能|既要
          neither
        """
}
