import Corpus
import FoundationEssentials
import Glibc
import Storage

/// Puts files into a corpus, never over another one, and takes them away again where the work is given up.
struct CorpusPlacement {
    let corpus: CorpusFolder
    private var files: [String] = []
    private var folders: [String] = []

    init(corpus: CorpusFolder) { self.corpus = corpus }

    /// Writes bytes under a name that nothing has: the one that is wished for, or with `-2`, `-3` … before its ending.
    ///
    /// The file appears whole or not at all: it is written under a hidden name, flushed, and linked to its own.
    ///
    /// - Parameter wish: relative to the corpus.
    /// - Returns: the name that it has, relative to the corpus.
    mutating func place(_ bytes: [UInt8], at wish: String) throws(KnowledgeBaseError) -> String {
        let parts = wish.split(separator: "/").map(String.init)
        try makeFolders(Array(parts.dropLast()))
        let folder = parts.dropLast().joined(separator: "/")
        let temporary = "\(corpus.path)/\(folder)/\(Self.beginning)\(getpid())\(Self.ending)"
        defer { unlink(temporary) }
        try WholeFile.create(temporary, with: bytes, for: corpus.path + "/" + wish)
        for number in 1...10_000 {
            let name = folder + "/" + Self.numbered(parts.last ?? "page", number)
            if link(temporary, corpus.path + "/" + name) == 0 {
                files.append(name)
                return name
            }
            guard errno == EEXIST else { throw .unwritable(corpus.path + "/" + name) }
        }
        throw .file(path: corpus.path + "/" + wish, problem: .nameTaken)
    }

    /// Takes away what was placed, and the folders that were made for it.
    func takeBack() {
        for file in files { unlink(corpus.path + "/" + file) }
        for folder in folders.reversed() { rmdir(folder) }
    }

    private static let beginning = ".adding-"
    private static let ending = ".new"

    /// What additions left behind that were killed, relative to the corpus; under the lock nobody writes them any more.
    static func remains(in corpus: CorpusFolder) throws(KnowledgeBaseError) -> [String] {
        try corpus.files { $0.hasPrefix(beginning) && $0.hasSuffix(ending) }
    }

    private static func numbered(_ name: String, _ number: Int) -> String {
        guard number > 1 else { return name }
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }

    private mutating func makeFolders(_ parts: [String]) throws(KnowledgeBaseError) {
        var path = corpus.path
        for part in parts {
            path += "/" + part
            if mkdir(path, 0o755) == 0 {
                folders.append(path)
            } else if errno != EEXIST {
                throw .unwritable(path)
            }
        }
    }
}
