import ChineseScript
import Testing

@Suite("Names in pinyin")
struct PinyinTests {
    @Test(
        "a name is spelled in full, in either order, with any spelling of ü",
        arguments: [
            ("shendu", "沈渡"), ("dushen", "沈渡"), ("helanzhou", "贺兰舟"), ("zhouhelan", "贺兰舟"), ("lanzhouhe", "贺兰舟"),
            ("lvyue", "吕越"), ("luyue", "吕越"), ("lyuyue", "吕越"),
        ])
    func spelled(letters: String, name: String) {
        #expect(Pinyin.match(letters, name: name, isPerson: true) == .spelled)
    }

    @Test(
        "a surname is read as a surname, and only there",
        arguments: [
            ("shan", "单"), ("xie", "解"), ("qiu", "仇"), ("zeng", "曾"), ("ou", "区"), ("piao", "朴"), ("miao", "缪"), ("yuchi", "尉迟"),
            ("moqi", "万俟"),
        ])
    func surnames(letters: String, surname: String) {
        #expect(Pinyin.match(letters + "linyue", name: surname + "林越", isPerson: true) == .spelled)
        #expect(Pinyin.match("linyue" + letters, name: surname + "林越", isPerson: true) == .spelled)
        #expect(Pinyin.match("danlin", name: "单林", isPerson: true) == nil)
        #expect(Pinyin.match("danlin", name: "单林", isPerson: false) == .spelled)
        #expect(Pinyin.match("lindan", name: "林单", isPerson: true) == .spelled)
    }

    @Test(
        "initials are enough, with the surname in full or without",
        arguments: [("hlz", "贺兰舟"), ("hlzh", "贺兰舟"), ("helz", "贺兰舟"), ("lzhe", "贺兰舟"), ("helanz", "贺兰舟")])
    func initials(letters: String, name: String) {
        #expect(Pinyin.match(letters, name: name, isPerson: true) == .initials)
    }

    @Test(
        "other letters are no spelling",
        arguments: ["", "h", "he", "helanzho", "helanzhouu", "lanhezhou", "贺兰舟", "hzl"])
    func other(letters: String) {
        #expect(Pinyin.match(letters, name: "贺兰舟", isPerson: true) == nil)
    }

    @Test("an organisation is spelled, Latin letters and digits in it stand for themselves, and has no initials")
    func organisations() {
        #expect(Pinyin.match("yuanyuai", name: "远屿AI", isPerson: false) == .spelled)
        #expect(Pinyin.match("9yuankeji", name: "9远科技", isPerson: false) == .spelled)
        #expect(Pinyin.match("cczn", name: "澄川智能", isPerson: false) == nil)
        #expect(Pinyin.match("ai", name: "AI", isPerson: false) == .spelled)
        #expect(Pinyin.match("x", name: "🙂", isPerson: false) == nil)
    }

    @Test("the usual spelling")
    func spelling() {
        #expect(Pinyin.spelling(of: "曾远", isPerson: true) == "zengyuan")
        #expect(Pinyin.spelling(of: "Ω", isPerson: true) == nil)
    }
}
