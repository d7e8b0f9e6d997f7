"""The small closed word lists by which English clauses are told apart without a part-of-speech tagger."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PRONOUNS = _set(
    "he she they it we i you who which that one everyone nobody everybody someone others many most some both all none"
)
PERSONAL = _set("he she they it we i you")
DETERMINERS = _set(
    "the a an this that these those his her its their our my your every each any some no another such 's many several"
    " few both all most more other one two three four five six seven eight nine ten"
)
# The last words of a clause about a name that is not to be told: "who declined to be identified", "on condition of anonymity".
UNNAMED = _set("identified named quoted anonymity anonymously publicly press media name")
AUXILIARIES = _set(
    "is are was were be been being am has have had having do does did will would shall should can could may might"
    " must 's 're 've 'll 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't"
    " shouldn't can't couldn't cannot isn aren wasn weren hasn haven hadn don doesn didn won wouldn shouldn couldn 't"
    " ought"
)
BE = _set("is are was were be been being am 's 're 'm isn aren wasn weren get gets got")
MODALS = _set(
    "will would shall should can could may might must do does did to 'll 'd don doesn didn won wouldn shouldn couldn 't"
)
NEGATIONS = _set("not never 't neither nor hardly barely")
# Verbs that stand between a subject and the verb of saying: "went on to say", "appeared to deny".
LIGHT_VERBS = _set(
    "went on seems seemed appears appeared continues continued tried tries used going began came wants wanted able"
    " quick forced likely trying continuing repeatedly happy remain remains remained"
)
ADVERBS = _set(
    "also later then now again earlier already still even just only once often always never ever repeatedly recently"
    " previously publicly privately not too further meanwhile instead soon today yesterday tonight tomorrow first"
    " neither there so almost immediately long both all each clearly openly simply initially originally strongly falsely"
    " rightly eventually finally perhaps maybe"
)
CONJUNCTIONS = _set(
    "but because although though while when if since whether what why how where until unless so whereas as than"
    " whereby after before whenever once yet nor whose"
)
RELATIVES = _set("who which that")
COORDINATORS = _set("and or but then nor yet")
PREPOSITIONS = _set(
    "of in on at by for with from to into about against between among during under over through after before since"
    " until near without within across behind beyond toward towards amid despite upon off up down out as like than per"
    " via"
)
DAYS = _set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march"
    " april may june july august september october november december morning afternoon evening night week month year"
    " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. earlier later late early last this next"
)
IRREGULAR_PASTS = _set(
    "took came went made got gave saw left lost won held fell began ran sent brought kept met led stood fought broke"
    " rose struck hit became grew drew sat spent paid drove flew knew thought felt found told said wrote spoke chose"
    " shot fled swept set put let built bought caught taught bore tore wore threw blew forced entered seized cited quoted"
    " overran retook withdrew sank beat stole slew"
)
# Nouns whose plural has no -s, so that a plain verb may follow them.
PLURALS = _set(
    "people police men women children forces media troops they we you i who which that who's both many some most others"
)
ANONYMOUS = _set(
    "source sources official officials insider insiders witness witnesses resident residents diplomat diplomats"
    " activist activists aide aides observers analysts critics experts someone"
)
PERSON_NOUNS = _set(
    "spokesman spokeswoman spokesperson minister president leader commander general colonel chief head director"
    " official officer ambassador envoy secretary governor mayor activist resident witness fighter soldier doctor"
    " analyst expert senator diplomat chairman deputy adviser aide captain major lieutenant prime king queen pope imam"
    " sheikh lawmaker negotiator representative"
)
# Who speaks in a headline beside a colon, besides persons.
HEADLINE_VOICES = _set(
    "army military police ministry government officials monitor monitors observatory report reports media agency un us"
    " nato rebels insurgents militants medics doctors hospital group groups spokesmen ministers authorities regime"
    " lawyers survivors relatives villagers locals inhabitants eyewitness eyewitnesses ngo opposition coalition study"
    " poll paper tv radio kremlin pentagon centcom investigators prosecutors rescuers firefighters refugees soldiers"
    " mod staff television broadcaster newspaper isw office idf saf rsf fardc monusco ocha unhcr"
)
# Words that mark a run of capitals as the name of a body rather than of a person.
ORGANISATION_WORDS = _set(
    "ministry army agency council party group brigade news university department committee institute observatory"
    " times post center centre court house front force forces union nations commission office press organisation"
    " organization association foundation journal company corporation bank police state states government parliament"
    " congress senate administration movement network television radio tv media hospital school church fund society"
    " federation league bureau service republic kingdom battalion division regiment command coalition alliance militia"
    " campaign monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december poll report study"
)
WEEKDAYS = _set("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
SAID_IN = _set(
    "website site page account channel twitter facebook telegram x whatsapp instagram weibo youtube vk viber radio"
    " television tv interview statement speech"
    " conference briefing tweet letter email e-mail report post message video article release address note communique"
    " bulletin broadcast phone telephone news rally debate testimony memo filing remarks comments appearance"
    " paper letters tweets posts messages statements leaflet leaflets pamphlet pamphlets petition"
)
# Behind "state" they make a noun of it: "which state media said".
OF_STATE = _set(
    "media news television tv radio agency broadcaster newspaper newspapers officials prosecutors police troopers department"
    " government governor governors forces"
)
# Verbs behind which a second one tells what somebody says: "was heard shouting that", "could not resist pointing out".
CHAINED = _set("heard seen filmed resist avoid help recorded caught")
QUESTION_WORDS = _set("that whether what how why who which when where if")
CUT_BEFORE = _set("and but while although though as when because after before")
SAID = _set(
    "said says say added adds told tells claimed claims noted argued insisted announced warned wrote believe believes"
    " denied reported confirmed deny denies reject rejects rejected dispute disputes disputed dismiss dismisses dismissed"
)
SENTENCE_ADVERBS = _set(
    "however though therefore meanwhile elsewhere separately still moreover furthermore instead indeed earlier later today"
    " yesterday then"
)
NAME_PARTICLES = _set("al el bin ibn of the de von van and abu . - jr. jr sr.")
OBJECT_PRONOUNS = _set("me him them us her it you please let")
# Who is called home, and what is refused to those who would pass: "recalled its ambassador", "was denied entry".
RECALLED = _set("ambassador ambassadors envoy envoys diplomats consul troops staff reservists contingent parliament attaché")
REFUSED = _set("access entry permission passage visas visa permits clearance missions bail asylum medical")
# What reports are called, and nobody who reports: "dismissed as false reports that".
OF_REPORTS = _set(
    "false untrue unconfirmed initial early earlier conflicting contradictory recent similar such unverified baseless"
)
NO_PLURALS = _set("'s is was this his its us as has does yes")
BEFORE_VERBS = _set("before since as")
AFTER_NOUNS = _set("of about over on by from in at and")
OPENS_CLAUSE = _set("but and that which who where whose")
POSSESSIVES = _set("his her their its our my")
# Verbs of saying that are spelled like a noun, so that what stands around them decides.
SAME_AS_NOUN = _set(
    "blast state note report claim comment complain reply respond tweet post joke cry shout chant whisper estimate counter"
    " echo protest show signal hint document detail rule quote reference label call outline address highlight compare"
    " focus view tout term guess figure bet doubt fear worry regret trust hope dream wish plan vow pledge promise"
    " offer aim desire warn demand request appeal press push order command petition advocate campaign praise support"
    " favor favour back like love blame fault question challenge attack rebuke insult hate discount dispute answer"
    " start read present mean release account lament boast brag quip forecast rumor rumour object cite mock hold learn"
    " promote invite sum approach voice charge remark thank salute celebrate blog reason caution crow project dismiss"
    " point turn talk need welcome rubbish record register"
)
OPENING_ADVERBS = _set("all both most there not just")
# "Suspected rebels": what may be an adjective where nobody stands before it who could suspect.
SUPPOSED = _set("suspected presumed alleged estimated supposed")
BEFORE_ADJECTIVES = _set("rest united more very so too less")
QUOTES = _set("quoted quotes quoting quote cited citing cites reported")
# How what is said of a speaker in passing begins.
BEGINS_ASIDE = _set("who a an the one in on at through via during")
# Whoever did this to a speaker does not speak: "a driver, quoted by the agency, said", "a panel appointed by the council said".
DONE_BY_OTHERS = _set(
    "quoted cited interviewed contacted reached set appointed ordered commissioned convened established formed created sent led"
)
# What the press does with what it did not write itself: "a report seen by the agency says".
SEEN = _set("seen obtained reviewed leaked")
# What makes a government that of no state: "the shadow government".
RIVALS = _set("shadow exiled parallel breakaway self-proclaimed self-declared")
# How an outlet tells whose word it passes on.
SOME_OF_THEM = _set("one another some others many most several both")  # of those who spoke or were told of before
CALLS = _set("call calls called calling describe describes described describing brand branded label labelled labeled")
CITING = (
    ("citing",),
    ("quoting",),
    ("which", "cited"),
    ("which", "quoted"),
    ("which", "cites"),
    ("which", "quotes"),
    ("on", "the", "authority", "of"),
)
PRESS = _set(
    "media agency newspaper newspapers paper papers radio television tv broadcaster channel website daily post times herald"
    " tribune gazette press"
)
CARRIERS = _set(
    "report reports claim claims allegation allegations accusation accusations rumour rumours rumor rumors threat"
    " threats fear fears"
)
ANSWERS = _set("respond responds responded responding reply replies replied replying")
# What can be shot down with words.
REFUTED = CARRIERS | _set(
    "idea ideas suggestion suggestions proposal proposals speculation theory theories notion notions argument arguments"
    " plan plans talk reports bid appeal motion objections criticism charges"
)
NEAR_DAYS = _set("this last next early late earlier later")
SEEMINGS = _set("seems seemed remain remains remained appears appeared")
AFTER_ADJECTIVES = _set("that of about whether how")
NEVER_OPENS = _set("by from to of about against into up out off for")
PERSON_PARTICLES = _set("al el bin ibn abu von van de la du . -")
