import ChineseScript
import Quotations

/// Finds speakers as people type them.
///
/// Tried in this order, and the first way that finds somebody decides:
///
/// 1. a name, an alias or an id: 简 or 繁, Latin in either order, with or without spaces and accents;
/// 2. a name with its organisation, which tells namesakes apart: `张鹏 智谱`, `张鹏（智谱AI）`;
/// 3. pinyin without spaces and tones: `liyanhong`, `yanhong li`, `li3 yan4 hong2`;
/// 4. one word of a foreign name: `Hartwell`, `哈特维尔`;
/// 5. the initials of a Chinese name: `lyh`, `liyh`;
/// 6. a surname by itself: `Li`, `李`.
///
/// The first two give all namesakes; the others must mean one person. A name with a wrong character finds nobody,
/// because it may be somebody else's; it is suggested instead.
package struct SpeakerLookup: Sendable {
    /// What a name means.
    enum Outcome: Sendable {
        /// These speakers: one, or namesakes.
        case found([IndexSummary.SpeakerEntry])
        /// Several speakers of different names; the most frequent first.
        case ambiguous([IndexSummary.SpeakerEntry])
        /// Nobody.
        case nobody
    }

    private let table: SpeakerTable

    init(_ table: SpeakerTable) { self.table = table }

    /// All of them, which only the ways 3 to 5 and suggestions need.
    var speakers: [IndexSummary.SpeakerEntry] { table.speakers }

    /// Who is meant.
    func find(_ name: String) -> Outcome {
        let named = speakers(named: name)
        if !named.isEmpty { return .found(named) }
        for way in [spelled, named(byWord:), initialled, surnamed] {
            let found = way(name)
            guard let first = found.first else { continue }
            return found.allSatisfy { $0.name == first.name }
                ? .found(found) : .ambiguous(found.sorted { ($1.statements, $0.id) < ($0.statements, $1.id) })
        }
        return .nobody
    }

    /// The speakers who are listed or printed under this name, namesakes each: the first two ways only.
    package func speakers(named name: String) -> [IndexSummary.SpeakerEntry] {
        let exact = NameFolding.keys(of: name).lazy.map(table.speakers(withKey:)).first { !$0.isEmpty }
        return exact ?? namesakes(withOrganisation: name)
    }

    private func namesakes(withOrganisation name: String) -> [IndexSummary.SpeakerEntry] {
        let words = name.split { " 　()（）·,，".contains($0) }.map(String.init)
        guard words.count > 1, let first = words.first else { return [] }
        let organisation = NameFolding.fold(words.dropFirst().joined())
        return table.speakers(withKey: NameFolding.fold(first)).filter { speaker in
            speaker.organisations.contains { NameFolding.fold($0).contains(organisation) }
        }
    }

    private func spelled(_ name: String) -> [IndexSummary.SpeakerEntry] { pinyin(name, as: .spelled) }

    private func initialled(_ name: String) -> [IndexSummary.SpeakerEntry] { pinyin(name, as: .initials) }

    private func pinyin(_ name: String, as match: Pinyin.Match) -> [IndexSummary.SpeakerEntry] {
        let folded = NameFolding.fold(name)
        guard NameFolding.isLatin(folded), (2...40).contains(folded.utf8.count) else { return [] }
        let forms = Set([folded, NameFolding.withoutToneNumbers(folded)])
        return speakers.filter { speaker in
            guard speaker.hasName, match == .spelled || speaker.isPerson else { return false }
            let own = ChineseScript.folded(speaker.name)
            return forms.contains { Pinyin.match($0, name: own, isPerson: speaker.isPerson) == match }
        }
    }

    private func surnamed(_ name: String) -> [IndexSummary.SpeakerEntry] {
        let word = NameFolding.fold(name)
        let isLatin = NameFolding.isLatin(word)
        guard isLatin ? word.utf8.count > 1 : word.unicodeScalars.count == 1 else { return [] }
        return speakers.filter { speaker in
            guard speaker.isPerson else { return false }
            let own = ChineseScript.folded(speaker.name).unicodeScalars
            guard own.count > 1, own.count <= 4, own.allSatisfy({ !$0.isASCII && $0 != "·" }) else {
                return isLatin && ([speaker.name] + speaker.aliases).contains { NameFolding.isSurname(word, ofLatin: $0) }
            }
            // Only a name of four characters is sure to have a surname of two.
            let surname = String(own.prefix(own.count == 4 ? 2 : 1))
            return isLatin ? Pinyin.match(word, name: surname, isPerson: true) == .spelled : surname == word
        }
    }

    private func named(byWord name: String) -> [IndexSummary.SpeakerEntry] {
        let word = NameFolding.fold(name)
        guard word.unicodeScalars.count >= (NameFolding.isLatin(word) ? 4 : 2) else { return [] }
        return speakers.filter { speaker in
            speaker.hasName && speaker.isPerson
                && ([speaker.name] + speaker.aliases).contains { other in
                    let words = NameFolding.words(of: other)
                    return words.count > 1 && words.contains(word)
                }
        }
    }
}

extension IndexSummary.SpeakerEntry {
    /// Whether it is one person or thing with a name, not a description such as 一位研究员.
    var hasName: Bool { kind != .anonymous && kind != .collective }

    var isPerson: Bool { kind == .person }
}
