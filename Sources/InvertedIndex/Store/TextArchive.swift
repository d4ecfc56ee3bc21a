import Glibc
import SystemErrors

/// A file of texts that an index keeps beside its documents; like a segment it never changes, and the manifest tells which are in force.
///
/// | section | what it holds |
/// |---|---|
/// | texts | the texts, each compressed by itself (`Deflate`), in the order in which they came |
/// | keys | their keys, one behind another, in rising order of their bytes |
/// | places | for each key, in this order: where it ends among the keys (8), where its text begins (8), how many bytes that is (4), and of how many it was made (4) |
///
/// One text is read as fast as a block of records, and many are told apart by a search among keys. O(log texts).
struct TextArchive: Sendable {
    static let placeSize = 24

    let name: String
    private let file: DataFile
    /// How many texts.
    let count: Int

    /// The name of the file of an archive.
    static func fileName(_ name: String) -> String { "\(name).\(DataFormat.Kind.archive.name)" }

    init(folder: String, name: String) throws(IndexError) {
        file = try DataFile(path: folder + "/" + Self.fileName(name), kind: .archive, sections: 3)
        self.name = name
        count = file.sections[2].count / Self.placeSize
        guard count * Self.placeSize == file.sections[2].count else { throw file.damaged(.textKeys) }
    }

    /// The key that stands at a place in their order.
    func key(_ number: Int) throws(IndexError) -> String {
        let place = file.sections[2].lowerBound + number * Self.placeSize
        let start = number == 0 ? 0 : try file.number(at: place - Self.placeSize, as: UInt64.self)
        let end = try file.number(at: place, as: UInt64.self)
        guard start <= end, end <= UInt64(file.sections[1].count) else { throw file.damaged(.keys) }
        let keys = file.sections[1].lowerBound
        return String(decoding: try file.bytes((keys + Int(start))..<(keys + Int(end))), as: UTF8.self)
    }

    /// The place of a key; nil where the archive does not have it.
    func number(of key: String) throws(IndexError) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if try self.key(middle).utf8.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
        }
        guard low < count, try self.key(low) == key else { return nil }
        return low
    }

    /// The text at a place, as it is kept.
    func kept(_ number: Int) throws(IndexError) -> KeptText {
        let place = file.sections[2].lowerBound + number * Self.placeSize
        let start = try file.number(at: place + 8, as: UInt64.self)
        let length = try file.number(at: place + 16, as: UInt32.self)
        let size = try file.number(at: place + 20, as: UInt32.self)
        guard start <= UInt64(file.sections[0].count), UInt64(length) <= UInt64(file.sections[0].count) - start else {
            throw file.damaged(.textOutside)
        }
        let bytes = try file.bytes(Int(start)..<(Int(start) + Int(length)))
        return KeptText(key: try key(number), size: Int(size), compressed: bytes)
    }

    /// The bytes of a text that it keeps.
    func bytes(_ number: Int) throws(IndexError) -> [UInt8] {
        let kept = try kept(number)
        guard let bytes = Deflate.decompress(kept.compressed.span.bytes, size: kept.size) else {
            throw file.damaged(.text)
        }
        return bytes
    }

    /// Verifies every checksum, every text, and that the keys are in order.
    func check() throws(IndexError) {
        try file.verifyAll()
        var last: String?
        for number in 0..<count {
            let key = try key(number)
            if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) { throw file.damaged(.keys) }
            last = key
            _ = try bytes(number)
        }
    }
}

/// Writes an archive, each text once; see `TextArchive`.
struct ArchiveWriter: ~Copyable {
    private let folder: String
    private let path: String
    private var file: DataFileWriter
    private var places: [String: (start: Int, length: Int, size: Int)] = [:]

    init(folder: String) throws(IndexError) {
        self.folder = folder
        path = folder + "/" + IndexFolder.temporaryPrefix + DataFormat.Kind.archive.name
        file = try DataFileWriter(path: path, kind: .archive)
    }

    var count: Int { places.count }

    mutating func append(_ text: KeptText) throws(IndexError) {
        guard places[text.key] == nil else { return }
        guard text.size <= Int(Int32.max) else { throw .tooMuch(path: path, .text(bytes: Int(Int32.max))) }
        places[text.key] = (file.count, text.compressed.count, text.size)
        try file.append(text.compressed)
    }

    /// Writes what is left and gives the file its name, which follows from what it holds.
    consuming func finish() throws(IndexError) -> String {
        try file.endSection()
        let keys = places.keys.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        for key in keys { try file.append(key) }
        try file.endSection()
        var end = 0
        for key in keys {
            guard let place = places[String(decoding: key, as: UTF8.self)] else { continue }
            end += key.count
            var bytes: [UInt8] = []
            bytes.append(number: UInt64(end))
            bytes.append(number: UInt64(place.start))
            bytes.append(number: UInt32(place.length))
            bytes.append(number: UInt32(place.size))
            try file.append(bytes)
        }
        try file.endSection()
        let name = IndexFolder.archivePrefix + String(try file.finish(), radix: 16)
        let final = folder + "/" + TextArchive.fileName(name)
        guard rename(path, final) == 0 else { throw .system(path: final, reason: .last) }
        return name
    }
}
