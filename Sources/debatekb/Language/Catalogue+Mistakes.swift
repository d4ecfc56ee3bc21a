import Messages
import Storage

/// What is wrong in the files that people write. The library says it in English; this is the other language.
extension CorpusMistake.Kind {
    /// In the language of this run.
    var localized: String { Language.current == .chinese ? chinese : description }

    var chinese: String {
        switch self {
        case .unreadable: "这个文件读不了，而语料少不了它"
        case .notUTF8: "这里不是 UTF-8；请把文件存为 UTF-8"
        case .emptyFile: "这个文件是空的"
        case .syntax(let problem): problem.chinese
        case .unknownKey(let key, let meant, let known): "没有“\(key)”这个键；" + Self.hint(meant, "这里可用的键", known)
        case .unknownLanguage(let name, let known): "没有“\(name)”这种语言；可用 \(Self.list(known))"
        case .missingKey(let key, let thing): "\(thing.subject)缺少“\(key)”这个键"
        case .repeatedKey(let key, let line): "“\(key)”这个键在此重复，第一次在第 \(line) 行；请只留一个"
        case .keyIsNoText: "键应是词语；请在冒号前写上文字"
        case .wrongForm(.nothing, let wanted, let key?): "“\(key)”之下没有值；请写上\(wanted.chinese)，或删去这一项"
        case .wrongForm(let found, let wanted, let key):
            (key.map { "“\($0)”之下" } ?? "这里") + "应为\(wanted.chinese)，而不是\(found.chinese)" + Self.hint(found, wanted, key)
        case .emptyText(let key): "“\(key)”之下有一处文字是空的；请写上，或删去"
        case .nothingListed(let key): "“\(key)”中什么也没有；请至少写一项"
        case .wrongCount(let count, let thing, let wanted):
            "应有 \(wanted.lowerBound) 至 \(wanted.upperBound) \(thing.measure)\(thing.noun)，而不是 \(count) \(thing.measure)"
        case .unknownValue(let value, let key, let meant, let known): "\(key) 没有“\(value)”这个值；" + Self.hint(meant, "可选", known)
        case .brokenAlternatives(let expression): "“\(expression)”的括号没有闭合，或有一个选项是空的；请写成 (甲/乙)"
        case .repeatedID(let id, let thing, let line): "有两\(thing.measure)\(thing.noun)的编号都是“\(id)”；另一\(thing.measure)在第 \(line) 行"
        case .reservedID(let id): "一方的编号不能是“\(id)”；请换一个"
        case .unknownID(let id, let thing, let meant, let known): "没有编号为“\(id)”的\(thing.noun)；" + Self.hint(meant, "现有", known)
        case .onTwoSides(let expression, let line): "“\(expression)”同时属于两方，另一处在第 \(line) 行；请只留一处"
        case .indistinguishable(let name, let other, let line):
            "“\(name)”也是“\(other)”（第 \(line) 行）的名字，无从分辨二者；请给双方各写一个对方没有的机构"
        }
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: "、") }

    private static func hint(_ meant: String?, _ heading: String, _ known: [String]) -> String {
        meant.map { "是否想用 \($0)？" } ?? "\(heading)：\(list(known))"
    }

    private static func hint(_ found: CorpusMistake.Form, _ wanted: CorpusMistake.Form, _ key: String?) -> String {
        switch (found, wanted) {
        case (.number, .text), (.truth, .text), (.date, .text): "；请加上引号"
        case (.text, .list): key.map { "；请写成 \($0): [甲, 乙]" } ?? ""
        default: ""
        }
    }
}

extension CorpusMistake.Form {
    fileprivate var chinese: String {
        switch self {
        case .text: "文字"
        case .list: "列表"
        case .mapping: "键和值"
        case .number: "数字"
        case .truth: "是非值"
        case .date: "日期"
        case .nothing: "空白"
        }
    }
}

extension CorpusMistake.Thing {
    fileprivate var noun: String {
        switch self {
        case .debate: "议题"
        case .side: "立场方"
        case .aspect: "方面"
        case .keyPoint: "论点"
        case .speaker: "发言者"
        case .speakerList: "名单"
        }
    }

    fileprivate var measure: String {
        switch self {
        case .speaker: "位"
        case .speakerList: "份"
        default: "个"
        }
    }

    fileprivate var subject: String { self == .debate || self == .speakerList ? noun : "这\(measure)\(noun)" }
}

extension CorpusMistake.Syntax {
    fileprivate var chinese: String {
        switch self {
        case .openBracket(let bracket, let line): "这个括号打开的内容在第 \(line) 行中断；请补上 \(bracket)，或之前缺少的半角逗号"
        case .noEntry: "这里缺少一项；请删去逗号，或补上括号"
        case .openQuote(let mark): "这个引号没有闭合；请补上 \(mark)"
        case .strayColon: "这个冒号在此不成为键；请给文字加上引号，或改正上一行"
        case .noColon: "这个键没有冒号；请写成 键: 值（半角冒号，后面空一格）"
        case .indentation: "这里与前面的内容对不上；请检查缩进和引号"
        case .tab: "制表符不能用来缩进；请用空格"
        case .reservedCharacter(let character): "文字不能以 \(character) 开头；请加上引号"
        case .backslash: "反斜杠在双引号中另有含义；请用单引号"
        case .secondDocument: "从这里起是第二份文档；请只留一份，中间不要有 ---"
        case .controlCharacter: "这里有一个控制字符；请删去"
        case .endlessAliases: "这里被别名重复得太多；请直接写出"
        case .other: "这不是 YAML；请检查引号、括号和缩进"
        }
    }
}
