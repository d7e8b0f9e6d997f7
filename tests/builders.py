"""Rows for tests, made as the desk would make them: a small war between North and South."""

import itertools
from datetime import UTC, date, datetime

from tracker.models import (
    Actor,
    Article,
    Claim,
    ClaimParty,
    Conflict,
    Document,
    Location,
    Passage,
    Role,
    Side,
    Source,
    User,
)
from tracker.vocabulary import CODES, Action, Resolution, When

_count = itertools.count(1)
AT = datetime(2030, 3, 1, 12, tzinfo=UTC)


def conflict() -> Conflict:
    """The war between North and South, with its sides."""
    made, fresh = Conflict.objects.get_or_create(
        slug="war", defaults={"name": "The war", "starts_on": date(2030, 1, 1), "default_on": date(2030, 3, 31)}
    )
    if fresh:
        for order, key in enumerate(("north", "south")):
            Side.objects.create(
                conflict=made, key=key, name=key.capitalize(), colour="#0b6e9f", colour_dark="#62bde6", order=order
            )
    return made


def side(key: str) -> Side:
    """North or south."""
    conflict()
    return Side.objects.get(key=key)


def editor(name: str = "ed", role: str = Role.EDITOR) -> User:
    """Somebody who may curate."""
    made, _ = User.objects.get_or_create(username=name, defaults={"role": role})
    return made


def source(key: str = "wire", *, publishes: bool = True, side_key: str = "") -> Source:
    """An outlet."""
    made, _ = Source.objects.get_or_create(
        key=key,
        defaults={
            "name": f"The {key}",
            "domains": [f"{key}.example"],
            "publishes_on_reading": publishes,
            "side": side(side_key) if side_key else None,
            "grade": "B",
        },
    )
    return made


def place(key: str = "mill", parent: Location | None = None) -> Location:
    """A place of the war."""
    made, _ = Location.objects.get_or_create(
        key=key,
        defaults={
            "slug": key,
            "name": key.capitalize(),
            "kind": "village",
            "lat": 10.0,
            "lon": 20.0,
            "conflict": conflict(),
            "parent": parent,
        },
    )
    return made


def actor(key: str, side_key: str = "") -> Actor:
    """Somebody who acts."""
    made, _ = Actor.objects.get_or_create(key=key, defaults={"name": f"The {key}", "side": side(side_key) if side_key else None})
    return made


def article(outlet: Source | None = None, on: date = date(2030, 3, 1), text: str = "Southern troops took the mill.") -> Article:
    """An article of one sentence."""
    number = next(_count)
    outlet = outlet or source()
    document = Document.objects.create(
        url=f"https://{outlet.key}.example/{number}", sha256=f"{number:064x}", body=text.encode(), fetched_at=AT
    )
    made = Article.objects.create(
        document=document,
        source=outlet,
        conflict=conflict(),
        title=f"Report {number}",
        published_on=on,
        text=text,
        reader_version="test",
        read_at=AT,
    )
    Passage.objects.create(article=made, order=0, paragraph=0, start=0, end=len(text))
    return made


def claim(
    action: Action = Action.CAPTURE,
    *,
    by: str = "south",
    of: str = "",
    at: str = "mill",
    day: str = "2030-03-01",
    told_by: str = "",
    stance: str = "asserts",
    modality: str = "happened",
    within: Article | None = None,
    resolution: Resolution = Resolution.EXPLICIT,
    numbers: list | None = None,
) -> Claim:
    """A claim: `by` and `of` are side keys of who did it to whom, `told_by` the side key of a named speaker."""
    within = within or article()
    when = When.of(day, resolution=resolution)
    speaker = actor(f"{told_by}-spokesman", told_by) if told_by else None
    made = Claim.objects.create(
        key=f"claim{next(_count)}",
        article=within,
        passage=within.passages.first(),
        start=0,
        end=len(within.text),
        quote=within.text,
        action=action,
        acled=CODES[action].acled,
        plover=CODES[action].plover,
        modality=modality,
        stance=stance,
        speaker=speaker,
        speaker_name=speaker.name if speaker else "",
        speaker_side=speaker.side if speaker else None,
        location=place(at) if at else None,
        place_name=at.capitalize(),
        edtf=when.edtf,
        first_on=when.first,
        last_on=when.last,
        resolution=when.resolution,
        reported_on=within.published_on,
        numbers=numbers or [],
    )
    for part, key in ((ClaimParty.Part.INITIATOR, by), (ClaimParty.Part.TARGET, of)):
        if key:
            ClaimParty.objects.create(claim=made, part=part, name=key, actor=actor(f"{key}-army", key), side=side(key))
    return made
