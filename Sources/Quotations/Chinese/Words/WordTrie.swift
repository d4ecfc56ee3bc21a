import ChineseScript

/// Finds the known words at a place, in one walk whatever the number of words.
///
/// A class for the one reason that copying a reader must not count the references of its tables; it never changes.
final class WordTrie: Sendable {
    /// What a word is, one bit a class.
    struct Classes: OptionSet, Sendable, Hashable {
        let rawValue: UInt64

        @inline(__always)
        init(rawValue: UInt64) { self.rawValue = rawValue }

        @inline(__always)
        init(_ name: ChineseWords.Class) { rawValue = 1 << UInt64(name.rawValue) }
    }

    /// A folded word with what it is.
    typealias Word = (scalars: [UInt32], classes: Classes)

    /// The beginning of one or more words.
    private struct Node: Sendable {
        var classes: Classes = []
        /// The classes of this word and of all that begin with it: most walks end where they hold none that is wanted.
        var within: Classes = []
    }

    /// The way from a node to the one behind it for a scalar; none where `child` is 0.
    private struct Edge: Sendable {
        var node: UInt32 = 0
        var scalar: UInt32 = 0
        var child: UInt32 = 0
    }

    private let nodes: [Node]
    /// All edges, each at its hash or the next free place behind it; half of the places are free at least.
    private let edges: [Edge]
    /// The first two scalars of the words of more than one: most places are left after a look at it.
    let pairs: PairSet
    /// The words of one scalar.
    private let singles: ScalarSet

    /// A trie of folded words. One that comes twice is of all its classes; one that begins beyond the Basic Multilingual Plane is left out.
    init(_ words: [Word]) {
        var nodes = [Node()]
        var pairs = PairSet()
        var singles: ScalarSet = ""
        var places = 16
        let most = words.reduce(0) { $0 + $1.scalars.count }
        while places < 2 * most { places *= 2 }
        var edges = [Edge](repeating: Edge(), count: places)
        for (scalars, classes) in words {
            guard let first = scalars.first, first < 0x10000 else { continue }
            if scalars.count > 1 { pairs.insert(first, scalars[1]) } else { singles.insert(first) }
            var node = 0
            for scalar in scalars {
                let place = Self.place(of: node, scalar, in: edges)
                if edges[place].child == 0 {
                    edges[place] = Edge(node: UInt32(node), scalar: scalar, child: UInt32(nodes.count))
                    nodes.append(Node())
                }
                node = Int(edges[place].child)
                nodes[node].within.formUnion(classes)
            }
            nodes[node].classes.formUnion(classes)
        }
        self.nodes = nodes
        self.edges = edges
        self.pairs = pairs
        self.singles = singles
    }

    /// A trie of the Chinese words.
    static let chinese = WordTrie(chineseWords)

    /// Where the Chinese words may begin.
    static let chineseBeginnings = WordBeginnings(chineseWords)

    private static var chineseWords: [Word] {
        ChineseWords.byClass.flatMap { name, words in
            words.map { word in (word.unicodeScalars.map { ChineseScript.folded($0.value) }, Classes(name)) }
        }
    }

    /// Where the edge of a node for a scalar is, or would be.
    @inline(__always)
    private static func place(of node: Int, _ scalar: UInt32, in edges: [Edge]) -> Int {
        let mask = edges.count - 1
        var place = Int((UInt32(truncatingIfNeeded: node) &* 0x9E37_79B1 ^ scalar &* 0x85EB_CA6B) >> 8) & mask
        while edges[place].child != 0, edges[place].scalar != scalar || edges[place].node != UInt32(truncatingIfNeeded: node) {
            place = (place + 1) & mask
        }
        return place
    }

    /// The node behind one for a scalar, or 0.
    @inline(__always)
    private func child(of node: Int, _ scalar: UInt32) -> Int { Int(edges[Self.place(of: node, scalar, in: edges)].child) }

    /// All words that begin at a place, the longest last, as long as one of some classes may be among them.
    @inline(__always)
    func words(_ wanted: Classes, in text: [UInt32], at start: Int, to end: Int, _ body: (_ end: Int, _ classes: Classes) -> Void) {
        guard start < end, text[start] < 0x10000 else { return }
        let goesOn = start + 1 < end && pairs.mayContain(text[start], text[start + 1])
        guard goesOn || singles.contains(text[start]) else { return }
        var node = child(of: 0, text[start])
        var position = start + 1
        while node != 0, !nodes[node].within.isDisjoint(with: wanted) {
            if !nodes[node].classes.isEmpty { body(position, nodes[node].classes) }
            guard position < end, goesOn else { return }
            node = child(of: node, text[position])
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
}

/// The same for a text whose words are looked up already, where most questions are answered by one look at a bit.
extension WordTrie {
    /// The end of the longest word of any of some classes that begins at a place, or nil.
    @inline(__always)
    func longest(_ wanted: Classes, in text: FoldedText, at start: Int, to end: Int) -> Int? {
        guard start < end, text.mayBegin(wanted, at: start) else { return nil }
        return longest(wanted, in: text.scalars, at: start, to: end)
    }

    /// Whether a stretch is a word of any of some classes.
    @inline(__always)
    func isWord(_ wanted: Classes, in text: FoldedText, _ start: Int, _ end: Int) -> Bool {
        longest(wanted, in: text, at: start, to: end) == end
    }

    /// The first place in a stretch where a word of any of some classes begins, with its end.
    func first(_ wanted: Classes, in text: FoldedText, from start: Int, to end: Int) -> (start: Int, end: Int)? {
        for place in start..<max(start, end) where text.mayBegin(wanted, at: place) {
            if let stop = longest(wanted, in: text.scalars, at: place, to: end) { return (place, stop) }
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
        .hearsay, .rebuts, .modal, .acts, .ownwords, .leaks, .recording, .fabricated, .clausal, .attendant, .counterfeit, .unreal,
        .takesup, .sayer, .thesewords, .isnot, .unsaid, .body, .faceless, .hearer,
    ]
    /// Words that report, and those that keep a reporting word within them from it.
    static let telling = Self(rawValue: cues.rawValue | ~silent.rawValue)
    /// Words at which the scan for cues looks, marked where they begin: those that report, and longer ones that hide one that does.
    /// No class of words has this bit.
    static let stopsCues = Self(rawValue: 1 << 63)
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
    @inline(__always) static var takesup: Self { Self(.takesup) }
    @inline(__always) static var fabricated: Self { Self(.fabricated) }
    @inline(__always) static var counterfeit: Self { Self(.counterfeit) }
    @inline(__always) static var unreal: Self { Self(.unreal) }
    @inline(__always) static var attendant: Self { Self(.attendant) }
    @inline(__always) static var clausal: Self { Self(.clausal) }
    @inline(__always) static var sayer: Self { Self(.sayer) }
    @inline(__always) static var thesewords: Self { Self(.thesewords) }
    @inline(__always) static var isnot: Self { Self(.isnot) }
    @inline(__always) static var unsaid: Self { Self(.unsaid) }
    @inline(__always) static var body: Self { Self(.body) }
    @inline(__always) static var faceless: Self { Self(.faceless) }
    @inline(__always) static var hearer: Self { Self(.hearer) }
}
