import Articles

/// Words that name a speaker, taken apart.
struct Mention {
    /// What the words are.
    enum Form: UInt32, Hashable {
        /// A person's name, with titles or without.
        case person = 1
        /// An organisation, or its report.
        case organisation
        /// Somebody who is not named: 一位投资人, 分析人士.
        case anonymous
        /// Several of them: 多位开发者.
        case collective
        /// 林总, 欧阳教授: a surname that stands for a name.
        case surname
        /// 他, 她, 其, 后者.
        case pronoun
        /// 该公司, 这位创始人.
        case nominal
    }

    /// Where the whole expression stands, titles included.
    var span: TextSpan
    var form: Form
    /// The name itself within it, without titles; for an anonymous speaker the description.
    var name: TextSpan
    /// Whether only its place says that the words name somebody.
    var isBare = false
    /// The other names where several speak at once: 林越和周知夏.
    var others: [TextSpan] = []
}
