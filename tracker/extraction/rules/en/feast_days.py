"""Feasts and days that have a name: the pattern of the name and how its day is found; of two that match, the first holds."""

import re
from datetime import date

from tracker.extraction.telling.calendars import Feast, easter, either, islamic, nth, on, once, orthodox_easter, passover

FEASTS: tuple[tuple[str, Feast], ...] = (
    ("orthodox christmas(?: eve| day)?", on(1, 7)),
    ("orthodox (?:easter|pascha)(?: sunday)?", orthodox_easter()),
    ("christmas eve", on(12, 24)),
    ("christmas(?: day)?", on(12, 25)),
    ("boxing day", on(12, 26)),
    ("new year['’]s eve|(?:the )?eve of (?:the |a )?new year", on(12, 31)),
    ("new year['’]s(?: day)?", on(1, 1)),
    ("valentine['’]s day", on(2, 14)),
    ("st\\.? patrick['’]s day", on(3, 17)),
    ("international women['’]s day", on(3, 8)),
    ("(?-i:May Day)", on(5, 1)),
    ("(?-i:Victory Day)", on(5, 9)),
    ("bastille day", on(7, 14)),
    ("halloween", on(10, 31)),
    ("(?-i:Armistice Day|Remembrance Day|Veterans['’]? Day)", on(11, 11)),
    ("fourth of july|july fourth|(?:american|u\\.s\\.) independence day", on(7, 4)),
    ("ukrain(?:e['’]s|ian) independence day", on(8, 24)),
    ("pakistan(?:['’]s|i) independence day", on(8, 14)),
    ("india(?:['’]s|n) independence day", on(8, 15)),
    ("n(?:ow|ew|av|or)r[ou]u?z", on(3, 21)),
    ("(?-i:D-Day)", once(date(1944, 6, 6))),
    ("(?-i:V-?E Day)", once(date(1945, 5, 8))),
    ("(?-i:V-?J Day)", once(date(1945, 8, 15))),
    ("good friday", easter(-2)),
    ("palm sunday", easter(-7)),
    ("maundy thursday", easter(-3)),
    ("ash wednesday", easter(-46)),
    ("easter monday", easter(1)),
    ("easter(?: sunday)?", easter()),
    ("pentecost", easter(49)),
    ("(?-i:Thanksgiving|THANKSGIVING)(?: day)?", nth(11, 3, 4)),
    ("(?-i:Election Day)", nth(11, 0, 1, 1, every=2)),
    ("(?-i:Labor Day)", nth(9, 0, 1)),
    ("(?-i:Memorial Day)", nth(5, 0, -1)),
    ("(?-i:Columbus Day)", nth(10, 0, 2)),
    ("(?-i:Presidents['’]? Day)", nth(2, 0, 3)),
    ("martin luther king(?:,? jr\\.)?(?:['’]s)? day", nth(1, 0, 3)),
    ("mother['’]s day", nth(5, 6, 2)),
    ("father['’]s day", nth(6, 6, 3)),
    ("passover|pesach", passover()),
    ("purim", passover(-30)),
    ("shavuot", passover(50)),
    ("rosh hashanah?", passover(163)),
    ("yom kippur(?! war)", passover(172)),
    ("sukkot|sukkoth", passover(177)),
    ("e?id[ -](?:al|ul|el)[ -]fitr", islamic(10, 1)),
    ("e?id[ -](?:al|ul|el)[ -]ad[hz]h?a", islamic(12, 10)),
    (
        r"(?:(?<=of )|(?<=for )|(?<=during )|(?<=before )|(?<=after ))(?-i:Eid)(?![- ](?:al|ul|el)\b| (?-i:[A-Z]))"
        r"|(?-i:Eid)(?= (?:holidays?|prayers?|truce|ceasefire|celebrations?|festival|feast)\b)",
        either(islamic(10, 1), islamic(12, 10)),
    ),
    ("asho?ura", islamic(1, 10)),
    ("arba['’]?een", islamic(2, 20)),
    ("(?:the )?prophet(?: m[uo]hamm[ae]d)?['’]s birthday|m(?:aw|ou)lid(?: al[- ]nabi)?", islamic(3, 12)),
    ("(?-i:Ramadan|RAMADAN|Ramadhan)", islamic(9)),
)
FEAST = "|".join(pattern for pattern, feast in FEASTS if feast.length == 1)
FASTING_MONTH = FEASTS[-1][0]
_NAMED = tuple((re.compile(pattern, re.IGNORECASE), feast) for pattern, feast in FEASTS)


def feast_at(text: str, start: int, end: int) -> Feast | None:
    """The feast that is named there."""
    for pattern, feast in _NAMED:
        if (match := pattern.match(text, start)) and match.end() == end:
            return feast
    return None
