import CivilCalendar
public import Corpus
import FoundationEssentials
import Quotations
import Records
import SaidDates
public import Search
public import Storage

extension KnowledgeBase {
    /// A correction of a quotation, checked against what the debate and the speakers know.
    ///
    /// - Parameters:
    ///   - id: the quotation's id or its beginning.
    ///   - speaker: any name; one that nobody has becomes a new speaker.
    ///   - said: when it was said, in EDTF.
    /// - Throws: `unknownQuotation`, `unknownValue` for a stance, aspect or status that does not exist, `unknownSaidDate` for a date
    ///   that is none or lies behind the printing, or `emptyValue` for what a reader would not see.
    public func correction(
        of id: String, speaker: String?, stance: String?, aspects: [String]?, said: String? = nil, status: String?, isNoQuotation: Bool,
        by: String?, note: String?
    ) throws(KnowledgeBaseError) -> Correction {
        for (field, value) in [("speaker", speaker), ("by", by), ("note", note)] where value.map(Self.isInvisible) == true {
            throw .emptyValue(of: field)
        }
        let record = try quotation(id: id).record
        let stance = try stance.map { given throws(KnowledgeBaseError) in try summary.stance(named: given) }
        var known: [String] = []
        for aspect in aspects ?? [] { known.append(try summary.aspect(named: aspect)) }
        if let said { try Self.check(said, printed: record.isPartOf.datePublished) }
        if let status {
            let statuses = QuoteRecord.Verification.Status.allCases.map(\.rawValue).filter { $0 != "machine" }
            try Self.check(status, of: "status", among: statuses)
        }
        var name: Correction.SpeakerName?
        if let speaker {
            let found = lookup.speakers(named: speaker)
            guard found.count <= 1 else {
                throw .unknownValue(
                    speaker, of: "speaker",
                    known: found.map { "\($0.name) \($0.organisations.first ?? "")" })
            }
            name =
                found.first.map { Correction.SpeakerName(id: $0.id, name: $0.name, kind: $0.kind) }
                ?? Correction.SpeakerName(id: speaker, name: speaker, kind: .person)
        }
        return Correction(
            of: record,
            change: Correction.Change(
                speaker: name, stance: stance, aspects: aspects == nil ? nil : known, said: said, status: status,
                notAQuotation: isNoQuotation ? true : nil),
            by: by, note: note, at: Date.now.formatted(.iso8601))
    }

    /// Refuses what is no date, and one on which nothing can have been said that was printed earlier.
    private static func check(_ said: String, printed: String?) throws(KnowledgeBaseError) {
        guard let date = EDTFDate(said) else { throw .unknownSaidDate(said, printed: nil) }
        if let printed, let last = CivilDay(last: printed), let first = date.first, first > last {
            throw .unknownSaidDate(said, printed: String(printed.prefix(10)))
        }
    }

    private static func isInvisible(_ value: String) -> Bool {
        value.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }
}

extension CorpusFolder {
    /// Makes sure that a correction is one of this corpus, and not of another whose index was asked.
    ///
    /// - Throws: `articleMissing` where the corpus does not have the article.
    public func expect(_ correction: Correction) throws(KnowledgeBaseError) {
        guard hasFile(correction.target.source) else { throw .articleMissing(source: correction.target.source, corpus: path) }
    }

    /// Adds a correction to the corpus; it is on disk when this returns.
    public func add(_ correction: Correction) throws(KnowledgeBaseError) {
        try CorrectionsFile(path: correctionsFile).append(correction)
    }
}
