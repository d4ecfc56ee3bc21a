import ArgumentParser
import Exports
import InvertedIndex
import Records

/// How answers that are lists are written: for a person, or as JSON or a table.
struct TableOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Catalogue.jsonFlag.text))
    var json = false

    @Flag(help: ArgumentHelp(Catalogue.jsonlFlag.text))
    var jsonl = false

    @Flag(help: ArgumentHelp(Catalogue.csvFlag.text))
    var csv = false

    @Flag(help: ArgumentHelp(Catalogue.tsvFlag.text))
    var tsv = false

    @Flag(help: ArgumentHelp(Catalogue.markdownFlag.text))
    var markdown = false

    @Option(help: ArgumentHelp(Catalogue.fieldsOption.text, valueName: "names"))
    var fields: String?

    func validate() throws {
        guard [json, jsonl, csv, tsv, markdown].count(where: \.self) <= 1 else {
            throw ValidationError(Catalogue.chooseOneFormat("--json, --jsonl, --csv, --tsv, --markdown"))
        }
        if fields != nil, fields != "list", !isForMachines { throw ValidationError(Catalogue.fieldsNeedFormat.text) }
    }

    /// Whether the answer is other than a person's.
    var isForMachines: Bool { json || jsonl || table != nil }

    /// Whether the answer is a table, which holds rows and nothing beside them.
    var isTable: Bool { table != nil }

    private var table: TableWriter? { csv ? TableWriter(.csv) : tsv ? TableWriter(.tsv) : markdown ? TableWriter(.markdown) : nil }

    /// The fields that are asked for, of those there are; nil where nobody asks.
    ///
    /// - Throws: a clean exit that lists them for `--fields list`, an error with suggestions for one that is not there.
    func chosen<Item>(among all: [Field<Item>]) throws -> [Field<Item>]? {
        guard let fields else { return nil }
        if fields == "list" {
            throw CleanExit.message(all.map { $0.name + ($0.isUsual ? " *" : "") }.joined(separator: "\n"))
        }
        return try fields.split(separator: ",").map { name in
            let name = String(name).trimmed
            guard let field = all.first(where: { $0.name.lowercased() == name.lowercased() }) else {
                let near = Spelling.nearest(to: name, among: all.map(\.name))
                throw ValidationError(
                    Catalogue.unknownField(name)
                        + (near.map { Catalogue.didYouMean($0) } ?? Catalogue.fieldsAre(all.map(\.name).joined(separator: ", "))))
            }
            return field
        }
    }

    /// Writes items in the format that is asked for: whole records as JSON, or chosen fields, or a table.
    ///
    /// - Parameter beside: writes members about the items as a whole: JSON is then an object with `items` and these, JSON
    ///   lines end with an object of these.
    func write<Item>(
        _ items: [Item], fields all: [Field<Item>], beside: ((inout JSONWriter) -> Void)? = nil,
        _ writeItem: (Item, inout JSONWriter) -> Void
    ) throws {
        let chosen = try chosen(among: all)
        if let table {
            let columns = chosen ?? all.filter(\.isUsual)
            StandardOutput.write(table.header(columns.map(\.name)))
            for item in items { StandardOutput.write(table.row(columns.map { $0.value(item).cell })) }
            return
        }
        func write(_ item: Item, to output: inout JSONWriter) {
            guard let chosen else { return writeItem(item, &output) }
            output.object { output in
                for field in chosen { field.value(item).write(to: &output, named: field.name) }
            }
        }
        if json {
            var output = JSONWriter()
            func writeItems(_ output: inout JSONWriter) { for item in items { write(item, to: &output) } }
            if let beside {
                output.object { output in
                    output.arrayMember("items", writeItems)
                    beside(&output)
                }
            } else {
                output.array(writeItems)
            }
            output.endLine()
            StandardOutput.write(output.bytes)
        } else {
            for item in items {
                var output = JSONWriter()
                write(item, to: &output)
                output.endLine()
                StandardOutput.write(output.bytes)
            }
            guard let beside else { return }
            var output = JSONWriter()
            output.object(beside)
            output.endLine()
            StandardOutput.write(output.bytes)
        }
    }
}
