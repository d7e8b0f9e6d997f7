"""How much of a place a deed is told of: all of it, a part of it or something in it, or only what lies near it."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Extent

_SIDE = r"(?:north|south|east|west)\w*|central|upper|lower|inner|downtown"
_SITE = (
    r"(?:air)?ports?|airfields?|airbases?|airstrips?|runways?|terminals?|"
    r"air base|bases?|barracks|garrisons?|palaces?|hospitals?|stations?|prisons?|"
    r"jails?|bridges?|dams?|headquarters|compounds?|crossings?|checkpoints?|outposts?|posts?|positions?|trenches|"
    r"hills?|hilltops?|heights|mountains?|ridges?|schools?|universit(?:y|ies)|factor(?:y|ies)|plants?|"
    r"refiner(?:y|ies)|mines?|embass(?:y|ies)|consulates?|ministr(?:y|ies)|parliament|markets?|mosques?|church(?:es)?|"
    r"cathedral|stadium|depots?|warehouses?|buildings?|houses?|offices?|complex(?:es)?|silos?|academ(?:y|ies)|camps?|"
    r"forts?|fortress|citadel|monastery|roads?|highways?|junctions?|railway|oilfields?|fields?|farms?|forests?"
)
_SHARE = (
    r"parts?|portions?|sections?|sectors?|stretch(?:es)?|swathes?|swaths?|areas?|half|third|quarters?|much|most|some|"
    r"all\s+but\s+(?:the\s+)?[\w-]+|districts?|neighbou?rhoods?|suburbs?|villages?|towns?|settlements?|blocks?|streets?|points?|sites?|territor(?:y|ies)|ground|land|"
    r"countryside|outskirts|cent(?:re|er)|heart|side|bank|zones?|old city|old town|city cent(?:re|er)|square kilomet(?:re|er)s"
)

PART_OF = Rule(
    "en.extent.part_of",
    re.compile(
        rf"(?:\b(?:{_SHARE}|{_SITE})\s+(?:of|in|inside|within|around|across|above|over|overlooking)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|village|province|region|capital)\s+"
        rf"(?:of\s+)?)?|\b(?:{_SIDE})\s+)\Z",
        re.IGNORECASE,
    ),
    Extent.PART,
    "Rebels captured several neighbourhoods of Harim.",
    "part",
)
PART_BEHIND = Rule(
    "en.extent.part_behind",
    re.compile(
        rf"(?:['’]s?)?\s+(?:(?:international|military|main|civil|largest|historic|{_SIDE})\s+){{0,2}}"
        rf"(?:{_SITE}|half|districts|neighbou?rhoods|suburbs|countryside|old city|old town|(?:city )?cent(?:re|er))\b",
        re.IGNORECASE,
    ),
    Extent.PART,
    "Rebels captured Harim airport.",
    "part",
)
PART_ALONE = Rule(
    "en.extent.part_alone",
    re.compile(rf"(?:\b(?:{_SHARE}|{_SITE})s?\b)(?!\s+of\b)", re.IGNORECASE),
    Extent.PART,
    "Harim was quiet. Rebels captured the airport.",
    "part",
)
# Of these all, or the last, are the whole.
ALL_OF = re.compile(
    r"\b(?:all(?!\s+but)|every|whole|entire|entirety|last|remaining|rest|both|towns? of|cit(?:y|ies) of|villages? of|"
    r"districts? of)\b",
    re.IGNORECASE,
)
PLACE_KIND = (
    r"(?:city|town|village|hamlet|capital|district|province|region|area|island|enclave|settlement|municipality|commune|township|locality|place|neighbou?rhood|"
    r"quarter|suburb|camp)"
)
# What stands for a place that was named before: "the town", "it".
ITSELF = re.compile(
    rf"(?:the|this|that|its|their|our)\s+(?:[\w-]+\s+){{0,3}}?{PLACE_KIND}"
    r"|(?:the|its|their)\s+\w+-held\s+(?:districts|areas|quarters|part|side)|it|them|control|power",
    re.IGNORECASE,
)
