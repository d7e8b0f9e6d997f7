"""English words by which a text plays at war or only tells of it: tales and films, drills, matches, markets."""

import re

from tracker.extraction.rules.rule import Rule


def _sign(name: str, words: str, example: str, flags: re.RegexFlag = re.IGNORECASE) -> Rule[bool]:
    """A sign that what a sentence tells is no deed of war; the example holds words of war and gives no claim."""
    return Rule(f"en.unreal.{name}", re.compile(words, flags), True, example, "-")


_WORK = (
    r"(?:film|movie|novel|thriller|memoir|opera|sequel|video\s+game|board\s+game|mini-?series|"
    r"tv\s+series)"
)
TALE = _sign(
    "tale",
    rf"\bin\s+(?:this|the|his|her)\s+(?:[\w-]+\s+){{0,3}}{_WORK}\b(?!\s+(?:theat|house|hall))|\b(?:this|the|his|her|whose)\s+(?:[\w-]+\s+){{0,2}}{_WORK}\s+"
    r"(?:tells|recalls|follows|opens|ends|begins|depicts|recounts|portrays|imagines|is\s+set|shows\s+how)\b|"
    r"\bre-?enact\w*|\b(?:video|board|computer)\s+games?\b|\bwooden\s+swords\b|\bin\s+the\s+script\b",
    "The film tells how a gang seizes the fort and shells the port.",
)
TALE_OPENING = _sign(
    "tale_opening",
    r"\A\W*(?:(?:book|film|theatre|theater|tv|game|album)\s+)?reviews?\s*:|\A[^\n.]{0,60}\b(?:on\s+screen|at\s+the\s+(?:movies|cinema)|in\s+cinemas|"
    r"on\s+stage|on\s+the\s+page|bookshelf)\b|\A[^\n]{0,80}\b(?:board|video|computer)\s+game|\A\W*chess\b",
    "Film review: Karfa burns. Rebels seize a bridge and hold the fort.",
)
DRILL = _sign(
    "drill",
    r"\b(?:mock|dummy|simulated|make-believe)\s+(?:village|town|attacks?|assaults?|convoy|invasion|targets?|battle|enemy|raids?|strikes?|"
    r"landing|ambush)\b|\bsimulat(?:ed|es|ing)\s+(?:an?|the)\s+\w+|\b(?:in|during|as\s+part\s+of)\s+(?:an?|the|its|their|annual|joint)?\s*"
    r"(?:[\w’'-]+\s+){0,3}(?:exercises?|drills?|war\s+games?|rehearsals?)\b(?!\s+of)|\bin\s+a\s+(?:drill|rehearsal)\b",
    "Marines stormed a mock village in Karfa on Thursday.",
)
DRILL_OPENING = _sign(
    "drill_opening",
    r"\A[^\n.]{0,80}\b(?:exercise|exercises|drills?|war\s+games?|manoeuvres|maneuvers|rehears\w+)\b",
    "Exercise Iron Gate opens. Marines stormed the beach and the enemy was driven back to the port.",
)
MATCH = _sign(
    "match",
    r"\b(?:(?:two|three)-goal|goals|goalless|\d{1,2}-\d{1,2}|goalkeeper|keeper|strikers?|midfield\w*|winger|free\s+kick|penalty\s+area|half-?time|second\s+half|derby|"
    r"cup\s+(?:tie|final|battle|clash)|semi-?finals?|quarter-?finals?|innings|wickets?|batsm[ae]n|bowlers?|all\s+out|touchline|touchdown|equali[sz]er|"
    r"referee|fixtures?|offside|hat-trick|playoffs?|rovers|wanderers|scrum|league|premiership|team-?mates?|home\s+side|shot\s+wide|"
    r"kingside|queenside|checkmate|rook|grandmaster|defence|two\s+from\s+long\s+range|final|match)\b",
    "The Rovers came under siege and surrendered a two-goal lead before half-time.",
    re.NOFLAG,  # for a text in small letters, where it takes a third of the time
)
MARKET = _sign(
    "market",
    r"\b(?:shares?|stocks?|investors?|shareholders?|euro|sterling|bonds?|index|earnings|central\s+bank|interest\s+rates?|retailers?|grocers?|"
    r"takeover|bidder|start-?up|chief\s+executive|price\s+war|price\s+cuts?|shops|chains|tech\s+firms|bulls|bears|restaurant|chef)\b",
    "Two chains fought for customers; their shares lost ground and investors retreated.",
    re.NOFLAG,
)
GRAVE = re.compile(
    r"\b(?:killed|dead|died|stabbed|tear\s+gas|police|troops|soldiers|gunm[ae]n|rebels|militants|bombs?|bombing|missiles?|rockets?|grenades?|"
    r"shelling|shells|air\s?strikes?|hospitali[sz]ed|arrested|army|drones?|war|wounded|artillery|militia\w*|shot\s+dead|hostages?)\b"
)
