import Hashing
import Records
import Synchronization

/// The speakers of an index, read only when they are asked for: those of one name by its key, or all.
///
/// A search that names a speaker would else read thousands of others first. As bytes it is a line of JSON for each
/// speaker, in their order, and behind the lines the keys of their names (`NameFolding.keys`): 12 bytes each, a hash of
/// the key (8) and where the speaker's line begins (4), in the order of the hashes. Numbers are little-endian.
package final class SpeakerTable: Sendable {
    private let bytes: [UInt8]
    private let lines: Range<Int>
    private let keys: Range<Int>
    private let all: Mutex<[IndexSummary.SpeakerEntry]?>

    private static let keySize = 12

    /// A table of these speakers.
    package init(_ speakers: [IndexSummary.SpeakerEntry]) {
        var json = JSONWriter()
        var keys: [(hash: UInt64, line: UInt32)] = []
        for speaker in speakers {
            let line = UInt32(json.bytes.count)
            for key in Set(Self.keys(of: speaker)) { keys.append((Self.hash(key), line)) }
            speaker.writeStored(to: &json)
            json.endLine()
        }
        keys.sort { ($0.hash, $0.line) < ($1.hash, $1.line) }
        var bytes = json.bytes
        lines = 0..<bytes.count
        for key in keys {
            for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: key.hash >> UInt64(shift))) }
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: key.line >> UInt32(shift))) }
        }
        self.keys = lines.upperBound..<bytes.count
        self.bytes = bytes
        all = Mutex(speakers)
    }

    /// The table that ends some bytes, with so many keys; nil where there is no room for them.
    init?(endOf bytes: [UInt8], from start: Int, keys count: Int) {
        guard count >= 0, start >= 0, count <= bytes.count / Self.keySize, start <= bytes.count - count * Self.keySize else { return nil }
        self.bytes = bytes
        keys = (bytes.count - count * Self.keySize)..<bytes.count
        lines = start..<keys.lowerBound
        all = Mutex(nil)
    }

    /// How many keys it has.
    var keyCount: Int { keys.count / Self.keySize }

    /// What `init(endOf:from:keys:)` reads.
    var encoded: ArraySlice<UInt8> { bytes[lines.lowerBound...] }

    /// All speakers, in their order. O(speakers) the first time.
    var speakers: [IndexSummary.SpeakerEntry] {
        all.withLock { all in
            if let all { return all }
            var speakers: [IndexSummary.SpeakerEntry] = []
            var start = lines.lowerBound
            while start < lines.upperBound, let end = bytes[start..<lines.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
                if let speaker = speaker(at: start..<end) { speakers.append(speaker) }
                start = end + 1
            }
            all = speakers
            return speakers
        }
    }

    /// The speakers one of whose names has this key, in their order. O(log keys).
    func speakers(withKey key: String) -> [IndexSummary.SpeakerEntry] {
        let wanted = Self.hash(key)
        var (low, high) = (0, keyCount)
        while low < high {
            let middle = (low + high) / 2
            if number(at: keys.lowerBound + middle * Self.keySize, bytes: 8) < wanted { low = middle + 1 } else { high = middle }
        }
        var found: [IndexSummary.SpeakerEntry] = []
        while low < keyCount {
            let place = keys.lowerBound + low * Self.keySize
            guard number(at: place, bytes: 8) == wanted else { break }
            let start = lines.lowerBound + Int(number(at: place + 8, bytes: 4))
            let end = start < lines.upperBound ? bytes[start..<lines.upperBound].firstIndex(of: UInt8(ascii: "\n")) : nil
            // Different keys may have one hash.
            if let end, let speaker = speaker(at: start..<end), Self.keys(of: speaker).contains(key) { found.append(speaker) }
            low += 1
        }
        return found
    }

    private func speaker(at range: Range<Int>) -> IndexSummary.SpeakerEntry? {
        var json = JSONReader(bytes, in: range)
        return IndexSummary.SpeakerEntry(from: &json)
    }

    private func number(at place: Int, bytes count: Int) -> UInt64 {
        (0..<count).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }

    private static func keys(of speaker: IndexSummary.SpeakerEntry) -> [String] {
        ([speaker.id, speaker.name] + speaker.aliases).flatMap(NameFolding.keys)
    }

    private static func hash(_ key: String) -> UInt64 { FNV1a(utf8: key).value }
}
