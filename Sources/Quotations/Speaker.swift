/// Somebody or something that speaks: the resolved entity behind a speaker mention.
public struct Speaker: Sendable, Hashable {
    /// What kind of entity speaks.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        case person, organisation, product, anonymous, collective
    }

    /// A stable id: the directory's for a listed speaker, else the name itself.
    public var id: String
    /// The canonical name, as the directory or else the article spells it.
    public var name: String
    /// What it is.
    public var kind: Kind
    /// Other spellings: traditional, Latin, nicknames, known misprints.
    public var aliases: [String]
    /// Names that others have too (小川, Sam): they stand for the speaker only where the article names them in full.
    public var nicknames: [String]
    /// The organisations the speaker belongs to, which also tell namesakes apart.
    public var organisations: [String]
    /// Titles and offices.
    public var roles: [String]
    /// The Wikidata item, where confirmed.
    public var wikidata: String?

    /// A speaker from its parts.
    public init(
        id: String, name: String, kind: Kind, aliases: [String] = [], nicknames: [String] = [],
        organisations: [String] = [],
        roles: [String] = [], wikidata: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.nicknames = nicknames
        self.organisations = organisations
        self.roles = roles
        self.wikidata = wikidata
    }
}
