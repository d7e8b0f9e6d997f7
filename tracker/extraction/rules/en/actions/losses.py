"""Deeds that give up ground: losses, withdrawals, handovers."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.folk import FOLK
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action

RULES = (
    deed(
        "lose.verb",
        Action.LOSE,
        "lose~ | lose~ control (of|over) | cede~ | relinquish~ | be driven out of | give~ up",
        "The garrison lost two checkpoints on Sunday.",
        "lose happened: The garrison > two checkpoints",
        takes=(Sort.GROUND, Sort.NAME, Sort.COUNT, Sort.BUILDING),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="(contact|touch) ... lost | lose~ (all)? (radio)? (contact|touch) | "
        "lose~ (ground in|(its|their|his|her|a|the) (competitive)? edge|"
        "face|hope|patience|time|support|interest|touch|sight|(their|his|her) "
        "(lives|life|homes|home|jobs|job|leg|legs|arm|sight|way|temper|seat|seats|son|sons|children|child|husband|wife|"
        "father|mother|"
        "parents|brother|mind|minds|balance|grip|nerve|voice|hope|appeal|citizenship|right|rights|family|families|belongings|"
        "livelihoods|loved|relatives)|the (election|"
        "vote|elections|"
        "match|game|support|confidence|right|case)) | "
        "lose~ ... (lives|life|percent|dollars|million|election|elections|vote|seats|killed|dead|wounded) | "
        "give~ up (hope|trying) | never (give~ up|cede~|relinquish~)",
    ),
    deed(
        "lose.grip",
        Action.LOSE,
        "lose~ (its|their|his|the) (last)? (grip|hold|foothold) (on|over|in)",
        "The garrison has lost its grip on the port.",
        "lose happened: The garrison > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="grip on (power|reality|the (economy|country|situation|wheel|title|match|game))",
    ),
    deed(
        "lose.driven",
        Action.LOSE,
        "(is|are|was|were|been|being) (not|never)? (finally|eventually|again)? (driven|pushed|forced|chased|expelled|"
        "dislodged|ousted|flushed|thrown|flung|ejected|"
        "cleared|"
        "routed) (back)? (out of|from) | (driven|thrown|flung) (back)? (out of|from)",
        "The enemy was driven from the village at noon.",
        "lose happened: The enemy > the village",
        takes=(Sort.GROUND, Sort.NAME),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        unless="from (power|office|his|her|their (home|homes|land|lands|jobs)) | (have|has|had) (already|since)? driven",
        apart=f"({FOLK}) ... ... (is|are|was|were|been|being) (driven|pushed|forced|chased|expelled)",
    ),
    deed(
        "lose.ground",
        Action.LOSE,
        "lose~ control (and|but)? | "
        "lose~ (more|some|much|any)? (ground|territory|terrain) (in|to|at|along|around|near|on|during)?",
        "The army lost ground in the north.",
        "lose happened: The army > the north",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        by_troops=True,
    ),
    deed(
        "lose.thrown_out",
        Action.LOSE,
        "(is|are|was|were|been) (driven|thrown|forced|pushed|chased|flung|kicked) (out|off) | "
        "(is|are|was|were|been) (finally|eventually|later|soon|again)? (dislodged|evicted|routed)",
        "The raiders entered the mill but were thrown out again.",
        "lose happened: The raiders > -",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
        apart=f"({FOLK}) ... ... (is|are|was|were|been|being) (driven|pushed|forced|chased|thrown)",
    ),
    deed(
        "lose.out_of_control",
        Action.LOSE,
        "(is|are|was|were|been) (now|already|completely|entirely|fully|no longer)? (completely|entirely|fully)? "
        "(out of|outside|beyond) (our|their|government|army|rebel|regime|state|the (army's|rebels'|government's)) "
        "(control|hands)",
        "The port was out of government control by Friday.",
        "lose happened: - > The port",
        does=(Sort.GROUND, Sort.NAME),
        turned=True,
        of_place=True,
    ),
    noun(
        "lose.noun",
        Action.LOSE,
        "loss of",
        "The loss of the airbase was a blow to the regime.",
        "lose happened: - > the airbase",
        takes=(Sort.GROUND, Sort.PROPER),
        unless="loss of (life|lives|confidence)",
    ),
    noun(
        "lose.of_owner",
        Action.LOSE,
        "loss",
        "Harim's loss was a blow to the regime.",
        "lose happened: - > Harim",
        takes=(Sort.GROUND, Sort.PROPER),
        of_owner=True,
        of_place=True,
    ),
    deed(
        "withdraw.verb",
        Action.WITHDRAW,
        "withdraw~ from | retreat~ from | pull~ out of | pull~ (back|out) (from|of)? | withdraw~ | "
        "withdraw~ ... (troops|forces|fighters|soldiers|units) from | "
        "retreat~ | evacuate~ its (positions|base|bases) | "
        "abandon~ ... (position|positions|post|posts|outpost|outposts|base|bases|checkpoint|checkpoints|village|town|"
        "city|camp) | "
        "(pull~|move~|draw~|take~) ... (troops|soldiers|forces|fighters|units|guns|artillery|tanks|armour|weapons|"
        "weaponry|launchers) "
        "(back|out) (from|of)? | "
        "vacate~ | leave~ ... (positions|posts|base|bases|outpost|barracks|garrison) | (fall~|drop~|step~) back (from|to|"
        "upon|on|beyond|behind|across|along|into|through|over|"
        "towards)? | complete~ (its|their|the|a) (withdrawal|pullout|pull-out|retreat|pullback) (from|of)",
        "The rebels withdrew from the eastern suburbs at dawn.",
        "withdraw happened: The rebels > the eastern suburbs",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.VEHICLE),
        unless="withdraw~ (its|his|her|their|our|the|that) (report|claim|statement|story) | "
        "withdraw~ (from|his|her|its|the|their) (the race|candidacy|support|resolution|bill|offer|proposal|"
        "statement|ambassador|"
        "nomination|money|savings|complaint|charges|motion|recognition|confidence|accord|treaty|negotiations|talks|"
        "election|elections|coalition) | "
        "withdraw~ (support|money|funding)",
        beside=f"{TROOPS} | garrison | defenders | frigates | warships | gunboats | "
        "tanks | guns | artillery | weapons | launchers | soviet | positions | combatants | force | withdrawal | pullout",
    ),
    deed(
        "withdraw.tactical",
        Action.WITHDRAW,
        "(withdraw~|retreat~|pull~ out|pull~ back) (for|on) (tactical|military|operational|strategic) (reasons|grounds)",
        "The Falcons said they had withdrawn for tactical reasons.",
        "withdraw happened: they > -",
        needs_subject=True,
    ),
    deed(
        "withdraw.place",
        Action.WITHDRAW,
        "withdraw~ from | retreat~ from | pull~ out of | pull~ back from | fall~ back (from|to|on|upon|towards|across|behind)",
        "The League has withdrawn from the town of Zed.",
        "withdraw happened: The League > the town of Zed",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        needs_subject=True,
    ),
    deed(
        "withdraw.leave",
        Action.WITHDRAW,
        "leave~ | vacate~ | abandon~ | evacuate~ | quit~ | desert~ | slip~ (out of|away from)",
        "Soldiers left the town in the night.",
        "withdraw happened: Soldiers > the town",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS,),
        needs_subject=True,
        unless="left (by|behind) | (leave~) (them|him|her|us) (with|without|in|to|only)",
    ),
    deed(
        "withdraw.left_again",
        Action.WITHDRAW,
        "(leave~|withdraw~|depart~) (again)? (at|by|before|around) (dawn|dusk|nightfall|midnight|noon|dark|daybreak|"
        "sunset|sunrise) | "
        "(leave~|withdraw~|depart~) (again)? (a|an|one|two|three|four|several|some) (few)? (hour|hours|day|days) later | "
        "(leave~|withdraw~|depart~) (again)? (the next|the same|the following) (day|night|morning) | "
        "(leave~|withdraw~|depart~) (again)? (hours|days|soon|shortly) (later|after|afterwards)",
        "Raiders came into the town at dawn and left two hours later.",
        "withdraw happened: Raiders > -",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        beside="enter~ | storm~ | raid~ | seize~ | took | take~ | captur~ | overr~ | attack~ | burn~ | loot~ | came | "
        "occup~ | search~",
    ),
    deed(
        "withdraw.drove_out",
        Action.WITHDRAW,
        "drive~ (out of|away from)",
        "The rebels had driven out of the town before dawn.",
        "withdraw happened: The rebels > the town",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS,),
        needs_subject=True,
        unless="(is|are|was|were|be|been|being) driven",
    ),
    deed(
        "withdraw.by_name",
        Action.WITHDRAW,
        "leave~ | vacate~ | abandon~ | evacuate~ | quit~ | slip~ (out of|away from)",
        "The Falcons left Harim in the night.",
        "withdraw happened: The Falcons > Harim",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.NAME,),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="left (by|behind) | (leave~) (them|him|her|us) (with|without|in|to|only)",
    ),
    deed(
        "withdraw.flown_out",
        Action.WITHDRAW,
        "(is|are|was|were|been|being) (flown|airlifted|ferried|bussed|bused|pulled|withdrawn|shipped) (out|away)? (of|from)",
        "The last paratroopers were flown out of the port.",
        "withdraw happened: The last paratroopers > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "withdraw.abandoned",
        Action.WITHDRAW,
        "(is|are|was|were|been) (abandoned|vacated)",
        "The fortress was abandoned in the night.",
        "withdraw happened: - > The fortress",
        does=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        turned=True,
        of_place=True,
        unless="abandoned by",
    ),
    deed(
        "withdraw.retire",
        Action.WITHDRAW,
        "retire~ (in good order)? (to|from|upon|on|behind|towards|across) | (is|are|was|were) in (full|headlong|general)? "
        "retreat (from|to|upon|on|towards|across)?",
        "The troops retired in good order to the river.",
        "withdraw happened: The troops > the river",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        unless="retire~ (from (the|his|her|politics|public|office|military|active|service)|to (bed|his|her|consider)|on (a|his|"
        "her))",
        beside=f"{TROOPS} | garrison | corps | battle | front | front lines",
    ),
    deed(
        "withdraw.flee",
        Action.WITHDRAW,
        "flee~ | melt~ (away|into) | run~ away | scatter~ | slip~ (away|across|out of) | break~ and run~ | "
        "take~ to (its|their) heels | "
        "(stream~|straggle~|limp~|trudge~) (home|back|north|south|east|west|out of) | turn~ tail | "
        "throw~ away (its|their)? (weapons|arms|rifles|guns|uniforms)",
        "The garrison fled its posts at dawn.",
        "withdraw happened: The garrison > its posts",
        does=(Sort.TROOPS,),
        needs_subject=True,
        unless="flee~ (abroad|conscription|prison|on foot|(to|into) (the)? (sudan|rwanda|uganda|russia|"
        "turkey|jordan|india|bangladesh))",
    ),
    noun(
        "withdraw.noun",
        Action.WITHDRAW,
        "withdrawal of | withdrawal from | pullout of | pullout from | retreat from | retreat of | pullback of | "
        "departure of | troop withdrawal | withdrawal",
        "The withdrawal of troops from the valley began in May.",
        "withdraw happened: - > troops",
        unless="withdrawal (line|lines|zone|zones|symptoms|plan|plans|timetable|schedule) | cash withdrawal",
        beside=f"{TROOPS} | troop | (denied|denies|deny|denying) (any|a|the|its|their) (withdrawal|retreat|pullback|pullout)",
    ),
    noun(
        "withdraw.none",
        Action.WITHDRAW,
        "(withdrawal|retreat|pullback|pullout) from",
        "There was no withdrawal from the fort.",
        "withdraw happened not: - > the fort",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        beside="no (withdrawal|retreat|pullback|pullout) | "
        "no (sign|signs|evidence|indication) of ... (withdrawal|retreat|pullback|pullout)",
    ),
    noun(
        "transfer.handover",
        Action.TRANSFER,
        "(handover|hand-over) (of)? | transfer of control (of|over)",
        "The handover of the port was delayed.",
        "transfer happened: - > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        unless="(handover|hand-over) of (power|prisoners|bodies|remains|hostages|weapons)",
    ),
    deed(
        "transfer.verb",
        Action.TRANSFER,
        "hand~ over | hand~ ... over to | turn~ over | transfer~ control of | surrender~ control of | cede~ ... to",
        "The militia handed over the crossing to the government.",
        "transfer happened: The militia > the crossing",
        takes=(Sort.GROUND, Sort.PROPER),
        unless="hand~ over (power|weapons|the presidency) | turn~ over a | (hand~|turn~) (him|her|them) over | "
        "(soldiers|prisoners|captives|detainees|hostages|bodies|men|suspects|fighters|remains) ... (handed|turned) over",
    ),
    deed(
        "transfer.handed",
        Action.TRANSFER,
        "hand~ | turn~ over",
        "Peacekeepers handed their base at the port to the army.",
        "transfer happened: Peacekeepers > their base",
        takes=(Sort.GROUND,),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
        of_place=True,
        beside="(hand~|turn~) ... ... (to|over to) (the|its|their)? ... (army|forces|troops|government|police|authorities|"
        "rebels|militia|"
        "council|councils|control|junta)",
    ),
    deed(
        "transfer.to",
        Action.TRANSFER,
        "hand~ (it|the ... (town|city|village|base|airport|port|crossing|bridge|district|area|province|territory|camp)) "
        "(over|back)? to | "
        "(hand~|turn~) over ... (town|city|village|base|airport|port|crossing|bridge|district|province|camp|control) to",
        "The militia handed the port over to the army.",
        "transfer happened: The militia > the army",
        takes=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME),
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME),
        needs_subject=True,
    ),
)
