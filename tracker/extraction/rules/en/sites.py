"""What stands in a town, once, and can be held by itself: its airport, its port, the palace."""

import re

from tracker.extraction.rules.rule import Rule

_STATE = r"(?:state|national|public)(?:-run|-owned)?"
_ARMY = r"(?:army|military|general|armed forces)"


def _site(name: str, words: str, called: str, example: str) -> Rule[str]:
    return Rule(f"en.site.{name}", re.compile(rf"(?:{words})(?![\w-])", re.IGNORECASE), called, example, f"Harim {called}")


SITES: tuple[Rule[str], ...] = (
    _site("military_airport", r"military air(?:port|field)|air ?base|air force base", "airbase", "Rebels seized Harim airbase."),
    _site(
        "airport",
        r"(?:(?:main|city|civil|civilian|commercial|domestic)\s+)?(?:international\s+)?airport|airstrip|airfield",
        "airport",
        "Rebels captured the airport in Harim.",
    ),
    _site(
        "port",
        r"(?:(?:main|sea|river|container|commercial)\s+)?(?:sea)?port(?!\s+of\b)|harbou?r",
        "port",
        "Harim's port fell to rebels.",
    ),
    _site("naval_base", r"naval base", "naval base", "Rebels hold the naval base in Harim."),
    _site(
        "palace",
        r"(?:(?:presidential|republican|national|people['’]?s)\s+)?palace(?!\s+of\s+(?:justice|culture|congress|nations))"
        r"|presidency building",
        "presidential palace",
        "Harim was quiet. Rebels stormed the palace.",
    ),
    _site("royal_palace", r"royal palace", "royal palace", "Rebels captured the royal palace in Harim."),
    _site(
        "parliament",
        r"parliament\s+(?:building|house)|(?<=the )(?:parliament|national assembly)|national assembly building",
        "parliament",
        "Rebels took the parliament building in Harim.",
    ),
    _site(
        "broadcaster",
        rf"{_STATE}\s+(?:broadcaster|(?:radio and )?(?:television|tv)|radio)(?:\s+(?:station|building|headquarters|studios))?",
        "state broadcaster",
        "Rebels seized the state television building in Harim.",
    ),
    _site("central_bank", r"central bank(?:\s+building)?", "central bank", "Rebels took the central bank in Harim."),
    _site(
        "army_headquarters",
        rf"{_ARMY} (?:headquarters|command|hq)|(?:general|high) command(?:\s+(?:headquarters|building))?",
        "army headquarters",
        "Rebels captured the army headquarters in Harim.",
    ),
    _site(
        "police_headquarters",
        r"police (?:headquarters|hq)",
        "police headquarters",
        "Rebels captured the police headquarters in Harim.",
    ),
    _site("army_base", r"(?:(?:main|army|military)\s+){1,2}(?:base|camp)", "army base", "Rebels overran the army base in Harim."),
    _site("barracks", r"(?:(?:main|army|military)\s+){0,2}barracks", "barracks", "Rebels overran the barracks in Harim."),
    _site("prison", r"(?:(?:main|central)\s+)?(?:prison|jail)", "prison", "Rebels captured the central prison in Harim."),
    _site("refinery", r"(?:oil\s+)?refinery", "refinery", "Rebels captured the oil refinery in Harim."),
    _site(
        "nuclear_plant",
        r"nuclear (?:power )?(?:plant|station)",
        "nuclear power plant",
        "Troops seized Harim nuclear power plant.",
    ),
    _site("power_plant", r"(?:thermal\s+)?power (?:plant|station)", "power plant", "Rebels captured the power plant in Harim."),
    _site("dam", r"(?:hydroelectric\s+)?dam", "dam", "Rebels took control of Harim dam."),
    _site(
        "railway_station",
        r"(?:(?:main|central)\s+)?(?:railway|train) station",
        "railway station",
        "Rebels hold the railway station in Harim.",
    ),
    _site(
        "crossing",
        r"(?:border\s+)?crossing(?:\s+point)?|border post",
        "border crossing",
        "Rebels captured Harim border crossing.",
    ),
    _site("citadel", r"citadel", "citadel", "Rebels captured the citadel in Harim."),
    _site("refugee_camp", r"(?:refugee|displacement) camp", "refugee camp", "Troops stormed Harim refugee camp."),
)
