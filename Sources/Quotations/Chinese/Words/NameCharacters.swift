/// Characters by which a name is told that stands in no list.
enum NameCharacters {
    /// Characters that no bare name holds: function words, verbs, quantities, times.
    static let neverInBareNames: Set<UInt32> = Set(
        "有不会能要可来去到上下中里时后前内外多些各每某何什怎今明昨年月日更很最令使得着过起做看想着听见他她它我你您们自己当若如果虽因但或且才仅只共约近既无非未已正再又还也".unicodeScalars.map(\.value))

    /// Characters that foreign names are spelt with.
    static let transliterating: Set<UInt32> = Set(
        "阿艾安昂奥巴班鲍贝本比彼宾波伯布查达戴丹德登迪蒂丁顿多恩尔法费芬弗福盖戈格根古哈海汉豪赫亨华怀霍基吉加杰卡凯坎考柯科克肯库夸拉莱兰朗劳勒雷里利莉丽林隆卢鲁路伦罗洛马迈麦曼梅蒙米密莫默姆穆纳娜内尼诺努欧帕潘佩皮珀普齐奇乔琼丘瑞若萨赛桑森沙舒史斯苏索塔泰坦汤特提廷图托瓦万威韦维沃乌西希席夏谢辛休雅亚耶叶伊英尤约泽扎詹朱佐"
            .unicodeScalars.map(\.value))
}
