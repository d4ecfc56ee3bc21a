import Foundation
import Stances
import Testing

@testable import Building
@testable import Corpus
@testable import Exports
@testable import RecordSamples
@testable import Records

/// A record with a member that ours does not have: where the words were said.
private struct FixtureRecord: RecordPart {
    var record = QuoteRecord.blank
    var locationCreated: Location?

    struct Location: RecordPart {
        var name = ""
        var exact = ""
        var confidence = 0.0

        static var blank: Location { Location() }

        mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(
                Member("name", column: 1000, field: .onRequest(1000, "place"), label: .init(91, "said in", "发言地点")), &name)
            visitor.visit("exact", &exact)
            visitor.visit("confidence", &confidence)
        }
    }

    static var blank: FixtureRecord { FixtureRecord() }

    mutating func visit(_ visitor: inout some MemberVisitor) {
        record.visit(&visitor)
        visitor.visit("locationCreated", &locationCreated)
    }
}

@Suite("What a member is told once")
struct RecordMembersTests {
    private let fixture = FixtureRecord(
        record: Samples.record, locationCreated: FixtureRecord.Location(name: "滨海", exact: "滨海的论坛", confidence: 0.9))
    private let members = MemberList(of: FixtureRecord.self)

    private func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object(write)
        return json.bytes
    }

    @Test("a member that is added is written, and read back by both readers")
    func json() throws {
        let bytes = json(fixture.writeMembers)
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix(#","locationCreated":{"name":"滨海","exact":"滨海的论坛","confidence":0.9}}"#))
        #expect(StoredReader.part(from: bytes) == fixture)
        #expect(try JSONDecoder().decode(FixtureRecord.self, from: Data(bytes)) == fixture)
        let without = FixtureRecord(record: Samples.record)
        #expect(json(without.writeMembers) == Samples.record.json)
        #expect(StoredReader.part(from: Samples.record.json) == without)
        #expect(try JSONDecoder().decode(FixtureRecord.self, from: Data(Samples.record.json)) == without)
    }

    @Test("it is the last column of a table, empty where it is unknown")
    func columns() {
        let columns = TableColumns(of: members)
        #expect(columns.names == QuoteRecord.columns.names + ["locationCreated.name"])
        #expect(columns.row(of: fixture) == QuoteRecord.columns.row(of: Samples.record) + ["滨海"])
        #expect(columns.row(of: FixtureRecord(record: Samples.record)).last == "")
    }

    @Test("it is a field that can be asked for")
    func fields() throws {
        let fields = MemberField<FixtureRecord>.all(of: members)
        #expect(fields.map(\.name) == QuoteRecord.fields.map(\.name) + ["place"])
        #expect(fields.last?.value(of: fixture) == .text("滨海"))
        #expect(fields.last?.value(of: FixtureRecord(record: Samples.record)) == .text(nil))
        #expect(fields.last?.isUsual == false)
    }

    @Test("people see it with its label in either language, among the others where the label says")
    func facts() throws {
        let facts = MemberFact.all(of: fixture, members)
        let said = try #require(facts.first { $0.path == "locationCreated.name" })
        #expect(said.values == ["滨海"])
        #expect(said.label.english == "said in" && said.label.chinese == "发言地点")
        let places = ["isPartOf.author", said.path, "isPartOf.url"].compactMap { path in facts.firstIndex { $0.path == path } }
        #expect(places.count == 3 && places == places.sorted())
        #expect(facts.map(\.path).filter { $0 != said.path } == Samples.record.facts.map(\.path))
        #expect(MemberFact.all(of: FixtureRecord(record: Samples.record), members).count == facts.count - 1)
    }

    @Test("linked data carry it among what their vocabularies have no word for, and give it back")
    func linkedData() throws {
        for selection in [WebAnnotationWriter.details, SchemaOrgWriter.details] {
            let bytes = json { fixture.writeMembers(selection, to: &$0) }
            #expect(String(decoding: bytes, as: UTF8.self).contains("\"locationCreated\":{\"name\":\"滨海\""))
            let read = try JSONDecoder().decode(Selected<FixtureRecord>.self, from: Data(bytes), configuration: selection).part
            #expect(read.locationCreated == fixture.locationCreated)
        }
    }

    @Test("no property is forgotten where a part names its members")
    func everyProperty() {
        #expect(Self.unnamed(in: SampleFiller.filled(QuoteRecord.self)).isEmpty)
        #expect(Self.unnamed(in: IndexedFiles.filled).isEmpty)
        #expect(Self.unnamed(in: QuoteRecord.blank).contains("text"))
    }

    /// The properties that are what they are where they are absent, though every member that is named was given a value.
    private static func unnamed(in part: any RecordPart) -> [String] {
        let blank = Mirror(reflecting: type(of: part).blank).children
        return zip(Mirror(reflecting: part).children, blank).flatMap { own, blank in
            if let part = own.value as? any RecordPart { return unnamed(in: part) }
            if let parts = own.value as? [any RecordPart], !parts.isEmpty { return parts.flatMap(unnamed) }
            return "\(own.value)" == "\(blank.value)" ? [own.label ?? ""] : []
        }
    }

    @Test("the sample of the round trips has it")
    func sample() {
        let filled = SampleFiller.filled(FixtureRecord.self)
        let places = Set(MemberList.values(of: filled).map(\.place))
        for (place, entry) in members.entries.enumerated() where entry.path != "type" && entry.path != "target.selector" {
            #expect(places.contains(place), "\(entry.path)")
        }
        #expect(filled.locationCreated?.name.isEmpty == false)
    }

    @Test("columns and fields are numbered without gaps, labels are in both languages and none has another's place")
    func numbers() {
        let entries = QuoteRecord.members.entries
        let columns = entries.compactMap { $0.member.column?.place }
        #expect(columns.sorted() == Array(1...columns.count))
        let fields = entries.flatMap { [$0.member.field, $0.member.day] }.compactMap(\.self)
        #expect(fields.map(\.place).sorted() == Array(1...fields.count))
        #expect(Set(fields.map(\.name.description)).count == fields.count)
        let labels = entries.compactMap(\.member.label)
        #expect(Set(labels.map(\.place)).count == labels.count)
        for label in labels where label.english != "sha-256" {
            #expect(label.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(label.english)")
            #expect(label.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(label.english)")
        }
        for entry in entries where entry.member.column != nil || entry.member.field != nil { #expect(entry.form != nil, "\(entry.path)") }
    }

    @Test("columns keep their places, for readers that count them")
    func order() {
        let names = """
            id statementId text inLanguage quotationType continues confidence speaker.name speaker.id speaker.kind speaker.confidence \
            speaker.mention speaker.sourceChain cue unresolvedMention stance.label stance.confidence stance.abstained arguments.aspect \
            arguments.keyPoint isPartOf.datePublished isPartOf.publisher isPartOf.headline isPartOf.author isPartOf.url isPartOf.id \
            isPartOf.dateAccessed occurrences.count occurrences.urls occurrences.firstAppearance verification.status verification.by \
            verification.at verification.note target.source target.sourceSha256 target.textSha256 target.start target.end target.prefix \
            target.suffix
            """.split(separator: " ").map(String.init)
        #expect(Array(QuoteRecord.columns.names.prefix(names.count)) == names)
    }
}

/// Some members of a part, as documents hold them.
private struct Selected<Part: RecordPart>: DecodableWithConfiguration {
    var part: Part

    init(from decoder: any Decoder, configuration selection: MemberSelection) throws { part = try Part(selection, from: decoder) }
}
