/// What an index stores of a record: the record, and the paragraph that it stands in.
package struct IndexedRecord: RecordPart {
    package var record = QuoteRecord.blank
    package var context = ""

    package static var blank: IndexedRecord { IndexedRecord(record: .blank, context: "") }

    package init(record: QuoteRecord, context: String) { (self.record, self.context) = (record, context) }

    /// Reads back what `json` wrote; nil for bytes that are none of it. Here and not by `RecordPart`, whose reading is made for any
    /// part: this one the compiler makes for the record.
    package init?(json bytes: [UInt8]) {
        guard let read: IndexedRecord = StoredReader.part(from: bytes) else { return nil }
        self = read
    }

    package mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("record", &record)
        visitor.visit("context", &context)
    }

    /// The record and its context as one JSON object.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object(writeMembers)
        return json.bytes
    }
}
