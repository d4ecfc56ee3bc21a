import WordTables

/// What the names (classes, ids, roles, itemprops) of an element say about its place in the page.
struct PlaceHint: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// The body of an article.
    static let body = PlaceHint(rawValue: 1)
    /// Something beside the article: navigation, related links, share bars, adverts.
    static let beside = PlaceHint(rawValue: 2)
    /// What readers wrote.
    static let comment = PlaceHint(rawValue: 4)
    static let caption = PlaceHint(rawValue: 8)
    static let headline = PlaceHint(rawValue: 16)
    static let author = PlaceHint(rawValue: 32)
    static let source = PlaceHint(rawValue: 64)
    static let date = PlaceHint(rawValue: 128)
    /// The line of source, date and author under a headline.
    static let facts = PlaceHint(rawValue: 256)
    /// Who edited it, which names no author.
    static let editor = PlaceHint(rawValue: 512)
}

/// The names that content systems give to the places of a page.
///
/// A line holds a hint and name parts in lower case. A part stands anywhere in a name, `<` before it asks that a word starts there,
/// `>` behind it that one ends there; words end at signs, digits and capitals (`adBox`, `ad_1`, `ad-top` all hold `<ad>`).
enum PlaceNames {
    static let lines = """
        body artibody articlebody article-body article_body articlecontent article-content article_content articlecon> articletext
        body article-text article_text article-main article__body article__content newscontent news-content news_content newstext
        body news_txt news-text news_text newscon> news_body news-body newsbody textbody text_body text-body maintext main-text
        body endtext contenttext content-text content_text content_area content-area contentbody content-body content_body
        body postcontent post-content post_content post-body post_body postbody entry-content entry_content entrycontent entry-body
        body storybody story-body story_body storycontent story-content story_content story-text <rich_media_content> js_content
        body rich-text richtext detail-content detail_content detailcontent text_con> text-con> textcon> txt_con> <txtcont
        body show_text show_content content_main main_content main-content maincontent trs_editor trs_preappend cnt_bd <zoom>
        body thecontent the-content the_content <fontzoom> font_zoom con_txt contxt> articlecnt <artical_real> main_txt <p_content>
        body <bd_content> conttxt article_detail article-detail articledetail content-detail content_detail contentdetail
        body <cms_content <pagecontent <nr_text <neirong> zhengwen <article-holder article-container <body-copy <bodycopy>
        body <paragraph>-content content-article contentarticle <contentpart <story-copy story__content article-copy <content-inner
        comment comment pinglun <cmt <disqus> <respond> <reply> <replies> liuyan <guestbook <tie> <gentie> <discuss <remark
        beside related relate-> relate_> relatenews <relates> relative-> recommend <recom tuijian recnews <rec> xiangguan <share shared-
        beside <sharing sharebar sharebox sharewrap sharelist bshare bdshare jiathis addthis <social follow-us followus <footer
        beside <foot> footnav <bottom-nav <sidebar side-bar side_bar sidebox <sidenav sidemenu right-bar rightbar right_bar <rside
        beside copyright copyinfo <declare statement disclaimer mianze breadcrumb <crumb crumbs weizhi dangqian <position>
        beside pagination <pager> pagenav page-nav page_nav page-list pagelist <pages> <pagebar fenye prevnext prev-next pre-next
        beside prenext next-pre <adjacent> <advert adsense adsbygoogle <ad> <ads> <adv> <adbox <adlist <adarea <aditem guanggao <gg>
        beside <banner> sponsor <promo taboola outbrain <dable hotnews hot-news hot_news <hot> hotlist hot-list hot_list <paihang
        beside <rank> ranking <ranklist toplist top10 toolbar <tools> <toolbox <tool> <login> <signin <register> subscribe subscription
        beside newsletter <signup sign-up <popup> <modal> <dialog> <cookie <gdpr <qrcode <erweima <qr> <ewm> <weixin-code scan-code
        beside <tags> <taglist <tag-list tag-links keywords <keyword> <topnav <mainnav <subnav <navbar <navigation <navi> <menu> <menubar
        beside <nav> <search <searchbox <masthead> site-header siteheader <widget> widget-area <instant-news <read-more <readmore>
        beside <more-news morenews <more-from <trending <breaking-news <breaking-block <popular mostread most-read <mostpop <latest-news latestnews newslist news-list
        beside news_list <teaser <tietab <appdown app-download download-app <openapp <open-app <guide> <feedback <jiucuo <correct>
        beside <vote> <dianzan <zan> <praise> <reward> <donat <dashang shang-main <biaoqing <mood> <xinqing <emoji <favorite
        beside <print> <printer <fontsize <font-size <hidden-print> <noprint <skip-link skiplink <sr-only> screen-reader visuallyhidden
        beside <bio> <author-bio authorbio about-author <aboutauthor author-box authorbox author-card <journalist <slideshow-nav
        beside <video-list videolist <playlist <live-list hotwords <hot-word <websitelink friendlink <links> link-list linklist
        beside <othernews <other-news <news-other article-footer article_footer <article-bottom <post-footer entry-footer <entry-meta-bottom
        beside <metabar <pullquote <pull-quote pull_quote <nextpost <prevpost <post-nav postnav <series-nav <toc> <vjs <player> <jwplayer
        beside <poll> <quiz> <carousel <swiper <embed-code <transcript-link <corrections> <trust-> <fact-box-link <storylinks <inline-link
        beside <fb-root <livechat <kefu> <gotop <go-top <backtop <back-top <totop <report> <jubao <tousu
        caption caption img-desc imgdesc img_desc pic-desc picdesc pic_desc img-info img_info photo-info photo_info picinfo picnote
        caption img-note image-desc image_desc <tupianzhu <pictext pic_text pic-text <image-credit photo-credit <imgtxt <img_txt imgcap
        caption <image> <picmsg <credit> <photonote <tuzhu
        headline headline <h1title> articletitle article-title article_title article__title arti_title art_title arttitle newstitle
        headline news-title news_title entry-title entrytitle post-title posttitle post_title artibodytitle artititle main-title
        headline main_title maintitle content-title contenttitle content_title story-title story_title rich_media_title activity-name
        headline detail-title detailtitle detail_title titletext <h-title> <h_title> text_title text-title <thetitle> <bt>
        author <author> author_baidu js_author_name authorname author-name author_name byline <writer> <zuozhe> <reporter> <artauthor
        source <source> <js_name> <laiyuan> <ly> source_name sourcename media_name medianame media-name <from> source_baidu <origin> <artsource
        source <com_src <resource> art_source
        date <date> <time> pubtime pub_time pub-time pubdate pub_date pub-date publish_time publish-time publishtime publishdate
        date publish-date <datetime> <timestamp> datepublished post-date postdate entry-date article-date articledate article_date
        date article-time article_time articletime <shijian> <riqi> source_time newstime news_time news-time <updated> <published>
        date pubtime_baidu <posted-on> <dateline>
        facts <info> artinfo art_info art-info articleinfo article-info article_info newsinfo news-info news_info artical_sth <byline>
        facts time-source time_source titinfo post-meta post_meta postmeta entry-meta entrymeta article-meta articlemeta <meta> infobox
        facts ep-time-source post_time_source <ly_time <pubinfo page-info pageinfo page_info <detail-info <txt_info <facts> text-info
        facts text_info title-info title_info source-time date-source date_source infobar info-bar <fbinfo msgbar <summary-info
        facts rich_media_meta
        editor <editor> <editors> <bianji> zebian zrbj author-editor article-editor <duty <p_editor <ep-editor
        """

    /// The hints that a name gives, upper and lower case alike. O(bytes).
    static func hints(of name: Span<UInt8>) -> PlaceHint {
        var hints: PlaceHint = []
        var lower: [UInt8] = []
        lower.reserveCapacity(name.count)
        for i in name.indices { lower.append(name[i] >= 0x41 && name[i] <= 0x5A ? name[i] | 0x20 : name[i]) }
        var isTopic = false
        for i in lower.indices where lower[i] > 0x20 {
            // Content systems tell an article's topics by classes too (category-share, tag-comment).
            if i == 0 || lower[i - 1] <= 0x20 { isTopic = isTopicName(lower.span.extracting(i...)) }
            if isTopic { continue }
            table.trie.matches(in: lower.span, at: i) { end, phrase in
                let part = table.parts[phrase]
                if part.startsWord, !isEdge(name, i) { return }
                if part.endsWord, !isEdge(name, end) { return }
                hints.formUnion(part.hint)
            }
            // What is asked only of whole words and what is asked anywhere may share their letters, so two tables.
            guard isEdge(name, i) else { continue }
            table.words.matches(in: lower.span, at: i) { end, phrase in
                let part = table.wordParts[phrase]
                if part.endsWord, !isEdge(name, end) { return }
                hints.formUnion(part.hint)
            }
        }
        return hints
    }

    private static func isTopicName(_ name: Span<UInt8>) -> Bool { topics.longest(in: name, at: 0) != nil }

    private static let topics = PhraseTrie(["category-", "tag-", "topic-"])

    /// Whether a word starts or ends before a position.
    private static func isEdge(_ name: Span<UInt8>, _ i: Int) -> Bool {
        if i == 0 || i == name.count { return true }
        let before = kind(name[i - 1])
        let after = kind(name[i])
        // A capital starts a word, and the small letters behind it go on with it.
        return before != after && !(before == 2 && after == 1)
    }

    private static func kind(_ byte: UInt8) -> Int {
        switch byte {
        case 0x61...0x7A: 1
        case 0x41...0x5A: 2
        case 0x30...0x39: 3
        default: 0
        }
    }

    private struct Part: Sendable {
        var text: String
        var hint: PlaceHint
        var startsWord: Bool
        var endsWord: Bool

        init(_ word: String, hint: PlaceHint) {
            (startsWord, endsWord) = (word.hasPrefix("<"), word.hasSuffix(">"))
            text = String(word.dropFirst(startsWord ? 1 : 0).dropLast(endsWord ? 1 : 0))
            self.hint = hint
        }
    }

    private struct Table: Sendable {
        var trie: PhraseTrie
        var parts: [Part]
        var words: PhraseTrie
        var wordParts: [Part]
    }

    private static let hints: [String: PlaceHint] = [
        "body": .body, "comment": .comment, "beside": .beside, "caption": .caption, "headline": .headline, "author": .author,
        "source": .source, "date": .date, "facts": .facts, "editor": .editor,
    ]

    /// Lines of this form, read. A part that differs from an earlier one in nothing but the mark behind it is never found, since one
    /// phrase has one entry in a trie.
    static func read(_ lines: String) -> WordTable<PlaceHint> {
        var table = WordTable<PlaceHint>("PlaceNames")
        for (number, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let name = line.prefix { $0 != " " }
            table.add(line.dropFirst(name.count + 1), to: String(name), of: hints, line: number + 1)
        }
        var first: [String: WordTable<PlaceHint>.Entry] = [:]
        for entry in table.entries {
            let part = Part(entry.word, hint: entry.class)
            if part.text.isEmpty { table.note(.unreadable(entry.word), line: entry.line) }
            let phrase = (part.startsWord ? "<" : "") + part.text
            if let other = first[phrase], other.word != entry.word {
                table.note(.hidden(entry.word, by: other.word, firstLine: other.line), line: entry.line)
            } else {
                first[phrase] = entry
            }
        }
        return table
    }

    private static let table: Table = {
        var parts: [String: Part] = [:]
        var order: [String] = []
        for entry in read(lines).entries {
            if parts[entry.word] == nil { order.append(entry.word) }
            parts[entry.word, default: Part(entry.word, hint: [])].hint.formUnion(entry.class)
        }
        let all = order.compactMap { parts[$0] }
        // One phrase has one entry in a trie: parts that differ only in their marks are told apart by the two tables.
        let anywhere = all.filter { !$0.startsWord }
        let words = all.filter(\.startsWord)
        return Table(
            trie: PhraseTrie(anywhere.map(\.text)), parts: anywhere, words: PhraseTrie(words.map(\.text)), wordParts: words)
    }()
}
