/// The records of a WARC file, 1.0 and 1.1, in their order; compressed record by record, as a whole, or not.
struct WARCArchive: ~Copyable {
    /// One record that may hold a page.
    struct Record {
        /// Where the page was.
        var url: String?
        /// When it was fetched, ISO 8601.
        var date: String?
        /// An HTTP answer, or the bytes of a resource.
        var block: [UInt8]
        var isAnswer: Bool
        /// The media type of a resource.
        var mediaType: String?
        /// What was wrong with the record.
        var warnings: [ArticleWarning]
    }

    /// What was passed over, for the log.
    struct Account {
        var records = 0
        /// Records that only say that a page had not changed since another record, often of another file.
        var revisits = 0
        /// Records larger than a page may be.
        var oversized = 0
        /// What is wrong with the archive as a whole.
        var problem: PackingFault?
    }

    private var stream: ByteStream
    private let limit: Int
    private(set) var account = Account()

    /// Whether bytes begin as an archive does.
    static func isLikely(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "WARC/".utf8) }

    /// The records of a stream whose blocks are not larger than a limit.
    init(_ stream: consuming ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    /// The next record that may hold a page; nil at the end.
    mutating func next() -> Record? {
        while let header = nextHeader() {
            account.records += 1
            let type = header["warc-type"]?.lowercased() ?? ""
            guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
                account.problem = .recordWithoutLength
                return nil
            }
            if type == "revisit" { account.revisits += 1 }
            guard ["response", "resource", "conversion"].contains(type), length <= limit else {
                if ["response", "resource", "conversion"].contains(type) { account.oversized += 1 }
                _ = stream.skip(length)
                continue
            }
            let address = header["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" }
            // Archivers keep their own notes as resources: metadata://…, urn:…
            if let address, !["http:", "https:", "ftp:", "file:"].contains(where: { address.lowercased().hasPrefix($0) }) {
                _ = stream.skip(length)
                continue
            }
            let block = stream.take(length)
            var warnings: [ArticleWarning] = []
            if block.count < length { warnings.append(.packing(.recordCut(bytes: block.count, of: length))) }
            if let reason = header["warc-truncated"] { warnings.append(.packing(.recordTruncated(reason))) }
            return Record(
                url: address.flatMap(PageMetadata.address), date: header["warc-date"], block: block, isAnswer: HTTPAnswer.isLikely(block),
                mediaType: header.mediaType, warnings: warnings)
        }
        if let fault = stream.fault { account.problem = .compressed(fault) }
        return nil
    }

    /// The fields of the next record, after looking for its first line.
    private mutating func nextHeader() -> MessageHeader? {
        var skipped = 0
        while let line = stream.line() {
            if Self.isLikely(line) {
                var lines: [[UInt8]] = []
                while let field = stream.line(), !field.isEmpty, lines.count < 200 { lines.append(field) }
                return MessageHeader(lines)
            }
            if !line.isEmpty { skipped += 1 }
            // A wrong length leaves the reader inside a record; the next one is found by its first line.
            if skipped == 1 { account.problem = .recordsOutOfStep }
        }
        return nil
    }
}
