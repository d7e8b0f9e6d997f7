"""Deeds that hold people, told by nouns and by their captors: abductions, arrests, custody."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
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
)
