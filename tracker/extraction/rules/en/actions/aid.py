"""Deeds of help: aid given, asylum granted, aid kept from those who need it."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_GOODS = (
    "(aid|food|supplies|medicine|medicines|relief|water|assistance|blankets|tents|humanitarian|care|equipment|funds|"
    "funding|shelter|"
    "training|vaccines|wheat|rice|flour|fuel|loan|loans|grant|grants|credit|treatment)"
)

RULES = (
    deed(
        "aid.verb",
        Action.AID,
        f"(deliver~|distribute~|provide~|supply~|donate~|airlift~|bring~|dispatch~|ship~|hand~ out|offer~) ... {_GOODS} | "
        "send~ ... (aid|relief|medicine|humanitarian|food|doctors|rescuers) | send~ ... (rescue|medical|relief) (team|teams) | "
        "(airdrops|airdropped|airdropping|air-dropped) | "
        "(drop~|parachute~) ... (meals|rations|aid|food|supplies|parcels|grain|flour|rice) | aid~ convoy entered",
        "The agency delivered food to the besieged suburb.",
        "aid happened: The agency > -",
        unless="send~ ... to ... aid (of)?",
    ),
    deed(
        "aid.give",
        Action.AID,
        "donate~ | (give~|grant~|lend~|extend~|approve~|allocate~|pledge~|contribute~|provide~|pay~) ... "
        "(dollars|euros|pounds|million|billion|loan|credit|grant|aid|assistance) (to|for|in)? | bankroll~ | "
        "write~ off ... debt | forgive~ ... debt | cancel~ ... debt",
        "The bank lent 30 million dollars to the island.",
        "aid happened: The bank > dollars",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.BUILDING, Sort.GOODS),
        unless="pay~ ... (ransom|fine|tax|taxes|bribe|debt)",
    ),
    deed(
        "aid.arms",
        Action.AID,
        "(supply~|provide~|equip~|arm~|deliver~|send~) ... (weapons|arms|ammunition|missiles|rockets|tanks|rifles|"
        "howitzers|drones|jets) "
        "(to)? | (supply~|provide~|equip~|furnish~) ... with | "
        "(train~|trained) ... (soldiers|troops|police|officers|fighters|recruits) | "
        "send~ ... peacekeepers | provide~ ... (protection|security|escort)",
        "The republic supplied rifles to the council's forces.",
        "aid happened: The republic > the council's forces",
        unless="(armed|arming) (men|group|groups|gang|clash|clashes|forces|with)",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        plover="AID",
    ),
    deed(
        "aid.back",
        Action.AID,
        "(back~|support~|arm~|finance~|fund~|train~|shelter~|harbour~|harbor~) (the|its|their|these|armed|ethnic)? ... "
        "(rebels|insurgents|militants|militia|militias|separatists|guerrillas|terrorists|insurgency|rebellion|fighters)",
        "The kingdom backed the rebels in the hills.",
        "aid happened: The kingdom > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        unless="anyone who ... (shelter~|harbour~|harbor~|support~) | (armed|backed|supported|trained|funded) (men|group|"
        "groups|gang|clash|clashes|forces|with|by|rebels|insurgents|"
        "militants|militia|militias|separatists|guerrillas|terrorists|fighters)",
        plover="AID",
    ),
    deed(
        "aid.asylum",
        Action.AID,
        "(grant~|give~|offer~) ... (asylum|refuge|shelter|sanctuary|citizenship) | take~ in ... refugees | "
        "shelter~ ... (refugees|displaced|families)",
        "The embassy granted asylum to the poet.",
        "aid happened: The embassy > -",
        unless="(school|schools|building|buildings|church|mosque|hospital|hospitals|camp|house|houses|home|compound|centre|center|tents|"
        "stadium|warehouse|hall) sheltering",
        plover="AID/asylum",
    ),
    deed(
        "aid.let_through",
        Action.AID,
        "(allowed|let|waved) (through|in|into|across|to (pass|enter|cross))",
        "Five aid lorries were allowed through the crossing.",
        "aid happened: - > Five aid lorries",
        takes=(Sort.VEHICLE,),
        beside="(aid|relief|food|humanitarian|fuel|medical|un) ... (lorries|trucks|convoy|convoys|vehicles|ambulances) ... ... "
        "(allowed|let|waved)",
        unless="(not|never|no|without) ... (allowed|let|waved)",
    ),
    noun(
        "aid.noun",
        Action.AID,
        "(humanitarian|food|relief|medical|emergency|military|financial) (aid|assistance|supplies) | "
        "aid (convoy|convoys|delivery|deliveries|shipment|shipments) | relief (convoy|goods|supplies|flight|flights)",
        "An aid convoy reached the suburb on Friday.",
        "aid happened: - > -",
        apart="(reach~|await~|approach~|near|around|towards|for|at) (a|an|the) (aid|relief|food) convoy | "
        "bomb~ | hit | struck | attack~ | shell~ | ambush~ | loot~ | burn~ | destroy~ | strafe~ | torched | obstruct~ | impede~",
    ),
    noun(
        "aid_blocked.unreached",
        Action.AID_BLOCKED,
        "(aid|relief|humanitarian|food) (convoy|convoys|deliveries|supplies|trucks|shipments) (has|have|had) "
        "(not|never|yet|been (unable|prevented|blocked|barred))",
        "Aid convoys have not reached the valley.",
        "aid_blocked happened: - > -",
    ),
    deed(
        "aid_blocked.verb",
        Action.AID_BLOCKED,
        "(block~|deny~|prevent~|bar~|obstruct~|refuse~|stop~|hinder~) ... (aid|humanitarian|convoy|convoys|"
        "relief) (access|convoy|convoys|deliveries)? (from)? (reaching|entering)? | "
        "(prevent~|bar~|block~|stop~) ... from (entering|reaching|visiting|accessing) | "
        "(deny~|refuse~) ... (entry|access|visas) | cut~ off ... (water|electricity|supplies|aid|food|power)",
        "Checkpoints blocked an aid convoy for nine days.",
        "aid_blocked happened: Checkpoints > -",
        beside="aid | humanitarian | convoy | convoys | relief | supplies | water | electricity | food | power | monitors | "
        "observers | inspectors | investigators | agencies | workers | un | medical | doctors | medics",
    ),
    noun(
        "aid.reached",
        Action.AID,
        "(aid|relief|food|un|red cross) (lorries|trucks|parcels|ship|ships|flight|flights) "
        "(reached|entered|arrived|got|crossed|rolled|docked|landed)",
        "Relief lorries reached the valley.",
        "aid happened: - > the valley",
    ),
    deed(
        "aid_blocked.held",
        Action.AID_BLOCKED,
        "hold~ (up|back)? | turn~ (back|away) | stop~ | halt~ | block~ | delay~ | detain~ | call~ off",
        "Gunmen held up a food convoy at the ford.",
        "aid_blocked happened: Gunmen > a food convoy",
        takes=(Sort.VEHICLE, Sort.PEOPLE),
        beside="(aid|relief|food|humanitarian|flour|red cross|world food programme|wfp|un|medical) ... (convoy|"
        "convoys|lorries|trucks) | "
        "(convoy|convoys|lorries|trucks) ... (aid|food|relief|flour|medicine|world food programme) | "
        "(hold~|turn~) (up|back|away) ... (convoy|convoys)",
        unless="(hold~|stop~|block~|delay~|detain~|halt~) (people|men|women|soldiers|police|him|her|them|protesters|marchers)",
    ),
)
