"""When do four figures name a year? The words before and after them tell."""

import re

_LEADS_YEAR = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|between|early|late|mid|mid-|circa|year|years"
    r"|spring|summer"
    r"|autumn|fall|winter|and|or|around|about|for|than|with|november|october|throughout|the|its|their|on|into|that|as|back"
    r"|pre-|post-)\s|[(–-]|^)\s{0,2}\Z",
    re.IGNORECASE,
)
_STRONG_LEAD = re.compile(
    r"\b(?:in|from|as late as|as early as|since|by|until|till|during|before|after|circa|year|spring|summer|autumn|fall"
    r"|winter|early|late)\s\Z",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\s?(?:%|percent|per cent|°|km|kilomet|met(?:re|er)s?\b|miles|feet|ft|kg|tons?|tonnes|pounds|dollars|euros|people"
    r"|persons?|civilians|troops|soldiers"
    r"|men\b|women|children|famil|rebels|fighters|militants|houses|homes|homeless|prisoners|inhabitants|residents"
    r"|casualties|dead|wounded|deaths"
    r"|injur|killed|refugees|tanks|aircraft|planes|guns|ships|officers|students|workers|villages|points|shares|jobs|times"
    r"|years|months|weeks|days|hours"
    r"|minutes|barrels|acres|hectares|square|apartments|vehicles|others|more\b|million|billion|\w+-strong|strong\b|or more"
    r"|\(\d{4} ?(?:GMT|UTC)|local time|GMT|hrs|UTC|BST|CES?T\b|EES?T\b|MSK\b|members"
    r"|cavalry|infantry|horse|warriors|knights|archers|patients|victims|volunteers|employees|votes|calories|copies|pages"
    r"|units|rounds|rpm|mph|hp)",
    re.IGNORECASE,
)
_NOT_BEFORE_YEAR = re.compile(
    r"(?:[/.:,\d]\Z|[$£€#№@]|\b(?:No\.?|room|flight|route|highway|page|pages|chapter|article|section|resolution|boeing"
    r"|airbus|line|file|block|apartment|building|model"
    r"|number|some|least|most|about|over|than|exactly|nearly|almost|approximately|another|only|killed|killing|wounded"
    r"|estimated|up to|extra|additional))\s?\Z",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"\b1[0-9]\d\d, \Z")
_PLURAL_AFTER = re.compile(r"\s[a-z]{2,}[^s\W]s\b")


_RANGE_AFTER = re.compile(r"\s?[-–—/]\s?(?:1[0-9]\d\d|20\d\d|\d\d)(?![\w-])")
_NO_YEAR_AFTER = re.compile(r"[,.]\d|\s?\d|[A-Za-z]|-\w*[A-Z]|/\d")
_CLAUSE_AFTER = re.compile(
    r"\s(?:and|to|or|until|when|by|in|the|as|after|[a-z]+ed"
    r"|which|that|where|against|for|at|on|from|with|is|was|were|has|had|would|could|began|broke|left|saw|led|came|made|took|brought"
    r"|became|put|gave|set|fell|rose|went|drove|cost|won|lost)\b"
)


def is_year(figures: str, before: str, after: str) -> bool:
    """Whether four figures name a year: nothing counted follows, no sign of another use precedes, and a lead-in is there."""
    if _COUNTS.match(after) or _NOT_BEFORE_YEAR.search(before):
        return False
    if _RANGE_AFTER.match(after):
        return True
    if _NO_YEAR_AFTER.match(after):
        return False
    if re.search(r"[\w’']-?\Z", before) and not re.search(r"\b(?:mid|pre|post|early|late|since)-\Z", before, re.IGNORECASE):
        return False
    number = int(figures)
    if _STRONG_LEAD.search(before):
        return not (number < 1900 and re.match(r"\s[A-Z]", after) and number % 10 == 0)
    if 1900 <= number <= 2035:
        return not (_PLURAL_AFTER.match(after) and not _LEADS_YEAR.search(before))
    if re.search(r"\b[Tt]he\s\Z", before) and number >= 1400:
        return bool(re.match(r"\s[\"“]?[A-Za-z]", after))
    if _LEADS_YEAR.search(before) or _YEAR_BEFORE.search(before):
        return not re.match(r"\s[A-Za-z]", after) or bool(_CLAUSE_AFTER.match(after))
    return not before.strip() and not after.strip(" :-–\n")
