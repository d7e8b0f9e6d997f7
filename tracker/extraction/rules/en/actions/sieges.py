"""Deeds of siege: places cut off, and sieges broken or lifted."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

RULES = (
    deed(
        "siege.verb",
        Action.SIEGE,
        "besiege~ | encircle~ | blockade~ | lay~ siege to | surround~ | cut~ off | place~ under siege | "
        "impose~ a (siege|blockade) on | "
        "tighten~ (its|the|their) (siege|grip|blockade) (of|on|around) | trap~ | hem~ in",
        "The army besieged the town for two years.",
        "siege ongoing: The army > the town",
        takes=(Sort.GROUND, Sort.NAME, Sort.PEOPLE, Sort.COUNT),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.VEHICLE),
        unless="trap~ ... (inside|under|underneath|beneath|in the (rubble|debris|wreckage|flames)) | "
        "cut~ off (aid|funding|talks|relations|ties|supplies|electricity|water|power|his|her) | "
        "surround~ (by|the (issue|case|death|"
        "question|talks)) | surround~ the (issue|case|death) | "
        "surrounding (area|areas|village|villages|town|towns|district|districts|region|regions|hills|countryside|"
        "neighbourhoods|"
        "neighborhoods|communities|mountains|country|countries|province|provinces|localities|territory|territories|roads|"
        "streets)",
        modality=Modality.ONGOING,
    ),
    deed(
        "siege.kept",
        Action.SIEGE,
        "(keep~|hold~|put~|place~) ... under (a|total|full|military|tight)? (siege|blockade)",
        "Rebels have kept the town under siege since May.",
        "siege ongoing: Rebels > -",
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "siege.closed",
        Action.SIEGE,
        "encircle~ | besiege~",
        "Rebels encircled the western command in Harim.",
        "siege ongoing: Rebels > the western command",
        does=(Sort.TROOPS, Sort.NAME),
        modality=Modality.ONGOING,
    ),
    deed(
        "siege.invested",
        Action.SIEGE,
        "invest~ | ring~ | hem~ in",
        "The fortress is invested on all sides.",
        "siege ongoing: - > The fortress",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.PROPER),
        of_place=True,
        modality=Modality.ONGOING,
    ),
    noun(
        "siege.noun",
        Action.SIEGE,
        "siege of | siege on | under siege | under (a)? (total|jihadist|military|full|tight)? blockade | siege | "
        "(blockade|blockades) (of|on) | encirclement of | sieges of",
        "The siege of the old town entered its third month.",
        "siege ongoing: - > the old town",
        unless="state of siege | siege mentality | economic blockade",
        modality=Modality.ONGOING,
    ),
    noun(
        "siege.no_way_out",
        Action.SIEGE,
        "(no one|nobody|nothing|no food|no supplies) ... ... (in or out|into or out) (of)?",
        "Nobody has been able to get in or out of the port.",
        "siege ongoing: - > the port",
        modality=Modality.ONGOING,
    ),
    deed(
        "siege_lifted.verb",
        Action.SIEGE_LIFTED,
        "(lift~|break~|end~|relieve~) (the|a|its|their|this)? ... (siege|blockade|encirclement) (of|on|around)?",
        "The rebels broke the siege of the eastern quarters.",
        "siege_lifted happened: The rebels > the eastern quarters",
    ),
    deed(
        "siege_lifted.relieved",
        Action.SIEGE_LIFTED,
        "relieve~",
        "The garrison of the fort was relieved on Friday.",
        "siege_lifted happened: - > The garrison of the fort",
        takes=(Sort.GROUND, Sort.PROPER, Sort.TROOPS),
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        of_place=True,
        unless="relieve~ (of|congestion|pressure|pain|stress|tension|tensions|traffic|the (pressure|burden|strain|"
        "suffering|pain))",
    ),
    noun(
        "siege_lifted.noun",
        Action.SIEGE_LIFTED,
        "lifting of the (siege|blockade) | end of the (siege|blockade) | lifting the (siege|blockade) | "
        "(siege|blockade|encirclement) ... (had been|has been|have been|was|is|been) (broken|lifted|ended)",
        "The lifting of the siege was cheered in the streets.",
        "siege_lifted happened: - > -",
    ),
)
