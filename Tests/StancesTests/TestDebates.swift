import Foundation
import Stances

@testable import Corpus

/// The debates that tests judge by; one that cannot be read fails each test that asks for it.
enum TestDebates {
    /// The one that ships.
    static let shipped = judge(try String(contentsOfFile: root + "/Corpus/debate.yaml", encoding: .utf8))

    /// One of three sides, of which an end-to-end test has articles too.
    static let harbour = judge(try String(contentsOfFile: root + "/Tests/EndToEndTests/Fixtures/harbour/debate.yaml", encoding: .utf8))

    /// Another question, in a town that does not exist: tram or buses for the harbour line.
    static let tram = judge(
        """
        question: { zh: '港口线该建有轨电车还是开公交？', en: 'Should the harbour line be a tram or buses?' }
        sides:
          - id: tram
            name: { zh: 有轨电车, en: tram }
            terms: [有轨电车, 电车, tram, trams, rails]
            implied: [钢轨才有未来]
            acts: [铺轨, lay the tracks]
          - id: bus
            name: { zh: 公交, en: buses }
            terms: [公交, 巴士, bus, buses]
            acts: [加开班次]
        homonyms: [电车难题, bus station cafe, 公交卡]
        blame: [白象]
        both: [互为补充, 各跑各的]
        facts: [宣布]
        aspects:
          - id: money
            name: { zh: 花费, en: money }
            expressions: [造价, 票价, 便宜, 贵, cheaper, cost]
          - id: speed
            name: { zh: 快慢, en: speed }
            expressions: [准点, 更快, 拥堵, faster]
          - id: other
            name: { zh: 其他, en: other }
            role: fallback
        keyPoints:
          - id: T1
            stance: tram
            aspect: speed
            text: { zh: 电车不堵, en: Trams run past the jam }
            expressions: [准点, 不堵, faster]
          - id: B1
            stance: bus
            aspect: money
            text: { zh: 公交便宜, en: Buses cost less }
            expressions: [便宜, cheaper]
        """)

    /// The rules alone: what they read is tested apart from what the model makes of it.
    private static func judge(_ yaml: @autoclosure () throws -> String) -> Result<StanceJudge, any Error> {
        Result { StanceJudge(debate: try debate(try yaml()), model: nil) }
    }

    /// A debate that is written as one of a corpus is.
    ///
    /// - Throws: the first mistake in it.
    static func debate(_ yaml: String) throws -> Debate {
        let file = DebateFile.read(Data(yaml.utf8), at: "debate.yaml")
        if let mistake = file.mistakes.first { throw mistake }
        return file.value
    }

    private static var root: String { #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } }
}
