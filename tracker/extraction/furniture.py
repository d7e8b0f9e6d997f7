"""Page furniture out of a list of paragraphs: credits, links, boxes of headlines, and the unrelated tail below an article."""

import re

from tracker.extraction.heading_lines import adds_deeds, is_stamp, sums_up
from tracker.extraction.published import is_date_line
from tracker.extraction.rules.en.furniture import RULES, Part
from tracker.extraction.rules.rule import Rule

MARK = "• "  # what marks an item of a list in a page that was saved as text
_LONGEST = 420  # a longer paragraph is never furniture
_HEADLINE_LENGTH = 200
_TAIL_RUN = 3  # so many headlines in a row at the end are a list of other articles
_ENDS_AS_PROSE = re.compile(r"(?:[.!…:;]|[.!?…,][\"”’»'])[\])]?\Z|[.!?…۔。]\Z")
_LISTED = re.compile(
    r"(?:[-•*–]|\d{1,2}[.):]?)\s|https?:|[A-Z][a-z]{2,8} \d{1,2}\b"
)  # a point of a list, a link, a day of a programme


_NAME = re.compile(r"(?<!\w)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][^\W\d_]{3,}")


def part_of(paragraph: str) -> Rule[Part] | None:
    """The rule that knows this paragraph for furniture, or None."""
    if len(paragraph) > _LONGEST:
        return None
    line = paragraph.removeprefix(MARK)
    return next((rule for rule in RULES if rule.pattern.match(line)), None)


def is_prose(paragraph: str) -> bool:
    """Whether a paragraph reads like a sentence of an article and not like a headline, a label or a caption."""
    words = max(paragraph.count(" ") + 1, len(paragraph) // 12)  # some scripts set no blanks
    if words >= 40:
        return True
    asks_only = paragraph.endswith("?") and not re.search(r"[.!?]\s", paragraph)
    return words >= 8 and bool(_ENDS_AS_PROSE.search(paragraph)) and not asks_only


def same(left: str, right: str) -> bool:
    """Whether two lines say the same but for case, marks and blanks."""
    return bare(left) == bare(right)


def bare(line: str) -> str:
    """The letters and figures of a line alone, small."""
    return re.sub(r"[\W_]+", "", line).casefold()


def _is_headline(paragraph: str) -> bool:
    return len(paragraph) <= _HEADLINE_LENGTH and not is_prose(paragraph)


def _announces(paragraph: str) -> bool:
    return paragraph.endswith(":") and paragraph.count(" ") >= 3


def _without_boxes(paragraphs: list[str], *, is_live: bool) -> list[str]:
    """Paragraphs without lines of furniture, and without the headlines under the heading of a box; posts keep their times."""
    kept: list[str] = []
    in_box = False
    for paragraph in paragraphs:
        rule = None if is_live and is_stamp(paragraph) else part_of(paragraph)
        if rule:
            in_box = in_box or rule.meaning is Part.BOX
        elif in_box and _is_headline(paragraph):
            continue
        else:
            in_box = False
            kept.append(paragraph)
    return kept


def _before_end(paragraphs: list[str]) -> list[str]:
    """Paragraphs up to the line that closes the article, where most of the prose stands above it."""
    for place, paragraph in enumerate(paragraphs):
        rule = part_of(paragraph)
        if rule and rule.meaning is Part.END:
            above = sum(len(p) for p in paragraphs[:place] if is_prose(p))
            below = sum(len(p) for p in paragraphs[place:] if is_prose(p))
            if above > below:
                return paragraphs[:place]
    return paragraphs


def _without_tail(paragraphs: list[str]) -> list[str]:
    """Paragraphs without a closing run of headlines; a list that is announced is no such run, nor one that tells of the same."""
    end = len(paragraphs)
    while end and not _announces(paragraphs[end - 1]) and (_is_headline(paragraphs[end - 1]) or part_of(paragraphs[end - 1])):
        end -= 1
    run = [p for p in paragraphs[end:] if p.count(" ") >= 3]
    announced = end and _announces(paragraphs[end - 1])
    has_body = sum(map(is_prose, paragraphs[:end])) >= 2
    headed = any(adds_deeds(line) or sums_up(line) for line in paragraphs[end:])
    if len(run) < _TAIL_RUN or announced or headed or not has_body or _is_list(run, paragraphs[:end]):
        return paragraphs
    return paragraphs[:end]


def _is_list(run: list[str], body: list[str]) -> bool:
    """Whether lines are a list of the article: a programme, sentences, or items that name whom or what it names."""
    listed = [line for line in run if _LISTED.match(line)]
    if len(listed) <= len(run) / 2:
        return False
    marked = [line for line in listed if line.startswith(MARK)]
    if len(marked) <= len(listed) / 2:
        return True
    names = set(_NAME.findall(" ".join(body)))
    told = sum(bool(line.endswith(".") or names.intersection(_NAME.findall(line[len(MARK) + 1 :]))) for line in marked)
    return told > len(marked) / 2


def _without_repeats(paragraphs: list[str], title: str, *, is_live: bool) -> list[str]:
    seen = {bare(title)} if title else set()
    kept = []
    for place, paragraph in enumerate(paragraphs):
        words = bare(paragraph)
        if words and (words not in seen or is_stamp(paragraph)):
            kept.append(paragraph)
        if len(words) > 40 or (place < 3 and not is_live):
            seen.add(words)
    return kept


def clear(paragraphs: list[str], title: str = "", *, is_live: bool = False) -> list[str]:
    """The paragraphs of an article without its title, furniture, boxes and unrelated tail; posts keep their times."""
    whole = _before_end(_without_repeats(paragraphs, title, is_live=is_live))
    cleared = _without_boxes(whole if is_live else _without_tail(whole), is_live=is_live)
    return cleared or paragraphs


def is_head(paragraph: str) -> bool:
    """Whether a line stands above the body of its page: a byline, a day, a reading time."""
    rule = part_of(paragraph)
    return is_date_line(paragraph) or bool(rule and rule.meaning is Part.HEAD)
