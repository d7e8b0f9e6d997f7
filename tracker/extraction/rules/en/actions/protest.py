"""Deeds of crowds, and what is done to them: protests, strikes, riots."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    noun(
        "protest.noun",
        Action.PROTEST,
        "protest | protests | demonstration | demonstrations | rally | rallies | sit-in | sit-ins | protest march | "
        "marches | mass march | march on | vigil | vigils | picket | pickets | hunger strike | hunger strikes | "
        "uprising | mass protests | popular uprising | street protests | anti-government protests | roadblocks",
        "Protests against the curfew filled the square.",
        "protest happened: - > the curfew filled the square",
        unless="protest (note|letter|vote) | market rally | "
        "(stocks|shares|stock|price|dollar|car|late|campaign|election) (rally|rallies) | in protest (note) | "
        "lodge~ a protest | formal protest | diplomatic protest | under protest | "
        "demonstration (project|flight|of (how|support|faith|solidarity))",
    ),
    deed(
        "protest.verb",
        Action.PROTEST,
        "protest~ | demonstrate~ | rally~ | "
        "march~ (silently|peacefully|slowly|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)? "
        "(through|on|to|in|against|from|down|towards|toward|for|across|around|past|near|along|up|into|outside|behind) | "
        "take~ to the streets | picket~ | gather~ in ... square | stage~ a (sit-in|protest|march|rally|demonstration)",
        "Thousands marched through the capital against the new law.",
        "protest happened: Thousands > the capital",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        unless="(stocks|shares|prices|market|markets|dollar|index|stock) rally~ | "
        "demonstrate~ (that|how|a|the|its|their|his|an|once|why|what) | (is|was|were|been) ... demonstrated | "
        "march~ (on|to) (victory|the|kabul|baghdad) with (tanks|troops)",
        beside="protesters | demonstrators | people | students | workers | crowd | crowds | protest~ | thousands | "
        "hundreds | supporters | residents | women | activists | teachers | opposition | demonstrate~ | peasants | "
        "marchers | streets | union | unions | chant~ | banners | slogans | placards | flags | rally | demonstration | "
        "demand~ | mourners | villagers | farmers | drivers | lawyers | journalists | monks | priests | dissidents",
    ),
    noun(
        "protest_suppressed.noun",
        Action.PROTEST_SUPPRESSED,
        "crackdown on | crackdown against | crackdown | tear gas | teargas | water cannon | water cannons | "
        "rubber bullets | baton charge",
        "Police used tear gas on marchers near the parliament.",
        "protest_suppressed happened: Police > marchers",
        unless="crackdown on (corruption|crime|drugs|drug|smuggling|tax|illegal|immigration|piracy|speeding)",
    ),
    deed(
        "protest_suppressed.verb",
        Action.PROTEST_SUPPRESSED,
        "disperse~ | break~ up ... (protest|demonstration|rally|march|crowd|sit-in) | crack~ down on | "
        "quell~ ... (protest|protests|demonstration|unrest) | tear-gas~ | teargas~ | "
        "beat~ (protesters|demonstrators|marchers)",
        "Riot police dispersed the crowd with batons.",
        "protest_suppressed happened: Riot police > the crowd",
    ),
    deed(
        "protesters_killed.verb",
        Action.PROTESTERS_KILLED,
        "(kill~|shoot~ dead|gun~ down|fire~ on|open~ fire on|fire~ at|shoot~ at|shoot~|fire~ into|"
        "fire~ upon) ... (protesters|protestors|demonstrators|marchers|mourners|protester|protestor|demonstrator|"
        "crowd|crowds)",
        "Soldiers opened fire on demonstrators in the square.",
        "protesters_killed happened: Soldiers > -",
    ),
    deed(
        "strike_action.verb",
        Action.STRIKE_ACTION,
        "go~ on strike | walk~ off the job | down~ tools | boycott~ | call~ a (general)? strike | walk~ out",
        "Dock workers went on strike over pay.",
        "strike_action happened: Dock workers > -",
        unless="walk~ out of (the)? (hospital|prison|house|building)",
    ),
    noun(
        "strike_action.noun",
        Action.STRIKE_ACTION,
        "general strike | general strikes | work stoppage | work stoppages | labor strike | labour strike | "
        "transport stoppage | transportation stoppage | armed strike | traffic stoppage | boycott of | boycott | "
        "walkout | national strike | on strike",
        "A general strike closed the port for a week.",
        "strike_action happened: - > -",
    ),
    noun(
        "riot.noun",
        Action.RIOT,
        "riot | riots | rioting | unrest | violent (protest|protests|demonstration|demonstrations) | "
        "street violence | disturbances",
        "Riots broke out after the verdict.",
        "riot happened: - > -",
        unless="riot (police|gear|squad|shields|policemen) | a riot of (colour|color)",
    ),
    deed(
        "riot.verb",
        Action.RIOT,
        "riot~ | rampage~ (through)? | throw~ ... (stones|rocks|bottles) | hurl~ ... (stones|rocks|bottles) | pelt~",
        "Youths rioted in the suburbs for three nights.",
        "riot happened: Youths > -",
    ),
    noun(
        "mob_violence.noun",
        Action.MOB_VIOLENCE,
        "mob violence | mob attack | lynch mob | communal violence | sectarian violence | inter-communal violence | "
        "ethnic violence | pogrom | pogroms | communal clashes | tribal clashes | sectarian clashes",
        "Communal violence spread to three villages.",
        "mob_violence happened: - > -",
    ),
)
