import Articles
import Glibc

/// Input for the tests of formats: files beside the tests, text in legacy charsets, pages of fiction.
enum Fixture {
    /// The bytes of a file under `Fixtures/formats`.
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Fixtures/formats/\(name)"
        guard let file = fopen(path, "rb") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    struct Missing: Error { var path: String }

    /// A text in a charset.
    static func encoded(_ text: String, _ charset: String) -> [UInt8] { converted(Array(text.utf8), from: "UTF-8", to: charset) }

    /// Bytes from one charset in another, by the C library's converter; nothing where they are none of the first.
    static func converted(_ bytes: [UInt8], from: String, to charset: String) -> [UInt8] {
        let converter = iconv_open(charset, from)
        defer { iconv_close(converter) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
        var left = input.count
        var room = output.count
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                iconv(converter, &from, &left, &to, &room)
            }
        }
        return Array(output.prefix(output.count - room))
    }

    /// A news page of fiction with some words in it.
    static func page(_ words: String, head: String = "", traditional: Bool = false) -> String {
        traditional ? traditionalPage(words, head) : simplifiedPage(words, head)
    }

    private static func traditionalPage(_ words: String, _ head: String) -> String {
        """
        <!DOCTYPE html><html><head>\(head)<title>論壇紀要</title></head><body><h1>論壇紀要</h1>
        <p>2031-05-02 10:32 來源：南山財經</p>
        <p>本報訊 在日前舉行的濱海智能大會上，多位嘉賓就大模型應否開源展開討論，現場氣氛熱烈，討論持續了三個小時。</p>
        <p>澄川智能創始人林越表示：「\(words)」台下響起掌聲，主持人隨後請其他嘉賓發言，並收集了聽眾的問題。</p>
        <p>會議由雲麓研究院主辦，來自各地的研究者與開發者參加了當天的活動，主辦方將在會後公布全部記錄。</p>
        </body></html>
        """
    }

    private static func simplifiedPage(_ words: String, _ head: String) -> String {
        """
        <!DOCTYPE html><html><head>\(head)<title>论坛纪要</title></head><body><h1>论坛纪要</h1>
        <p>2031-05-02 10:32 来源：南山财经</p>
        <p>本报讯 在日前举行的滨海智能大会上，多位嘉宾就大模型应否开源展开讨论，现场气氛热烈，讨论持续了三个小时。</p>
        <p>澄川智能创始人林越表示：“\(words)”台下响起掌声，主持人随后请其他嘉宾发言，并收集了听众的问题。</p>
        <p>会议由云麓研究院主办，来自各地的研究者与开发者参加了当天的活动，主办方将在会后公布全部记录。</p>
        </body></html>
        """
    }

    static func articles(_ bytes: [UInt8]) throws -> [Article] { try ArticleReader().articles(in: bytes, path: "test") }
    static func articles(_ text: String) throws -> [Article] { try articles(Array(text.utf8)) }

    /// The paragraphs of an article as strings.
    static func paragraphs(_ article: Article) -> [String] { article.paragraphs.map { String(article.text[$0.span]) } }
}
