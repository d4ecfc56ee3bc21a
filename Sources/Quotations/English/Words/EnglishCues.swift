import WordTables

/// The words that report speech, thought and writing in English.
///
/// A line is a lemma, its irregular forms after slashes (past, participle, gerund; regular ones are derived), then
/// the complements it takes, then how surely it reports, from 1 (often something else) to 9 (nearly always).
///
/// | letter | complement | example |
/// |---|---|---|
/// | `q` | direct speech | “…,” she **added** |
/// | `v` | direct or indirect speech before, subject after | “…,” **said** Lin |
/// | `t` | a *that*-clause | **argued** that … |
/// | `b` | a clause without *that* | **says** it works |
/// | `w` | a *wh*- or *if*-clause | **asked** whether … |
/// | `i` | an infinitive | **promised** to publish … |
/// | `p` | a person before the words | **told** reporters … |
/// | `x` | a person who is to do something | **urged** Lin to … |
/// | `n` | a noun phrase | **proposed** a pause |
/// | `a` | a noun phrase and what it is called | **called** it a mistake |
/// | `g` | a gerund | **denied** copying … |
/// | `e` | says so of people only; a thing merely shows it | sales **suggest** that … |
/// | `o` | the phrase after one of the listed prepositions, as `o:about,of` | **warned** of risks |
enum EnglishCues {
    static let table = """
        say/said/said qvtbw 9
        tell/told/told eqtbwpx 9
        add qvtb 9
        argue qvtbo:for,against,over 9
        claim qvtbin 8
        note qvtbwn 8
        write/wrote/written/writing qvtbo:of,about 8
        explain eqvtbwn 8
        insist qvtbo:on 8
        announce qvtbwn 7
        acknowledge qvtbwng 7
        warn qvtbpo:of,about,against 9
        suggest eqvtbgn 7
        state qvtb 8
        assert qvtbn 8
        declare qvtbna 7
        contend qvtb 8
        maintain qvtb 7
        concede qvtb 8
        admit/admitted/admitted/admitting qvtbno:to 7
        confirm qvtbn 7
        allege qvtb 8
        report qvtbn 6
        recall qvtbwng 7
        remark qvtbo:on 8
        observe qvtb 7
        comment qvto:on 6
        reply/replied/replied qvtb 8
        respond qvt 6
        answer qv 6
        ask qvtbwpx 7
        wonder qvwo:about,at 6
        question qwn 5
        inquire qw 6
        continue q 4
        conclude qvtb 7
        caution qvtbpo:against,about 8
        tweet qvtb 7
        post q 3
        joke qvtbo:about 8
        quip/quipped/quipped/quipping qv 9
        boast qvtbo:of,about 7
        complain qvtbo:about,of 8
        lament qvtbwn 7
        exclaim qv 9
        shout qvtbo:about 6
        yell qvo:at,about 6
        chant qv 6
        scream qv 6
        whisper qv 6
        mutter qv 7
        retort qv 9
        counter qvtb 6
        interject qv 8
        recount qvtw 6
        predict qvtbn 7
        believe qvtbo:in 7
        think/thought/thought tbo:about,of 6
        feel/felt/felt tb 5
        hope tbio:for 6
        know/knew/known tbw 4
        understand/understood/understood tw 4
        fear tbn 5
        worry/worried/worried tbo:about,over 6
        doubt tbwn 6
        suspect tb 5
        expect tbin 5
        assume tb 4
        imagine tbwn 4
        realize tbw 4
        realise tbw 4
        guess tb 4
        agree qvtbio:with,on,to 7
        disagree qto:with 6
        stress qvtbn 7
        emphasize qvtbwn 7
        emphasise qvtbwn 7
        highlight etwn 5
        underscore etwn 5
        reiterate qvtbn 7
        repeat qtn 5
        echo qn 5
        indicate etbw 6
        imply/implied/implied etb 7
        hint etbo:at 6
        signal etbn 5
        reveal eqvtbwn 6
        disclose twn 6
        divulge twn 6
        mention twngo:to 6
        discuss nwg 5
        describe nwao:as 6
        outline nw 5
        detail nw 5
        propose tnig 6
        recommend tng 7
        urge qxtn 7
        encourage x 5
        advise qxtp 6
        demand qtin 6
        request tn 4
        order x 3
        implore qx 6
        beg qx 5
        plead qvo:with,for 6
        call/called/called aqo:for,on 6
        label a 6
        dub/dubbed/dubbed/dubbing a 5
        brand a 5
        deem a 5
        consider a 4
        criticize nq 6
        criticise nq 6
        condemn nq 6
        denounce n 6
        blast n 6
        slam/slammed/slammed/slamming n 5
        attack nq 5
        mock n 5
        ridicule n 5
        bash n 5
        chide n 5
        rebuke n 5
        chastise n 5
        assail n 5
        decry/decried/decried n 6
        deride n 5
        dismiss n 5
        reject n 5
        dispute nt 6
        deny/denied/denied tbngq 7
        refute n 5
        rebut n 5
        defend n 5
        praise nq 6
        laud n 5
        applaud n 5
        hail na 5
        thank n 4
        congratulate n 4
        endorse n 5
        support n 4
        oppose ng 5
        back n 3
        advocate ngo:for 5
        favor n 4
        favour n 4
        accuse n 7
        blame n 6
        promise tbinxp 7
        vow tbi 7
        pledge tbin 7
        swear/swore/sworn tbi 5
        threaten ti 6
        plan io:on,for 5
        want ix 5
        intend i 5
        seek/sought/sought in 3
        refuse i 5
        decline i 5
        offer in 3
        decide ti 4
        choose/chose/chosen i 3
        determine etbw 4
        find/found/found etb 4
        show/showed/shown/showing etbw 5
        prove etb 3
        estimate tbn 6
        forecast/forecast/forecast tn 6
        project/projected/projected tb 4
        calculate tb 4
        cite n 6
        quote n 3
        reference n 5
        refer o:to 5
        point o:to,out 5
        speak/spoke/spoken o:of,about,out 5
        talk o:about,of,up 5
        allude o:to 5
        testify/testified/testified qtbo:about 7
        attest tbo:to 5
        assure pt 7
        remind pt 6
        inform pt 6
        notify/notified/notified pt 5
        persuade px 4
        convince px 4
        charge tbo:with 5
        rule tb 5
        require tx 4
        prohibit ng 4
        allow x 3
        mandate tn 4
        learn tb 5
        see/saw/seen tw 2
        view n 4
        regard n 4
        envision ntg 6
        envisage ntg 6
        foresee/foresaw/foreseen tn 5
        dream o:of 4
        love n 2
        hate n 2
        like n 1
        mean/meant/meant etb 3
        opine qvt 8
        posit/posited/posited/positing t 7
        theorize tb 7
        speculate qtbo:about,on 7
        hypothesize t 7
        postulate t 7
        muse qvtbo:about 7
        ponder wn 5
        marvel qvto:at 6
        profess ti 6
        proclaim qvtbn 7
        pronounce a 5
        chime q 5
        cry/cried/cried q 4
        grumble qvt 7
        gripe qvto:about 7
        rail o:against 6
        rant o:about,against 6
        fume qvtb 7
        vent q 5
        scoff qvo:at 7
        sneer qv 7
        gush qv 7
        enthuse qv 8
        brag/bragged/bragged/bragging qvto:about 7
        scold qn 6
        grill n 4
        object qto:to 6
        protest qtn 4
        summarize qnw 5
        elaborate qo:on 6
        specify/specified/specified tw 6
        clarify/clarified/clarified qtwn 6
        articulate n 4
        express n 5
        voice n 5
        tout n 5
        promote n 3
        unveil n 3
        publish n 2
        release n 2
        lay/laid/laid o:out 5
        set/set/set/setting o:out 3
        consent i 4
        recognize tn 4
        recognise tn 4
        certify t 4
        guarantee tb 5
        stipulate t 7
        dictate tw 4
        hold/held/held t 2
        read/read/read q 4
        sing/sang/sung q 4
        bristle o:at 5
        apologize qo:for 6
        apologise qo:for 6
        regret tng 5
        challenge nx 4
        credit n 4
        liken n 6
        compare n 5
        link n 4
        depict n 5
        portray n 5
        characterize n 6
        characterise n 6
        paint n 3
        welcome n 4
        lambast n 6
        lambaste n 6
        skewer n 5
        pan n 3
        tease qn 4
        hypothesise t 7
        document n 4
        investigate nw 2
        examine nw 2
        explore nw 2
        address n 3
        raise n 2
        resist g 2
        prefer nig 4
        need ix 2
        consult n 1
        vote io:for,to,against 4
        file n 1
        lobby/lobbied/lobbied o:for,against 4
        campaign o:for,on,against 3
        push/pushed/pushed o:for 5
        press/pressed/pressed o:for 4
        aim i 4
        try/tried/tried i 2
        opt i 3
        """

    /// A table of this form, read: each lemma with its cue.
    static func read(_ table: String) -> WordTable<EnglishCue> {
        var cues = WordTable<EnglishCue>("EnglishCues")
        for (number, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            do throws(TableMistake.Kind) {
                let cue = try EnglishCue(line)
                cues.entries.append(WordTable.Entry(word: cue.lemma, class: cue, className: "the cues", line: number + 1))
            } catch {
                cues.note(error, line: number + 1)
            }
        }
        return cues
    }
}
