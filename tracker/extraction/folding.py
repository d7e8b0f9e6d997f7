"""Spellings folded so that one name is found under many: case, accents, apostrophes, hyphens, articles and Arabic letters."""

import re
import unicodedata
from functools import cache, lru_cache, partial
from typing import NamedTuple

from tracker.extraction.cutting import cut, cutter

_MARKS = "\u0300-\u036f\u0640\u064b-\u065f\u0670"
_QUOTES = "'’‘ʼʻ`´ʿʾ"
_WORD = cutter(rf"[^\W_][\w{_MARKS}]*(?:[{_QUOTES}](?![sS]\b)[^\W_][\w{_MARKS}]*)*+")
_GAP = re.compile(r"[ \t\xa0\u202f]{1,3}|[ \t]{0,3}\r?\n[ \t]{0,3}|[-‐‑–.’'‘]|\. ?")
_LONE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ə": "e", "ŋ": "ng"}
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ـ": ""}
_SUN = {"ar": "r", "as": "s", "ash": "sh", "at": "t", "ad": "d", "az": "z", "an": "n", "es": "s", "er": "r", "ed": "d", "et": "t"}
_ARTICLES = frozenset(("al", "el", "ul"))
_MAYBE_ARTICLES = _ARTICLES | frozenset(_SUN)
_LONGEST_KEPT = 24  # letters; longer words are rare, and a text of nothing else must not fill the memory


class Word(NamedTuple):
    """A word of a text, its offsets, and the form it is looked up by."""

    start: int
    end: int
    folded: str


_word = partial(tuple.__new__, Word)  # of a tuple of its parts, in less than half the time


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """A text in small letters, each at the offset it had; the last few are kept."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([small if len(small := letter.lower()) == 1 else letter for letter in text])


# What a pattern takes for other letters where case is ignored, and no table of small letters does.
LOOKALIKES = {ord("ı"): "i", ord("İ"): "I", ord("ſ"): "s", ord("\N{KELVIN SIGN}"): "K"}


def plain(text: str) -> str:
    """A text with its look-alikes written as the letters they pass for, each at the offset it had: "Frıday" is a Friday."""
    return text if text.isascii() else text.translate(LOOKALIKES)


@cache
def _table() -> dict[int, str]:
    """Each letter of the alphabets reports are written in, to its bare small letter."""
    table = {ord(quote): "" for quote in _QUOTES}
    for code in (*range(0x41, 0x250), *range(0x300, 0x530), *range(0x621, 0x6D4), *range(0x1E00, 0x1F00)):
        char = chr(code)
        if char.isalnum() or unicodedata.combining(char):
            bare = "".join(c for c in unicodedata.normalize("NFKD", char.lower()) if not unicodedata.combining(c))
            table[code] = _LONE.get(bare, bare)
    table.update({ord(char): bare for char, bare in _ARABIC.items()})
    return table


def fold(word: str) -> str:
    """One word without case, accents or apostrophes: "Ma’arrat" and "MAARRAT" are both "maarrat"."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return _bare_kept(word) if len(word) <= _LONGEST_KEPT else _bare(word)


def _bare(word: str) -> str:
    return word.translate(_table()).lower()


_bare_kept = lru_cache(maxsize=8192)(_bare)


def words(text: str) -> list[Word]:
    """The words of a text, folded; an Arabic article in any assimilated spelling becomes "al"."""
    shown, starts, ends = cut(_WORD, text)
    folded = [word.lower() if word.isascii() and word.isalnum() else fold(word) for word in shown]  # most need no call
    found = list(map(_word, zip(starts, ends, folded, strict=True)))
    for place in [place for place, word in enumerate(found[:-1]) if word.folded in _MAYBE_ARTICLES]:
        word, after = found[place], found[place + 1]
        if word.folded in _ARTICLES or _is_assimilated(text, word, after):
            found[place] = Word(word.start, word.end, "al")
    return found


def _is_assimilated(text: str, word: Word, after: Word) -> bool:
    """Whether "as" in "as-Safira" or "As Safira" is the article; "as Safira" with a blank is English."""
    if not after.folded.startswith(_SUN[word.folded]):
        return False
    return text[word.end : after.start] == "-" or (text[word.start].isupper() and text[word.end : after.start] == " ")


def key_of(name: str) -> str:
    """The form a whole name is looked up by: "As-Safira" and "al Safira" share one."""
    if name.isascii() and name.isalnum():
        return name.lower()  # one plain word, as most are
    return " ".join(word.folded for word in words(name))


def joins(text: str, left: Word, right: Word) -> bool:
    """Whether two words can stand in one name: nothing but a blank, a hyphen, an apostrophe or an abbreviation's stop between."""
    gap = text[left.end : right.start]
    if gap == " ":
        return True
    return bool(_GAP.fullmatch(gap)) and (not gap.startswith(".") or left.end - left.start <= 4)


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"\b(?:al|the) |\ba([dnrstz])h? (?=\1)", ""),
        (r"\bra s ", "ras "),
        (r"(.)\1", r"\1"),
        (r"(?:a|e)(?=h\b)h", "a"),
        (r"ou|oo|w", "u"),
        (r"o", "u"),
        (r"ei|ai|ay|ey|ee|ie|iy|y|j(?=\b)", "i"),
        (r"e", "i"),
        (r"q|ck|c(?!h)", "k"),
        (r"dh|th(?=\b)", "d"),
        (r"gh", "g"),
        (r"kh", "h"),
        (r"dj", "j"),
        (r"(.)\1", r"\1"),
        (r"[aiu]+\b", "a"),
        (r" ", ""),
    )
)


def sound_of(name: str) -> str:
    """A rough sound of a transliterated name, the same for "Menian" and "Minyan", "Sukkari" and "Al-Sokkari"."""
    return sound_of_key(key_of(name))


def sound_of_key(sound: str) -> str:
    """The sound of a name that is folded already."""
    for pattern, replacement in _SOUNDS:
        sound = pattern.sub(replacement, sound)
    return sound


_BARE = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"\b(?:al|the) |\ba([dnrstz])h? (?=\1)", ""),
        (r"q|ck|c(?!h)", "k"),
        (r"gh|gu", "g"),
        (r"kh", "h"),
        (r"dh", "d"),
        (r"th", "t"),
        (r"h\b|[aeiouwyj ]", ""),
        (r"(.)\1+", r"\1"),
    )
)


def bones_of(name: str) -> str:
    """The consonants of a transliterated name, one for "Kafr Zita" and "Kafar Zeiteh"; many names share them."""
    return bones_of_key(key_of(name))


def bones_of_key(bones: str) -> str:
    """The consonants of a name that is folded already."""
    for pattern, letter in _BARE:
        bones = pattern.sub(letter, bones)
    return bones
