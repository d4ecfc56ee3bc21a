public import Articles

/// What became of everything that was to be added.
public struct AddReport: Sendable {
    /// One file or page.
    public struct Item: Sendable, Hashable {
        /// What was given, or the file found in the folder that was given.
        public var input: String
        /// What became of it.
        public var outcome: Outcome
        /// Whether it was named itself, not found in a folder.
        public var isNamed: Bool
        /// The headlines of its articles.
        public var headlines: [String] = []
    }

    /// What became of a file or page.
    public enum Outcome: Sendable, Hashable {
        /// It is in the corpus now, under this name.
        case added(String)
        /// The corpus has a file with the same bytes.
        case sameBytes(String)
        /// The corpus has a page with the same address; it may be an older state of it.
        case sameAddress(String)
        /// It gives no article, for this reason.
        case refused(Refusal)
    }

    /// Why nothing is added.
    public enum Refusal: Sendable, Hashable {
        /// There is no such file or folder.
        case nothingThere
        /// There is none, and it looks like an address that lacks its beginning.
        case addressWithoutScheme
        /// The page cannot be fetched.
        case fetching(FetchFailure)
        /// The file or page gives no article.
        case article(ArticleProblem)
    }

    /// The files and pages, in the order in which they were given.
    public var items: [Item] = []
    /// Files in folders that are parts of saved pages, such as styles and images, and hidden ones.
    public var passedOver = 0
    /// What the rebuild did; nil where nothing was added.
    public var rebuild: RebuildReport?
    /// How many articles were taken over from the index as they were.
    public var reused = 0

    /// How many were added.
    public var added: Int { items.count { if case .added = $0.outcome { true } else { false } } }
}

extension AddReport.Item {
    /// The kind of outcome in one word.
    public var word: String {
        switch outcome {
        case .added: "added"
        case .sameBytes, .sameAddress: "known"
        case .refused: "refused"
        }
    }
}
