/// The colours of stances in a picture: the sides' by their order, then those of what belongs to several, is neutral, of which nothing
/// is sure, or is about something else.
///
/// Sides and what belongs to several stand out from either ground by three to one at least, as graphics must (WCAG 2.1, 1.4.11); no
/// colour stands without its name.
enum StancePalette {
    /// A colour on a light and on a dark ground.
    struct Colour: Sendable, Hashable {
        var onLight: String
        var onDark: String
    }

    /// The colours of all stances, in the order of `IndexSummary.stanceLabels`.
    static func colours(ofSides count: Int) -> [Colour] {
        (0..<count).map { sides[$0 % sides.count] } + [several, neutral, unsure, offTopic]
    }

    /// As many as a debate may have sides.
    static let sides = [
        Colour(onLight: "#1a7f5a", onDark: "#3fb68b"), Colour(onLight: "#c2410c", onDark: "#f0883e"),
        Colour(onLight: "#6d28d9", onDark: "#a78bfa"), Colour(onLight: "#0e7490", onDark: "#4fc3dc"),
        Colour(onLight: "#be185d", onDark: "#f472b6"),
    ]
    static let several = Colour(onLight: "#a16207", onDark: "#d4a72c")
    private static let neutral = Colour(onLight: "#8b949e", onDark: "#6e7681")
    private static let unsure = Colour(onLight: "#b1b8bf", onDark: "#565d65")
    private static let offTopic = Colour(onLight: "#c9d1d9", onDark: "#3d444d")
}
