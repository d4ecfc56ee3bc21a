package import Records

extension Digest {
    /// The digest of a file, read piece by piece.
    package static func sha256(ofFile path: String) throws(KnowledgeBaseError) -> String {
        try sha256(ofPieces: { take throws(KnowledgeBaseError) in
            try SourceFile.forEachPiece(of: path) { piece in piece.withUnsafeBytes { take($0) } }
        })
    }
}
