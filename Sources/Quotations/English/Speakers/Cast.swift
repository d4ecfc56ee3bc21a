import Articles

/// Everybody whom an article names, and who is meant where it says only a surname or a pronoun.
struct Cast {
    private let text: EnglishText
    private let directory: SpeakerDirectory
    private let names: NameRegister
    private var last: (speaker: Speaker, isFemale: Bool?, isMale: Bool?)?

    init(_ text: EnglishText, directory: SpeakerDirectory) {
        self.text = text
        self.directory = directory
        names = NameRegister(text)
    }

    /// Who speaks in a draft; nil where the article does not say.
    mutating func attribution(of draft: QuotationDraft) -> Attribution? {
        switch draft.source {
        case .unknown: return nil
        case .carried:
            guard let last else { return nil }
            return Attribution(speaker: last.speaker, mention: nil, mentionKind: .implicit, confidence: Confidence(0.7))
        case .mention(let range):
            let words = text.string(range)
            let speaker = Speaker(id: words, name: words, kind: .person)
            last = (speaker, nil, nil)
            return Attribution(
                speaker: speaker, mention: text.span(range), mentionKind: .named, confidence: Confidence(0.9))
        }
    }
}

struct NameRegister { init(_ text: EnglishText) {} }
