import ChineseScript
import Foundation
import Testing

@testable import InvertedIndex

/// An index large enough that frequent pairs are joined to triples.
@Suite("triples of characters")
struct TriplesTests {
    private static let schema = IndexSchema([.init("text", .text)])

    /// Texts in which some phrases come again and again, whole, twice, or in parts that hold all their triples.
    private struct Texts {
        static let phrases = ["开源更快", "源更", "更快更快更", "模型开放了", "快快来看", "开放了", "看看看看", "模型更快", "放了模型", "来看开源"].map(Array.init)
        private static let strewn = (0x4E00...0x57FF).compactMap(Unicode.Scalar.init).filter { ChineseScript.folded($0) == $0 }.map(
            Character.init)
        var random: SeededRandom

        private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

        mutating func next() -> String {
            var text = (0..<(16 + below(8))).map { _ in below(12) == 0 ? "，" : Self.strewn[below(Self.strewn.count)] }
            for _ in 0..<(below(4) == 0 ? 1 + below(2) : 0) {
                let phrase = Self.phrases[below(Self.phrases.count)]
                let cut = below(phrase.count + 1)
                let parts = below(3) == 0 ? [phrase.prefix(cut + 1), phrase.dropFirst(max(cut - 1, 0))] : [phrase[...]]
                for part in parts { text.insert(contentsOf: part, at: below(text.count + 1)) }
            }
            // So that few documents are enough to choose the pairs by.
            return String(text) + " " + String(repeating: "x", count: 200)
        }

        mutating func documents(_ ids: Range<Int>) -> [Document] {
            ids.map { Document(id: "d\(100_000 + $0)", text: ["text": next()], stored: []) }
        }
    }

    /// The phrases, their parts, and parts of them joined otherwise.
    private static func queries(_ random: inout SeededRandom) -> [String] {
        var queries = Texts.phrases.flatMap { phrase in
            (0..<phrase.count).flatMap { start in (start..<phrase.count).map { String(phrase[start...$0]) } }
        }
        for _ in 0..<40 {
            let (a, b) = (Texts.phrases.randomElement(using: &random) ?? [], Texts.phrases.randomElement(using: &random) ?? [])
            queries.append(String(a.suffix(Int(random.next() % 3) + 1) + b.prefix(Int(random.next() % 3) + 1)))
        }
        return Set(queries).sorted()
    }

    private static func holds(_ document: Document, _ phrase: String) -> Bool { strstr(document.text["text"] ?? "", phrase) != nil }

    private static func frequency(of phrase: String, in text: String) -> Int {
        let (phrase, text) = (Array(phrase), Array(text))
        guard text.count >= phrase.count else { return 0 }
        return (0...(text.count - phrase.count)).count { text[$0..<($0 + phrase.count)].elementsEqual(phrase) }
    }

    private static func check(_ reader: IndexReader, holds documents: [Document], _ queries: [String]) throws {
        for phrase in queries {
            let expected = documents.filter { holds($0, phrase) }
            let query = Query.phrase(phrase)
            let results = try reader.search(SearchRequest(query: query, limit: documents.count))
            #expect(results.total == expected.count, "\(phrase)")
            #expect(Set(results.hits.map(\.id)) == Set(expected.map(\.id)), "\(phrase)")
            for hit in results.hits.prefix(3) + results.hits.suffix(2) where phrase.count > 1 {
                let parts = try #require(try reader.explain(query, id: hit.id))
                let text = try #require(expected.first { $0.id == hit.id }?.text["text"])
                #expect(parts.map(\.frequency) == [frequency(of: phrase, in: text)], "\(phrase) in \(text)")
                #expect(abs(parts.reduce(0) { $0 + $1.score } - hit.score) < 1e-4, "\(phrase) in \(text)")
            }
        }
    }

    @Test("phrases of frequent characters are found, counted and weighed as a scan finds them, in any segment")
    func phrases() throws {
        let scratch = try Scratch()
        var texts = Texts(random: SeededRandom(state: 31))
        var documents = texts.documents(0..<4200)
        try scratch.build(documents, schema: Self.schema)
        let queries = Self.queries(&texts.random)
        let reader = try IndexReader(path: scratch.path)
        let pair = TermKey.gram(field: 0, "开".unicodeScalars.first?.value ?? 0, "源".unicodeScalars.first?.value ?? 0)
        #expect(try reader.segments[0].terms.frequentPair(pair) != nil)
        try reader.check()
        try Self.check(reader, holds: documents, queries)

        var writer = try IndexWriter(extending: scratch.path)
        for document in documents[2000..<2040] { try writer.delete(id: document.id) }
        documents.removeSubrange(2000..<2040)
        let added = texts.documents(8000..<8060)
        for document in added { try writer.add(document) }
        try writer.commit(userData: [])
        try Self.check(try IndexReader(path: scratch.path), holds: documents + added, queries)
    }

    @Test("words beside frequent characters, and several phrases at once, are found as a scan finds them")
    func joined() throws {
        let scratch = try Scratch()
        var texts = Texts(random: SeededRandom(state: 32))
        var documents = texts.documents(0..<4200)
        let endings = [" GPT-4模型更快", "，GPT-4模型更快", "才GPT-4模型更快", "xGPT-4模型更快", "的ＧＰＴ４模型更快", "。gpt 4，模型更快", "鿕gpt-4模型更快GPT-4"]
        for i in documents.indices where i % 3 == 0 { documents[i].text["text"]?.append(endings[i / 3 % endings.count]) }
        try scratch.build(documents, schema: Self.schema)
        let reader = try IndexReader(path: scratch.path)
        let phrases = ["开源更快", "模型更快", "GPT-4模型更快", "更快更", "看看看", "开放了"]
        let oracles = documents.map { Oracle($0.text["text"] ?? "") }
        let having = phrases.map { phrase in
            let phrase = Oracle(phrase)
            return oracles.map { $0.contains(phrase, isPrefix: false) }
        }
        for (i, j) in phrases.indices.flatMap({ i in phrases.indices.map { (i, $0) } }) {
            let (a, b) = (phrases[i], phrases[j])
            let both = Array(zip(having[i], having[j]))
            for (query, count) in [
                (Query.and([.phrase(a), .phrase(b)]), both.count { $0 && $1 }),
                (Query.or([.phrase(a), .phrase(b)]), both.count { $0 || $1 }),
                (Query.and([.phrase(a), .not(.phrase(b))]), both.count { $0 && !$1 }),
            ] { #expect(try reader.search(SearchRequest(query: query)).total == count, "\(a) \(b)") }
        }
    }

    @Test("the frequent pairs, and so the bytes, do not depend on how a build goes")
    func bytes() throws {
        var texts = Texts(random: SeededRandom(state: 33))
        let documents = texts.documents(0..<4200)
        let (plain, spilled) = (try Scratch(), try Scratch())
        try plain.build(documents, schema: Self.schema)
        var writer = try IndexWriter(path: spilled.path, schema: Self.schema, memory: 1 << 20, jobs: 2)
        for document in documents { try writer.add(document) }
        try writer.commit(userData: [])
        #expect(try plain.files() == spilled.files())
    }

    @Test(
        "check finds a triple whose first pair is none of the frequent ones, and pairs out of order",
        arguments: [[], [9, 3]] as [[UInt64]])
    func check(frequent: [UInt64]) throws {
        let scratch = try Scratch()
        var run = RunBuffer(firstDocument: 0)
        for key in [3, 9, TermKey.triple(field: 0, UInt32(frequent.count), 0x4E00)] {
            run.add(gram: key)
        }
        run.endDocument()
        let path = scratch.path + "/x.terms"
        let merge = PostingMerge(
            schema: Self.schema, lengths: [[1]], averages: [1], postings: try DataFileWriter(path: scratch.path + "/x", kind: .postings),
            terms: try DataFileWriter(path: path, kind: .terms))
        _ = try merge.write(spilled: [], last: run.sorted(), frequent: frequent)
        let terms = try TermDictionary(try DataFile(path: path, kind: .terms, sections: 6))
        #expect(throws: IndexError.damaged(path: path, .terms)) { try terms.check() }
    }
}
