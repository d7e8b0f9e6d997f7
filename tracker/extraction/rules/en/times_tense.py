"""English signs of tense near a date: is the deed behind the telling or ahead of it?"""

import re

_WORDS = re.compile(r"[A-Za-z’']+|;")

_AHEAD_WORDS = """will would shall won't expect expects expected scheduled due slated intend intends hope hopes upcoming next
deadline should could might coming planned tomorrow"""
AHEAD = frozenset(_AHEAD_WORDS.split())
# Ahead only before "to" ("is to fly", "plans to meet").
_AHEAD_BEFORE_TO_WORDS = """going is are was were plan plans planned planning preparing set ready vow vows vowed"""
AHEAD_BEFORE_TO = frozenset(_AHEAD_BEFORE_TO_WORDS.split())
# Ahead only where the date follows at once ("the truce ends Saturday").
_AHEAD_BEFORE_DATE_WORDS = """begin begins start starts end ends resume resumes arrive arrives host hosts play plays open opens
effective takes is are
expire expires mature matures run runs meet meets return returns leave leaves vote votes hold held announced retire retires
close closes launch launches visit visits travel travels"""
AHEAD_BEFORE_DATE = frozenset(_AHEAD_BEFORE_DATE_WORDS.split())
_BEHIND_WORDS = """was were had did set said told took came went made began met fell rose left held killed shot won lost sent gave
drove flew grew drew wrote spent stood spoke rose chose woke tore swore threw blew knew shook fought taught built dealt felt
withdrew overran retook burnt beat rode swept laid paid stuck dug rang sank drank swam heard hung hit attended
got kept ran became found thought brought broke saw sold bought spoke struck fled sought led since last ago"""
BEHIND = frozenset(_BEHIND_WORDS.split())
NO_PAST_WORDS = """need embed hundred indeed unspecified united speed seed feed deed"""
NO_PAST = frozenset(NO_PAST_WORDS.split())
# No other word says anything of tense.
_TELLING = AHEAD | AHEAD_BEFORE_TO | AHEAD_BEFORE_DATE | BEHIND | {"to", "may"}
_MODALS = frozenset({"will", "would", "to", "could", "should", "may", "might", "can"})
_WAS_TO_BE = re.compile(r"\bhad been (?:scheduled|due|expected|slated|planned|set)\b[^,;:]{0,40}\Z", re.IGNORECASE)
_OF_THE_STORY = frozenset({"day", "night", "morning", "evening", "afternoon"})
_DONE_TO = frozenset({"began", "started", "continued", "forced", "compelled", "managed", "made"})
_STAGED = frozenset({"held", "staged", "hosted", "organised", "organized"})
_TELLING_ENDS = ("ed", "'ll", "’ll")


def _is_planned(words: list[str], index: int) -> bool:
    if index and words[index - 1].lower() in ("took", "taken"):
        return False  # "took hold", "took place"
    return words[index].lower() not in ("held", "announced") or (index > 0 and words[index - 1].lower() == "be")


def _is_participle(written: str, word: str) -> bool:
    """Ends as a past form does and is no name."""
    return word.endswith("ed") and len(word) > 3 and (written[0].islower() or written.isupper()) and word not in NO_PAST


def _sign(words: list[str], index: int, date_follows: bool) -> int:
    word = words[index].lower()
    if word not in _TELLING and not word.endswith(_TELLING_ENDS):
        return 0
    following = words[index + 1].lower() if index + 1 < len(words) else ""
    before = words[index - 1].lower() if index else ""
    if (word == "last" and before in _MODALS) or (before == "to" and index > 1 and words[index - 2].lower() in _DONE_TO):
        return 0  # "will last", "began to leave on Sunday"
    if word == "next" and (following in ("to", "door") or (before == "the" and following in _OF_THE_STORY)):
        return 0  # "the next day"
    if word in AHEAD or (following == "to" and word in AHEAD_BEFORE_TO) or (word == "to" and following == "be"):
        return 1
    if word == "may" and words[index] == "may":
        return 1
    if date_follows and word in AHEAD_BEFORE_DATE and following in ("", "on", "in", "at") and _is_planned(words, index):
        return 1
    if date_follows and word in _STAGED and before == "being" and index > 1 and words[index - 2].lower() in ("is", "are"):
        return 1
    if word.endswith(("'ll", "’ll")):
        return 1
    if index and words[index - 1].lower() in ("be", "remain", "remains", "stay", "stays"):
        return 0  # "will be released"
    is_past = word in BEHIND or _is_participle(words[index], word)
    return -1 if is_past else 0


_LED_BY = re.compile(r"\b([A-Za-z]+)(?: (?:on|in|at|early|late|the|around|about|back)){1,3}\s\Z")


def is_just_behind(before: str) -> bool:
    """Whether a past form stands right before the words that lead in a date ("fell on", "began in early")."""
    match = _LED_BY.search(before)
    if not match or re.search(r"\b(?:be|been|is|are|being)\s\Z", before[: match.start()]):
        return False
    return match[1].lower() in BEHIND or _is_participle(match[1], match[1].lower())


# "On Thursday the bridge, one of two by which food could reach the town, was blown up."
_APPOSED = re.compile(r"(?<=[a-z]),\s(?:one|two|some|an?|the|who|which|whose|where)\s[^,;.:]{2,120},")


def tense_of(before: str, after: str) -> int:
    """-1 for the past, 1 for the future, 0 where the words do not tell; the nearest sign before the date counts first."""
    if _WAS_TO_BE.search(before):
        return -1  # "had been scheduled for Friday"
    clause = _WORDS.findall(before.rpartition(";")[2])
    for index in range(len(clause) - 1, -1, -1):
        if sign := _sign(clause, index, date_follows=True):
            return sign
    rest = _WORDS.findall(_APPOSED.sub(" ", after))
    for index in range(len(rest)):
        if sign := _sign(rest, index, date_follows=False):
            return sign
    return 0


_HEADS = re.compile(r"(?:\s?[-–—/]\s?\d{1,2}(?:\s[A-Z][a-z]+)?)?:")  # "6 May: …" heads what was done then
_DEADLINE = re.compile(r"\b(?:until|till|by|now and)\s\Z", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"\b(?:(?:postpone|delay|adjourn|defer|suspend|extend|renew)(?:e?d)?\b[^.;]{0,40} (?:until|till|to|through)"
    r"|(?:announce|declare)d?\b[^.;]{0,50} (?:from|starting|beginning|effective)(?: on)?"
    r"|to (?:take effect|come into (?:force|effect))"
    r"(?: (?:on|from|at|noon|midnight|dawn|early|late|\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?))*"
    r"|(?:gave|give[ns]?|ha[sd]|have)\b(?: (?!been\b)[\w'’.-]+){0,5}? (?:until|till)"
    r"(?: midnight| noon| dawn)?(?: on)?)\s\Z",
    re.IGNORECASE,
)


def tense_beside(before: str, after: str) -> int:
    """The tense of the words around a date: a deadline lies ahead, and what is put off; "Friday's ruling" may be past."""
    tense = tense_of(before, "" if _HEADS.match(after) else after)
    if (tense == 0 and _DEADLINE.search(before[-12:])) or _PUT_OFF.search(before[-70:]):
        tense = 1
    return 0 if tense == 1 and after[:2] in ("'s", "’s") else tense
