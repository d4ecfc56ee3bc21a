extension StanceWeights {
    /// name, worth, found and right on tuned passages, found and right on those kept out.
    static let table: StaticString = """
        constructions:
          predicate 1 152 135 269 170
          turnedPredicate 1 9 6 15 4
          reportedView 1 4 4 2 0
          rhetoricalQuestion 1 3 3 0 0
          rhetoricalQuestion+worried 0.8 0 0 1 0
          deniedView 0.7 0 0 0 0
          deniedView+refuted 1 1 1 0 0
          deniedView+turned 0.6 0 0 0 0
          denial 1 0 0 0 0
          denial+ownQuestion 0.8 0 0 0 0
          doubt 1 1 1 0 0
          comparison 1 9 8 7 2
          comparison+rival 0.8 7 6 1 1
          comparison+measure 0.6 2 2 2 0
          comparison+loneMeasure 0.8 2 2 0 0
          comparison+outsider 0.4 0 0 0 0
          comparison+faced 0.5 0 0 0 0
          reportedComparison 1 0 0 0 0
          reportedComparison+rival 0.8 0 0 0 0
          reportedComparison+measure 0.6 0 0 0 0
          reportedComparison+outsider 0.4 0 0 0 0
          superlative 0.8 0 0 0 0
          parity 0.7 0 0 1 1
          gap 1 1 0 3 1
          gapCloses 1 2 2 5 2
          preference 0.8 0 0 0 0
          rivalry 0.6 0 0 0 0
          condition 0.9 0 0 0 0
          onlyCondition 1 1 1 1 1
          onlyCondition+onlyThen 0.6 1 1 0 0
          onlyCondition+standing 0.6 0 0 0 0
          onlyCondition+except 0.8 0 0 0 0
          doubleNegation 1 2 2 0 0
          madePossible 0.5 0 0 0 0
          warning 0.9 4 4 0 0
          warning+missing 0.8 0 0 0 0
          warning+goesOn 0.6 0 0 0 0
          supports 0.9 2 2 4 3
          supports+besidePredicate 0.6 2 2 1 0
          opposes 0.9 0 0 0 0
          opposes+told 0.4 0 0 0 0
          doubts 0.9 0 0 0 0
          ought 0.8 5 5 10 6
          commitment 0.8 3 3 5 4
          refused 0.6 1 1 0 0
          choice 0.5 3 2 4 2
          choice+ours 0.8 0 0 0 0
          outOfTheQuestion 0.6 0 0 0 0
          outOfTheQuestion+remote 0.4 0 0 0 0
          cannot 0.6 0 0 0 0
          implied 1 12 12 2 1
          bothHaveTheirPlace 1 22 19 12 5
          likeTheExamples 1 1 1 1 1
          weighedWords 0 0 0 0 0
        predicates:
          good 1 88 80 126 90
          bad 1 18 18 22 9
          villain 1 0 0 0 0
          weakGood 0.4 29 20 105 60
          weakBad 0.45 3 2 15 6
          idiom 1 14 14 1 1
          scale 0.9 8 7 7 4
          relief 0.9 0 0 3 3
          unsolved 0.8 0 0 0 0
          harm 0.9 1 1 0 0
          unable 0.6 1 1 3 1
          unableGood 0.9 0 0 0 0
          denyingWord 0.9 0 0 0 0
          power 0.6 2 2 2 0
          harmfulPower 1 0 0 0 0
          gone 0.9 1 1 0 0
          lacking 0.7 2 1 2 0
        shadings:
          silent 0.75 20 16 84 59
          conceded 0.25 7 3 7 3
          overcome 0.1 2 0 0 0
          beforeContrast 0.5 16 13 22 6
          afterContrast 1.4 34 31 46 18
          reported 0.6 5 5 2 0
          goodAttribute 0.25 4 2 13 8
          badAttribute 0.6 2 2 0 0
          ofAnother 0.3 7 6 16 11
          carriedOver 0.8 72 66 152 100
          carriedOverToUs 0.4 2 0 18 9
          upcoming 0.65 8 7 12 8
          turnedBeforeName 0.3 0 0 1 0
          made 0.3 0 0 0 0
          topic 0.3 10 8 47 26
          negated 0.9 6 4 12 3
        verdicts:
          offTopic 0.9 153 134 230 211
          asked 0.7 4 3 25 1
          leavesRoom 0.85 7 7 3 2
          praisesSeveral 0.7 1 1 1 0
          division 0.6 0 0 2 0
          silent 0.7 16 14 22 9
          undecided 0.5 5 2 29 5
          blameOnly 0.5 0 0 0 0
          fact 0.6 1 1 1 0
          side 0.55 92 89 64 34
          likeTheExamples 0.55 1 1 1 1
        arguments:
          keyPoint 0.8
          aspect 0.6
          form 0.4
        thresholds:
          said 0.35
          slight 0.45
          goodRiddance 0.6
          strong 0.7
          faint 0.5
          naming 0.45
          namingPerClause 0.06
          namingInLongText 1.2
          agreement 0.2
          room 1.3
          roomAtTheEnd 2.4
          severalTimes 2
          severalBesides 0.5
          mereFact 0.6
          attitude 0.2
          likeness 0.3
          likenessOfBoth 0.15
          sureness 0.4
          surest 0.95
        """
}
