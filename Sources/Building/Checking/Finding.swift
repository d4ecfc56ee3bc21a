public import Articles
public import Storage

/// Something that `check` found.
public struct Finding: Sendable, Hashable {
    /// Where: a file, a record's id, a speaker's id.
    public var place: String
    /// What is wrong.
    public var problem: Problem

    init(at place: String, _ problem: Problem) { (self.place, self.problem) = (place, problem) }

    /// What is wrong, with what is known of it.
    public enum Problem: Sendable, Hashable {
        /// A mistake in the debate or in the list of speakers.
        case mistake(CorpusMistake.Kind)
        /// A file that only grows cannot be read.
        case listUnreadable(FileProblem)
        /// A line of such a file cannot be read.
        case noLine(LineKind)
        /// A saved file gives no article.
        case noArticle(ArticleProblem)
        /// A saved file has the bytes of another.
        case sameBytes(as: String)
        /// A saved file is not in the index.
        case notIndexed
        /// A saved file has changed since it was indexed.
        case changed
        /// A file is in the index and not in the corpus.
        case notInCorpus
        /// A file that people write has changed since the index was made.
        case writtenChanged
        /// A file that people write was there when the index was made.
        case writtenGone
        /// The texts in the index were normalised by another version; nil for one before versions were kept.
        case otherNormalisation(Int?, now: Int)
        /// A file that an addition left behind when it was killed.
        case leftover
        /// A record differs from its article.
        case misfit(Misfit)
        /// Two records have one id.
        case repeatedRecord
        /// Two corrections have one id.
        case repeatedCorrection
        /// A correction cannot be applied; its words.
        case orphanedCorrection(OrphanReason, words: String)
        /// A listed speaker is never found.
        case silentSpeaker(String)
        /// The index cannot be used.
        case index(KnowledgeBaseError)
        /// The index was made from another corpus, none of whose files is here.
        case otherCorpus(files: Int)
        /// The list of the files that the index was made from cannot be used.
        case listOfFilesLost
    }

    /// How a record differs from its article.
    public enum Misfit: Sendable, Hashable {
        /// The file has other bytes.
        case otherBytes(file: String)
        /// The file's text is read in another way.
        case otherText(file: String)
        /// The words do not stand at their place.
        case words(file: String, start: Int, end: Int)
        /// What stands around the words is not what the record says.
        case surroundings
        /// The cue does not stand at its place.
        case cue
        /// The speaker's mention does not stand at its place.
        case mention
    }

    /// What kinds of things are found, as programs read them.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A file that people write cannot be read.
        case malformed
        /// A saved file gives no article.
        case unreadable
        /// Two saved files have the same bytes.
        case sameBytes = "same-bytes"
        /// A file is in the corpus and not in the index.
        case notIndexed = "not-indexed"
        /// A file is in the index and not in the corpus, or not as it was.
        case changed
        /// A file that an addition left behind when it was killed.
        case leftover
        /// A record's words do not stand where it says.
        case slice
        /// Two things have one id.
        case duplicateId = "duplicate-id"
        /// A correction whose words are gone.
        case orphanedCorrection = "orphaned-correction"
        /// A listed speaker who is never found.
        case silentSpeaker = "silent-speaker"
        /// The index is missing, damaged, or of another corpus.
        case index
    }

    /// What a person does about it.
    public enum Mend: Sendable, Hashable, CaseIterable {
        /// Make the index anew.
        case rebuild
        /// Put a file back, or make the index anew.
        case putBackOrRebuild
        /// Mend a file, then make the index anew.
        case mendFile
        case mendLine
        case savePageAgain
        case saveAsHTML
        case saveArticle
        case putFileItself
        case split
        case removeOneFile
        case removeOneCorrection
        /// Put an article back, or correct its quotation anew.
        case restoreCorrected
        /// Remove what an addition left; the next one does so too.
        case removeLeftover
        case addAlias
    }

    /// What kind of thing it is.
    public var kind: Kind {
        switch problem {
        case .mistake, .listUnreadable, .noLine: .malformed
        case .noArticle: .unreadable
        case .sameBytes: .sameBytes
        case .notIndexed: .notIndexed
        case .changed, .notInCorpus, .writtenChanged, .writtenGone, .otherNormalisation: .changed
        case .leftover: .leftover
        case .misfit: .slice
        case .repeatedRecord, .repeatedCorrection: .duplicateId
        case .orphanedCorrection: .orphanedCorrection
        case .silentSpeaker: .silentSpeaker
        case .index, .otherCorpus, .listOfFilesLost: .index
        }
    }

    /// What mends it.
    public var mend: Mend {
        switch problem {
        case .mistake, .listUnreadable: .mendFile
        case .noLine: .mendLine
        case .noArticle(let problem): Self.mend(of: problem)
        case .sameBytes: .removeOneFile
        case .notInCorpus: .putBackOrRebuild
        case .leftover: .removeLeftover
        case .repeatedCorrection: .removeOneCorrection
        case .orphanedCorrection: .restoreCorrected
        case .silentSpeaker: .addAlias
        case .notIndexed, .changed, .writtenChanged, .writtenGone, .otherNormalisation, .misfit, .repeatedRecord, .index, .otherCorpus,
            .listOfFilesLost:
            .rebuild
        }
    }

    private static func mend(of problem: ArticleProblem) -> Mend {
        switch problem {
        case .unreadable: .putFileItself
        case .empty, .refused: .savePageAgain
        case .notText, .unsupported: .saveAsHTML
        case .tooLarge: .split
        case .noArticle: .saveArticle
        }
    }

    /// Whether it only may be wrong: a speaker who is listed and has not spoken yet.
    public var isNote: Bool { kind == .silentSpeaker }
}
