"""The English deeds, a table a family."""

from tracker.extraction.rules.en.actions import control, custody, dealings, fighting, people, property, protest, remote, sieges
from tracker.extraction.rules.en.actions.deed import Deed, DeedRule, Form

DEED_RULES: tuple[DeedRule, ...] = (
    *control.RULES,
    *sieges.RULES,
    *fighting.RULES,
    *remote.RULES,
    *people.RULES,
    *custody.RULES,
    *property.RULES,
    *protest.RULES,
    *dealings.RULES,
)

__all__ = ["DEED_RULES", "Deed", "DeedRule", "Form"]
