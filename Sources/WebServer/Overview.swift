import Search
import Storage
import Synchronization

/// What is said of the whole debate: asked for again and again, and reckoned once, since an open knowledge base does not
/// change. The first to ask waits O(quotations).
final class Overview: Sendable {
    private let base: KnowledgeBase
    private let reckonedStatistics = Mutex<Statistics?>(nil)
    private let reckonedArguments = Mutex<[KeyPointAnswer]?>(nil)

    init(of base: KnowledgeBase) { self.base = base }

    /// The debate in numbers.
    func statistics() throws(KnowledgeBaseError) -> Statistics {
        try reckonedStatistics.withLock { known throws(KnowledgeBaseError) in
            if let known { return known }
            let statistics = try base.statistics()
            known = statistics
            return statistics
        }
    }

    /// The key points that are made, all of them where neither stance nor aspect narrows.
    func arguments(stance: String?, aspect: String?) throws(KnowledgeBaseError) -> [KeyPointAnswer] {
        guard stance == nil, aspect == nil else { return try base.arguments(stance: stance, aspect: aspect) }
        return try reckonedArguments.withLock { known throws(KnowledgeBaseError) in
            if let known { return known }
            let arguments = try base.arguments()
            known = arguments
            return arguments
        }
    }
}
