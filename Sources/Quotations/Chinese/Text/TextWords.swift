import Articles

/// Words of a text as the key of a set or dictionary: equal where their scalars are. Strings would be brought into a normal form for each question.
struct TextWords: Hashable {
    private let scalars: ArraySlice<UInt32>

    init(_ span: TextSpan, of text: ChineseText) { scalars = text.scalars[span.start..<span.end] }

    static func == (a: TextWords, b: TextWords) -> Bool { a.scalars == b.scalars }

    func hash(into hasher: inout Hasher) { scalars.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
