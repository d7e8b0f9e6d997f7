"""What the words around an actor's noun or name say: whether it acts, whose it is, what it points back to."""

from tracker.extraction.rules.lexicon import lexicon

# Nouns that before a deed are adjectives: "military campaign".
NEVER_OF_DEEDS = lexicon("military state public rebel guerrilla terrorist militant force")
# Nouns of groups that mostly describe the noun after them: "coalition partners", "party congress".
OFTEN_BEFORE_NOUNS = lexicon(
    "coalition party union community office team network cell company alliance front unit cartel gang tribe"
)

# A noun like these after an adjective of an actor is the actor's deed or belonging: the adjective names the actor.
DEEDS = lexicon("""
    air
    strike strikes airstrike airstrikes shelling bombardment bombardments raid raids offensive offensives assault
    assaults attack attacks bombing bombings operation operations campaign campaigns advance advances siege incursion
    intervention counter-attack counter-offensive counterattack counteroffensive shells rockets missiles missile
    shellfire gunfire fire positions position intelligence support claims claim statement statements advance advances
    ambush blockade fighter-jets bombs
""")


# Heads that take "of …" or "for …" into their name.
OF_HEADS = lexicon("""
    people peoples government governments families family residents members officials supporters citizens population
    groups army armies forces soldiers ministers relatives inhabitants victims parties leaders followers minister
    ministry parliament representatives friends allies units remnants fighters troops militants rebels activists
    employees partners participants president office others scores hundreds dozens thousands bureau wing arm branch
    coalition alliance
""")
PERSON_OF_HEADS = lexicon("""
    spokesman spokeswoman spokesperson leader head chief commander member representative director official president
    minister chairman founder governor mayor secretary king ambassador resident sources source deputy coordinator
    adviser advisor emir
""")

# After "to" or a pronoun these are verbs, not people.
VERBLIKE = lexicon("""
    forces fighting fighters people command commands guards guard leads heads head fronts front states state parties
    monitors monitor units media witness witnesses lead source sources press man women public report reports company
    doctor voters
""")

NEVER_AFTER_NAME = lexicon("report reports states leads heads fronts press witness witnesses lead head")

# "oil company", "state of emergency": the noun after or before that takes the actor away.
NOT_BEFORE = {
    "state": lexicon("of visit secrets sponsor sponsors property funeral university"),
    "front": lexicon("line lines of page door lawn"),
    "force": lexicon("of"),
    "public": lexicon("opinion health order works transport places"),
    "head": lexicon("on for to off wounds"),
    "general": lexicon("""
        strike elections election assembly director hospital manager secretary public population amnesty staff
    """),
    "major": lexicon("cities city offensive advance attack powers blow general role"),
    "private": lexicon("sector property homes"),
    "chief": lexicon("of executive negotiator"),
    "party": lexicon("to"),
    "wing": lexicon("of"),
    "council": lexicon("of"),
    "court": lexicon("case order martial"),
    "union": lexicon("of"),
    "division": lexicon("of between"),
    "unit": lexicon("of"),
    "family": lexicon("home homes house planning"),
}


# A country named after one of these is where something is, not who does it.
LOCATIVES = lexicon("""
    in from to across inside outside into throughout near at of around over via through within toward towards northern
    southern eastern western central north south east west around beyond entering leaving left onto
    neighbouring neighboring
""")
# After one of these it is a party.
CLAUSE_OPENERS = lexicon("as that if when while because but and , where since whether although though so until")
STANDING_WITH = lexicon("""
    will would does did has can could should enable enables enabled help helps helped between
    by with against urged urge accused accuse blamed blame thank thanks thanked told see saw let made asked press
    pressed pressure support supports supported joined warned warn condemned allies like both ally partner criticised
    criticized backed defeat defeated fight fighting fought join
""")
COUNTRY_PARTS = lexicon("""
    north south east west border borders capital city province town second largest coast northern southern eastern
    western region interior main most territory territories airspace soil countryside northwest northeast southwest
    southeast central airport airports airbase airfield airstrip port seaport harbour harbor palace refinery
""")
# After a country's or group's name, its own deed or thing: the name stands for the actor.
BELONGINGS = DEEDS | lexicon("""
    assistance aid commitment efforts effort grant sanctions policy diplomacy participation contribution pressure
    involvement consent law policies decision plans plan government-owned contributions auspices drone drones missile missiles
    warplane warplanes gunship gunships
""")

# Pronouns, and whom they may stand for: "person", "one" group, "many", or the voice itself ("we").
NUMBER_OF_PRONOUN = {
    **dict.fromkeys(("he", "she", "him", "her", "his"), "person"),
    **dict.fromkeys(("it", "its"), "one"),
    **dict.fromkeys(("they", "them", "their"), "many"),
    **dict.fromkeys(("we", "us", "our"), "we"),
}
# "the coalition" stands only for what is called one, wherever in the article that is named.
NAMED_NOUNS = lexicon("coalition alliance")
# "the group" after a name stands for it.
GROUP_NOUNS = lexicon("""
    group organisation organization movement faction militia brigade battalion front party network cartel clan
""") | {
    "paramilitary force",
    "rebel force",
    "guerrilla force",
    "paramilitary group",
    "rebel group",
    "militant group",
    "armed group",
}
# Those who stand beside an actor without being it: "its allies".
SIDE_TAKERS = lexicon("allies partners supporters backers loyalists followers sympathizers sympathisers militiamen militias")
# A country's name before one of these does not make them the state's: "the Sudan Doctors Network".
CIVIL_BODIES = lexicon(
    "network networks union unions association associations club league federation cooperative observatory party"
)
# After these "it" is no actor: "it is", "it would make".
WEATHER_VERBS = lexicon(
    "is was would will may might could seems seemed appears appeared has had remains remained takes took became"
)

WEATHER = lexicon("raining snowing freezing getting being becoming going looking hoping")
# These name an actor only with a state's adjective or an article's help: "British intelligence", "the Syrian state".
NEEDS_STATE = lexicon("intelligence state artillery infantry court leadership public audience")
FIELD_ARMS = lexicon("artillery infantry")  # and these also with an owner: "its artillery"
# Adjectives that leave "the militant group" pointing back.
POINTING_BACK = lexicon("""
    terrorist militant armed rebel guerrilla jihadist islamist extremist insurgent same subversive barbaric islamic terror senior
    opposition anonymous military paramilitary militant separatist fundamentalist outlawed banned breakaway radical
""")

# After one of these "forces", "reports" and the like are verbs.
BEFORE_VERBS = lexicon("to will would it he she who which that we they could 's")

# These without an adjective are those of the state in whose war the article is set.
BARE_STATE_NOUNS = lexicon("""
    government regime junta authorities army military troops soldiers police policemen navy marines paratroopers conscripts
    garrison
""") | {
    "defence ministry",
    "defense ministry",
    "interior ministry",
    "foreign ministry",
    "air force",
    "armed forces",
    "security forces",
    "security services",
    "riot police",
    "coast guard",
    "ground forces",
}

# "Russian air strikes", "rebel shelling": before one of these an adjective names who did it.
VIOLENT_DEEDS = lexicon("""
    strike strikes airstrike airstrikes shelling shells bombardment bombardments raid raids offensive assault assaults attack
    attacks bombing bombings shellfire rockets missiles missile drones mortars barrage
    counter-attack counterattack counter-offensive counteroffensive
    ambush fire gunfire
""")
MEANS_OF_DEEDS = lexicon("air artillery mortar rocket ground drone missile suicide car tank scud cruise ballistic")
FIGHTERS_OF_ADJECTIVE = {"rebel": "rebels", "militant": "militants", "insurgent": "insurgents", "guerrilla": "guerrillas"}
# "it was reported" names nobody.
IMPERSONAL = lexicon("reported believed expected claimed estimated rumoured rumored alleged noted supposed hoped feared unclear")
# "it" begins a clause of its own after one of these.
BEFORE_IT = lexicon('“ " ‘ : ; before after than or then which whom what where how however also later earlier ago — –')
