import Articles
import FoundationEssentials
import Quotations
import Records
import SaidDates
import Stances

/// Why a correction cannot be applied.
public enum OrphanReason: String, Sendable, Hashable, CaseIterable {
    /// The corpus does not have its article any more.
    case articleGone
    /// The article does not have its words any more.
    case wordsGone
}

/// Applies corrections to freshly made records: finds the words again, then lets the person's word stand.
struct CorrectionApplication {
    /// A correction whose words are no longer in the corpus; it is kept and listed, never dropped.
    struct Orphan: Sendable, Hashable {
        var correction: Correction
        var reason: OrphanReason
    }

    private let corrections: [Correction]
    private let builder: RecordBuilder?

    /// - Parameter builder: reads again what a record argues for the stance that a person gives it; without one only the places
    ///   of corrections are looked for.
    init(_ corrections: [Correction], builder: RecordBuilder? = nil) {
        self.corrections = corrections
        self.builder = builder
    }

    /// Whether an article is the subject of a correction, so that its text must be kept until they are applied.
    func concerns(_ article: QuoteRecord.ArticleReference, source: String) -> Bool {
        corrections.contains { Self.isSame($0.target, article, source: source) != nil }
    }

    /// How a correction knows an article: its bytes first, then its address, then its file.
    private static func isSame(
        _ target: Correction.Target, _ article: QuoteRecord.ArticleReference, source: String
    ) -> Int? {
        if target.article == article.id { return 0 }
        if let url = target.url, url == article.url { return 1 }
        return target.source == source ? 2 : nil
    }

    /// Applies every correction in the order they were made.
    ///
    /// The articles that a correction `concerns` must have kept their text.
    func apply(to articles: inout [IngestedArticle]) -> [Orphan] {
        var orphans: [Orphan] = []
        var scalars: [String: [Unicode.Scalar]] = [:]
        for correction in corrections {
            let known = articles.indices.compactMap { i in
                Self.isSame(correction.target, articles[i].reference, source: articles[i].source).map { (rank: $0, i) }
            }
            guard let (_, i) = known.min(by: { $0 < $1 }) else {
                orphans.append(Orphan(correction: correction, reason: .articleGone))
                continue
            }
            let id = articles[i].reference.id
            if scalars[id] == nil { scalars[id] = Array((articles[i].text ?? "").unicodeScalars) }
            let target = correction.target
            let place = Anchor.find(
                exact: target.exact, prefix: target.prefix, suffix: target.suffix, start: target.start,
                in: scalars[id] ?? [])
            guard let place else {
                orphans.append(Orphan(correction: correction, reason: .wordsGone))
                continue
            }
            apply(correction, at: place, in: &articles[i], text: scalars[id] ?? [])
        }
        return orphans
    }

    private func apply(
        _ correction: Correction, at place: Range<Int>, in article: inout IngestedArticle, text: [Unicode.Scalar]
    ) {
        var position = article.records.indices.max {
            Self.overlap(article.records[$0], place) < Self.overlap(article.records[$1], place)
        }
        if let found = position, Self.overlap(article.records[found], place) < 0.5 { position = nil }
        if correction.change.notAQuotation == true {
            if let position {
                article.records.remove(at: position)
                article.contexts.remove(at: position)
            }
            return
        }
        let index = position ?? article.insert(correction, at: place, text: text)
        correction.change.apply(to: &article.records[index], by: correction, builder: builder)
    }

    /// Lets the stance that a person gave one quotation hold for the others of its statement about which nobody said anything:
    /// the same words by the same speaker.
    func shareStances(among records: inout [QuoteRecord]) {
        var given: [String: QuoteRecord] = [:]
        for record in records where record.stance.isGiven {
            if let other = given[record.statementId], (other.verification.at ?? "") > (record.verification.at ?? "") { continue }
            given[record.statementId] = record
        }
        guard !given.isEmpty else { return }
        for i in records.indices where records[i].verification == .machine {
            guard let source = given[records[i].statementId] else { continue }
            records[i].stance = source.stance
            records[i].arguments = builder?.arguments(of: records[i], holding: source.stance.label) ?? []
        }
    }

    /// The share of the words that a record and a place have in common, from 0 to 1.
    private static func overlap(_ record: QuoteRecord, _ place: Range<Int>) -> Double {
        let (start, end) = (record.target.start, record.target.end)
        let common = min(end, place.upperBound) - max(start, place.lowerBound)
        let all = max(end, place.upperBound) - min(start, place.lowerBound)
        return common <= 0 || all == 0 ? 0 : Double(common) / Double(all)
    }
}

extension Correction.Change {
    /// Sets what the person said; the record says from now on that a person stands for it.
    func apply(to record: inout QuoteRecord, by correction: Correction, builder: RecordBuilder? = nil) {
        if let speaker {
            record.speaker = .given(id: speaker.id, name: speaker.name, kind: speaker.kind, inPlaceOf: record.speaker)
        }
        if let stance {
            let label = StanceLabel(name: stance)
            if label != record.stance.label { record.arguments = builder?.arguments(of: record, holding: label) ?? [] }
            record.stance = .given(label)
        }
        if let aspects {
            record.arguments =
                record.arguments.filter { aspects.contains($0.aspect) }
                + aspects.filter { aspect in !record.arguments.contains { $0.aspect == aspect } }
                .map { .given(aspect: $0, towards: record.stance.label) }
        }
        if let said = said.flatMap({ EDTFDate($0) }) { record.dateCreated = .given(said) }
        // What an earlier correction says of the status, by whom and why, holds until a later one speaks of it: a note and the
        // name under it belong together.
        let earlier = record.verification.status
        guard earlier == .machine || status != nil || correction.note != nil else { return }
        record.verification = QuoteRecord.Verification(
            status: status.flatMap(QuoteRecord.Verification.Status.init(rawValue:)) ?? (earlier == .machine ? .verified : earlier),
            by: correction.by, at: correction.at, note: correction.note)
    }
}

extension IngestedArticle {
    /// Adds a record for words that a person calls a quotation and the machine does not, in its place.
    fileprivate mutating func insert(_ correction: Correction, at place: Range<Int>, text: [Unicode.Scalar]) -> Int {
        func words(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text[range.clamped(to: 0..<text.count)])
            return String(view)
        }
        let record = QuoteRecord.given(
            words(place), at: place,
            between: (
                words(max(0, place.lowerBound - 32)..<place.lowerBound), words(place.upperBound..<min(text.count, place.upperBound + 32))
            ),
            kind: correction.target.quotationType, language: records.first?.inLanguage,
            speaker: correction.target.speaker.map { .given(id: $0.id, name: $0.name, kind: $0.kind, inPlaceOf: nil) },
            in: reference, source: source, digests: (source: sourceSha256, text: Digest.sha256(utf8: words(0..<text.count))))
        let index = records.firstIndex { $0.target.start > place.lowerBound } ?? records.count
        records.insert(record, at: index)
        contexts.insert(record.text, at: index)
        return index
    }
}
