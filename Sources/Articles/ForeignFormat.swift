/// What a file is that is no page of text.
public enum ForeignFormat: Sendable, Hashable, Codable {
    case pdf, zipArchive, officeDocument, picture, pictureOrRecording, zstd, xz, bzip2, safariArchive, sevenZipArchive, rarArchive, program
    /// XML of another kind, by its root element.
    case xml(root: String)
    /// JSON that is no JSON Feed.
    case json
}
