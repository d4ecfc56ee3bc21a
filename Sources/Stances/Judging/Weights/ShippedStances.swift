/// The models that the program is shipped with, unpacked when they are first asked for.
enum ShippedStances {
    /// For a debate that people labelled examples of.
    static let met = PackedStances.model(of: MetDebateWeights.packed)
    /// For any other.
    static let unmet = PackedStances.model(of: UnmetDebateWeights.packed)
}
