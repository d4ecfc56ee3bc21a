import InvertedIndex
import Storage
import YAML

/// What a mapping in a file that people write may hold: its keys, each with what its value must be and where it goes.
///
/// Reading a file, finding its mistakes and describing it to other programs follow from this one table: a key is told once.
///
///     MappingSchema(.speaker, blank: Speaker(…), keys: [.required("id", .identifier(of: .speaker), \.id), …])
struct MappingSchema<Value> {
    /// What such a mapping describes.
    let thing: CorpusMistake.Thing
    /// What is filled in; where something cannot be read, it stays as it is here.
    let blank: Value
    let keys: [SchemaKey<Value>]

    init(_ thing: CorpusMistake.Thing, blank: Value, keys: [SchemaKey<Value>]) {
        self.thing = thing
        self.blank = blank
        self.keys = keys
    }

    var shape: ValueShape {
        .mapping(keys.map { ValueShape.Key(name: $0.name, isRequired: $0.isRequired, shape: $0.shape) })
    }

    /// The value that a mapping describes, as far as it can be read.
    ///
    /// - Parameter key: the key under which the mapping stands; nil for the file as a whole.
    func value(of node: YAMLNode, under key: String?, in reading: inout SchemaReading) -> Value {
        var value = blank
        reading.begin(thing, at: node)
        defer { reading.end() }
        guard let entries = reading.entries(of: node, under: key) else { return value }
        var missing = keys
        var unknown: [SchemaReading.Entry] = []
        for entry in entries {
            guard let known = keys.first(where: { $0.name == entry.key }) else {
                unknown.append(entry)
                continue
            }
            missing.removeAll { $0.name == entry.key }
            known.fill(&value, entry.value, &reading)
        }
        for entry in unknown {
            // What is missing is meant before what is there already, and is then no second mistake.
            let meant =
                Spelling.nearest(to: entry.key, among: missing.map(\.name)) ?? Spelling.nearest(to: entry.key, among: keys.map(\.name))
            reading.note(.unknownKey(entry.key, meant: meant, known: keys.map(\.name)), at: entry.place)
            guard let index = missing.firstIndex(where: { $0.name == meant }) else { continue }
            missing.remove(at: index).fill(&value, entry.value, &reading)
        }
        for key in missing where key.isRequired { reading.note(.missingKey(key.name, of: thing), at: node) }
        return value
    }
}

/// A key of a mapping.
struct SchemaKey<Owner> {
    let name: String
    let isRequired: Bool
    let shape: ValueShape
    /// Reads the value under the key into what the mapping describes.
    let fill: (inout Owner, YAMLNode, inout SchemaReading) -> Void

    private init<Content>(
        _ name: String, isRequired: Bool, _ form: ValueForm<Content>, into place: @escaping (inout Owner, Content) -> Void
    ) {
        self.name = name
        self.isRequired = isRequired
        shape = form.shape
        fill = { owner, node, reading in
            guard let content = form.read(node, name, &reading) else { return }
            if isRequired, node.items?.isEmpty ?? node.pairs?.isEmpty ?? false { reading.note(.nothingListed(key: name), at: node) }
            place(&owner, content)
        }
    }

    /// A key that must be there; its list or mapping holds something.
    static func required<Content>(_ name: String, _ form: ValueForm<Content>, _ path: WritableKeyPath<Owner, Content>) -> Self {
        Self(name, isRequired: true, form) { $0[keyPath: path] = $1 }
    }

    /// A key that may be left out.
    static func optional<Content>(_ name: String, _ form: ValueForm<Content>, _ path: WritableKeyPath<Owner, Content>) -> Self {
        Self(name, isRequired: false, form) { $0[keyPath: path] = $1 }
    }

    /// A key that may be left out, which is then nil.
    static func optional<Content>(_ name: String, _ form: ValueForm<Content>, _ path: WritableKeyPath<Owner, Content?>) -> Self {
        Self(name, isRequired: false, form) { $0[keyPath: path] = $1 }
    }
}
