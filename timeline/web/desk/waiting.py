"""The queue of claims, those that wait for a verdict unless asked for others: its filters live in the address, with counts."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from urllib.parse import urlencode

from django.db.models import Count, Q

from tracker.models import Claim, Side
from tracker.models.claim import ClaimQuerySet
from tracker.vocabulary import CODES, Action, Review

# Field of the address, its name for readers, where its value is, where its label is.
FACETS = (
    ("conflict", "Conflict", "article__conflict__slug", "article__conflict__name"),
    ("source", "Source", "article__source__key", "article__source__name"),
    ("place", "Place", "location__key", "location__name"),
    ("action", "Action", "action", "action"),
    ("date", "Dated", "resolution", "resolution"),
    ("side", "Side", "", ""),
)
_DATES = {
    "explicit": "in the words",
    "relative": "reckoned from the report",
    "inherited": "from an earlier passage",
    "fallback": "none: the report's own date",
    "unknown": "unknown",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """Which waiting claims an editor looks at, and in what order."""

    conflict: str = ""
    source: str = ""
    place: str = ""
    action: str = ""
    date: str = ""
    side: str = ""
    article: str = ""
    review: str = ""
    q: str = ""
    order: str = ""

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> "Waiting":
        """From an address; what is not known there is passed over."""
        return cls(**{name: asked.get(name, "").replace("\x00", "")[:200] for name in cls.__slots__})

    @property
    def query(self) -> str:
        """The filters as they stand in the address."""
        return urlencode({name: value for name, value in asdict(self).items() if value})

    def claims(self) -> ClaimQuerySet:
        """The claims that fit, in order."""
        fitting = self._of_articles().filter(review=self.review or Review.PROPOSED)
        return fitting.order_by(*(("reported_on", "article", "start", "pk") if self.order == "old" else _NEWEST))

    def _of_articles(self) -> ClaimQuerySet:
        """The claims that fit, whatever their verdict."""
        fitting = Claim.objects.filter(article__superseded_by=None)
        for name, _, path, _ in FACETS:
            if path and getattr(self, name):
                fitting = fitting.filter(**{path: getattr(self, name)})
        if self.side:
            fitting = fitting.filter(pk__in=_of_side(self.side))
        if self.article.isdecimal() and len(self.article) < 16:
            fitting = fitting.filter(article=int(self.article))
        if self.q:
            fitting = fitting.filter(Q(quote__icontains=self.q) | Q(speaker_name__icontains=self.q))
        return fitting

    def verdicts(self) -> "list[Choice]":
        """The verdicts there are, with how many claims that fit have each."""
        counted = dict(self._of_articles().order_by().values_list("review").annotate(n=Count("pk")))
        return [Choice(value, words, counted.get(value or "proposed", 0)) for value, words in _VERDICTS]


_VERDICTS = (("", "Waiting"), ("accepted", "Accepted"), ("rejected", "Rejected"), ("corrected", "Corrected"))
_NEWEST = ("-reported_on", "article", "start", "pk")


def _of_side(key: str) -> ClaimQuerySet:
    """Claims that a side tells, does or suffers."""
    tells = Q(speaker_side__key=key) | Q(article__source__side__key=key)
    return Claim.objects.filter(tells | Q(parties__side__key=key)).order_by().values("pk")  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, with how many claims it leaves."""

    value: str
    label: str
    count: int


def facets(waiting: Waiting) -> list[tuple[str, str, str, list[Choice]]]:
    """Each filter: its field, its name, the value chosen, and its choices counted within the other filters."""
    return [(name, title, getattr(waiting, name), _choices(waiting, name, path, label)) for name, title, path, label in FACETS]


def _choices(waiting: Waiting, name: str, path: str, label: str) -> list[Choice]:
    others = replace(waiting, **{name: ""}).claims().order_by()
    if name == "side":
        counted = [(side, others.filter(pk__in=_of_side(side.key)).count()) for side in Side.objects.all()]
        return [Choice(side.key, side.name, count) for side, count in counted if count]
    rows = others.exclude(**{path: None}).values_list(path, label).annotate(n=Count("pk")).order_by("-n", label)
    return [Choice(value, _label(name, text), count) for value, text, count in rows[:60]]


def _label(name: str, text: str) -> str:
    if name == "action":
        return CODES[Action(text)].label
    return _DATES.get(text, text) if name == "date" else text


def neighbours(ids: list[int], pk: int) -> tuple[int | None, int | None]:
    """The claims before and after one in the queue; for one that no longer waits, the first is the next."""
    if pk not in ids:
        return None, ids[0] if ids else None
    at = ids.index(pk)
    return (ids[at - 1] if at else None), (ids[at + 1] if at + 1 < len(ids) else None)
