import Articles
public import Quotations
public import Records
import Stances

/// What an index says about itself as a whole, so that a search needs neither the corpus nor the records:
/// the debate's names, the speakers with their counts, and how many of everything there is.
///
/// Opening an index reads the debate's names and the numbers; the speakers are read when they are asked for.
public struct IndexSummary: Sendable {
    /// The version of this summary, of the records beside it and of the columns that the index has of them (`QuoteIndex.schema`).
    public static let currentVersion = 4

    /// The version it was written with.
    public var version: Int
    /// The version of the normalisation by which the articles' texts were made, on which every offset hangs (`ArticleText`);
    /// 0 in an index that is older than this datum.
    public var normalisation: Int
    /// How many articles were read.
    public var articles: Int
    /// How many quotations were found.
    public var quotations: Int
    /// How many different statements they are.
    public var statements: Int
    /// The question, by language.
    public var question: [String: String]
    /// The sides, in their order.
    public var sides: [NamedItem]
    /// The aspects, in their order.
    public var aspects: [NamedItem]
    /// The key points, in their order.
    public var keyPoints: [KeyPoint]
    /// The speakers: the listed ones, silent or not, then all others who spoke. O(speakers) the first time.
    public var speakers: [SpeakerEntry] { table.speakers }
    package let table: SpeakerTable

    /// A side or an aspect.
    public struct NamedItem: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Its name, by language.
        public var name: [String: String]
    }

    /// A key point.
    public struct KeyPoint: Sendable, Hashable {
        /// Its code.
        public var id: String
        /// A side's id, or `both`.
        public var stance: String
        /// An aspect's id.
        public var aspect: String
        /// The argument in a sentence, by language.
        public var text: [String: String]
    }

    /// A speaker with what the corpus has of them.
    public struct SpeakerEntry: Sendable, Hashable {
        /// The stable id.
        public var id: String
        /// The canonical name.
        public var name: String
        /// What it is.
        public var kind: Speaker.Kind
        /// Other spellings.
        public var aliases: [String]
        /// Organisations, which tell namesakes apart.
        public var organisations: [String]
        /// Whether `speakers.yaml` lists them.
        public var listed: Bool
        /// How many quotations.
        public var quotations: Int
        /// How many different statements.
        public var statements: Int
        /// Of how many of them it is unsure that they are this speaker's.
        public var unsure = 0
        /// Statements by stance.
        public var stances: [String: Int]
        /// The date of the oldest dated quotation, ISO 8601.
        public var first: String?
        /// The date of the newest dated quotation, ISO 8601.
        public var last: String?
    }

    /// The stances that a key point can have: the sides, then both of them.
    public var positions: [String] { sides.map(\.id) + [StanceLabel.both.name] }

    /// The stances a quotation can have: the sides, then those that belong to none.
    public var stanceLabels: [String] {
        sides.map(\.id) + [StanceLabel.both, .neutral, .unsure, .offTopic].map(\.name)
    }
}

extension IndexSummary {
    /// What is known where there is no index: no names, so that ids stand for themselves.
    public static let unknown = IndexSummary(
        version: currentVersion, normalisation: Article.normalisationVersion, articles: 0, quotations: 0, statements: 0, question: [:],
        sides: [], aspects: [], keyPoints: [], table: SpeakerTable([]))
}

extension IndexSummary.SpeakerEntry {
    /// Writes the speaker as a JSON object.
    public func write(to json: inout JSONWriter) { json.object(writeMembers) }

    func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("name", name)
        json.member("kind", kind.rawValue)
        json.member("aliases", aliases)
        json.member("organisations", organisations)
        json.member("quotations", quotations)
        json.member("statements", statements)
        json.member("unsure", unsure)
        json.objectMember("stances") { json in
            for (label, count) in stances.sorted(by: { $0.key < $1.key }) { json.member(named: label, count) }
        }
        json.member("firstDate", first)
        json.member("lastDate", last)
    }
}
