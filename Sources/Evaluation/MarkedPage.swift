import FoundationEssentials
import Storage

/// A page whose quotations are marked where they stand, as the project's own training pages are written (`Training/README.md`):
///
///     title: 渡船又停了
///     outlet: 海湾晚报
///     date: 2031-08-03
///     lang: zh-Hans
///     kind: local
///
///     船长<t>“老浪”</t>没有出海。<q by="林越" who="站长林越" cue="说" type="direct">风太大了。</q>
///
/// The text is what remains when the marks are taken out. A mark encloses just the words of a quotation (`q`) or of what stands in
/// quotation marks and is none (`t`); marks neither nest nor go over the end of a paragraph.
struct MarkedPage {
    private let id: String
    private let path: String
    private var line: Int
    private var head: [String: String] = [:]
    private var text = String.UnicodeScalarView()
    private var quotes: [GoldArticle.GoldQuotation] = []
    /// The mark that is open: its attributes, and where its words begin.
    private var open: (attributes: [String: String], isQuotation: Bool, start: Int)?

    /// The labelled article that a page is.
    ///
    /// - Throws: `malformed` with the line of the first mark or head line that is not as it must be.
    static func article(in data: Data, id: String, path: String) throws(KnowledgeBaseError) -> GoldArticle {
        var page = MarkedPage(id: id, path: path)
        try page.read(String(decoding: data, as: UTF8.self))
        return GoldArticle(
            id: id, text: String(page.text), lang: page.head["lang"], title: page.head["title"], date: page.head["date"],
            quotes: page.quotes)
    }

    private init(id: String, path: String) { (self.id, self.path, line) = (id, path, 1) }

    private func refusal(_ mistake: MarkMistake) -> KnowledgeBaseError { .malformed(path: path, line: line, mistake: .mark(mistake)) }

    private mutating func read(_ page: String) throws(KnowledgeBaseError) {
        var rest = page[...]
        while let first = rest.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first, !first.isEmpty {
            guard let colon = first.firstRange(of: ": ") else { throw refusal(.noHeadLine) }
            head[String(first[..<colon.lowerBound])] = String(first[colon.upperBound...])
            rest = rest[first.endIndex...].dropFirst()
            line += 1
        }
        for name in ["title", "lang"] where head[name] == nil { throw refusal(.headLineMissing(name)) }
        rest = rest.dropFirst()
        line += 1
        while rest.last?.isNewline == true { rest.removeLast() }
        try readBody(rest)
        guard open == nil else { throw refusal(.notClosed) }
    }

    private mutating func readBody(_ body: Substring) throws(KnowledgeBaseError) {
        var rest = body.unicodeScalars
        while let scalar = rest.first {
            switch scalar {
            case "<":
                guard let end = rest.firstIndex(of: ">") else { throw refusal(.notClosed) }
                try take(mark: String(rest[rest.index(after: rest.startIndex)..<end]))
                rest = rest[rest.index(after: end)...]
            case "&":
                guard let (character, length) = Self.reference(at: rest) else { throw refusal(.ampersand) }
                text.append(character)
                rest = rest.dropFirst(length)
            default:
                if scalar == "\n" {
                    if open != nil, rest.dropFirst().first == "\n" { throw refusal(.notClosed) }
                    line += 1
                }
                text.append(scalar)
                rest = rest.dropFirst()
            }
        }
    }

    private mutating func take(mark: String) throws(KnowledgeBaseError) {
        switch mark {
        case "/q", "/t":
            guard let begun = open, begun.isQuotation == (mark == "/q") else { throw refusal(.closesNothing(mark)) }
            open = nil
            guard text.count > begun.start else { throw refusal(.holdsNothing) }
            if begun.isQuotation { quotes.append(quotation(begun.attributes, begun.start..<text.count)) }
        default:
            guard open == nil else { throw refusal(.nested) }
            let isQuotation = mark.hasPrefix("q ")
            guard isQuotation || mark == "t" else { throw refusal(.unknownMark(mark)) }
            open = (isQuotation ? try attributes(of: mark.dropFirst(2)) : [:], isQuotation, text.count)
        }
    }

    /// `by="林越" cue="说"` as a dictionary: who it is, the words that name the speaker and that report, the type, whether it continues.
    private func attributes(of mark: Substring) throws(KnowledgeBaseError) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = mark
        while let equals = rest.firstRange(of: "=\"") {
            let name = rest[..<equals.lowerBound].trimmingPrefix(" ")
            guard ["by", "who", "cue", "type", "continues"].contains(name) else { throw refusal(.unknownAttribute(String(name))) }
            guard let end = rest[equals.upperBound...].firstIndex(of: "\"") else { throw refusal(.notClosed) }
            attributes[String(name)] = Self.plain(rest[equals.upperBound..<end])
            rest = rest[rest.index(after: end)...]
        }
        for name in ["by", "who", "type"] where attributes[name, default: ""].isEmpty { throw refusal(.attributeMissing(name)) }
        guard ["direct", "indirect", "mixed"].contains(attributes["type"]) else { throw refusal(.unknownType(attributes["type"] ?? "")) }
        return attributes
    }

    private func quotation(_ attributes: [String: String], _ range: Range<Int>) -> GoldArticle.GoldQuotation {
        GoldArticle.GoldQuotation(
            start: range.lowerBound, end: range.upperBound, type: attributes["type"], speaker: attributes["who"],
            speakerCanonical: attributes["by"])
    }

    private static let references: [(name: String, character: Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ]

    private static func reference(at rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
        for (name, character) in references where rest.starts(with: name.unicodeScalars) { return (character, name.unicodeScalars.count) }
        return nil
    }

    private static func plain(_ value: Substring) -> String {
        references.reversed().reduce(String(value)) { $0.replacing($1.name, with: String($1.character)) }
    }
}
