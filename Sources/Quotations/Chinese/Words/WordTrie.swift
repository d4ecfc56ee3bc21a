import ChineseScript

/// Finds the known words at a place, in one walk whatever the number of words.
struct WordTrie: Sendable {
    /// What a word is, one bit a class.
    struct Classes: OptionSet, Sendable, Hashable {
        let rawValue: UInt64

        @inline(__always)
        init(rawValue: UInt64) { self.rawValue = rawValue }

        @inline(__always)
        init(_ name: ChineseWords.Class) { rawValue = 1 << UInt64(name.rawValue) }
    }

    /// One scalar of one or more words; its children are a chain of siblings.
    private struct Node: Sendable {
        var classes: Classes = []
        /// The classes of this word and of all that begin with it: most walks end where they hold none that is wanted.
        var within: Classes = []
        var scalar: UInt32 = 0
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
    }

    private var nodes: [Node] = [Node()]
    /// The node of each first scalar of the Basic Multilingual Plane, 0 where no word begins so: for the scalars of a page, of which
    /// there are as many as are needed. Page 0 is empty.
    private var roots = [Int32](repeating: 0, count: 256)
    private var pages = [UInt16](repeating: 0, count: 256)

    /// The first two scalars of the words, one bit a hash of them: most places are left after a look at it.
    private var pairs = [UInt64](repeating: 0, count: 1 << 10)
    /// The words of one scalar, one bit each.
    private var singles = [UInt64](repeating: 0, count: 1 << 10)

    @inline(__always)
    private static func hash(_ first: UInt32, _ second: UInt32) -> Int { Int((first &* 0x9E5 ^ second) & 0xFFFF) }

    @inline(__always)
    private func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
        let bit = Self.hash(first, second)
        return pairs[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    @inline(__always)
    private func isWord(_ only: UInt32) -> Bool { singles[Int(only) >> 6] & 1 << UInt64(only & 63) != 0 }

    @inline(__always)
    private func root(of scalar: UInt32) -> Int { Int(roots[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]) }

    /// A trie of the Chinese words.
    static let chinese: WordTrie = {
        var trie = WordTrie()
        for (name, words) in ChineseWords.byClass {
            for word in words { trie.insert(word.unicodeScalars.map { ChineseScript.folded($0.value) }, Classes(name)) }
        }
        return trie
    }()

    /// Adds a folded word; one that is there already is of the new classes too.
    mutating func insert(_ word: [UInt32], _ classes: Classes) {
        guard let first = word.first, first < 0x10000 else { return }
        if word.count > 1 {
            let bit = Self.hash(first, word[1])
            pairs[bit >> 6] |= 1 << UInt64(bit & 63)
        } else {
            singles[Int(first) >> 6] |= 1 << UInt64(first & 63)
        }
        if root(of: first) == 0 {
            if pages[Int(first >> 8)] == 0 {
                pages[Int(first >> 8)] = UInt16(roots.count >> 8)
                roots += [Int32](repeating: 0, count: 256)
            }
            nodes.append(Node(scalar: first))
            roots[Int(pages[Int(first >> 8)]) << 8 | Int(first & 0xFF)] = Int32(nodes.count - 1)
        }
        var node = root(of: first)
        nodes[node].within.formUnion(classes)
        for scalar in word.dropFirst() {
            var child = nodes[node].firstChild
            while child != 0, nodes[Int(child)].scalar != scalar { child = nodes[Int(child)].nextSibling }
            if child == 0 {
                nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
                child = Int32(nodes.count - 1)
                nodes[node].firstChild = child
            }
            node = Int(child)
            nodes[node].within.formUnion(classes)
        }
        nodes[node].classes.formUnion(classes)
    }

    /// All words that begin at a place, the longest last, as long as one of some classes may be among them.
    @inline(__always)
    func words(_ wanted: Classes, in text: [UInt32], at start: Int, to end: Int, _ body: (_ end: Int, _ classes: Classes) -> Void) {
        guard start < end, text[start] < 0x10000 else { return }
        let goesOn = start + 1 < end && mayBegin(text[start], text[start + 1])
        guard goesOn || isWord(text[start]) else { return }
        var node = root(of: text[start])
        var position = start + 1
        while node != 0, !nodes[node].within.isDisjoint(with: wanted) {
            if !nodes[node].classes.isEmpty { body(position, nodes[node].classes) }
            guard position < end, goesOn else { return }
            var child = nodes[node].firstChild
            while child != 0, nodes[Int(child)].scalar != text[position] { child = nodes[Int(child)].nextSibling }
            node = Int(child)
            position += 1
        }
    }

    /// The end of the longest word of any of some classes that begins at a place, or nil.
    func longest(_ wanted: Classes, in text: [UInt32], at start: Int, to end: Int) -> Int? {
        var found: Int?
        words(wanted, in: text, at: start, to: end) { end, classes in if !classes.isDisjoint(with: wanted) { found = end } }
        return found
    }

    /// Whether a stretch is a word of any of some classes.
    func isWord(_ wanted: Classes, in text: [UInt32], _ start: Int, _ end: Int) -> Bool {
        longest(wanted, in: text, at: start, to: end) == end
    }

    /// The first place in a stretch where a word of any of some classes begins, with its end.
    func first(_ wanted: Classes, in text: [UInt32], from start: Int, to end: Int) -> (start: Int, end: Int)? {
        for place in start..<max(start, end) {
            if let stop = longest(wanted, in: text, at: place, to: end) { return (place, stop) }
        }
        return nil
    }
}

extension WordTrie.Classes {
    /// Words after which something may be reported.
    static let cues: Self = [.says, .thinks, .views, .gesture, .dubs, .praises]
    /// Verbs that report.
    static let verbs: Self = [.says, .thinks, .views]
    /// Words that begin as a name does, or stand where one does, and are none.
    static let noNames: Self = [.title, .person, .org, .report, .lead, .adverb, .says, .thinks, .never, .pronoun, .noname, .nobody]
    /// Words with a role of their own, which do not keep a reporting word within them from reporting.
    static let silent: Self = [
        .weak, .addresses, .announces, .citing, .hypothetical, .thus, .phrase, .publishes, .narrates, .speechnoun, .byline, .asker,
        .answerer, .quantity, .meets, .interview, .preposition, .opener, .lightverb, .honorific, .denies, .vague, .noname, .org, .behind,
        .hearsay, .rebuts, .modal, .acts, .ownwords, .leaks, .recording, .fabricated, .clausal, .attendant,
    ]
    /// Words that report, and those that keep a reporting word within them from it.
    static let telling = Self(rawValue: cues.rawValue | ~silent.rawValue)
}

/// The classes by their names.
extension WordTrie.Classes {
    @inline(__always) static var says: Self { Self(.says) }
    @inline(__always) static var thinks: Self { Self(.thinks) }
    @inline(__always) static var views: Self { Self(.views) }
    @inline(__always) static var gesture: Self { Self(.gesture) }
    @inline(__always) static var dubs: Self { Self(.dubs) }
    @inline(__always) static var praises: Self { Self(.praises) }
    @inline(__always) static var pronoun: Self { Self(.pronoun) }
    @inline(__always) static var nominal: Self { Self(.nominal) }
    @inline(__always) static var adverb: Self { Self(.adverb) }
    @inline(__always) static var lead: Self { Self(.lead) }
    @inline(__always) static var title: Self { Self(.title) }
    @inline(__always) static var person: Self { Self(.person) }
    @inline(__always) static var org: Self { Self(.org) }
    @inline(__always) static var report: Self { Self(.report) }
    @inline(__always) static var before: Self { Self(.before) }
    @inline(__always) static var behind: Self { Self(.behind) }
    @inline(__always) static var never: Self { Self(.never) }
    @inline(__always) static var notspeech: Self { Self(.notspeech) }
    @inline(__always) static var nobody: Self { Self(.nobody) }
    @inline(__always) static var surname: Self { Self(.surname) }
    @inline(__always) static var noname: Self { Self(.noname) }
    @inline(__always) static var weak: Self { Self(.weak) }
    @inline(__always) static var addresses: Self { Self(.addresses) }
    @inline(__always) static var announces: Self { Self(.announces) }
    @inline(__always) static var citing: Self { Self(.citing) }
    @inline(__always) static var hypothetical: Self { Self(.hypothetical) }
    @inline(__always) static var thus: Self { Self(.thus) }
    @inline(__always) static var phrase: Self { Self(.phrase) }
    @inline(__always) static var publishes: Self { Self(.publishes) }
    @inline(__always) static var narrates: Self { Self(.narrates) }
    @inline(__always) static var speechnoun: Self { Self(.speechnoun) }
    @inline(__always) static var byline: Self { Self(.byline) }
    @inline(__always) static var asker: Self { Self(.asker) }
    @inline(__always) static var answerer: Self { Self(.answerer) }
    @inline(__always) static var quantity: Self { Self(.quantity) }
    @inline(__always) static var honorific: Self { Self(.honorific) }
    @inline(__always) static var lightverb: Self { Self(.lightverb) }
    @inline(__always) static var preposition: Self { Self(.preposition) }
    @inline(__always) static var opener: Self { Self(.opener) }
    @inline(__always) static var interview: Self { Self(.interview) }
    @inline(__always) static var meets: Self { Self(.meets) }
    @inline(__always) static var denies: Self { Self(.denies) }
    @inline(__always) static var vague: Self { Self(.vague) }
    @inline(__always) static var hearsay: Self { Self(.hearsay) }
    @inline(__always) static var rebuts: Self { Self(.rebuts) }
    @inline(__always) static var modal: Self { Self(.modal) }
    @inline(__always) static var acts: Self { Self(.acts) }
    @inline(__always) static var ownwords: Self { Self(.ownwords) }
    @inline(__always) static var leaks: Self { Self(.leaks) }
    @inline(__always) static var recording: Self { Self(.recording) }
    @inline(__always) static var fabricated: Self { Self(.fabricated) }
    @inline(__always) static var attendant: Self { Self(.attendant) }
    @inline(__always) static var clausal: Self { Self(.clausal) }
}
