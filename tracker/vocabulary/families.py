"""The families of deeds, in the order in which a filter lists them, and those that are force."""

from enum import StrEnum


class Family(StrEnum):
    """What group of deeds an action belongs to."""

    CONTROL = "control"
    FIGHTING = "fighting"
    REMOTE = "remote violence"
    PEOPLE = "violence against people"
    PROPERTY = "property"
    PROTEST = "protest"
    PACT = "agreement and aid"
    STATEMENT = "statement"


ARMS = frozenset({Family.FIGHTING, Family.REMOTE})
FORCE = ARMS | {Family.PEOPLE, Family.PROPERTY}
