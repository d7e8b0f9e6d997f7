"""Deeds of diplomacy: talks, visits, calls, mediation."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_OFFICES = (
    "president | minister | ministers | premier | chancellor | ambassador | ambassadors | envoy | envoys | delegation | "
    "delegations | "
    "secretary | secretary-general | leader | leaders | king | queen | emir | sultan | pope | official | officials | "
    "foreign | diplomat | diplomats | negotiator | negotiators | representative | representatives | presidents | "
    "premiers | commissioner | mediator | mediators | chief | general | talks | counterpart | counterparts | senator | "
    "governor | lawmakers | prime | vice-president | head | heads"
)
_NOT_MEN = "(deadline|demand|demands|target|targets|goal|goals|needs|conditions|criteria|resistance|fate|eye|challenge|costs)"

RULES = (
    noun(
        "negotiation.noun",
        Action.NEGOTIATION,
        "talks | negotiations | peace talks | dialogue | negotiation | summit | peace process | mediation | consultations",
        "Talks between the sides resumed in the capital.",
        "negotiation happened: the sides > -",
        unless="mediation (committee|team|group|mission|commission|panel) | trade talks | pay talks | merger talks | "
        "contract talks",
    ),
    deed(
        "negotiation.verb",
        Action.NEGOTIATION,
        "negotiate~ (with|a|an)? | hold~ (talks|negotiations|consultations|a meeting|discussions) | "
        "hold~ ... (talks|negotiations|consultations|meeting|discussions|summit) | meet~ with | mediate~ | "
        "(fly~|travel~|go~|come~|arrive~) (to|in) ... for ... (talks|discussions|negotiations|consultations|summit) | "
        "confer~ with | consult~ with | enter~ (into)? (talks|negotiations|discussions) | "
        "(begin~|start~|open~|resume~|launch~|host~) ... (talks|negotiations|discussions|consultations)",
        "Envoys met with the rebels in a border town.",
        "negotiation happened: Envoys > the rebels",
        unless="negotiate~ (a|the) (turn|bend|road) | (was|were|been|is|are|be) met with | meet~ with (resistance|"
        "force|fire|gunfire|silence|anger|"
        "criticism|tear|rubber|violence|an|a|opposition)",
    ),
    deed(
        "negotiation.meet",
        Action.NEGOTIATION,
        "meet~ | convene~ | gather~ ... to discuss",
        "The president met a delegation of elders on Sunday.",
        "negotiation happened: The president > a delegation of elders",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"{_OFFICES} | council | cabinet | sides | parties",
        unless=f"meet~ (the|its|their|a|his|her|with)? {_NOT_MEN} | meet~ ... {_NOT_MEN} | meet~ (his|her|their) death",
    ),
    deed(
        "negotiation.discuss",
        Action.NEGOTIATION,
        "discuss~",
        "The president discussed the truce with a delegation of elders.",
        "negotiation happened: The president > the truce",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=_OFFICES,
        apart="meet~ | meeting | talks | summit",
    ),
    deed(
        "negotiation.call",
        Action.NEGOTIATION,
        "(speak~|talk~) ... (by|on|over) (the)? (telephone|phone) | (telephone~|phone~) | "
        "(hold~|have~) ... (phone|telephone) (call|conversation) | discuss~ ... by (telephone|phone)",
        "The two kings spoke by telephone about the border.",
        "negotiation happened: The two kings > the border",
        plover="CONSULT/phone",
    ),
    deed(
        "negotiation.visit",
        Action.NEGOTIATION,
        "visit~ | pay~ ... visit to | arrive~ (in|at) ... for (a|an|the)? ... (visit|talks|summit|meeting) | arrive~ (in|at) | "
        "travel~ to | fly~ to | (make~|begin~|start~|end~|conclude~|complete~) ... (visit|tour|trip)",
        "The chancellor arrived in the port for a visit.",
        "negotiation happened: The chancellor > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=_OFFICES,
        apart="shells | troops | soldiers | refugees | wounded | killed | bomb | rebels | militants | gunmen | "
        "hospital | police | "
        "prison | fighters | flee~ | injured | dead | peacekeepers | bodies | guerrillas | tourist | tourists",
        plover="CONSULT/visit",
    ),
    deed(
        "negotiation.host",
        Action.NEGOTIATION,
        "(host~|receive~|welcome~) ... (counterpart|delegation|envoy|envoys|president|minister|premier|leader|leaders|"
        "talks|summit|"
        "ambassador|secretary)",
        "The emir hosted his counterpart at the palace.",
        "negotiation happened: The emir > -",
        plover="CONSULT/host",
    ),
    deed(
        "negotiation.mediate",
        Action.NEGOTIATION,
        "mediate~ between | mediate~ in | act~ as (a)? mediator | broker~ ... (talks|negotiations)",
        "The bishops mediated between the army and the strikers.",
        "negotiation happened: The bishops > the army and the strikers",
        plover="CONSULT/third-party",
    ),
)
