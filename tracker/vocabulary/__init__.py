"""The shared words as values. Everything else in the record is made of these."""

from tracker.vocabulary.actions import CODES, FROM_AFAR, STATES, VIOLENT, Action, ActionCode
from tracker.vocabulary.coding import GRAVITY, acled_of, plover_of
from tracker.vocabulary.dates import DaySpan, EdtfError, When, days_of
from tracker.vocabulary.families import ARMS, FORCE, Family
from tracker.vocabulary.spans import Span
from tracker.vocabulary.words import (
    OF_GROUND,
    Crowd,
    Effect,
    Extent,
    Flag,
    Harmed,
    Kind,
    MentionKind,
    Modality,
    PlacePrecision,
    Precision,
    Publication,
    Resolution,
    Review,
    Stance,
    Status,
)

__all__ = [
    "ARMS",
    "CODES",
    "FORCE",
    "FROM_AFAR",
    "GRAVITY",
    "OF_GROUND",
    "STATES",
    "VIOLENT",
    "Action",
    "ActionCode",
    "Crowd",
    "DaySpan",
    "EdtfError",
    "Effect",
    "Extent",
    "Family",
    "Flag",
    "Harmed",
    "Kind",
    "MentionKind",
    "Modality",
    "PlacePrecision",
    "Precision",
    "Publication",
    "Resolution",
    "Review",
    "Span",
    "Stance",
    "Status",
    "When",
    "acled_of",
    "days_of",
    "plover_of",
]
