/// An XML document as elements and runs of text, in document order.
///
/// Read by our own reader and not by libxml2's, because feeds are seldom well-formed and an XML parser must be told four times not to
/// trust them: this one opens no file and no connection, knows no entities but the named characters of HTML, nests without
/// recursion, and goes on after a mistake. Names are local names, without their prefix.
struct XMLTree {
    struct Element {
        var name: String
        /// The parent's number; -1 for the root.
        var parent: Int
        var attributes: [(name: String, value: String)] = []
        /// One past the last element inside it, itself included.
        var end: Int
        /// The runs inside it.
        var runs: Range<Int>
    }

    /// A run of text.
    struct Run {
        /// The element that it stands in.
        var element: Int
        var text: String
    }

    var elements: [Element] = []
    var runs: [Run] = []
    /// What was left out, for a person to read.
    var warnings: [ArticleWarning] = []

    /// The most elements that are read; the rest is left out.
    static let elementLimit = 400_000
    /// How deep elements nest; tags beyond are left out, their text is not.
    static let depthLimit = 512
    /// The most attributes of one element; the rest is left out.
    static let attributeLimit = 256

    /// Reads a document. O(n).
    ///
    /// - Throws: `ownEntities` where it declares some, `noXML` where it has no element.
    init(_ xml: String) throws(ArticleProblem.Refusal) {
        var reader = XMLReader(xml)
        try reader.read()
        self = reader.tree
        guard !elements.isEmpty else { throw .noXML }
    }

    /// A tree with nothing in it, for its reader to fill.
    init() {}

    /// The value of an attribute of an element.
    func attribute(_ name: String, of element: Int) -> String? {
        elements[element].attributes.first { $0.name == name }?.value
    }

    /// The children of an element, in order. O(children).
    func children(of element: Int) -> [Int] {
        var children: [Int] = []
        var i = element + 1
        while i < elements[element].end {
            children.append(i)
            i = elements[i].end
        }
        return children
    }

    /// The first child of an element with a name.
    func child(_ name: String, of element: Int) -> Int? { children(of: element).first { elements[$0].name == name } }

    /// The elements below another with a name, in document order. O(elements below).
    func descendants(_ name: String, of element: Int) -> [Int] {
        (element + 1..<elements[element].end).filter { elements[$0].name == name }
    }

    /// The elements with one of some names, in document order, without those that lie in another of them. O(elements).
    func outermost(_ names: Set<String>) -> [Int] {
        var found: [Int] = []
        var i = 0
        while i < elements.count {
            if names.contains(elements[i].name) {
                found.append(i)
                i = elements[i].end
            } else {
                i += 1
            }
        }
        return found
    }

    /// The first element below another with a name.
    func first(_ name: String, in element: Int) -> Int? {
        (element + 1..<elements[element].end).first { elements[$0].name == name }
    }

    /// The text of an element with that of all below it, as it stands.
    func text(of element: Int) -> String { runs[elements[element].runs].map(\.text).joined() }

    /// The text of an element with that of all below it, white space folded; nil where there is none.
    func words(of element: Int?) -> String? {
        guard let element else { return nil }
        let words = text(of: element).folded
        return words.isEmpty ? nil : words
    }

    /// What is inside an element as HTML.
    func markup(in element: Int) -> String {
        var markup = ""
        var open: [Int] = []
        var next = elements[element].runs.lowerBound
        func put(runsOf parent: Int, upTo limit: Int) {
            while next < min(limit, elements[element].runs.upperBound) {
                markup += Self.escaped(runs[next].text)
                next += 1
            }
        }
        func close(before child: Int) {
            while let last = open.last, elements[last].end <= child {
                put(runsOf: last, upTo: elements[last].runs.upperBound)
                if !Self.void.contains(elements[last].name) { markup += "</\(elements[last].name)>" }
                open.removeLast()
            }
        }
        for i in element + 1..<max(element + 1, elements[element].end) {
            close(before: i)
            put(runsOf: elements[i].parent, upTo: elements[i].runs.lowerBound)
            let attributes = elements[i].attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
            markup += "<\(elements[i].name)\(attributes)>"
            open.append(i)
        }
        close(before: elements[element].end)
        put(runsOf: element, upTo: elements[element].runs.upperBound)
        return markup
    }

    /// HTML's elements without an end tag.
    private static let void: Set<String> = ["br", "img", "hr", "input", "meta", "link", "col", "wbr", "source", "embed", "area"]

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x22 }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
