import InvertedIndex
import Messages
import Search
import Testing

/// What is said of a search stands in both languages, each in its own words.
@Suite("Messages about a search")
struct SearchMessagesTests {
    private static let mistakes: [(mistake: QueryMistake, english: String, chinese: String)] = [
        (.strayBracket, "this bracket closes nothing", "这个右括号没有对应的左括号"),
        (.openBracket, "this bracket is not closed; add )", "括号没有闭合，请补上 )"),
        (.deepBrackets(limit: 64), "brackets are nested too deep; 64 levels are enough", "括号嵌套太深，最多 64 层"),
        (.openQuotationMark(closing: "”"), "this quotation mark is not closed; add ”", "引号没有闭合，请补上 ”"),
        (.loneJoint(.or), "OR stands between two words", "OR 要放在两个词之间"),
        (.loneJoint(.and), "AND stands between two words", "AND 要放在两个词之间"),
        (.loneNegation(.word), "NOT stands before a word", "NOT 要放在词的前面"),
        (.loneNegation(.minus), "- stands before a word", "- 要放在词的前面"),
        (.loneStar, "* stands behind the beginning of a word", "* 要放在词的开头部分之后"),
        (
            .unknownField("speker", meant: "speaker"), "there is no field \"speker\"; did you mean speaker:?",
            "没有“speker”这个字段；是否想用 speaker:？"
        ),
        (.emptyField("stance"), "stance: is followed by a value, without a space", "stance: 之后紧跟要查的值，中间没有空格"),
        (
            .date(.noDate("soon")), "\"soon\" is no date; write 2024, 2024-04 or 2024-04-16",
            "“soon”不是日期；请写成 2024、2024-04 或 2024-04-16"
        ),
        (
            .date(.notInCalendar("2031-02-30")), "there is no 2031-02-30 in the calendar; write 2024, 2024-04 or 2024-04-16",
            "日历上没有 2031-02-30 这一天；请写成 2024、2024-04 或 2024-04-16"
        ),
        (
            .number(.noNumber("soon", within: 0...1)), "\"soon\" is no number; write one from 0 to 1, as 0.9",
            "“soon”不是数字；请写 0 到 1 之间的数，例如 0.9"
        ),
        (
            .number(.outside("1.5", 0...1)), "1.5 is outside the range; write a number from 0 to 1",
            "1.5 超出范围；请写 0 到 1 之间的数"
        ),
    ]

    /// The compiler asks for each case here, and the test for a text of each.
    private static func number(of mistake: QueryMistake) -> Int {
        switch mistake {
        case .strayBracket: 0
        case .openBracket: 1
        case .deepBrackets: 2
        case .openQuotationMark: 3
        case .loneJoint: 4
        case .loneNegation: 5
        case .loneStar: 6
        case .unknownField: 7
        case .emptyField: 8
        case .date(.noDate): 9
        case .date(.notInCalendar): 10
        case .number(.noNumber): 11
        case .number(.outside): 12
        }
    }

    @Test("every mistake in a query is said in both languages, with what to write")
    func queries() {
        for (mistake, english, chinese) in Self.mistakes {
            #expect(mistake.text(in: .english) == english)
            #expect(mistake.text(in: .chinese) == chinese)
        }
        #expect(Set(Self.mistakes.map { Self.number(of: $0.mistake) }) == Set(0...12))
        #expect(QueryMistake.loneStar.text(at: 3, in: .english) == "in the query, at character 4: * stands behind the beginning of a word")
        #expect(QueryMistake.loneStar.text(at: 3, in: .chinese) == "检索式第 4 个字符处：* 要放在词的开头部分之后")
    }

    @Test("what there is in place of a value that nothing has is named: the nearest, or the most frequent")
    func absence() {
        func text(_ known: SearchHint.Known, _ language: Language) -> String {
            SearchHint.noQuotationHas(field: "outlet", value: "南山财京", known: known).text(in: language)
        }
        #expect(text(.nothing, .chinese) == "语料中没有 outlet:南山财京 的引语")
        #expect(
            text(.nearest("南山财经"), .english) == "no quotation of the corpus has outlet:南山财京; did you mean outlet:南山财经?")
        #expect(text(.some(["甲", "乙"], areAll: true), .chinese) == "语料中没有 outlet:南山财京 的引语；现有 甲, 乙")
        #expect(text(.some(["甲", "乙"], areAll: false), .english) == "no quotation of the corpus has outlet:南山财京; there are 甲, 乙 …")
    }

    @Test("a range that ends before it begins is said of days and of numbers")
    func order() throws {
        let days = try ["2031-05-02", "2031-04-30"].map { try #require(ColumnValue.firstDay(of: $0)) }
        let hints = [
            SearchHint.rangeInWrongOrder(field: "date", first: days[0], last: days[1]),
            .rangeInWrongOrder(field: "confidence", first: .number(0.9), last: .number(0.5)),
        ]
        #expect(
            hints.map { $0.text(in: .english) } == [
                "the first day, 2031-05-02, is later than the last, 2031-04-30",
                "the least confidence, 0.9, is more than the greatest, 0.5",
            ])
        #expect(hints.map { $0.text(in: .chinese) } == ["起始日期 2031-05-02 晚于截止日期 2031-04-30", "confidence 的下限 0.9 大于上限 0.5"])
        let since = ColumnRange(from: days[0])
        #expect(
            SearchHint.noQuotationOn(since, first: "2031-01-01", last: nil).text(in: .english)
                == "no quotation of the corpus has after:2031-05-02; there are 2031-01-01")
        let behind = ColumnRange(lower: .init(value: days[0], isIncluded: false), upper: nil)
        #expect(SearchHint.noQuotationOn(behind, first: nil, last: nil).text(in: .chinese) == "语料中没有 date:>2031-05-02 的引语")
    }

    @Test("a name that stands for several statements says how many of them are unsure")
    func unsure() {
        #expect(Language.english.unsureMark(0, of: 3) == nil)
        #expect(Language.english.unsureMark(1, of: 1) == "unsure")
        #expect(Language.english.unsureMark(2, of: 3) == "2 unsure")
        #expect(Language.chinese.unsureMark(1, of: 1) == "存疑")
        #expect(Language.chinese.unsureMark(2, of: 3) == "2 条存疑")
    }
}
