import Articles
import ChineseScript

/// Finds the speakers of an article in a directory, once they are told by the names that the article itself has.
///
/// Readers know no directory: what is learned of names must hold for those who are in none.
struct SpeakerIdentification {
    private let directory: SpeakerDirectory
    private let article: Article
    /// The article's text, folded; made when it is first asked for, which only namesakes and nicknames do.
    private var folded: [UInt32]?
    /// Who was found already, by the name.
    private var known: [String: Speaker?] = [:]

    init(directory: SpeakerDirectory, article: Article) {
        self.directory = directory
        self.article = article
    }

    /// A quotation whose speaker is the listed one, where one is listed.
    mutating func identified(_ quotation: Quotation) -> Quotation {
        guard !directory.speakers.isEmpty, let attribution = quotation.attribution else { return quotation }
        var quotation = quotation
        quotation.attribution?.speaker = speaker(attribution.speaker, mention: attribution.mention)
        return quotation
    }

    private mutating func speaker(_ speaker: Speaker, mention: TextSpan?) -> Speaker {
        // 林越；沈渡 are two.
        let parts = speaker.name.split(separator: Self.joint).map(String.init)
        guard parts.count == 2 else { return listed(speaker.name, mention: mention) ?? speaker }
        let both = parts.map { listed($0, mention: mention) ?? Speaker(id: $0, name: $0, kind: .person) }
        var joint = speaker
        joint.id = both.map(\.id).joined(separator: String(Self.joint))
        joint.name = both.map(\.name).joined(separator: String(Self.joint))
        return joint
    }

    private static let joint: Character = "；"

    /// The listed speaker of a name; of namesakes the one whose organisation the words that name the speaker hold, or else the article.
    private mutating func listed(_ name: String, mention: TextSpan?) -> Speaker? {
        if let mention, let namesake = namesake(name, in: mention) { return namesake }
        if let known = known[name] { return known }
        let found = listed(name)
        known[name] = .some(found)
        return found
    }

    private mutating func listed(_ name: String) -> Speaker? {
        let (found, nicknamed) = directory.speakers(called: name)
        if found.count == 1 { return found[0] }
        var near: [Speaker] = []
        for speaker in found where holds(speaker.organisations) { near.append(speaker) }
        if near.count == 1 { return near[0] }
        guard found.isEmpty else { return nil }
        near = []
        for speaker in nicknamed where holds([speaker.name] + speaker.aliases + speaker.organisations) { near.append(speaker) }
        return near.count == 1 ? near[0] : nil
    }

    /// Of several people with a name, the one whose organisation the mention itself names: 远屿AI首席科学家陈默.
    private func namesake(_ name: String, in mention: TextSpan) -> Speaker? {
        guard mention.count > name.unicodeScalars.count else { return nil }
        let found = directory.speakers(named: name)
        guard found.count > 1 else { return nil }
        let words = Self.scalars(String(article.text[mention]))
        let fitting = found.filter { speaker in speaker.organisations.contains { Self.holds(Self.scalars($0), in: words) } }
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// Whether the article has some of these words. O(n), asked for namesakes and nicknames only.
    private mutating func holds(_ words: [String]) -> Bool {
        let text = folded ?? Self.scalars(article.text.string)
        folded = text
        return words.contains { Self.holds(Self.scalars($0), in: text) }
    }

    private static func scalars(_ words: String) -> [UInt32] { ChineseScript.folded(words).unicodeScalars.map(\.value) }

    /// Whether a text has some words; words in letters are not part of longer ones.
    private static func holds(_ words: [UInt32], in text: [UInt32]) -> Bool {
        guard let first = words.first, let last = words.last, text.count >= words.count else { return false }
        return (0...(text.count - words.count)).contains { start in
            let end = start + words.count
            return text[start] == first && text[start..<end].elementsEqual(words)
                && !(Mark.isLatin(first) && start > 0 && Mark.isLatin(text[start - 1]))
                && !(Mark.isLatin(last) && end < text.count && Mark.isLatin(text[end]))
        }
    }
}
