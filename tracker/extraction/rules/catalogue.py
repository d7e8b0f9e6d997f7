"""Every rule of reading, gathered from the tables, and the page that lists them."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import tracker.extraction.rules as tables
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.steps import STEPS

# Families in the order in which an article goes through them: the name's opening, a title, and what a reading tells.
FAMILIES: tuple[tuple[str, str, str], ...] = (
    ("en.furniture.", "Page furniture", "the part of a page it belongs to"),
    ("en.live.", "Live pages, and lists in reports", "what the line heads, or what the page is"),
    (
        "en.time.",
        "Times",
        "the date in EDTF, or the TIMEX3 value of a length or a repeated time; read on Wednesday 9 November 2016",
    ),
    ("ar.time.", "Times in Arabic", "as above"),
    ("fr.time.", "Times in French", "as above"),
    ("ru.time.", "Times in Russian", "as above"),
    ("uk.time.", "Times in Ukrainian", "as above"),
    ("en.place.", "Places that no gazetteer knows", "the name of the place"),
    ("en.tie.", "How a place is tied to the deed", "the relation that the place mention carries"),
    ("en.extent.", "How much of a place a deed is told of", "whole, part or near"),
    ("en.site.", "What stands in a town and can be held by itself", "what it is called"),
    ("en.actor.", "Actors", "the words that stand for an actor"),
    ("en.number.", "Numbers", "what is counted, then low, best and high"),
    ("en.action.", "Deeds", "action and modality, then who > to whom or what"),
    ("en.general.", "Deeds spoken of in general", "the deed that is named and not told"),
    ("en.manner.", "How a deed is spoken of", "action, modality, and whether it is negated"),
    ("en.company.", "What shows that words of war and of state are meant", "the claim that is made, - where none is"),
    ("en.unreal.", "What only plays at war or tells of it", "no claim"),
    ("en.victims.", "Whom violence is done to", "whether they are people who fight"),
    ("en.party.", "Who acts beside whom, and whose forces they are", "one who did the deed"),
    ("en.each.", "What two say of each other", "the deed, who says it, and who did it"),
    ("en.answer.", "Who owns up to a deed or denies it", "the deed and who answers for it"),
    ("en.state_force.", "Forces of a state without a name", "whose they are"),
    ("en.crowd.", "Crowds", "whether the crowd protests or only strikes"),
    ("en.grounds.", "What makes a deed news of one act, or takes that from it", "the deed that shows it"),
    ("en.sum.", "What many acts came to", "the deed that is counted"),
    ("en.given.", "What is taken for granted", "the deed and how it is told"),
    ("en.responsibility.", "To whom a deed is laid", "who is said to have done it"),
    ("en.attribution.", "Who says so", "the words that are said"),
    ("en.retraction.", "What is taken back", "the claim that is taken back"),
)


def every_rule() -> tuple[Rule[Any], ...]:
    """Every rule in the tables, by name; a rule is in because it stands in a table, there is no list to add it to."""
    found: dict[int, Rule[Any]] = {}
    for module in pkgutil.walk_packages(tables.__path__, f"{tables.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            found |= {id(rule): rule for rule in _rules_in(value)}
    return tuple(sorted(found.values(), key=lambda rule: rule.name))


def _rules_in(value: object) -> Iterator[Rule[Any]]:
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, Mapping):
        yield from _rules_in(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from _rules_in(part)


def page() -> str:
    """The page of all rules: a table a family, then the steps."""
    rules = every_rule()
    lines = [
        "# The rules of reading",
        "",
        f"{len(rules)} rules and {len(STEPS)} steps, as the tests try them: each on its own example, which must give its",
        "reading. This page is generated: `manage.py rules --write`. The rules live in `tracker/extraction/rules/`; README says",
        "how to add one. Every mention and every claim names the rules it comes from.",
    ]
    for opening, title, tells in FAMILIES:
        mine = [rule for rule in rules if rule.name.startswith(opening)]
        rows = [(f"`{rule.name}`", rule.example, rule.reading or "(a clue, dated by the claims)") for rule in mine]
        lines += [
            "",
            f"## {title}",
            "",
            f"{len(mine)} rules. The reading is {tells}.",
            "",
            *_table(("rule", "example", "reading"), rows),
        ]
    steps = [(f"`{step.name}`", step.sentence, step.example, step.reading) for step in STEPS]
    lines += [
        "",
        "## Steps",
        "",
        "Ways of choosing that need no pattern.",
        "",
        *_table(("step", "what it does", "example", "reading"), steps),
    ]
    return "\n".join(lines) + "\n"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _row(heads)
    yield "|" + "---|" * len(heads)
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(words: str) -> str:
    """Words on one line, with what would end a cell or open a tag written out."""
    return " ".join(words.replace("\n\n", " ¶ ").split()).replace("|", "\\|").replace("<", "&lt;")
