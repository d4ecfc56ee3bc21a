import Building
import Messages
import Quotations

extension AddReport.Refusal {
    /// Why nothing is added, and what to do about it.
    func text(in language: Language) -> String {
        switch self {
        case .nothingThere:
            language.choose(english: "no such file or folder; check the path", chinese: "没有这个文件或文件夹；请检查路径")
        case .addressWithoutScheme:
            language.choose(
                english: "no such file or folder; an address begins with https://", chinese: "没有这个文件或文件夹；网址以 https:// 开头")
        case .fetching(let failure): failure.text(in: language)
        case .article(let problem): problem.text(in: language)
        }
    }
}

extension FetchFailure {
    /// Why there is no page at an address, and what to do about it.
    func text(in language: Language) -> String {
        switch self {
        case .noCurl:
            language.choose(
                english: "pages are fetched with curl, which is not installed; install it (`apt-get install curl`), "
                    + "or save the page and add the file",
                chinese: "抓取网页要用 curl，而它没有安装；请安装（apt-get install curl），或保存网页后再收入文件")
        case .curlRefused(let reason):
            language.choose(
                english: "curl cannot be started: \(reason.text(in: language))", chinese: "curl 无法启动：\(reason.text(in: language))")
        case .curlSilent: language.choose(english: "curl ended without a word", chinese: "curl 没有说明就结束了")
        case .curlTooOld:
            language.choose(english: "curl is too old: 7.75 or newer is needed", chinese: "curl 太旧：需要 7.75 或更新的版本")
        case .curl(let words): language.choose(english: words, chinese: "curl 没有取得网页：\(words)")
        case .scheme(let scheme):
            language.choose(english: "only http and https are fetched, not \(scheme)", chinese: "只抓取 http 和 https，不抓取 \(scheme)")
        case .status(let code):
            language.choose(
                english: "the server answered \(code)\(Self.meaning(of: code, in: language)); "
                    + "check the address, or save the page in a browser and add the file",
                chinese: "服务器回答 \(code)\(Self.meaning(of: code, in: language))；请检查网址，或用浏览器保存网页后再收入文件")
        case .tooLarge(let limit):
            language.choose(
                english: "it is larger than the limit of \(Self.size(limit, in: language)); raise it with --max-size",
                chinese: "它超过了 \(Self.size(limit, in: language)) 的上限；可用 --max-size 放宽")
        case .timeout(let seconds):
            language.choose(
                english: "no answer within \(seconds) s; try again, or raise --timeout",
                chinese: "\(seconds) 秒内没有回答；请重试，或用 --timeout 放宽")
        case .redirections(let limit):
            language.choose(english: "it is redirected more than \(limit) times", chinese: "重定向超过 \(limit) 次")
        case .mediaType(let type): language.choose(english: "it is \(type), not an article", chinese: "它是 \(type)，不是文章")
        }
    }

    private static func size(_ limit: Int, in language: Language) -> String {
        limit >= 1 << 20 ? "\(limit >> 20) MiB" : language.choose(english: "\(limit) bytes", chinese: "\(limit) 字节")
    }

    private static func meaning(of code: Int, in language: Language) -> String {
        switch code {
        case 401, 403: language.choose(english: " (refused)", chinese: "（拒绝）")
        case 404, 410: language.choose(english: " (not found)", chinese: "（没有找到）")
        case 429: language.choose(english: " (too many requests)", chinese: "（请求过多）")
        case 500...599: language.choose(english: " (its own error)", chinese: "（服务器出错）")
        default: ""
        }
    }
}

extension FileWarning {
    /// What was doubtful about a file or one of its articles.
    func text(in language: Language) -> String {
        switch self {
        case .article(let warning): warning.text(in: language)
        case .unreadLanguage(let unread):
            language.choose(
                english: "the text is \(unread.text(in: language)), in which no quotations are read",
                chinese: "正文是\(unread.text(in: language))，其中的引语不读")
        }
    }
}

extension UnreadLanguage {
    /// What the language is called.
    fileprivate func text(in language: Language) -> String {
        switch self {
        case .japanese: language.choose(english: "Japanese", chinese: "日文")
        case .korean: language.choose(english: "Korean", chinese: "韩文")
        }
    }
}

extension RebuildWarning {
    /// What was doubtful, and where.
    func text(in language: Language) -> String {
        switch self {
        case .file(let file, let warning):
            language.choose(english: "\(file): \(warning.text(in: language))", chinese: "\(file)：\(warning.text(in: language))")
        case .sameBytes(let file, let first):
            language.choose(
                english: "\(file): the same bytes as \(first); counted once", chinese: "\(file)：与 \(first) 字节相同；只计一次")
        case .correctionNotApplied(let file, let id, let reason):
            language.choose(
                english: "\(file): correction \(id) is kept, not applied: \(reason.text(in: language))",
                chinese: "\(file)：更正 \(id) 予以保留，未能生效：\(reason.text(in: language))")
        }
    }
}
