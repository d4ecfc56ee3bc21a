extension WordClass {
    /// What makes more or less of something, ranks one thing beside another, or is done with a side.
    static let deeds: StaticString = """
        up:
          上升|上浮|上涨|增加|增强|增长|多出|大|大得多|太多|太大|太高|完善|很高|扩大|拉大|提升|提高|暴涨|更多|更大|更高|离谱|翻了|翻倍|翻番|高|高了|高出|高出一倍|高得多|高昂
          bigger|enlarge|greater|grow|growing|grows|high|higher|increase|increases|larger|more|raise|raises|too many
          too much
        down:
          下降|不再|低|侵蚀|减少|几乎为零|几乎没有|压低|可承受|可控|基本为|太低|太少|寥寥无几|小|少|少得可怜|弥合|弥补|归零|很低|微薄|抹平|拉平|摊薄|收窄|更低|更小|更少|殆尽|流失|消失|消除|瓦解|省
          省了|缩小|缩水|缩短|节省|节约|蒸发|薄得可怜|蚕食|见底|趋近于零|跌了|降下来|降了|降低|降到
          a tenth|close the|closed fast|closes|closing|cut|cuts|disappear|disappeared|disappearing|disappears|drop|drops
          eroded|erodes|eroding|evaporate|evaporated|fall|fall sharply|fewer|gone|less|low|lower|lowers|narrow|narrowed
          narrowing|next to nothing|reduce|reduced|reduces|removed|removes|removing|shrank|shrink|shrinks|shrunk|vanish
          vanished|vanishes|vanishing
        relief:
          修复|修好|修补|免去|免受|免掉|冲破|减少|击碎|动摇|化解|反|发现|告别|堵上|填平|填补|对抗|弥补|打破|扫清|找出|抵制|抵御|拆掉|拆除|挑战|挣脱|推倒|推翻|揪出|摆脱|攻破|暴露|曝光|杜绝|检测
          消除|清除|监控|省下|省去|省掉|砸开|砸掉|砸碎|终结|结束|缓解|补上|规避|解决|识别|走出|远离|逃离|遏制|遏止|避免|防止|阻止|降低
          against|avoid|avoids|break|break up|breaks|breaks up|catch|catches|counter|counterbalance|counters|curb|curbs
          curtail|curtails|detect|detects|eliminate|eliminates|end|ends|escape|expose|exposes|find|finds|fix|fixes
          free us from|frees us from|guard against|guards against|in control of|no|patch|patches|prevent|prevents
          protect against|protect us from|protects us from|remove|removes|restrain|restrains|safeguard against|solve
          solves|spot|spots|stop|stops|tear down|tears down|without
        harm:
          丢掉|丧失|交出|伤害|侵蚀|减缓|切断|削弱|剥离|动摇了|压制|去掉|填平|失去|失掉|妨碍|影响|扼杀|抑制|拆掉|拖慢|拱手让出|拿掉|损害|掏空|摧毁|放弃|斩断|断送|架空|毁掉|牺牲|破坏|移除|稀释|绕过
          缺乏|缺少|耗尽|背离|葬送|蚕食|让出|违背|送掉|阻挡|阻断|阻碍|限制了
          abandon|block|blocks|bypass|bypasses|cost us|costs us|damage|damages|erode|erodes|forfeit|forfeits|give up
          gives up|giving up|hinder|hinders|hurt|hurts|lack|lacks|leaving|lose|loses|losing|lost|remove|removes
          sacrifice|sacrifices|stifle|stifles|strip|strips|surrender|surrenders|undermine|undermines|weaken|weakens
        lets:
          使得|让
          allow|allows|give|gives|let|lets|made it possible|make it possible|makes it possible
        able:
          买得起|可以|得以|有机会|用得起|能
          a chance|access|the chance|to
        beats:
          不亚于|不输|不逊于|不逊色于|优于|冲击|击败|动摇|压垮|压过|反超|取代|吃掉|吞噬|吞掉|好于|媲美|完胜|强于|战胜|打败|把…甩|抢占|抢走|拉开|拖垮|挤压|挤垮|挤走|敌得过|替代|比肩|淘汰|淹没|甩开
          盖过|碾压|缩小与|胜出|胜过|赢了|赢过|赶上|赶超|超越|超过|追上|追平|领先于|颠覆
          ahead of|beat|beats|catch up with|catching up with|caught up with|crush|crushes|eclipse|eclipses|exceed
          exceeds|leapfrog|leapfrogs|match|matches|outclass|outclasses|outlast|outlasts|outpace|outpaces|outperform
          outperforms|outrun|outruns|outshine|outshines|overtake|overtakes|overtaking|overtook|replace|replaces|squeeze
          surpass|surpasses|surpassing|swallow|swallows|threaten|trounce|trounces|undercut|undercuts
        losesTo:
          不及|不如|不敌|不是…对手|不比…强|差于|差得远|弱于|打不过|拼不过|敌不过|斗不过|望尘莫及|比不上|比不过|没有…便宜|没有…可靠|没有…好|没有…安全|没有…强|没有…快|没法比|玩不过|甘拜下风|略逊
          略逊于|稍逊于|胜不了|自愧不如|落后|落后于|败给|赢不了|赶不上|超不过|跟不上|输给|达不到|追不上|逊于|逊色于|难敌|难望
          a generation behind|behind|can't keep up with|can't match|cannot keep up with|cannot match|do not match
          does not match|inferior|inferior to|lag behind|lagging|lagging behind|lags behind|less capable than
          less reliable than|less safe than|less secure than|lose to|loses to|months behind|no match for
          not as capable as|not as cheap as|not as good as|not as reliable as|not as safe as|short of|still cannot match
          trail|trailing|trails|weaker than|worse than|years behind
        over:
          多于|大于|高于|高过
          greater than|higher than|more expensive than
        under:
          低于|小于|少于
          fewer than|less than|lower than
        equals:
          不分伯仲|不相上下|平起平坐|并驾齐驱|性能相当|抵得上|持平|旗鼓相当|水平相当|能力相当|赛过|顶得上|齐头并进
          as good as|equal to|level with|neck and neck|on a par|on par
        gap:
          差一代|差一截|差着|差距|落差|距离|还远|隔着|鸿沟
          a year behind|gap|lead over
        embrace:
          下注|不介意|不可…低估|不后悔|不怕|不惧|不能…低估|不要…低估|主张|优先|优先考虑|依赖于|信仰|信奉|倡导|倾向于|偏向|偏好|全靠|别…低估|力挺|力推|取决于|受益于|呼吁|坚信|坚定|坚持|多亏|宁可
          宁愿|归功于|得益于|愿意为…买单|愿意为…付费|我站|投…一票|投资|投身|押宝|押注|拥护|拥抱|拥趸|捍卫|接受|推动|推崇|推广|推荐|提倡|支持|无惧|更愿意|松绑|欢迎|热爱|相信|看好|站在|站在…这边
          肯为…付费|致力于|选边|重视|青睐|靠的就是|靠的是|首推
          advocate|advocates|all in on|all-in|back|backs|believe in|believed in|believes in|bet on|bet the company on
          bets on|betting|betting on|betting the company on|champion|champions|commit to|committed to|defend
          do not underestimate|don't underestimate|double down on|doubling down on|embrace|embraces|faith in|fan of
          fans of|favor|favors|favour|happy to pay for|insist on|insists on|mandate|mandates|never underestimate|owe
          prefer|preferred|prefers|promote|promotes|push for|pushes for|pushing for|rather have|recommend|recommended
          recommends|relied on|relies on|rely on|root for|rooting for|side with|sides with|stand by|stand with|stands by
          support|supports|trust in|vote for|voted for|willing to pay for|would rather
        choose:
          切换到|回到|投奔|投身|换到|换回|换回了|换成|换用|改为|改用|考虑|走向|转为|转到|转向|迁到|迁移到|选择|采用
          adopt|adopts|advised|build on|built on|came back to|choose|chooses|choosing|chose|come back to|keep|migrate to
          migrated to|migrating to|move onto|move to|moved onto|moved to|run on|run our|runs on|stay|stays|switch to
          switched back to|switching to|went back to
        oppose:
          不主张|不买账|不会…买单|不信任|不在…考虑|不应依赖|不建议|不愿|不愿…买单|不愿意|不打算|不推荐|不支持|不敢依赖|不相信|不看好|不肯|不能依赖|不能指望|不要…夸大|不要…神化|不要…迷信|不要…高估
          不要依赖|不要把…神话|不该依赖|不赞同|不赞成|停止|停用|关停|别…神化|别…迷信|别…高估|别把…当|别把…神话|别指望|厌倦|反对|取缔|叫停|后悔|否决|告别|唱衰|封杀|封锁|并不打算|并无计划|弃用|戒掉
          打压|抛弃|抵制|拒用|拒绝|指望不上|排斥|放弃|无意|杜绝|没打算|没有打算|没有计划|看空|破除…迷信|禁止|管制|终止|给…添堵|给…设置障碍|给…设限|逃不出|限制
          abandon|abandoning|advise against|advises against|argue against|argues against|ban|banning|bans|can't rely on
          cannot depend on|cannot rely on|cripple|curbs on|ditch|ditching|fed up with|get rid of|kneecap|limits on
          lobbying against|move away from|move off|moving away from|moving off|never publish|no intention of
          no intention to|no plans to|oppose|opposes|outlaw|outlawing|outlaws|over-regulate|prohibit|prohibiting
          prohibits|refuse to|refuses to|regret|regulate|regulating|reject|rejects|restrict|restricting|restrictions on
          restricts|ruled out|rules out|should not rely on|shut down|stay away from|steer clear of|stop publishing
          stop using|stopped publishing|stopped using|strangle|think twice|tired of|walk away from|walking away from
          warn against|warned against|warns against
        dread:
          不安|害怕|忧心|忧虑|怀疑|恐惧|批评|抨击|担心|担忧|指责|看衰|警惕|质疑
          cautious about|criticise|criticises|criticize|criticizes|distrust|doubt|fear|fears|nervous about|sceptical of
          skeptical of|suspicious of|uneasy about|wary of|worried about|worry about|worry that
        """
}
