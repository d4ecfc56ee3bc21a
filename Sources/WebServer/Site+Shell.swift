import Messages
import Search

extension Site {
    /// The frame of every page: the question, the ways to the pages, the search form, the languages.
    ///
    /// - Parameter path: the page's own path, for the way that is marked as here and for the other language.
    func shell(title: String, path: String, query: WebQuery, body: HTML) -> HTML {
        let summary = base.summary
        let language = query.language
        let pages: [(path: String, text: PageText)] = [
            ("/", .search), ("/arguments", .arguments), ("/speakers", .speakers), ("/statistics", .numbers),
        ]
        let header = HTML.element("header") {
            HTML.element("a", ["href": "#content", "class": "skip"]) { HTML.text(language.say(.skip)) }
            HTML.element("p", ["class": "question"]) {
                HTML.element("a", ["href": query.address("/")]) { HTML.text(language.text(summary.question)) }
            }
            HTML.element("nav") {
                pages.map { page in
                    let here: KeyValuePairs<StaticString, String> =
                        page.path == path
                        ? ["href": query.address(page.path), "aria-current": "page"] : ["href": query.address(page.path)]
                    return HTML.element("a", here) { HTML.text(language.say(page.text)) }
                }
                Language.allCases.filter { $0 != language }.map { other in
                    let address = query.again(at: path, language: other)
                    return HTML.element("a", ["href": address, "hreflang": other.rawValue, "lang": other.tag, "class": "language"]) {
                        HTML.text(other.name)
                    }
                }
            }
            form(query)
        }
        let footer = HTML.element("footer") {
            HTML.text(language.say(.corpus, "\(summary.articles)", "\(summary.quotations)", "\(summary.statements)"))
        }
        let main = HTML.element("main", ["id": "content"]) { body }
        return HTML.page(
            title: title.isEmpty ? "DebateKB" : "\(title) – DebateKB", language: language.tag, style: Self.style,
            body: .all([header, main, footer]))
    }

    private func form(_ query: WebQuery) -> HTML {
        let language = query.language
        func labelled(_ text: PageText, _ control: HTML) -> HTML {
            HTML.element("label") {
                HTML.element("span") { HTML.text(language.say(text)) }
                control
            }
        }
        func input(_ name: String, _ value: String?, hint: String) -> HTML {
            HTML.void("input", ["name": name, "value": value ?? "", "placeholder": hint])
        }
        func choice(_ name: String, _ values: [(String, String)], chosen: String?) -> HTML {
            HTML.element("select", ["name": name]) {
                HTML.element("option", ["value": ""]) { HTML.text(language.say(.anyOf)) }
                values.map { value, text in
                    // The address may have it by its name.
                    value == chosen || text == chosen
                        ? HTML.element("option", ["value": value, "selected": ""]) { HTML.text(text) }
                        : HTML.element("option", ["value": value]) { HTML.text(text) }
                }
            }
        }
        func hidden(_ parameter: WebQuery.Parameter, _ value: String) -> HTML {
            HTML.void("input", ["type": "hidden", "name": parameter.rawValue, "value": value])
        }
        let summary = base.summary
        return HTML.element("form", ["action": "/", "method": "get", "role": "search"]) {
            labelled(
                .words,
                HTML.void("input", ["name": "q", "type": "search", "value": query.query, "placeholder": language.say(.wordsHint)]))
            labelled(.speaker, input("speaker", query.speaker, hint: ""))
            labelled(
                .stance,
                choice("stance", summary.stanceLabels.map { ($0, language.stance($0, in: summary)) }, chosen: query.stance))
            labelled(.aspect, choice("aspect", summary.aspects.map { ($0.id, language.text($0.name)) }, chosen: query.aspect))
            labelled(.since, input("after", query.after, hint: "2024-04"))
            labelled(.until, input("before", query.before, hint: "2025-02-14"))
            labelled(.saidSince, input("said-after", query.saidAfter, hint: "2024-04"))
            labelled(.saidUntil, input("said-before", query.saidBefore, hint: "2025-02-14"))
            labelled(.atLeastSure, input("min-confidence", query.minConfidence, hint: "0.9"))
            if query.limit != WebQuery.usualLimit { hidden(.limit, "\(query.limit)") }
            if let asked = query.asked { hidden(.language, asked.rawValue) }
            HTML.element("button") { HTML.text(language.say(.search)) }
        }
    }

    private static let style: StaticString = """
        :root{color-scheme:light dark;--line:#8885;--dim:#5b6470;--link:#0b57a4;--first:#18794e;--second:#b42318;--third:#6d28d9;--fourth:#0b6b83;--fifth:#ad1a72;--both:#8a6100}
        @media(prefers-color-scheme:dark){:root{--dim:#a2abb6;--link:#86b9f5;--first:#5bd399;--second:#ff8b80;--third:#b9a2ff;--fourth:#5ccbe0;--fifth:#f793cf;--both:#e8b84a}}
        body{font:16px/1.65 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:62rem;padding:0 1rem 3rem}
        a{color:var(--link);text-underline-offset:.15em}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-99rem}.skip:focus{position:static}
        .question{font-size:1.4rem;font-weight:600;margin:1rem 0 .2rem}.question a{color:inherit;text-decoration:none}
        h1{font-size:1.25rem;margin:1.2rem 0 .6rem}h2{font-size:1.1rem}h3{font-size:1rem;margin:1.6rem 0 .2rem}
        nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}nav .language{margin-left:auto}[aria-current]{color:inherit;font-weight:600;text-decoration:none}
        form{display:flex;flex-wrap:wrap;align-items:end;gap:.6rem;margin:1rem 0 1.4rem;padding-bottom:1.2rem;border-bottom:1px solid var(--line)}
        label{display:grid;flex:1 1 7rem;min-width:0}label:first-of-type{flex:4 1 100%}label span,dt,figcaption,.dim,footer{color:var(--dim);font-size:.9rem}
        input,select,button{font:inherit;padding:.3rem .5rem;min-width:0;width:100%;height:2.5rem;box-sizing:border-box}button{flex:0 0 auto;width:auto;padding-inline:1.4rem}
        figure{margin:0 0 1.3rem;padding-left:.9rem;border-left:3px solid var(--line)}
        figure.first{border-color:var(--first)}figure.second{border-color:var(--second)}figure.third{border-color:var(--third)}
        figure.fourth{border-color:var(--fourth)}figure.fifth{border-color:var(--fifth)}figure.both{border-color:var(--both)}
        blockquote{margin:0;font-size:1.08rem;overflow-wrap:anywhere}.direct::before{content:"“"}.direct::after{content:"”"}
        figcaption{margin-top:.15rem}figcaption>*{display:inline-block;margin-right:.7rem}figcaption b,h3{overflow-wrap:anywhere}
        .stance{font-weight:600}.stance.first{color:var(--first)}.stance.second{color:var(--second)}.stance.third{color:var(--third)}
        .stance.fourth{color:var(--fourth)}.stance.fifth{color:var(--fifth)}.stance.both{color:var(--both)}
        details{font-size:.95rem}summary{cursor:pointer;color:var(--link);font-size:.9rem}.context{white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0}
        .unsure{border:1px solid currentColor;border-radius:.25rem;padding:0 .3rem;font-size:.85em;white-space:nowrap;cursor:help}.ways a{margin-right:.8rem}
        mark{padding:0 .1em}.sides{display:grid;gap:0 2.2rem;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr))}
        table{border-collapse:collapse;width:100%}th{text-align:left;color:var(--dim);font-size:.9rem}td,th{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
        .number{text-align:right}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
        @media(max-width:36rem){table{font-size:.9rem}td,th{padding-right:.4rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
        pre{white-space:pre-wrap;overflow-wrap:anywhere}img{max-width:100%;height:auto}footer{margin-top:2.5rem}
        @media print{header nav,form,.skip,.pages,summary{display:none}body{max-width:none}figure{break-inside:avoid}figcaption a[href^=http]::after{content:" ("attr(href)")";overflow-wrap:anywhere}}
        """
}
