import Messages
import Search

/// What a page is asked: the address' fields, read by their names, and the id where the address has one.
struct WebQuery: Sendable {
    /// The fields that an address may have, in the order in which links write them.
    enum Parameter: String, Sendable, CaseIterable {
        case query = "q"
        case speaker, stance, aspect, after, before
        case saidAfter = "said-after"
        case saidBefore = "said-before"
        case minConfidence = "min-confidence"
        case offset, limit
        case language = "lang"
    }

    /// How many statements a page shows when nobody says.
    static let usualLimit = 20
    /// How many an address may ask for: what a browser lays out in a moment.
    static let limits = 0...100

    var id: String?
    var query = ""
    var speaker: String?
    var stance: String?
    var aspect: String?
    var after: String?
    var before: String?
    var saidAfter: String?
    var saidBefore: String?
    var minConfidence: String?
    var offset = 0
    var limit = WebQuery.usualLimit
    /// The language asked for in the address, which the links of a page keep.
    var asked: Language?
    /// The language of the answer.
    var language = Language.english
    /// What is wrong with the fields, the first of it. The others are read all the same, so that the form shows what was given.
    private(set) var mistake: WebMistake?

    /// Reads the fields that an address takes; an empty one is none.
    ///
    /// - Parameter accepted: the browser's `Accept-Language`.
    init(id: String? = nil, accepted: String? = nil, _ fields: QueryString, taking parameters: [Parameter]) {
        self.id = id
        var seen: Set<Parameter> = []
        for field in fields.fields {
            guard let parameter = Parameter(rawValue: field.name), parameters.contains(parameter) else {
                note(.unknownParameter(field.name, known: parameters))
                continue
            }
            guard seen.insert(parameter).inserted else {
                note(.repeatedParameter(parameter))
                continue
            }
            guard let value = field.value else {
                note(.notUTF8(parameter))
                continue
            }
            if !value.isEmpty { read(value, as: parameter) }
        }
        language = Language.choose(asked: asked, accepted: accepted)
    }

    private mutating func read(_ value: String, as parameter: Parameter) {
        switch parameter {
        case .query: query = value
        case .speaker: speaker = value
        case .stance: stance = value
        case .aspect: aspect = value
        case .after: after = value
        case .before: before = value
        case .saidAfter: saidAfter = value
        case .saidBefore: saidBefore = value
        case .minConfidence: minConfidence = value
        case .offset: offset = number(value, of: parameter, from: 0, to: nil) ?? 0
        case .limit: limit = number(value, of: parameter, from: Self.limits.lowerBound, to: Self.limits.upperBound) ?? Self.usualLimit
        case .language:
            asked = Language(rawValue: value)
            if asked == nil { note(.unknownLanguage(value)) }
        }
    }

    private mutating func number(_ text: String, of parameter: Parameter, from least: Int, to most: Int?) -> Int? {
        if let number = Int(text), number >= least, most.map({ number <= $0 }) ?? true { return number }
        note(.wrongNumber(text, of: parameter, from: least, to: most))
        return nil
    }

    private mutating func note(_ mistake: WebMistake) { self.mistake = self.mistake ?? mistake }

    /// An address on this site that keeps the language; what is nil or empty is left out.
    func address(_ path: String, _ fields: KeyValuePairs<Parameter, String?> = [:], language: Language? = nil) -> String {
        let given = fields.compactMap { parameter, value in
            value.flatMap { $0.isEmpty ? nil : "\(parameter.rawValue)=\(Site.encoded($0))" }
        }
        let all = given + [language ?? asked].compactMap { $0.map { "\(Parameter.language.rawValue)=\($0.rawValue)" } }
        return path + (all.isEmpty ? "" : "?" + all.joined(separator: "&"))
    }

    /// This request again at a path, from another statement on, or in another language.
    func again(at path: String, offset: Int? = nil, language: Language? = nil) -> String {
        let offset = offset ?? self.offset
        return address(
            path,
            [
                .query: query, .speaker: speaker, .stance: stance, .aspect: aspect, .after: after, .before: before,
                .saidAfter: saidAfter, .saidBefore: saidBefore, .minConfidence: minConfidence, .offset: offset > 0 ? String(offset) : nil,
                .limit: limit != Self.usualLimit ? String(limit) : nil,
            ], language: language)
    }

    /// The search that is asked for.
    var search: QuotationSearch {
        QuotationSearch(
            query: query, speaker: speaker, stance: stance, aspect: aspect, after: after, before: before,
            saidAfter: saidAfter, saidBefore: saidBefore, minConfidence: minConfidence, offset: offset, limit: limit)
    }
}
