import Foundation
import Messages
import Quotations
import Stances

@testable import Corpus
@testable import Storage

/// Files as people write them, on a question in a town that does not exist, with every key that there is on a line of its own.
enum WrittenSamples {
    static let debate = """
        question:
          zh: 港口线该建有轨电车还是开公交？
          en: Should the harbour line be a tram or buses?
        sides:
          - id: tram
            name:
              zh: 有轨电车
              en: tram
            terms: [有轨电车, 电车, trams]
            headTerms: [轨道]
            implied: [钢轨才有未来]
            acts: [(铺/架)轨]
          - id: bus
            name:
              zh: 公交
              en: buses
            terms: [公交, 巴士]
        homonyms: [电车难题]
        praise: [准点]
        blame: [白象]
        both: [互为补充]
        facts: [宣布]
        aspects:
          - id: speed
            name:
              zh: 快慢
              en: speed
            expressions: [更快]
          - id: other
            name:
              zh: 其他
              en: other
            role: fallback
        keyPoints:
          - id: T1
            stance: tram
            aspect: speed
            text:
              zh: 电车不堵
              en: Trams run past the jam
            expressions: [不堵]
          - id: X1
            stance: both
            aspect: other
            text:
              en: Both have their place
        examples:
          tram: |
            电车来了就走
          neutral: |
            电车停在码头边
        events:
          - names: [电车大会2031]
            date: 2031-07-04/2031-07-06

        """

    static let speakers = """
        speakers:
          - id: lin-yue
            name: 林越
            kind: person
            aliases: [Lin Yue]
            nicknames: [小越]
            organisations: [港务局]
            roles: [局长]
            wikidata: Q0
          - id: harbour-office
            name: 港务局
            kind: organisation

        """

    /// What is wrong with a debate, as `line:column text`.
    static func mistakes(inDebate text: String) -> [String] {
        DebateFile.read(Data(text.utf8), at: "debate.yaml").mistakes.map(told)
    }

    /// What is wrong with a list of speakers, as `line:column text`.
    static func mistakes(inSpeakers text: String) -> [String] {
        SpeakersFile.read(Data(text.utf8), at: "speakers.yaml").mistakes.map(told)
    }

    private static func told(_ mistake: CorpusMistake) -> String {
        String(mistake.text(in: .english).drop { $0 != ":" }.dropFirst())
    }
}
