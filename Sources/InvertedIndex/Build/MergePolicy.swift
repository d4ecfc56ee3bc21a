/// Which segments are merged: tiers, as in a log-structured merge tree.
///
/// A segment of up to 1,000 documents is of tier 0, one of up to 8,000 of tier 1, and so on. Where eight segments are of one
/// tier, they become one. So an index has at most seven segments a tier, a large one is left alone by additions of a few
/// documents, and those cost what some 1,000 documents do at the most, but for one addition in many.
enum MergePolicy {
    private static let factor = 8
    private static let smallest = 1000

    /// The segments to merge into one; nil where all is well.
    static func choice(among entries: [Manifest.Entry]) -> [Manifest.Entry]? {
        choice(amongSizes: entries.map(\.documents))?.map { entries[$0] }
    }

    /// The same of anything, by how much each holds: the places of those to merge, in their order.
    static func choice(amongSizes sizes: [Int]) -> [Int]? {
        let tiers = Dictionary(grouping: sizes.indices) { tier(of: sizes[$0]) }
        return tiers.sorted { $0.key < $1.key }.first { $0.value.count >= factor }?.value
    }

    private static func tier(of documents: Int) -> Int {
        var (tier, size) = (0, smallest)
        while documents > size {
            tier += 1
            size *= factor
        }
        return tier
    }
}
