"""English verbs in all their forms, and the small notation in which deeds are written: `take~ control of`."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tracker.extraction.rules.en.actions.grammar import wordset
from tracker.extraction.rules.en.actions.irregular import IRREGULAR

_DOUBLED = wordset(
    "acquit hem machinegun "
    "machine-gun patrol club gas abet ban bar chop drop equip expel control grab gun kidnap lob mob nab pin "
    "plot propel ram repel rebel rip "
    "rob slam slip snap "
    "stab step stop strip transfer trap wrap dispel compel admit beg commit confer deter drag flog gut jam man mop mug permit "
    "plan ship shrug submit swap tip top trim whip"
)
_VOWELS = "aeiou"
_SIGN = re.compile(r"\(|\)\??|\||\.\.\.|[^\s()|]+")
_BLANK = r"[”\"]?\s+[“\"]?"  # between two words, some of which may stand in quotation marks: 'in "full control" of'
_NUMERALS = "one two three four five six seven eight nine ten eleven twelve dozens scores hundreds"
_COUNT = rf"(?:\d[\d,.]*|{'|'.join(_NUMERALS.split())})"
_GAP = r"(?:\s+[“\"]?(?:(?:\w\.){2,4}|[\w'’-]+(?:,\d{3})?)[”\"]?){0,4}?"
_GAP_WEIGHT = 50  # letters for which a gap counts where the longer of two wordings is tried first


@dataclass(frozen=True, slots=True)
class Forms:
    """One verb: its base, -s form, past, participle and -ing form."""

    base: str
    present: str
    past: str
    participle: str
    gerund: str

    @property
    def all(self) -> tuple[str, ...]:
        """Every form once."""
        return tuple(dict.fromkeys((self.base, self.present, self.past, self.participle, self.gerund)))


class FormKind(StrEnum):
    """Which form of a verb a word can be."""

    PAST = "past"
    GERUND = "gerund"
    PRESENT = "present"
    BASE = "base"
    NONE = ""


def _regular(base: str) -> Forms:
    if base in _DOUBLED:
        stem = base + base[-1]
        return Forms(base, base + ("es" if base[-1] == "s" else "s"), stem + "ed", stem + "ed", stem + "ing")
    if base.endswith("e"):
        ing = base + "ing" if base.endswith(("ee", "oe", "ye")) else base[:-1] + "ing"
        return Forms(base, base + "s", base + "d", base + "d", ing)
    if base.endswith("y") and base[-2] not in _VOWELS:
        return Forms(base, base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing")
    present = base + "es" if base.endswith(("s", "x", "z", "ch", "sh")) else base + "s"
    return Forms(base, present, base + "ed", base + "ed", base + "ing")


def forms_of(base: str) -> Forms:
    """The forms of an English verb, irregular ones from the table."""
    if base not in IRREGULAR or base == "be":
        return _regular(base)
    present, past, participle, gerund = IRREGULAR[base].split()
    return Forms(base, present, past, participle, gerund)


def _weight(body: str) -> int:
    return len(body) + body.count(_GAP) * (_GAP_WEIGHT - len(_GAP))


def _alternatives(bodies: list[str]) -> str:
    return "(?:" + "|".join(sorted(bodies, key=_weight, reverse=True)) + ")"


_PASTS = frozenset(form for row in IRREGULAR.values() for form in row.split()[1:-1])
_BASES = frozenset(IRREGULAR)


@cache
def kinds_of(word: str) -> tuple[FormKind, ...]:
    """The forms a word can be, the likeliest first: "hit" is past or base, "attacks" present."""
    kinds = []
    if word in _PASTS or (word.endswith("ed") and len(word) > 3):
        kinds.append(FormKind.PAST)
    if word.endswith("ing") and len(word) > 4:
        kinds.append(FormKind.GERUND)
    if word.endswith("s") and not word.endswith("ss"):
        kinds.append(FormKind.PRESENT)
    return tuple(kinds if kinds and word not in _BASES else [*kinds, FormKind.BASE])


type Heads = frozenset[tuple[str, ...]]  # no more than the first two words of what a notation may read, "" for any word

_ANY = frozenset({("",)})


class _Notation:
    """Reads one notation by descent: alternatives of sequences of words, `(…)` groups, `~` verbs and `...` gaps."""

    def __init__(self, notation: str) -> None:
        self.signs = _SIGN.findall(notation)
        self.at = 0

    def alternatives(self) -> tuple[str, Heads]:
        bodies, heads = [], frozenset[tuple[str, ...]]()
        while True:
            body, head = self.sequence()
            bodies.append(body)
            heads |= head
            if self.at >= len(self.signs) or self.signs[self.at] != "|":
                return _alternatives(bodies), heads
            self.at += 1

    def sequence(self) -> tuple[str, Heads]:
        body, heads, is_first = "", frozenset[tuple[str, ...]]({()}), True
        while self.at < len(self.signs) and self.signs[self.at] not in ("|", ")", ")?"):
            piece, head, may_lack = self.piece()
            heads = _followed(heads, head) | (heads if may_lack else frozenset())
            body += self.joined(piece, may_lack=may_lack, is_first=is_first)
            is_first = is_first and may_lack
        return body, heads

    @staticmethod
    def joined(piece: str, *, may_lack: bool, is_first: bool) -> str:
        """A piece with its blank: before the first word that must be there the blank follows, after it it leads."""
        if piece == _GAP:
            return piece
        if may_lack:
            return f"(?:{piece}{_BLANK})?" if is_first else f"(?:{_BLANK}{piece})?"
        return piece if is_first else f"{_BLANK}{piece}"

    def piece(self) -> tuple[str, Heads, bool]:
        sign = self.signs[self.at]
        self.at += 1
        if sign == "...":
            return _GAP, _ANY, False
        if sign == "(":
            body, heads = self.alternatives()
            closing = self.signs[self.at]
            self.at += 1
            return body, heads, closing == ")?"
        if sign == "#":
            return _COUNT, _ANY, False
        if sign.removesuffix("?") == "*ly":
            return r"[a-z]+ly", _ANY, sign.endswith("?")
        word = sign.removesuffix("?")
        forms = forms_of(word[:-1]).all if word.endswith("~") else (word,)
        return _alternatives([re.escape(form) for form in forms]), frozenset((form,) for form in forms), sign.endswith("?")


def _followed(heads: Heads, after: Heads) -> Heads:
    return frozenset(head if len(head) > 1 else (head + next_)[:2] for head in heads for next_ in after)


@cache
def _read(notation: str) -> tuple[str, Heads]:
    return _Notation(notation).alternatives()


def spread(notation: str) -> frozenset[str]:
    """The words a notation may begin with: all forms for `take~`, each of `(a|b)`, the word itself otherwise."""
    return frozenset(head[0] for head in _read(notation)[1])


def openings(notation: str) -> frozenset[tuple[str, str]]:
    """The first two words that a notation may begin with; the second is "" where any word may follow, or none need."""
    return frozenset((head[0], head[1] if len(head) > 1 else "") for head in _read(notation)[1])


def pattern_of(notation: str) -> re.Pattern[str]:
    """Compile `take~ (full|complete)? control of | "
    "seize~`: `~` all forms, `?` may be missing, `...` up to four words between, `#` a count (never first)."""
    return re.compile(r"(?<![\w])" + _read(notation)[0] + r"(?![\w])", re.IGNORECASE)
