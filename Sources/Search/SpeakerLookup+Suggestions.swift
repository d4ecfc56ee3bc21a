import ChineseScript
import InvertedIndex

extension SpeakerLookup {
    /// The names nearest to one that is unknown: at most one character in four differs, it begins alike, or it sounds alike.
    func suggestions(for name: String, limit: Int = 3) -> [String] {
        let folded = NameFolding.fold(name)
        let wanted = Array(folded.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
        let sound = NameFolding.isLatin(folded) ? folded : Pinyin.spelling(of: folded, isPerson: true)
        let allowed = max(1, wanted.count / 4)
        var best: [(distance: Int, statements: Int, name: String)] = []
        for speaker in speakers {
            var nearest = Int.max
            for candidate in [speaker.name] + speaker.aliases {
                let other = Array(NameFolding.fold(candidate).unicodeScalars)
                guard abs(other.count - wanted.count) <= allowed || other.starts(with: wanted) else { continue }
                nearest = min(nearest, other.starts(with: wanted) ? 1 : Spelling.distance(wanted, other))
            }
            if nearest > allowed, let sound, speaker.hasName { nearest = distance(of: sound, to: speaker) ?? nearest }
            if nearest <= allowed { best.append((nearest, speaker.statements, speaker.name)) }
        }
        var names: [String] = []
        for item in best.sorted(by: { ($0.distance, $1.statements, $0.name) < ($1.distance, $0.statements, $1.name) })
        where !names.contains(item.name) { names.append(item.name) }
        return Array(names.prefix(limit))
    }

    /// 1 where a speaker's name sounds like that, or differs by one letter of six or more; nil otherwise.
    private func distance(of sound: String, to speaker: IndexSummary.SpeakerEntry) -> Int? {
        let own = ChineseScript.folded(speaker.name)
        if Pinyin.match(sound, name: own, isPerson: speaker.isPerson) == .spelled { return 1 }
        guard sound.utf8.count >= 6, let spelling = Pinyin.spelling(of: own, isPerson: speaker.isPerson),
            abs(spelling.utf8.count - sound.utf8.count) <= 1
        else { return nil }
        return Spelling.distance(Array(sound.unicodeScalars), Array(spelling.unicodeScalars)) <= 1 ? 1 : nil
    }
}
