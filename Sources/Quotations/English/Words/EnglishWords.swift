import WordTables

/// The classes of English words that decide where a clause and a noun phrase begin and end.
///
/// Each line of the table is a class, a colon, and its words. A word may stand in several classes.
/// Words that stand in no class and are no cue are taken for nouns and adjectives.
enum EnglishWords {
    static let table = """
        determiner: the a an this these those some many most several few all both each every any another no more other one two three four five six seven eight nine ten dozens hundreds thousands such nearly
        possessive: his her their its my our your whose
        subject: he she they we i it you who everyone nobody someone somebody everybody anyone
        pronoun: he she they we i it you him her them us me himself herself itself themselves who whom which that this these those one others everyone nobody someone somebody everybody anyone
        object: him her them us me you it himself herself themselves myself
        male: he him his himself
        female: she her hers herself
        plural: they them their themselves we us
        neuter: it its itself
        relative: who which that
        thirdPlural: they them their themselves
        neuterRelative: which that
        preposition: of in on at to for from with by about against near behind under over between among inside outside within without into onto through throughout during after before since until via toward towards across around beyond despite amid per like as regarding concerning alongside atop following upon off out up down than including except
        link: of in for at from with on to against near by about between inside behind within among under over into
        setting: of about in on at during from to after before with by via through for following as amid inside outside near within
        conjunction: and or but nor yet so
        subordinator: that when while because if although though as after before since whether where how why what whereas unless until once which who whom than so
        have: have has had having 've 'd
        be: is are was were be been being am 's 're 'm isn't aren't wasn't weren't
        modal: will would could should can may might must shall 'll won't wouldn't couldn't shouldn't can't cannot mustn't
        do: do does did doesn't don't didn't
        negative: not never n't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't cannot doesn't don't didn't hasn't haven't hadn't nothing neither nor refused declined
        have: hasn't haven't hadn't
        adverb: longer further additionally moreover however meanwhile overall notably finally also even once later then now again still often always sometimes already just first long only soon recently repeatedly reportedly publicly privately flatly simply famously initially previously earlier ever early immediately originally subsequently explicitly instead thus too essentially quickly openly directly today yesterday jokingly bluntly frequently routinely consistently apparently
        report: claim claims statement argument assertion warning belief view promise pledge suggestion allegation allegations contention conclusion admission assurance complaint concern concerns fear fears hope insistence prediction announcement accusation accusations assessment observation remark denial criticism conviction opinion position reminder vow threat
        time: summer winter spring autumn years months weeks days hours decades monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year earlier later ago recently last next january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec noon midnight weekend late early
        title: mr mrs ms miss dr sir dame lord lady sen sens rep reps gov govs president senator representative governor congressman congresswoman secretary chairman chairwoman chair minister chancellor judge justice general gen col lt sgt capt captain major admiral rev reverend father sister bishop pope king queen prince princess professor prof mayor attorney ambassador director chief officer executive ceo cto cfo coo ceos founder co-founder cofounder co-chief economist analyst spokesman spokeswoman spokesperson strategist speaker leader whip commissioner sheriff editor reporter correspondent columnist manager adviser advisor vice premier deputy assistant press host head detective inspector superintendent lawyer dean vice-president treasurer
        role: spokesman spokeswoman spokesperson director chairman chairwoman chair president ceo chief executive analyst economist researcher scientist professor lawyer attorney founder co-founder cofounder strategist pollster adviser advisor aide manager senator congressman congresswoman lawmaker candidate nominee leader official officer secretary mayor governor minister ambassador editor reporter journalist columnist correspondent author writer historian expert engineer developer investor billionaire veteran activist organizer supporter surrogate critic rival opponent colleague host anchor moderator actor actress singer comedian mogul tycoon entrepreneur consultant commentator pundit partner fellow lecturer student teacher doctor physician nurse farmer voter resident owner worker judge prosecutor detective sheriff commissioner treasurer counsel mother father wife husband son daughter brother sister friend neighbor neighbour man woman scholar principal coach player star legend narrator blogger youtuber programmer coder technologist physicist mathematician philosopher psychologist psychiatrist biologist chemist architect designer artist producer publisher pastor priest rabbi imam bishop ministers spokesmen superintendent head member co-author coauthor
        people: officials experts critics analysts researchers scientists economists lawyers lawmakers democrats republicans conservatives liberals voters supporters aides advisers advisors sources insiders strategists investigators prosecutors police authorities residents protesters activists organizers historians journalists reporters observers scholars academics developers engineers executives investors leaders members people americans women men students teachers doctors others some many several most few pollsters operatives regulators users customers companies firms startups rivals opponents colleagues allies skeptics proponents advocates detractors campaigners veterans workers employees parents campaigns networks papers
        organisation: company firm startup start-up campaign administration government department ministry agency committee commission organization organisation union university institute court bank team party group paper newspaper network station website site publication magazine lab laboratory maker giant association foundation council board house senate congress army navy police fbi cia pentagon kremlin
        suffix: inc corp corporation ltd llc plc co company university institute college school association committee commission council department ministry agency bureau office party union bank group times post journal tribune herald news network foundation center centre court house senate congress labs laboratory laboratories research technologies systems holdings capital ventures partners airlines hospital church league federation society board press magazine review project fund alliance coalition campaign administration service team states nations force street club pac
        document: comment comments message tweets announcement blog newsletter interview remarks podcast report study survey poll statement letter article analysis memo document filing complaint lawsuit ad advertisement video email e-mail post tweet paper book speech release note transcript review editorial essay column website test page account audit clip spot story research data records figures numbers
        verb: went go goes gone going made make makes making took take takes taken taking came come comes coming got get gets getting gave give gives given giving put puts putting kept keep keeps keeping ran run runs running won win wins winning lost lose loses losing led lead leads leading left leave leaves held hold holds met meet meets sat stood stand became become becomes began begin begins brought bring brings built build builds bought sold sent send sends spent paid pay pays fell fall grew grow rose rise broke chose drew drove wore threw caught taught sought fought laid lay let lets set sets used uses remain remains remained happened happen happens helped help helps started start starts stopped moved moves died lived live lives works worked served serve serves received turned turns appeared appears seemed seems looked looks tried tries trying
        commonAdjective: new old big early recent federal national local current strict public private similar different controversial racist general official initial final original high higher low lower major minor political economic financial foreign domestic global international key critical negative positive various numerous certain further former longtime veteran senior top fellow then-candidate long-time ex-
        outlet: reuters bloomberg cnn cnbc bbc npr msnbc politico axios ap afp nbc abc cbs yahoo guardian telegraph independent
        lowercaseName: de la van von der bin al el du da di ibn le
        """

    /// A table of this form, read.
    static func read(_ table: String) -> WordTable<WordClass> { WordTable("EnglishWords", lines: table, classes: WordClass.named) }
}
