import Synchronization

/// A debate's model, trained when it is first asked for: most quotations need none.
final class TaughtExamples: Sendable {
    private let debate: Debate
    private let vocabulary: DebateVocabulary
    /// Nil before the first question; then what the examples gave, which is nil where there are none.
    private let trained = Mutex<ExampleModel??>(nil)

    init(_ debate: Debate, vocabulary: DebateVocabulary) {
        self.debate = debate
        self.vocabulary = vocabulary
    }

    /// The model; the first to ask trains it, and others wait.
    var model: ExampleModel? {
        trained.withLock { trained in
            if let trained { return trained }
            let model = ExampleModel(debate, vocabulary: vocabulary)
            trained = .some(model)
            return model
        }
    }
}
