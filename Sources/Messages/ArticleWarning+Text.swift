public import Articles

extension ArticleWarning {
    /// What was doubtful about a file or a page of it.
    public func text(in language: Language) -> String {
        switch self {
        case .packing(let fault): fault.text(in: language)
        case .bytesWithoutMeaning(let count):
            language.choose(
                english: count == 1
                    ? "1 byte could not be read and stands as U+FFFD" : "\(count) bytes could not be read and stand as U+FFFD",
                chinese: "有 \(count) 个字节读不了，以 U+FFFD 代替")
        case .otherCharset(let declared, let read):
            language.choose(
                english: "declared as \(declared), read as \(read) by its bytes",
                chinese: "自称 \(declared)，按字节应为 \(read)，以后者读出")
        case .garbled(let garbling):
            language.choose(
                english: "the text is garbled: \(garbling.text(in: language)) before the page was saved; save it again from its source",
                chinese: "正文是乱码：网页保存之前，\(garbling.text(in: language))；请从来源重新保存")
        case .lostCharacters(let count):
            language.choose(
                english: "\(count) characters are U+FFFD: they were lost before or while the page was saved",
                chinese: "有 \(count) 个字符是 U+FFFD：在保存网页之前或保存时就丢失了")
        case .tagsLeftOut(let limit):
            language.choose(
                english: "the page has more than \(limit) tags; the rest is left out", chinese: "网页的标签超过 \(limit) 个；其余略去")
        case .attributesOfTagLeftOut(let limit):
            language.choose(
                english: "a tag has more than \(limit) attributes; the rest is left out", chinese: "有标签的属性超过 \(limit) 个；其余略去")
        case .attributesOfElementLeftOut(let limit):
            language.choose(
                english: "an element has more than \(limit) attributes; the rest is left out",
                chinese: "有元素的属性超过 \(limit) 个；其余略去")
        case .elementsLeftOut(let limit):
            language.choose(
                english: "there are more than \(limit) elements; the rest is left out", chinese: "元素超过 \(limit) 个；其余略去")
        case .flattened(let depth):
            language.choose(
                english: "elements nested more than \(depth) deep were flattened", chinese: "嵌套超过 \(depth) 层的元素已展平")
        case .headlinesOnly: language.choose(english: "it has headlines and no text", chinese: "只有标题，没有正文")
        }
    }
}

extension Garbling {
    /// In which wrong charset a text was read.
    public func text(in language: Language) -> String {
        switch self {
        case .utf8AsGBK: language.choose(english: "UTF-8 was read as GBK", chinese: "UTF-8 被当作 GBK 读过")
        case .utf8AsWindows1252: language.choose(english: "UTF-8 was read as windows-1252", chinese: "UTF-8 被当作 windows-1252 读过")
        case .gbkAsWindows1252: language.choose(english: "GBK was read as windows-1252", chinese: "GBK 被当作 windows-1252 读过")
        }
    }
}

extension PackingFault {
    /// What is wrong with what a page came in.
    public func text(in language: Language) -> String {
        switch self {
        case .recordCut(let bytes, let length):
            language.choose(
                english: "its record is cut short: \(bytes) of \(length) bytes", chinese: "它的记录不完整：\(length) 字节中只有 \(bytes) 字节")
        case .recordTruncated(let reason):
            language.choose(
                english: "its record was truncated when it was made (\(reason))", chinese: "它的记录在制作时就被截断（\(reason)）")
        case .recordWithoutLength:
            language.choose(english: "a record without a length; the rest is left out", chinese: "有一条记录没有长度；其余略去")
        case .recordsOutOfStep:
            language.choose(english: "records do not follow each other where their lengths say", chinese: "记录没有在其长度所示之处相接")
        case .unchangedRecords(let count):
            language.choose(
                english: "\(count) of its records only say that a page had not changed", chinese: "其中 \(count) 条记录只说明网页没有变化")
        case .oversizedRecords(let count, let limit):
            language.choose(
                english: "\(count) of its records are larger than \(limit >> 20) MiB", chinese: "其中 \(count) 条记录大于 \(limit >> 20) MiB")
        case .pagesWithoutArticle(let count, let first):
            language.choose(
                english: "\(count) of its pages gave no article, the first: \(first.text(in: language))",
                chinese: "其中 \(count) 个网页没有得到文章，第一个是 \(first.text(in: language))")
        case .archiveWithoutArticle(let records):
            language.choose(english: "the archive has \(records) records", chinese: "归档有 \(records) 条记录")
        case .lastChunkMissing: language.choose(english: "the answer's last chunk is missing", chinese: "应答缺少最后一块")
        case .answerTooLarge:
            language.choose(english: "the answer is larger than the limit when inflated", chinese: "应答解压后超过上限")
        case .answerCompressed(let coding):
            language.choose(english: "the answer is compressed as \(coding), which is not read", chinese: "应答以 \(coding) 压缩，本程序不读")
        case .answerWithoutBody: language.choose(english: "the answer has no body", chinese: "应答没有内容")
        case .compressed(let fault): fault.text(in: language)
        }
    }
}
