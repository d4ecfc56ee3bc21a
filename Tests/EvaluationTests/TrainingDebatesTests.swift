import Corpus
import Foundation
import Stances
import Testing

@testable import Evaluation

@Suite("The debates of the training data")
struct TrainingDebatesTests {
    private static let folder =
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Training/stances").standardizedFileURL.path

    @Test("each debate can be read as a corpus' own, and each sentence has a label that there is in it")
    func sentences() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
        #expect(names.count >= 12)
        var texts: Set<String> = []
        for name in names {
            let debate = try CorpusFolder(path: Self.folder + "/" + name).knowledge().debate
            let labels = Set(debate.sides.map(\.id) + ["both", "neutral", "off-topic"])
            let sentences = try GoldArticle.read(from: Self.folder + "/" + name + "/sentences.tsv")
            #expect(sentences.count >= 300, "\(name)")
            for sentence in sentences {
                #expect(sentence.quotes.first?.stance.map(labels.contains) == true, "\(name) \(sentence.id)")
                #expect(texts.insert(sentence.text).inserted, "\(name) \(sentence.id) stands twice")
            }
            #expect(Set(sentences.compactMap { $0.quotes.first?.stance }) == labels, "\(name)")
        }
    }
}
