import ArgumentParser
import Quotations
import Search

/// What a shell offers when a person presses Tab: names from the index that the command line so far means.
///
/// The completion scripts call the program itself. Where no index can be opened nothing is offered, and nothing is said:
/// a message in the middle of a command line would help nobody.
enum IndexCompletion {
    /// Names of those who speak, and ids where the word so far is Latin, so that `li` finds li-yanhong.
    static let speakers = CompletionKind.custom { arguments, _, prefix in
        words(arguments, prefix) { summary in
            let speakers = summary.speakers.filter { $0.statements > 0 && $0.kind != .anonymous && $0.kind != .collective }
                .sorted { ($1.statements, $0.id) < ($0.statements, $1.id) }
            let isLatin = prefix.utf8.first.map { $0 < 0x80 } ?? false
            // A name with a space would fall apart in bash; its id has none.
            return speakers.flatMap { isLatin ? [$0.id, $0.name] : prefix.isEmpty ? [$0.name] : [$0.name] + $0.aliases }
                .filter { !$0.contains(" ") }
        }
    }

    /// The stances.
    static let stances = CompletionKind.custom { arguments, _, prefix in
        words(arguments, prefix) { $0.stanceLabels }
    }

    /// The aspects.
    static let aspects = CompletionKind.custom { arguments, _, prefix in
        words(arguments, prefix) { $0.aspects.map(\.id) }
    }

    /// The sides and both.
    static let sides = CompletionKind.custom { arguments, _, prefix in
        words(arguments, prefix) { $0.positions }
    }

    private static func words(_ arguments: [String], _ prefix: String, _ all: (IndexSummary) -> [String]) -> [String] {
        var place = PlaceOptions()
        place.corpus = EarlyOptions.value(of: "--corpus", in: arguments)
        place.index = EarlyOptions.value(of: "--index", in: arguments)
        guard let base = try? place.knowledgeBase() else { return [] }
        let words = all(base.summary).filter { prefix.isEmpty || $0.lowercased().hasPrefix(prefix.lowercased()) }
        return QuotationFields.distinct(words)
    }
}
