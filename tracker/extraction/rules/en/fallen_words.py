"""English words in which the dead are told one by one: "a waiter", "his two sons", "a family of five", "another"."""

import re

from tracker.extraction.rules.en.number_words import SCALES, TENS, UNITS

_COUNTED = "|".join((*UNITS, *TENS, *SCALES))
_DETERMINER = rf"(?:an?|the|his|her|their|its|one|another|several|all|some|at\s+least|\d[\d,]{{0,6}}|{_COUNTED})"
# What can be no part of the words for a victim: they end before it.
_STOP = (
    r"(?:in|on|at|near|by|with|from|to|for|after|before|during|when|while|who|whom|which|that|and|or|but|was|were|is|are|has|have|had"
    r"|been|also|outside|inside|around|along|across|between|including|among|as|under|over|wounded|injured|died|fled|escaped|survived"
    r"|arrested|kidnapped|abducted|killed|captured|destroyed|remain\w*|went|took|got|then|later|this|where|not|said|says)"
)
_SAYING = r"(?:said|says|told|reported|added|announced|confirmed|claimed|stated|wrote|tweeted|denied)"
_TELLS = r"\w{2,20}ed\s+(?:an?|the|its|his|her|their|that|no)"  # "a judge and a guard, the mayor declared a curfew"
_NOUN_PHRASE = rf"{_DETERMINER}(?:\s+(?!(?:{_STOP}|{_TELLS})\b)[\w'’.-]+){{1,6}}"
# A further victim after a row ("…, their guide and their driver") and before one ("All four attackers, three guards and …").
NEXT = re.compile(
    rf"\s*(?:,\s*(?:and\s+|as\s+well\s+as\s+)?|\s(?:and|as\s+well\s+as|along\s+with|plus|together\s+with)\s+)(?P<row>{_NOUN_PHRASE})"
    r"(?=\s*(?:[.,;:)]|\Z|(?:and|in|on|at|near|by|after|before|during|when|while|who|from|as|outside|inside|around|along|across)\b))"
    r"(?!\s*,?\s*(?:who\s+)?(?:was|were|wounded|injured|is|are|has|had)\b)"
    rf"(?![^.;,:\n]{{0,60}}\b{_SAYING}\b)",  # ", a doctor at the clinic said"
    re.IGNORECASE,
)
# Behind a verb: "was killed along with four of her grandchildren".
ALONG = re.compile(rf",?\s+(?:along|together)\s+with\s+(?P<row>{_NOUN_PHRASE})", re.IGNORECASE)
AGED = re.compile(r",\s+(?:aged\s+)?\d{1,2}(?=[,.]|\s+and\b)|\s\(\d{1,2}\)", re.IGNORECASE)  # behind whoever is one person
# "Karim Nasser, 19, Omar Sidi and …": those with names before the last of them.
_NAMED = (
    r"\b(?-i:(?:[A-Z][\w’'.-]{0,20}\s+){1,3}[A-Z][\w’'-]{1,20})(?:,\s+(?:aged\s+)?\d{1,2})?"
    r"(?:,\s+from\s+(?-i:[A-Z])[\w’'-]{1,20})?"
)
PREVIOUS = re.compile(
    r"(?<!\bto )(?<!\bby )(?<!\bof )(?<!\bfrom )(?<!\bin )(?<!\bat )(?<!\bnear )(?<!\bwith )"  # "said by the office, nine died"
    rf"(?:(?:\b{_NOUN_PHRASE}(?:,\s+(?:aged\s+)?\d{{1,2}})?\s*,\s*(?:and\s+)?){{1,5}}|(?:{_NAMED},\s+){{0,5}}{_NAMED},?\s+and\s+"
    # "Ana Sol, 41, from Harim, Hector Lind and Ada Roe were shot"
    rf"|(?:\A|(?<=[.!?”\"]\s)|(?<=\n))(?:(?-i:(?=[A-Z][\w’'.-]{{0,20}}[a-z])){_NAMED},\s+){{1,5}})\Z",
    re.IGNORECASE,
)
# Without it a phrase only says who somebody is: "the driver, a volunteer, died".
AND = re.compile(r"\s(?:and|as\s+well\s+as|plus)\s", re.IGNORECASE)
ENDS_AND = re.compile(r"\sand\s+\Z", re.IGNORECASE)
# "Amal Hadid, a community leader, outside": who somebody with a name is, and nobody else.
NAMED_ONE = re.compile(r"[A-Z][\w’'.-]*[a-z][\w’'-]*\Z")
APPOSED = re.compile(
    r",\s+(?:an?|the)\s(?:(?!\sand\s)[^,.;:]){1,70}?(?=,|[.;]|\Z|\s(?:in|at|outside|near|on|who)\b)(?!,?\s(?:and|an?|the|two|his|her)\b)",
    re.IGNORECASE,
)
PARTED = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s(?:and|as\s+well\s+as|along\s+with|plus|together\s+with)\s)\s*", re.IGNORECASE)
ENDS = re.compile(r"\s*,?\s*\b(?:including|among\s+them|such\s+as|most\s+of)\b", re.IGNORECASE)
LEADS = re.compile(
    r"(?:(?:all|both|only|just|reportedly|also|dead|a\s+total\s+of|the|his|her|their|its|other|another|further|up\s+to)\s+){0,3}",
    re.IGNORECASE,
)
FAMILY_OF = re.compile(
    rf"(?:an?|one|the|entire)\s+(?:\w+\s+)?(?:family|group|couple)\s+of\s+(?P<number>\d+|{_COUNTED})\b", re.IGNORECASE
)
POSSESSIVE = re.compile(r"(?:his|her|their|our|my)\s+", re.IGNORECASE)
THEM = re.compile(r"(?:them|they)(?:\s+(?:all|both|dead))?\Z", re.IGNORECASE)
ALONE = re.compile(  # "him", and the wife of "a husband and wife"
    r"(?:him|her|himself|herself|another|one|one\s+other|the\s+other|one\s+more|wife|husband|mother|father|son|daughter|brother|sister"
    r"|grand(?:mother|father|son|daughter)|uncle|aunt|nephew|niece|fianc[ée]e?|baby)\Z",
    re.IGNORECASE,
)
SINGULAR = re.compile(r"(?:an?|one|another|his|her|their|its|our|my|the|[^\W\d_][\w-]*['’]s)\s+", re.IGNORECASE)
POINTED = re.compile(r"(?:the|his|her|their|its|our|my|[^\W\d_][\w-]*['’]s)\s+", re.IGNORECASE)
HEAD_ENDS = re.compile(
    r"\s+(?:of|in|from|at|with|who|near|on|for|named|called|identified|aged|suspected|accused|working|belonging)\b", re.I
)
PERSON = re.compile(
    r"(?:\w*(?:er|or|ist|ian|man|woman|ant|ent|boy|girl|ee)|child|wife|husband|son|baby|guard|chief|head|priest|nun|judge|student|king|"
    r"guide|\w*guard|aide|deputy|cleric|imam|monk|official|general|colonel|youth|civilian|rebel|herdsman|shepherd|nurse|medic|infant|bride|mp)\Z",
    re.IGNORECASE,
)
MANY_OF = re.compile(
    r"\b(?:supporters|members|followers|relatives|loyalists|fans|backers|sympathi[sz]ers|adherents|opponents|aides|bodyguards)\s+of\b",
    re.IGNORECASE,
)
SOMEBODY = re.compile(
    rf"(?:{_DETERMINER}\s+)(?:[\w’'-]+\s+){{0,2}}(?:[\w’'-]{{2,}}(?:er|or|ist|ian|man|woman|men|women)|head|chief|aide|elder|boy|girl|nun|monk|imam|clerk|mayor)s?\Z(?<!other)(?<!others)(?<!number)",
    re.IGNORECASE,
)
PLURAL = re.compile(
    r"(?:\w*[^s]s|\w*men|women|people|children|troops|police|personnel|clergy|cattle|livestock|families|family|group|convoy|patrol|"
    r"unit|crew|squad|staff|couple|crowd|team|army|militia|gang|column|battalion|brigade)\Z",
    re.IGNORECASE,
)
NO_PERSON = re.compile(
    r"(?:cow|dog|horse|donkey|camel|goat|sheep|bull|elephant|lot|number|dozen|hundred|thousand|plan|deal|bill|idea|time|hope|chance|"
    r"process|animal|economy|project|peace|toll|total|majority|town|village|city|vehicle|car|truck|base|checkpoint|majority|place|area|incident|attack|clash|strike|raid|blast|explosion|bombing|battle|ambush|case|development|statement|report|operation)\Z",
    re.IGNORECASE,
)
CODED = re.compile(
    r"\bcoded\s+as\s+(?P<number>\d{1,5})\b|\bfatalit(?:y|ies)\s*(?::|=|code[ds]?:?)\s*(?P<figure>\d{1,5})\b", re.IGNORECASE
)


def next_of(text: str, start: int, end: int, last: int) -> re.Match[str] | None:
    """A further member of the row that ends here, None where none follows but who its only member is."""
    named = NAMED_ONE.search(text, start, end)
    if named and APPOSED.match(text, end, last) and "," not in text[start:end]:
        return None
    return NEXT.match(text, end, last)
