"""Deeds of those who go forward: into a town, over a river, towards a front."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action

_COMPASS = "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west"

RULES = (
    deed(
        "advance.verb",
        Action.ADVANCE,
        "advance~ (into|in|on|to|toward|towards|inside|through|against|along|near|around|beyond|within|northwards|southwards) | "
        "advance~ ... (metres|meters|kilometres|kilometers|km|miles|yards) "
        "(in|into|near|around|along|towards|toward|on)? | push~ (deep|deeper|further)? into | "
        "move~ (deep|deeper)? (into|in|inside|onto) | "
        "enter~ | re-enter~ | thrust~ into | sweep~ (into|through) | storm~ (into|inside) | break~ (through|into) | "
        "close~ in on | "
        "(make~|achieve~) ... (advances|progress|gains|advance|headway) (in|into|inside|towards|on)? | "
        "gain~ ground (in|inside|around)? | penetrate~ | roll~ into | cross~ into | infiltrate~ | encroach~ on",
        "Government troops pushed deeper into the old quarter.",
        "advance happened: Government troops > the old quarter",
        takes=(Sort.GROUND, Sort.NAME, Sort.OTHER),
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.VEHICLE, Sort.NAME, Sort.OTHER),
        unless="(refugees|families|civilians|migrants|people|residents|seekers) ... cross~ into | "
        "enter~ (into|talks|politics|negotiations|office|force|effect|parliament|agreement|dialogue) | "
        "enter~ (its|their|his|a|the) "
        "(second|third|fourth|fifth|sixth|new|final|year|phase|race|era|month|week|day|stage|period) | "
        "move~ in (the|a) (direction|right) | move~ in (on|at|late|early|after|before|when|and) | "
        "move~ into (a|the) (new|next) | "
        "break~ into (a|the) (house|home|song|applause|tears)",
        beside=TROOPS,
    ),
    deed(
        "advance.by_name",
        Action.ADVANCE,
        "enter~ | thrust~ into | sweep~ into | storm~ into | pour~ into | stream~ into | rumble~ into | file~ into | "
        "walk~ into | ride~ into | (move~|push~|roll~|thunder~|break~|burst~|march~|surge~|drive~|advance~|swarm~|sweep~) into | "
        "advance~ (near|in|on|towards|toward|to|around|along|across|beyond)",
        "The Falcons entered the port on Monday.",
        "advance happened: The Falcons > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.NAME, Sort.TROOPS),
        needs_subject=True,
        of_place=True,
        by_troops=True,
    ),
    deed(
        "advance.towards",
        Action.ADVANCE,
        "(move~|advance~|push~) ... (towards|toward|upon) | "
        "(inch~|edge~|creep~|crawl~|grind~) (forward|closer)? (towards|toward|to|into|across|over|inside|through) | "
        "(race~|dash~|plunge~|fan~ out) (into|across|over|through|towards|toward) | "
        f"(move~|advance~|push~) (further|farther)? ({_COMPASS}) of | reach~ | cross~ (over)? (into)? | get~ across | "
        "land~ (at|on|near|in) | (come~|go~|wade~|storm~|swarm~) ashore (at|in|near|on) | "
        "(drop~|parachute~) (on|into|over|near) | fight~ (its|their|his) way (into|to|through)",
        "Soldiers reached the northern edge of the village.",
        "advance happened: Soldiers > the northern edge of the village",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        unless="reach~ (an|a|out|for|the (conclusion|age|limit|peak|level|agreement|deal|final|end|point|stage)) | "
        "cross~ (paths|swords|the (line|floor|street|road)) | get~ across (a|the|his|her|their) (message|point|idea)",
        apart="refugees | refugee | unhcr | asylum | displaced | fled | fleeing",
    ),
    deed(
        "advance.march",
        Action.ADVANCE,
        "(march~|pour~|surge~|stream~|walk~|drive~) (into|on|upon|to|towards|toward|through) | "
        "(rumble~|roll~|drive~|march~|race~|push~) (down|along|up) ... (into|towards|to) | "
        "(pour~|surge~|swarm~|stream~|roll~|thunder~|rumble~|drive~) (across|over|past|on|on to|onto|on towards|"
        "through|towards|toward)",
        "Rebels marched on the port at dawn.",
        "advance happened: Rebels > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        unless="columns of (tractors|refugees|cars|carts|civilians|families|people|villagers) | "
        "drive~ (on|past) (a|the) (left|right)",
    ),
    deed(
        "advance.burst",
        Action.ADVANCE,
        "(burst~|smash~|crash~|punch~|push~|break~|blast~) (its|their)? (way)? (through|past)",
        "Gunmen burst through the fence at four points.",
        "advance happened: Gunmen > the fence",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        unless="(crash~|burst~) through the (door|window|roof|gate|gates)",
    ),
    deed(
        "advance.moved_in",
        Action.ADVANCE,
        "(move~|march~|roll~|pour~|sweep~|storm~|stream~) in",
        "The garrison withdrew and the militia moved in.",
        "advance happened: the militia > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        beside="tents | protest camp | bulldozers | withdrew | withdraw~ | left | leave~ | abandon~ | vacat~ | retreat~ | "
        "pull~ (out|back) | fled | flee~ | evacuat~ | "
        "departed | departure | gone",
        unless="in (a|an|the|convoy|convoys|column|columns|vehicles|trucks|armoured|armored|with (a|an|his|her))",
    ),
    deed(
        "advance.bare",
        Action.ADVANCE,
        "advance~",
        "The rebels advanced under cover of darkness.",
        "advance happened: The rebels > -",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
        unless="advance~ (his|her|their|its|the|a|an) | (technologically|technically|well|more|most|less) advanced | "
        "advanced (research|technology|weapons|weaponry|systems|training|stage|age|studies|level)",
    ),
    deed(
        "advance.ashore",
        Action.ADVANCE,
        "(come~|go~|wade~|storm~|swarm~|land~) ashore",
        "Marines went ashore at dawn.",
        "advance happened: Marines > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        unless="go~ ashore (on|for) (leave|repairs)",
    ),
    deed(
        "advance.to_within",
        Action.ADVANCE,
        "(push~|advance~|get~|come~|move~|press~|drive~) (up|on|forward)? to within",
        "Troops pushed to within a mile of the harbour.",
        "advance happened: Troops > a mile of the harbour",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "advance.headway",
        Action.ADVANCE,
        "advance~ ... (metres|meters|kilometres|kilometers|km|miles|yards) (from|out of|north|south|east|west) | "
        "(make~|achieve~|score~) ... (advances|progress|headway|breakthrough|breakthroughs|inroads|gains) | gain~ ground | "
        "(push~|press~|inch~|move~|go~) ... forward | push~ ... (metres|meters|kilometres|kilometers|km|miles|yards) | "
        "improve~ (its|their) (tactical|forward|front-line)? (position|positions) | "
        "(gain~|win~|secure~|establish~) (a|another) (foothold|bridgehead) | "
        f"(advance~|push~|press~|drive~|thrust~|sweep~) (further|farther|on)? ({_COMPASS}|westward|westwards|eastward|"
        f"eastwards|northward|northwards|southward|"
        "southwards) | (is|are|was|were|been) (advancing|attacking|pushing) on ... (flank|flanks|axis|axes|front|fronts)",
        "Government troops made a breakthrough in the valley.",
        "advance happened: Government troops > -",
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME, Sort.OTHER),
        beside=TROOPS,
        unless="gain~ ground (against|on) | progress (on|with|towards|toward) (peace|reform|reforms|talks|a|the)",
    ),
    noun(
        "advance.noun",
        Action.ADVANCE,
        "(thrust|drive|march) (on|towards|toward) | push towards | advance (in|into|on|towards|toward|for|against) | "
        "advances (in|into|on|towards|toward|against) | push into | "
        "incursion into | incursion in | gains in",
        "The army's advance into the old quarter was slow.",
        "advance happened: The army's > the old quarter",
        unless="in advance",
        beside="troops | army | forces | fighters | rebels | militants | soldiers | tanks | militia | regime | "
        "insurgents | guerrillas | jihadists",
    ),
)
