"""English signs of tense near a date: is the deed behind the telling or ahead of it?"""

import re

_AHEAD = re.compile(
    r"\b(?:will|would|shall|won't|going to|(?:is|are|was|were) to|to be|plan(?:s|ned)? to|expect(?:s|ed)?|scheduled|set to"
    r"|due|slated"
    r"|intends?|hopes?|upcoming|next|deadline|should|could|may(?= [a-z])|might|ready to|vow(?:s|ed)? to|coming|planned"
    r"|(?:begin|start|end|resume|arrive|host|play|open|take effect|expire|mature|run|meet|return|leave|vote|hold|be held"
    r"|be announced)s?(?= (?:on|in|at)? ?\Z))\b|'ll\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\b(?:was|were|had|did|said|told|took|came|went|made|began|met|fell|rose|left|held|killed|shot|won|lost|sent|gave|got"
    r"|kept|ran"
    r"|became|found|thought|brought|broke|saw|sold|bought|spoke|struck|fled|sought|led|ended|since|last|ago"
    r"|(?-i:(?!need|embed|hundred|indeed|scheduled|planned|expected|slated)[a-z]{2,}ed))\b",
    re.IGNORECASE,
)


def _last(pattern: re.Pattern[str], words: str) -> int:
    found = -1
    for match in pattern.finditer(words):
        found = match.end()
    return found


def tense_of(before: str, after: str) -> int:
    """-1 for the past, 1 for the future, 0 where the words do not tell; the nearest sign before the date counts first."""
    clause = before.rpartition(";")[2]
    ahead, behind = _last(_AHEAD, clause), _last(_BEHIND, clause)
    if ahead >= 0 and ahead >= behind:
        return 1
    if behind >= 0:
        return -1
    ahead_match, behind_match = _AHEAD.search(after), _BEHIND.search(after)
    if ahead_match and (not behind_match or ahead_match.start() < behind_match.start()):
        return 1
    return -1 if behind_match else 0
