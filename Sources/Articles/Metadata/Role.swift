/// Words around names that tell what the named people did.
enum Role {
    /// They tell, behind names, that the named people did not write.
    static let otherWork = PageWords.words(of: .otherWork)
    /// They announce people who did not write the article.
    static let others = PageWords.words(of: .otherRole)
    /// They may follow a name directly.
    static let behindNames = PageWords.words(of: .behindNames)
    /// They are in what calls itself an author and names an outlet or a department.
    static let noAuthors = PageWords.words(of: .noAuthor)
    /// They look like names.
    static let noNames: Set<String> = Set(PageWords.words(of: .noName))
}
