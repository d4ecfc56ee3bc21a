import InvertedIndex
import SaidDates
import Storage
import YAML

/// What a value must be, and how it is read.
struct ValueForm<Content> {
    let shape: ValueShape
    /// What a node holds under a key; nil where it is of another form, which is then noted.
    let read: (YAMLNode, _ key: String, inout SchemaReading) -> Content?
}

extension ValueForm where Content == String {
    /// A text that is not empty.
    static var text: Self { Self(shape: .text) { node, key, reading in reading.text(node, under: key) } }

    /// A date or an interval in EDTF.
    static var date: Self {
        Self(shape: .text) { node, key, reading in
            // A day or a year without quotation marks is none of YAML's texts, and is meant all the same.
            if let text = node.text, EDTFDate(text) != nil { return text }
            guard let text = reading.text(node, under: key) else { return nil }
            reading.note(.noDate(text, key: key), at: node)
            return nil
        }
    }

    /// What a thing is referred to by; no other of its kind has the same.
    static func identifier(of thing: CorpusMistake.Thing, except reserved: [String] = []) -> Self {
        Self(shape: .text) { node, key, reading in
            guard let id = reading.text(node, under: key) else { return nil }
            if reserved.contains(id) { reading.note(.reservedID(id), at: node) }
            reading.identify(thing, as: id, at: node)
            return id
        }
    }

    /// The id of a thing of the same file, or one of a few other words.
    static func reference(to thing: CorpusMistake.Thing, or others: [String] = []) -> Self {
        Self(shape: .text) { node, key, reading in
            guard let id = reading.text(node, under: key) else { return nil }
            reading.refer(to: thing, by: id, or: others, at: node)
            return id
        }
    }
}

extension ValueForm where Content: RawRepresentable & CaseIterable, Content.RawValue == String {
    /// One of the words that an enumeration names.
    static var choice: Self {
        let known = Content.allCases.map(\.rawValue)
        return Self(shape: .choice(known)) { node, key, reading in
            guard let word = reading.text(node, under: key) else { return nil }
            if let choice = Content(rawValue: word) { return choice }
            reading.note(.unknownValue(word, key: key, meant: Spelling.nearest(to: word, among: known), known: known), at: node)
            return nil
        }
    }
}

extension ValueForm where Content == [String] {
    /// A list of texts.
    static var texts: Self { texts { _, _, _ in } }

    /// A list of expressions, as `Debate` knows them.
    static var expressions: Self { texts { expression, node, reading in reading.checkAlternatives(of: expression, at: node) } }

    /// A list of expressions that stand for one of several things, and for no other.
    static var ownExpressions: Self {
        texts { expression, node, reading in
            reading.checkAlternatives(of: expression, at: node)
            reading.claim(expression, at: node)
        }
    }

    private static func texts(_ check: @escaping (String, YAMLNode, inout SchemaReading) -> Void) -> Self {
        Self(shape: .list(of: .text)) { node, key, reading in
            reading.items(of: node, under: key)?.compactMap { item in
                guard let text = reading.text(item, under: key) else { return nil }
                check(text, item, &reading)
                return text
            }
        }
    }
}

extension ValueForm where Content == [String: String] {
    /// Texts by the languages that the program speaks.
    static var textByLanguage: Self {
        let known = ["zh", "en"]
        return texts(by: known) { entry, reading in
            if !known.contains(entry.key) { reading.note(.unknownLanguage(entry.key, known: known), at: entry.place) }
        }
    }

    /// Texts by the ids of things of the same file, or a few other words.
    static func textsByReference(to thing: CorpusMistake.Thing, or others: [String]) -> Self {
        texts(by: nil) { entry, reading in reading.refer(to: thing, by: entry.key, or: others, at: entry.place) }
    }

    private static func texts(by names: [String]?, _ check: @escaping (SchemaReading.Entry, inout SchemaReading) -> Void) -> Self {
        Self(shape: .texts(by: names)) { node, key, reading in
            reading.entries(of: node, under: key)?.reduce(into: [:]) { texts, entry in
                check(entry, &reading)
                texts[entry.key] = reading.text(entry.value, under: entry.key)
            }
        }
    }
}

extension ValueForm {
    /// A list of mappings, as many as are wanted.
    static func list<Item>(of schema: MappingSchema<Item>, count wanted: ClosedRange<Int>? = nil) -> Self where Content == [Item] {
        Self(shape: .list(of: schema.shape)) { node, key, reading in
            guard let items = reading.items(of: node, under: key) else { return nil }
            if let wanted, !items.isEmpty, !wanted.contains(items.count) {
                reading.note(.wrongCount(items.count, of: schema.thing, wanted: wanted), at: node)
            }
            return items.map { schema.value(of: $0, under: key, in: &reading) }
        }
    }
}
