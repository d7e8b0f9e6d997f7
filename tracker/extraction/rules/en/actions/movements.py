"""Deeds of troops that do not fight yet: deployments, patrols, reinforcements."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    noun(
        "deployment.noun",
        Action.DEPLOYMENT,
        "deployment of | troop movements | troop build-up | reinforcements | mobilization of | mobilisation of | "
        "military buildup | military build-up",
        "Reinforcements reached the northern front.",
        "deployment happened: - > -",
        unless="reinforcements ... ... (beat~ (off|back)|fight~ off|repel~|repulse~|drive~ (off|back|out)|push~ back|retake~|"
        "recapture~|capture~|seize~|attack~|storm~|kill~)",
    ),
    deed(
        "deployment.patrol",
        Action.DEPLOYMENT,
        "patrol~",
        "Peacekeepers patrolled the old town on Monday.",
        "deployment happened: Peacekeepers > the old town",
        unless="(highway|border|state|beach|ski|neighborhood|neighbourhood) patrol~ | "
        "patrol~ (car|cars|boat|boats|vehicle|vehicles|officer|officers|leader|base|vessel|vessels|ship|ships|unit|units)",
        beside="troops | army | forces | fighters | soldiers | tanks | militia | militiamen | police | policemen | marines | "
        "peacekeepers | gunmen | helicopters | jets | warships | navy | convoy | vehicles | rebels | armed | security | "
        "military | agents | guards | officers | paramilitary | jeeps | observers | warplanes | commandos",
    ),
    deed(
        "deployment.patrol_sent",
        Action.DEPLOYMENT,
        "(dispatch~|send~|mount~|despatch~) ... (patrol|patrols)",
        "The mission dispatched a patrol to the valley.",
        "deployment happened: The mission > -",
    ),
    noun(
        "deployment.patrols",
        Action.DEPLOYMENT,
        "joint patrol | joint patrols | military patrol | military patrols | foot patrol | foot patrols | patrols | on patrol",
        "Joint patrols began in the buffer zone.",
        "deployment happened: - > -",
        unless="attack~ ... patrols | ambush~ ... patrols | target~ ... patrols | hit ... patrols",
        beside="begin~ | start~ | conduct~ | carry~ | step~ up | resume~ | run~ | join~ | increase~ | launch~ | "
        "on patrol | mount~",
    ),
    deed(
        "deployment.verb",
        Action.DEPLOYMENT,
        "deploy~ | mobilize~ | mobilise~ | redeploy~ | amass~ | mass~ (troops|forces|tanks)? | "
        "send~ (in|out)? (the|its|his|her|a|an|their|more|some)? (own|federal|regular|national|whole|large|small|special|"
        "joint|new|"
        "expeditionary|peacekeeping|multinational|foreign|military|second|#)? (military)? (army|force|contingent|"
        "peacekeepers|mercenaries) | "
        "send~ # (more|extra|additional|further)? (men|troops|soldiers) | send~ ... (troops|reinforcements|soldiers|forces|"
        "tanks|fighters|warships|warplanes|marines|division|divisions|brigade|"
        "brigades|battalion|battalions|regiment|paratroopers) (to|into|in|"
        "from)? | move~ ... (troops|forces|divisions|brigades|battalions|columns|tanks|warship|warships|ships|missiles|"
        "reinforcements) | dispatch~ ... "
        "(troops|soldiers|forces|warships) | (fly~|rush~|ship~|send~|airlift~) in | "
        "(rush~|send~|bring~|move~) (in|up|forward) ... "
        "(guns|reserves|reinforcements|troops|tanks|artillery|reservists) | "
        "(concentrate~|amass~|assemble~|mass~|gather~) ... (men|troops|soldiers|forces|tanks|fighters|armour|units) | "
        "take~ up ... (position|positions) (in|at|on|near|around|along|outside)",
        "The kingdom deployed two battalions along the border.",
        "deployment happened: The kingdom > two battalions",
        unless="(fly~|rush~|ship~|send~|airlift~) in (a|an|the|critical|serious|grave|stable|his|her|their|order|"
        "return|exchange)",
        beside="concentrat~ | troops | army | forces | fighters | soldiers | tanks | militia | units | battalion | battalions | "
        "brigade | brigades | division | divisions | regiment | paratroopers | police | warships | "
        "warplanes | marines | reinforcements | helicopters | personnel | reservists | policemen | peacekeepers | "
        "missiles | jets | guns | reserves | artillery | vehicles | pickups | armour | convoy | columns | force | contingent",
    ),
    deed(
        "deployment.reinforced",
        Action.DEPLOYMENT,
        "reinforce~ (its|their|the)? ... (post|posts|position|positions|garrison|base|bases|front|presence|defences|lines)",
        "The army has reinforced its post in the village.",
        "deployment happened: The army > -",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "deployment.arrived",
        Action.DEPLOYMENT,
        "(arrive~|land~|touch~ down) (at|in|on|by)",
        "The first battalions arrived at the airport.",
        "deployment happened: The first battalions > the airport",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        beside="(arrive~|land~|touch~ down) (at|in|on|by) ... (airport|airbase|airfield|docks|port|harbour|harbor|"
        "capital|helicopter|ship|sea|plane|planes) | (first|more|additional|further|fresh|advance|new) ... ... arrive~",
        unless="arrive~ (at|in|on) (a|the) (scene|spot|decision|conclusion|hospital|compromise)",
        apart="beach | beaches | ashore | under fire | bodies | wounded",
    ),
    deed(
        "deployment.disembarked",
        Action.DEPLOYMENT,
        "disembark~ (at|in|on|from)",
        "The first units, from five countries, disembarked at the port.",
        "deployment happened: The first units > the port",
        beside="units | troops | soldiers | battalion | battalions | marines | contingent | force | forces | brigade | "
        "division | "
        "regiment | peacekeepers",
        apart="passengers | tourists | refugees | migrants | travellers",
    ),
    deed(
        "deployment.mobilising",
        Action.DEPLOYMENT,
        "mobilise~ | mobilize~",
        "Veland mobilised on Friday.",
        "deployment happened: Veland > -",
        does=(Sort.PROPER,),
        needs_subject=True,
        unless="mobili(s|z)e~ (support|voters|opinion|resources|funds|supporters)",
    ),
)
