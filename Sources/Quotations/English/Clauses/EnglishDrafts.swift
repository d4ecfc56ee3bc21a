/// Reads a text sentence by sentence, and carries what one leaves for the next: an announced speaker, a quotation that goes on.
struct EnglishDrafts {
    private let frameReader: FrameReader
    /// The turns of an interview, by the first token of their paragraph, and who answers there.
    private let turns: [Int: InterviewTurns.Turn]
    private let answering: Range<Int>?
    /// The last paragraph that was a turn.
    private var turnParagraph = -1
    private var drafts: [QuotationDraft] = []
    /// A speaker whose words are to follow, and the paragraph that says so.
    private var announced: (mention: QuotationDraft.Source, cue: Range<Int>, paragraph: Int)?
    /// The last paragraphs with direct speech, and with any speaker.
    private var lastQuoteParagraph = -2
    private var lastSpeakerParagraph = -3
    /// The paragraphs just before that are quoted without a closing mark and without a speaker.
    private var waiting: [Int] = []

    /// Reads a sentence, and says whether it was the rule's.
    typealias OfSentence = Rule<EnglishConstruction, @Sendable (inout EnglishDrafts, EnglishSentence) -> Bool>

    /// Tells whose words a quotation holds that its sentence gives to nobody, and says whether it can.
    typealias Carried = Rule<EnglishConstruction, @Sendable (EnglishDrafts, inout QuotationDraft) -> Bool>

    /// The first that knows a sentence has it.
    static let ofSentence: [OfSentence] = [
        OfSentence([
            .turn: Example(
                "Gu Ming: ⟦Why open?⟧\nLin Yue: ⟦It is cheaper.⟧\nGu Ming: ⟦For whom?⟧\nLin Yue: ⟦For everybody who builds on it.⟧",
                "Lin Yue")
        ]) { $0.readTurn($1) },
        OfSentence([:]) { $0.turnParagraph == $1.paragraph },
        OfSentence([:]) {
            $0.take(SentenceReader.read($1, $0.frameReader), of: $1)
            return true
        },
    ]

    /// The first that can has the quotation; else its speaker is the last one, who spoke a paragraph or two before.
    static let carried: [Carried] = [
        Carried([
            .quoteAfterColon: Example("Lin Yue made the following comment:\n“⟦Open models will be much cheaper.⟧”", "Lin Yue")
        ]) { $0.giveToAnnounced(&$1) },
        Carried([.quoteContinued: Example("“⟦Open models are cheap⟧,” said Lin Yue. “⟦They will be much cheaper.⟧”", "Lin Yue")]) {
            $0.continueQuotation(&$1)
        },
        Carried([.quoteContinued: Example("Lin Yue said that ⟦open models are cheap⟧. “⟦They will be much cheaper.⟧”", "Lin Yue")]) {
            $0.goOnWithSpeaker(&$1)
        },
        Carried([.quoteAlone: Example("“⟦Open models will be much cheaper.⟧”")]) { $0.leaveToNobody(&$1) },
    ]

    private init(_ text: EnglishText) {
        frameReader = FrameReader(text)
        turns = InterviewTurns.turns(of: text)
        answering = turns.isEmpty ? nil : InterviewTurns.interviewee(of: text, before: turns.keys.min() ?? 0)
    }

    /// The drafts of a text, in the order of its sentences.
    static func drafts(of text: EnglishText) -> [QuotationDraft] {
        var reader = EnglishDrafts(text)
        for sentence in text.sentences { _ = ofSentence.contains { $0.read(&reader, sentence) } }
        return reader.drafts
    }

    private mutating func readTurn(_ sentence: EnglishSentence) -> Bool {
        guard let turn = turns[sentence.range.lowerBound] else { return false }
        turnParagraph = sentence.paragraph
        drafts.append(
            QuotationDraft(
                content: turn.content, kind: .direct, cue: nil, source: source(of: turn), construction: .turn, strength: 9,
                paragraph: sentence.paragraph))
        return true
    }

    /// *Lin Yue:* names who speaks; behind *A:* speaks whoever is interviewed, if the article says who that is.
    private func source(of turn: InterviewTurns.Turn) -> QuotationDraft.Source {
        let text = frameReader.text
        guard InterviewTurns.isQuestionOrAnswer(turn.label.lowerBound, text) else { return .mention(turn.label) }
        guard InterviewTurns.isAnswer(turn.label.lowerBound, text), let answering else { return .unknown }
        return .mention(answering)
    }

    private mutating func take(_ reading: SentenceReading, of sentence: EnglishSentence) {
        for var draft in reading.drafts {
            if case .carried = draft.source { _ = Self.carried.contains { $0.read(self, &draft) } }
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

    /// *Lin made the following comment:*, and the words behind it.
    private func giveToAnnounced(_ draft: inout QuotationDraft) -> Bool {
        guard let announced, draft.paragraph <= announced.paragraph + 1 else { return false }
        draft.source = announced.mention
        draft.cue = announced.cue
        draft.construction = .quoteAfterColon
        return true
    }

    /// A quotation stands before it in its paragraph, or was left open by the paragraph before.
    private func continueQuotation(_ draft: inout QuotationDraft) -> Bool {
        guard lastQuoteParagraph == draft.paragraph || goesOn(draft) else { return false }
        draft.continues = true
        draft.construction = .quoteContinued
        return true
    }

    /// Somebody speaks before it in its paragraph.
    private func goOnWithSpeaker(_ draft: inout QuotationDraft) -> Bool {
        guard lastSpeakerParagraph == draft.paragraph else { return false }
        draft.construction = .quoteContinued
        return true
    }

    /// Nobody has spoken for long.
    private func leaveToNobody(_ draft: inout QuotationDraft) -> Bool {
        guard lastSpeakerParagraph < draft.paragraph - 2 else { return false }
        draft.source = .unknown
        return true
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
