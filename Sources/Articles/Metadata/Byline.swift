import ChineseScript

/// Who wrote an article, as its lines say: （记者 林越）, 文/林越, 作者：林越, 新华社记者林越、沈渡, By Mira Castellane.
enum Byline {
    /// What announces names. `label` is followed by names of any kind, `reporter` by names of people only, and so is `turn`,
    /// which in an interview is followed by a question.
    private enum Cue: Int { case label, reporter, turn, no }

    /// Longer words win over shorter ones at the same place, so that 摄影记者 is no 记者.
    private static let cues = CuePhrases<Cue>(
        [(PageWords.Class.bylineLabel, Cue.label), (.bylineReporter, .reporter), (.bylineTurn, .turn), (.bylineNo, .no)].flatMap {
            name, cue in
            PageWords.words(of: name).map { ($0, cue) }
        })

    /// The names in one line; empty where it announces none.
    static func names(in line: String) -> [String] {
        cues.first(in: line) { cue, bytes, place in
            // 文：林越 is a byline, 正文： and 论文/ are not.
            if startsInsideWord(bytes.span, place.lowerBound) { return nil }
            let rest = joined(String(decoding: bytes[place.upperBound...].prefix(240), as: UTF8.self))
            let names =
                switch cue {
                case .label: labelled(rest)
                case .reporter: reporters(rest)
                case .turn: labelled(rest).filter(isPerson)
                case .no: [] as [String]
                }
            return names.isEmpty ? nil : names
        } ?? english(line)
    }

    /// Whether a cue of one character (文, 图) goes on a word.
    private static func startsInsideWord(_ text: Span<UInt8>, _ i: Int) -> Bool {
        guard i >= 3, i + 2 < text.count, text[i - 3] >= 0xE4, text[i - 3] <= 0xE9 else { return false }
        return oneCharacterCues.longest(in: text, at: i) != nil
    }

    private static let oneCharacterCues = PhraseTrie(PageWords.words(of: .oneCharacterCue))

    /// Who edited the article, by a line that says so.
    static func editors(in line: Span<UInt8>) -> [String] {
        var editors: [String] = []
        for i in line.indices where line[i] >= 0xE0 {
            guard let (end, _) = editorCues.longest(in: line, at: i) else { continue }
            let rest = (end..<min(line.count, end + 60)).map { line[$0] }
            let names = String(decoding: rest, as: UTF8.self).split { " 、，,)）】]|".contains($0) }.prefix(3)
            editors += names.map { String($0.drop { $0 == " " || $0 == "：" }) }
        }
        return editors
    }

    private static let editorCues = PhraseTrie(PageWords.words(of: .editorCue))

    /// A person's name at the end of an article in brackets of its own: （林越）.
    static func signature(in line: String) -> [String] {
        guard let last = line.last, last == ")" || last == "）", let open = line.lastIndex(where: { $0 == "(" || $0 == "（" }) else {
            return []
        }
        let inner = line[line.index(after: open)...].dropLast()
        let names = inner.split { " 、，,".contains($0) }.map(String.init)
        return !names.isEmpty && names.count <= 4 && names.allSatisfy(isPerson) ? names : []
    }

    /// Names of two characters are often spread to three (方　敏); they are put together again.
    private static func joined(_ text: String) -> String {
        var result: [Character] = []
        let characters = Array(text)
        for (i, character) in characters.enumerated() {
            if character == " ", i > 0, i + 1 < characters.count, isHan(characters[i - 1]), isHan(characters[i + 1]),
                i == 1 || !isHan(characters[i - 2]), i + 2 == characters.count || !isHan(characters[i + 2])
            {
                continue
            }
            result.append(character)
        }
        return String(result)
    }

    static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
    }

    /// Names behind 作者： and its like: up to a sign that ends them, pen names included.
    private static func labelled(_ rest: String) -> [String] {
        let stop = rest.drop { " ：:/|｜丨".contains($0) }.prefix(60)
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        loop: for character in stop {
            switch character {
            case "、", "&", "/", "＆": close()
            case " ", ",", "，":
                // A space may stand between names, and behind the last of them.
                if character != " ", let last = words.last ?? (word.isEmpty ? nil : word), !isPerson(last) { break loop }
                close()
            case "(", "（", ")", "）", "|", "｜", "丨", "。", "；", ";", "【", "】", "[", "]", "<", "《", "：", ":", "！", "“", "•": break loop
            default: word.append(character)
            }
        }
        close()
        // 编辑 and its like announce someone else, with or without a colon.
        if let other = words.firstIndex(where: { word in Role.others.contains { word.hasPrefix($0) } }) { words.removeSubrange(other...) }
        for i in words.indices {
            for title in ["记者", "記者"] where words[i].hasPrefix(title) && words[i].count > 3 { words[i].removeFirst(2) }
        }
        if words.isEmpty { return [] }
        guard words.count > 1 else { return isPenName(words[0]) ? words : [] }
        if words.allSatisfy(isPerson) { return words }
        let isListed = stop.contains { "、&/＆".contains($0) }
        if isListed, words.allSatisfy(isPenName) { return words }
        return isPenName(words[0]) ? [words[0]] : []
    }

    /// Names behind 记者: people's, with what shows that they are done behind them.
    private static func reporters(_ rest: String) -> [String] {
        let characters = Array(rest.drop { $0 == " " || $0 == "：" || $0 == ":" }.prefix(60))
        var names: [String] = []
        var i = 0
        while i < characters.count {
            guard let count = nameLength(characters, at: i) else { break }
            names.append(String(characters[i..<(i + count)]))
            i += count
            guard i < characters.count, " 、，,&/".contains(characters[i]) else { break }
            while i < characters.count, " 、，,&/".contains(characters[i]) { i += 1 }
        }
        // 记者 林越 摄: they took the picture.
        if Role.otherWork.contains(where: { String(characters[i...].prefix(6)).hasPrefix($0) }) { return [] }
        return names
    }

    /// The length of the person's name at a place, 2 to 4 characters, when what follows shows where it ends.
    private static func nameLength(_ characters: [Character], at i: Int) -> Int? {
        for count in [4, 3, 2] where i + count <= characters.count {
            guard isPerson(String(characters[i..<(i + count)])) else { continue }
            let behind = characters[(i + count)...].prefix(6)
            guard let next = behind.first else { return count }
            let isDone =
                ")）】]、，,|｜丨/／╱。&".contains(next) || next == " " || next.isNumber
                || Role.behindNames.contains { String(behind).hasPrefix($0) }
            if isDone { return count }
        }
        return nil
    }

    /// By Mira Castellane; By Mira Castellane and Jonas Wiel.
    private static func english(_ line: String) -> [String] {
        guard line.hasPrefix("By ") || line.hasPrefix("BY "), line.count < 90 else { return [] }
        let rest = line.dropFirst(3).prefix { !",|·•".contains($0) }
        let names = String(rest).replacing(" and ", with: "&").split(separator: "&").map { String($0).folded }
        let areNames = names.allSatisfy { name in
            let words = name.split(separator: " ")
            return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains { $0.isNumber } }
        }
        return areNames ? names : []
    }

    /// A name without the words and signs of the line that it was taken from: By Mira Castellane -
    static func withoutBy(_ name: String) -> String {
        let name = ["By ", "by ", "BY "].first(where: name.hasPrefix).map { name.dropFirst($0.count) } ?? name[...]
        return String(name.reversed().drop { " -–—|".contains($0) }.reversed())
    }

    /// Whether a word is a Chinese person's name by its surname and length, or a foreign one by its dot.
    static func isPerson(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        guard scalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) || $0 == "·" }) else { return false }
        if scalars.contains("·") { return (4...16).contains(scalars.count) }
        guard (2...4).contains(scalars.count), !Role.noNames.contains(name) else { return false }
        let double = scalars.count > 2 && Surnames.inBylines.contains(String(name.prefix(2)))
        return double || scalars.count <= 3 && Surnames.inBylines.contains(String(name.prefix(1)))
    }

    /// Whether a word may be a name that someone writes under.
    static func isPenName(_ name: String) -> Bool {
        (2...(name.contains(where: isHan) ? 12 : 24)).contains(name.count) && !Role.noAuthors.contains { name.contains($0) }
    }
}
