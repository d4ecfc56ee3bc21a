public import Storage

extension CorpusMistake {
    /// Where the mistake is, what it is, and what mends it.
    public func text(in language: Language) -> String {
        language.choose(english: "\(place): ", chinese: "\(place)：") + kind.text(in: language)
    }
}

extension CorpusMistake.Kind {
    /// What is wrong and what mends it.
    public func text(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .unreadable: say("this file cannot be read; a corpus needs it", "这个文件读不了，而语料少不了它")
        case .notUTF8: say("this is not UTF-8; save the file as UTF-8", "这里不是 UTF-8；请把文件存为 UTF-8")
        case .emptyFile: say("this file is empty", "这个文件是空的")
        case .syntax(let problem): problem.text(in: language)
        case .unknownKey(let key, let meant, let known):
            say("unknown key \"\(key)\"; ", "没有“\(key)”这个键；")
                + language.hint(meant, else: known, behind: say("the keys here are ", "这里可用的键："))
        case .unknownLanguage(let name, let known):
            say(
                "unknown language \"\(name)\"; the languages are \(language.list(known))", "没有“\(name)”这种语言；可用 \(language.list(known))")
        case .missingKey(let key, let thing):
            say("\(thing.subject(in: language)) lacks the key \"\(key)\"", "\(thing.subject(in: language))缺少“\(key)”这个键")
        case .repeatedKey(let key, let line):
            say("the key \"\(key)\" stands here again, first in line \(line); keep one", "“\(key)”这个键在此重复，第一次在第 \(line) 行；请只留一个")
        case .keyIsNoText: say("a key is a word or a few; write a text before the colon", "键应是词语；请在冒号前写上文字")
        case .wrongForm(let found, let wanted, let key): Self.wrongForm(found, wanted, key, in: language)
        case .emptyText(let key):
            say("under \"\(key)\" a text is empty; write it, or take it out", "“\(key)”之下有一处文字是空的；请写上，或删去")
        case .nothingListed(let key): say("\"\(key)\" holds nothing; write at least one", "“\(key)”中什么也没有；请至少写一项")
        case .wrongCount(let count, let thing, let wanted):
            say(
                "there must be \(wanted.lowerBound) to \(wanted.upperBound) \(thing.plural), not \(count)",
                "应有 \(wanted.lowerBound) 至 \(wanted.upperBound) \(thing.measure)\(thing.chinese)，而不是 \(count) \(thing.measure)")
        case .unknownValue(let value, let key, let meant, let known):
            say("\(key) \"\(value)\" is not known; ", "\(key) 没有“\(value)”这个值；")
                + language.hint(meant, else: known, behind: say("choose one of ", "可选："))
        case .brokenAlternatives(let expression):
            say(
                "the brackets of \"\(expression)\" are not closed or hold an empty choice; write (one/another)",
                "“\(expression)”的括号没有闭合，或有一个选项是空的；请写成 (甲/乙)")
        case .repeatedID(let id, let thing, let line):
            say(
                "two \(thing.plural) have the id \"\(id)\"; the other is in line \(line)",
                "有两\(thing.measure)\(thing.chinese)的编号都是“\(id)”；另一\(thing.measure)在第 \(line) 行")
        case .noDate(let text, let key):
            say(
                "\(key): \"\(text)\" is no date; write 2024-07-04, 2024-07, or an interval 2024-07-04/2024-07-06",
                "\(key)：“\(text)”不是日期；请写 2024-07-04、2024-07 或区间 2024-07-04/2024-07-06")
        case .reservedID(let id):
            say("a side cannot be called \"\(id)\"; choose another id", "一方的编号不能是“\(id)”；请换一个")
        case .unknownID(let id, let thing, let meant, let known):
            say("no \(thing.english) has the id \"\(id)\"; ", "没有编号为“\(id)”的\(thing.chinese)；")
                + language.hint(meant, else: known, behind: say("there are ", "现有："))
        case .onTwoSides(let expression, let line):
            say(
                "\"\(expression)\" stands for two sides, for the other in line \(line); keep one",
                "“\(expression)”同时属于两方，另一处在第 \(line) 行；请只留一处")
        case .indistinguishable(let name, let other, let line):
            say(
                "\"\(name)\" is a name of \"\(other)\" too (line \(line)), and nothing tells the two apart; give each an organisation of its own",
                "“\(name)”也是“\(other)”（第 \(line) 行）的名字，无从分辨二者；请给双方各写一个对方没有的机构")
        }
    }

    private static func wrongForm(
        _ found: CorpusMistake.Form, _ wanted: CorpusMistake.Form, _ key: String?, in language: Language
    ) -> String {
        if found == .nothing, let key {
            return language.choose(
                english: "under \"\(key)\" there is no value; write \(wanted.text(in: language)), or take it out",
                chinese: "“\(key)”之下没有值；请写上\(wanted.text(in: language))，或删去这一项")
        }
        let place = key.map { language.choose(english: "under \"\($0)\" ", chinese: "“\($0)”之下") }
        return
            (place ?? language.choose(english: "", chinese: "这里"))
            + language.choose(
                english: "\(wanted.text(in: language)) is wanted here, not \(found.text(in: language))",
                chinese: "应为\(wanted.text(in: language))，而不是\(found.text(in: language))") + hint(found, wanted, key, in: language)
    }

    private static func hint(
        _ found: CorpusMistake.Form, _ wanted: CorpusMistake.Form, _ key: String?, in language: Language
    ) -> String {
        switch (found, wanted) {
        case (.number, .text), (.truth, .text), (.date, .text):
            language.choose(english: "; put it in quotation marks", chinese: "；请加上引号")
        case (.text, .list):
            key.map { language.choose(english: "; write \($0): [one, another]", chinese: "；请写成 \($0): [甲, 乙]") } ?? ""
        default: ""
        }
    }
}

extension Language {
    /// What was probably meant, or else all that there is.
    fileprivate func hint(_ meant: String?, else known: [String], behind heading: String) -> String {
        meant.map { choose(english: "did you mean \($0)?", chinese: "是否想用 \($0)？") } ?? heading + list(known)
    }
}

extension CorpusMistake.Form {
    /// What a value is, with its article in English.
    public func text(in language: Language) -> String {
        switch self {
        case .text: language.choose(english: "a text", chinese: "文字")
        case .list: language.choose(english: "a list", chinese: "列表")
        case .mapping: language.choose(english: "a mapping of keys", chinese: "键和值")
        case .number: language.choose(english: "a number", chinese: "数字")
        case .truth: language.choose(english: "a yes or no", chinese: "是非值")
        case .date: language.choose(english: "a date", chinese: "日期")
        case .nothing: language.choose(english: "nothing", chinese: "空白")
        }
    }
}

extension CorpusMistake.Thing {
    fileprivate var english: String { words.english }
    fileprivate var chinese: String { words.chinese }

    private var words: (english: String, chinese: String) {
        switch self {
        case .debate: ("debate", "议题")
        case .side: ("side", "立场方")
        case .aspect: ("aspect", "方面")
        case .event: ("event", "活动")
        case .keyPoint: ("key point", "论点")
        case .speaker: ("speaker", "发言者")
        case .speakerList: ("list of speakers", "名单")
        }
    }

    fileprivate var plural: String { self == .speakerList ? "lists of speakers" : english + "s" }

    /// What Chinese counts such things by.
    fileprivate var measure: String {
        switch self {
        case .speaker: "位"
        case .speakerList: "份"
        default: "个"
        }
    }

    fileprivate func subject(in language: Language) -> String {
        let isOnlyOne = self == .debate || self == .speakerList
        return language.choose(
            english: (isOnlyOne ? "the " : "this ") + english, chinese: (isOnlyOne ? "" : "这" + measure) + chinese)
    }
}

extension CorpusMistake.Syntax {
    /// What keeps a text from being YAML, and what mends it.
    public func text(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .openBracket(let bracket, let line):
            say(
                "what this bracket opens is broken off in line \(line); add \(bracket), or the half-width comma that is missing before",
                "这个括号打开的内容在第 \(line) 行中断；请补上 \(bracket)，或之前缺少的半角逗号")
        case .noEntry: say("an entry is missing here; take the comma out, or close the bracket", "这里缺少一项；请删去逗号，或补上括号")
        case .openQuote(let mark): say("this quotation mark is not closed; add \(mark)", "这个引号没有闭合；请补上 \(mark)")
        case .strayColon:
            say("this colon makes no key here; put the text in quotation marks, or mend the line before", "这个冒号在此不成为键；请给文字加上引号，或改正上一行")
        case .noColon:
            say("this key has no colon; write key: value, with a half-width colon and a space", "这个键没有冒号；请写成 键: 值（半角冒号，后面空一格）")
        case .indentation:
            say("this does not fit what stands before; check the indentation and the quotation marks", "这里与前面的内容对不上；请检查缩进和引号")
        case .tab: say("a tab cannot indent; use spaces", "制表符不能用来缩进；请用空格")
        case .reservedCharacter(let character):
            say("a text cannot begin with \(character); put it in quotation marks", "文字不能以 \(character) 开头；请加上引号")
        case .backslash: say("a backslash means something in double quotation marks; use single ones", "反斜杠在双引号中另有含义；请用单引号")
        case .secondDocument:
            say("a second document begins here; keep one, without --- between", "从这里起是第二份文档；请只留一份，中间不要有 ---")
        case .controlCharacter: say("a control character stands here; take it out", "这里有一个控制字符；请删去")
        case .endlessAliases: say("this is repeated too often by aliases; write it out", "这里被别名重复得太多；请直接写出")
        case .other: say("this is not YAML; check quotation marks, brackets and indentation", "这不是 YAML；请检查引号、括号和缩进")
        }
    }
}
