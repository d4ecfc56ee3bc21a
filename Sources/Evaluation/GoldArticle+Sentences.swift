import FoundationEssentials
import Storage

extension GoldArticle {
    /// Single sentences with their stance: a table whose heading names the columns `text` and `label`, `id` where there is one.
    ///
    /// - Throws: `malformed` with the line that has no text or no label.
    static func sentences(in data: Data, path: String) throws(KnowledgeBaseError) -> [GoldArticle] {
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let columns = lines.first?.split(separator: "\t").map { $0.trimmingPrefix("\u{FEFF}") } ?? []
        guard let text = columns.firstIndex(of: "text"), let label = columns.firstIndex(of: "label") else {
            throw .malformed(path: path, line: 1, mistake: .noSentenceHeading)
        }
        var articles: [GoldArticle] = []
        for (number, line) in lines.enumerated().dropFirst() where line.contains(where: { !$0.isWhitespace }) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count > max(text, label), !cells[text].isEmpty, !cells[label].isEmpty else {
                throw .malformed(path: path, line: number + 1, mistake: .incompleteSentence)
            }
            let id = columns.firstIndex(of: "id").flatMap { $0 < cells.count ? cells[$0] : nil } ?? "\(number + 1)"
            articles.append(
                GoldArticle(
                    id: id, text: cells[text], isGiven: true,
                    quotes: [GoldQuotation(start: 0, end: cells[text].unicodeScalars.count, stance: cells[label])]))
        }
        return articles
    }
}
