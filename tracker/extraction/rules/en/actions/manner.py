"""How a deed is spoken of: planned, threatened, feared, halted, still going on, or said not to have happened."""

from dataclasses import dataclass, replace
from functools import partial

from tracker.extraction.rules.en.actions.forms import pattern_of, spread
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Modality


@dataclass(frozen=True, slots=True)
class Manner:
    """The modality that words right before (`after=False`) or right after the deed give it; `negated` for "failed to".

    `first_words` lead to the rule.
    """

    modality: Modality | None
    negated: bool = False
    is_after: bool = False
    verbs: bool = True
    nouns: bool = True
    reach: int = 4  # words that may stand between it and a noun
    over: int = 0  # words of its own object that may stand between it and a verb: "would see forty hostages freed"
    first_words: frozenset[str] = frozenset()


type MannerRule = Rule[Manner]


def _before(name: str, words: str, manner: Manner, example: str, reading: str) -> MannerRule:
    return Rule(f"en.manner.{name}", partial(pattern_of, words), replace(manner, first_words=spread(words)), example, reading)


_H, _P, _T, _HALT, _ON = Modality.HYPOTHETICAL, Modality.PLANNED, Modality.THREATENED, Modality.HALTED, Modality.ONGOING

RULES: tuple[MannerRule, ...] = (
    _before(
        "not_stopped",
        "(fail~ to|unable to|powerless to|nothing to|refuse~ to) (stop|prevent|halt|end|avert) | "
        "(has|have|had|did|does|do|would) (not|never) (yet)? (stopped|stop|ended|end|halted|halt|prevented|prevent)",
        Manner(Modality.HAPPENED, verbs=False),
        "The army failed to stop the massacre of nine farmers.",
        "killing happened",
    ),
    _before(
        "to_keep_from",
        "to (stop|prevent|keep|deter) ... from",
        Manner(_H, nouns=False),
        "The army was trying to stop the rebels from reaching the bridge.",
        "advance hypothetical",
    ),
    _before(
        "only_to",
        "only to",
        Manner(Modality.HAPPENED, nouns=False),
        "The army took the bridge, only to lose it at dusk.",
        "lose happened",
    ),
    _before(
        "failed",
        "fail~ to | yet to | refuse~ to | unable to | not able to | decline~ to | avoid~ | refrain~ from | "
        "prevent~ ... from | "
        "stop~ ... from | (acquit~|clear~) ... of | (acquitted|cleared) of | "
        "failure to | (make|made|makes|making) no (attempt|effort|move|bid) to | "
        "failed (attempt|bid) to | failed in ... to",
        Manner(None, negated=True),
        "The army failed to capture the bridge.",
        "capture happened not",
    ),
    _before(
        "ahead_of",
        "(ahead of|on the eve of) (a|an|the|this|that|their|its)? (new|planned|expected|announced)? "
        "(pause|halt|lull|break|truce)? (in|to)?",
        Manner(_P, verbs=False),
        "Rebels shelled the port two days ahead of a pause in fighting.",
        "clash planned",
    ),
    _before(
        "nearly",
        "almost | nearly | narrowly | all but | virtually | (close|closer|near) to | "
        "on the (verge|brink|point) of | within reach of",
        Manner(_H, nouns=False),
        "Rebels nearly captured the bridge.",
        "capture hypothetical",
    ),
    _before(
        "halted",
        "halt~ (of|to|in)? (all|its|their|the|air|any)? | cessation of | cease~ | stop~ | suspend~ | suspension of | "
        "pause~ (in|of|to)? | end~ (of|to)? | lull in | "
        "moratorium on | put~ (an|a) (end|stop|halt) to | call~ off | cancel~ | abort~ | discontinue~ | freeze~ (in|of) | "
        "no more | break in",
        Manner(_HALT),
        "The air force announced a halt to air strikes on the city.",
        "air_strike halted",
    ),
    _before(
        "threatened",
        "threaten~ (to|with|that)? (they|it|he)? (would|will)? | threat (of|to) | threats (of|to)",
        Manner(_T),
        "The group threatened to attack the port.",
        "assault threatened",
    ),
    _before(
        "laid_to",
        "(of|for|with|and) (ordering|masterminding|directing|organising|organizing|leading) (the|this|that|a|two|three|several)?",
        Manner(Modality.HAPPENED, verbs=False),
        "Prosecutors accused the general of ordering the massacre of nine farmers.",
        "killing happened",
    ),
    _before(
        "whoever",
        "anyone (who|that) | anybody (who|that) | whoever | anyone (found|caught)",
        Manner(_H, nouns=False),
        "The prefect said that anyone who looted shops would pay.",
        "looting hypothetical",
    ),
    _before(
        "planned",
        "(plan~|intend~|aim~|hope~|want~|seek~|try~|vow~|pledge~|promise~|prepare~|attempt~|struggle~|decide~|agree~|"
        "order~|instruct~|call~|urge~|"
        "ask~|mean~|order~|tell~|push~|swear~|wish~|expect~|set|ready|about|(is|are|was|were) due|poised|likely|"
        "determined|going|"
        "gearing up|bound) ... to | (attempts|efforts|attempt|effort|bid|push|campaign|operation|offensive|plan|"
        "plans|intention|decision|drive|war|battle|fight|move|mission|order|orders|call|calls|struggle|preparations|"
        "plot|aim|hope|hopes|ability|capacity|right|agreement|deal|"
        "commitment|goal|need|chance|opportunity|strategy|ultimatum|pressure|appeal|willingness|readiness|permission|"
        "authority) ... to | "
        "(press~|push~) (for|on) (an|a|the)? (immediate|full|new|major)? | "
        "call~ (for|on) (an|a|the)? (immediate|full|new|major|imminent|total|complete)? | "
        "(plan~|aim~|plot~|prepare~|appeal~|order~|demand~|urge~|want~|seek~|propose~|negotiate~|"
        "offer~|consider~|threaten~) "
        "(for|on|at|against|an|a|the|of)? (an|a|the|immediate|full|new|major|imminent|total|complete)? | "
        "(vote~|decide~|debate~|deliberate~) on (an|a|the)? | ask~ for (an|a|the)? | "
        "(votes|majority|hands) for (an|a|the)? | accept~ (an|a|the) proposed | "
        "discuss~ (an|a|possible)? (immediate|full|new|major|imminent|total|complete|possible)? | "
        "to agree (on|to|upon) (a|an|the)? | "
        "(aimed|aiming) at | (any|an|the|its|their) (intention|intentions|plan|plans) of | in order to | "
        "(is|are|was|were) to | planned | impending | upcoming | forthcoming | imminent | "
        "(calls|plans|appeals|preparations|plots|demands|proposals|hopes|orders|proposal|plan|call|negotiations|"
        "talks) (for|of|on) (a|an|the)? (new|immediate|possible|major|ground|full|permanent|lasting)?",
        Manner(_P),
        "The regime plans to retake the town.",
        "recapture planned",
    ),
    _before(
        "no_intention",
        "no (intention|intentions|wish|desire|interest) (of|to|in) | not (intend~|plan~|want~|seek~) to | "
        "(decide~|decision) against (a|an|any|the|its|their)? | "
        "(shelve~|scrap~|abandon~|drop~|cancel~) ... (plan|plans|attempt|attempts|bid) to",
        Manner(_H),
        "The army has no intention of leaving the port.",
        "withdraw hypothetical",
    ),
    _before(
        "forced",
        "(forced|forcing|compelled|compelling|prompted|prompting|caused|causing) ... ... to",
        Manner(Modality.HAPPENED, nouns=False),
        "Fires in the hills forced villagers to flee.",
        "displacement happened",
    ),
    _before(
        "feared",
        "(fear~|risk~|danger|possibility|prospect|chance|warning|warn~|case|event|likelihood|fears) (of|that)? (a|an|"
        "the|new|more|further|another|any)? | if | unless | whether | in case of | "
        "allow~ ... to | so that | any (future|possible|further) | "
        "to (prevent|avoid|avert|deter|forestall) (a|an|the|another|further|any|such|more)? | "
        "(prevent~|avoid~|avert~|deter~) (a|an|the|another|further|any|such|more)? | as if | hypothetical",
        Manner(_H),
        "Residents fear a new assault.",
        "assault hypothetical",
    ),
    _before(
        "wished_for",
        "(without|no|win~|gain~|seek~|secure~) (winning|gaining|securing|any|more)? (support|approval|backing|authorisation|"
        "authorization) for (a|an|more|new|further|any)?",
        Manner(_H),
        "The minister won no support for air strikes.",
        "air_strike hypothetical",
    ),
    _before(
        "would_face",
        "(would|could|might|may|will) (face|risk|suffer|bring|trigger|mean|lead to|result in)",
        Manner(_H, verbs=False),
        "The envoy warned that the junta would face fresh sanctions.",
        "sanction hypothetical",
    ),
    _before(
        "would_see",
        "(would|could|might|may) see",
        Manner(_H, nouns=False, over=6),
        "The proposed deal would see forty hostages freed.",
        "release hypothetical",
    ),
    _before(
        "ready_for",
        "(ready|willing|prepared|open) (for|to) | to (allow|permit|enable|facilitate|secure|ensure|arrange|pave the way for)",
        Manner(_P, verbs=False),
        "The envoy was ready for talks.",
        "negotiation planned",
    ),
    _before(
        "ready_to",
        "(ready|willing|prepared) to",
        Manner(_P, nouns=False),
        "The army said it was ready to attack the port.",
        "assault planned",
    ),
    _before(
        "to_let",
        "(was|were|is|are) to (let|allow)",
        Manner(_P, nouns=False, over=5),
        "The truce was to let the two sides free prisoners.",
        "release planned",
    ),
    _before(
        "untold",
        "no (details|information|word|figures|comment|estimate|estimates|account) (on|of|about|regarding)",
        Manner(_H, verbs=False),
        "The army gave no details of casualties in the port.",
        "casualties hypothetical",
    ),
    _before(
        "possible",
        "possible | potential | would-be | hypothetical | "
        "(springboard|launchpad|launching pad|staging (ground|post|area|point)|platform|haven) for",
        Manner(_H, verbs=False, reach=1),
        "Police warned of a possible bomb attack.",
        "bombing hypothetical",
    ),
    _before(
        "going_on",
        "ongoing | on-going | continuing | continued | continue~ (to|with|the|its|their)? | keep~ (on)? | still | "
        "persistent | unabated | daily | (remain~|is|are) (under|locked in|engaged in) | "
        "amid (heavy|fierce|intense|the|ongoing)?",
        Manner(_ON),
        "Ongoing clashes kept the road closed.",
        "clash ongoing",
    ),
    _before(
        "negated_noun",
        "no | not (any|a|one) | without (any|a)? | neither | zero | "
        "no (sign|signs|indication|evidence) of (a|an|any|the)? | without (inflicting|causing|suffering|reporting) (any)? | "
        "not (inflict|cause|suffer|report|mention|result in|leave) (any|serious|further)? | no (reports|report|news|word) of",
        Manner(None, negated=True, verbs=False),
        "There were no clashes in the valley.",
        "clash happened not",
    ),
    _before(
        "still_after",
        "(is|are|was|were|has been|have been) (still|currently|now)? (going on|under way|underway|far from over|"
        "not over|not yet over|ongoing|continuing|raging|taking place) | continue~ | persist~ | rage~ (on)? | "
        "(go|goes) on | (is|are) (still|currently|now) | enter~ (its|their|a) ... (day|week|month|year) | "
        "(is|are|was|were|has been|have been) (still|largely|mostly|broadly|generally)? holding | "
        "(has|have|had) (still|so far|largely|mostly|broadly|generally)? held | ongoing | under way | underway",
        Manner(_ON, is_after=True, verbs=False),
        "The clashes are still going on.",
        "clash ongoing",
    ),
    _before(
        "halted_after",
        "(has|have|had)? (stopped|ceased|halted|subsided|paused|stalled|petered out|bogged down) | "
        "(has|have|had)? (ground|grind|grinds|come|came|comes) to a (halt|standstill) | (has|have|had) ended | "
        "(was|were|has been|have been|been|had been) (stopped|suspended|halted|called off|cancelled|canceled|aborted|paused)",
        Manner(_HALT, is_after=True, verbs=False),
        "The shelling has stopped.",
        "shelling halted",
    ),
    _before(
        "begins_after",
        "(would|was to|were to|is to|are to) (begin|start|take|come|go|enter|last|run|expire|be extended) | "
        "(was to|were to|is to|are to) (resume|reopen|open|be held) | "
        "(was|were|had been) (due|set|scheduled|expected|supposed) to",
        Manner(_P, is_after=True, verbs=False),
        "The truce was to begin at noon.",
        "ceasefire planned",
    ),
    _before(
        "hypothetical_after",
        "(would|could|might) | may (be|have|not|lead|take|begin|come|start|cause|trigger) | "
        "to be (launched|held|staged) | (is|are) (expected|planned|likely|scheduled|imminent|"
        "possible|unlikely|conceivable)",
        Manner(_H, is_after=True, verbs=False),
        "An offensive would endanger thousands.",
        "offensive hypothetical",
    ),
    _before(
        "planned_after",
        "(will|shall) | (is|are) (scheduled|planned|set|due) | (planned|scheduled) (for|on|in|next|this)",
        Manner(_P, is_after=True, verbs=False),
        "The offensive will begin in spring.",
        "offensive planned",
    ),
)
