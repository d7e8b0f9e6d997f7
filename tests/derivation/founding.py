"""The claims of one long report of 9 November 2016, put in our own shapes: what each voice in it says of each place."""

from datetime import date

from tracker.derivation.cases import told
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import PlaceNode, Report
from tracker.vocabulary import Action, Modality, Stance

DAY = date(2016, 11, 9)
PLACES = PlaceTree(
    [
        PlaceNode("aleppo", "Aleppo"),
        PlaceNode("east", "eastern Aleppo", "aleppo"),
        PlaceNode("west", "western Aleppo", "aleppo"),
        PlaceNode("1070", "1070 Apartments", "aleppo"),
        PlaceNode("minian", "Minian", "aleppo"),
    ]
)
NAMES = {"regime": "Regime forces", "opposition": "Rebels", "russia": "Russia"}


def name(key: str) -> str:
    return NAMES.get(key) or PLACES.name(key)


def claim(key: str, action: Action, order: int, when: str = "", by: str = "", of: str = "", voice: str = "", **more) -> Report:
    fields = {"reported": DAY.isoformat(), "article": "report", "source": "outlet", "passage_order": order * 400} | more
    return told(action, when, by, of, voice, key=key, **fields)


A = Action
REPORTS = (
    claim("taken", A.CAPTURE, 1, "", "regime", "opposition", "regime", place="1070", origin="regime-forces"),
    claim("taken-too", A.CAPTURE, 3, "", "regime", "", "regime", place="1070", origin="allied-media"),
    claim("fighting-over-it", A.CLASH, 0, "", "regime", "opposition", place="1070", manner=Modality.ONGOING),
    claim("still-going-on", A.CLASH, 6, "", voice="opposition", place="1070", manner=Modality.ONGOING, origin="first-group"),
    claim("recovered", A.RECAPTURE, 7, "", "opposition", "regime", "opposition", place="1070", origin="second-group"),
    claim(
        "lost-on-monday",
        A.LOSE,
        7,
        "2016-11-07",
        "opposition",
        "",
        "opposition",
        place="1070",
        background=True,
        origin="second-group",
    ),
    claim("campaign", A.OFFENSIVE, 8, "2016-09", "regime", "opposition", place="east", background=True),
    claim("counter-attack", A.COUNTER_ATTACK, 9, "2016-10-29", "opposition", "regime", place="west"),
    claim("moved-in", A.ADVANCE, 10, "", "regime", "", "regime", place="minian", origin="regime-media"),
    claim("captured-before", A.CAPTURE, 10, "2016-10-29", "opposition", place="minian", background=True),
    claim("no-clashes", A.CLASH, 12, "", voice="opposition", says=Stance.DENIES, place="minian", origin="first-group"),
    claim("still-with-us", A.HOLD, 12, "", "opposition", "", "opposition", place="minian", origin="first-group"),
    claim(
        "halt",
        A.AIR_STRIKE,
        13,
        "2016-10-18/..",
        "regime",
        "",
        "regime",
        place="east",
        manner=Modality.HALTED,
        initiators=("russia",),
    ),
)
