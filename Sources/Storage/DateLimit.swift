/// The days that bound a search.
public enum DateLimit: String, Sendable, Hashable, CaseIterable {
    /// The first.
    case after
    /// The last.
    case before
}
