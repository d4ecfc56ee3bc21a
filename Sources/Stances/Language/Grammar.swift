/// What turns a judgement round or aside in Chinese and English, whatever the debate: negation, comparison, concession,
/// condition. One class a line, `class: expressions`, divided by `|`.
enum Grammar: Int, CaseIterable {
    case negation, than, notAs, noMoreThan, concession, contrast, belief, onlyIf, unless, without, rhetorical, commitment
    case question, doubt, past

    static let table: StaticString = """
        negation: 不|没有|没|未|并非|无法|难以|不会|不能|不是|绝不|从不|不再|never|not|n't|no longer|cannot|hardly|without|no
        than: 比|相比|相较|较之|than|compared with|compared to
        notAs: 不如|不及|比不上|赶不上|追不上|跟不上|逊于|弱于|落后于|inferior to|worse than|lag behind|lags behind|behind
        noMoreThan: 不比|并不比|no better than|not better than
        concession: 虽然|尽管|即便|即使|固然|诚然|although|though|even if|even though|while|despite
        contrast: 但|但是|不过|然而|其实|反而|却|而是|but|however|yet|in fact|actually|instead
        belief: 所谓|以为|觉得|误以为|有人说|有人认为|大家以前|很多人认为|传统观点|so-called|some say|people think|many believe
        onlyIf: 只有|唯有|only if|only with|only when
        unless: 除非|unless
        without: 没有…就没有|如果没有|要是没有|离开了|离不开|without
        rhetorical: 为什么还要|何必|凭什么|难道|何苦|why pay|why would|why should
        commitment: 我们会|我们将|我们要|我们坚持|会坚持|将坚持|我们选择|我们决定|我们承诺|会继续|坚定|坚持|we will|we are committed|we plan to|we believe in
        question: 吗|呢？|还是|是否|应该不应该|到底|究竟|whether|should
        doubt: 错觉|误解|伪命题|幻想|谎言|神话|illusion|myth|misconception
        past: 以前|曾经|过去|当初|used to|once
        """

    /// The class by name.
    private static func named(_ name: Substring) -> Grammar? {
        allCases.first { "\($0)" == name }
    }

    /// All expressions with their class.
    static let expressions: [(String, Grammar)] = table.description.split(separator: "\n").flatMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let name = named(parts[0]) else { return [(String, Grammar)]() }
        return parts[1].drop { $0 == " " }.split(separator: "|").map { (String($0), name) }
    }
}
