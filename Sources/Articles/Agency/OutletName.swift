/// The name of an outlet as an agency's file gives it.
enum OutletName {
    /// The name, white space folded; nil where there is none, or a sentence stands in its place.
    static func short(_ text: String?) -> String? {
        guard let text = text?.folded, !text.isEmpty, text.count <= 60 else { return nil }
        return text
    }
}
