public import Records

/// One key point with the statements that make it.
public struct KeyPointAnswer: Sendable {
    /// The key point.
    public var keyPoint: IndexSummary.KeyPoint
    /// How many statements make it.
    public var statements: Int
    /// Who makes it: canonical names by number of statements.
    public var speakers: [SpeakerCount]
    /// The dates of the oldest and the newest dated statement, ISO 8601.
    public var dates: ClosedRange<String>?
    /// The outlets that printed them, most statements first.
    public var outlets: [String]
    /// The statement that shows it best: the surest, then the most often printed, then the oldest.
    public var best: QuoteRecord
    /// The key points of other sides on the same aspect that have statements, by their codes.
    public var counterArguments: [String]

    /// A speaker and how many statements.
    public struct SpeakerCount: Sendable, Hashable {
        /// The canonical name.
        public var name: String
        /// How many statements.
        public var statements: Int
        /// Of how many of them it is unsure that they are this speaker's.
        public var unsure: Int
    }
}

extension KeyPointAnswer {
    /// Sums up the records that make a key point, one of each statement.
    init?(keyPoint: IndexSummary.KeyPoint, statements records: [QuoteRecord]) {
        func sureness(_ record: QuoteRecord) -> Double {
            let argument = record.arguments.first { $0.keyPoint == keyPoint.id }?.confidence ?? 0
            return argument * record.confidence * (record.speaker?.confidence ?? 0)
        }
        func isBetter(_ a: QuoteRecord, _ b: QuoteRecord) -> Bool {
            let (x, y) = (sureness(a), sureness(b))
            if x != y { return x > y }
            return (-a.occurrences.count, a.isPartOf.datePublished ?? "9", a.id)
                < (-b.occurrences.count, b.isPartOf.datePublished ?? "9", b.id)
        }
        guard let best = records.min(by: isBetter) else { return nil }
        self.keyPoint = keyPoint
        self.best = best
        statements = records.count
        let unsure = Dictionary(
            records.filter { $0.unsureAttribution != nil }.compactMap { $0.speaker.map { ($0.name, 1) } }, uniquingKeysWith: +)
        speakers = Self.counted(records.compactMap { $0.speaker?.name })
            .map { SpeakerCount(name: $0.value, statements: $0.count, unsure: unsure[$0.value] ?? 0) }
        outlets = Self.counted(records.compactMap(\.isPartOf.publisher)).map(\.value)
        let days = records.compactMap(\.isPartOf.datePublished).map { String($0.prefix(10)) }
        dates = days.min().flatMap { first in days.max().map { first...$0 } }
        counterArguments = []
    }

    /// The different values, most frequent first, then in their own order.
    private static func counted(_ values: [String]) -> [(value: String, count: Int)] {
        Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (value: $0.key, count: $0.value) }
    }

    /// Writes the key point with its statement as a JSON object.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("keyPoint", keyPoint.id)
            json.member("stance", keyPoint.stance)
            json.member("aspect", keyPoint.aspect)
            json.objectMember("text") { json in
                for (language, text) in keyPoint.text.sorted(by: { $0.key < $1.key }) {
                    json.member(named: language, text)
                }
            }
            json.member("statements", statements)
            json.arrayMember("speakers") { json in
                for speaker in speakers {
                    json.object { json in
                        json.member("name", speaker.name)
                        json.member("statements", speaker.statements)
                        json.member("unsure", speaker.unsure)
                    }
                }
            }
            json.member("firstDate", dates?.lowerBound)
            json.member("lastDate", dates?.upperBound)
            json.member("outlets", outlets)
            json.member("counterArguments", counterArguments)
            json.objectMember("best") { best.writeMembers(to: &$0) }
        }
    }
}
