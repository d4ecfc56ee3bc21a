/// Where a term's postings are: in the dictionary itself where there is one document, else how many and how long.
struct TermEntry {
    /// How many documents.
    var count: Int
    /// The document, where there is one that has the term once.
    var single: UInt32?
    /// How many bytes the postings take.
    var length: Int

    func append(to bytes: inout [UInt8]) {
        if let single {
            bytes.append(variable: UInt64(single) << 1 | 1)
        } else {
            bytes.append(variable: UInt64(count) << 1)
            bytes.append(variable: UInt64(length))
        }
    }
}

/// Lays out the grams: blocks of 64, each gram as the distance from the one before it.
///
/// The index has for each block its first gram (8), then for each block where it begins (4), then where its postings
/// begin (8).
struct GramDictionaryWriter {
    static let block = 64
    private(set) var blocks: [UInt8] = []
    private var firsts: [UInt8] = []
    private var starts: [UInt8] = []
    private var postings: [UInt8] = []
    private var count = 0
    private var last: UInt64 = 0

    mutating func add(_ gram: UInt64, _ entry: TermEntry, postingsStart: Int) {
        if count % Self.block == 0 {
            firsts.append(number: gram)
            starts.append(number: UInt32(blocks.count))
            postings.append(number: UInt64(postingsStart))
        } else {
            blocks.append(variable: gram - last)
        }
        entry.append(to: &blocks)
        last = gram
        count += 1
    }

    var index: [UInt8] { firsts + starts + postings }
}

/// Lays out the words: blocks of 32, each word as what it shares with the one before it, and the rest.
///
/// The index has for each block where it begins (4), then where its postings begin (8).
struct WordDictionaryWriter {
    static let block = 32
    private(set) var blocks: [UInt8] = []
    private var starts: [UInt8] = []
    private var postings: [UInt8] = []
    private var count = 0
    private var last: [UInt8] = []

    mutating func add(_ word: [UInt8], _ entry: TermEntry, postingsStart: Int) {
        var shared = 0
        if count % Self.block == 0 {
            starts.append(number: UInt32(blocks.count))
            postings.append(number: UInt64(postingsStart))
        } else {
            while shared < min(word.count, last.count), word[shared] == last[shared] { shared += 1 }
        }
        blocks.append(variable: UInt64(shared))
        blocks.append(variable: UInt64(word.count - shared))
        blocks += word[shared...]
        entry.append(to: &blocks)
        last = word
        count += 1
    }

    var index: [UInt8] { starts + postings }
}
