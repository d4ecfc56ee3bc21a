/// Who is who: the speakers known beforehand, found by any of their names.
public struct SpeakerDirectory: Sendable {
    /// The listed speakers, in their order.
    public let speakers: [Speaker]

    /// A directory of speakers; an empty one resolves nobody, and names then stand for themselves.
    public init(_ speakers: [Speaker] = []) {
        self.speakers = speakers
    }
}
