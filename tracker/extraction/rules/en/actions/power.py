"""Who rules and who commands: coups, appointments and dismissals, resolutions put to the vote."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_RULERS = "(president|government|king|prime minister|premier|ruler|regime|emperor|sultan|dictator|leader|junta)"
_COMMANDERS = (
    "(chief|commander|commanders|minister|ministers|general|generals|governor|premier|head|leader|leadership|envoy|ambassador|"
    "cabinet|government|spokesman|successor|judge|prosecutor)"
)
_IN_OFFICE = (
    "president | minister | ministers | premier | chief | commander | commanders | leader | envoy | head | governor | "
    "general | "
    "ambassador | successor | interim | acting | representative | prosecutor"
)
_SEATED = (Sort.PEOPLE, Sort.NAME, Sort.OTHER)

RULES = (
    deed(
        "organisation.coup",
        Action.ORGANISATION_CHANGE,
        f"(oust~|overthrow~|topple~|depose~|unseat~) ... {_RULERS} | (oust~|remove~|force~|drive~) ... from (power|office) | "
        "(seize~|grab~|usurp~) power | take~ power ... (coup|force) | "
        "(stage~|mount~|carry~ out|announce~|launch~|lead~) (a|the|another|military|bloodless|palace) ... coup | "
        "declare~ (himself|herself|itself) ... (president|head of state|leader|ruler)",
        "Officers ousted the president on Friday.",
        "organisation_change happened: Officers > -",
        unless="(the|an|his|her|its|their) overthrow of | topple~ ... (statue|statues|monument|bust) of",
        plover="COERCE/seize",
    ),
    deed(
        "organisation.ousted",
        Action.ORGANISATION_CHANGE,
        "oust~ | overthrow~ | topple~ | depose~ | unseat~",
        "General Sol was ousted by his deputy in a palace coup.",
        "organisation_change happened: his deputy > General Sol",
        takes=_SEATED,
        beside=f"{_RULERS} ... ... (is|was|were|been) ... (ousted|overthrown|toppled|deposed|unseated) | coup | putsch |"
        f" mutiny | "
        "(ousted|overthrown|toppled|deposed) (president|leader|government|prime)",
        unless="topple~ ... (statue|statues|monument|bust) of | (the|an|his|her|its|their|of) (ousted|deposed|overthrown|"
        "toppled)",
        plover="COERCE/seize",
    ),
    noun(
        "organisation.coup_noun",
        Action.ORGANISATION_CHANGE,
        "military coup | coup d'etat | coup d'état | military takeover | ouster of | overthrow of",
        "The overthrow of the king led to marches.",
        "organisation_change happened: - > the king",
        plover="COERCE/seize",
    ),
    deed(
        "organisation.appoint",
        Action.ORGANISATION_CHANGE,
        "appoint~ | reappoint~",
        "The council appointed a new commander.",
        "organisation_change happened: The council > a new commander",
        takes=_SEATED,
        beside=_IN_OFFICE,
    ),
    deed(
        "organisation.name",
        Action.ORGANISATION_CHANGE,
        f"name~ ... (as|its|their|his|her|new|interim|acting|the) ... {_COMMANDERS} | "
        f"swear~ in ... (as)? ... {_COMMANDERS} | "
        "name~ ... (commander|chief|governor|minister|leader|president|premier|head|mayor) of",
        "The army named Colonel Sol as its new chief.",
        "organisation_change happened: The army > -",
    ),
    deed(
        "organisation.is_named",
        Action.ORGANISATION_CHANGE,
        f"(is|was|were|been) (named|sworn in) (as|to)? ... {_COMMANDERS}",
        "Colonel Sol was named as the new chief.",
        "organisation_change happened: - > Colonel Sol",
        turned=True,
        needs_subject=True,
        does=_SEATED,
    ),
    deed(
        "organisation.dismiss",
        Action.ORGANISATION_CHANGE,
        f"(dismiss~|sack~|relieve~|replace~|remove~) (the|his|her|its|their|an|a)? (long-serving|powerful|top)? "
        f"(army|defence|defense|foreign|interior|prime|intelligence|police|navy|air|force|staff|security|"
        f"military)? {_COMMANDERS}",
        "The president sacked his army chief.",
        "organisation_change happened: The president > -",
        does=_SEATED,
    ),
    deed(
        "support.resolution",
        Action.SUPPORT,
        "(adopt~|pass~|approve~) ... (resolution|resolutions) | "
        "vote~ ... (for|in favour of|in favor of) ... (deal|truce|ceasefire|resolution|plan|agreement|accord|motion|"
        "bill) | vote~ ... to "
        "(extend|renew|impose|condemn|lift|send|authorise|authorize|approve|suspend|recognise|recognize|end|set|deploy)",
        "The council adopted a resolution on the valley.",
        "support happened: The council > -",
    ),
)
