"""Every form of an English verb, so that rules may name it by its plain form."""

from typing import NamedTuple

_IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "know": ("knows", "knew", "known", "knowing"),
    "see": ("sees", "saw", "seen", "seeing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "hear": ("hears", "heard", "heard", "hearing"),
    "make": ("makes", "made", "made", "making"),
    "take": ("takes", "took", "taken", "taking"),
    "put": ("puts", "put", "put", "putting"),
    "read": ("reads", "read", "read", "reading"),
    "go": ("goes", "went", "gone", "going"),
    "give": ("gives", "gave", "given", "giving"),
    "lay": ("lays", "laid", "laid", "laying"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "hold": ("holds", "held", "held", "holding"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "seek": ("seeks", "sought", "sought", "seeking"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "foresee": ("foresees", "foresaw", "foreseen", "foreseeing"),
    "withdraw": ("withdraws", "withdrew", "withdrawn", "withdrawing"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "bring": ("brings", "brought", "brought", "bringing"),
    "let": ("lets", "let", "let", "letting"),
    "lie": ("lies", "lied", "lied", "lying"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "refer": ("refers", "referred", "referred", "referring"),
    "commit": ("commits", "committed", "committed", "committing"),
    "submit": ("submits", "submitted", "submitted", "submitting"),
    "prefer": ("prefers", "preferred", "preferred", "preferring"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
    "brag": ("brags", "bragged", "bragged", "bragging"),
    "beg": ("begs", "begged", "begged", "begging"),
    "slam": ("slams", "slammed", "slammed", "slamming"),
    "rip": ("rips", "ripped", "ripped", "ripping"),
    "plan": ("plans", "planned", "planned", "planning"),
    "bet": ("bets", "bet", "bet", "betting"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "signal": ("signals", "signaled", "signalled", "signaling"),
    "begin": ("begins", "began", "begun", "beginning"),
    "set": ("sets", "set", "set", "setting"),
    "mean": ("means", "meant", "meant", "meaning"),
    "hit": ("hits", "hit", "hit", "hitting"),
    "leave": ("leaves", "left", "left", "leaving"),
    "stand": ("stands", "stood", "stood", "standing"),
    "rail": ("rails", "railed", "railed", "railing"),
}


class Forms(NamedTuple):
    """The plain form, the form with -s, the past, the past participle and the form in -ing."""

    plain: str
    third: str
    past: str
    participle: str
    ing: str


def forms_of(verb: str) -> Forms:
    """All forms of a verb named by its plain form."""
    if verb in _IRREGULAR:
        return Forms(verb, *_IRREGULAR[verb])
    if verb.endswith("e"):
        return Forms(verb, verb + "s", verb + "d", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return Forms(verb, verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing")
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return Forms(verb, third, verb + "ed", verb + "ed", verb + "ing")


def plural_of(noun: str) -> str:
    """The plural of a noun."""
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
