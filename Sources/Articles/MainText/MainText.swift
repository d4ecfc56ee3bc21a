/// Finds the article in a page: the smallest element that holds most of the page's running text.
///
/// Running text is told by its punctuation and by how little of it is links. From the root, the way goes down as
/// long as one child holds nearly all of the running text; what lies there, less what is boilerplate, is the article.
struct MainText {
    /// The article's blocks in order.
    let blocks: [PageBlocks.Block]

    init(_ page: PageBlocks) {
        let elements = page.tree.elements
        var weight = [Double](repeating: 0, count: elements.count)
        for block in page.blocks where !Self.isAside(block.element, in: elements) {
            weight[block.element] += Self.weight(of: block)
        }
        // Children come after their parents, so one pass from the end sums up every subtree.
        for i in elements.indices.reversed() where elements[i].parent >= 0 {
            weight[elements[i].parent] += weight[i]
        }
        var children = [[Int]](repeating: [], count: elements.count)
        for i in elements.indices where elements[i].parent >= 0 { children[elements[i].parent].append(i) }
        var place = 0
        while !elements.isEmpty, let heaviest = children[place].max(by: { weight[$0] < weight[$1] }),
            weight[heaviest] >= 0.75 * weight[place], weight[heaviest] > 0
        {
            // A single paragraph is not the article as long as it has company.
            if children[heaviest].isEmpty, place != 0 { break }
            place = heaviest
        }
        let root = place
        let inside = page.blocks.filter { block in
            guard !elements.isEmpty, page.tree.isIn(block.element, root) else { return false }
            return !Self.isAside(block.element, in: elements) && !Self.isBoilerplate(block)
        }
        blocks = Self.trimmed(inside)
    }

    /// How much running text a block is: its letters, more with punctuation, none where it is mostly links.
    private static func weight(of block: PageBlocks.Block) -> Double {
        let length = block.text.unicodeScalars.count
        guard length > 0, Double(block.linked) < 0.5 * Double(length) else { return 0 }
        let marks = block.text.unicodeScalars.count { "，。！？；：、,.!?;“”「」".unicodeScalars.contains($0) }
        guard marks > 0 || length > 30 else { return 0 }
        return Double(length - block.linked) * (1 + min(1, Double(marks) / Double(length) * 15))
    }

    /// Whether an element lies in a part that is no article by its name: comments, related links, footers.
    private static func isAside(_ element: Int, in elements: [HTMLTree.Element]) -> Bool {
        var i = element
        while i >= 0 {
            if ["aside", "footer"].contains(elements[i].name) { return true }
            let names = ((elements[i].attributes["class"] ?? "") + " " + (elements[i].attributes["id"] ?? "")).lowercased()
            if !names.isEmpty, Boilerplate.names.contains(where: { names.contains($0) }), elements[i].name != "body" { return true }
            i = elements[i].parent
        }
        return false
    }

    private static func isBoilerplate(_ block: PageBlocks.Block) -> Bool {
        let length = block.text.count
        if length > 0, Double(block.linked) > 0.6 * Double(length) { return true }
        return Boilerplate.beginnings.contains { block.text.hasPrefix($0) } && length < 120
            || Boilerplate.wholes.contains(block.text)
    }

    /// Without the headline and the date line above the first paragraph and the headings below the last.
    private static func trimmed(_ blocks: [PageBlocks.Block]) -> [PageBlocks.Block] {
        func isRunning(_ block: PageBlocks.Block) -> Bool {
            block.kind != .heading && block.text.count >= 12
                && block.text.contains { "，。！？；,.!?”」".contains($0) } && !DateLine.isDateLine(block.text)
        }
        guard let first = blocks.firstIndex(where: isRunning), let last = blocks.lastIndex(where: isRunning) else {
            return blocks.filter { $0.kind != .heading && !DateLine.isDateLine($0.text) }
        }
        return Array(blocks[first...last]).filter { !DateLine.isDateLine($0.text) }
    }
}

/// What stands in pages beside articles.
enum Boilerplate {
    /// Parts of class names and ids.
    static let names = [
        "comment", "related", "recommend", "share", "footer", "sidebar", "copyright", "breadcrumb", "pagination", "advert",
        "ad-", "hotnews", "toolbar", "disclaimer", "subscribe", "newsletter", "promo", "statement", "tuijian",
    ]
    /// How such lines begin.
    static let beginnings = [
        "责任编辑", "责编", "編輯：", "编辑：", "原标题", "免责声明", "声明：", "版权", "本文来自", "返回", "打开网易新闻", "分享到", "相关阅读",
        "相关新闻", "延伸阅读", "【纠错】", "上一篇", "下一篇", "图片来源", "来源：", "扫描二维码", "点击", "关注我们", "阅读原文", "©", "Copyright",
        "Share this", "Read more", "Related", "Advertisement", "Sign up", "Follow us", "All rights reserved", "校对",
    ]
    /// Whole lines.
    static let wholes: Set<String> = ["广告", "分享", "收藏", "打印", "纠错", "评论", "转发", "首页", "正文", "Share", "Print"]
}
