/// In which order the forms of reporting are tried.
extension CueReader {
    /// Proposes what a cue reports; nil leaves the cue to the next rule.
    typealias AtCue = Rule<ChineseConstruction, @Sendable (CueReader, CueSite) -> Draft?>

    /// Proposes quotations beside those that the cues of a sentence have made.
    typealias InSentence = Rule<ChineseConstruction, @Sendable (CueReader, SentenceSite) -> [Draft]>

    /// The first that proposes something has the cue.
    static let atCue: [AtCue] = [
        AtCue([.cited: Example("林越引用沈渡的话说，“⟦开源模型会更便宜。⟧”", "沈渡")]) { $0.cited($1) },
        AtCue([.trailing: Example("⟦开源模型通常会更便宜⟧，林越解释说。", "林越")]) { $0.trailing($1) },
        AtCue([.dubbed: Example("这一做法被林越斥为“⟦一场闹剧⟧”。", "林越")]) { $0.dubbing($1) },
        AtCue([.praised: Example("林越称赞⟦白塔模型“又快又省”⟧。", "林越")]) { $0.praising($1) },
        AtCue([
            .quotedBehindCue: Example("林越说：“⟦开源模型会更便宜。⟧”", "林越"),
            .markedBehindCue: Example("林越表示，⟦开源模型会更便宜⟧。", "林越"),
            .bareBehindCue: Example("林越认为⟦开源模型会更便宜⟧。", "林越"),
        ]) { $0.reported($1) },
    ]

    /// Each adds to what those before it have found.
    static let inSentence: [InSentence] = [
        InSentence([.prepositional: Example("在林越看来，⟦开源模型会更便宜⟧。", "林越")]) { $0.prepositional($1) },
        InSentence([.reasoned: Example("林越是远屿的创始人。⟦他选择不打了，因为“没有意义”⟧。", "林越")]) { $0.reasoned($1) },
    ]
}
