import KnowledgeBase

extension Site {
    /// The frame of every page: the question, the search form, the ways to the other pages.
    func shell(title: String, query: WebQuery, body: HTML) -> HTML {
        let summary = base.summary
        func choice(_ name: String, _ label: String, _ values: [(String, String)], chosen: String?) -> HTML {
            HTML.element("select", ["name": name, "aria-label": label]) {
                HTML.element("option", ["value": ""]) { HTML.text(label) }
                values.map { value, text in
                    value == chosen
                        ? HTML.element("option", ["value": value, "selected": ""]) { HTML.text(text) }
                        : HTML.element("option", ["value": value]) { HTML.text(text) }
                }
            }
        }
        let header = HTML.element("header") {
            HTML.element("h1") { HTML.element("a", ["href": "/"]) { HTML.text(Self.wording(summary.question)) } }
            HTML.element("nav") {
                HTML.element("a", ["href": "/arguments"]) { HTML.text("论点 arguments") }
                HTML.element("a", ["href": "/speakers"]) { HTML.text("人物 speakers") }
            }
            HTML.element("form", ["action": "/", "method": "get", "role": "search"]) {
                HTML.void(
                    "input",
                    [
                        "name": "q", "type": "search", "value": query.query, "placeholder": "words, \"a phrase\"",
                        "aria-label": "words",
                    ])
                HTML.void(
                    "input",
                    [
                        "name": "speaker", "value": query.speaker ?? "", "placeholder": "speaker",
                        "aria-label": "speaker",
                    ])
                choice("stance", "stance", summary.stanceLabels.map { ($0, $0) }, chosen: query.stance)
                choice("aspect", "aspect", summary.aspects.map { ($0.id, Self.wording($0.name)) }, chosen: query.aspect)
                HTML.element("button") { HTML.text("search") }
            }
        }
        let footer = HTML.element("footer") {
            HTML.text(
                "\(summary.articles) articles, \(summary.quotations) quotations, \(summary.statements) statements")
        }
        return HTML.page(title: title, language: "zh", style: Self.style, body: .all([header, body, footer]))
    }

    private static let style: StaticString = """
        :root{color-scheme:light dark;--line:#8884;--first:#18794e;--second:#b42318;--both:#946800}
        @media(prefers-color-scheme:dark){:root{--first:#5bd399;--second:#ff8b80;--both:#e8b84a}}
        body{font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC",sans-serif;margin:0 auto;max-width:70rem;padding:0 1rem 3rem}
        h1{font-size:1.4rem;margin:1rem 0 .2rem}h1 a{color:inherit;text-decoration:none}h2{font-size:1.1rem}h3{font-size:1rem;margin:1.5rem 0 0}
        nav a{margin-right:1rem}form{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}input,select,button{font:inherit;padding:.3rem .5rem}
        input[name=q]{flex:1 1 16rem}figure{margin:1rem 0;padding:0 0 .8rem;border-bottom:1px solid var(--line)}
        blockquote{margin:0;font-size:1.05rem}figcaption,.count,footer,dt{opacity:.85;font-size:.9rem}
        .stance.first{color:var(--first)}.stance.second{color:var(--second)}.stance.both{color:var(--both)}
        .sides{display:grid;gap:2rem;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}
        table{border-collapse:collapse;width:100%}td{padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        .number{text-align:right}.context{white-space:pre-wrap;border-left:3px solid var(--line);padding-left:1rem}
        dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}mark{padding:0 .1em}footer{margin-top:2rem}
        """
}
