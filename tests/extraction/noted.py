"""Notes on single events, with what a reader should find in them, and how well a reading agrees.

A note's first line begins with "=" and holds, between bars: the day, the country, the places (the spot first, then what holds
it), the parties, the dead, and ACLED's "event type/sub-event type". The lines up to a blank one are its text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from tracker.desk import lookup
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ClaimDraft, PlaceMention, RawDocument, Reading
from tracker.extraction.reading import read
from tracker.extraction.rules.lexicon import lexicon
from tracker.vocabulary import Stance

FOLDER = Path(__file__).parent / "notes"
_COMMON = lexicon(
    """
    the of and in for forces force group groups unidentified armed military militia militias front police civilians protesters
    rioters communal government state movement army local
    """
)
_UNTOLD = frozenset({"Unidentified", "Unidentified Armed Group", "Civilians", "Protesters", "Rioters"})


@dataclass(frozen=True, slots=True)
class Note:
    """One note and what it tells."""

    text: str
    day: date
    places: tuple[str, ...]
    parties: tuple[str, ...]
    dead: int
    acled: str


@dataclass(frozen=True, slots=True)
class Told:
    """What a claim tells of a note's event."""

    day: date | None
    places: tuple[str, ...]
    parties: tuple[str, ...]
    dead: int
    acled: str
    plover: str


@cache
def world() -> Gazetteer:
    """All that the seeds know: their conflicts, and the world's places and actors."""
    return lookup.shipped()


def notes(name: str) -> Iterator[Note]:
    """The notes of a file."""
    for block in (FOLDER / name).read_text(encoding="utf-8").split("\n\n"):
        head, *lines = block.strip().splitlines()
        day, _, places, parties, dead, acled = (part.strip() for part in head.removeprefix("=").split("|"))
        yield Note(" ".join(lines), date.fromisoformat(day), _named(places), _named(parties), int(dead), acled)


def lines(name: str) -> Iterator[tuple[str, str]]:
    """The labels and sentences of a file: "PROTEST/demo | Thousands marched.\""""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition(" | ")
        yield label, text


def _named(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split("[;,]", words))


def reading_of(text: str, gazetteer: Gazetteer, day: date | None = None) -> Reading:
    """A note as a reader gets it: clean text that came in a week after the event."""
    published = day + timedelta(days=7) if day else None
    return read(RawDocument(body=text, format="clean", published_on=published), gazetteer)


def told(claims: Iterable[ClaimDraft]) -> Iterator[Told]:
    """What each claim tells; what is denied tells nothing."""
    for claim in claims:
        if claim.stance in (Stance.DENIES, Stance.RETRACTS):
            continue
        places = [claim.place.name] if claim.place else []
        places += [mention.text for mention in claim.evidence if isinstance(mention, PlaceMention)]
        parties = tuple(party.name for party in (*claim.initiators, *claim.targets))
        dead = claim.dead.best or 0 if claim.dead else 0
        yield Told(claim.when.first, tuple(places), parties, dead, claim.acled, claim.plover)


def agreement(note: Note, event: Told) -> dict[str, float]:
    """How well a claim agrees with its note, from 0 to 1, under each heading."""
    known = [party for party in note.parties if party not in _UNTOLD]
    shares = [any(_words(party) & _words(name) for name in event.parties) for party in known if _words(party)]
    return {
        "date": event.day == note.day,
        "place": bool({_plain(name) for name in event.places} & {_plain(name) for name in note.places}),
        "spot": _plain(note.places[0]) in {_plain(name) for name in event.places},
        "actor": sum(shares) / len(shares) if shares else 1,
        "dead": event.dead == note.dead,
        "type": _main(event.acled) == _main(note.acled),
        "sub": event.acled == note.acled,
    }


def best(note: Note, events: Iterable[Told]) -> dict[str, float]:
    """The agreement of the claim that agrees most."""
    nothing = Told(None, (), (), 0, "", "")
    return max((agreement(note, event) for event in (*events, nothing)), key=lambda found: sum(found.values()))


def _main(acled: str) -> str:
    return "Explosions" if acled.startswith("Explosions") else acled.partition("/")[0]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^(al|ar|as|el)[ -]", "", name.lower()))


def _words(name: str) -> set[str]:
    return {word for word in re.findall(r"[\w]+", name.lower()) if len(word) > 2} - _COMMON


def is_labelled(label: str, event: Told) -> bool:
    """Whether an event bears a label: PLOVER's type where it is written in capitals, YIELD for both that it was before, else
    ACLED's sub-event."""
    kind, told = label.partition("/")[0], event.plover.partition("/")[0]
    if not kind.isupper():
        return event.acled == label
    return told == kind or (kind == "YIELD" and told in ("CONCEDE", "RETREAT"))
