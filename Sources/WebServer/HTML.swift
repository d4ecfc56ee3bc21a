/// HTML that is safe by type: text is escaped when it is put in, and only what this type made is taken as mark-up.
///
///     HTML.element("p", ["class": "source"]) { HTML.text("A & B") }   // <p class="source">A &amp; B</p>
struct HTML: Sendable {
    private(set) var markup: String

    private init(markup: String) { self.markup = markup }

    /// Words, with what mark-up would take amiss escaped.
    static func text(_ text: some StringProtocol) -> HTML {
        HTML(markup: escaped(text))
    }

    /// Pieces one after the other.
    static func all(_ pieces: [HTML]) -> HTML {
        HTML(markup: pieces.map(\.markup).joined())
    }

    /// An element with its attributes, in their order, and what is in it.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        @Pieces content: () -> HTML = { HTML.all([]) }
    ) -> HTML {
        var markup = "<\(name)"
        for (key, value) in attributes { markup += " \(key)=\"\(escaped(value))\"" }
        return HTML(markup: markup + ">" + content().markup + "</\(name)>")
    }

    /// An element that has nothing in it, such as `input`.
    static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> HTML {
        var markup = "<\(name)"
        for (key, value) in attributes { markup += " \(key)=\"\(escaped(value))\"" }
        return HTML(markup: markup + ">")
    }

    /// A whole page; the style sheet is ours, so it is no text to escape.
    static func page(title: String, language: String, style: StaticString, body: HTML) -> HTML {
        HTML(
            markup: """
                <!doctype html>
                <html lang="\(escaped(language))"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>\(escaped(title))</title><style>\(style)</style></head><body>\(body.markup)</body></html>

                """)
    }

    private static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Lets an element's content be written as a list of pieces.
    @resultBuilder
    enum Pieces {
        static func buildExpression(_ piece: HTML) -> HTML { piece }
        static func buildExpression(_ pieces: [HTML]) -> HTML { .all(pieces) }
        static func buildBlock(_ pieces: HTML...) -> HTML { .all(pieces) }
        static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .all([]) }
        static func buildEither(first piece: HTML) -> HTML { piece }
        static func buildEither(second piece: HTML) -> HTML { piece }
        static func buildArray(_ pieces: [HTML]) -> HTML { .all(pieces) }
    }
}
