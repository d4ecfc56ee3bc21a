import ArgumentParser
import FoundationEssentials
import KnowledgeBase
import Quotations

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Read texts as JSON lines on stdin, write their quotations as JSON lines.")

    func run() throws {
        let filter = ExtractFilter(directory: SpeakerDirectory())
        while let line = readLine() {
            let answer = try filter.answer(to: line.utf8)
            print(String(decoding: answer, as: UTF8.self), terminator: "")
        }
    }
}
