"""Truces: agreed, kept, broken, run out."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_TRUCE = "(ceasefire|ceasefires|cease-fire|cease-fires|truce|truces|armistice)"
_OVER = "(collapsed|broke down|fell apart|came apart|unravelled|unraveled|crumbled|expired|lapsed|ran out)"
_HAS_BEEN = "(has|have|had|was|were)? (been|being)?"

RULES = (
    noun(
        "ceasefire.noun",
        Action.CEASEFIRE,
        "ceasefire | ceasefires | cease-fire | cease-fires | cease fire | truce | truces | armistice | "
        "cessation of (hostilities|fighting) | halt to (hostilities|the fighting) | humanitarian pause | "
        "humanitarian pauses | guns (have|has|had)? (fell|fallen|fall) silent | "
        "hostilities (have|has|had)? (ceased|ended) | end to (hostilities|the fighting) | "
        "suspension of hostilities",
        "A ceasefire took hold in the south on Monday.",
        "ceasefire happened: - > -",
        unless=f"round of {_TRUCE} | {_TRUCE} (talks|negotiations|negotiators|monitors|proposal|proposals|plan|plans|offer|"
        "efforts|bid|push|mediators|line|lines)",
    ),
    deed(
        "ceasefire.cease",
        Action.CEASEFIRE,
        "cease~ (all|their|its)? (hostilities|fighting|firing) | halt~ (all|their|its)? (fire|hostilities) | "
        "suspend~ (all|their|its)? hostilities | silence~ (the|their|its|all)? guns | declare~ (the|its|"
        "their)? war over | declare~ an end to (the|its|their)? (war|fighting|hostilities) | "
        "agree~ ... to (stop|cease) (shooting|firing|fighting|shelling)",
        "The two armies ceased hostilities at noon.",
        "ceasefire happened: The two armies > -",
    ),
    deed(
        "ceasefire.broken",
        Action.CEASEFIRE_BROKEN,
        f"(break~|violate~|breach~|flout~) (the|a|this|their|its)? ... {_TRUCE}",
        "The army violated the truce twice on Tuesday.",
        "ceasefire_broken happened: The army > -",
    ),
    deed(
        "ceasefire.is_broken",
        Action.CEASEFIRE_BROKEN,
        "break~ | violate~ | breach~ | flout~",
        "The truce, signed in May, was repeatedly violated by the army.",
        "ceasefire_broken happened: the army > The truce",
        takes=(Sort.TRUCE,),
    ),
    deed(
        "ceasefire.collapse",
        Action.CEASEFIRE_BROKEN,
        "collapse~ | unravel~ | crumble~ | shatter~ | (fall~|come~) apart | break~ down | expire~ | lapse~ | run~ out",
        "The truce, signed in May, collapsed within hours.",
        "ceasefire_broken happened: - > The truce",
        does=(Sort.TRUCE,),
        needs_subject=True,
        turned=True,
    ),
    noun(
        "ceasefire.violation",
        Action.CEASEFIRE_BROKEN,
        "(ceasefire|cease-fire|truce) (to be|is|was)? (over|dead|expired) | end of the (ceasefire|cease-fire|truce) | "
        "(violation|violations|breach|breaches|collapse) of the ... (ceasefire|cease-fire|truce|armistice) | "
        f"{_TRUCE} (agreement|deal)? (did not|didn't|failed to|has not|had not) (last|hold|survive|held|lasted|survived) | "
        "(ceasefire|truce|cease-fire) (violation|violations|breach|breaches|failed|ended) | "
        f"{_TRUCE} (agreement|deal)? ... {_OVER} | {_TRUCE} between ... and ... {_OVER} | "
        f"{_TRUCE} (agreement|deal)? {_HAS_BEEN} (repeatedly|immediately|quickly|already)? (violated|breached|broken|"
        f"shattered) | "
        f"{_TRUCE} (agreement|deal)? {_HAS_BEEN} (formally|unilaterally|officially)? (ended|abandoned|scrapped) by",
        "Monitors counted forty ceasefire violations in a day.",
        "ceasefire_broken happened: - > -",
        unless=f"{_TRUCE} ... (would|could|might|may|will|if|not|never|until|after|when|where|whether|that|which|who|ever) ... "
        "(be|been|have|has)? (collapsed|expired|lapsed|violated|breached|broken|broke down|fell apart)",
    ),
)
