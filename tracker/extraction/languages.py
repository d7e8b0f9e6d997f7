"""Which language a text is in, told by its letters and its commonest words."""

import re
from collections import Counter
from functools import lru_cache

_SAMPLE = 4_000
_PLAINLY = 4  # common words by which another language must lead before a text is surely not English: not "San Pedro de la Cruz"
_WORDS = {
    "en": "the of and to in that was for on is with by said from were has had an at as it their after which",
    "fr": "le la les des et est une dans pour que qui sur par du au aux avec ont été selon cette l sont ce ces il elle ils leur",
    "es": "el los las de que y en un una por con para del se su fue han según como",
    "de": "der die das und ist nicht mit von den dem ein eine auf für im wurde haben sich nach",
}
# Where the letters do not tell: words of one of the two that the other writes otherwise.
_CYRILLIC = {
    "uk": "та й що було була були від але або також після під вчора учора позавчора торік щодня упродовж впродовж протягом годин"
    " наприкінці початку тижня доби березня травня червня серпня вересня жовтня грудня лютого квітня липня",
    "ru": "и что или от но также после под вчера позавчера мая июня июля августа сентября октября ноября декабря марта апреля",
}
_WORD, _ASCII_WORD = re.compile(r"[^\W\d_]{1,20}"), re.compile(r"[a-z]{1,20}")  # the second, of a folded text, in half the time
_LETTERS = (
    ("uk", re.compile(r"[іїєґ]|(?<=[бпвмфрд])['’](?=[яю])")),
    ("ru", re.compile(r"[а-яё]")),
    ("ar", re.compile(r"[\u0620-\u064a]")),
)
_ONLY_RUSSIAN = re.compile(r"[ыэёъ]")
_COMMON = {language: frozenset(words.split()) for language, words in (_WORDS | _CYRILLIC).items()}


def language_of(text: str) -> str:
    """The ISO 639-1 code of a text's language; "en" where nothing speaks for another."""
    told, lead = _told(text)
    return told if lead >= 1 else "en"


def other_language(text: str) -> str:
    """The ISO 639-1 code of the language of a text that is plainly not in English; "" where it is, or may be."""
    told, lead = _told(text)
    return told if told != "en" and lead >= _PLAINLY else ""


@lru_cache(maxsize=4)
def _told(text: str) -> tuple[str, int]:
    """The language that a text is most like, and by how many common words it leads English; by its letters it always does."""
    sample = text[:_SAMPLE].casefold()
    return _latin(sample) if sample.isascii() else _by_letters(sample)


def _by_letters(sample: str) -> tuple[str, int]:
    letters = sum(map(str.isalpha, sample)) or 1
    cyrillic = len(_LETTERS[1][1].findall(sample)) + len(_LETTERS[0][1].findall(sample))
    if cyrillic > letters / 2:
        is_ukrainian = len(_LETTERS[0][1].findall(sample)) > letters / 100 or _is_worded_in_ukrainian(sample)
        return "uk" if is_ukrainian else "ru", _PLAINLY
    if len(_LETTERS[2][1].findall(sample)) > letters / 2:
        return "ar", _PLAINLY
    return _latin(sample)


def _is_worded_in_ukrainian(sample: str) -> bool:
    """Whether a text with no letter of its own in either language has more words of Ukrainian."""
    if _ONLY_RUSSIAN.search(sample):
        return False
    words = _WORD.findall(sample)
    return sum(word in _COMMON["uk"] for word in words) > sum(word in _COMMON["ru"] for word in words)


def _latin(sample: str) -> tuple[str, int]:
    words = Counter((_ASCII_WORD if sample.isascii() else _WORD).findall(sample))
    scores = {language: sum(words[word] for word in _COMMON[language] & words.keys()) for language in _WORDS}
    best = max(scores, key=lambda language: scores[language])
    return best, scores[best] - scores["en"]
