public import Articles

extension ArticleError {
    /// Which file gives no article, why, and what to do about it.
    public func text(in language: Language) -> String {
        language.choose(english: "\(path): ", chinese: "\(path)：") + problem.text(in: language)
    }
}

extension ArticleProblem {
    /// Why a file gives no article, and what to do about it.
    public func text(in language: Language) -> String {
        switch self {
        case .unreadable(let obstacle):
            language.choose(english: "cannot be read: ", chinese: "读不了：") + obstacle.text(in: language)
        case .empty:
            language.choose(english: "the file is empty; save the page again", chinese: "文件是空的；请重新保存网页")
        case .notText:
            language.choose(
                english: "this is no text in a known encoding; save the page as HTML", chinese: "这不是已知编码的文本；请把网页存为 HTML")
        case .unsupported(let format):
            language.choose(
                english: "this is \(format.text(in: language)), which is not read; save the page as HTML",
                chinese: "这是 \(format.text(in: language))，本程序不读；请把网页存为 HTML")
        case .tooLarge(let bytes, let limit):
            language.choose(
                english: "\(bytes >> 20) MiB is more than the \(limit >> 20) MiB that a page may have; split it",
                chinese: "\(bytes >> 20) MiB 超过了网页的上限 \(limit >> 20) MiB；请拆分")
        case .refused(let refusal):
            language.choose(english: "refused: ", chinese: "拒绝读取：") + refusal.text(in: language)
        case .noArticle(let warnings):
            language.choose(english: "no article was found in it", chinese: "其中没有找到文章") + Self.because(of: warnings, in: language)
        }
    }

    /// What may have kept an article from being found, behind the words that none was.
    public static func because(of warnings: [ArticleWarning], in language: Language) -> String {
        guard !warnings.isEmpty else { return "" }
        return language.choose(english: ": ", chinese: "：")
            + warnings.map { $0.text(in: language) }.joined(separator: language.choose(english: "; ", chinese: "；"))
    }
}

extension ArticleProblem.Refusal {
    /// Why what a file holds is not read.
    public func text(in language: Language) -> String {
        switch self {
        case .packedTooOften(let limit):
            language.choose(english: "it is packed more than \(limit) times over", chinese: "它被层层压缩了 \(limit) 次以上")
        case .nothingCompressed: language.choose(english: "the compressed data hold nothing", chinese: "压缩数据中什么也没有")
        case .compressed(let fault): fault.text(in: language)
        case .noJSONFeed: language.choose(english: "it is no JSON Feed that can be read", chinese: "这不是可读的 JSON Feed")
        case .noXML: language.choose(english: "it is no XML that can be read", chinese: "这不是可读的 XML")
        case .ownEntities:
            language.choose(english: "it declares entities of its own, which are not read", chinese: "它自行声明了实体，本程序不读")
        }
    }
}

extension CompressionFault {
    /// What is wrong with compressed data.
    public func text(in language: Language) -> String {
        switch self {
        case .cutShort: language.choose(english: "the compressed data are cut short", chinese: "压缩数据不完整")
        case .damaged: language.choose(english: "the compressed data are damaged", chinese: "压缩数据已损坏")
        }
    }
}

extension ForeignFormat {
    /// What a file is, with its article in English.
    public func text(in language: Language) -> String {
        switch self {
        case .pdf: language.choose(english: "a PDF", chinese: "PDF 文件")
        case .zipArchive: language.choose(english: "a ZIP archive or an office document", chinese: "ZIP 压缩包或办公文档")
        case .officeDocument: language.choose(english: "an office document", chinese: "办公文档")
        case .picture: language.choose(english: "a picture", chinese: "图片")
        case .pictureOrRecording: language.choose(english: "a picture or a recording", chinese: "图片或录音")
        case .zstd: language.choose(english: "zstd data", chinese: "zstd 压缩数据")
        case .xz: language.choose(english: "xz data", chinese: "xz 压缩数据")
        case .bzip2: language.choose(english: "bzip2 data", chinese: "bzip2 压缩数据")
        case .safariArchive: language.choose(english: "a Safari web archive", chinese: "Safari 网页归档")
        case .sevenZipArchive: language.choose(english: "a 7-Zip archive", chinese: "7-Zip 压缩包")
        case .rarArchive: language.choose(english: "a RAR archive", chinese: "RAR 压缩包")
        case .program: language.choose(english: "a program", chinese: "程序")
        case .xml(let root): language.choose(english: "XML with the root element \(root)", chinese: "以 \(root) 为根元素的 XML")
        case .json: language.choose(english: "JSON that is no JSON Feed", chinese: "不是 JSON Feed 的 JSON")
        case .yaml: language.choose(english: "YAML", chinese: "YAML 文件")
        }
    }
}
