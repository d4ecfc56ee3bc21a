import ChineseScript
import Foundation
import Testing

@testable import Corpus
@testable import Search

/// Everybody whom the shipped corpus lists is found as people type, and nobody else in their place.
@Suite("The listed speakers")
struct ShippedSpeakersTests {
    private let lookup: SpeakerLookup

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let (debate, directory) = try CorpusFolder(path: root.appending(path: "Corpus").path).knowledge()
        lookup = SpeakerLookup(IndexSummary(debate: debate, directory: directory, articles: 0, records: []).table)
    }

    private func names(_ name: String) -> Set<String> {
        switch lookup.find(name) {
        case .found(let speakers): Set(speakers.map(\.name))
        case .ambiguous, .nobody: []
        }
    }

    @Test("by id, name and every alias, in either order, with other case and spacing")
    func spellings() {
        #expect(lookup.speakers.count >= 50)
        for speaker in lookup.speakers {
            for name in [speaker.id, speaker.name] + speaker.aliases {
                let words = name.split(separator: " ").map(String.init)
                for form in [name, name.uppercased(), words.joined(), words.reversed().joined(separator: " ")] {
                    let turned = form != name && words.count > 2 && form.contains(" ")
                    #expect(turned || names(form).contains(speaker.name), "\(form) for \(speaker.name)")
                }
            }
        }
    }

    @Test("a Chinese name by its pinyin, without tones, spaced or not, given name first")
    func pinyin() throws {
        for speaker in lookup.speakers where speaker.isPerson && (2...4).contains(speaker.name.count) {
            let syllables = speaker.name.compactMap { Pinyin.spelling(of: String($0), isPerson: false) }
            guard let whole = Pinyin.spelling(of: ChineseScript.folded(speaker.name), isPerson: true), syllables.count == speaker.name.count
            else { continue }
            #expect(names(whole) == [speaker.name], "\(whole)")
            guard whole == syllables.joined() else { continue }
            #expect(names(syllables.joined(separator: " ")) == [speaker.name])
            #expect(names((syllables.dropFirst() + [syllables[0]]).joined(separator: " ")) == [speaker.name])
        }
    }

    @Test("one wrong character finds nobody, and the right name is suggested")
    func wrongCharacter() {
        for speaker in lookup.speakers where speaker.isPerson && speaker.name.count >= 3 && speaker.name.allSatisfy({ $0 > "\u{4E00}" }) {
            for place in speaker.name.indices {
                for other in ["伟", "涛"] where String(speaker.name[place]) != other {
                    let typed = speaker.name.replacingCharacters(in: place...place, with: other)
                    guard names(typed).isEmpty else {
                        Issue.record("\(typed) is taken for \(names(typed))")
                        continue
                    }
                    #expect(lookup.suggestions(for: typed).contains(speaker.name), "\(typed)")
                }
            }
        }
    }
}
