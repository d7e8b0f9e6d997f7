"""The small words of English by which clauses are told apart."""

from tracker.extraction.rules.en.actions.irregular import IRREGULAR


def wordset(words: str) -> frozenset[str]:
    """The words of a list with blanks between."""
    return frozenset(words.split())


BE = wordset("be is are was were been being am 's 're get gets got getting")
# Words of one bound of a count: "killed at least 20", "as many as 30".
COUNT_BOUNDS = tuple(
    tuple(bound.split())
    for bound in ("at least", "at most", "as many as", "up to", "more than", "no more than", "fewer than", "less than")
)
# Words that bound a count where a number follows at once: "detained around 50 people".
LOOSE_BOUNDS = wordset("between around about over nearly almost some roughly under")
HAVE = wordset("has have had having 've")
MODALS = wordset("will would can could may might shall should must 'll cannot ought won't wouldn't can't couldn't")
NEGATIONS = wordset(
    "not never no neither nor didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't "
    "can't couldn't "
    "cannot n't without hardly"
)
HELPING = BE | HAVE
AUXILIARIES = HELPING | MODALS | NEGATIONS | wordset("do does did to")
# Words behind which a verb is one: "to seize", "would seize", "did not seize".
FINITE_HELPERS = wordset(
    "to will would can could may might shall should must do does did 'll won't didn't don't doesn't cannot can't"
)
PARTICLES = wordset("up out off down away")  # "they lined up the men"
CAPTIVE = wordset("hostage captive prisoner")  # "taken hostage"
ADVERBS = wordset(
    "also still already now again since then just soon once ever yet even only later earlier reportedly allegedly "
    "recently meanwhile "
    "there here today yesterday thus further almost nearly about together instead away back both all first twice long "
    "always often mostly largely partly fully totally completely simultaneously apparently presumably so far"
)
CATENATIVES = wordset(
    "began begin begins begun started start starts continued continue continues managed manages seemed appeared "
    "appears seems "
    "used helped help able trying try tried tries attempted attempts attempting sought seeking struggled struggling "
    "planning plan plans planned hoping aiming preparing vowed "
    "threatened failed "
    "refused decided agreed wanted want wants continuing starting believed reported said alleged thought known suspected "
    "stop stopped stops kept keep keeps forced going set due expected likely ready about accused"
)
RELATIVES = wordset("which who that whom where whose")
DISGUISED = wordset("dressed disguised posing known masquerading")  # "as" behind them parts no clause
BREAKS = wordset(
    ", ; : . ? ! - -- – — “ ” « » ( ) [ ] … when while as after before because although though but if unless until "
    "whether whereas "
    "since despite amid amidst than"
) | {'"'}
OBJECT_STOPS = wordset(
    "in on at from with by to into onto beside during for after before since while when as near inside outside over under "
    "against around "
    "through throughout along across between among amid until till following despite without within toward towards "
    "about off out "
    "alongside because if "
    "heading travelling traveling "
    "that which who whom where whose but than upon outside beyond behind next although though via per including "
    "except excluding backed leaving alive unharmed unhurt unscathed who's unless whether just only then later also"
)
TIME_WORDS = wordset(
    "today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june "
    "july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning "
    "afternoon evening "
    "night midnight midday noon dawn week weekend month year years days weeks months hours summer winter spring autumn "
    "overnight ago last may-month nightfall dusk daybreak sunset sundown sunrise "
    "mid-january early late"
) - {"may", "march"}
PRONOUNS_SUBJECT = wordset("he she they it we i you")
STANDALONE = PRONOUNS_SUBJECT - {"it", "you"}
DETERMINERS = wordset("the a an this that these those his her its their our my your some any no each every several many")
PREPOSITIONS = wordset(
    "in on at from with by to of into during for after before since against under over through amid following despite without "
    "between among"
)
_COMMON_FINITE = """
    is are was were has have had do does did will would can could might shall should must said says say told tells added
    reported reports announced announces claimed claims stated denied denies accused accuses believe believes believed
    know knows knew think thinks made makes make took takes went goes came comes gave gives became becomes began begins
    started continued continues remains remain remained called calls wanted wants used uses put got gets found finds left
    leaves held holds brought brings saw sees seen ran stood stands led leads met meets kept keeps launched launches sent
    sends lies arrived entered reached returned moved moves tried tries managed failed refused ordered vowed pledged
    promised warned threatened urged demanded insisted confirmed noted explained indicated revealed admitted acknowledged
    described showed shows followed included includes involved destroyed captured seized attacked killed wounded injured
    kidnapped fired exploded erupted fell lost won died arrested detained released bombed shelled raided stormed ambushed
    murdered assassinated shot hit struck blew set burned caused causes appeared appears seems seemed occurred happened
    resulted forced planned decided agreed signed broke spread cut cuts resumed resumes ended ends shocked broke breaks
    stopped rejected accepted welcomed joined won lost passed closed opened wants takes uses shows plans faces gets
    requires allows prevents provides causes happens targeted fled surrendered withdrew pulled pushed advanced retook
    recaptured regained recovered suffered received carried spent heard felt lived watched waited worked ruled condemned
    denounced hailed vetoed voted
    """
# "Overran" is a past and nothing else, "overrun" may be a participle.
PAST_ALONE = {row.split()[1] for base, row in IRREGULAR.items() if base != "be"} - {
    form for base, row in IRREGULAR.items() for form in (base, row.split()[2])
}
FINITE = frozenset(_COMMON_FINITE.split()) | PAST_ALONE
ACCUSING = wordset("accused accuses accusing accuse blamed blames blaming suspected suspects convicted guilty")
CHARGING = wordset(
    "charged charging charges indicted sentenced sentencing convicted convicting jailed imprisoned tried arrested detained "
    "accused suspected guilty wanted hanged executed"
)
PREVENTING = wordset(
    "stop stops stopped stopping prevent prevents prevented preventing keep keeps kept keeping bar barred block blocks "
    "blocked deter deterred"
)
SAYING = wordset("said says say told tells added reported reports announced claimed claims stated confirmed believe believed")
MARKED = wordset(
    "wounded injured captured detained arrested murdered assassinated kidnapped abducted jailed imprisoned displaced "
    "freed released"
)  # "six … soldiers"
LIGHT_VERBS = (
    "launch~ | broker~ | negotiate~ | complete~ | use~ | mount~ | carry~ out | carry~ on | stage~ | conduct~ | "
    "begin~ | start~ | wage~ | unleash~ | "
    "make~ | "
    "open~ | step~ up | "
    "hold~ | perpetrate~ | commit~ | undertake~ | execute~ | plan~ | prepare~ | "
    "suspend~ | stop~ | pause~ | "
    "halt~ | end~ | resume~ | renew~ | extend~ | step~ up | intensify~ | continue~ | order~ | lead~ | join~ | "
    "organize~ | organise~ | sign~ | "
    "reach~ | announce~ | "
    "declare~ | proclaim~ | impose~ | clamp~ | slap~ | "
    "call~ | observe~ | respect~ | honour~ | honor~ | accept~ | break~ | violate~ | "
    "deliver~ | agree~"
)
