import WordTables

/// Surnames that are read otherwise than the character is elsewhere: the surname, then its readings without tones.
///
/// A surname that is not listed is read as its character. Sources: the readings marked 姓 in the Xinhua dictionary.
enum SurnameReadings {
    static let table: StaticString = """
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

    /// A table of this form, read: each surname with its readings.
    static func read(_ table: StaticString, isSyllable: ([UInt8]) -> Bool) -> WordTable<[[UInt8]]> {
        var surnames = WordTable<[[UInt8]]>("SurnameReadings")
        for (number, line) in table.description.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            let readings = words.dropFirst().map { Array($0.utf8) }
            // One character may be read in several ways, of two each has its reading.
            let characters = words[0].unicodeScalars.count
            guard (1...2).contains(characters), characters == 1 ? !readings.isEmpty : readings.count == 2, readings.allSatisfy(isSyllable)
            else {
                surnames.note(.unreadable(String(line)), line: number + 1)
                continue
            }
            surnames.entries.append(WordTable.Entry(word: String(words[0]), class: readings, className: "the surnames", line: number + 1))
        }
        return surnames
    }
}
