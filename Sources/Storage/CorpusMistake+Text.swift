extension CorpusMistake.Kind: CustomStringConvertible {
    /// What is wrong and what mends it, in English.
    public var description: String {
        switch self {
        case .unreadable: "this file cannot be read; a corpus needs it"
        case .notUTF8: "this is not UTF-8; save the file as UTF-8"
        case .emptyFile: "this file is empty"
        case .syntax(let problem): problem.description
        case .unknownKey(let key, let meant, let known):
            "unknown key \"\(key)\"; " + (meant.map { "did you mean \($0)?" } ?? "the keys here are \(Self.list(known))")
        case .unknownLanguage(let name, let known): "unknown language \"\(name)\"; the languages are \(Self.list(known))"
        case .missingKey(let key, let thing): "\(thing.subject) lacks the key \"\(key)\""
        case .repeatedKey(let key, let line): "the key \"\(key)\" stands here again, first in line \(line); keep one"
        case .keyIsNoText: "a key is a word or a few; write a text before the colon"
        case .wrongForm(.nothing, let wanted, let key?): "under \"\(key)\" there is no value; write \(wanted), or take it out"
        case .wrongForm(let found, let wanted, let key):
            (key.map { "under \"\($0)\" " } ?? "") + "\(wanted) is wanted here, not \(found)" + Self.hint(found, wanted, key)
        case .emptyText(let key): "under \"\(key)\" a text is empty; write it, or take it out"
        case .nothingListed(let key): "\"\(key)\" holds nothing; write at least one"
        case .wrongCount(let count, let thing, let wanted):
            "there must be \(wanted.lowerBound) to \(wanted.upperBound) \(thing.plural), not \(count)"
        case .unknownValue(let value, let key, let meant, let known):
            "\(key) \"\(value)\" is not known; " + (meant.map { "did you mean \($0)?" } ?? "choose one of \(Self.list(known))")
        case .brokenAlternatives(let expression):
            "the brackets of \"\(expression)\" are not closed or hold an empty choice; write (one/another)"
        case .repeatedID(let id, let thing, let line): "two \(thing.plural) have the id \"\(id)\"; the other is in line \(line)"
        case .reservedID(let id): "a side cannot be called \"\(id)\"; choose another id"
        case .unknownID(let id, let thing, let meant, let known):
            "no \(thing.noun) has the id \"\(id)\"; " + (meant.map { "did you mean \($0)?" } ?? "there are \(Self.list(known))")
        case .onTwoSides(let expression, let line): "\"\(expression)\" stands for two sides, for the other in line \(line); keep one"
        case .indistinguishable(let name, let other, let line):
            "\"\(name)\" is a name of \"\(other)\" too (line \(line)), and nothing tells the two apart; give each an organisation of its own"
        }
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    private static func hint(_ found: CorpusMistake.Form, _ wanted: CorpusMistake.Form, _ key: String?) -> String {
        switch (found, wanted) {
        case (.number, .text), (.truth, .text), (.date, .text): "; put it in quotation marks"
        case (.text, .list): key.map { "; write \($0): [one, another]" } ?? ""
        default: ""
        }
    }
}

extension CorpusMistake.Form: CustomStringConvertible {
    /// With its article, in English.
    public var description: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping of keys"
        case .number: "a number"
        case .truth: "a yes or no"
        case .date: "a date"
        case .nothing: "nothing"
        }
    }
}

extension CorpusMistake.Thing {
    var noun: String {
        switch self {
        case .debate: "debate"
        case .side: "side"
        case .aspect: "aspect"
        case .keyPoint: "key point"
        case .speaker: "speaker"
        case .speakerList: "list of speakers"
        }
    }

    fileprivate var plural: String { self == .speakerList ? "lists of speakers" : noun + "s" }

    fileprivate var subject: String {
        switch self {
        case .debate, .speakerList: "the \(noun)"
        default: "this \(noun)"
        }
    }
}
