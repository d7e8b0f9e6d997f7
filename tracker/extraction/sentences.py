"""Text into passages: sentences with exact offsets, each with the number of its paragraph."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.extraction import datelines
from tracker.extraction.mentions import Passage, Post
from tracker.extraction.posts import with_posts
from tracker.extraction.rules.abbreviations import BEFORE_NAME, BEFORE_NUMBER, EITHER, OPENERS, STATES
from tracker.vocabulary import Span

LONGEST_PASSAGE = 2_000  # no sentence of a report is longer; keeps every later station linear on hostile text
_WIDEST_WRAP = 100  # lines longer than this were not broken by a typewriter or a mail program
_TITLE_LENGTH = 180

_LINE = re.compile(r"[^\n\r\x0b\x0c\u2028\u2029]+|\r\n|[\n\r\x0b\x0c\u2028\u2029]")
SIGN = r"[\u203c\u2049\u2190-\u2bff\u200d\ufe0f\U0001f000-\U0001faff]"  # pictures and flags, as channels set before a post
_LEAD = re.compile(rf"\s*+(?:[-–—•*·▪►‣◦]\s++)?+(?:{SIGN}++\s*+)?+")  # blanks, and what marks an item of a list
# The time of an entry of a live page: "14:20 Rebels stormed", "9.05 GMT - The army said".
_CLOCK = re.compile(
    r"[\[(]?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|(?=\s?[ap]\.?m))(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|"
    r"local\s+time))?[\])]?(?:\s?[-–—|])?\s+"
    rf"(?:{SIGN}++\s*+)?(?=[A-Z\"“‘'])"
)
# The day that opens an entry of a chronicle: "12 May. The army left".
_ENTRY = re.compile(r"(?:\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?|[A-Z][a-z]{2,8}\s\d{1,2}(?:,\s\d{4})?)(?:[.:]|\s[-–—])\s")
# What the part of a report is about, that heads its line: "Kharkiv: Missiles struck a school".
_LABELLED = re.compile(
    r"[A-Z][\w’'-]{1,24}(?:[ /-][A-Z][\w’'-]{1,24}){0,3}(?: (?:region|province|state|district|county|oblast))?: [A-Z]"
)
MARKS = frozenset("•·▪►‣◦*-–—")  # before an item of a list
_MARK = 6  # characters before a line in which its mark stands
_HEADLINES = 3  # lines below each other that no typewriter broke
_BEGINS = re.compile(r"[\"'“‘]?[A-Z][^\n]{0,40}[a-z]")
_GOES_ON = re.compile(r"\s(?:the|an?|of|in|on|at|to|and|or|for|by|with|from|as|that|its|was|is|has|had)\Z", re.IGNORECASE)
_NO_ENDS = ",;:-–—.(!?"
_CLOSERS = "\"'”’»)\\]›`"
# The look-behind keeps a run of a million stops from being tried at each of its stops.
_STOP = re.compile(rf"(?<![.!?…])[.!?…؟۔。]++(?:[ \xa0]\.(?!\w)){{0,6}}+(?:[ \xa0]?»|[{_CLOSERS}]{{0,4}}+)(?=\s|\Z)")
_WORD_BEFORE = re.compile(r"[^\s(\[\"“”‘«»'—–―/]{1,24}\Z")
_NEXT = re.compile(r"[\s\"'“‘«„(\[`¿¡—–-]{0,12}(?P<word>[^\s,;:.!?\"”)\]]{1,24})?")
_SPEAKS = re.compile(r"[^\W_]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]")
_FOLLOWS_A_TIME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ecmp][ds]t|gmt|utc|local|january|february|march|april|may|june|july|august"
    r"|september|october|november|december"
)
_SAME_HOUR = re.compile(r"\s\(\d{1,2}[:.]?\d\d\s?(?:GMT|UTC)\b")  # "at 4:44 p.m. (1444 GMT) Tuesday"


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line, blanks at its ends left out; an empty line has start == end."""
    was_break = True
    for match in _LINE.finditer(text):
        start, end = match.span()
        if text[start] in "\n\r\x0b\x0c\u2028\u2029":
            if was_break:
                yield start, start
            was_break = True
            continue
        was_break = False
        line = match[0]
        first = start + len(line) - len(_LEAD.sub("", line, count=1))
        yield first, max(first, end - (len(line) - len(line.rstrip())))


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    block: list[tuple[int, int]] = []
    for start, end in _lines(text):
        if start < end:
            block.append((start, end))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_wrapped(text: str, block: list[tuple[int, int]]) -> bool:
    lengths = [end - start for start, end in block[:-1]]
    is_narrow = bool(lengths) and max(lengths) <= _WIDEST_WRAP and sum(lengths) >= 45 * len(lengths)
    return is_narrow and not _are_headlines(text, block)


def _are_headlines(text: str, block: list[tuple[int, int]]) -> bool:
    """Whether three lines or more each begin with a capital and end without a stop or a word that cannot end one."""
    if len(block) < _HEADLINES or any(text[end - 1] in _NO_ENDS for _, end in block):
        return False
    return all(_BEGINS.match(text, start, end) and not _GOES_ON.search(text, max(start, end - 8), end) for start, end in block)


def _runs_on(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether a line was broken only because the next word did not fit, or is taken up by a small letter; no entry with a day of
    its own goes on from the one above."""
    if text[following[0]].islower():
        return True
    is_closed = text[line[1] - 1] in ".!?"
    if is_closed and (_ENTRY.match(text, following[0], following[1]) or _LABELLED.match(text, following[0], following[1])):
        return False
    first_word = text[following[0] : min(following[1], following[0] + 40)].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(first_word) > width - 12


def _is_marked(text: str, start: int) -> bool:
    """Whether a mark of a list stands before a line: "• Rebels take the mill"."""
    return text[max(0, start - _MARK) : start].rpartition("\n")[2].strip() in MARKS


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each paragraph; hard-wrapped lines are one paragraph up to the next blank line."""
    for block in _blocks(text):
        marked = [start for start, _ in block[1:] if _is_marked(text, start)]
        items = frozenset(marked) if len(marked) > 1 or (marked and _is_marked(text, block[0][0])) else frozenset()
        wrapped = _is_wrapped(text, block)
        width = max(end - start for start, end in block)
        start = block[0][0]
        for line, following in pairwise(block):
            if following[0] in items or not (wrapped and _runs_on(text, line, following, width)):
                yield start, line[1]
                start = following[0]
        yield start, block[-1][1]


def _ends_after_abbreviation(word: str, following: str, before: str) -> bool:
    """Whether a sentence ends after `word` + full stop, where `word` may be short for something."""
    low, opens = word.casefold(), following.casefold() in OPENERS
    if low in ("a.m", "p.m"):
        return not _FOLLOWS_A_TIME.match(following.casefold())
    if len(word) == 1 and word.isalpha():
        # "2016 г. Армия" ends; "J. Smith", "г. Алеппо" do not.
        return (word.islower() and before[-1:].isdigit()) or (opens and len(following) > 1)
    if low in BEFORE_NUMBER:
        return not following[:1].isdigit() and (opens or low in ("no", "sun", "sat", "mar"))
    if low in BEFORE_NAME:
        return False
    if low in EITHER or (low in STATES and word[0].isupper()) or _INITIALS.fullmatch(word):
        return opens
    return True


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    """Whether the stop found between `start` and `end` of a paragraph ends a sentence."""
    after = _NEXT.match(text, stop.end(), end)
    following = (after and after["word"]) or ""
    if not following:
        return True
    if following[0].islower() or _SAME_HOUR.match(text, stop.end()):
        return False
    if not _SPEAKS.search(text, start, stop.start()):
        return False  # a stop with nothing before it ("... and then") belongs to what follows
    if stop[0][0] != "." or stop[0][:2] in ("..", ". "):
        return True
    head = text[max(start, stop.start() - 25) : stop.start()]
    found = _WORD_BEFORE.search(head)
    if not found:
        return True
    word, before = found[0], head[: found.start()].rstrip()
    if word.isdigit() and len(word) < 3 and not text[start : stop.start() - len(word)].strip():
        return False  # "1. The army" counts its points
    return _ends_after_abbreviation(word, following, before)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at blanks so that no piece is longer than the longest passage."""
    while end - start > LONGEST_PASSAGE:
        cut = text.rfind(" ", start + LONGEST_PASSAGE // 2, start + LONGEST_PASSAGE)
        cut = cut if cut > start else start + LONGEST_PASSAGE
        yield start, cut
        start = cut
    yield start, end


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, stop, begin, end):
            yield from _trimmed(text, begin, stop.end())
            begin = stop.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    for left, right in _pieces(text, start, end):
        piece = text[left:right]
        left += len(piece) - len(piece.lstrip())
        right -= len(piece) - len(piece.rstrip())
        if left < right:
            yield Span(left, right)


def _is_title(text: str, start: int, end: int) -> bool:
    return end - start <= _TITLE_LENGTH and text[end - 1] not in ".!…:;,\"'”’»" and "\n" not in text[start:end]


def split(text: str, title: str = "", posts: Sequence[Post] = ()) -> tuple[Passage, ...]:
    """The sentences of a text in order, with offsets into it; a dateline and a title line are passages of their own.

    A blank line ends a paragraph; a single line break does too unless the text is hard-wrapped. The first paragraph is the
    title where it reads like a headline, or where it says the same as `title`.
    """
    blocks = list(paragraphs(text))
    passages: list[Passage] = []
    for number, (start, end) in enumerate(blocks):
        dateline = datelines.find(text[:end], start) if number < 3 else None
        if not (number or dateline) and len(blocks) > 1 and (text[start:end] == title or _is_title(text, start, end)):
            passages.append(Passage(Span(start, end), 0, is_title=True))
            continue
        if dateline:
            passages += [Passage(span, number, is_dateline=True) for span in _trimmed(text, start, dateline.span.end)]
            start = dateline.span.end
        clock = _CLOCK.match(text, start, end)
        passages += [Passage(span, number) for span in _sentences(text, clock.end() if clock else start, end)]
    return with_posts(text, passages, posts)
