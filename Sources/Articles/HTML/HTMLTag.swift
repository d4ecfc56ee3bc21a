/// The elements whose names matter to a reader of articles; all others are `other`.
enum HTMLTag: UInt8, CaseIterable {
    case other
    case html, head, body, title, meta, link, script, style, noscript, template
    case article, main, section, header, footer, nav, aside, form, div, p, pre, blockquote, center
    case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, tbody, tr, td, th, caption, figure, figcaption, hr, br, img
    case a, abbr, b, bdi, bdo, big, cite, code, data, del, em, font, i, ins, kbd, label, mark, q, rb, rp, rt, ruby, s, samp, small, span
    case strike, strong, sub, sup, time, tt, u, `var`, wbr, nobr
    case svg, iframe, object, select, button, textarea, option, audio, video, canvas, math, map

    /// What is known of a tag without looking at its attributes.
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// It does not break lines.
        static let inline = Traits(rawValue: 1)
        /// Its text is not the page's.
        static let unread = Traits(rawValue: 2)
        /// It heads a section.
        static let heading = Traits(rawValue: 4)
        /// It stands beside the article by its meaning.
        static let beside = Traits(rawValue: 8)
    }

    var traits: Traits {
        switch self {
        case .a, .abbr, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .em, .font, .i, .ins, .kbd, .label, .mark, .q, .rb, .ruby, .s,
            .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr, .nobr, .img, .map:
            .inline
        case .script, .style, .noscript, .template, .head, .title, .svg, .iframe, .object, .select, .button, .textarea, .option, .audio,
            .video,
            .canvas, .math:
            .unread
        case .rp, .rt: [.inline, .unread]
        case .nav, .figcaption, .caption: [.unread]
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .aside, .footer, .form: .beside
        default: []
        }
    }

    /// The tag with a name, given as its bytes in lower case packed into a number; see `packed`.
    static func named(_ packed: UInt64) -> HTMLTag { byName[packed] ?? .other }

    /// The first eight bytes of a name, the first one lowest, and its length over the highest byte where it is longer.
    ///
    /// No two names above share a packing.
    static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
        var value: UInt64 = 0
        var count: UInt64 = 0
        for byte in name {
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if count < 8 { value |= UInt64(lower) << (count * 8) } else { value = (value ^ UInt64(lower)) &* 0x100_0000_01B3 }
            count += 1
        }
        return value
    }

    private static let byName: [UInt64: HTMLTag] = Dictionary(
        HTMLTag.allCases.filter { $0 != .other }.map { (packed(String(describing: $0).utf8), $0) }, uniquingKeysWith: { a, _ in a })
}

/// The attributes that are kept; all others are dropped while the page is parsed.
enum HTMLAttribute: UInt8, CaseIterable {
    case `class`, id, style, itemprop, role, hidden, lang, rel, href, name, property, content, type, datetime, `xml:lang`

    static func named(_ packed: UInt64) -> HTMLAttribute? { byName[packed] }

    private static let byName: [UInt64: HTMLAttribute] = Dictionary(
        HTMLAttribute.allCases.map { (HTMLTag.packed(String(describing: $0).utf8), $0) }, uniquingKeysWith: { a, _ in a })
}
