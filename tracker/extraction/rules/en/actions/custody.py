"""Deeds that take or give back freedom: abductions, arrests, releases."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "abduction.verb",
        Action.ABDUCTION,
        "kidnap~ | abduct~ | snatch~ | seize~ | carry~ off | forcibly recruit~ | take~ away | take~ (him|her|them) away | "
        "(forcibly|forcefully) (take~|recruit~)",
        "Armed men kidnapped two engineers on the coast road.",
        "abduction happened: Armed men > two engineers",
        takes=(Sort.PEOPLE, Sort.COUNT),
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
        "abduction.from_home",
        Action.ABDUCTION,
        "(take~|drag~|snatch~|lead~) ... (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|"
        "homes|houses)",
        "Masked men took a tailor from his house.",
        "abduction happened: Masked men > -",
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.take",
        Action.ABDUCTION,
        "take~ | hold~ | carry~ off | lead~ away",
        "Raiders took a large number of villagers hostage.",
        "abduction happened: Raiders > a large number of villagers hostage",
        takes=(Sort.PEOPLE, Sort.COUNT),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="hostage | captive | captives | prisoner | away | to an unknown (destination|location)",
        unless="take~ (part|place|over|to|off|on|in|out|up|their|his|her|its|care|note|him|them) | hold~ (talks|a|the|"
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
        unless="prisoners of conscience | take~ ... prisoners (to|into|from|out|back|away|home|there)",
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
        unless="pick~ up (speed|pace|the|a|an|where|his|her|their|on|steam|momentum) | capture~ (the (mood|attention|"
        "imagination)) | capture~ (weapons|territory|town|city|village)",
        beside="police | army | arrest~ | detain~ | authorities | security | imprison~ | jail~ | apprehend~ | "
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
        "release~ | free~ | set~ free | let~ go",
        "The group released three hostages on Thursday.",
        "release happened: The group > three hostages",
        takes=(Sort.PEOPLE, Sort.NAME),
        unless="treat~ ... ... (and|then) release~ | release~ (a|an|the|its|his|her|their) (statement|report|video|"
        "communique|figures|photo|photos|"
        "document|documents|results|album|film|book|data|information|list|money|funds|tape|text) | "
        "free~ (election|elections|trade|market|of|speech|press)",
    ),
    deed(
        "release.exchange",
        Action.RELEASE,
        "(exchange~|swap~|trade~) ... (prisoners|captives|detainees|hostages|bodies) | "
        "each? (hand~|send~|give~) (back|over) ... (prisoners|captives|detainees|hostages|bodies)",
        "The two armies exchanged 40 prisoners.",
        "release happened: The two armies > -",
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
