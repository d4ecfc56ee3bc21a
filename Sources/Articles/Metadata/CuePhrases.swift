/// Words that announce a datum in a line: 来源：, 作者：, 记者.
struct CuePhrases<Meaning: Sendable>: Sendable {
    private let meanings: [Meaning]
    private let trie: PhraseTrie

    /// Cues with what each announces. Longer ones win over shorter ones at the same place.
    init(_ cues: [(String, Meaning)]) {
        meanings = cues.map(\.1)
        trie = PhraseTrie(cues.map(\.0))
    }

    /// What is read behind the first cue of a line, from its left, that has something to read behind it.
    ///
    /// - Parameter read: gets a cue's meaning, the line's bytes and the cue's place in them; nil where there is nothing.
    func first<Datum>(in line: String, _ read: (Meaning, [UInt8], Range<Int>) -> Datum?) -> Datum? {
        let bytes = Array(line.utf8)
        var i = 0
        while i < bytes.count {
            // Every cue begins with a Chinese character.
            guard bytes[i] >= 0xE0, let (end, phrase) = trie.longest(in: bytes.span, at: i) else {
                i += 1
                continue
            }
            if let datum = read(meanings[phrase], bytes, i..<end) { return datum }
            i = end
        }
        return nil
    }
}
