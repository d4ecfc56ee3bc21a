import Articles

/// In which order the kinds of words are tried that name a speaker.
extension MentionParser {
    /// A stretch of text as rules look at it.
    struct Stretch {
        /// Without what stands behind a name.
        var span: TextSpan
        /// All of it.
        var whole: TextSpan
        /// Whether 方面 stands behind the name.
        var isSide: Bool
    }

    /// Whom a stretch names.
    enum Naming {
        case somebody(Mention)
        /// Nobody, whatever rules behind would say.
        case nobody

        fileprivate init(_ mention: Mention?) { self = mention.map { .somebody($0) } ?? .nobody }
    }

    /// Tells whom a stretch names; nil leaves it to the next rule. An example has the name between its marks.
    typealias Kind = Rule<Mention.Form, @Sendable (MentionParser, Stretch) -> Naming?>

    /// The first that answers has the stretch.
    static let kinds: [Kind] = [
        Kind([.pronoun: Example("⟦他⟧")]) { $0.isWord($1.span, .pronoun) ? $1.named(.pronoun) : nil },
        Kind([.surname: Example("⟦欧阳⟧")]) { $1.span.count == 2 && $0.isWord($1.span, .surname) ? $1.named(.surname) : nil },
        Kind([.person: Example("⟦林越⟧和周知夏")]) { $0.pair($1.span, whole: $1.whole).map(Naming.somebody) },
        Kind([.person: Example("⟦沈渡⟧公开信里")]) { $0.throughReport($1.span, whole: $1.whole).map(Naming.somebody) },
        Kind([.collective: Example("有⟦分析⟧")]) { $0.vagueSource($1.span, whole: $1.whole).map(Naming.somebody) },
        Kind([.nominal: Example("⟦这位创始人⟧")]) {
            $0.isNominal($1.span) || $0.isReportAlone($1.span) ? $1.named(.nominal) : nil
        },
        Kind([.anonymous: Example("一位⟦远屿AI的CTO⟧")]) { $0.countedTitle($1) },
        Kind([.person: Example("远屿创始人⟦沈渡⟧")]) { $0.knownName($1) },
        Kind([.person: Example("科技企业家⟦丹尼尔·哈特维尔⟧")]) { parser, stretch in
            parser.foreignName(stretch.span).map { stretch.named(.person, $0) }
        },
        Kind([.person: Example("⟦欧阳致远⟧教授"), .surname: Example("⟦林⟧总")]) {
            $0.titledName($1.span, whole: $1.whole).map(Naming.somebody)
        },
        Kind([.person: Example("土耳其总理⟦埃尔多安⟧")]) { parser, stretch in
            parser.transliteratedName(stretch.span).map { stretch.named(.person, $0) }
        },
        Kind([:]) { $1.whole.end > $1.span.end ? $0.bracketed($1.span, whole: $1.whole).map(Naming.somebody) : nil },
        Kind([.organisation: Example("⟦远屿Cloud⟧"), .person: Example("创始人⟦Mira Castellane⟧")]) { $0.latinMention($1) },
        Kind([.person: Example("⟦林越⟧")]) { parser, stretch in parser.personName(stretch.span).map { stretch.named(.person, $0) } },
        Kind([.organisation: Example("⟦云麓研究院⟧发布的白皮书")]) { parser, stretch in
            parser.reportingOrganisation(stretch.span).map { stretch.named(.organisation, $0) }
        },
        Kind([.anonymous: Example("一位⟦投资人⟧"), .collective: Example("多位⟦开发者⟧")]) { parser, stretch in
            parser.endsWith(.person, stretch.span).map { Naming(parser.anonymous(stretch.span, whole: stretch.whole, head: $0)) }
        },
        Kind([.organisation: Example("⟦《南山财经》⟧")]) { $0.isPublication($1.span) ? $1.named(.organisation) : nil },
        Kind([.organisation: Example("⟦澄川智能⟧")]) { parser, stretch in
            parser.organisation(stretch.span).map { stretch.named(.organisation, $0) }
        },
        Kind([.organisation: Example("⟦栖霞⟧方面")]) { $0.isSomebodysSide($1) ? $1.named(.organisation) : nil },
    ]

    /// 一位远屿AI的CTO
    private func countedTitle(_ stretch: Stretch) -> Naming? {
        let span = stretch.span
        guard text.matches("一位", at: span.start) || text.matches("一名", at: span.start), let title = endsWith(.title, span) else {
            return nil
        }
        return Naming(anonymous(span, whole: stretch.whole, head: title))
    }

    /// A name of the directory, or one that the article spells out elsewhere.
    private func knownName(_ stretch: Stretch) -> Naming? {
        guard let name = known.ending(at: stretch.span.end, from: stretch.span.start) else { return nil }
        return isObject(name, in: stretch.span) ? .nobody : stretch.named(name.isPerson ? .person : .organisation, name.span)
    }

    private func latinMention(_ stretch: Stretch) -> Naming? {
        let span = stretch.span
        guard let latin = latinName(span) else { return nil }
        let isTitled = hasTitle(endingAt: latin.start, from: span.start)
        if latin.start > span.start, latin.start - span.start <= 6, !isTitled,
            (span.start..<latin.start).allSatisfy({
                Mark.isHan(folded[$0]) && folded[$0] != "的" && !ChineseCharacters.functional.contains(folded[$0])
            })
        {
            return stretch.named(.organisation)  // 远屿AI
        }
        let isPerson = isTitled || text.string(latin.start, latin.end).contains(" ")
        return stretch.named(isPerson ? .person : .organisation, latin)
    }

    /// What its last word shows to be an organisation.
    private func organisation(_ span: TextSpan) -> TextSpan? {
        // 呼吁加强投资 is a deed, whatever it ends with.
        let isDeed = trie.longest(.says, in: folded, at: span.start, to: span.end).map { $0 - span.start >= 2 } ?? false
        guard let suffix = endsWith(.org, span), span.count >= 2, !isDeed, !isWord(span, [.nobody, .noname, .lead, .adverb]),
            folded[span.end - 1] != "会" || span.end - suffix > 1 || suffix > span.start && Mark.isHan(folded[suffix - 1]),
            !holdsVerb(TextSpan(span.start, suffix))
        else { return nil }
        return afterAppositive(span)
    }

    /// Whoever has a side is somebody, also where nothing else shows it: 栖霞方面.
    private func isSomebodysSide(_ stretch: Stretch) -> Bool {
        let span = stretch.span
        return stretch.isSide && (2...6).contains(span.count) && !isWord(span, .noNames)
            && (span.start..<span.end).allSatisfy { Mark.isHan(folded[$0]) && !ChineseCharacters.functional.contains(folded[$0]) }
    }
}

extension MentionParser.Stretch {
    /// Words that name somebody by a part of the stretch, or by all of it.
    fileprivate func named(_ form: Mention.Form, _ name: TextSpan? = nil) -> MentionParser.Naming {
        .somebody(Mention(span: whole, form: form, name: name ?? span))
    }
}
