import ChineseScript
import Testing

@testable import Quotations

@Suite("Knowing words at a place")
struct ChineseWordsTests {
    @Test("what tables say of a place agrees with a walk through the words there", arguments: 0..<40)
    func beginnings(seed: Int) {
        var sequence = FixedSequence(state: UInt64(seed))
        let words = ChineseWords.byClass.values.flatMap { $0 }.sorted()
        let others = ["，", "「", "𠮷", "a", "的", "\u{0}", "林越"]
        let scalars = (0..<60).flatMap { _ in
            (sequence.next(3) == 0 ? others[sequence.next(others.count)] : words[sequence.next(words.count)]).unicodeScalars.map(\.value)
        }
        let trie = WordTrie.chinese
        let text = FoldedText(scalars)
        let classes: [WordTrie.Classes] = [.says, .title, .surname, .noNames, [.lead, .adverb], .org, .cues, .telling]
        for start in scalars.indices {
            for end in [start, start + 1, start + 3, scalars.count] where end <= scalars.count {
                for wanted in classes {
                    #expect(
                        trie.longest(wanted, in: text, at: start, to: end) == trie.longest(wanted, in: scalars, at: start, to: end))
                }
            }
        }
    }

    @Test("every word is known with its class")
    func all() {
        for (name, words) in ChineseWords.byClass {
            for word in words {
                let scalars = word.unicodeScalars.map { ChineseScript.folded($0.value) }
                #expect(WordTrie.chinese.isWord(WordTrie.Classes(name), in: FoldedText(scalars), 0, scalars.count), "\(word)")
            }
        }
    }

    @Test("names of one character and of many, in any script, are found in a directory under each of their forms")
    func directory() {
        let directory = SpeakerDirectory([
            Speaker(id: "a", name: "林越", kind: .person, aliases: ["林越越", "Lin Yue", "越"], nicknames: ["小越"]),
            Speaker(id: "b", name: "遠嶼AI", kind: .organisation),
        ])
        for name in ["林越", "林越越", "lin yue", "Yue Lin", "LinYue", "越"] {
            #expect(directory.speakers(called: name).named.map(\.id) == ["a"])
        }
        #expect(directory.speakers(called: "小越").named.isEmpty && directory.speakers(called: "小越").nicknamed.map(\.id) == ["a"])
        #expect(directory.speakers(called: "远屿ai").named.map(\.id) == ["b"])
        for name in ["", "林", "沈渡", "Lin"] {
            #expect(directory.speakers(called: name).named.isEmpty && directory.speakers(called: name).nicknamed.isEmpty)
        }
    }
}
