/// The days that bound a search.
public enum DateLimit: String, Sendable, Hashable, CaseIterable {
    /// The first.
    case after
    /// The last.
    case before
    /// The first on which it was said.
    case saidAfter = "said-after"
    /// The last on which it was said.
    case saidBefore = "said-before"
}
