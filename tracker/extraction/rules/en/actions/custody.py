"""Deeds that take or give back freedom: abductions, arrests, releases."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "abduction.verb",
        Action.ABDUCTION,
        "snatch~ | seize~ | carry~ off | forcibly recruit~ | take~ away | take~ (him|her|them) away | "
        "(make~|take~) off with | make~ away with | (forcibly|forcefully) (take~|recruit~)",
        "Armed men made off with two of the passengers.",
        "abduction happened: Armed men > two of the passengers",
        takes=(Sort.PEOPLE, Sort.COUNT),
    ),
    deed(
        "abduction.kidnap",
        Action.ABDUCTION,
        "kidnap~ | abduct~",
        "Armed men kidnapped two engineers on the coast road.",
        "abduction happened: Armed men > two engineers",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.OTHER),
    ),
    deed(
        "abduction.took_him",
        Action.ABDUCTION,
        "(take~|drag~|snatch~|seize~|grab~|lead~) (him|her|them) (from|out of|off|away from)",
        "Armed men took him from a café in Harim.",
        "abduction happened: Armed men > him",
        does=(Sort.TROOPS, Sort.PEOPLE),
        needs_subject=True,
        beside="armed | gunmen | masked | soldiers | militiamen | fighters | plain clothes | unidentified | unknown men | "
        "abductors | agents | uniform | uniforms | rebels | militants",
        apart="hospital | rubble | wreckage | pitch | field | kill~ | murder~ | shot | executed",
    ),
    deed(
        "abduction.marched_off",
        Action.ABDUCTION,
        "(marched|led|taken|herded|driven) (out of|from|away from|off|into|away)",
        "Twelve men were marched out of the village at gunpoint.",
        "abduction happened: - > Twelve men",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="at gunpoint | blindfolded | hands tied | not been seen (since|again) | never (been)? seen again",
        apart="police | custody | court",
    ),
    deed(
        "abduction.made_to_vanish",
        Action.ABDUCTION,
        "(subject~|subjected) to (an)? (enforced|forced) (disappearance|disappearances) | (forcibly|forcefully) disappear~ | "
        "(is|are|was|were|been) disappeared (by|from|in)",
        "Twelve men were subjected to enforced disappearance in Harim.",
        "abduction happened: - > Twelve men",
    ),
    deed(
        "abduction.were_disappeared",
        Action.ABDUCTION,
        "(is|are|was|were|been) (forcibly|forcefully|reportedly)? disappeared",
        "Nineteen villagers were forcibly disappeared in May.",
        "abduction happened: - > Nineteen villagers",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        needs_subject=True,
        turned=True,
    ),
    deed(
        "arrest.held_for",
        Action.ARREST,
        "(hold~|held) (incommunicado|captive)? for (a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        "several|#|nearly|over|"
        "more than|almost|about) ... (day|days|week|weeks|month|months|year|years|hours)",
        "Two sisters were held for a week at the base.",
        "arrest happened: - > Two sisters",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="(is|are|was|were|been|being) ... held",
        unless="(office|post|title|record|seat|talks|meeting|election|elections) ... held",
    ),
    deed(
        "arrest.held_in",
        Action.ARREST,
        "(hold~|keep~|kept|confine~|lock~ up|held) (incommunicado|without (charge|trial)|in (solitary|incommunicado|"
        "overcrowded|squalid|inhuman|secret|unofficial|underground|military|police|army|rebel)|(in|at|inside) "
        "(a|an|the|his|her|their)? (makeshift|secret|former|military|police|army|overcrowded|disused|"
        "underground)? (detention|warehouse|warehouses|barracks|cell|cells|prison|jail|camp|school|"
        "schools|stadium|basement|cellar|cellars|compound|station|headquarters|facility|facilities|container|containers|"
        "pit|pits|base|hangar|factory))",
        "Hundreds of villagers were being held in a warehouse.",
        "arrest happened: - > Hundreds of villagers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="(meeting|rally|rallies|funeral|talks|ceremony|election|elections|vote|exam|exams|class|classes) ... held | "
        "hold~ (a|an|the) (meeting|rally)",
    ),
    deed(
        "arrest.held_them",
        Action.ARREST,
        "hold~ | confine~ | intern~ | keep~ | kept | lock~ up | herd~",
        "Soldiers held women at the sports hall.",
        "arrest happened: Soldiers > women",
        takes=(Sort.PEOPLE,),
        does=(Sort.TROOPS,),
        needs_subject=True,
        beside="(hold~|confine~|intern~|keep~|kept|lock~ up|herd~) ... (men|women|boys|girls|people|villagers|civilians|"
        "prisoners|"
        "detainees|families|children|residents|refugees|students) (in|at|inside|into|for)",
        unless="(hold~|keep~|kept) (back|off|up|out|away|in|the (line|ground))",
    ),
    deed(
        "arrest.under_arrest",
        Action.ARREST,
        "(place~|put~|keep~|kept|hold~) ... under ... arrest",
        "Police placed three deputies under house arrest.",
        "arrest happened: Police > three deputies",
        unless="(came|come|is|was|are|were|been) under ... arrest",
    ),
    deed(
        "arrest.rounded_up",
        Action.ARREST,
        "round~ up",
        "Guards rounded up some 300 villagers.",
        "arrest happened: Guards > some 300 villagers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="round~ up (the (number|figure)|cattle|sheep|votes)",
    ),
    deed(
        "abduction.hostage",
        Action.ABDUCTION,
        "(take~|hold~) (hostage|captive|prisoner) | (take~|hold~) ... (hostage|prisoner|captive)",
        "Gunmen took the choir hostage in the chapel.",
        "abduction happened: Gunmen > the choir",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER, Sort.VEHICLE),
        unless="(take~|hold~) (the|this|that|each|any|no) (prisoner|hostage|captive)",
    ),
    deed(
        "abduction.held",
        Action.ABDUCTION,
        "hold~",
        "Two nurses are still held by the rebels.",
        "abduction ongoing: the rebels > Two nurses",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="held by | held captive | hold~ ... for ransom | kidnap~ | abduct~",
        apart="police | army | authorities | security forces | custody | soldiers | troops | government | prison | "
        "jail | forces | "
        "talks | meeting | election",
    ),
    deed(
        "arrest.taken_from",
        Action.ARREST,
        "(taken|dragged|led) (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|homes|houses|room|"
        "rooms|apartment|beds|classroom|workplace)",
        "A clerk was taken from his room by policemen at night.",
        "arrest happened: policemen > A clerk",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="(taken|dragged|led) (from|out of) ... by ... (police|policemen|officers|gendarmes|agents|security)",
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.taken_from",
        Action.ABDUCTION,
        "(taken|dragged|snatched|led) (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|homes|"
        "houses|room|"
        "rooms|apartment|beds|cell|classroom|workplace|hospital bed)",
        "Two tailors were taken from their homes.",
        "abduction happened: - > Two tailors",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.from_home",
        Action.ABDUCTION,
        "(take~|drag~|snatch~|lead~) ... (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|"
        "homes|houses)",
        "Masked men took a tailor from his house.",
        "abduction happened: Masked men > a tailor",
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.dragged",
        Action.ABDUCTION,
        "drag~ | snatch~ | haul~ | pluck~ | bundle~",
        "Masked men dragged two students from a café.",
        "abduction happened: Masked men > two students",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(drag~|snatch~|haul~|pluck~|bundle~) ... ... (from|out of|off|into|back to|away)",
        unless="drag~ ... into ... (war|conflict|fight|dispute|row|affair|mess|debate|politics|scandal) | "
        "drag~ (on|out|its|their|me|us|you|it) | "
        "(drag~|haul~|pluck~) ... from (a|the|his|her|their) (drain|hole|pipe|tunnel|hideout|bunker|rubble|wreck|"
        "wreckage|river|sea)",
        apart="cells | jail | jails | prison | custody | vans | conference | trial | limousine | tear gas | "
        "demonstrators | protesters | crowd | crowds | mob | "
        "police | officers | court | courts | rubble | body | bodies | river | rescuers | wreckage",
    ),
    deed(
        "arrest.bundled",
        Action.ARREST,
        "drag~ | snatch~ | haul~ | bundle~",
        "Police bundled protesters into vans.",
        "arrest happened: Police > protesters",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(police|officers|gendarmes) ... (drag~|snatch~|haul~|bundle~) ... ... (into|away|off) | "
        "(drag~|snatch~|haul~|bundle~) ... (into|away|off) ... by ... (police|officers|gendarmes) | "
        "(drag~|snatch~|haul~|bundle~) ... ... (to|into) ... (cells|jail|prison|custody|vans)",
    ),
    deed(
        "abduction.driven_away",
        Action.ABDUCTION,
        "(drive~|herd~|march~|load~|bundle~|haul~) ... (girls|women|men|boys|villagers|students|pupils|children|passengers) "
        "(away|off|into ... (lorries|trucks|vans|pickups))",
        "Raiders drove 110 girls away in lorries.",
        "abduction happened: Raiders > 110 girls",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
        apart="police | officers | cells | protesters | demonstrators",
    ),
    deed(
        "arrest.picked_up",
        Action.ARREST,
        "pick~ up",
        "Agents picked up the editor at the airport.",
        "arrest happened: Agents > the editor",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        beside="(police|policemen|officers|agents|security|gendarmes|intelligence|soldiers) ... ... pick~ up | "
        "pick~ up ... ... by ... (police|policemen|officers|agents|security|gendarmes|soldiers)",
        unless="pick~ up (speed|pace|steam|momentum|the (phone|bill|pieces|scent|trail|tab|bodies|dead)|where|a (signal|"
        "phone|gun))",
        apart="wounded | injured | bodies | passengers | survivors | castaways",
    ),
    deed(
        "abduction.led_off",
        Action.ABDUCTION,
        "lead~ | march~ | cart~ | spirit~",
        "Raiders led the elders off to the hills.",
        "abduction happened: Raiders > the elders",
        takes=(Sort.PEOPLE,),
        beside="(lead~|march~|cart~|spirit~) ... (off|away) (to|in|into|at|blindfolded|bound)",
        apart="police | court | protesters | parade | demonstration",
    ),
    deed(
        "abduction.pressed",
        Action.ABDUCTION,
        "press-gang~ | pressgang~ | forcibly (recruit~|conscript~) | force~ ... into (its|their|the) (ranks|army|militia)",
        "Rebels press-ganged boys of fourteen.",
        "abduction happened: Rebels > boys of fourteen",
    ),
    noun(
        "abduction.hostages_held",
        Action.ABDUCTION,
        "(hostages|captives) ... (are|were|remain) (still|now)? (being)? (held|captive)",
        "Nine hostages are still held in the fort.",
        "abduction happened: - > -",
    ),
    deed(
        "arrest.caught",
        Action.ARREST,
        "catch~ | nab~ | collar~ | run~ to ground",
        "The suspects were caught near the border.",
        "arrest happened: - > The suspects",
        takes=(Sort.PEOPLE,),
        beside="suspect | suspects | gunman | gunmen | killer | killers | attackers | bomber | bombers | fugitive | "
        "fugitives | police",
        unless="catch~ (fire|up|in|on|him|her|them|by (surprise|a|the)) | "
        "caught ... (in|between) ... (crossfire|fire|fighting|middle)",
    ),
    noun(
        "arrest.prisoners_taken",
        Action.ARREST,
        "prisoners (were|have been|had been|are) (taken|captured|brought in|counted) | prisoners taken",
        "Some 500 prisoners were taken at the ford.",
        "arrest happened: - > -",
        unless="(taken|brought) (to|into|from|out|back|away|home|there)",
    ),
    deed(
        "abduction.take",
        Action.ABDUCTION,
        "take~ | hold~ | lead~ | carry~ off | lead~ away",
        "Raiders took a large number of villagers hostage.",
        "abduction happened: Raiders > a large number of villagers hostage",
        takes=(Sort.PEOPLE, Sort.COUNT),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="hostage | captive | captives | prisoner | away | to an unknown (destination|location)",
        unless="take~ (part|place|over|to|off|on|in|out|up|their|his|her|its|care|note|him|them) | "
        "lead~ (to|by|the|into|up|in|with|a|an) | hold~ (talks|a|the|"
        "on|out|up|back)",
        apart="into custody | police took | officers took",
    ),
    deed(
        "arrest.take",
        Action.ARREST,
        "take~",
        "Police took four activists of the league into custody.",
        "arrest happened: Police > four activists of the league",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="into custody | in for questioning | into detention",
    ),
    deed(
        "abduction.hostages",
        Action.ABDUCTION,
        "(take~|seize~|hold~|capture~) ... (hostages|captives) | hold~ ... prisoners",
        "The group took forty hostages in the theatre.",
        "abduction happened: The group > -",
        unless="prisoners of conscience",
    ),
    deed(
        "arrest.prisoners",
        Action.ARREST,
        "(take~|capture~|bring~ in) ... prisoners",
        "The army took 300 prisoners at the ford.",
        "arrest happened: The army > -",
        unless="(take~|takes) no prisoners | prisoners of conscience | "
        "take~ ... prisoners (to|into|from|out|back|away|home|there)",
    ),
    noun(
        "abduction.noun",
        Action.ABDUCTION,
        "kidnapping | kidnappings | abduction | abductions | hostage-taking | forced disappearance | "
        "forced disappearances | kidnap of | enforced disappearances | disappearance of",
        "The kidnapping of the engineers led to a strike.",
        "abduction happened: - > the engineers",
        unless="kidnapping charges | disappearance of (the)? (evidence|documents|money|jobs)",
    ),
    deed(
        "abduction.disappear",
        Action.ABDUCTION,
        "disappear~ after | forcibly disappear~ | go~ missing after | disappear~ in (police|army|state) custody",
        "A blogger disappeared after officers came to his flat.",
        "abduction happened: officers > A blogger",
        does=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
        beside="(disappear~|missing) after ... (officers|officer|police|agents|men|gunmen|soldiers|troops|militiamen|militants|"
        "rebels|checkpoint|fighters) | (disappear~|missing) after (being|he|she|they|his|her|their) | "
        "(detain~|arrest~|abduct~|kidnap~|custody|forcibly)",
        turned=True,
    ),
    deed(
        "arrest.verb",
        Action.ARREST,
        "arrest~ | detain~ | imprison~ | jail~ | take~ into custody | round~ up | pick~ up | apprehend~ | "
        "place~ under (house)? arrest | intern~",
        "Police arrested eleven suspects in the capital.",
        "arrest happened: Police > eleven suspects",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        apart="drink driving | drink-driving | drunk driving | drunken driving | shoplifting | speeding | insider trading | "
        "tax evasion | child pornography",
        unless="pick~ up (speed|pace|the|a|an|where|his|her|their|on|steam|momentum) | capture~ (the (mood|attention|"
        "imagination)) | capture~ (weapons|territory|town|city|village)",
        beside="round~ up ... (men|women|people|suspects|youths|students|activists|officials|villagers|members|journalists) | "
        "rounded up (in|at|by|because) | marines | paratroops | gunmen | militiamen | rebels | police | army | "
        "arrest~ | detain~ | "
        "authorities | security | imprison~ | jail~ | apprehend~ | "
        "custody | intelligence | troops | soldiers",
    ),
    deed(
        "abduction.capture",
        Action.ABDUCTION,
        "capture~",
        "Gunmen captured two aid workers on the road.",
        "abduction happened: Gunmen > two aid workers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="(gunmen|militants|rebels|guerrillas|terrorists|insurgents|attackers|assailants|kidnappers|fighters|"
        "suspects|hijackers) "
        "(was|were|been|had been|have been) captured | "
        "capture~ ... (gunmen|militants|rebels|guerrillas|terrorists|insurgents|attackers|kidnappers|fighters)",
        beside="gunmen | kidnap~ | kidnappers | abduct~ | hostage | hostages | ransom | rebels | guerrillas | "
        "militants | militiamen | "
        "armed men | unidentified | masked | jihadists | insurgents | terrorists",
        apart="police | army | soldier | soldiers | troops | suspect | suspects | traffickers | prisoners | combat | clash | "
        "clashes | fighting | battle | security forces | armed forces | brigade | battalion | authorities | agents | arrested",
    ),
    deed(
        "arrest.capture",
        Action.ARREST,
        "capture~",
        "Soldiers captured four guerrillas in the hills.",
        "arrest happened: Soldiers > four guerrillas",
        takes=(Sort.PEOPLE, Sort.COUNT),
    ),
    noun(
        "arrest.noun",
        Action.ARREST,
        "arrest of | arrests of | arrest | arrests | detention of | imprisonment of | under house arrest | mass arrests",
        "The arrest of the mayor led to marches.",
        "arrest happened: - > the mayor",
        unless="cardiac arrest | arrest (warrant|warrants) | warrant for",
    ),
    deed(
        "arrest.custody",
        Action.ARREST,
        "(is|are|was|were|remain~|been) (still|also|now)? in (police|army|military|preventive|pre-trial)? (custody|detention)",
        "Eleven suspects are in custody.",
        "arrest happened: - > Eleven suspects",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        needs_subject=True,
        turned=True,
    ),
    deed(
        "arrest.held",
        Action.ARREST,
        "hold~ | (take~|hold~) for questioning",
        "Police held two suspects over the killing.",
        "arrest happened: Police > two suspects",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="police | charged with | suspects | suspect | suspicion | without (charge|trial) | detention | "
        "authorities | jail | "
        "prison | intelligence | gendarmes",
        apart="hostage | hostages | captive | captives | rebels | guerrillas | gunmen | kidnap~ | ransom | talks | meeting",
        unless="hold~ (talks|a|an|on|back|up|out|off|in|the|his|her|its|their|responsible|power|office|to|at)",
    ),
    deed(
        "release.rescue",
        Action.RELEASE,
        "rescue~",
        "Troops rescued two evangelists from their captors.",
        "release happened: Troops > two evangelists",
    ),
    deed(
        "release.verb",
        Action.RELEASE,
        "release~ | free~ | set~ free | let~ go | let~ (him|her|them) go | "
        "let~ ... (hostages|prisoners|captives|detainees|passengers|crew|drivers|women|children|others|rest) go |"
        " set~ ... (hostages|prisoners|captives|detainees) free",
        "The group released three hostages on Thursday.",
        "release happened: The group > three hostages",
        takes=(Sort.PEOPLE, Sort.NAME),
        unless="treat~ ... ... (and|then) release~ | release~ (a|an|the|its|his|her|their) (statement|report|video|"
        "communique|figures|photo|photos|"
        "document|documents|results|album|film|book|data|information|list|money|funds|tape|text) | "
        "free~ (election|elections|trade|market|of|speech|press)",
    ),
    deed(
        "release.handed_over",
        Action.RELEASE,
        "hand~ over",
        "The group handed over ten hostages.",
        "release happened: The group > ten hostages",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="hand~ over ... (hostages|captives|hostage|bodies) | (hostages|captives) ... handed over | exchange | "
        "swap | swapped | captured ... ... handed over | hand~ over ... (prisoners|detainees|captives|pilots|"
        "sailors|(child|boy) soldiers) | red cross | "
        "red crescent | icrc | unicef",
        apart="police | court | trial | justice | authorities | suspect | suspects",
    ),
    deed(
        "release.handed_them_over",
        Action.RELEASE,
        "hand~ (him|her|them) over to | turn~ (him|her|them) over to",
        "Gunmen freed a nurse and handed her over to the Red Cross.",
        "release happened: Gunmen > her",
        beside="free~ | release~ | red cross | red crescent | icrc | unicef | their (family|families|relatives) | elders",
        apart="police | court | trial | justice | suspect | suspects | arrest~ | dead | body | bodies",
    ),
    deed(
        "release.pardoned",
        Action.RELEASE,
        "pardon~ | amnesty | (grant~|declare~) ... (amnesty|clemency) (to|for) | commute~ the (sentence|sentences) of",
        "The junta pardoned 300 prisoners.",
        "release happened: The junta > 300 prisoners",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="prisoner | prisoners | inmates | detainees | convicts | jailed | imprisoned | activists | dissidents | rebels | "
        "mutineers",
    ),
    deed(
        "release.exchange",
        Action.RELEASE,
        "(exchange~|swap~|trade~) ... (prisoners|captives|detainees|hostages|bodies) | "
        "(hand~|send~|give~) back ... (prisoners|captives|detainees|hostages|bodies|girls|soldiers|boys|women) | "
        "(fly~|send~|bus~|bring~) ... (prisoners|captives|detainees|hostages) (home|back) | "
        "each (hand~|send~|give~) over ... (prisoners|captives|detainees|hostages|bodies)",
        "The two armies exchanged 40 prisoners.",
        "release happened: The two armies > -",
    ),
    deed(
        "release.jail_opened",
        Action.RELEASE,
        "(fling~|throw~|break~) open ... (jail|jails|prison|prisons|cells)",
        "Rebels threw open the jail.",
        "release happened: Rebels > -",
    ),
    noun(
        "release.noun",
        Action.RELEASE,
        "release of | prisoner swap | prisoner exchange | exchange of prisoners | freeing of",
        "The release of the hostages was welcomed.",
        "release happened: - > the hostages",
        unless="release of (a|an|the|its)? (statement|report|video|figures|document|documents|funds|results|book|film|"
        "data|information)",
        beside="prisoner | prisoners | hostage | hostages | detainees | captives | detained | kidnapped | detainee | "
        "captive | soldiers | released | jailed",
    ),
)
