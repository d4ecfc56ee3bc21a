/// A page parsed by libxml2, flattened into what the reader needs: elements and runs of text, in document order.
///
/// All text and all attribute values lie in one buffer of UTF-8, `bytes`; elements and runs are rows of numbers into it. A page of
/// 200 KB thus costs a handful of allocations instead of ten thousand strings.
///
/// The parser's events are taken as they come and no tree of libxml2's own is built: its limit of 256 levels, behind which it drops
/// all text, does not arise, and no recursion can run out of stack.
struct HTMLTree {
    /// An element; elements are numbered in document order, so a parent's number is less than its children's.
    struct Element {
        var tag: HTMLTag
        /// The parent's number; -1 for the root.
        var parent: Int32
        /// One past the number of the last element inside.
        var end: Int32
        /// Its attributes, as a range of `HTMLTree.attributes`.
        var firstAttribute: Int32
        var attributeCount: Int32
    }

    /// An attribute's value, as a range of `HTMLTree.bytes`.
    struct Attribute {
        var name: HTMLAttribute
        var start: Int32
        var end: Int32
    }

    /// A run of text as a range of `HTMLTree.bytes`, or a line break.
    struct Run {
        /// The element that it stands in.
        var element: Int32
        /// -1 for `<br>`.
        var start: Int32
        var end: Int32
    }

    var bytes: [UInt8] = []
    var elements: [Element] = []
    var attributes: [Attribute] = []
    var runs: [Run] = []

    /// The most elements that are read; the rest of a page is left out.
    static let elementLimit = 1_000_000

    /// An attribute's value, as a range of `bytes`; nil where the element has none. O(attributes of the element).
    func value(_ name: HTMLAttribute, of element: Int) -> Range<Int>? {
        let first = Int(elements[element].firstAttribute)
        for i in first..<(first + Int(elements[element].attributeCount)) where attributes[i].name == name {
            return Int(attributes[i].start)..<Int(attributes[i].end)
        }
        return nil
    }

    /// An attribute's value as a string, white space folded; nil where it is missing or empty.
    func text(_ name: HTMLAttribute, of element: Int) -> String? {
        guard let range = value(name, of: element) else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self).folded
        return text.isEmpty ? nil : text
    }

    /// The text in an element, white space folded. O(log runs + text).
    ///
    /// - Parameter apart: whether the texts of different elements are kept apart by a space.
    func text(in element: Int, apart: Bool = false) -> String {
        String(decoding: rawText(in: element, apart: apart), as: UTF8.self).folded
    }

    /// The text in an element as it stands, spaces for line breaks.
    func rawText(in element: Int, apart: Bool = false) -> [UInt8] {
        var text: [UInt8] = []
        var i = firstRun(of: element)
        let end = elements[element].end
        // Runs stand in document order, but text behind a child belongs to the parent's smaller number: the runs of an element end at
        // the first run of an element outside.
        while i < runs.count, runs[i].element >= element, runs[i].element < end {
            if apart { text.append(0x20) }
            if runs[i].start < 0 { text.append(0x20) } else { text += bytes[Int(runs[i].start)..<Int(runs[i].end)] }
            i += 1
        }
        return text
    }

    /// The first run in an element or behind it.
    private func firstRun(of element: Int) -> Int {
        runs.firstIndex { $0.element >= element && $0.element < elements[element].end } ?? runs.count
    }

    /// Whether an element is another or lies in it. O(1).
    func isIn(_ element: Int, _ ancestor: Int) -> Bool {
        element >= ancestor && element < elements[ancestor].end
    }

    /// The numbers of the elements with a tag.
    func elements(_ tag: HTMLTag) -> [Int] { elements.indices.filter { elements[$0].tag == tag } }
}

extension String {
    /// The text with each stretch of white space made one space, none at its edges, and without marks that have no width.
    var folded: String {
        var folded = CollapsedText()
        var text = self
        text.withUTF8 { folded.append($0, isLink: false) }
        return String(decoding: folded.bytes, as: UTF8.self)
    }
}
