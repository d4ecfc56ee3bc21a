/// Everything that the program says, in both languages. Data is never translated.
///
/// The help of a command is its abstract, a paragraph and its examples; the examples follow the word EXAMPLES, which
/// `HelpPage` and the manual look for, and stand first on the help page.
enum Catalogue {
    // MARK: The whole program

    static let abstract = Localized(
        "Who said what in a debate, on which side, with which argument: each quotation with its source.",
        "一场争论里谁说了什么，站在哪一边，凭什么理由：每条引语都有出处。")
    static let discussion = Localized(
        """
        A corpus is found as git finds a repository: from the current folder upwards the nearest that holds debate.yaml, or \
        Corpus/debate.yaml. Elsewhere $DEBATEKB_HOME is used, or your own, which begins as a copy of the installed one when you first \
        change something.

        Exit status: 0 found, 1 nothing found, 2 error.

        EXAMPLES
          debatekb search --speaker 李彦宏               quotations of a speaker (also: Robin Li, liyanhong, lyh)
          debatekb search 护城河 --stance open           words, on one side
          debatekb search '"开源社区" after:2024-04'     an exact phrase, since April 2024
          debatekb arguments --stance closed             the arguments of a side, with who makes them
          debatekb show q1f…                             one quotation in its paragraph, with its evidence
          debatekb search 成本 --csv > cost.csv          a table for other programs
          debatekb rebuild                               read the corpus anew and build its index
        """,
        """
        语料的找法与 git 找仓库相同：从当前目录向上，最近的含 debate.yaml 或 Corpus/debate.yaml 者。别处则用 $DEBATEKB_HOME \
        或你自己的语料；后者在你第一次改动时由安装的语料复制而成。

        退出状态：0 有结果，1 没有结果，2 出错。

        EXAMPLES
          debatekb search --speaker 李彦宏               某人的引语（也可写 Robin Li、liyanhong、lyh）
          debatekb search 护城河 --stance open           按词查找，只看一方
          debatekb search '"开源社区" after:2024-04'     完整的短语，2024 年 4 月以来
          debatekb arguments --stance closed             一方的论点，以及谁在主张
          debatekb show q1f…                             一条引语，连同它的段落和依据
          debatekb search 成本 --csv > cost.csv          供其他程序使用的表格
          debatekb rebuild                               重读语料，重建索引
        """)
    static let groupRead = Localized("Read", "查阅")
    static let groupBuild = Localized("Build", "建库")
    static let groupShare = Localized("Share", "分享")
    static let groupFilters = Localized("Filters for programs", "供程序使用")

    // MARK: Options that many commands have

    static let titlePlaces = Localized("Places", "位置")
    static let titleTerminal = Localized("Terminal", "终端")
    static let titleOutput = Localized("Output", "输出")
    static let titleFilters = Localized("Filters", "筛选")
    static let titleOrder = Localized("Order and grouping", "排序与分组")

    static let corpusOption = Localized(
        """
        The corpus folder; otherwise the nearest, from here upwards, with debate.yaml or Corpus/debate.yaml, then $DEBATEKB_HOME, your own \
        one, or the one installed with the program.
        """,
        """
        语料目录；默认依次为：从当前目录向上最近的含 debate.yaml 或 Corpus/debate.yaml 者、$DEBATEKB_HOME、你自己的语料、随程序安装的语料。
        """)
    static let indexOption = Localized(
        "The index folder; otherwise .index in the corpus folder. One that lies in a corpus means that corpus.",
        "索引目录；默认为语料目录下的 .index。它若位于某个语料目录之中，就是指那个语料。")
    static let colorOption = Localized("Colours: auto, always or never.", "颜色：auto（自动）、always（总是）或 never（从不）。")
    static let langOption = Localized(
        "The language of messages: en or zh; otherwise that of LC_ALL or LANG.", "界面语言：en 或 zh；默认按 LC_ALL 或 LANG。")
    static let noPagerFlag = Localized("Never open a pager for long answers.", "内容再长也不用分页程序。")
    static let jsonFlag = Localized("Write one JSON document.", "输出一个 JSON 文档。")
    static let jsonlFlag = Localized("Write one JSON object a line.", "每行输出一个 JSON 对象。")
    static let csvFlag = Localized("Write comma-separated values with a header (RFC 4180).", "输出带表头的逗号分隔表（RFC 4180）。")
    static let tsvFlag = Localized(
        "Write tab-separated values with a header; tabs and line feeds in a value become \\t and \\n.",
        "输出带表头的制表符分隔表；值中的制表符和换行写作 \\t 和 \\n。")
    static let markdownFlag = Localized("Write a Markdown table.", "输出 Markdown 表格。")
    static let fieldsOption = Localized(
        "Which fields, separated by commas, in this order; `list` names them all.", "输出哪些字段，用逗号分隔，按此顺序；list 列出全部字段。")
    static let limitOption = Localized("How many to show.", "最多显示多少条。")
    static let limitOfAllOption = Localized("How many to show; all without it.", "最多显示多少条；不写则全部显示。")
    static let offsetOption = Localized("How many to skip.", "跳过前多少条。")
    static let speakerOption = Localized(
        "Only this speaker, by any name: 李彦宏, 李彥宏, Robin Li, liyanhong, lyh.", "只看这位发言者，写法随意：李彦宏、李彥宏、Robin Li、liyanhong、lyh。")
    static let stanceOption = Localized(
        "Only this stance: a side, both, neutral, unsure-side or off-topic.", "只看这一立场：某一方、both、neutral、unsure-side 或 off-topic。")
    static let aspectOption = Localized("Only this aspect, such as cost or safety.", "只看这一方面，如 cost 或 safety。")
    static let afterOption = Localized("Printed not before this day, month or year.", "刊发不早于此日、月或年。")
    static let beforeOption = Localized("Printed not after this day, month or year.", "刊发不晚于此日、月或年。")
    static let saidAfterOption = Localized(
        "Surely said not before this day, month or year, which may be long before it was printed.", "说话的日期必定不早于此日、月或年；刊发可能晚得多。")
    static let saidBeforeOption = Localized("Surely said not after this day, month or year.", "说话的日期必定不晚于此日、月或年。")
    static let minConfidenceOption = Localized(
        "Only what is at least as sure as this, from 0 to 1: how sure the words are, times how sure their speaker is; 1 where a person verified it.",
        "只看置信度不低于此数的引语（0 到 1）：即引语本身的置信度乘以发言者的置信度；经人核实的为 1。")
    static let idArgument = Localized("The quotation's id, as `search` prints it; its beginning is enough.", "引语的编号，search 会显示；写出开头即可。")

    static let contextOption = Localized(
        "Show this many paragraphs before and behind the quotation's own, or `all` of the article, as it was read.",
        "再显示所在段落前后各几段，或用 all 显示全文；文字为读取时的原样。")
    static let contextForPeople = Localized(
        "--context shows the article's text; leave it out with a format for programs", "--context 显示文章的正文；输出供程序读取的格式时请去掉它")
    static let contextCounts = Localized(
        "--context is a number of paragraphs from 0 on, or all, not \"{1}\"", "--context 应为不小于 0 的段数或 all，而不是“{1}”")

    // MARK: search

    static let searchAbstract = Localized(
        "Find quotations by words, speaker, stance, aspect and date.", "按词语、发言者、立场、方面和日期查找引语。")
    static let searchDiscussion = Localized(
        """
        A query holds words (all must be there), "exact phrases", OR, -not, prefix* and the filters speaker: stance: aspect: \
        keypoint: outlet: type: status: lang: after: before: date: (printed) said-after: said-before: said: confidence:. Behind date:, said: and confidence: a range may \
        stand: date:2024-02..2024-04, confidence:>=0.9. What stands side by side binds closer than OR: \
        `开源 成本 OR 闭源 安全` finds 开源 with 成本, or 闭源 with 安全; brackets say otherwise, as in `开源 (成本 OR 安全)`. AND and NOT \
        may be written out, in capitals like OR.

        EXAMPLES
          debatekb search --speaker 李彦宏
          debatekb search --speaker "Robin Li" --stance open
          debatekb search 护城河
          debatekb search '"开源社区" OR 众人拾柴 -免费'
          debatekb search '(开源 OR 开放) 安全 date:2024' --min-confidence 0.9
          debatekb search 'stance:closed aspect:cost after:2024-04' --json
          debatekb search 开源 --said-after 2024-04 --said-before 2024-12 --sort said
          debatekb search 开源 --group speaker --facets
          debatekb search 成本 --csv --fields date,speaker,stance,text,url > cost.csv
        """,
        """
        检索式由词语（须全部出现）、"完整短语"、OR、-排除、前缀* 以及筛选 speaker: stance: aspect: keypoint: outlet: type: \
        status: lang: after: before: date:（刊发） said-after: said-before: said:（说话） confidence: 组成；date:、said: 和 confidence: 可写范围：date:2024-02..2024-04、confidence:>=0.9。并列比 OR 结合得更紧：“开源 成本 OR 闭源 安全”查找 开源 与 成本 同现，或 闭源 与 安全 同现；\
        用括号可改变结合，如“开源 (成本 OR 安全)”。AND 和 NOT 也可写出，与 OR 一样用大写。

        EXAMPLES
          debatekb search --speaker 李彦宏
          debatekb search --speaker "Robin Li" --stance open
          debatekb search 护城河
          debatekb search '"开源社区" OR 众人拾柴 -免费'
          debatekb search '(开源 OR 开放) 安全 date:2024' --min-confidence 0.9
          debatekb search 'stance:closed aspect:cost after:2024-04' --json
          debatekb search 开源 --said-after 2024-04 --said-before 2024-12 --sort said
          debatekb search 开源 --group speaker --facets
          debatekb search 成本 --csv --fields date,speaker,stance,text,url > cost.csv
        """)
    static let queryArgument = Localized("Words and filters; may be left out.", "词语和筛选；可以不写。")
    static let sortOption = Localized(
        "The order: relevance, date (printed), said or confidence.", "排序：relevance（相关）、date（刊发日期）、said（说话日期）或 confidence（置信度）。")
    static let groupOption = Localized(
        "Put those shown together by speaker, keypoint, outlet or year; how much of all that matches belongs to a group stands beside it.",
        "把显示的结果按 speaker、keypoint、outlet 或 year 分组；组名旁注明全部结果中有多少属于它。")
    static let facetsFlag = Localized(
        "Count all that match by speaker, stance, aspect, outlet and year.", "按发言者、立场、方面、媒体和年份统计全部结果。")
    static let explainFlag = Localized(
        "Say why: the score, the rules that decided the stance, and the words they read.", "说明原因：得分、判定立场的规则及其依据的词语。")

    // MARK: show, speakers, arguments, timeline, cite

    static let showAbstract = Localized(
        "Show one quotation in its paragraph, with its place, cue, evidence and outlets.", "显示一条引语：所在段落、位置、引导词、依据和媒体。")
    static let showDiscussion = Localized(
        """
        Positions are Unicode scalars of the article's normalised text, end exclusive. A note says so where the source file has \
        changed or is gone since the index was built.

        EXAMPLES
          debatekb show q0f3a91c22…
          debatekb show q0f3a --json
        """,
        """
        位置按文章规范化文本的 Unicode 标量计，不含终点。来源文件若在索引建立之后改过或不见了，会有提示。

        EXAMPLES
          debatekb show q0f3a91c22…
          debatekb show q0f3a --json
        """)
    static let speakersAbstract = Localized(
        "List who speaks, with statements by stance and the first and last date.", "列出发言者：各立场的言论数，首末日期。")
    static let speakersDiscussion = Localized(
        """
        EXAMPLES
          debatekb speakers
          debatekb speakers 李彦宏
          debatekb speakers --all        also the listed ones who say nothing in this corpus
          debatekb speakers --csv > speakers.csv
        """,
        """
        EXAMPLES
          debatekb speakers
          debatekb speakers 李彦宏
          debatekb speakers --all        连同名单上在本语料中没有发言的人
          debatekb speakers --csv > speakers.csv
        """)
    static let speakersName = Localized("Only this speaker, by any name.", "只看这位发言者，写法随意。")
    static let speakersAll = Localized("Also list those without a statement.", "连同没有言论的人。")
    static let argumentsAbstract = Localized(
        "List the arguments of the debate: by side, with who makes them.", "列出争论中的论点：分立场，注明谁在主张。")
    static let argumentsDiscussion = Localized(
        """
        Each argument is shown with its number of statements, its speakers, dates and outlets, its best statement, and the \
        arguments of the other sides on the same aspect. Without --stance a table sets the sides next to each other.

        EXAMPLES
          debatekb arguments
          debatekb arguments --stance open
          debatekb arguments --aspect cost
          debatekb arguments --markdown > arguments.md
        """,
        """
        每个论点附有言论数、主张者、日期、媒体、最有代表性的言论，以及其他各方在同一方面的论点。不加 --stance 时，先以表格并列各方。

        EXAMPLES
          debatekb arguments
          debatekb arguments --stance open
          debatekb arguments --aspect cost
          debatekb arguments --markdown > arguments.md
        """)
    static let argumentsStance = Localized("Only this side, or both.", "只看这一方，或 both。")
    static let timelineAbstract = Localized(
        "Show what a speaker held when, and where the position changes.", "显示某人何时持何立场，在哪里发生变化。")
    static let timelineDiscussion = Localized(
        """
        A stance belongs to one quotation at one date; there is no overall label for a person. The date is when it was said, \
        where its page tells; what no page dates stands apart, by when it was printed. A change of position is stated only between two \
        told dates of which the one surely came first, and names both quotations.

        EXAMPLES
          debatekb timeline 李彦宏
          debatekb timeline "Robin Li" --all
        """,
        """
        立场属于某一天的某一条引语；不给人贴总的标签。日期是网页写明的说话日期；没有写明的另列在后，按刊发日期排列。\
        只有两个日期都已写明、先后确定，才说立场有变，并列出两条引语的编号。

        EXAMPLES
          debatekb timeline 李彦宏
          debatekb timeline "Robin Li" --all
        """)
    static let timelineName = Localized("The speaker, by any name.", "发言者，写法随意。")
    static let timelineAll = Localized("Also show what is off the topic.", "连同与议题无关的。")

    // MARK: rebuild, correct, serve

    static let rebuildAbstract = Localized("Read the whole corpus and build its index anew.", "通读语料，重建索引。")
    static let rebuildDiscussion = Localized(
        """
        The old index answers until the new one is complete. A file that cannot be read is named on stderr, and the \
        others are indexed all the same.

        EXAMPLES
          debatekb rebuild
          debatekb rebuild --corpus ~/nuclear-debate --jobs 1
        """,
        """
        新索引完成之前，旧索引照常可用。读不了的文件会在标准错误输出中列出，其余照常编入。

        EXAMPLES
          debatekb rebuild
          debatekb rebuild --corpus ~/nuclear-debate --jobs 1
        """)
    static let jobsOption = Localized("How many files to read at once; otherwise one a core.", "同时读多少个文件；默认每个核一个。")
    static let correctAbstract = Localized(
        "Correct the machine for good: who said it, what it holds, or that nobody said it.", "永久更正机器的判断：是谁说的，持何立场，或并非引语。")
    static let correctDiscussion = Localized(
        """
        The correction is added to corrections.jsonl in the corpus, tied to the words in their article, so that every \
        later rebuild applies it. Run `debatekb rebuild` to see it.

        EXAMPLES
          debatekb correct q0f3a… --speaker 林达华 --note "他在第三段发言" --by wy
          debatekb correct q0f3a… --said 2024-04-16 --note "页中写明"
          debatekb correct q0f3a… --status disputed --note "本人否认"
          debatekb correct q0f3a… --not-a-quotation --note "标语"
        """,
        """
        更正写入语料的 corrections.jsonl，并与文章中的原话绑定，以后每次重建都会应用。运行 debatekb rebuild 即可看到。

        EXAMPLES
          debatekb correct q0f3a… --speaker 林达华 --note "他在第三段发言" --by wy
          debatekb correct q0f3a… --said 2024-04-16 --note "页中写明"
          debatekb correct q0f3a… --status disputed --note "本人否认"
          debatekb correct q0f3a… --not-a-quotation --note "标语"
        """)
    static let correctSpeaker = Localized("Who said it, by any known name, or a new one.", "是谁说的：任何已知写法，或新的名字。")
    static let correctStance = Localized("What it holds: a side, both, neutral or off-topic.", "持何立场：某一方、both、neutral 或 off-topic。")
    static let correctAspect = Localized("An aspect that it argues on; may be given several times.", "论及的方面；可写多次。")
    static let correctSaid = Localized(
        "When it was said, as far as you know: 2024-04-16, 2024-04, 2024, 2024-04~ (about), 2024-07-04/2024-07-06.",
        "何时所说，知道多少写多少：2024-04-16、2024-04、2024、2024-04~（约）、2024-07-04/2024-07-06。")
    static let correctStatus = Localized(
        "verified, disputed, misattributed or withdrawn.", "verified（已核实）、disputed（有争议）、misattributed（张冠李戴）或 withdrawn（已撤回）。")
    static let correctNotAQuotation = Localized("Nobody said these words.", "没有人说过这些话。")
    static let correctNote = Localized("Why.", "理由。")
    static let correctBy = Localized("Who corrects.", "更正者。")
    static let serveAbstract = Localized(
        "Show the knowledge base as web pages and a JSON API, on this machine only.", "以网页和 JSON 接口展示知识库，仅限本机。")
    static let serveDiscussion = Localized(
        """
        EXAMPLES
          debatekb serve
          debatekb serve --port 9000
        """,
        """
        EXAMPLES
          debatekb serve
          debatekb serve --port 9000
        """)
    static let portOption = Localized("The port on 127.0.0.1; 0 takes a free one.", "127.0.0.1 上的端口；0 表示任选一个空闲端口。")

    // MARK: Filters for programs

    static let extractAbstract = Localized(
        "Texts in, their quotations out: JSON lines on stdin and stdout.", "输入文本，输出其中的引语：标准输入输出上的 JSON 行。")
    static let extractDiscussion = Localized(
        """
        Each line is {"id", "text"} and may have "lang", "title" and "date"; the answer is {"id", "quotes": […]}. Offsets \
        are Unicode scalars of the given text, end exclusive. A line that is no such object is answered with {"reject", \
        "line"} on stderr, and the others go on.

        EXAMPLES
          debatekb extract < texts.jsonl > quotations.jsonl
        """,
        """
        每行为 {"id", "text"}，可另有 "lang"、"title"、"date"；回答为 {"id", "quotes": […]}。位置按所给文本的 Unicode 标量计，\
        不含终点。不合格的行在标准错误输出中以 {"reject", "line"} 回答，其余照常处理。

        EXAMPLES
          debatekb extract < texts.jsonl > quotations.jsonl
        """)
    static let extractCorpus = Localized(
        """
        The corpus whose speakers and debate are used, found as everywhere; without any, names stand for themselves and quotations have no \
        stance, aspects or arguments.
        """,
        "采用哪个语料的人名和议题，找法与其他命令相同；没有时名字只代表自己，引语也没有立场、方面和论点。")
    static let articleAbstract = Localized("Saved pages in, clean articles out, as JSON lines.", "输入保存的网页，输出干净的文章，每行一个 JSON。")
    static let articleDiscussion = Localized(
        """
        Each article is {"path", "title", "author", "date", "publisher", "url", "lang", "text"}, dates in ISO 8601. A feed \
        gives a line for each of its items. A file that cannot be read gives {"path", "error"}, and the others go on.

        EXAMPLES
          debatekb article page.html feed.xml
          curl -s https://example.org/forum.html | debatekb article -
          find saved -name '*.html' | debatekb article > articles.jsonl
        """,
        """
        每篇文章为 {"path", "title", "author", "date", "publisher", "url", "lang", "text"}，日期用 ISO 8601。订阅源的每个条目\
        各占一行。读不了的文件给出 {"path", "error"}，其余照常处理。

        EXAMPLES
          debatekb article page.html feed.xml
          curl -s https://example.org/forum.html | debatekb article -
          find saved -name '*.html' | debatekb article > articles.jsonl
        """)
    static let articleFiles = Localized(
        "The files, - for a page on stdin; without any, paths are read from stdin, one a line.",
        "文件，- 为标准输入中的网页；不写则从标准输入读取路径，每行一个。")
    static let evaluateAbstract = Localized(
        "Measure extraction, attribution and stance against labelled articles.", "用标注过的文章衡量抽取、归属和立场。")
    static let evaluateDiscussion = Localized(
        """
        GOLD holds JSON lines {"id", "text", "quotes": [{"start", "end", "speaker", "speaker_canonical", "stance", \
        "aspects", "statement", …}]}; quotations with the same "statement" are one statement in print. Stance, aspects and \
        statements are judged on the labelled spans. A .tsv file with the columns id, label and text holds one sentence a \
        line; where nothing is labelled off-topic, what is off the topic counts as neutral.

        --constructions tells how often each construction, and each way in which a speaker was told, was found and was right: a table \
        with tabs, of the quotations found, those of them that are labelled (IoU ≥ 0.5), those of these that have a speaker, and \
        those that have the right one. A second table is of what the labelled stances were read by.

        EXAMPLES
          debatekb evaluate gold.jsonl
          debatekb evaluate gold.jsonl --errors 20
        """,
        """
        GOLD 每行一个 JSON：{"id", "text", "quotes": [{"start", "end", "speaker", "speaker_canonical", "stance", "aspects", "statement", …}]}。\
        "statement" 相同的是同一言论。立场、方面和言论在标注的片段上衡量。.tsv 文件每行一句，列为 id、label、text；\
        若没有一句标为 off-topic，离题的算作 neutral。

        --constructions 统计每种句式、每种确定发言者的方式用了多少次、对了多少次：输出以制表符分隔的表，各列为找到的引语数、其中有标注的\
        （IoU ≥ 0.5）、其中有发言者的、其中发言者正确的。第二张表统计标注的立场据何判定。

        EXAMPLES
          debatekb evaluate gold.jsonl
          debatekb evaluate gold.jsonl --errors 20
        """)
    static let evaluateGold = Localized(
        "The labelled articles: JSON lines, a table of sentences (.tsv), or a folder of pages with marked quotations (.txt).",
        "标注过的文章：JSON 行、句子表（.tsv），或一个放有带标记网页（.txt）的文件夹。")
    static let evaluateFolds = Localized(
        "Fit models anew on all but one of n parts of the pages, and measure each part by those that have not seen it.",
        "把页面分为 n 份，每次用其余各份重新拟合模型，再在没有见过的那一份上测量。")
    static let evaluateAlso = Localized(
        "With --folds: pages that every part's models are fitted on too, and that are not measured.",
        "与 --folds 同用：各份的模型都用来拟合、但不测量的页面。")
    static let evaluateFirst = Localized(
        "With --folds: pages labelled in another manner, that the models are fitted on before all others.",
        "与 --folds 同用：按另一种方式标注、最先拟合的页面。")
    static let evaluateDebates = Localized(
        "Measure stances only, each judged by a model that has not seen its page; a folder of debates with labelled sentences, which the models are fitted to as well. Where it is GOLD itself, each debate is judged by a model that has not met it.",
        "只测量立场，每页由没有见过这一页的模型判断；这里给出一个文件夹，其中各议题带标注的句子也用来拟合。若 GOLD 就是这个文件夹，则每个议题由没有见过它的模型判断。")
    static let evaluateUnmet = Localized(
        "With --debates: judge by a model that has seen those debates alone, and nothing of the corpus' own.",
        "与 --debates 同用：用只见过那些议题、没有见过本语料议题的模型判断。")
    static let evaluateErrors = Localized("How many mistakes to list.", "列出多少个错误。")
    static let evaluateConstructions = Localized(
        "Count by construction, as a table with tabs, in place of the figures.", "按句式统计，输出以制表符分隔的表，不输出各项数字。")
    static let evaluateJSON = Localized("Write the figures as a JSON object.", "以 JSON 对象输出各项数字。")
    static let evaluateCorpus = Localized("The corpus whose speakers and debate are used.", "采用哪个语料的人名和议题。")
    // MARK: This program itself

    static let groupProgram = Localized("This program", "本程序")
    static let manualAbstract = Localized("Write the manual page of this program.", "输出本程序的手册页。")
    static let manualDiscussion = Localized(
        """
        It holds the help of all commands, the files, the variables of the environment, and how completions are installed.

        EXAMPLES
          debatekb manual | man -l -                read it
          debatekb manual --lang zh | man -l -      read it in Chinese
        """,
        """
        其中有全部命令的帮助、各种文件、环境变量，以及补全脚本的安装方法。

        EXAMPLES
          debatekb manual | man -l -                阅读
          debatekb manual --lang en | man -l -      阅读英文版
        """)
    static let completions = Localized("Completions", "补全")
    /// Lines as those of EXAMPLES, one a shell.
    static var completionLines: [String] {
        [
            "echo 'source <(debatekb --generate-completion-script bash)' >> ~/.bashrc    bash",
            "echo 'source <(debatekb --generate-completion-script zsh)' >> ~/.zshrc    \(completionsOfZsh.text)",
            "echo 'debatekb --generate-completion-script fish | source' >> ~/.config/fish/config.fish    fish",
        ]
    }
    private static let completionsOfZsh = Localized("zsh, behind the line with compinit", "zsh，须在 compinit 一行之后")
}
