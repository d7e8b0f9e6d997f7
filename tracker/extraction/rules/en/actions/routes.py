"""Roads and supply lines: cut, closed by fighting, opened again."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action, Modality

_DOERS = (Sort.PEOPLE, Sort.TROOPS, Sort.NAME)
_WIRES = (
    "(power|phone|telephone|electricity|electric|gas|water|bottom|picket|credit|assembly|production|transmission|"
    "communication) "
    "(line|lines)"
)
_DONE = "cut~|sever~|interrupt~|close~|shut~|block~|open~|reopen~|restore~"
_NO_ROUTE = f"({_DONE}) ... {_WIRES} | {_WIRES} ... ({_DONE})"

RULES = (
    deed(
        "route_cut.verb",
        Action.ROUTE_CUT,
        "cut~ (off)? | sever~ | interdict~ | choke~ off | interrupt~",
        "Rebels cut the road to the port on Monday.",
        "route_cut happened: Rebels > the road",
        takes=(Sort.ROUTE,),
        does=(*_DOERS, Sort.OTHER),
        unless=_NO_ROUTE,
    ),
    deed(
        "route_cut.closed",
        Action.ROUTE_CUT,
        "block~ | close~ | shut~ | barricade~",
        "Soldiers closed the road to the port.",
        "route_cut happened: Soldiers > the road",
        takes=(Sort.ROUTE,),
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        unless=_NO_ROUTE,
        beside=f"{TROOPS} | armed men | fighting | shelling | clashes | offensive | siege | garrison | front",
    ),
    deed(
        "route_cut.crossing",
        Action.ROUTE_CUT,
        "(close~|shut~|seal~) (off)? (the|a|its|their|both|all|two)? ... (border crossing|border crossings|crossing|"
        "crossings|border) (with|into|to)?",
        "Soldiers shut the border crossing with Norland.",
        "route_cut happened: Soldiers > Norland",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
        unless=_NO_ROUTE,
    ),
    deed(
        "route_cut.is",
        Action.ROUTE_CUT,
        "(is|are|was|were|remain~|stay~|been|become~|became) (still|now|again|all|largely|completely|also|effectively|"
        "once again)? "
        "(cut|cut off|blocked|closed|severed|impassable|unusable|barricaded|mined|shut|closed off)",
        "The road to the port remains impassable.",
        "route_cut happened: - > The road to the port",
        does=(Sort.ROUTE,),
        needs_subject=True,
        turned=True,
        beside=f"{TROOPS} | fighting | shelling | clashes | offensive | siege | front | snipers | convoy | shells | war | "
        f"mines | "
        "remain~ (still)? (cut|cut off|severed|blocked|closed|impassable|unusable) | (is|are) still cut",
        unless=f"{_NO_ROUTE} | (closed|shut) (for|to) (repairs|maintenance|construction)",
        apart="snow | rain | rains | flood | floods | flooding | landslide | landslides | avalanche | earthquake | accident | "
        "crash | fog | ice | strikers | demonstrators | protesters | farmers",
    ),
    deed(
        "route_cut.felled",
        Action.ROUTE_CUT,
        "(fell~|pile~|drag~|lay~|park~|stretch~) ... (trees|tree|logs|boulders|rocks|lorries|trucks|chains) across | "
        "dig~ up (the|a|all|every)? ... (road|roads|bridge|bridges|track)",
        "Rebels felled trees across the coast road.",
        "route_cut happened: Rebels > the coast road",
        does=(*_DOERS, Sort.OTHER),
        needs_subject=True,
        apart="storm | gale | wind | repairs | workmen | engineers",
    ),
    deed(
        "route_opened.verb",
        Action.ROUTE_OPENED,
        "reopen~ | re-open~ | open~ (up)? | unblock~ | restore~",
        "The army reopened the road to the port.",
        "route_opened happened: The army > the road",
        takes=(Sort.ROUTE,),
        does=_DOERS,
        unless=_NO_ROUTE,
    ),
    deed(
        "route_opened.is",
        Action.ROUTE_OPENED,
        "(is|are|was|were|remain~|stay~) (now|still|again|once more)? (open|passable|clear) (again|to)?",
        "The road to the port was still open.",
        "route_opened ongoing: - > The road to the port",
        does=(Sort.ROUTE,),
        needs_subject=True,
        turned=True,
        modality=Modality.ONGOING,
    ),
)
