"""Any story at all: reports drawn at random for the property tests."""

from datetime import date, timedelta

from hypothesis import strategies as st

from tracker.derivation.reports import Report
from tracker.vocabulary import Action, Modality, Stance, When

START = date(2030, 3, 1)
SIDES = st.sampled_from(["", "north", "south", "east"])
ACTIONS = st.sampled_from(
    [
        *(Action.CAPTURE, Action.RECAPTURE, Action.ADVANCE, Action.HOLD, Action.LOSE, Action.WITHDRAW, Action.CLASH),
        *(Action.SIEGE, Action.SIEGE_LIFTED, Action.CEASEFIRE, Action.CEASEFIRE_BROKEN, Action.AIR_STRIKE, Action.CASUALTIES),
    ]
)


@st.composite
def whens(draw) -> When:
    day = START + timedelta(days=draw(st.integers(0, 40)))
    shape = draw(st.sampled_from(["day", "day", "fallback", "open", "range", "month", "unknown"]))
    match shape:
        case "fallback":
            return When.fallback(day)
        case "open":
            return When.of(f"{day}/..")
        case "range":
            return When.of(f"{day}/{day + timedelta(days=draw(st.integers(1, 20)))}")
        case "month":
            return When.of(day.isoformat()[:7])
        case "unknown":
            return When()
    return When.of(day.isoformat())


@st.composite
def report_lists(draw, places: st.SearchStrategy[str], most: int) -> list[Report]:
    found = []
    for number in range(draw(st.integers(0, most))):
        by, of, voice = draw(SIDES), draw(SIDES), draw(SIDES)
        found.append(
            Report(
                key=f"r{number}",
                action=draw(ACTIONS),
                modality=draw(st.sampled_from([Modality.HAPPENED, Modality.HAPPENED, Modality.ONGOING, Modality.HALTED])),
                stance=draw(st.sampled_from([Stance.ASSERTS, Stance.ASSERTS, Stance.ASSERTS, *Stance])),
                when=draw(whens()),
                reported_on=START + timedelta(days=draw(st.integers(0, 60))),
                place=draw(places),
                initiator_sides=(by,) if by else (),
                target_sides=(of,) if of else (),
                speaker_side=voice,
                speaker_known=draw(st.sampled_from([True, True, True, False])),
                source=draw(st.sampled_from(["gazette", "herald", "courier"])),
                background=draw(st.booleans()),
                passage_order=number % 3,
            )
        )
    return found


def reports_of(*places: str, most: int = 12) -> st.SearchStrategy[list[Report]]:
    """Lists of up to `most` reports on the places named."""
    return report_lists(st.sampled_from(places), most)
