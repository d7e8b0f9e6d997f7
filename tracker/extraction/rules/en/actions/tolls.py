"""What is found and counted afterwards: tolls and those who raise them, bodies, graves, the missing."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.people import MISHAP
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_FOUND = (
    "find~ | discover~ | recover~ | exhume~ | unearth~ | count~ | pulled | dig~ up | dug | bury~ | retrieve~ | "
    "collect~ | dump~ | see~ | lay | strew~ | "
    "litter~ | wash~ | morgue | mortuary | turn~ up | "
    "(brought|taken|carried|ferried) (to|into) ... (hospital|hospitals|clinic|mosque)"
)
RULES = (
    noun(
        "casualties.toll",
        Action.CASUALTIES,
        "toll | number of (people|civilians|soldiers|policemen)? (dead|deaths|killed|victims|fatalities)",
        "The ministry put the toll at nine.",
        "casualties happened: - > -",
        beside="(put~|raise~|rise~|climb~|reach~|stand~|revise~|lower~|increase~|update~|pass~|exceed~|top~|bring~|go~ up|grow~) "
        "... (toll|dead|deaths|killed|victims|fatalities) | "
        "(toll|dead|deaths|killed|victims|fatalities) ... ... ... "
        "(put|rise~|climb~|reach~|stand~|revise~|lower~|increase~|pass~|exceed~|top~|go~ up|at|was|is)",
        unless="(toll (road|roads|booth|booths|plaza|free|bridge|tax|lane)|(take~|took|taken) ... toll | toll-free)",
        apart=MISHAP,
        is_effect=True,
    ),
    noun(
        "casualties.bodies",
        Action.CASUALTIES,
        "bodies | corpses | dead body | corpse of | body of | corpses of | bodies of | mass grave | mass graves | "
        "(human|charred)? remains of",
        "Villagers pulled nine bodies from a well.",
        "casualties happened: - > -",
        beside=_FOUND,
        unless="(government|state|public|rights|governing|legislative|electoral|regulatory|student|professional|world|"
        "international|trade|sports|celestial|heavenly|foreign|other) bodies | bodies of water | "
        "(bodies|body of) (work|law|evidence|knowledge|opinion|water|representing|responsible|such)",
        apart=f"{MISHAP} | (house|apartment|warehouse) fire",
        is_effect=True,
    ),
    deed(
        "casualties.lost",
        Action.CASUALTIES,
        "lose~",
        "The garrison lost 40 men at the ford.",
        "casualties happened: 40 men > The garrison",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE, Sort.OTHER),
        beside="lose~ ... (men|soldiers|fighters|troops|sailors|marines|policemen|militiamen|guerrillas|pilots|airmen|"
        "servicemen|killed|dead)",
        unless="lose~ ... (seats|percent|jobs|election|elections|vote|votes|control|contact|ground|territory|confidence|support)",
        needs_subject=True,
        turned=True,
        is_effect=True,
        apart=MISHAP,
    ),
    deed(
        "casualties.suffered",
        Action.CASUALTIES,
        "(suffer~|sustain~|incur~) (heavy|significant|serious|severe|great|some|further|more|its|their)? (losses|casualties)",
        "The garrison suffered heavy losses at the ford.",
        "casualties happened: - > The garrison",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE, Sort.OTHER),
        needs_subject=True,
        turned=True,
        is_effect=True,
        apart=f"{MISHAP} | investors | shareholders | markets | shares | profits | revenue | electoral | seats",
    ),
    noun(
        "casualties.loss_of_men",
        Action.CASUALTIES,
        "loss of",
        "The army admitted the loss of 14 men.",
        "casualties happened: - > 14 men",
        beside="loss of (all|some|about|around|at least|over|more than)? # ... (men|soldiers|troops|fighters|marines|sailors|"
        "pilots|hands|crew|lives|seamen|crewmen)",
        is_effect=True,
    ),
    deed(
        "destruction.lost",
        Action.DESTRUCTION,
        "lose~",
        "The brigade lost nine tanks at the ford.",
        "destruction happened: nine tanks > The brigade",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE, Sort.OTHER),
        beside="lose~ ... (tanks|aircraft|planes|jets|helicopters|ships|warships|vehicles|guns|howitzers|drones|launchers)",
        unless="lose~ ... (contact|control|ground|seats|votes|men|soldiers|husband|wife|son|daughter|father|brother|"
        "crash|accident|life|lives)",
        needs_subject=True,
        turned=True,
        is_effect=True,
    ),
    deed(
        "casualties.missing",
        Action.CASUALTIES,
        "(is|are|was|were|remain~|be|been) (still|also|now|reported|feared|listed as|believed)? (missing|unaccounted for)",
        "Three nurses are still missing.",
        "casualties happened: - > Three nurses",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.OTHER),
        needs_subject=True,
        turned=True,
        is_effect=True,
        apart=f"{MISHAP} | documents | money | papers | files | funds | paintings | evidence | vote | votes | ballots | "
        f"piece | pieces | "
        "link | element | something | records | data",
    ),
)
