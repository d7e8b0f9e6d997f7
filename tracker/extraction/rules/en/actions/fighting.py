"""Deeds of ground fighting: offensives, clashes, attacks, attacks repelled."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.remote import AIRCRAFT
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_NOT_WAR = (
    "(harshly|strongly|bitterly|verbally|publicly|sharply|fiercely|openly) attack~ | "
    "(assault|attack) (rifle|rifles|weapon|weapons|helicopter|helicopters|aircraft|submarine|submarines|dog|dogs|"
    "drones|drone|boat|boats|craft) | "
    "(attack~|assault~) on the (budget|government's record|plan|idea|policy|reform|bill|character|economy) | "
    "(heart|asthma|panic|verbal|cyber|personal|"
    "rhetorical|marketing|advertising|charm) (attack|attacks|offensive|campaign|assault) | "
    "(election|electoral|presidential|vaccination|"
    "advertising|publicity|political|re-election|literacy|media|press|propaganda|disinformation|fundraising|awareness|"
    "slander|smear) (campaign|offensive|blitz) | "
    "diplomatic (offensive|campaign) | peace offensive | "
    "military (operation|operations) (department|room|command|centre|center|administration|management|directorate|division|chief)"
)
_FIGHTS = (
    "combat|battle|battles|gun battle|gun battles|gunbattle|gunbattles|fighting|firefight|firefights|gunfight|gunfights|"
    "clash|clashes|skirmish|skirmishes|shootout|shootouts|hostilities"
)
RULES = (
    noun(
        "offensive.noun",
        Action.OFFENSIVE,
        "offensive | offensives | military (campaign|operation|operations) | ground (offensive|operation|invasion) | "
        "(major|massive|large-scale|joint|new|bloody|fresh) (campaign|military operation) | "
        "invasion | invasion of | "
        "operation to (retake|capture|recapture|liberate) | "
        "campaign to (retake|capture|recapture|liberate|oust|seize) | "
        "(lightning|military|ground|armoured|one-day|two-day) blitz | push to (control|capture|retake|seize|recapture) | "
        "(biggest|largest|major|big|new|fresh|final) push (in|into|on|against|since|yet)? | counterinsurgency operation",
        "The army launched an offensive in the northern countryside.",
        "offensive happened: The army > -",
        unless=_NOT_WAR,
    ),
    deed(
        "offensive.opened",
        Action.OFFENSIVE,
        "(open~|launch~|begin~|start~) (a|an|its|their|the) (campaign|operation)",
        "The alliance opened its campaign on May 31.",
        "offensive happened: The alliance > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        unless="(campaign|operation) (for|of|to (raise|promote|recruit|register|vaccinate|clean|help|collect|find|rescue|save))",
    ),
    deed(
        "offensive.verb",
        Action.OFFENSIVE,
        "invade~ | go~ (over)? (on|onto|to|on to) the (offensive|attack) (in|against|towards|at)? | "
        "press~ (on with)? (an|their|its|the) offensive",
        "Troops invaded the southern province in April.",
        "offensive happened: Troops > the southern province",
        unless="invade~ (privacy|his|her)",
    ),
    noun(
        "counter_attack.noun",
        Action.COUNTER_ATTACK,
        "counter-attack | counterattack | counter-attacks | counterattacks | counter-offensive | counteroffensive | "
        "counter offensive | counter attack | "
        "counter-offensives | counter-assault",
        "Rebels launched a counter-attack on the western districts.",
        "counter_attack happened: Rebels > the western districts",
        unless=_NOT_WAR,
    ),
    deed(
        "counter_attack.verb",
        Action.COUNTER_ATTACK,
        "counter-attack~ | counterattack~ | (hit~|strike~) back",
        "The brigade counter-attacked at nightfall.",
        "counter_attack happened: The brigade > -",
    ),
    deed(
        "assault.overrun",
        Action.ASSAULT,
        "overrun~ | rout~",
        "Raiders overran the soldiers at the ford.",
        "assault happened: Raiders > the soldiers",
        takes=(Sort.PEOPLE, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
    ),
    deed(
        "clash.engage",
        Action.CLASH,
        "engage~ | pin~ down",
        "Troops engaged gunmen near the dam.",
        "clash happened: Troops > gunmen",
        unless="pin~ down ... ... on",
        takes=(Sort.PEOPLE,),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
    ),
    noun(
        "clash.noun",
        Action.CLASH,
        "clash | clashes | firefight | firefights | gun battle | gun battles | gunbattle | gunbattles | shoot-out | "
        "shootout | shootouts | armed confrontation | armed confrontations | "
        "fighting | combat | combats | skirmish | skirmishes | battle for | battle of | battle over | battle in | "
        "battles in | battles | battle | street fighting | infighting | heavy fighting | "
        "exchange of fire | exchanges of fire | hostilities | exchange of gunfire | crossfire | gunfight | "
        "gunfights | fierce battle | confrontation with the (army|police|guerrillas) | "
        "(encounter|shoot-out|shootout|gunfight|clash|clashes) with (the)? (security forces|police|troops|army|"
        "soldiers|militants|rebels|"
        "insurgents|paramilitary|guerrillas) | armed encounter | armed clash | armed clashes | military confrontation |"
        " fight for | confrontations between",
        "Clashes broke out between the army and rebels in the old town.",
        "clash happened: the army and rebels > -",
        unless="(people|families|civilians|residents|refugees|villagers|those|women|passengers) fleeing (the|from|heavy)? (the)? "
        "(fighting|clashes|battles|combat|hostilities) | "
        "than the (fighting|battle|battles|clashes|combat) | clash of (civilizations|cultures|egos|wills|interests|"
        "opinions) | "
        "without (a|any)? (battle|fight|fighting|clash|clashes) | combat (gear|uniform|uniforms|trousers|dress|jacket) | "
        "combat (deaths|zone|zones|supplies|fatigues|vehicle|vehicles|helicopter|helicopters|unit|units|medics) | "
        "combat (aircraft|role|experience|troops|boots|poverty|crime|corruption|terrorism|drug|mission|"
        "troop|ready|air) | (legal|court|political|custody|ratings|uphill|personal) battle | "
        "battle (of|with) (the (budget|ratings)|cancer|wits|ideas) | "
        "fighting age | (is|was|are|were|been|his|their|her) fighting (cancer|corruption|crime|poverty|drug) | "
        "fighting (corruption|poverty|crime|drug|terrorism|fires|fire|spirit|for (democracy|freedom)) | "
        "end of (hostilities|the hostilities) | "
        "(groups|forces|fighters|rebels|troops|soldiers|factions|militias|army|men|units|brigades|those|"
        "who) fighting | battle (group|groups|tank|tanks|lines|plan|plans|cry) | verbal clash",
    ),
    deed(
        "clash.verb",
        Action.CLASH,
        "clash~ with | clash~ | "
        "fight~ (over|for)? (control)? (over|for|of|against|with|in|around|near|inside|back|on)? | "
        "battle~ (for|against|with|over|in|to)? | "
        "(trade~|exchange~) (heavy|intense|sporadic|fierce)? (artillery|mortar|rocket|tank|small-arms|machine-gun)? "
        "(gunfire|fire|shots|shellfire|shelling) | "
        "encounter~ ... (rebels|militants|guerrillas|insurgents|fighters|troops|soldiers) | "
        f"engage~ ... in ... ({_FIGHTS}) | (is|are|was|were|been|being) (engaged|locked|embroiled) in ... ({_FIGHTS}) | "
        "skirmish~ | do~ battle with | shoot~ it out | "
        "engage~ ... (enemy|guerrillas|rebels|militants|troops) | square~ off | confront~ (guerrillas|rebels|troops)",
        "Rebels and soldiers clashed near the bridge on Sunday.",
        "clash happened: Rebels and soldiers > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="clash~ over (policy|budget|plans) | "
        "fight~ for (the|a|an|his|their)? (army|regime|government|militia|rebels|group|brigade|guerrillas|side|cause|"
        "forces|junta) | "
        "fight~ (for (his|her) life|cancer|corruption|poverty|drug|crime|for democracy|for freedom|terrorism|for justice|"
        "for rights|tears|fire|fires|disease|inflation|charges) | "
        "(fight|fights|fighting) (alongside|on the side of) | "
        "(groups|forces|fighters|rebels|troops|soldiers|factions|militias|army|men|units|brigades|those|"
        "who) fighting | without (a|any|much|further)? (fight|fighting|battle|clashing) | battle~ (cancer|fires|a fire|"
        "blaze|the blaze|bad weather)",
    ),
    deed(
        "repel.verb",
        Action.REPEL,
        "repel~ | repulse~ | beat~ (back|off) | fend~ off | thwart~ | foil~ | ward~ off | fight~ off | push~ back | "
        "(push~|drive~|force~|beat~|throw~) (the ...|them) back | hold~ off | "
        "(drive~|chase~|throw~) the (attackers|raiders|assailants|invaders|intruders) (out|off|away) | "
        "drive~ back | drive~ off | throw~ back | hurl~ back | "
        "(was|were|been|being) turned back | (turn~|throw~) back (the|an|a|their|all|several|two|three|four|five|six|#) | "
        "halt~ (an|the) (advance|attack|assault|offensive) | "
        "(stop~|halt~|beat~ off|break~ up|blunt~) (five|two|three|four|six|seven|eight|nine|ten|several|all|many|#) ... "
        "(assaults|attacks|attempts|advances|raids|offensives) | "
        "stop~ (an|the|a|their|its|another) ... (attempt|attempts|attack|assault|advance|offensive|breakthrough|push)",
        "The garrison repelled an attack on the airbase.",
        "repel happened: The garrison > an attack",
        unless="(drive~|drove|driving) off (with|(the|their|his|her)? (cattle|livestock|sheep|goats|cows|camels|herds|herd))",
        beside="attack | attacks | assault | assaults | offensive | advance | raid | attempt | "
        "attempts | attempted | attempting | tried | trying | gangs | police | attacked | stormed | rebels | fighters | "
        "soldiers | gunmen | jihadists | "
        "army | guerrillas | "
        "militants | troops | forces | insurgents | attackers | ambush | enemy | infantry | cavalry | tanks | column | columns | "
        "brigade | brigades | battalion | battalions | regiment | regiments | division | divisions | raiders | assailants | "
        "invaders | intruders | garrison | peacekeepers | gunners | machine-gunners",
    ),
    deed(
        "repel.blow",
        Action.REPEL,
        "break~ up | crush~ | smash~ | contain~ | blunt~ | defeat~",
        "A second attack on the port was broken up by the garrison.",
        "repel happened: the garrison > A second attack on the port",
        takes=(Sort.OTHER,),
        beside="(attack|attacks|assault|assaults|counter-attack|counter-attacks|counterattack|counterattacks|offensive|incursion|"
        "thrust|breakthrough) ... ... (is|are|was|were|been) (again|also|later|*ly)? (broken up|crushed|smashed|contained|"
        "blunted|"
        "defeated) | (break~ up|crush~|smash~|contain~|blunt~|defeat~) (a|an|the|its|their|several|all|two|"
        "three) ... ... (attack|"
        "attacks|assault|assaults|counter-attack|counterattack|offensive|incursion|thrust|breakthrough)",
        apart="virus | disease | fire | cancer | heart | cyber",
    ),
    deed(
        "repel.halted",
        Action.REPEL,
        "halt~ | check~ | stop~ | bring~ to a (halt|stop|standstill)",
        "The column was halted at the ford by the garrison.",
        "repel happened: the garrison > The column",
        takes=(Sort.TROOPS,),
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        beside="(halt~|check~|stop~|standstill) (at|before|outside|on the|along|just|short of|near) ... | advanc~ | "
        "attack~ | crossed | push~",
        unless="(stop~|check~) (at|by) (a|the|an) ... (checkpoint|checkpoints|roadblock|police|market|house)",
        apart="mutiny | strike | protest | protesters | demonstrators | students | bus | parade",
    ),
    noun(
        "assault.noun",
        Action.ASSAULT,
        "attack | attacks | assault | assaults | ambush | ambushes | raid | raids | armed attack | terrorist attack | "
        "terrorist attacks | machinegun attack | armed assault | "
        "storming of | onslaught | incursion | incursions | sniper fire | shooting | shootings | gun attack | "
        "gun attacks | attempted assassination | drive-by shooting | hail of bullets | "
        "mass shooting | terrorist action | terrorist actions | terrorist act | terrorist acts | sabotage | "
        "(weapons|small-arms|machine-gun|heavy-weapons) fire (is|was|could be|being)? heard | massacre bid | guerrilla action | "
        "attempt on (his|her|the) life | gunfire | burst of gunfire | "
        "attempt against | attempt on the life of | guerrilla attack | acts of sabotage | act of sabotage | "
        "harassment attack | harassment attacks | harassment actions | harassment operations | harassment operation",
        "Gunmen carried out an attack on the police station.",
        "assault happened: Gunmen > the police station",
        unless=_NOT_WAR + f" | (raid|raids) by ... ... ({AIRCRAFT}) | "
        "(air|bomb|suicide|rocket|mortar|missile|drone|chemical|gas|arson|grenade|artillery|"
        "sexual|police|drug) (raid|raids|attack|attacks|assault|assaults) | "
        "(ambush|raid|raiding|assault|attack) (party|parties|team|teams|squad|"
        "squads|group|groups|force) | coup (attempt|attempts)",
    ),
    deed(
        "assault.verb",
        Action.ASSAULT,
        "attack~ | assault~ | ambush~ | waylay~ | raid~ | storm~ | open~ fire (on|at|against) | fire~ (on|at|upon|into) | "
        "shoot~ at | machine-gun~ | machinegun~ | target~ | harass~ | strafe~ | sabotage~ | "
        "burst~ into (the|a|his|her|their) | "
        "spray~ ... (bullets|gunfire|with) | riddle~ with bullets | "
        "take~ aim at | snipe~ at | strike~ | hit~ | "
        "come~ under (attack|fire) | lay~ an ambush",
        "Gunmen attacked the police station in the early morning.",
        "assault happened: Gunmen > the police station",
        takes=(Sort.GROUND, Sort.PEOPLE, Sort.NAME, Sort.BUILDING, Sort.VEHICLE, Sort.GOODS, Sort.OTHER, Sort.COUNT),
        unless="(harshly|strongly|bitterly|verbally|publicly|sharply|fiercely|openly) attack~ | "
        "(scandal|crisis|storm|earthquake|hurricane|drought|inflation|recession|shortage|flood|floods|quake|tornado|epidemic) "
        "... (hit|hits|struck|strikes) | hard hit | hit list | hit (man|men|squad|squads|song) | "
        "attack~ (the (plan|idea|policy|bill|proposal|decision|budget|media|press|president's)) | "
        "attack~ (his|her) (rival|opponent|critics|record) | "
        "strike~ (a|an|the|our|their) ... (deal|chord|balance|blow|agreement|pose|bargain|accord|note|tone|nerve|heart|hearts) | "
        "strike~ (down|out|up|by|me|him|her|balance|oil|gold|lightning) | "
        "hit~ (by|back|out|on (a|an|the) (idea|plan|solution|formula|head)|a (snag|record|high|low)|the "
        "(market|headlines|economy|streets|nail|ball|mark)|record|hard|home) | target~ (of|for) | storm~ out | "
        "raid~ (the (fridge|treasury)) | "
        "(open~ fire|fire~) on (critics|rivals|opponents|the (bill|plan|press|opposition)) | under fire (over|for) | "
        "under fire from ... (deputies|critics|lawmakers|legislators|mps|opposition|groups|fans|media|press|senators|"
        "unions|investors|"
        "shareholders|campaigners|conservationists|residents|parents) | "
        "shoot~ at (least|most) | (hit~|strike~) (a|an|by a|by an|another|by) (land|roadside|buried|anti-tank|"
        "improvised)? (mine|landmine|ied|"
        "bomb|device|booby-trap) | "
        "hit~ (by|with) (the|a)? (crisis|storm|drought|earthquake|recession|flood|floods|sanctions)",
    ),
    deed(
        "assault.moved_against",
        Action.ASSAULT,
        "(move~|advance~|march~) against | (descend~|fall~) upon | set~ upon",
        "Rebels moved against army positions in the old quarter.",
        "assault happened: Rebels > army positions",
        takes=(Sort.GROUND, Sort.TROOPS, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "assault.hacked",
        Action.ASSAULT,
        "hack~ | slash~",
        "Raiders hacked farmers with machetes.",
        "assault happened: Raiders > farmers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        apart="to death | computer | email | emails",
    ),
    deed(
        "clash.fire_returned",
        Action.CLASH,
        "return~ (the|their)? fire | (shoot~|fire~) back",
        "Police returned fire from the roof.",
        "clash happened: Police > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        apart="wound~ | injure~ | kill~",
    ),
    deed(
        "clash.blows",
        Action.CLASH,
        "(trade~|exchange~) (blows|volleys|salvoes|salvos|barrages|strikes|missiles|rockets|drone strikes|air strikes)",
        "The two armies traded blows along the river.",
        "clash happened: The two armies > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
    ),
    deed(
        "assault.opened_up",
        Action.ASSAULT,
        "open~ up (on|at|with|against)",
        "Guards opened up on the lorry.",
        "assault happened: Guards > the lorry",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "assault.under_fire",
        Action.ASSAULT,
        "(is|are|was|were|remain~) (still|also|now)? under (heavy|constant|fierce|steady)? (fire|shellfire|attack)",
        "Harim is under fire.",
        "assault ongoing: - > Harim",
        does=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        turned=True,
        modality=Modality.ONGOING,
        of_place=True,
        unless="under (fire|attack) (over|for|from ... (critics|deputies|lawmakers|opposition|groups|press|media))",
    ),
    deed(
        "assault.raked",
        Action.ASSAULT,
        "pepper~ | rake~ | riddle~ | spray~",
        "Gunmen raked the bus with bullets.",
        "assault happened: Gunmen > the bus",
        takes=(Sort.GROUND, Sort.PEOPLE, Sort.BUILDING, Sort.VEHICLE, Sort.PROPER),
        beside="bullets | fire | gunfire | machine-gun | machine-guns | machineguns | rifles | shots | rounds | rockets | cannon",
        apart="kill~ | murder~ | dead | died | assassinate~",
    ),
    deed(
        "assault.shots",
        Action.ASSAULT,
        "(shoot~|spray~) ... (bullets|rounds|ammunition) | fire~ ... (shots|bullets|rounds|gun|guns|weapons|rifles|"
        "launchers|small arms|ammunition) | open~ fire",
        "Guards fired several shots into the crowd.",
        "assault happened: Guards > -",
        unless="open~ fire on (critics|rivals|opponents) | fire~ ... warning (shot|shots) on | "
        "fire~ ... rubber (bullets|rounds) | fire~ ... (mortar|mortars|artillery|rocket|rockets|missile|"
        "missiles|tank|grad) ... (rounds|shells|shots)",
    ),
)
