/// One way of reading a text, as a value: what it finds, shown by examples, and how it reads.
///
/// Readers keep their rules in lists, and the order of a list is the order in which its rules are tried:
///
///     static let atCue: [AtCue] = [
///         AtCue([.cited: Example("林越引用沈渡的话说，“⟦开源更便宜。⟧”", "沈渡")]) { $0.cited($1) },
///
/// `Found` is what a rule finds by name, such as a construction; a rule that only keeps others away has no example. `Reading` is a
/// function: what it is given and what it answers is told beside each list. A test reads every example.
struct Rule<Found: Sendable, Reading: Sendable>: Sendable {
    /// All that the rule finds, with an example of each.
    let examples: KeyValuePairs<Found, Example>
    /// How it reads.
    let read: Reading

    /// A rule from its parts.
    init(_ examples: KeyValuePairs<Found, Example>, _ read: Reading) {
        self.examples = examples
        self.read = read
    }
}

/// A passage in which rules find something: words between ⟦ and ⟧, of which the last are what the example is of.
struct Example: Sendable {
    let passage: String
    /// Who says the last words; nil where the passage names nobody.
    let speaker: String?

    /// A marked passage, with the name of the one who says its last words.
    init(_ passage: String, _ speaker: String? = nil) {
        self.passage = passage
        self.speaker = speaker
    }
}

extension Array {
    /// The first answer that an element gives, in their order; the elements behind it are not asked.
    func firstAnswer<Answer>(_ ask: (Element) -> Answer?) -> Answer? {
        for element in self {
            if let answer = ask(element) { return answer }
        }
        return nil
    }
}
