"""Deeds of crowds, and what is done to them: protests, strikes, riots."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    noun(
        "protest.noun",
        Action.PROTEST,
        "protest | protests | demonstration | demonstrations | rally | rallies | sit-in | sit-ins | protest march | "
        "peace march | peace marches | silent march | "
        "marches | mass march | vigil | vigils | picket | pickets | dharna | bandh | hartal | ville morte | "
        "human chain | sit-down strike | uprising | mass protests | popular uprising | street protests | "
        "anti-government protests | roadblocks",
        "Protests against the curfew filled the square.",
        "protest happened: - > the curfew filled the square",
        unless="protest (note|letter|vote|organiser|organisers|organizer|organizers|leader|leaders|movement|movements|camp|camps|"
        "site|sites|group|groups|song|songs|zone) | market rally | man~ ... roadblocks | "
        "(army|military|police|militia|rebel|security) roadblocks | "
        "(stocks|shares|stock|price|dollar|car|late|campaign|election) (rally|rallies) | in protest (note) | "
        "lodge~ a protest | formal protest | diplomatic protest | under protest | "
        "demonstration (project|flight|of (how|support|faith|solidarity))",
    ),
    noun(
        "protest.march_on",
        Action.PROTEST,
        "march on",
        "The march on the palace, led by nurses, went on all day.",
        "protest happened: - > the palace",
        apart="troops | army | rebels | fighters | forces | soldiers | militia | columns | guerrillas | take~ | "
        "seize~ | capture~",
    ),
    deed(
        "protest.verb",
        Action.PROTEST,
        "protest~ | demonstrate~ | rally~ | "
        "march~ (silently|peacefully|slowly|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)? "
        "(through|on|to|in|against|from|down|towards|toward|for|across|around|past|near|along|up|into|outside|behind) | "
        "take~ to the (streets|squares) | "
        "(pour~|spill~|flood~|stream~) (into|onto|on to|out on to) the (streets|squares|street|square) | picket~ | "
        "gather~ in ... square | "
        "(stage~|hold~|organise~|organize~|form~) ... (sit-in|protest|march|rally|demonstration|vigil|procession|human chain)",
        "Thousands marched through the capital against the new law.",
        "protest happened: Thousands > the capital",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        unless="(stocks|shares|prices|market|markets|dollar|index|stock) rally~ | (since|in|of|until|by|early|late|mid|from|"
        "to|last|this|between|before|after) march | "
        "demonstrate~ (that|how|a|the|its|their|his|an|once|why|what) | (is|was|were|been) ... demonstrated | "
        "march~ (on|to) (victory|the|kabul|baghdad) with (tanks|troops) | "
        "(pour~|spill~|flood~|stream~) ... (streets|street|square|"
        "squares) (to|and) (cheer|cheered|celebrate|celebrated|greet|greeted|welcome|welcomed|dance|danced|sing|sang)",
        beside="protesters | demonstrators | people | students | workers | crowd | crowds | protest~ | thousands | "
        "hundreds | supporters | residents | women | activists | teachers | opposition | demonstrate~ | peasants | "
        "marchers | streets | union | unions | chant~ | banners | slogans | placards | flags | rally | demonstration | "
        "demand~ | mourners | villagers | farmers | drivers | lawyers | journalists | monks | priests | dissidents",
    ),
    noun(
        "protest.hunger",
        Action.PROTEST,
        "hunger strike | hunger strikes",
        "Eight prisoners began a hunger strike.",
        "protest happened: Eight prisoners > -",
        plover="PROTEST/hunger",
    ),
    deed(
        "strike_action.boycott",
        Action.STRIKE_ACTION,
        "boycott~",
        "Two parties boycotted the session.",
        "strike_action happened: Two parties > the session",
        plover="PROTEST/boycott",
    ),
    deed(
        "protest.slogans",
        Action.PROTEST,
        "(raise~|shout~|chant~) ... slogans | observe~ ... (shutdown|strike|bandh|hartal) | (stage~|hold~) ... dharna",
        "Weavers raised slogans at the gate of the mill.",
        "protest happened: Weavers > -",
    ),
    deed(
        "protest.gather",
        Action.PROTEST,
        "(gather~|assemble~|congregate~|turn~ out) ... (outside|before|at|in|near|on|around|opposite|along)",
        "Fishermen gathered outside the harbour office over new fees.",
        "protest happened: Fishermen > the harbour office",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        beside="demand~ | protest~ | complain~ | over | against | slogans | placards | banners | solidarity | denounce~ | "
        "condemn~ | oppose~ | chant~ | calling for | in support of",
    ),
    deed(
        "protest.block",
        Action.PROTEST,
        "(block~|blockade~|barricade~|occupy~|obstruct~) ... (road|roads|highway|highways|street|streets|bridge|"
        "bridges|railway|"
        "motorway|tracks|traffic|entrance|square)",
        "Farmers blocked two roads with tractors.",
        "protest happened: Farmers > -",
        beside="farmers | residents | drivers | protesters | protestors | demonstrators | students | workers | "
        "teachers | villagers | "
        "people | truckers | activists | indigenous | locals | strikers | supporters | peasants | fishermen | miners | "
        "tractors",
        unless="(police|soldiers|troops|army|rebels|militants|gunmen|militia|fighters) ... (block~|blockade~|"
        "barricade~|occupy~|obstruct~)",
        plover="PROTEST/obstruct",
    ),
    noun(
        "protest_suppressed.noun",
        Action.PROTEST_SUPPRESSED,
        "crackdown on | crackdown against | crackdown | tear gas | teargas | water cannon | water cannons | "
        "rubber bullets | baton charge | pepper spray | stun grenades",
        "Police used tear gas on marchers near the parliament.",
        "protest_suppressed happened: Police > marchers",
        unless="crackdown on (corruption|crime|drugs|drug|smuggling|tax|illegal|immigration|piracy|speeding)",
    ),
    deed(
        "protest_suppressed.fire",
        Action.PROTEST_SUPPRESSED,
        "(fire~|lob~|throw~|shoot~|unleash~) ... (tear gas|teargas|rubber bullets|stun grenades|water cannon|pepper spray)",
        "Police fired tear gas at pupils in the square.",
        "protest_suppressed happened: Police > pupils",
    ),
    deed(
        "protest_suppressed.verb",
        Action.PROTEST_SUPPRESSED,
        "disperse~ | break~ up ... (protest|demonstration|rally|march|crowd|sit-in) | crack~ down on | "
        "quell~ ... (protest|protests|demonstration|unrest) | tear-gas~ | teargas~ | "
        "beat~ (protesters|demonstrators|marchers) | clear~ ... (sit-in|protest|protesters|demonstrators|camp of) | "
        "baton-charge~ | arrest~ ... (protesters|protestors|demonstrators|marchers)",
        "Riot police dispersed the crowd with batons.",
        "protest_suppressed happened: Riot police > the crowd",
    ),
    deed(
        "protest_suppressed.cleared",
        Action.PROTEST_SUPPRESSED,
        "clear~ | sweep~ (through)? | retake~",
        "Riot police cleared the square with batons.",
        "protest_suppressed happened: Riot police > the square",
        takes=(Sort.GROUND, Sort.PROPER),
        beside="riot police | batons | tear gas | water cannon",
    ),
    deed(
        "protesters_killed.verb",
        Action.PROTESTERS_KILLED,
        "(kill~|shoot~ dead|gun~ down|fire~ on|open~ fire on|fire~ at|shoot~ at|shoot~|fire~ into|"
        "fire~ upon) ... (protesters|protestors|demonstrators|marchers|mourners|protester|protestor|demonstrator|"
        "crowd|crowds)",
        "Soldiers opened fire on demonstrators in the square.",
        "protesters_killed happened: Soldiers > -",
        unless="(fire~|shoot~) ... (into|in) the air | (kill~|shoot~) ... (when|as|after|while|by|before) (the|some|"
        "angry|hundreds of|thousands of)? "
        "(protesters|protestors|demonstrators|marchers|mourners|crowds)",
        apart="suicide (bomber|bombers|bombing|attack) | bomb | bombs | bombing | explosion | blast | car bomb",
    ),
    deed(
        "strike_action.verb",
        Action.STRIKE_ACTION,
        "go~ on strike | walk~ off the job | down~ tools | call~ a (general)? strike | walk~ out",
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
        "strike_action.by_workers",
        Action.STRIKE_ACTION,
        "strike | strikes | stoppage | stoppages | industrial action",
        "Dockers began a 72-hour strike on Sunday.",
        "strike_action happened: Dockers > -",
        beside="(dockers|teachers|doctors|nurses|miners|drivers|truckers|workers|employees|staff|union|unions|lecturers|lawyers|"
        "traders|shopkeepers|servants|railwaymen|pilots|porters|bakers|journalists|transporters|hauliers|magistrates) ... ... "
        "(strike|strikes|action) | # (day|hour|week) (strike|strikes) | (indefinite|nationwide|one-day|two-day|three-day|24-hour|"
        "48-hour|72-hour|warning|token|wildcat) "
        "(strike|strikes|stoppage|stoppages)",
        unless="(air|drone|missile|rocket|artillery|military|precision|retaliatory|hunger|lightning|israeli|russian|ukrainian|"
        "first) (strike|strikes) | (strike|strikes) (against|on|in|at|hit|kill~|target~) (the|a|an)? (town|city|camp|"
        "positions|targets)",
        apart="killed | killing | wounded | drone | drones | missile | missiles | jets | warplanes | bombs | air force |"
        " artillery | "
        "rockets | shelling",
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
        "riot~ | brawl~ | rampage~ (through)? | go~ on (a|the) rampage | "
        "(throw~|hurl~|lob~) ... (stones|rocks|bottles|bricks|projectiles) | "
        "pelt~ | stone~ | "
        "(burn~|set~ fire to|set~) ... (tyres|tires|barricades) | (set~ up|erect~) ... barricades | smash~ ... (windows|shop)",
        "Youths rioted in the suburbs for three nights.",
        "riot happened: Youths > -",
    ),
    deed(
        "riot.petrol_bombs",
        Action.RIOT,
        "(throw~|hurl~|lob~) ... (petrol bomb|petrol bombs|molotov|molotovs|molotov cocktail|molotov cocktails|firebombs)",
        "Youths hurled petrol bombs at the police.",
        "riot happened: Youths > the police",
        beside="protesters | protestors | demonstrators | rioters | youths | students | crowd | crowds | mob | mobs | "
        "people | residents | "
        "stones | rocks | strikers | marchers | fans",
    ),
    deed(
        "mob_violence.verb",
        Action.MOB_VIOLENCE,
        "lynch~",
        "A crowd lynched a thief at the market.",
        "mob_violence happened: A crowd > a thief",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
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
