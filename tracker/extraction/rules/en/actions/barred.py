"""Help that is not let through: convoys turned back, flights refused, lorries stuck or kept."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_HELP = "aid|relief|humanitarian|food|medical|un|red cross|red crescent|world food programme|wfp|unicef|msf|rescue|flour|supplies"
_WHEELS = (
    "convoy|convoys|lorries|lorry|trucks|truck|flight|flights|plane|planes|ship|ships|barge|barges|vessel|boat|team|teams|"
    "mission|missions|workers|agencies|inspectors|monitors|observers|shipment|shipments"
)
_HELPERS = (
    f"({_HELP}) ... ({_WHEELS}) | ({_WHEELS}) (with|of|carrying|loaded with) ... (aid|relief|food|flour|medicine|medicines|"
    "supplies|vaccines|insulin|fuel|wheat|rice) | ambulance | ambulances | (agency's|agencies) ... (lorries|trucks)"
)
_REFUSED = "permission|clearance|entry|access|passage|permits|visas|leave|authorisation|authorization"
_KEPT = (Sort.VEHICLE, Sort.PEOPLE, Sort.OTHER, Sort.NAME)

RULES = (
    deed(
        "aid_blocked.prevented",
        Action.AID_BLOCKED,
        "(prevent~|stop~|bar~|block~|keep~) ... (ambulance|ambulances|convoy|convoys|lorries|trucks|rescuers|medics|"
        "paramedics|aid|"
        "supplies|food|medicine|agencies|doctors) from (reaching|entering|passing|getting|leaving|crossing|delivering)",
        "Rebels prevented ambulances from reaching the wounded.",
        "aid_blocked happened: Rebels > the wounded",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        apart="floods | flood | mud | snow | rain | rains | heat",
    ),
    noun(
        "aid_blocked.unable",
        Action.AID_BLOCKED,
        "(unable|not able|not been able|powerless) to (reach|access|enter|deliver|get)",
        "Aid agencies have been unable to reach Harim since May.",
        "aid_blocked happened: - > -",
        beside=f"{_HELPERS} | (aid|relief|humanitarian) (agencies|agency|workers|groups|organisations|organizations|"
        f"teams) | ambulances",
        apart="rain | rains | flood | floods | mud | snow | storm",
    ),
    noun(
        "aid_blocked.missions_denied",
        Action.AID_BLOCKED,
        "(was|were|been) (denied|impeded|obstructed|refused) (access|permission|clearance|entry)? (by)? | "
        "(access|entry|permission|clearance) (was|were|been) (denied|refused) (by)?",
        "Of nine aid missions to the valley three were denied by the army.",
        "aid_blocked happened: the army > -",
        beside="(mission|missions|movement|movements)",
    ),
    deed(
        "aid_blocked.not_let",
        Action.AID_BLOCKED,
        "(let~|allow~|permit~) ... (pass|through|in|enter|proceed|cross|land|dock|unload|past)",
        "Guards would not let the relief convoy through.",
        "aid_blocked happened: Guards > the relief convoy",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"{_HELPERS} | waiting at | (bound|destined) for | convoy | lorries",
        is_refusal=True,
    ),
    deed(
        "aid_blocked.turned_back",
        Action.AID_BLOCKED,
        "turn~ (back|away|round|around) | (send~|sent) back | hold~ (up|back) | impound~ | "
        f"(refuse~|deny~) ... ({_REFUSED}) (to (land|enter|pass|leave|cross|unload|dock|proceed|fly|travel|work))?",
        "Ambulances were turned back at the ford.",
        "aid_blocked happened: - > Ambulances",
        takes=_KEPT,
        beside=_HELPERS,
        unless="hold~ (back|up) (tears|traffic|hands|a|as|as an|well)",
        apart="reporters ... turned | journalists ... turned | asylum | migrants",
    ),
    deed(
        "aid_blocked.obstructed",
        Action.AID_BLOCKED,
        "obstruct~ | impede~ | hamper~ | intercept~ | stop~ ... (barge|convoy|convoys|lorries|trucks|shipment)",
        "Relief convoys were obstructed all week.",
        "aid_blocked happened: - > Relief convoys",
        takes=_KEPT,
        beside=f"{_HELPERS} | (aid|relief) (convoy|convoys)",
        unless="stop~ (by|at|in|to|for|off|over)",
        apart="arms | weapons | rain | rains | floods | mud",
    ),
    deed(
        "aid_blocked.refused_leave",
        Action.AID_BLOCKED,
        f"(refuse~|deny~) ... ({_REFUSED}) (to (land|enter|pass|leave|cross|unload|dock|proceed|fly|travel|work))?",
        "The junta denied the relief agency access to the valley.",
        "aid_blocked happened: The junta > -",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"{_HELPERS} | relief (agency|agencies|groups)",
        apart="asylum | migrants | tourists | reporters",
    ),
    deed(
        "aid_blocked.stuck",
        Action.AID_BLOCKED,
        "(is|are|was|were|been|remain~) (still|now|also)? (stuck|stranded|parked|marooned|stalled)",
        "Six relief lorries are stuck at the ford.",
        "aid_blocked happened: - > Six relief lorries",
        does=_KEPT,
        needs_subject=True,
        turned=True,
        beside=f"{_HELPERS}",
        apart="snow | mud | floods | flood | breakdown",
    ),
    noun(
        "aid_blocked.none_came",
        Action.AID_BLOCKED,
        "no (humanitarian|aid|relief|food|un|medical|flour|more)? ... (convoy|convoys|aid|lorries|trucks|supplies|deliveries|"
        "shipment|shipments) (has|have|had|can|could) (reached|entered|arrived|got|passed|come|been (able|allowed|delivered|let)|"
        "reach|enter|pass|get)",
        "No relief convoy has reached the valley since May.",
        "aid_blocked happened: - > the valley",
    ),
    deed(
        "aid_blocked.kept_out",
        Action.AID_BLOCKED,
        "(keep~|shut~|hold~) ... (aid|food|medicine|medicines|fuel|insulin|supplies|agencies|convoys|workers|"
        "journalists) out (of)?",
        "The army has kept food and fuel out of the port.",
        "aid_blocked happened: The army > the port",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
    ),
    deed(
        "aid_blocked.kept",
        Action.AID_BLOCKED,
        "hold~ on to | keep~ hold of | withhold~ | requisition~ | commandeer~",
        "Rebels are holding on to 30 of the relief agency's lorries.",
        "aid_blocked ongoing: Rebels > 30 of the relief agency's lorries",
        takes=(Sort.VEHICLE, Sort.COUNT),
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"{_HELPERS} | (un|agency|agency's|programme|un's) ... (lorries|trucks)",
    ),
    deed(
        "aid.arrived",
        Action.AID,
        "reach~ | arrive~ (in|at) | enter~ | get~ (into|through to|in|to) | roll~ into | dock~ (at|in) | pull~ into | "
        "cross~ into | "
        "trickle~ (into|in)",
        "A convoy of nine lorries with food reached the port.",
        "aid happened: A convoy of nine lorries with food > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.VEHICLE, Sort.PEOPLE, Sort.OTHER, Sort.COUNT),
        needs_subject=True,
        beside=f"({_HELP}) ... (convoy|convoys|lorries|trucks|ship|ships|barge|plane|flight) ... ... "
        "(reach~|arrive~|enter~|get~|roll~|dock~|pull~|cross~) | "
        "(convoy|convoys|lorries|trucks|ship|ships|barge|plane) (of|with|carrying|loaded with) ... (aid|relief|food|flour|"
        "medicine|wheat|maize|rice|grain|supplies|tents|blankets) ... (reach~|arrive~|enter~|get~|roll~|dock~|pull~) | "
        "(of|humanitarian|food|relief) (the)? (aid|supplies) ... ... (has|have|had) (reached|entered|got|trickled)",
        unless="(try~|trying|attempt~|attempting|heading|on (its|their) way|yet|unable|fail~) to (reach|enter|get) | "
        "(not|never|no) ... (reach~|enter~|arrive~)",
        apart="bombed | hit | struck | attacked | shelled | ambushed | looted | strafed | "
        "(humanitarian|food|relief|medical|emergency) (aid|assistance|supplies) | aid (convoy|convoys|delivery|deliveries) | "
        "relief (convoy|goods|supplies|flight|flights) | (aid|relief|food|un|red cross) (lorries|trucks|parcels|ship|"
        "ships|flight)",
    ),
    deed(
        "aid.carried",
        Action.AID,
        "(truck~|haul~|ferry~|fly~|airlift~|move~|carry~|transport~|rush~|bring~ in|pump~|ship~) ... "
        "(litres|liters|water|food|flour|wheat|rice|maize|grain|medicine|medicines|tents|blankets|aid|supplies|vaccines|rations) "
        "(of (water|food|aid|flour|wheat|rice|grain))?",
        "The agency is trucking water to the camps.",
        "aid ongoing: The agency > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        beside="agency | agencies | partners | unicef | red cross | red crescent | world food programme | wfp | un | charity | "
        "charities | relief | humanitarian | ngo | ngos | msf | aid | volunteers",
        unless="carry~ (off|away) | (fly~|move~|rush~|ship~) (to|into|out|back|over|on|from|around)",
        apart="looters | looting | smuggle~ | smugglers | stole | stolen | looted | weapons",
    ),
)
