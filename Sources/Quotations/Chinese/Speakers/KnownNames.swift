import Articles
import ChineseScript

/// Names that are known before a mention is read: the directory's, and those that the article spells out in full.
struct KnownNames {
    private struct Name {
        var scalars: [UInt32]
        var isPerson: Bool
    }

    private var byLast: [UInt32: [Name]] = [:]
    private var seen: Set<[UInt32]> = []

    init(_ directory: SpeakerDirectory) {
        for (name, speaker) in directory.names {
            insert(
                name.unicodeScalars.map { ChineseScript.folded($0.value) },
                isPerson: directory.speakers[speaker].kind == .person)
        }
    }

    /// Adds a folded name.
    mutating func insert(_ scalars: [UInt32], isPerson: Bool) {
        guard scalars.count >= 2, let last = scalars.last, seen.insert(scalars).inserted else { return }
        byLast[last, default: []].append(Name(scalars: scalars, isPerson: isPerson))
        byLast[last]?.sort { $0.scalars.count > $1.scalars.count }
    }

    /// The longest known name that ends at a place.
    func ending(at end: Int, from start: Int, in text: [UInt32]) -> (start: Int, isPerson: Bool)? {
        guard end > start, let names = byLast[text[end - 1]] else { return nil }
        for name in names where name.scalars.count <= end - start {
            let from = end - name.scalars.count
            guard text[from..<end].elementsEqual(name.scalars) else { continue }
            // A Latin name is a whole word.
            if Mark.isLatin(text[from]), from > start, Mark.isLatin(text[from - 1]) { continue }
            return (from, name.isPerson)
        }
        return nil
    }
}
