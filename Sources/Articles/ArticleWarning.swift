/// What was doubtful about a file or a page of it, for a person to know.
public enum ArticleWarning: Sendable, Hashable, Codable {
    /// What it was packed in is at fault.
    case packing(PackingFault)

    // MARK: Its characters

    /// So many bytes have no meaning in the text's charset.
    case bytesWithoutMeaning(Int)
    /// The bytes are of another charset than is declared.
    case otherCharset(declared: String, read: String)
    /// The text was read in a wrong charset before it was saved.
    case garbled(Garbling)
    /// So many characters were lost before or while the page was saved.
    case lostCharacters(Int)

    // MARK: Its mark-up

    /// A page has more tags than are read.
    case tagsLeftOut(limit: Int)
    /// A tag of a page has more attributes than are read.
    case attributesOfTagLeftOut(limit: Int)
    /// An element of XML has more attributes than are read.
    case attributesOfElementLeftOut(limit: Int)
    /// A document of XML has more elements than are read.
    case elementsLeftOut(limit: Int)
    /// Elements are nested deeper than they are read.
    case flattened(depth: Int)

    // MARK: Its articles

    /// All items of a feed are headlines without a text.
    case headlinesOnly
}

/// What is wrong with compressed data.
public enum CompressionFault: String, Sendable, Hashable, Codable, CaseIterable {
    case cutShort, damaged
}

/// In which wrong charset a text was read before it was saved.
public enum Garbling: String, Sendable, Hashable, Codable, CaseIterable {
    case utf8AsGBK, utf8AsWindows1252, gbkAsWindows1252
}

/// What is wrong with the archive, the answer of a server or the compressed data that a page came in.
public enum PackingFault: Sendable, Hashable, Codable {
    /// The record of an archive ends before its length says.
    case recordCut(bytes: Int, of: Int)
    /// The archive says that a record was cut when it was made, in its own word for the reason.
    case recordTruncated(String)
    /// A record of an archive gives no length, so that nothing behind it can be read.
    case recordWithoutLength
    /// The records of an archive do not stand where their lengths say.
    case recordsOutOfStep
    /// So many records only say that a page had not changed.
    case unchangedRecords(Int)
    /// So many records are larger than a page may be.
    case oversizedRecords(Int, limit: Int)
    /// So many pages of an archive gave no article; the first of them.
    case pagesWithoutArticle(Int, first: ArticleError)
    /// An archive of so many records, none of which gave an article.
    case archiveWithoutArticle(records: Int)
    /// The last chunk of a server's answer is missing.
    case lastChunkMissing
    /// A server's answer is larger than a page may be when it is decompressed.
    case answerTooLarge
    /// A server's answer is compressed in a way that is not read.
    case answerCompressed(as: String)
    /// A server's answer has no body.
    case answerWithoutBody
    /// Compressed data are at fault; what came before was read.
    case compressed(CompressionFault)
}
