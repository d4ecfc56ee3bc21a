public import SystemErrors

/// What is wrong with a file or folder of a corpus, or one that was named.
public enum FileProblem: Error, Sendable, Hashable {
    /// It cannot be opened or read.
    case unreadable(FileObstacle)
    /// A folder whose names cannot be read.
    case folderUnreadable
    /// A file that was named, of labelled articles or of records, cannot be read.
    case contentsUnreadable
    /// Nothing in it is labelled, so that there is nothing to measure on.
    case nothingLabelled
    /// A link whose target cannot be read.
    case linkUnreadable
    /// The lines of a file that only grows cannot be read.
    case linesUnreadable(LineKind)
    /// A line cannot be written as JSON.
    case lineUnwritable(LineKind)
    /// What was to be written to it was refused.
    case refusesWriting(SystemReason)
    /// Another process adds to the corpus, and does not end.
    case addedToByAnother
    /// The file system has no locks.
    case noLocks
    /// Ten thousand files have the name that a page would get.
    case nameTaken
    /// The installed corpus is only read, and nothing says where the person's own may be.
    case nowhereToCopy
    /// The person's own corpus cannot begin, because a place cannot be written.
    case ownCorpusRefused(at: String, SystemReason)
}

/// What a line is of a file that only grows.
public enum LineKind: String, Sendable, Hashable, CaseIterable {
    /// What a person corrected.
    case correction
    /// When a page was fetched.
    case retrieval
}
