/// Keeps a page within what libxml2 reads in linear time and memory.
///
/// libxml2 compares every attribute of a tag with those before it, looks through all open elements at an end tag without a start, and
/// spends 120 bytes on an element however short its tag. Pages that people save stay far below the limits and pass as they are;
/// in the others tags are left out, and their text is kept.
struct MarkupLimits {
    /// How deep elements nest; tags beyond are left out.
    static let depth = 512
    /// The most attributes of a tag; the rest is left out.
    static let attributes = 256
    /// The most start tags; from there on the page is left out.
    static func tags(in count: Int) -> Int { min(50_000 + count / 20, 400_000) }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var open: [UInt32] = []
    /// How many open elements have a name with this hash, so that an end tag without a start tag is known without a search.
    private var openCount = [UInt32](repeating: 0, count: 1 << 12)
    /// The names of the start tags that were left out because they lay too deep.
    private var tooDeep: [UInt32] = []
    private var tagCount = 0
    /// What is to be left out, in order.
    private var cuts: [Range<Int>] = []
    private var warnings: [ArticleWarning] = []

    /// Brings a page within the limits and says what was left out; one that keeps them stays as it is. O(n).
    static func apply(to page: inout String) -> [ArticleWarning] {
        let (cuts, warnings) = page.withUTF8 { bytes in
            var limits = MarkupLimits(bytes)
            limits.scan()
            return (limits.cuts, limits.warnings)
        }
        guard !cuts.isEmpty else { return warnings }
        page = page.withUTF8 { bytes in
            var kept: [UInt8] = []
            kept.reserveCapacity(bytes.count)
            var copied = 0
            for cut in cuts {
                kept += bytes[copied..<cut.lowerBound]
                copied = cut.upperBound
            }
            kept += bytes[copied...]
            return String(decoding: kept, as: UTF8.self)
        }
        return warnings
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func scan() {
        let limit = Self.tags(in: bytes.count)
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
            let next = bytes[start + 1]
            position = start + 1
            if next == UInt8(ascii: "!") {
                if bytes[start...].starts(with: "<!--".utf8) { skip(to: "-->") }
            } else if next == UInt8(ascii: "/") {
                endTag(from: start)
            } else if (0x61...0x7A).contains(next | 0x20) {
                tagCount += 1
                if tagCount > limit {
                    cuts.append(start..<bytes.count)
                    warn(.tagsLeftOut(limit: limit))
                    return
                }
                startTag(from: start)
            }
        }
    }

    /// The hash of the name at the position, lower case, and the place behind it.
    private func name(at start: Int) -> (hash: UInt32, end: Int) {
        var hash: UInt32 = 2_166_136_261
        var i = start
        while i < bytes.count, case let byte = bytes[i], byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            hash = (hash ^ UInt32(byte | 0x20)) &* 16_777_619
            i += 1
        }
        return (hash, i)
    }

    private mutating func startTag(from start: Int) {
        let (hash, nameEnd) = name(at: start + 1)
        var i = nameEnd
        var attributes = 0
        var surplus: Int?
        while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
            if bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: "/") {
                i += 1
                continue
            }
            attributes += 1
            if attributes == Self.attributes + 1 { surplus = i }
            i = endOfAttribute(from: i)
        }
        if let surplus {
            cuts.append(surplus..<i)
            warn(.attributesOfTagLeftOut(limit: Self.attributes))
        }
        let end = min(i + 1, bytes.count)
        position = end
        if Self.raw.contains(hash) {
            // A script's text is no mark-up; it ends at its end tag.
            while let close = bytes[position...].firstIndex(of: UInt8(ascii: "<")), close + 1 < bytes.count {
                if bytes[close + 1] == UInt8(ascii: "/"), name(at: close + 2).hash == hash {
                    position = close
                    break
                }
                position = close + 1
            }
        } else if Self.flat.contains(hash) {
            return
        }
        if open.count >= Self.depth {
            cuts.append(start..<end)
            tooDeep.append(hash)
            warn(.flattened(depth: Self.depth))
        } else {
            open.append(hash)
            openCount[Int(hash & 0xFFF)] += 1
        }
    }

    private func endOfAttribute(from start: Int) -> Int {
        var i = start + 1
        while i < bytes.count, case let byte = bytes[i], byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "=") { i += 1 }
        var value = i
        while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
        guard value < bytes.count, bytes[value] == UInt8(ascii: "=") else { return i }
        value += 1
        while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
        guard value < bytes.count else { return bytes.count }
        if bytes[value] == UInt8(ascii: "\"") || bytes[value] == UInt8(ascii: "'") {
            let quote = bytes[value]
            return bytes[(value + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.count
        }
        while value < bytes.count, bytes[value] > 0x20, bytes[value] != UInt8(ascii: ">") { value += 1 }
        return value
    }

    private mutating func endTag(from start: Int) {
        let (hash, nameEnd) = name(at: start + 2)
        position = nameEnd
        if tooDeep.last == hash {
            // End tags go with the start tags that were left out.
            tooDeep.removeLast()
            position = bytes[nameEnd...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
            cuts.append(start..<position)
            return
        }
        guard openCount[Int(hash & 0xFFF)] > 0 else {
            // An end tag that ends nothing says nothing, and libxml2 looks for its start through all that is open.
            if open.count > Self.depth / 8, !Self.flat.contains(hash), let end = bytes[nameEnd...].firstIndex(of: UInt8(ascii: ">")) {
                position = end + 1
                cuts.append(start..<position)
            }
            return
        }
        tooDeep.removeAll()
        while let last = open.popLast() {
            openCount[Int(last & 0xFFF)] -= 1
            if last == hash { break }
        }
    }

    private mutating func skip(to mark: StaticString) {
        let mark = mark.withUTF8Buffer(Array.init)
        while let hit = bytes[position...].firstIndex(of: mark[0]) {
            position = hit + 1
            if bytes[hit...].starts(with: mark) { return }
        }
        position = bytes.count
    }

    private mutating func warn(_ warning: ArticleWarning) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    private static func hash(_ name: String) -> UInt32 {
        name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    /// Elements whose text is no mark-up.
    private static let raw = Set(["script", "style"].map(hash))

    /// Elements that libxml2 closes before the next of their kind, or that have no end tag: they do not add to the depth.
    private static let flat = Set(
        [
            "br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "source", "wbr", "param", "track", "p", "li", "dt",
            "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot",
        ].map(hash))
}
