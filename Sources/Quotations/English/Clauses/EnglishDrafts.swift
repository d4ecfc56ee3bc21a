/// Carries what one sentence leaves for the next: an announced speaker, a quotation that goes on.
struct EnglishDrafts {
    private var drafts: [QuotationDraft] = []
    /// A speaker whose words are to follow, and the paragraph that says so.
    private var announced: (mention: QuotationDraft.Source, cue: Range<Int>, paragraph: Int)?
    /// The last paragraphs with direct speech, and with any speaker.
    private var lastQuoteParagraph = -2
    private var lastSpeakerParagraph = -3
    /// The paragraphs just before that are quoted without a closing mark and without a speaker.
    private var waiting: [Int] = []

    /// The drafts of a text, in the order of its sentences.
    static func drafts(of text: EnglishText) -> [QuotationDraft] {
        var reader = EnglishDrafts()
        let frameReader = FrameReader(text)
        let turns = InterviewTurns.turns(of: text)
        let answering = turns.isEmpty ? nil : InterviewTurns.interviewee(of: text, before: turns.keys.min() ?? 0)
        var turnParagraph = -1
        for sentence in text.sentences {
            if let turn = turns[sentence.range.lowerBound] {
                turnParagraph = sentence.paragraph
                reader.drafts.append(
                    QuotationDraft(
                        content: turn.content, kind: .direct, cue: nil, source: source(of: turn, text, answering),
                        construction: .turn, strength: 9, paragraph: sentence.paragraph))
            }
            if sentence.paragraph != turnParagraph {
                reader.take(SentenceReader.read(sentence, frameReader), of: sentence)
            }
        }
        return reader.drafts
    }

    /// *Lin Yue:* names who speaks; behind *A:* speaks whoever is interviewed, if the article says who that is.
    private static func source(of turn: InterviewTurns.Turn, _ text: EnglishText, _ answering: Range<Int>?) -> QuotationDraft.Source {
        guard InterviewTurns.isQuestionOrAnswer(turn.label.lowerBound, text) else { return .mention(turn.label) }
        guard InterviewTurns.isAnswer(turn.label.lowerBound, text), let answering else { return .unknown }
        return .mention(answering)
    }

    private mutating func take(_ reading: SentenceReading, of sentence: EnglishSentence) {
        for var draft in reading.drafts {
            if case .carried = draft.source { resolve(&draft) }
            if draft.kind == .direct { joinWaiting(to: &draft) }
            if draft.strength >= 7 || draft.kind == .direct { lastSpeakerParagraph = sentence.paragraph }
            if draft.kind == .direct || draft.construction == .quoteWithCue { lastQuoteParagraph = sentence.paragraph }
            drafts.append(draft)
        }
        if let next = reading.announced {
            announced = (next.mention, next.cue, sentence.paragraph)
        } else if !reading.drafts.isEmpty, let waiting = announced, sentence.paragraph > waiting.paragraph {
            announced = nil
        }
    }

    /// Finds from where a quotation without a cue has its speaker.
    private func resolve(_ draft: inout QuotationDraft) {
        if let announced, draft.paragraph <= announced.paragraph + 1 {
            draft.source = announced.mention
            draft.cue = announced.cue
            draft.construction = .quoteAfterColon
        } else if lastQuoteParagraph == draft.paragraph || goesOn(draft) {
            draft.continues = true
            draft.construction = .quoteContinued
        } else if lastSpeakerParagraph == draft.paragraph {
            draft.construction = .quoteContinued
        } else if lastSpeakerParagraph < draft.paragraph - 2 {
            draft.source = .unknown
        }
    }

    /// Whether the paragraph before left its quotation open, and its speaker is known.
    private func goesOn(_ draft: QuotationDraft) -> Bool {
        guard let last = drafts.last, last.isOpen, last.paragraph == draft.paragraph - 1 else { return false }
        return last.construction != .quoteAlone
    }

    /// Gives the open paragraphs before a quotation the speaker that it names at last.
    private mutating func joinWaiting(to draft: inout QuotationDraft) {
        if let last = waiting.last, drafts[last].paragraph != draft.paragraph - 1 { waiting = [] }
        if draft.isOpen, draft.construction == .quoteAlone {
            waiting.append(drafts.count)
        } else if case .mention = draft.source, !waiting.isEmpty {
            for (place, number) in waiting.enumerated() {
                drafts[number].source = draft.source
                drafts[number].construction = .quoteContinued
                drafts[number].continues = place > 0
            }
            draft.continues = true
            waiting = []
        }
    }
}
