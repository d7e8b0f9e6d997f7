"""What a rule of time reads."""

from dataclasses import dataclass
from datetime import date

from tracker.extraction.telling.moments import Moment
from tracker.vocabulary import Resolution


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule reads from a match: the ISO-TimeML form, and the moment or the EDTF where it has a date.

    `quant` and `freq` belong to repeated times. `resolution` and `anchor` as in When. `tells` is False for dates that the
    story does not move on to.
    """

    type: str
    value: str
    mod: str = ""
    moment: Moment | None = None
    edtf: str = ""
    resolution: Resolution = Resolution.UNKNOWN
    anchor: date | None = None
    event_phrase: str = ""
    tells: bool = True
    quant: str = ""
    freq: str = ""
