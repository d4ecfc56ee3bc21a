/// What a file is that is no page of text.
public enum ForeignFormat: Sendable, Hashable, Codable {
    case pdf, zipArchive, officeDocument, picture, pictureOrRecording, zstd, xz, bzip2, safariArchive, sevenZipArchive, rarArchive, program
    /// XML of another kind, by its root element.
    case xml(root: String)
    /// JSON that is no JSON Feed.
    case json
    /// YAML, by the file's name: a corpus' own files are, and no outlet's page is.
    case yaml
}
