"""Deeds that keep ground, or take back what was lost."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_ANY_LAND = (Sort.GROUND, Sort.NAME, Sort.BUILDING, Sort.OTHER, Sort.COUNT)

RULES = (
    deed(
        "recapture.verb",
        Action.RECAPTURE,
        "recapture~ | retake~ | regain~ | recover~ | reclaim~ | reconquer~ | re-take~ | take~ back | win~ back | "
        "seize~ back | re-capture~ | "
        "(regain~|retake~|recover~|re-establish~|restore~|reassert~|reimpose~) (full|complete|partial|their|"
        "its)? control (of|over) | reoccupy~",
        "Opposition fighters recovered the hilltop they had lost.",
        "recapture happened: Opposition fighters > the hilltop",
        takes=_ANY_LAND,
        unless="recover~ from | recover~ ... (bodies|body|corpses|remains) | recover~ (his|her) | "
        "regain~ (consciousness|composure|confidence|strength|"
        "popularity|freedom|momentum) | take~ back (his|her) words",
    ),
    deed(
        "recapture.it",
        Action.RECAPTURE,
        "(take~|win~|seize~|get~) (it|them) back",
        "Rebels seized Harim, and the army took it back.",
        "recapture happened: the army > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
    ),
    deed(
        "recapture.back",
        Action.RECAPTURE,
        "(take~|win~|get~|seize~) the ... (town|city|village|area|district|base|airport|hill|camp|post|bridge|territory|"
        "port|territories|capital) ... back",
        "The army had taken the town back by noon.",
        "recapture happened: The army > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
    ),
    noun(
        "recapture.noun",
        Action.RECAPTURE,
        "recapture of | recovery of | retaking of | re-capture of",
        "The recapture of the airport took a month.",
        "recapture happened: - > the airport",
        takes=(Sort.GROUND, Sort.NAME),
    ),
    noun(
        "recapture.of_owner",
        Action.RECAPTURE,
        "recapture | recovery | retaking | reconquest",
        "Harim's recapture by the army took a month.",
        "recapture happened: the army > Harim",
        takes=(Sort.GROUND, Sort.NAME),
        of_owner=True,
        of_place=True,
    ),
    deed(
        "hold.verb",
        Action.HOLD,
        "control~ | hold~ | (still)? (have|has|had) (still|full|complete|firm|total|absolute)? control (of|over) | "
        "(retain~|exert~|exercise~|maintain~) (full|complete|firm|total|absolute)? control (of|over) | still control~ | "
        "keep~ control of | "
        "remain~ in control of | (keep~|maintain~|retain~|have|has|had) (its|their|a)? (tight|firm)? (grip|hold) on | "
        "defend~ | maintain~ (its|their)? (positions|presence) in | "
        "consolidate~ (its|their)? (newly|recently)? (gained|captured|new)? (positions|control|hold|lines|"
        "gains) (in|on|around|over|north of|south of|east of|west of)",
        "The Free Army still controls the citadel.",
        "hold ongoing: The Free Army > the citadel",
        takes=(Sort.GROUND, Sort.NAME),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="hold~ (talks|a|an|elections|election|meetings|meeting|on|back|up|out|him|her|them|responsible|in|"
        "accountable|office|"
        "power|hostage|that|true|for|to|its (first|second|annual|next|last|own|breath|meeting|congress|session)|"
        "demonstrations|rallies|hands|"
        "no (talks|elections|brief|hope|illusions|position|power|sway|office)|positions of|the (record|view|title|post|"
        "key|position|"
        "rank|office|talks|meeting)) | hold~ ... (hostage|responsible|captive|accountable|in contempt|at bay) | "
        "rule~ (out|that|on|in|against) | defend~ (itself|himself|herself|themselves|ourselves|yourself) | "
        "(class|classes|lessons|course|courses|exams|services|prayers|mass) ... held",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.line",
        Action.HOLD,
        "hold~ (a|the|its|their)? (new|first|second|old|main|defensive)? (defensive|defence|defense)? "
        "(line|lines|front|positions) (along|on|at|in|near|around|outside|north of|south of|east of|west of)",
        "Soldiers were holding a new line along the river.",
        "hold ongoing: Soldiers > the river",
        takes=(Sort.GROUND, Sort.NAME, Sort.ROUTE, Sort.OTHER),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.part",
        Action.HOLD,
        "hold~ (a|an|another|some|only|just)",
        "Rebels still hold a strip of the eastern bank.",
        "hold ongoing: Rebels > strip of the eastern bank",
        takes=(Sort.GROUND,),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        unless="hold~ (a|an|another) ... (position on|post|office|seat|view|meeting|rally|line on)",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.most",
        Action.HOLD,
        "(hold~|control~) (almost|nearly|over|about|roughly)? "
        "(most|much|parts|part|half|all|two-thirds|three-quarters|a third) of",
        "Rebels control much of the country.",
        "hold ongoing: Rebels > the country",
        takes=(Sort.GROUND, Sort.NAME, Sort.OTHER),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.ours",
        Action.HOLD,
        "(is|are|remain~) (now|still|again|finally)? ours",
        "The fort is now ours.",
        "hold ongoing: - > The fort",
        does=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        turned=True,
        of_place=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.building",
        Action.HOLD,
        "hold~ | still hold~ | control~ | still control~",
        "Rebels still held the palace.",
        "hold ongoing: Rebels > the palace",
        takes=(Sort.BUILDING,),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        unless="hold~ (office|the (office|house))",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.out",
        Action.HOLD,
        "hold~ out (in|at|against|inside|on)? | still holding",
        "A garrison held out in the citadel for a month.",
        "hold ongoing: A garrison > the citadel",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        unless="hold~ out (hope|hopes|for|a|an|his|her|their|little|the (hope|prospect|possibility|offer|promise))",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.resist",
        Action.HOLD,
        "resist~ (in|at|around)?",
        "Two forts continued to resist in the north.",
        "hold ongoing: Two forts > the north",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        beside="still | continu~ | keep~ | go~ on | so far",
        unless="resist~ (arrest|calls|call|pressure|attempts|efforts|temptation|change|reform|the|any|all|a|an)",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.in_control",
        Action.HOLD,
        "(is|are|was|were|be|been|remain~|isn't|aren't|wasn't) (not|no longer|never)? "
        "(now|still|currently|firmly|fully|largely|back)? in (full|complete|total|firm|"
        "effective|sole)? control (of)?",
        "The rebels were still in control of the harbour.",
        "hold ongoing: The rebels > the harbour",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="in control of (the situation|his|her|himself|herself|the company|events|parliament|the government|"
        "traffic|pricing)",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.possession",
        Action.HOLD,
        "(is|are|was|were|been|remain~) (not|no longer)? (still|now)? in possession of",
        "Raiders were still in possession of the fort.",
        "hold ongoing: Raiders > the fort",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME),
        of_place=True,
        modality=Modality.ONGOING,
    ),
    noun(
        "hold.claimed",
        Action.HOLD,
        "control of | control over",
        "The rebels claimed control of the harbour.",
        "hold ongoing: - > the harbour",
        takes=(Sort.GROUND, Sort.NAME, Sort.COUNT),
        beside="claim~ | declar~ | announc~ | boast~ | proclaim~ | maintain~",
        unless="control over (the|its)? (weapons|situation) | for (the|full|total)? control (of|over)",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.under",
        Action.HOLD,
        "(is|are|was|were|been|be|remains|remained|remain|stays|stayed|isn't|aren't|wasn't) "
        "(currently|now|still)? (not|no longer|never)? (almost|nearly|more or less|all but|*ly)? "
        "(now|still|also|already|currently|firmly|fully|entirely|wholly|completely|largely|partly|mostly|again|back|"
        "back again|once more)? "
        "(under ... (control|rule|occupation)|in ... (hands|possession)) | "
        "(lies|lie|lay|sits) under ... (control|rule|occupation)",
        "Most of the quarters are now under rebel control.",
        "hold ongoing: - > Most of the quarters",
        does=(Sort.GROUND, Sort.NAME, Sort.BUILDING, Sort.OTHER),
        unless="under control | in possession | under (the|its|his|her|a|one|military|civilian|colonial|martial|emergency|"
        "majority|minority)? (rule|occupation) | under (the|its|his|her|a)? (quality|birth|arms|pest|traffic|budget) control | "
        "in (good|safe|capable|his|her|my|your|private|the|better|many|different) hands",
        turned=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.under_them",
        Action.HOLD,
        "(is|are|been|remain~) (now|still|again|firmly|entirely)? under",
        "Harim has been under the Falcons since May.",
        "hold ongoing: the Falcons > Harim",
        does=(Sort.GROUND, Sort.PROPER),
        takes=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        turned=True,
        of_place=True,
        by_troops=True,
        unless="under (a|an|attack|siege|fire|curfew|pressure|way|threat|bombardment|command|discussion|construction|water)",
        modality=Modality.ONGOING,
    ),
    deed(
        "capture.under",
        Action.CAPTURE,
        "(come~|fall~|pass~) (back)? (under|into) ... control | (pass~|fall~|come~) (back)? into ... (hands|possession) | "
        "(return~|revert~) to ... (control|hands|rule)",
        "The port came under complete rebel control in May.",
        "capture happened: - > The port",
        does=(Sort.GROUND, Sort.NAME, Sort.OTHER),
        unless="(under|to) control",
        turned=True,
    ),
    deed(
        "hold.under_control",
        Action.HOLD,
        "(is|are|was|were|remains|remained|remain|be|been|isn't|aren't|wasn't) (not|no longer|never)? "
        "(now|still|also|already|*ly)? (under|"
        "in) (the)? (full|complete|firm)? "
        "(control|rule|hands) of | "
        "(is|are|remains|remain) (still|now|firmly|again|back)? "
        "(with|held by|occupied by|in the hands of|controlled by|administered by|under control of) | "
        "(was|were) (still|again|back)? in the (hands|possession) of | "
        "(is|are|remain~) (still|again)? in the possession of | "
        "leave~ ... (in the hands of|in the control of|under the control of)",
        "The bridge is still in the hands of the rebels.",
        "hold ongoing: the rebels > The bridge",
        does=(Sort.GROUND, Sort.NAME, Sort.BUILDING),
        takes=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        turned=True,
        unless="with (a|an|him|her|you|us|me|god|what|which|some|this|that)",
        modality=Modality.ONGOING,
    ),
)
