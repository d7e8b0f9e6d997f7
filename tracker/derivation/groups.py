"""What reports call those whom no gazetteer knows, made fit for a title: "Five displaced people" are "displaced people".

A title speaks with the voice of the record, so what one side calls the other ("terrorists", "occupiers") never enters it.
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

_NOUNS = """
    rebel rebels regime government opposition civilians protesters police security residents allied attackers bombers captives
    children demonstrators diplomats fighters forces gunmen hostages insurgents journalists jihadists men militants militiamen
    military junta army northern southern eastern western monitors officers patients prisoners soldiers troops villagers women
    workers displaced armed unidentified
"""
_COUNTS = """
    a an the our their his her its all both some several many few dozens scores hundreds thousands dozen hundred thousand million
    of at least about around almost nearly roughly more than over up to as another other last
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety
"""
_LABELS = """
    terrorist terrorists bandit bandits occupier occupiers invader invaders remnants mercenary mercenaries thug thugs savages
    traitor traitors martyr martyrs enemy enemies infidel infidels crusaders puppet puppets hirelings saboteurs criminals outlaws
    aggressor aggressors nazi nazis neo-nazi neo-nazis fascist fascists zionist zionists heretics apostates
"""
_PRONOUNS = "it they them he him she we us one those these"

COMMON_NOUNS = frozenset(_NOUNS.split())  # their capital is that of a sentence's first word
_PARTISAN = frozenset(_LABELS.split())
_COUNTING = frozenset(_COUNTS.split())
_ANYBODY = frozenset((*_PRONOUNS.split(), "people", "person", "persons", "others", "dead", "bodies"))


@lru_cache(maxsize=4096)
def bare_group(words: str) -> str:
    """A party without its count and article, "" where nothing is left that tells who, or only one side would call it so."""
    kept = words.split()
    while kept and (kept[0].lower() in _COUNTING or kept[0][0].isdigit() or set(kept[0].lower().split("-")) <= _COUNTING):
        kept = kept[1:]
    bare = " ".join(kept)
    return "" if bare.lower() in _ANYBODY or _PARTISAN & set(bare.lower().split()) else bare


def most_named(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The bare names of parties, those most reports use first; "Gunmen" and "gunmen" are one."""
    spelled: dict[str, str] = {}
    votes: Counter[str] = Counter()
    for names in groups:
        bare = dict.fromkeys(name for name in map(bare_group, names) if name)
        for name in bare:
            spelled[name.lower()] = min(spelled.get(name.lower(), name), name, key=str.swapcase)
        votes.update({name.lower() for name in bare})
    return tuple(spelled[name] for name in sorted(votes, key=lambda name: (-votes[name], name)))
