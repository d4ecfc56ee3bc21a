/// The texts of an index that is written: those that it has, and those that are added.
struct KeptTexts: ~Copyable {
    private let folder: String
    private let archives: [TextArchive]
    private var added: ArchiveWriter?

    /// - Parameter names: the archives in force, the oldest first.
    init(folder: String, names: [String] = []) throws(IndexError) {
        self.folder = folder
        var archives: [TextArchive] = []
        for name in names { archives.append(try TextArchive(folder: folder, name: name)) }
        self.archives = archives
    }

    /// Adds a text, unless one has its key already.
    mutating func add(_ text: KeptText) throws(IndexError) {
        for archive in archives where try archive.number(of: text.key) != nil { return }
        if added == nil { added = try ArchiveWriter(folder: folder) }
        try added?.append(text)
    }

    /// Writes what was added, and drops what is no longer wanted, as far as that is worth it.
    ///
    /// Archives of like size are written as one where they have grown many, as segments are (`MergePolicy`); one that holds more unwanted
    /// texts than wanted ones is written anew. So unwanted texts take no more room than the others.
    ///
    /// - Parameter isWanted: tells by its key whether a text that was there before stays.
    /// - Returns: the archives that the manifest is to name.
    consuming func finish(keeping isWanted: (String) -> Bool) throws(IndexError) -> [String] {
        // The two that may be written here have one name until they are done.
        var newest: String?
        if let writer = added.take() { newest = try writer.finish() }
        var names: [String] = []
        for archive in archives {
            var wanted: [Int] = []
            for number in 0..<archive.count where isWanted(try archive.key(number)) { wanted.append(number) }
            if wanted.isEmpty { continue }
            guard wanted.count * 2 < archive.count else {
                names.append(archive.name)
                continue
            }
            var writer = try ArchiveWriter(folder: folder)
            for number in wanted { try writer.append(try archive.kept(number)) }
            names.append(try writer.finish())
        }
        if let newest { names.append(newest) }
        return try Self.merged(names, in: folder)
    }

    private static func merged(_ names: [String], in folder: String) throws(IndexError) -> [String] {
        var archives: [TextArchive] = []
        for name in names { archives.append(try TextArchive(folder: folder, name: name)) }
        while let chosen = MergePolicy.choice(amongSizes: archives.map(\.count)) {
            var writer = try ArchiveWriter(folder: folder)
            for i in chosen { for number in 0..<archives[i].count { try writer.append(try archives[i].kept(number)) } }
            let merged = try TextArchive(folder: folder, name: try writer.finish())
            archives = archives.indices.compactMap { chosen.contains($0) ? ($0 == chosen.first ? merged : nil) : archives[$0] }
        }
        return archives.map(\.name)
    }
}
