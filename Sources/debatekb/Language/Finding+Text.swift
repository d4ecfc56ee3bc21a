import Articles
import Building
import Messages
import Storage

extension Finding.Problem {
    /// What is wrong.
    func text(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .mistake(let mistake): mistake.text(in: language)
        case .listUnreadable(let problem): problem.text(in: language)
        case .noLine(let kind): say("this line is no \(kind.text(in: language))", "这一行不是\(kind.text(in: language))")
        case .noArticle(let problem): problem.found(in: language)
        case .sameBytes(let other): say("has the same bytes as \(other)", "与 \(other) 字节相同")
        case .notIndexed: say("is not in the index", "不在索引中")
        case .changed: say("has changed since it was indexed", "编入索引后改过")
        case .notInCorpus: say("is in the index and not in the corpus", "索引中有，语料中没有")
        case .writtenChanged: say("has changed since the index was made", "索引建立后改过")
        case .writtenGone: say("was there when the index was made and is gone", "索引建立时还在，现在没有了")
        case .otherNormalisation(let known?, let now):
            say(
                "its texts were normalised by version \(known), this program does so by version \(now)",
                "它的文本按规范化第 \(known) 版整理，本程序用的是第 \(now) 版")
        case .otherNormalisation(nil, let now):
            say(
                "its texts were normalised by an earlier version, this program does so by version \(now)",
                "它的文本按更早的规范化版本整理，本程序用的是第 \(now) 版")
        case .leftover: say("is half of a page, left by an addition that was killed", "是收入过程被强行终止时留下的半个网页")
        case .misfit(let misfit): misfit.text(in: language)
        case .repeatedRecord: say("two records have this id", "两条记录的编号都是它")
        case .repeatedCorrection: say("two corrections have this id", "两条更正的编号都是它")
        case .orphanedCorrection(let reason, let words): reason.text(in: language) + say(": “\(words)”", "：“\(words)”")
        case .silentSpeaker(let name): say("\(name) is listed and never found", "\(name)在名单中，却从未出现")
        case .index(let error): Self.text(of: error, in: language)
        case .otherCorpus(let files):
            say("was made from another corpus: none of its \(files) files is here", "由别的语料建成：它的 \(files) 个文件这里一个也没有")
        case .listOfFilesLost:
            say(
                "is missing, damaged or of another index, so that nothing tells what has changed", "缺失、损坏或属于别的索引，因此无从得知什么改过")
        }
    }
}

extension Finding.Problem {
    /// What is wrong with an index whose place is told beside.
    private static func text(of error: KnowledgeBaseError, in language: Language) -> String {
        guard case .index(_, let problem) = error else { return error.terminalText(in: language) }
        return problem.terminalText(in: language)
    }
}

extension ArticleProblem {
    /// What is wrong with a file, told of the file whose name stands before.
    fileprivate func found(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .unreadable: text(in: language)
        case .empty: say("is empty", "是空的")
        case .notText: say("is no text in a known encoding", "不是已知编码的文本")
        case .unsupported(let format): say("is \(format.text(in: language)), which is not read", "是 \(format.text(in: language))，本程序不读")
        case .tooLarge(let bytes, let limit):
            say(
                "has \(bytes >> 20) MiB, more than the \(limit >> 20) MiB that are read",
                "有 \(bytes >> 20) MiB，超过可读的 \(limit >> 20) MiB")
        case .refused(let refusal): say("is refused: ", "拒绝读取：") + refusal.text(in: language)
        case .noArticle(let warnings): say("holds no article", "其中没有文章") + Self.because(of: warnings, in: language)
        }
    }
}

extension Finding.Misfit {
    /// How a record differs from its article.
    func text(in language: Language) -> String {
        switch self {
        case .otherBytes(let file): language.choose(english: "\(file) has other bytes now", chinese: "\(file) 的字节已经不同")
        case .otherText(let file):
            language.choose(english: "the text of \(file) is read in another way now", chinese: "\(file) 的正文现在读出来不同了")
        case .words(let file, let start, let end):
            language.choose(
                english: "its words do not stand at \(start)–\(end) of \(file)", chinese: "\(file) 的 \(start)–\(end) 处不是它的原话")
        case .surroundings:
            language.choose(english: "what stands around its words is not what the record says", chinese: "原话前后的文字与记录不符")
        case .cue: language.choose(english: "its cue does not stand where it says", chinese: "引导词不在记录所说的位置")
        case .mention:
            language.choose(english: "its speaker's mention does not stand where it says", chinese: "发言者的称呼不在记录所说的位置")
        }
    }
}

extension OrphanReason {
    /// Why a correction cannot be applied.
    func text(in language: Language) -> String {
        switch self {
        case .articleGone:
            language.choose(english: "its article is not in the corpus any more", chinese: "语料中已没有这篇文章")
        case .wordsGone: language.choose(english: "its words are not in the article any more", chinese: "文章中已没有这些话")
        }
    }
}

extension Finding.Mend {
    /// What to do.
    func text(in language: Language) -> String {
        func say(_ english: String, _ chinese: String) -> String { language.choose(english: english, chinese: chinese) }
        return switch self {
        case .rebuild: say("run `debatekb rebuild`", "请运行 debatekb rebuild")
        case .putBackOrRebuild: say("put it back, or run `debatekb rebuild`", "请放回原处，或运行 debatekb rebuild")
        case .mendFile: say("mend the file, then run `debatekb rebuild`", "请改正文件，然后运行 debatekb rebuild")
        case .mendLine: say("mend or remove the line", "请改正或删去这一行")
        case .savePageAgain: say("save the page again, or remove the file", "请重新保存网页，或删去文件")
        case .saveAsHTML: say("save the page as HTML, or remove the file", "请把网页存为 HTML，或删去文件")
        case .saveArticle: say("save the page of an article, or remove the file", "请保存文章所在的网页，或删去文件")
        case .putFileItself:
            say("put the file itself here and let it be read, or remove it", "请把文件本身放在这里并允许读取，或删去它")
        case .split: say("split it, or remove it", "请拆分或删去")
        case .removeOneFile: say("remove one of the two", "请删去两者之一")
        case .removeOneCorrection: say("remove one of the two lines of corrections.jsonl", "请删去 corrections.jsonl 中两行之一")
        case .restoreCorrected:
            say(
                "put the article back, or correct the quotation anew and remove this line of corrections.jsonl",
                "请放回文章，或重新更正这条引语并删去 corrections.jsonl 的这一行")
        case .removeLeftover: say("remove it; the next `debatekb add` does so too", "请删去它；下次 debatekb add 也会删去")
        case .addAlias:
            say("add an alias as the articles print it, or leave it for articles to come", "请添加文章中的写法作为别名，或留待以后的文章")
        }
    }
}
