/// Carries what one sentence leaves for the next: an announced speaker, a quotation that goes on.
enum EnglishDrafts {
    /// The drafts of a text, in the order of its sentences.
    static func drafts(of text: EnglishText) -> [QuotationDraft] {
        let frameReader = FrameReader(text)
        var drafts: [QuotationDraft] = []
        var announced: (mention: QuotationDraft.Source, cue: Range<Int>)?
        var announcedParagraph = -2
        var lastQuoteParagraph = -2
        var lastSpeakerParagraph = -3
        let turns = InterviewTurns.turns(of: text)
        var turnParagraph = -1
        for sentence in text.sentences {
            if let turn = turns[sentence.range.lowerBound] {
                turnParagraph = sentence.paragraph
                drafts.append(
                    QuotationDraft(
                        content: turn.content, kind: .direct, cue: nil, source: .mention(turn.label),
                        construction: .turn, strength: 9, paragraph: sentence.paragraph))
            }
            if sentence.paragraph == turnParagraph { continue }
            let reading = SentenceReader.read(sentence, frameReader)
            for var draft in reading.drafts {
                if case .carried = draft.source {
                    if let waiting = announced, sentence.paragraph <= announcedParagraph + 1 {
                        draft.source = waiting.mention
                        draft.cue = waiting.cue
                        draft.construction = .quoteAfterColon
                    } else if lastQuoteParagraph == sentence.paragraph {
                        draft.continues = true
                        draft.construction = .quoteContinued
                    } else if lastSpeakerParagraph == sentence.paragraph {
                        draft.construction = .quoteContinued
                    } else if lastSpeakerParagraph < sentence.paragraph - 2 {
                        draft.source = .unknown
                    }
                }
                if draft.strength >= 7 || draft.kind == .direct { lastSpeakerParagraph = sentence.paragraph }
                if draft.kind == .direct || draft.construction == .quoteWithCue {
                    lastQuoteParagraph = sentence.paragraph
                }
                drafts.append(draft)
            }
            if let waiting = reading.announced {
                announced = waiting
                announcedParagraph = sentence.paragraph
            } else if !reading.drafts.isEmpty, sentence.paragraph > announcedParagraph {
                announced = nil
            }
        }
        return drafts
    }
}
