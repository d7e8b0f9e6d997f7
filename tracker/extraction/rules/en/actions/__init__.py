"""The English deeds, a table a family."""

from tracker.extraction.rules.en.actions import (
    agreements,
    aid,
    aircraft,
    bombs,
    control,
    custody,
    diplomacy,
    fighting,
    flight,
    holding,
    losses,
    means,
    measures,
    movements,
    orders,
    people,
    property,
    protest,
    remote,
    sieges,
    statements,
    support,
)
from tracker.extraction.rules.en.actions.deed import Deed, DeedRule, Form

DEED_RULES: tuple[DeedRule, ...] = (
    *aircraft.RULES,
    *control.RULES,
    *holding.RULES,
    *losses.RULES,
    *sieges.RULES,
    *orders.RULES,
    *means.RULES,
    *fighting.RULES,
    *movements.RULES,
    *remote.RULES,
    *bombs.RULES,
    *people.RULES,
    *flight.RULES,
    *custody.RULES,
    *property.RULES,
    *protest.RULES,
    *agreements.RULES,
    *diplomacy.RULES,
    *support.RULES,
    *aid.RULES,
    *statements.RULES,
    *measures.RULES,
)

__all__ = ["DEED_RULES", "Deed", "DeedRule", "Form"]
