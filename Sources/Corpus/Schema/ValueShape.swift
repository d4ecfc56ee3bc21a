/// What a value may be, without how it is read: what a description of the file for other programs is made from.
indirect enum ValueShape: Sendable, Hashable {
    case text
    /// One of a few words.
    case choice([String])
    case list(of: ValueShape)
    /// Texts by names: those given, or where none are, names that other values of the file decide.
    case texts(by: [String]?)
    case mapping([Key])

    /// A key of a mapping.
    struct Key: Sendable, Hashable {
        var name: String
        var isRequired: Bool
        var shape: ValueShape
    }
}
