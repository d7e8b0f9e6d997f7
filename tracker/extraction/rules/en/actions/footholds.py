"""Ground that is kept with an effort, and ground told of in the short style of situation reports, which leaves out its verbs."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_HOW = "full|complete|total|firm|effective|sole|partial|nominal"
_LEFT = "last|remaining|few|several|two|three|four|five"

RULES = (
    deed(
        "hold.kept",
        Action.HOLD,
        "retain~ | (cling~|hang~|hold~) (on|desperately|stubbornly)? (on)? to | keep~ hold of | "
        f"(is|are|was|were) left (with|holding) (only)? (the|its|their)? ({_LEFT})?",
        "The garrison clung to a few streets of the old town.",
        "hold ongoing: The garrison > a few streets of the old town",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.NAME, Sort.PEOPLE),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="(cling~|hang~|hold~) (on)? to (power|office|hope|hopes|life|the (hope|belief|idea|presidency|lead|title|"
        "ball|view))",
        modality=Modality.ONGOING,
    ),
    noun(
        "hold.grip",
        Action.HOLD,
        "(hold|grip|stranglehold) (on|over)",
        "The rebels' hold on the valley has weakened.",
        "hold ongoing: The rebels' > the valley",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        by_troops=True,
        unless="(take~|took|get~|seiz~|tak~|lose~|loses|lost|losing) ... (hold|grip) (on|of) | grip on (power|reality)",
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.bare_control",
        Action.HOLD,
        f"(back)? in (now|still|also)? ({_HOW})? (possession|control) of",
        "Rebels back in full control of the port as of 4 May.",
        "hold ongoing: Rebels > the port",
        takes=(Sort.GROUND, Sort.PROPER, Sort.COUNT),
        does=(Sort.TROOPS, Sort.NAME, Sort.PEOPLE),
        needs_subject=True,
        of_place=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.bare_under",
        Action.HOLD,
        "under ... control | in ... hands | in the hands of",
        "Port: under rebel control.",
        "hold ongoing: - > Port",
        does=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        turned=True,
        of_place=True,
        unless="in (good|safe|capable|his|her|my|your|private|the|better|many|different|their|our) hands | "
        "under (the|its|their)? control",
        modality=Modality.ONGOING,
    ),
    deed(
        "presence.confined",
        Action.PRESENCE,
        "(is|are|was|were|been)? (confined|restricted|reduced|pinned back|penned back|pushed back) to (a|an|the|its|their)?",
        "Soldiers are confined to the western quarter.",
        "presence ongoing: Soldiers > western quarter",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="(confined|restricted) to (barracks|quarters|bed|the (barracks|role))",
        modality=Modality.ONGOING,
    ),
)
