import CivilCalendar

/// What a page's scripts say where its text says nothing: pages that a script fills in carry their date in it.
struct ScriptState {
    private let tree: HTMLTree

    init(_ tree: HTMLTree) { self.tree = tree }

    /// Names that content systems give to the date of publication, the surest first.
    private static let keys = [
        "publish_time", "publishTime", "publishDate", "datePublished", "pubtime", "pubTime", "pub_time", "pubDate", "publish_date",
        "releaseTime",
    ]

    /// The date behind one of the names; nil where none has one.
    var published: String? {
        for key in Self.keys {
            for range in places(of: Array(key.utf8)) {
                let text = tree.bytes.span.extracting(range.upperBound..<min(tree.bytes.count, range.upperBound + 40))
                var i = 0
                while i < text.count, [0x22, 0x27, 0x3A, 0x3D, 0x20, 0x5C].contains(text[i]) { i += 1 }
                if i > 0, let moment = Moment.first(in: text, from: i), moment.start == i { return moment.iso }
            }
        }
        return timestamp
    }

    /// The time in seconds since 1970 that WeChat's pages carry as `ct`, in the time of China.
    private var timestamp: String? {
        for range in places(of: Array("var ct = \"".utf8)) {
            let digits = tree.bytes[range.upperBound...].prefix(10)
            guard digits.count == 10, let seconds = Int(String(decoding: digits, as: UTF8.self)), seconds > 1_000_000_000 else { continue }
            let local = seconds + 8 * 3600
            guard let date = CivilDay(daysSinceEpoch: local / 86400) else { continue }
            let time = local % 86400
            return Moment(
                year: date.year, month: date.month, day: date.day, hour: time / 3600, minute: time / 60 % 60, second: time % 60,
                zone: "+08:00", start: 0,
                end: 0
            ).iso
        }
        return nil
    }

    /// The year of a month and day, where the page holds that date in full somewhere.
    func year(of moment: Moment) -> Int? {
        let text = tree.bytes.span
        var position = 0
        while let full = Moment.first(in: text, from: position) {
            if full.month == moment.month, full.day == moment.day { return full.year }
            position = full.end
        }
        return nil
    }

    private func places(of words: [UInt8]) -> [Range<Int>] {
        guard let first = words.first else { return [] }
        return tree.bytes.withUnsafeBufferPointer { bytes in
            var found: [Range<Int>] = []
            var i = 0
            while i + words.count <= bytes.count {
                guard let next = bytes[i...].firstIndex(of: first), next + words.count <= bytes.count else { break }
                if bytes[next..<(next + words.count)].elementsEqual(words) { found.append(next..<(next + words.count)) }
                i = next + 1
            }
            return found
        }
    }
}
