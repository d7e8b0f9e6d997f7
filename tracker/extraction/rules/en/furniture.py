"""What stands round an article on its page and is no part of it, told by its wording."""

import re
from enum import StrEnum
from functools import partial

from tracker.extraction.rules.rule import Rule


class Part(StrEnum):
    """What a line of furniture says about the lines round it."""

    HEAD = "head"  # it stands above the body: what is above it is furniture too
    LINE = "line"  # it alone goes
    MARK = "mark"  # it alone goes, and stands inside a body as often as outside
    BOX = "box"  # it and the headlines under it go
    END = "end"  # it and all that follows go


def _rule(name: str, part: Part, pattern: str, example: str) -> Rule[Part]:
    return Rule(f"en.furniture.{name}", partial(re.compile, pattern, re.I), part, example, part.value)


_SEE = (
    r"read|see|also|more|related|watch|listen|don['’]?t miss|must read|recommended|in pictures|photos|video|gallery|explainer"
    r"|up next"
)
_CREDIT = r"(?:additional )?(?:reporting|writing|editing|compiled|written|edited|translated)"

RULES: tuple[Rule[Part], ...] = (
    _rule("byline", Part.HEAD, r"by\s+(?!the\b)[^\W\d_][^.!?]{1,80}$", "By Nadia Example"),
    _rule("reading_time", Part.HEAD, r"(?:reading time\W{1,3})?\d{1,3}[ -]?min(?:ute)?s?(?: read)?$", "4 MIN READ"),
    _rule(
        "updated",
        Part.HEAD,
        r"(?:first |last )?(?:published|updated|posted|written|modified|issued)(?: on| at)?\b[^.!?]{0,80}$",
        "Updated on 3 May 2017, 14:20 GMT",
    ),
    _rule(
        "clock",
        Part.MARK,
        r"(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?[A-Z]{3,4})?|(?:an?|\d{1,2}) (?:minute|hour|day)s? ago)$",
        "14:05 GMT",
    ),
    _rule(
        "read_more",
        Part.LINE,
        rf"(?:{_SEE})(?: (?:more|also|now|live|next|posts?|story|stories|articles?|coverage|news|links?|here))?\s?[:>»"
        rf"|].{{0,200}}$",
        "Read more: How the crossing was opened",
    ),
    _rule("also_on", Part.LINE, r"also on \S{2,30}\.[a-z]{2,8}\b", "Also on wire.example Talks go on in the capital"),
    _rule("tagged_link", Part.LINE, r".{5,160}\s\[[A-Z]{4,15}\]\W?$", "Neighbours angry over border closure [INSIGHT]"),
    _rule(
        "follow_us",
        Part.LINE,
        r"(?:follow|like|join|find|connect with)\b.{0,60}\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube"
        r"|google news|full coverage)\b",
        "Follow us on Twitter and Telegram",
    ),
    _rule(
        "subscribe",
        Part.LINE,
        r"(?:sign up|subscribe|get (?:the|our|access)|register|click here|download (?:the|our)|if you enjoyed"
        r"|like this story|tell us"
        r"|send us|share (?:this|your)|have your say|listen to|want to)\b.{0,160}\b(?:newsletter|app|subscri\w{2,5}|free|e-?mail"
        r"|issues|inbox|story|think|views?|feedback|friend|membership|live|review)\b",
        "Sign up for our daily newsletter",
    ),
    _rule(
        "letters", Part.LINE, r".{0,120}\bletters? to the editor\b", "We welcome letters to the editor on this or any article."
    ),
    _rule(
        "button",
        Part.LINE,
        r"(?:share|tweet|print|e-?mail|save|\d{0,5}\s?comments?|advertisement|sponsored|loading\W{0,3}|copy link|menu"
        r"|search|home|world"
        r"|facebook|twitter|whatsapp|telegram|linkedin|reddit|skip to (?:main )?content|contact us|about us"
        r"|continue reading[^.]{0,40}|(?:article )?share (?:tools|this(?: post| page)?)|copy (?:this )?link"
        r"|show (?:all|key events)(?: only)?"
        r"|(?:facebook|twitter|google plus|whatsapp|e-?mail|messenger| ){2,6}|live (?:reporting|feed|updates|coverage)"
        r"|(?:key (?:event|moment|update)|breaking|pinned|new|updated|developing|auto update(?: on| off)?|load more(?: posts)?"
        r"|list of \d{1,3} updates)|click to (?:share|print|email)[^.]{0,60}|link to this video|you are signed in as|sign in"
        r"|log in|subscribe)$",
        "Advertisement",
    ),
    _rule(
        "cookies",
        Part.LINE,
        r"(?:we|this (?:web)?site|our partners)\b.{0,40}\bcookies\b|(?:accept|manage|reject)\b.{0,12}\bcookies$",
        "We use cookies to improve this site.",
    ),
    _rule("copyright", Part.LINE, r"(?:©|\(c\) ?\d|copyright\b)|.{0,100}\ball rights reserved\W{0,2}$", "© 2016 Example Press"),
    _rule("private_copy", Part.LINE, r"this copy is for your personal\b", "This copy is for your personal use only."),
    _rule(
        "credits",
        Part.LINE,
        rf"\W?{_CREDIT}\b[^.]{{0,40}}\bby\b|.{{0,200}}\bcontributed (?:to this (?:report|story|article)|reporting)\b",
        "Reporting by Nadia Example; Editing by Omar Sample",
    ),
    _rule(
        "reporter",
        Part.LINE,
        r"(?:reporting|writing|reports?|live) from (?-i:[A-Z])[^.!?:]{1,50}$"
        r"|from (?-i:[A-Z])[^.!?:]{1,40}(?:['’]s? (?-i:[A-Z])[^.!?:]{2,80}| staff| correspondent)$",
        "From Example Wire's Nadia Example in Harim",
    ),
    _rule("filed_under", Part.LINE, r"(?:filed under|tags|topics|posted in|categories|tagged)\s?:", "Filed under: World"),
    _rule(
        "address",
        Part.LINE,
        r"(?:[\w.+-]{1,40}@[\w.-]{3,40}|(?:https?://|www\.|twitter\.com/)\S{3,200})$",
        "desk@example.org",
    ),
    _rule(
        "caption",
        Part.LINE,
        r"(?:file )?(?:photo|image|picture)(?:s| credit| by)?\s?:|.{10,300}(?:\s/\s[A-Z][\w .&]{2,40}"
        r"|\[[^\]/]{2,40}/[^\]/]{2,30}\]"
        r"|\((?:photo|image|file)\b[^)]{0,60}\)|\|\s?(?:photo|image)\b.{0,60})$",
        "Smoke over the old quarter on Friday / Example Wire and Agencies",
    ),
    _rule(
        "box",
        Part.BOX,
        r"(?:explore|related(?: (?:stories|articles|news|topics|content|coverage|posts))?|more (?:from|on|stories|news"
        r"|in)\b.{0,40}"
        r"|most (?:read|popular|viewed|shared)|you (?:may|might)(?: also)? (?:like|be interested in)|read (?:next|more|also)"
        r"|recommended(?: for you)?|trending(?: now)?|latest(?: news| stories)?|top stories|editor['’]?s['’]? picks?"
        r"|don['’]?t miss"
        r"|up next|what to read next|popular(?: now)?|keep reading|also in the news|around the web|promoted (?:stories|content)"
        r"|in case you missed it|see also|featured|more like this|something to consider|comments|tell us what you think)\W{0,4}$",
        "You may also like",
    ),
    _rule("source", Part.END, r"sources?\s?:\s?.{0,80}$", "SOURCE: Example Wire and agencies"),
)
