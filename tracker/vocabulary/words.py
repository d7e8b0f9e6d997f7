"""The shared words of the record, each a StrEnum so that it reads the same in code, database and JSON."""

from enum import StrEnum


class Modality(StrEnum):
    """In what manner of being the deed is spoken of. Only the first three ever reach a status."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    HALTED = "halted"
    PLANNED = "planned"
    THREATENED = "threatened"
    HYPOTHETICAL = "hypothetical"


class Stance(StrEnum):
    """Whether the voice behind a claim affirms it."""

    ASSERTS = "asserts"
    DENIES = "denies"
    CONFIRMS = "confirms"
    CONCEDES = "concedes"
    RETRACTS = "retracts"


class Resolution(StrEnum):
    """How a date was found: in the words, from the report's date, from an earlier passage, or not at all."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    INHERITED = "inherited"
    FALLBACK = "fallback"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    """The length of the shortest calendar unit that holds the date."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    LONGER = "longer"
    UNKNOWN = "unknown"


class MentionKind(StrEnum):
    """What a span of text names."""

    TIME = "time"
    PLACE = "place"
    ACTOR = "actor"
    ACTION = "action"
    NUMBER = "number"
    ATTRIBUTION = "attribution"


class PlacePrecision(StrEnum):
    """How closely a place mention fixes the deed; the order is from closest to widest."""

    EXACT = "exact"
    NEAR = "near"
    DISTRICT = "district"
    TOWN = "town"
    AREA = "area"
    PROVINCE = "province"
    COUNTRY = "country"
    UNKNOWN = "unknown"


class Extent(StrEnum):
    """How much of its place a deed is told of."""

    WHOLE = "whole"
    PART = "part"
    NEAR = "near"

    @property
    def in_words(self) -> str:
        """How it is told to a reader."""
        return _EXTENTS[self]


_EXTENTS = {
    Extent.WHOLE: "all of the place",
    Extent.PART: "a part of it, or something in it",
    Extent.NEAR: "near it, and not in it",
}


class Effect(StrEnum):
    """What a deed does to the control of the place where it happens."""

    GAINS = "gains"
    LOSES = "loses"
    HOLDS = "holds"
    CONTESTS = "contests"
    BESIEGES = "besieges"
    LIFTS = "lifts"
    HALTS = "halts"
    NONE = "none"


# What is told of the ground itself, all of it or a part, and not of what happens on it.
OF_GROUND = frozenset({Effect.GAINS, Effect.LOSES, Effect.HOLDS, Effect.BESIEGES, Effect.LIFTS})


class Harmed(StrEnum):
    """Whom violence is done to: those who fight, or people and things that do not."""

    ARMED = "armed"
    UNARMED = "unarmed"
    UNTOLD = ""


class Crowd(StrEnum):
    """What sort of crowd has a part in a deed: one that protests, any other, or none."""

    PROTEST = "protest"
    MOB = "mob"
    NONE = ""


class Review(StrEnum):
    """What editors have said of a claim."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"


class Publication(StrEnum):
    """How far an event has come on its way to the public."""

    DRAFT = "draft"
    PUBLISHED = "published"
    RETRACTED = "retracted"


class Status(StrEnum):
    """Who holds a place on a day. *Unknown* is an answer too."""

    CONTROLLED = "controlled"
    CLAIMED = "claimed"
    CONTESTED = "contested"
    BESIEGED = "besieged"
    TRUCE = "truce"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Flag(StrEnum):
    """A doubt that rides on top of any status."""

    DISPUTED = "disputed"
    STALE = "stale"
    ONE_SOURCE = "one_source"
    PARTISAN_ONLY = "partisan_only"
    INFERRED = "inferred"


class Kind(StrEnum):
    """What sort of place a gazetteer entry is."""

    COUNTRY = "country"
    PROVINCE = "province"
    AREA = "area"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    DISTRICT = "district"
    SITE = "site"
    ROUTE = "route"
    WATER = "water"
