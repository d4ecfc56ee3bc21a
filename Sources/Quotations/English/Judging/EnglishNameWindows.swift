import Articles

/// What stands before an English quotation and behind it, word by word, as the model that looks for its speaker's name sees it.
struct EnglishNameWindows {
    let scene: EnglishScene

    private var tokens: [EnglishToken] { scene.tokens }

    /// The questions. Their order is part of every model that was fitted.
    enum Template: UInt32 {
        case bias = 700, here, before, behind, pairBefore, pairBehind, shapes, classes, classesBefore, classesBehind, name, cueAhead, marks
        case site, nowhere, subject
    }

    /// How many words before the quotation and behind it are looked at.
    private static let (reach, reachBehind) = (36, 26)

    /// The question where the speaker of a segment is named.
    func question(_ site: EnglishSpeakerQuestions.Site) -> NameQuestion {
        var question = NameQuestion()
        question.windows = [window(.before, before(site), site), window(.behind, behind(site), site)]
        question.nowhere.add(Template.nowhere.rawValue, site.shape)
        question.nowhere.add(Template.nowhere.rawValue, 4_000 + UInt32(site.label.rawValue), site.gap)
        return question
    }

    private func before(_ site: EnglishSpeakerQuestions.Site) -> Range<Int> {
        let floor = max(0, site.words.lowerBound - Self.reach)
        var start = site.words.lowerBound
        var ends = 0
        while start > floor {
            if tokens[start - 1].isSentenceEnd {
                ends += 1
                if ends == 3 { break }
            }
            start -= 1
        }
        return start..<site.words.lowerBound
    }

    private func behind(_ site: EnglishSpeakerQuestions.Site) -> Range<Int> {
        let limit = min(tokens.count, site.words.upperBound + Self.reachBehind)
        var end = site.words.upperBound
        while end < limit {
            if tokens[end].isSentenceEnd, end - site.words.upperBound > 3 { break }
            end += 1
        }
        return site.words.upperBound..<max(site.words.upperBound, end)
    }

    private func window(_ side: NameWindow.Side, _ range: Range<Int>, _ site: EnglishSpeakerQuestions.Site) -> NameWindow {
        var window = NameWindow(side: side)
        var names = [UInt32](repeating: 0, count: range.count)
        var next = scene.firstAppearance(from: range.lowerBound - 4)
        while next < scene.appearances.count, scene.appearances[next].tokens.lowerBound < range.upperBound {
            let one = scene.appearances[next]
            for i in one.tokens where range.contains(i) {
                names[i - range.lowerBound] =
                    1 + (i == one.tokens.lowerBound ? 1 : 0) + (i == one.tokens.upperBound - 1 ? 2 : 0)
                    + (one.speaker.kind == .person ? 4 : 0)
            }
            next += 1
        }
        let ahead = cuesAhead(range)
        window.features.reserve(rows: range.count, features: range.count * 20)
        for i in range {
            window.places.append(TextSpan(Int(tokens[i].start), Int(tokens[i].end)))
            let isWord = tokens[i].kind == .word || tokens[i].kind == .number
            window.mayBegin.append(isWord)
            window.mayEnd.append(isWord)
            add(i, range, side, names[i - range.lowerBound], ahead[i - range.lowerBound], site, to: &window.features)
        }
        return window
    }

    /// For each word how far the next reporting verb stands behind it, in steps, and how far the last one before it.
    private func cuesAhead(_ range: Range<Int>) -> [UInt32] {
        func step(_ distance: Int) -> UInt32 { UInt32(distance <= 3 ? distance : distance <= 5 ? 4 : distance <= 9 ? 5 : 6) }
        var steps = [UInt32](repeating: 0, count: range.count)
        var (next, last): (Int?, Int?) = (nil, nil)
        for i in stride(from: min(tokens.count, range.upperBound + 2) - 1, through: range.lowerBound, by: -1) {
            if scene.frameAt[i] >= 0 { next = i }
            if i < range.upperBound { steps[i - range.lowerBound] = next.map { step($0 - i) } ?? 7 }
        }
        for i in range {
            if scene.frameAt[i] >= 0 { last = i }
            steps[i - range.lowerBound] += 8 * (last.map { step(i - $0) } ?? 7)
        }
        return steps
    }

    /// The classes that say most of where names begin and end, as bits.
    private static let classes: [WordClass] = [
        .determiner, .possessive, .pronoun, .preposition, .conjunction, .auxiliary, .adverb, .time, .title, .role, .people,
        [.organisation, .suffix], .document, .verb, .outlet, .given, .familyName, .relative, .plural, .commonAdjective,
    ]

    private func classes(_ i: Int) -> UInt32 {
        guard tokens.indices.contains(i) else { return 1 << 31 }
        var bits: UInt32 = tokens[i].cue >= 0 ? 1 << 30 : 0
        for (n, some) in Self.classes.enumerated() where tokens[i].isOne(of: some) { bits |= 1 << UInt32(n) }
        return bits
    }

    private func shape(_ i: Int) -> UInt32 {
        guard tokens.indices.contains(i) else { return 31 }
        return tokens[i].kind == .word ? 16 + UInt32(tokens[i].shape.rawValue) : UInt32(tokens[i].kind.rawValue)
    }

    private func add(
        _ i: Int, _ range: Range<Int>, _ side: NameWindow.Side, _ name: UInt32, _ ahead: UInt32, _ site: EnglishSpeakerQuestions.Site,
        to table: inout FeatureTable
    ) {
        func ask(_ template: Template, _ value: UInt32) { table.list.add(template.rawValue, value) }
        func ask(_ template: Template, _ first: UInt32, _ second: UInt32) { table.list.add(template.rawValue, first, second) }
        let (here, before, behind) = (scene.word(i), scene.word(i - 1), scene.word(i + 1))
        ask(.bias, 0)
        ask(.here, here)
        ask(.before, before)
        ask(.behind, behind)
        ask(.pairBefore, before, here)
        ask(.pairBehind, here, behind)
        ask(.shapes, shape(i - 1) * 1024 + shape(i) * 32 + shape(i + 1))
        ask(.classes, classes(i))
        ask(.classesBefore, classes(i - 1), shape(i))
        ask(.classesBehind, classes(i + 1), shape(i))
        ask(.name, name)
        ask(.name, 16 + name, shape(i))
        ask(.cueAhead, ahead)
        ask(.cueAhead, 100 + ahead, site.shape)
        let (from, to) = side == .before ? (i + 1, range.upperBound) : (range.lowerBound, i)
        var (commas, ends): (UInt32, UInt32) = (0, 0)
        for place in from..<max(from, to) {
            if tokens[place].isSentenceEnd {
                ends += 1
            } else if tokens[place].kind == .comma || tokens[place].kind == .colon {
                commas += 1
            }
        }
        let marks = min(3, commas) + 4 * min(3, ends)
        ask(.marks, marks)
        ask(.site, marks, site.shape)
        ask(.subject, site.phrase.map { $0.contains(i) ? 1 + (i == $0.lowerBound ? 1 : 0) + (i == $0.upperBound - 1 ? 2 : 0) : 0 } ?? 5)
        table.closeRow()
    }
}
