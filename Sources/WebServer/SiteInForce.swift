import Corpus
import InvertedIndex
import Search
public import Storage
import Synchronization

/// The site over the index that is in force: after a rebuild the next request gets the new one, and those that are being answered
/// keep the old one until they are done.
///
/// Each request costs one look at the manifest's place on disk. Where a new index cannot be opened the old one goes on answering, and
/// that is said once.
final class SiteInForce: Sendable {
    private struct State {
        var site: Site
        /// The commit that the site was opened from.
        var commit: CommitMark?
        /// The commit that could not be opened, and when that was tried.
        var refused: (commit: CommitMark?, at: ContinuousClock.Instant)?
    }

    private let path: String
    private let corpus: CorpusFolder?
    private let notice: @Sendable (WebServerNotice) -> Void
    private let state: Mutex<State>

    /// How long a commit that could not be opened is left alone: a reason that passes, such as too many open files, passes in about
    /// this time, and requests must not wait for one attempt each.
    private static let pause = Duration.seconds(1)

    /// Opens the index at a path.
    init(
        index path: String, corpus: CorpusFolder? = nil, notice: @escaping @Sendable (WebServerNotice) -> Void
    ) throws(KnowledgeBaseError) {
        // Looked at before it is opened: a commit in between is then seen by the next request.
        let commit = CommitMark(at: path)
        self.path = path
        self.corpus = corpus
        self.notice = notice
        state = Mutex(State(site: Site(base: try KnowledgeBase(index: path), corpus: corpus, notice: notice), commit: commit))
    }

    /// The site for one request, from the beginning of its answer to the end.
    func site() -> Site {
        state.withLock { state in
            let commit = CommitMark(at: path)
            guard commit != state.commit else { return state.site }
            if let refused = state.refused, refused.commit == commit, refused.at + Self.pause > .now { return state.site }
            do throws(KnowledgeBaseError) {
                state.site = Site(base: try KnowledgeBase(index: path), corpus: corpus, notice: notice)
                state.commit = commit
                state.refused = nil
            } catch {
                if state.refused.map({ $0.commit != commit }) ?? true { notice(.keepsOldIndex(error)) }
                state.refused = (commit, .now)
            }
            return state.site
        }
    }
}

/// What a server tells those who run it, while it runs.
public enum WebServerNotice: Sendable {
    /// The index was renewed and the new one cannot be opened; the old one goes on answering.
    case keepsOldIndex(KnowledgeBaseError)
    /// A request could not be answered.
    case cannotAnswer(KnowledgeBaseError)
}
