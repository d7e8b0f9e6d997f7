"""Deeds done from afar: air strikes, drones, shelling; and bombers who die of their bombs, where the words tell it."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

AIR = (
    "jets | jet | warplane | warplanes | aircraft | planes | air force | helicopter | helicopters | coalition | airforce | "
    "bombers | warships | airplanes | nato | aerial | gunships | luftwaffe | raf | usaf"
)
AIRCRAFT = "jets|jet|warplanes|warplane|aircraft|planes|bombers|helicopters|gunships|fighters"
RULES = (
    deed(
        "suicide_bombing.told",
        Action.SUICIDE_BOMBING,
        "detonate~ | explode~ | blow~ up | set~ off",
        "The group detonated a lorry in a suicide attack.",
        "suicide_bombing happened: The group > a lorry",
        beside="suicide (attack|bombing|bomber|bombers|mission|operation|blast|assault|squad)",
    ),
    noun(
        "air_strike.noun",
        Action.AIR_STRIKE,
        "(air force|helicopter|warplane|jet) (strike|strikes|raid|raids|attack|attacks) | "
        "(air|aerial) (strike|strikes|raid|raids|attack|attacks|bombardment|bombardments|bombing|bombings|campaign|"
        "assault) | bombing (mission|missions|run|runs) | airstrike | airstrikes | "
        "air-strike | air-strikes | barrel bomb | barrel bombs | barrel-bombing | bombing raid | bombing raids | "
        "cluster bombs | glide bomb | glide bombs | guided bomb | guided bombs | carpet bombing | "
        "(kab|fab) (strike|strikes) | jet strikes | warplane strikes | coalition strikes",
        "An air strike hit the market in the centre of the town.",
        "air_strike happened: - > -",
    ),
    noun(
        "air_strike.strikes",
        Action.AIR_STRIKE,
        "strike | strikes",
        "An Israeli strike on the port killed two dockers.",
        "air_strike happened: Israeli > the port",
        beside="(israeli|us-led|u.s.|us|american|russian|ukrainian|turkish|french|saudi-led|coalition|nato|precision|missile|drone|"
        "retaliatory) (strike|strikes)",
        unless="(hunger|general|rail|bus|transport|teachers|doctors|lightning) (strike|strikes) | (strike|strikes) (action|force|"
        "group|team|back|over|for|by (workers|teachers|staff|drivers)) | (on|the) strike (since|until|in protest)",
    ),
    noun(
        "air_strike.deadly",
        Action.AIR_STRIKE,
        "strike | strikes",
        "A strike on a house killed five sisters, medics said.",
        "air_strike happened: - > a house",
        beside="(strike|strikes) (on|against) ... ... (kill~|wound~|injure~|destroy~|hit|left|leaving) | (strike|strikes) (kill~|"
        "wound~|hit|destroy~) | "
        "(killed|wounded|injured|dead|hurt|die~|toll) (in|by|from|after|of) ... ... (strike|strikes) (on|against|at) | "
        "(carry~ out|launch~|conduct~|halt~|stop~|suspend~|pause~|resume~) ... (strike|strikes) (on|against|in|near) | "
        "(halt|pause|end|stop|cessation|suspension|moratorium|lull) (to|in|of|on) ... strikes (on|against|in)",
        unless="(hunger|general|rail|bus|transport|teachers|doctors|lightning|transit|port|pilots|miners|nurses|first|pre-emptive|labor|labour|"
        "national|solidarity|sympathy|police|prison) (strike|strikes) | "
        "(on|the|to) strike (since|until|in protest|for|over) | call~ ... strike",
        apart="workers | union | unions | strikers | strikebreakers | employees | wages | pay | picket | employers | "
        "walkout | stoppage | "
        "lightning | hunger",
    ),
    noun(
        "air_strike.by_jets",
        Action.AIR_STRIKE,
        "strike | strikes | raid | raids",
        "The agency reported two strikes by Norwegian jets on the port.",
        "air_strike happened: Norwegian jets > the port",
        beside=f"(strike|strikes|raid|raids) by ... ... ({AIRCRAFT})",
    ),
    deed(
        "air_strike.verb",
        Action.AIR_STRIKE,
        "bomb~ | bombard~ | pound~ | strafe~ | strike~ | hit~ | target~ | attack~ | drop~ ... (bombs|barrel|leaflet)",
        "The air force bombed the southern suburbs overnight.",
        "air_strike happened: The air force > the southern suburbs",
        beside=AIR,
        does=(Sort.VEHICLE, Sort.NAME, Sort.OTHER, Sort.PEOPLE),
        unless="car bomb | suicide bomber | shot down",
    ),
    deed(
        "air_strike.by_army",
        Action.AIR_STRIKE,
        "bomb~",
        "The army bombed the old quarter overnight.",
        "air_strike happened: The army > the old quarter",
        beside="(army|armed forces|military|troops|government|regime|forces|enemy) ... bomb~ | accuse~ ... of bomb~ | "
        "bomb~ by ... (army|armed forces|military|government|regime|troops)",
        apart="car bomb | dynamite | terrorists | guerrillas | planted | placed | exploded",
    ),
    noun(
        "drone_strike.noun",
        Action.DRONE_STRIKE,
        "drone (strike|strikes|attack|attacks|raid|raids) | "
        "unmanned (aircraft|aerial) (strike|strikes|attack|attacks) | strike by a drone | explosive drone | "
        "explosive drones | kamikaze drone | kamikaze drones",
        "A drone strike killed two commanders in the valley.",
        "drone_strike happened: - > -",
    ),
    noun(
        "drone_strike.struck",
        Action.DRONE_STRIKE,
        "drone~ (has|had|have)? hit | drones (have|had)? (struck|attacked|targeted|bombed) | "
        "drone (has|had)? (struck|attacked|targeted|bombed|crashed into|exploded)",
        "A drone struck the oil depot on Friday.",
        "drone_strike happened: - > the oil depot",
    ),
    noun(
        "shelling.noun",
        Action.SHELLING,
        "shelling | artillery (fire|strike|strikes|bombardment|barrage|attack|attacks|shelling|shells|salvo) | "
        "bombardment | bombardments | mortar (fire|attack|attacks|round|rounds|shell|shells|barrage|bomb|bombs) | "
        "rocket (fire|attack|attacks|barrage|strike|strikes|salvo) | (artillery|mortar|rocket) (exchange|exchanges|duel|duels) | "
        "(exchange|exchanges) of (artillery|artillery fire|shellfire|shelling|rockets|mortars) | "
        "missile (strike|strikes|attack|attacks|barrage) | shell fire | shellfire | "
        "grad (attack|attacks|strike|strikes|fire|barrage) | barrage of | ballistic missile | "
        "ballistic missiles | tank fire | rocket-propelled grenade attack | "
        "(rockets|missiles|shells|mortars) (fired|launched) (by|from|at|into|towards|toward) | "
        "(rocket|rockets|missile|missiles|shell|shells|mortars) (was|were|been) (fired|launched) "
        "(at|into|on|towards|toward|from|by) | (rockets|missiles|shells|bombs) (that|which) (was|were|had been|have been) "
        "(fired|launched) ... ... (hit|struck|landed|slammed|fell|exploded) | "
        "(rounds|projectiles) of ... (artillery|mortar) ... (impacted|landed|fell|hit|struck|exploded) | "
        "(rocket|rockets|mortar|mortars|missile|missiles|shell|shells) ... "
        "(hit|hits|struck|strikes|landed|lands|slammed|slams|fell|falls|exploded|explodes|rain|rained|raining|rains|crashed|smashed|"
        "came down|coming down|plunged|pounded|impacted|impacts) | "
        "(artillery|mortars|howitzers|guns|batteries) (answered|replied|responded|duelled|dueled) | "
        "artillery (hit|hits|struck|strikes|pounded|pounds|fired|fires)",
        "Shelling of the western districts went on through the night.",
        "shelling happened: - > the western districts",
        unless="(rockets|shells|missiles|bombs) ... (sarin|chlorine|mustard|nerve|gas|phosphorus) | "
        "(bombers|jets|warplanes|planes|aircraft) and (cruise)? missiles | (aerial|air|naval) bombardment | "
        "barrage of (criticism|questions|insults|complaints)",
    ),
    deed(
        "shelling.verb",
        Action.SHELLING,
        "shell~ | bombard~ | pound~ | rain~ (shells|rockets|down) | "
        "drop~ ... (shells|mortars) (on|into|in) | "
        "(fire~|launch~|lob~|hurl~|fling~|unleash~|rain~) ... (rocket|rockets|mortar|mortars|missile|missiles|shells|"
        "artillery|salvo) (rounds|"
        "shells|bombs)? | open~ fire (with|from) ... (grad|grads|mortar|mortars|artillery|howitzers|rockets|launchers)",
        "Army artillery shelled the villages along the river.",
        "shelling happened: Army artillery > the villages",
        unless="(leave~|of|with) shells | shell~ out | shell~ of | pound~ the (table|pavement) | "
        "(shelled|bombarded|pounded) by ... (air strikes|airstrikes|air raids|air attacks)",
    ),
    deed(
        "shelling.weapon",
        Action.SHELLING,
        "(mortared|mortaring|rocketed|rocketing)",
        "Rebels mortared the base at dusk.",
        "shelling happened: Rebels > the base",
        takes=(Sort.GROUND, Sort.BUILDING, Sort.PEOPLE, Sort.PROPER, Sort.VEHICLE),
    ),
    noun(
        "shelling.projectile",
        Action.SHELLING,
        "(hit|struck) by ... (projectile|projectiles) | "
        "(projectile|projectiles) ... (hit|hits|struck|strikes|landed|lands|fell|falls|slammed|exploded)",
        "The freighter was struck by an unknown projectile at dusk.",
        "shelling happened: - > -",
        unless="(stones|rocks|bottles) and ... projectiles | police",
    ),
    noun(
        "shelling.one_of_them",
        Action.SHELLING,
        "(one|two|three|four|several|some|most|others|another|(a|the) (second|third|fourth|fifth|last|other)) "
        "(of (them|these|those|which|the (rockets|missiles|shells|projectiles)))? "
        "(also|later)? (hit|struck|landed|fell|slammed|exploded|crashed)",
        "Two missiles were shot down; a third hit the airfield.",
        "shelling happened: - > the airfield",
        beside="missile | missiles | rocket | rockets | shell | shells | mortar | mortars | projectile | projectiles",
        apart="drone | drones | jets | warplanes | aircraft | bombs | bomb",
    ),
    noun(
        "shelling.named",
        Action.SHELLING,
        "(exocets|neptunes|grads|grad rockets|katyushas|scuds|scud|tomahawks|tomahawk|iskanders|iskander|kalibrs|"
        "v-2s) ... "
        "(hit|hits|struck|landed|slammed|slam|fell|fall|rained|rain|crashed|smashed|exploded)",
        "Two Tomahawks slammed into the harbour.",
        "shelling happened: - > -",
    ),
    noun(
        "shelling.heard",
        Action.SHELLING,
        "(explosions|explosion|blasts|bombings|bombing|bomb explosions) ... (was|were|is|are|be|been|being) ... heard | "
        "(explosions|blasts|bombings) heard | (hears|hearing) ... (explosions|explosion|blasts|blast) | "
        "(sound|sounds|noise|echo) of ... (explosions|explosion|blasts|bombs|bombings)",
        "Loud explosions were heard across the capital at dawn.",
        "shelling happened: - > -",
    ),
    noun(
        "air_strike.heard",
        Action.AIR_STRIKE,
        "(strikes|airstrikes|raids) (was|were|could be|being|have been|had been) heard | "
        "(hears|hearing) ... (strikes|airstrikes|air strikes)",
        "Nine strikes were heard in the southern suburbs.",
        "air_strike happened: - > -",
    ),
    noun(
        "air_strike.bombardment",
        Action.AIR_STRIKE,
        "(indiscriminate|heavy|intense|intensive|massive|army|military|government|regime) (bombing|bombings) | "
        "(bombing|bombings) ... by the (army|air force|armed forces|military|government|regime) | "
        "(army's|force's|forces'|military's|government's|regime's|force) ... (bombing|bombings)",
        "The indiscriminate bombing of the port went on for days.",
        "air_strike happened: - > the port",
        unless="(car|suicide|bus|embassy|bar) (bombing|bombings)",
    ),
)
