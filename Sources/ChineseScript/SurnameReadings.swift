/// Surnames that are read otherwise than the character is elsewhere: the surname, then its readings without tones.
///
/// A surname that is not listed is read as its character. Sources: the readings marked 姓 in the Xinhua dictionary.
let surnameReadings: StaticString = """
    单 shan
    解 xie
    仇 qiu
    曾 zeng
    查 zha
    区 ou
    朴 piao
    任 ren
    盖 ge gai
    翟 zhai di
    缪 miao
    乐 yue le
    员 yun
    黑 he
    折 she
    种 chong
    秘 bi
    宓 mi
    覃 qin tan
    谌 chen shen
    隗 wei kui
    洗 xian
    冼 xian
    祭 zhai
    繁 po
    召 shao
    盛 sheng
    能 nai
    薄 bo
    葛 ge
    瞿 qu
    臧 zang
    车 che
    沈 shen
    贾 jia
    石 shi
    强 qiang
    应 ying
    燕 yan
    宁 ning
    纪 ji
    华 hua
    那 na
    尉迟 yu chi
    万俟 mo qi
    长孙 zhang sun
    单于 chan yu
    澹台 tan tai
    """
