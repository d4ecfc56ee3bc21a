/// How much a character is at home in Chinese text: the evidence by which charsets are told apart.
///
/// Text read in the wrong charset is full of characters that are in the tables and in nobody's articles.
enum FamiliarCharacters {
    /// What a character costs as evidence, from 0 for the most frequent ones to `strange`.
    ///
    /// - Parameter isCommon: whether the charset counts it among its common Chinese characters (its first level).
    static func cost(of scalar: Unicode.Scalar, isCommon: Bool) -> UInt8 {
        switch scalar.value {
        case 0x3001, 0x3002, 0x300A, 0x300B, 0x300C, 0x300D, 0xFF0C, 0xFF1A, 0xFF1F, 0xFF08, 0xFF09, 0x201C, 0x201D, 0x3000: 0
        case 0x4E00...0x9FFF: frequent.contains(scalar) ? 0 : (isCommon ? 1 : 4)
        case 0x2010...0x2027, 0x3003...0x3020, 0x3041...0x30FE, 0xFF00...0xFF65, 0xB7, 0x2460...0x2473, 0x25A0...0x25FF: 2
        case 0xE000...0xF8FF: strange + 2
        default: strange
        }
    }

    /// What a character costs that is in the tables and seldom in articles.
    static let strange: UInt8 = 5
    /// What a byte costs that has no meaning.
    static let fault: UInt8 = 8

    /// The most frequent characters of Chinese news, simplified and traditional.
    static let frequent = Set(
        """
        的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么
        去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三
        又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常
        先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场
        件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类
        求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔模型源闭智技网企记者示认表称编辑责任来源点击阅读
        這個們來說時會為國對們過發後裡經麼學現當沒動還進樣開從實軍無與長機業將兩間問應戰頭體見產話內給門東聲員題處義條幾認氣爾
        變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運網稱編輯責閱讀點華灣陸
        """.unicodeScalars.filter { $0.value >= 0x4E00 })
}
