import Articles

/// An English article with all that rules read in it: what units, features and questions are made of.
struct EnglishScene {
    let text: EnglishText
    /// What rules have found, in the order of the text, as drafts and as quotations.
    let found: [(draft: QuotationDraft, quotation: Quotation)]
    /// The tokens of each paragraph that has any, without the mark that ends it.
    let paragraphs: [Range<Int>]
    /// The reporting verbs with their subjects, in the order of their cues.
    let frames: [ReportingFrame]
    /// By token: the number of the frame whose cue it is, or -1.
    let frameAt: [Int32]
    /// By frame: who its subject is; nil where it has none of its own.
    let subjects: [Attribution?]
    /// The labels of an interview's paragraphs by their first token.
    let turns: [Int: InterviewTurns.Turn]
    /// The names of the text, in order.
    let appearances: [Appearance]
    /// How often each speaker is named.
    let counts: [String: Int]
    /// The words near each speaker's name, by which a description may mean him.
    let near: [String: Set<UInt64>]
    let names: EnglishSpeakerNames

    var tokens: [EnglishToken] { text.tokens }

    /// A name that stands in the text.
    struct Appearance {
        var tokens: Range<Int>
        var speaker: Speaker
        var isMale: Bool
        var isFemale: Bool
        /// Whether its sentence begins with it, and the number of the sentence.
        var isHead: Bool
        var sentence: Int
    }

    /// Reads a text. O(n).
    init(_ text: EnglishText, found: [(draft: QuotationDraft, quotation: Quotation)], cast: Cast) {
        self.text = text
        self.found = found.sorted { $0.draft.content.lowerBound < $1.draft.content.lowerBound }
        paragraphs = Self.paragraphs(text.tokens)
        let reader = FrameReader(text)
        frames = text.sentences.flatMap { reader.frames(in: $0) }
        var frameAt = [Int32](repeating: -1, count: text.tokens.count)
        for (i, frame) in frames.enumerated() { frameAt[frame.cue] = Int32(i) }
        self.frameAt = frameAt
        turns = InterviewTurns.turns(of: text)
        var resolving = cast
        appearances = Self.appearances(text, cast)
        var names = EnglishSpeakerNames(text, appearances)
        subjects = frames.map { frame in
            guard case .phrase(let range) = frame.subject, !range.isEmpty else { return nil }
            var subject = resolving.attribution(of: range, paragraph: 0)
            if let speaker = subject?.speaker { subject?.speaker = names.described(EnglishSpeakerNames.plain(speaker)) }
            if let subject { names.note(subject) }
            return subject
        }
        counts = appearances.reduce(into: [:]) { $0[$1.speaker.id, default: 0] += 1 }
        near = Self.near(text, appearances)
        self.names = names
    }

    private static func paragraphs(_ tokens: [EnglishToken]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = 0
        for i in tokens.indices where tokens[i].kind == .paragraphEnd {
            if start < i { paragraphs.append(start..<i) }
            start = i + 1
        }
        return paragraphs
    }

    private static func appearances(_ text: EnglishText, _ cast: Cast) -> [Appearance] {
        var all: [Appearance] = []
        var next = 0
        var index = 0
        while index < text.tokens.count {
            guard text.tokens[index].isCapitalised else {
                index += 1
                continue
            }
            let end = NameRegister.runEnd(from: index, text)
            for part in NameRegister.parts(of: index..<end, text) where isName(part, text, cast) {
                let (bearer, isMale, isFemale) = cast.bearer(of: part)
                let speaker = EnglishSpeakerNames.plain(bearer)
                while next < text.sentences.count, text.sentences[next].range.upperBound <= part.range.lowerBound { next += 1 }
                let isHead = next < text.sentences.count && part.range.lowerBound - text.sentences[next].range.lowerBound <= 2
                all.append(
                    Appearance(
                        tokens: part.range, speaker: speaker, isMale: isMale, isFemale: isFemale, isHead: isHead, sentence: next))
            }
            index = max(end, index + 1)
        }
        return all
    }

    /// Whether a run of capitalised words is a name: a single word must be one elsewhere too, for the first word of a sentence is
    /// capitalised whatever it is.
    private static func isName(_ part: NameRegister.NamePart, _ text: EnglishText, _ cast: Cast) -> Bool {
        let first = text.tokens[part.range.lowerBound]
        guard part.range.count == 1 else { return true }
        if first.isOne(of: [.given, .familyName, .outlet]) || part.hasTitle { return true }
        guard first.classes.isEmpty, first.cue < 0 else { return false }
        return cast.isCommonName(part.range.lowerBound)
    }

    /// The ordinary words beside each name in its sentence.
    private static func near(_ text: EnglishText, _ appearances: [Appearance]) -> [String: Set<UInt64>] {
        var near: [String: Set<UInt64>] = [:]
        for one in appearances {
            var words = near[one.speaker.id] ?? []
            guard words.count < 400 else { continue }
            var i = one.tokens.lowerBound - 1
            while i >= max(0, one.tokens.lowerBound - 6), !text.tokens[i].isSentenceEnd {
                words.insert(text.tokens[i].key)
                i -= 1
            }
            i = one.tokens.upperBound
            while i < min(text.tokens.count, one.tokens.upperBound + 8), !text.tokens[i].isSentenceEnd {
                words.insert(text.tokens[i].key)
                i += 1
            }
            near[one.speaker.id] = words
        }
        return near
    }

    /// The number of the first frame whose cue stands at a token or behind it. O(log n).
    func firstFrame(from token: Int) -> Int {
        var (low, high) = (0, frames.count)
        while low < high {
            let middle = (low + high) / 2
            if frames[middle].cue < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The number of the first appearance at a token or behind it. O(log n).
    func firstAppearance(from token: Int) -> Int {
        var (low, high) = (0, appearances.count)
        while low < high {
            let middle = (low + high) / 2
            if appearances[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first token that ends behind an offset. O(log n).
    func token(endingBehind offset: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A word's key in half its bits.
    func word(_ index: Int) -> UInt32 {
        guard tokens.indices.contains(index) else { return 0 }
        let token = tokens[index]
        guard token.isWord || token.kind == .possessive else { return UInt32(token.kind.rawValue) + 1 }
        return UInt32(truncatingIfNeeded: token.key ^ token.key >> 32) | 64
    }
}
