import Corpus
import Evaluation
import Foundation
import Quotations

/// Fits the models of all languages to labelled pages and writes them as source:
/// `TrainModels FOLDER PAGES... [--also PAGES...] [--first PAGES...]`, where PAGES are folders of marked pages or gold files. Of those behind
/// `--also` words and speakers are learned, but, where there are enough others, not how sure the models are; those behind `--first` are
/// labelled in another manner. `make train` calls it. The same pages give the same bytes.
@main
struct TrainModels {
    /// The text in lines that the source may have.
    private static func lines(of text: String) -> [String] {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 120).map { start in
            "        " + String(characters[start..<min(start + 120, characters.count)])
        }
    }

    /// Fits the stance models: `TrainModels --stances FOLDER CORPUS DEBATES STRANGERS PAGES...`, where DEBATES is a folder of debates with labelled
    /// sentences, STRANGERS pages about something else, and PAGES have passages of the corpus' debate whose stances are labelled.
    private static func fitStances(_ arguments: [String]) throws {
        guard arguments.count >= 4 else {
            FileHandle.standardError.write(Data("usage: TrainModels --stances FOLDER CORPUS DEBATES STRANGERS PAGES...\n".utf8))
            exit(64)
        }
        let debate = try CorpusFolder(path: arguments[1]).knowledge().debate
        var training = StanceTraining()
        try training.addDebates(in: arguments[2], strangers: try GoldArticle.read(from: arguments[3]))
        training.addExamples(of: debate)
        for path in arguments[4...] { training.add(try GoldArticle.read(from: path), of: debate) }
        let models = training.packedModels()
        for (name, text) in [("Met", models.met), ("Unmet", models.unmet)] {
            let path = arguments[0] + "/\(name)DebateWeights.swift"
            try write(text, as: "\(name)DebateWeights", told: "The stance model", to: path, texts: training.texts.count)
        }
    }

    /// Writes a model as source.
    private static func write(_ text: String, as name: String, told: String, to path: String, texts: Int) throws {
        let source =
            (["/// \(told), written by `make train` from \(texts) labelled texts.", "enum \(name) {"]
            + [#"    static let packed = """"#] + lines(of: text) + [#"        """"#, "}", ""]).joined(separator: "\n")
        try source.write(toFile: path, atomically: true, encoding: .utf8)
        print("\(path): \(texts) texts, \(text.utf8.count) bytes")
    }

    private static let languages = [(tag: "zh", name: "Chinese"), (tag: "en", name: "English")]

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first, arguments.count > 1 else {
            FileHandle.standardError.write(Data("usage: TrainModels FOLDER PAGES... [--also PAGES...] [--first PAGES...]\n".utf8))
            exit(64)
        }
        if folder == "--stances" { return try fitStances(Array(arguments.dropFirst())) }
        var pages: [String: [GoldArticle]] = [:]
        var part = ""
        for argument in arguments.dropFirst() {
            if argument == "--also" || argument == "--first" {
                part = argument
            } else {
                pages[part, default: []] += try GoldArticle.read(from: argument)
            }
        }
        let (measured, also, first) = (pages["", default: []], pages["--also", default: []], pages["--first", default: []])
        for (tag, name) in languages {
            guard let fitted = Evaluation.packedModel(of: tag, from: measured, alsoFrom: also, after: first) else {
                FileHandle.standardError.write(Data("no page in \(name): its model stays as it is\n".utf8))
                continue
            }
            let path = folder + "/\(name)Weights.swift"
            let source =
                (["/// The model of \(name), written by `make train` from \(fitted.articles) labelled pages.", "enum \(name)Weights {"]
                + [#"    static let packed = """"#] + lines(of: fitted.text) + [#"        """"#, "}", ""]).joined(separator: "\n")
            try source.write(toFile: path, atomically: true, encoding: .utf8)
            print("\(path): \(fitted.articles) pages, \(fitted.text.utf8.count) bytes")
        }
    }
}
