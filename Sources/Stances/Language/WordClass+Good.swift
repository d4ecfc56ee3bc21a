extension WordClass {
    /// What people call good in any debate, and what is good when there is more of it.
    static let goodWords: StaticString = """
        good:
          一举两得|一分钱不花|一剂良药|一呼百应|一席之地|一流|一臂之力|一起成长|一骑绝尘|万里长城|上上策|上策|不二之选|不二选择|不会逆转|不出域|不出境|不出门|不受制于人|不可小觑|不可或缺|不可替代|不可逆
          不可逆转|不可阻挡|不容小觑|不容忽视|不差|不用花钱|不花一分钱|不落下风|不落后|不要钱|不败之地|不贵|不输|不逊|不错|不错的选择|专业|世界一流|严谨|丰富|主动权|主导|主流|乐观|买得起|了不起|了不起的
          事半功倍|事实标准|互利|互通有无|亮眼|亲民|人人|人人可用|人心所向|付得起|代表未来|代表着未来|价值…证明|任何人|众望所归|优势|优异|优质|会笑到最后|会赢|伟大|低成本|低门槛|佩服|便宜|便捷|促进|保护
          保证|保障|保驾护航|信任|信得过|信心|值得|值得信任|值得信赖|值得尊敬|做到了|做大生态|做大蛋糕|做对了|做得不错|做得到|做得好|做得起|做得起来|健康|催化剂|催生|先进|光明|免费|兜底|入场券|公平
          公开透明|共享|共创|共建|共治|共赢|兴奋|兴旺|兴盛|兴起|养得活|养得起|兼容并包|决胜|准确|凝聚|出色|出路|分文不取|划时代|划算|利于|利器|利大于弊|刮目相看|制胜法宝|前景|前途|前途无量|功不可没
          功劳|功臣|加快|加速|加速器|务实|动力|助力|助推器|势不可挡|势均力敌|包容|卓越|博采众长|占上风|占优|占据|占据上风|占领|压倒性|压舱石|友好|双赢|反哺|发动机|取胜|受欢迎|受益|变成日用品|口碑|叫好
          可信|可复现|可审计|可持续|可控可信|可期|可解释|可追溯|可靠|可验证|合理|合算|合规|同台竞技|名列前茅|后劲|后发先至|后来居上|吸引了|吸引人才|吸引力|周到|命根子|命脉|售后|唯一|唯一出路|唯一办法
          唯一机会|唯一的机会|唯一的路|喜爱|回报|回报我们|土壤|地基|坦途|垫脚石|培养人才|培育|基石|壁垒|壮大|壮大生态|多亏|多元|多样|多样性|多赢|够好|够强|够用|大势所趋|大放异彩|大有可为|大道|天下
          头把交椅|奋起直追|好事|好处|好处…大于|好棋|好用|好评|好评如潮|如虎添翼|妙招|妙棋|孕育|学到|守得住|守护|安全|安全感|安全网|安心|完全够用|完善|完备|完整|完胜|定心丸|实惠|实用|富矿|对的路
          寻常百姓|少走…弯路|少走了…弯路|就是未来|属于|崛起|希望所在|带动|带来了|带来新|带来更|平权|平起平坐|庆幸|底座|底气|康庄大道|开创性|开放包容|开辟|引擎|弯道超车|强劲|归功于|得人心|得到证明
          得到验证|得心应手|得益于|必不可少|必然|必由之路|必经之路|必胜|快得惊人|惊人|惊艳|惠及|惠民|惠而不费|想怎么…就怎么|意义更大|意义深远|意义重大|感激|感谢|成为标准|成全|成功|成就了|成就感
          所有人都可以|所有人都能|才是方向|才是未来|才有出路|才有前途|才有希望|才有未来|才能长久|才走得远|扎实|打开大门|打赢|打通|托得住|托起|扛得住|扩大生态|抢不走|抢占|护城河|护栏|护航|护身符|担保|担责
          拥有了自己|拥有自己|拿得出手|持久|持续投入|持续领先|换道超车|捷径|掌握在自己手里|推动|提速|携手|摇钱树|摸得着|撑得起|撑起|撑起半边天|撒手锏|支撑|支撑起|支柱|收益…大于|收获|改善|放心|救命稻草
          敞开大门|敬佩|数一数二|数据不出|敲门砖|方便|方向所在|无可替代|时代潮流|明智|明智之举|明智选择|是对的|是对的选择|是方向|是未来|是正确的|普惠|曙光|更专业|更优|更优秀|更低|更便宜|更值得|更健康
          更先进|更公平|更具优势|更出色|更划算|更务实|更包容|更友好|更受|更受欢迎|更可信|更可控|更可靠|更合理|更合算|更合适|更好|更好用|更好的选择|更安全|更实惠|更实用|更容易|更容易上手|更容易被信任|更平等
          更广泛|更开放|更强|更强大|更强悍|更快|更快迭代|更懂|更成熟|更扎实|更持久|更接近|更方便|更有价值|更有优势|更有保障|更有前途|更有未来|更有活力|更民主|更清楚|更灵活|更牢固|更牢靠|更现实|更省|更省心
          更省钱|更稳|更稳定|更繁荣|更经济|更聪明|更胜|更胜一筹|更自主|更自由|更诚实|更负责|更负责任|更踏实|更适合|更透明|更重要|更长久|更长远|更靠得住|更顺手|更顺畅|更高效|最优|最佳|最佳选择|最便宜
          最先进|最大的贡献|最大贡献|最好|最好的选择|最安全|最强|最快|最能打|最重要|有人担责|有人负责|有价值|有优势|有保障|有信心|有利于|有助|有助于|有口皆碑|有序|有底气|有据可查|有本事|有机会|有章可循
          有钱|服务于|杀手锏|杠杆|杰出|查得到|查得清|根基|桥梁|棋高一着|欣欣向荣|正循环|正确|正路|正途|正道|每个人都|民主化|氧气|水到渠成|水电煤|汇聚|沃土|法宝|活下来|活力|活得好|活得很好|活水|活路
          活过|流畅|海纳百川|深得人心|游刃有余|源头活水|源源不断|滋养|满足|潜力巨大|潜力更大|潮流|激发|激活|火种|灯塔|灵活|点亮|点燃|点赞|焕发|照亮|燎原|爆发|物美价廉|独占鳌头|独当一面|王牌|玩得起
          现金牛|生命力|生命线|生机|用得上|用得好|用得放心|用得起|甩在身后|甩开|留住人才|留得住|略胜一筹|疫苗|白菜价|百家争鸣|百花齐放|的研发部|盈利|盘活|省下|省事|省力|省去|省心|省心省力|省时|省时省力
          省钱|看得到|看得懂|看得明白|看得清|看得见|看得起|真正拥有|禁得起|福音|称赞|稳坐|稳操胜券|稳赢|空间更大|突破|立于不败之地|立得住|立竿见影|站在巨人|站得住|站得更高|笑到最后|第一梯队|简单|管得住
          管用|精准|精彩|繁荣|红利|细致|经受住|经得住|经得起|经得起检验|经济实惠|绰绰有余|维护公平|耐用|聚宝盆|聪明的做法|胜出|胜利|胜算|能够赚钱|能赢|脊梁|脱颖而出|腾飞|自主|自主可控|自由|自豪|致敬
          船票|良性|良性循环|良机|良药|荣幸|获利|获益|蓄水池|蓬勃|行业标准|行得通|被证明|规范|解放|解药|认可|让所有人|讲得清|证明…的价值|证明了…价值|试金石|说到做到|说得清|负担得起|负责|负起责任|贴心
          赋能|赚到钱|赚得到|赚钱|赞赏|赢下|赢在|赢家|赢得|走对了|走得快|走得更远|走得远|走得通|走进千家万户|起跑线|越做越好|越来越多企业|越来越多的人|越来越好|越来越强|越来越近|趋势|足够|足够好|足够强
          足够的回报|跑得快|跑得赢|跑得通|跳板|踏实|轻松|过硬|迎头赶上|进步|进步很快|迭代更快|退路|选对了|透明|通行证|造福|遍地开花|遥遥领先|释放|里程碑|金矿|钦佩|铺平道路|锦上添花|长久|长期主义|长远
          门票|防腐剂|阳光下|阳光大道|阶梯|降低门槛|集思广益|雪中送炭|零成本|零门槛|青睐|靠得住|靠谱|靠谱得多|革命性|韧性|顶得住|顶梁柱|顶用|顺理成章|顺畅|领先|领先地位|领跑|飞跃|首屈一指|首选|首选方案
          骄傲|高性价比|高招|高效|高明|高质量|鼓励|齐全|齐心协力
          a steal|a step ahead|accelerate|accelerates|accessibility|accessible|accountability|accountable
          accountable for|admire|admired|advantage|affordable|ahead|ahead of|answerable|antidote|anybody can|anyone can
          applaud|applauds|as good as it gets|at no cost|attract|attracts|auditability|auditable|autonomy
          available to all|available to everyone|a…lead|backbone of|bargain|battle-tested|bedrock|beneficial|benefit
          benefits|best|best bet|best hope|better|better off|blessing|bloom|blossoms|bolder|booming|booms|boost|boosts
          breakthrough|bright future|brilliant|bullish|capable|catch up|catching up|celebrate|celebrates|cheaper
          cheapest|cheer|cheers|choice|cleaner|come out on top|comes out on top|comfortable with|common good|competent
          confident|control over their|convinced of|cornerstone|cost effective|cost less|cost nothing|cost-effective
          costs less|costs nothing|credibility|credible|crucial to|cultivate|cultivates|deeper|defends|delighted
          democratic|democratise|democratises|democratising|democratize|democratizes|democratizing|dependable|deserve
          deserves|diverse|diversity|do more for|does more|done more|drives|drove|earn it|earn trust|earned|earned it
          earns it|economical|edge|empower|empowers|enable|enables|encourages|engine for|engine of|enrich|enriches
          equaliser|equalises|equalizer|essential for|ethical|everybody can|everyone can|excellent|excited|fair|fairer
          faster|fastest|first-class|flexible|flourish|flourishes|flourishing|for a reason|for all|for everybody
          for everyone|for free|fosters|foundation|foundations|free of charge|free to|freedom to|freedom to fix|frees
          fuels|gain|gained ground|gaining ground|gains|gains ground|game changer|game-changer|gateway|gift to everyone
          gift to the world|give small|gives developers|gives everyone|gives researchers|gives small|glad|gold mine
          gold standard|golden age|goldmine|good enough|good for|good idea|good news|good thing|good value|grateful
          great|growing fast|guarantee|guarantees|guards|hail|hailed|hails|happy|healthier|healthy|helps|helps defenders
          here to stay|here to win|hold…lead|honest|honesty|hopeful|humane|ignite|ignites|impressive|improve|improves
          in control|in front|inclusive|indebted|independence|independent|indispensable|industry standard|inevitable
          inexpensive|insurance|integrity|invites|irreplaceable|jackpot|keep control|keep data|keeps control|keeps data
          keeps…lead|keep…lead|key to|kinder|launchpad|lead lasts|lead the|leading the|leads|leap|leapfrog|leaps
          let anyone|lets anyone|lets everyone|lets researchers|lets schools|lets small|lets us|level the playing field
          leveled the|levels the field|levels the playing field|liberates|lifeblood|lifeline|love|loves|made progress
          mainstream|make money|makes money|makes sense|many eyes|mature|meritocratic|milestone|momentum
          more accountable|more accurate|more affordable|more capable|more efficient|more flexible|more innovative
          more powerful|more reliable|more responsible|more robust|more secure|more stable|more sustainable
          more transparent|more trustworthy|more useful|most capable|most powerful|most reliable|most secure
          never leaves|nimbler|noble|not expensive|nothing to fear|nurture|nurtures|on the rise|only hope|open doors
          opened doors|opens doors|opens the door for|optimistic|optimistic about|our best|out in front|own their
          ownership|owns its|oxygen|path forward|pay off|pays for itself|pays off|peace of mind|pluralism|polished
          popular|positive|praise|praised|preferred|prevail|prevail in|prevails|profitable|promising|protect|protects
          proud|proved its worth|proven|public good|pull ahead|pulling ahead|pulls ahead|quicker|reliable|remarkable
          remedy for|renaissance|reproducibility|reproducible|resilience|resilient|respected|responsible|revolution
          revolutionary|rewards|richer|right call|right choice|right move|right path|right thing|right way|robust
          robustness|rock-solid|safe|safe bet|safeguard|safer|safest|safety net|save money|saved us|saves|saves money
          second to none|secure|self-reliance|self-reliant|sensible|sharper|shields|simpler|sleep well|smart choice
          smart move|smarter|smartest|smoother|solid|sound strategy|sounder|soundest|spark|sparks|speed|speed up|speeds
          spreads|springboard|spur|spurs|stands behind|state of the art|stays in house|strength|strengthen|strengthens
          stronger|strongest|sturdier|succeed|success|superior|surest|sustainable|take the lead|takes the lead|thank
          thanks to|the best bet|the future|the only viable|the only way|the right|thrive|thrives|to everyone|top-notch
          tougher|transparency|transparent|treasure|triumph|trust|trusted|trustworthy|unbeatable|unlock|unlocks
          unmatched|unrivaled|unrivalled|unstoppable|upside|upsides|value for money|verifiability|verifiable|vibrant
          victory|virtue|vital|way forward|way to go|welcome|welcomes|well supported|well-supported|widens|win|winner
          winning|winning strategy|wins|wins out|wise|wise choice|wiser|wisest|won|world-class|worth|worthwhile
        weakGood:
          专注|丰富|价值|优秀|传播|使命|便于|出路|初心|初衷|力量|可控|可用|可能性|可行|合适|启发|商业模式|喜欢|增长|够用|好|强|强大|快|想象空间|意义|成熟|支持|改造|普及|最优先|有望|有用|机会|标准
          生态|稳定|荣誉|贡献|适合|重要|领导|领导者
          appeal|appeals|backbone|decent|easier|easy|essential|fine|fits|freedom|good|growing|helpful|important|improved
          lead|leader|leads|necessary|okay|opportunity|popularity|practical|progress|sound|standard|strong|support
          useful|viable|welcome
        goodScale:
          下载量|主动权|主权|价值|份额|优势|体验|使用量|信任|信任度|信誉|创新|创造力|利润|前景|动力|可控性|可靠性|名声|回报|声誉|多样性|好处|安全性|安全护栏|影响力|性价比|性能|意义|护城河|护栏|收入
          收益|效率|水平|活力|活跃度|潜力|空间|竞争力|能力|自主权|议价权|话语权|贡献|质量|选择权|透明度|速度|采用率|领先|领先优势
          adoption|advantage|autonomy|capability|choice|competition|confidence|creativity|diversity|edge|efficiency
          freedom|guardrails|innovation|lead|performance|quality|reputation|revenue|safeguards|security|speed|trust
          value
        """
}
