import FoundationEssentials

/// The schema.org article that a page describes in JSON-LD, as far as it goes.
struct LinkedData {
    var headline: String?
    var authors: [String] = []
    var publisher: String?
    var published: String?
    var url: String?

    /// The most scripts of linked data that are read.
    private static let scriptLimit = 20

    init(_ tree: HTMLTree) {
        let scripts = tree.elements(.script).lazy.filter { tree.text(.type, of: $0)?.contains("ld+json") == true }
        for i in scripts.prefix(Self.scriptLimit) {
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(tree.rawText(in: i))) else { continue }
            if let article = value.firstObject(where: {
                $0["@type"]?.texts.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") } == true
            }) {
                headline = article["headline"]?.texts.first
                authors = article["author"]?.names ?? []
                publisher = article["publisher"]?.names.first
                published = article["datePublished"]?.texts.first
                url = (article["url"] ?? article["mainEntityOfPage"])?.texts.lazy.compactMap(PageMetadata.address).first
                return
            }
        }
    }
}

/// Any JSON, for data whose shape is not ours.
indirect enum JSONValue: Decodable {
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else if let object = try? container.decode([String: JSONValue].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }

    /// The strings of a string or a list of them.
    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let list): list.flatMap(\.texts)
        case .object(let object): object["@id"]?.texts ?? []
        case .other: []
        }
    }

    /// The names of a person or organisation, or of a list of them.
    var names: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let list): list.flatMap(\.names)
        case .object(let object): object["name"]?.texts ?? []
        case .other: []
        }
    }

    /// The first object that fits, itself before what is in its `@graph`.
    func firstObject(where fits: ([String: JSONValue]) -> Bool) -> [String: JSONValue]? {
        switch self {
        case .list(let list):
            for value in list { if let found = value.firstObject(where: fits) { return found } }
            return nil
        case .object(let object): return fits(object) ? object : object["@graph"]?.firstObject(where: fits)
        default: return nil
        }
    }
}
