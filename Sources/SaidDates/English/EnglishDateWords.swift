extension DateWords {
    /// English, in small letters: texts are folded before they are read.
    static let english = DateWords("EnglishDateWords", englishTable)

    static let englishTable = """
        # number: in letters
        number 1: one a an
        number 2: two
        number 3: three
        number 4: four
        number 5: five
        number 6: six
        number 7: seven
        number 8: eight
        number 9: nine
        number 10: ten
        number 11: eleven
        number 12: twelve
        # monthName: months by their names
        monthName 1: january jan. jan
        monthName 2: february feb. feb
        monthName 3: march mar.
        monthName 4: april apr. apr
        monthName 5: may
        monthName 6: june
        monthName 7: july
        monthName 8: august aug. aug
        monthName 9: september sept. sept sep.
        monthName 10: october oct. oct
        monthName 11: november nov. nov
        monthName 12: december dec. dec
        # dayMark: behind the number of a day
        dayMark: st nd rd th
        # partOfDay: behind a day, without meaning for its date
        partOfDay: morning afternoon evening night
        # day: counted from that of the printing
        day 0: today tonight this_morning this_afternoon this_evening
        day -1: yesterday last_night
        # week: counted from that of the printing, before the name of a week, a month, a season or a year
        week 0: this
        week -1: last
        week 1: next
        # weekday: from Monday
        weekday 1: monday
        weekday 2: tuesday
        weekday 3: wednesday
        weekday 4: thursday
        weekday 5: friday
        weekday 6: saturday
        weekday 7: sunday
        # season: from spring
        season 21: spring
        season 22: summer
        season 23: autumn fall
        season 24: winter
        # quarter: of a year
        quarter 1: first_quarter
        quarter 2: second_quarter
        quarter 3: third_quarter
        quarter 4: fourth_quarter
        # half: of a year
        half 1: first_half
        half 2: second_half
        # partOfYear: before a year or a month, about where in it
        partOfYear: early mid late earlier later early_in mid- late_in
        # unit: what is counted, days, weeks, months, years
        unit 0: day days
        unit 1: week weeks
        unit 2: month months
        unit 3: year years
        # ago: behind what is counted back
        ago: ago
        # later: behind what is counted on
        later: later after
        # nextDay: the day behind the date before it
        nextDay: the_next_day the_following_day next_day the_day_after
        # sameDay: that of the date before it
        sameDay: the_same_day same_day that_day that_morning that_afternoon that_evening at_the_time at_that_time
        # sameMonth: that of the date before it
        sameMonth: that_month the_same_month
        # sameYear: that of the date before it
        sameYear: that_year the_same_year
        # earlier: before the printing, and nothing else
        earlier: previously earlier in_the_past once
        # recently: about the day of printing
        recently: recently in_recent_days in_recent_weeks
        # now: the time of writing
        now: now currently these_days nowadays
        # blocksBefore: before a date they give it another meaning than when something happened
        blocksBefore: since until till by from through before after for founded_in born_in launched_in created_in established_in between to and than expected_in due_in scheduled_for starting_in beginning_in as_of over during_the_past effective of the
        # blocksBehind: the same behind it
        blocksBehind: onwards onward budget season election elections edition model report's
        # occasion: something at which people speak
        occasion: lecture interview conference speech summit event podcast hearing call meeting briefing talk panel keynote address press
        # document: what somebody writes or publishes
        document: post blog letter statement memo essay paper report article email column
        # published: before the date on which the page itself came out
        published: published posted updated published_on posted_on
        # thisPage: what the page itself is
        thisPage: this_interview this_conversation this_transcript this_episode
        # speaking: says that somebody spoke or wrote
        speaking: spoke speaks speaking talked lecture answered answering asked interview interviewed told wrote posted discussed addressed debated
        # preposition: before a date that says when
        preposition: on in at during
        """
}
