/// The names of events, as they are looked for in a text.
struct EventNames: Sendable {
    private let names: [UInt32: [Name]]

    private struct Name {
        let codes: [UInt32]
        let event: Int
    }

    init(_ events: [DatedEvent]) {
        var names: [UInt32: [Name]] = [:]
        for (index, event) in events.enumerated() {
            for name in event.names {
                let codes = name.unicodeScalars.map { PageLayout.folded($0.value) }
                if let first = codes.first { names[first, default: []].append(Name(codes: codes, event: index)) }
            }
        }
        self.names = names.mapValues { $0.sorted { $0.codes.count > $1.codes.count } }
    }

    /// The longest name of an event that begins at an offset.
    func expression(at offset: Int, in text: DateText) -> TemporalExpression? {
        guard let name = names[text.codes[offset]]?.first(where: { text.has($0.codes, at: offset) }) else { return nil }
        return TemporalExpression(span: offset..<offset + name.codes.count, meaning: .event(name.event), rule: "event")
    }
}
