/// Words that pages put around and into articles.
///
/// A line holds what the words do and the words, a bar between two of them; a word may hold spaces.
///
/// - `start`: a short block that begins so is not the article's.
/// - `brief`: the same, when the block is very short and no sentence: 调查 is a survey's headline, 调查显示… a paragraph.
/// - `whole`: a block that is just this is not the article's.
/// - `end`: a block that begins so ends the article, when most of it lies above.
/// - `any`: a block of moderate length that holds these words anywhere is not the article's.
enum Boilerplate {
    static let lines = """
        start 责任编辑|责编|編輯：|编辑：|编辑:|编辑 |责编：|（编辑|主编：|本文编辑|作者：本站|原标题|原標題|免责声明|特别声明|郑重声明|声明：|声明:
        start 版权声明|版权所有|版权归|版權|本文来自|本文系|本文为|转载请|未经授权|未经许可|本文转载|本网站|本站声明|本站所有|返回搜狐|返回首页|返回列表|返回顶部
        start 打开网易新闻|打开APP|打开手机|下载客户端|下载APP|分享到|分享至|分享：|分享让|更多精彩|更多新闻|更多内容|更多资讯|更多热点|更多：
        start 【纠错】|纠错|我要纠错|上一篇|下一篇|上一页|下一页|上篇：|下篇：|图片来源|图源|来源：|来源:|來源：|文章来源|稿源：|稿件来源|信息来源|本文来源
        start 扫描二维码|微信扫|扫一扫|扫描上方|扫描下方|用微信|长按二维码|长按识别|点击图片|点击进入|点击查看|点击此处|点击播放|点击下载|点击关注
        start 关注我们|关注微信|阅读原文|查看原文|阅读全文|查看全文|展开全文|标签：|标签:|关键词：|关键词:|关键字：|TAG：|Tags:|Tags：|Tag:
        start 作者：|作者:|发布时间|发表时间|更新时间|时间：|日期：|字体：|字号：|字体大小|【字体|浏览次数|浏览量|点击数|点击次数|点击：|阅读量|阅读：|阅读数
        start 我要评论|发表评论|参与评论|网友评论|热门评论|推荐阅读|相关阅读|校对：|校对 |审核：|审校|监制：|值班编辑
        start 您的位置|当前位置|您当前的位置|您现在的位置|所在位置|你的位置|首页 >|首页>|首页 »|新闻热线|联系电话|联系我们|服务热线|热线电话
        start 网络传播视听|互联网新闻信息|增值电信|信息网络传播|广播电视节目|京ICP|沪ICP|粤ICP|浙ICP|ICP备|备案号|京公网安备|公安备案|违法和不良
        start 我来说两句|我有话说|请登录|请先登录|文明上网|网友言论|以上言论|以上网友|以上内容|更多推荐|猜你喜欢|大家都在看|今日热点|视频加载
        start 本页面|凡本网|凡注明|如有侵权|如涉及|如因作品|若有侵权|相关图片|相关专题|专题：|相关报道|相关链接|相关新闻
        start 浏览器不支持|您的浏览器|正在加载|加载中|暂无评论|没有评论|还没有评论|顶一下|踩一下|复制链接|举报/|不感兴趣
        start ©|Copyright|Share this|Share on|Share:|Share via|Read more|READ MORE|Read More|Read also|Read Also|Also read|Also Read|ALSO READ
        start Related:|Related Articles|Related articles|Related stories|Related Stories|Related Posts|Related topics|Advertisement|ADVERTISEMENT
        start Follow us|Follow @|All rights reserved|Click here|Story continues|Continue reading|Scroll to continue
        start Photo:|Image:|Image source|Image credit|Photo credit|Photo by|Photograph:|Picture:|Getty Images|SEE ALSO|See also|See Also
        start Filed under|FILED UNDER|Filed Under|Last updated|Last Updated|Updated:|Published:|Posted on|Topics:
        start Privacy Policy|Powered by|You may also|You might also|Don't miss|Don’t miss|Post a comment|View comments
        start Join the conversation|Enter your|Your email|By subscribing|Thank you for|Thanks for|Download the|Get the latest
        start Report this|Copy link|Print this|Email this|Send this|Previous article|Next article|Previous post|Next post|Skip to
        brief 分享|收藏|打印|转发|登录|注册|共有|已有|该文|此文仅|此页面|投稿|举报|爆料|扫码|字号|调查|新闻调查|组图|图集|赞(|赞（|支持(|条评论|人参与|请关注
        brief 欢迎关注|展开阅读|加入收藏|列印|轉寄|點我|按讚|看更多|校对|Tweet|Tags|TAGS|Login|Log in|Comments|Recommended|Follow |Subscribe|Loading...|RELATED|Published on|Posted in|Sign up|Terms of|Leave a|Contact us
        brief More:|MORE:|Report a|追蹤我們|点击
        whole 广告|分享|收藏|打印|纠错|评论|转发|首页|正文|关闭|返回|大|中|小|点赞|举报|推荐|热点|更多|微博|微信|QQ空间|返回顶部|关闭窗口|打印本页|新浪微博|赞|踩|+1
        whole 全部评论|最新评论|热门|下载|播放|暂停|向前|向后|图集|视频|全屏|静音|播报|订阅|已订阅|关注|取消|确定|提交|发送|表情|繁体|简体|字体|摘要|原创|声明|微信好友
        whole Share|Print|Email|Comments|Comment|Facebook|Twitter|WhatsApp|Advertisement|Menu|Close|Search|Home|Save|Follow|Reply|Like|LinkedIn|Pinterest|Copy Link
        end 相关阅读|相关新闻|相关报道|相关文章|相关链接|相关推荐|相关专题|相关资讯|相关稿件|延伸阅读|推荐阅读|热门推荐|热点推荐|热点新闻|精彩推荐|猜你喜欢|更多推荐
        end 网友评论|最新评论|热门评论|发表评论|我要评论|我来说两句|参与评论|网友跟贴|跟贴|文明上网|大家都在看|大家还在看|为您推荐|为你推荐|编辑推荐|今日推荐|往期推荐
        end 往期回顾|往期精彩|精彩回顾|上一篇|下一篇|上一条|下一条|打开网易新闻|返回搜狐|热门文章|最新文章|最新资讯|热门新闻|新闻排行|点击排行|免责声明|特别声明
        end 版权声明|版权与免责|凡本网|責任編輯|责任编辑|更多精彩内容|阅读下一篇|分享到|分享至|Related Articles|Related articles|Related Stories|Related stories|Related Posts
        end Related News|Recommended for|You may also like|You might also like|More from|Most Popular|Most Read|Leave a Reply|Leave a comment|Read Next|READ NEXT|About the Author
        start Author:|Publish date:|Publish Date:|More Washington|Updated at|Updated on|Posted:|By subscribing|发稿时间|现在位置|来源于：|本作品为|正文已结束
        start 安装新浪|关注公众号|調整字體|请即与|（即時新聞|｜校对|回复【|看都看完了|点【在看】|点击菜单|（内容由|(內容由|（內容由
        start 本網站內容|所有留言|留言與回覆|訂閱《|新華社傾力|您所在的位置|发布者：|本文栏目|写进博客|发起话题|责任编辑|新闻首页|免責聲明|分享到|推薦閱讀|延伸閱讀|相關新聞|版權聲明
        start 本網站之文字|請繼續下滑|請繼續往下|查看更多|點擊看更多|相關報導|更多報導|責任編輯|看更多|更多內容|下載APP|下載客戶端|加入好友|訂閱電子報|分享到臉書|關閉視窗
        start 設為首頁|设为首页|友善列印|放大字|縮小字|關鍵字|上一則|下一則|回上頁|更多新聞|加入粉絲
        end 延伸 · 推荐|延伸·推荐|本文标签|More News|MORE NEWS|More news|Latest News|LATEST NEWS|评论列表|全部评论|热门跟贴|相关图集|相關新聞|相關報道|延伸閱讀
        end 更多新聞|熱門新聞|最新新聞|推薦閱讀|你可能感兴趣|你可能会喜欢|您可能感兴趣|Отзывы|Comments (|What do you think?
        any document.getElementById|document.write|</script>|<img |<div |<span|function(|function (|未經授權|未经授权|转载请注明|轉載請註明|Facebook專頁|不代表本网|不代表本站
        any file photo,|file photo made|AP Photo/|非經授權，不得|非經允許，不得
        any 本网将迅速|请与本网联系|请与我们联系|侵删|如有侵权|文责自负|违者必究|All rights reserved|all rights reserved|仅供参考，不构成|不构成投资建议|粉絲專頁|新闻客户端下载|立即下载
        """

    enum Action: Int, CaseIterable { case start, brief, whole, end, any }

    /// What a text's beginning says, behind opening brackets and bullets.
    struct Reading {
        var startsLikeBoilerplate = false
        /// Whether it would be boilerplate if it were no sentence.
        var startsLikeNotice = false
        var isWhollyBoilerplate = false
        var endsArticle = false
        /// Whether it ends with who took a picture: 林越 摄.
        var endsLikeCaption = false

        /// Whether a block that reads so is not the article's.
        func isBoilerplate(_ row: PageBlocks.Row) -> Bool {
            isWhollyBoilerplate || startsLikeBoilerplate && row.letters < 160 || startsLikeNotice && row.stops == 0 && row.letters < 40
                || endsLikeCaption && row.stops < 2 && row.letters < 120
        }
    }

    /// Reads the beginning of a block. O(the longest phrase).
    static func read(_ text: Span<UInt8>) -> Reading {
        var start = 0
        while let next = skipped.longest(in: text, at: start) { start = next.end }
        var reading = Reading()
        table.trie.matches(in: text, at: start) { end, phrase in
            for action in table.actions[phrase] {
                switch action {
                case .start: reading.startsLikeBoilerplate = true
                case .brief: reading.startsLikeNotice = true
                case .whole: if end == text.count { reading.isWhollyBoilerplate = true }
                case .end: reading.endsArticle = true
                case .any: break
                }
            }
        }
        reading.endsLikeCaption = endsLikeCaption(text)
        if text.count <= anyLimit {
            for i in start..<max(start, text.count) where table.anywhere.longest(in: text, at: i) != nil {
                reading.startsLikeBoilerplate = true
                break
            }
        }
        return reading
    }

    /// Whether a block ends with 摄 behind a name that a space or 记者 announces; 拍摄 ends sentences.
    private static func endsLikeCaption(_ text: Span<UInt8>) -> Bool {
        var end = text.count
        // The last bytes of 摄 and 攝, of brackets and of a full stop: a quick no for most rows.
        guard end > 0, [0x84, 0x9D, 0x89, 0x82, 0x29].contains(text[end - 1]) else { return false }
        for bracket in ["）", ")", "。"] where endsWith(bracket, text, end) { end -= bracket.utf8.count }
        guard endsWith("摄", text, end) || endsWith("攝", text, end) else { return false }
        end -= 3
        if end > 0, text[end - 1] == 0x20 { return true }
        return (max(0, end - 30)..<end).contains { photographers.longest(in: text, at: $0) != nil }
    }

    private static let photographers = PhraseTrie(PageWords.words(of: .photographer))

    private static func endsWith(_ mark: String, _ text: Span<UInt8>, _ end: Int) -> Bool {
        let mark = mark.utf8
        guard end >= mark.count else { return false }
        return zip(mark, end - mark.count..<end).allSatisfy { $0 == text[$1] }
    }

    /// The most bytes that a block may have to be judged by words anywhere in it.
    private static let anyLimit = 450

    /// What may stand before the first word of a line.
    private static let skipped = PhraseTrie([
        "【", "[", "（", "(", "《", "“", "\"", " ", "▲", "■", "●", "·", ">", "*", "»", "▼", "-", "—", "|", "｜", "丨", "◆", "※", "\u{25BA}", "▍",
    ])

    private struct Table: Sendable {
        var trie: PhraseTrie
        var anywhere: PhraseTrie
        var actions: [[Action]]
    }

    private static let table: Table = {
        var actions: [String: [Action]] = [:]
        var order: [String] = []
        for line in lines.split(separator: "\n") {
            guard let space = line.firstIndex(of: " "),
                let action = Action.allCases.first(where: { String(describing: $0) == line[..<space] })
            else { continue }
            for word in line[line.index(after: space)...].split(separator: "|").map(String.init) {
                if actions[word] == nil { order.append(word) }
                actions[word, default: []].append(action)
            }
        }
        return Table(
            trie: PhraseTrie(order), anywhere: PhraseTrie(order.filter { actions[$0]?.contains(.any) == true }),
            actions: order.map { actions[$0] ?? [] })
    }()
}
