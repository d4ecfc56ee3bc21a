/// Numbers as people read them.
public enum Figures {
    /// With two decimals at most: `0.55`, `0.9`, `1`.
    public static func hundredths(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let cents = hundredths % 100
        return cents == 0
            ? "\(hundredths / 100)" : "\(hundredths / 100)." + (cents < 10 ? "0" : "") + "\(cents % 10 == 0 ? cents / 10 : cents)"
    }
}
