"""Whether a deed is told of all of its place, of a part of it or something in it, or only of what lies near it.

Who takes a palace in the capital has not taken the capital, and fighting near a town is not in it.
"""

import re

from tracker.extraction.claims.placed import BESIDE, Placed
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.extent import ALL_OF, ITSELF, PART_ALONE, PART_BEHIND, PART_OF, PLACE_KIND
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, OF_GROUND, Extent, Kind, Span

_ON_THE_WAY = frozenset({"toward", "direction of"})
_SITES = frozenset({Kind.SITE, Kind.ROUTE, Kind.WATER})  # have no parts that anybody counts
_REFERRED, _INHERITED = "claim.place.referred", "claim.place.inherited"
_A_KIND = re.compile(rf"an?\s+(?:[\w-]+\s+){{0,4}}?{PLACE_KIND}(?:\s+in)?", re.IGNORECASE)  # "took a key district", named later
_NO_THINGS = frozenset({"it", "them", "control", "power"})
_SHARE_OF = 24  # characters before "the city that it controls" in which a share of it may be named
_HEADS = 4  # words in which the noun of a phrase stands
_BEFORE = 70  # characters before a place in which a share of it may be named
_BREAK = re.compile(r"[,;:.\"“”]\s|\b(?:which|who|where|while|but|after|before|because|although|as|when)\b", re.IGNORECASE)
_HANGS = re.compile(r",?\s+(?:[^,.;]{1,40},\s+)?(?:which|where|that|an?|the)\b", re.IGNORECASE)
_AROUND = sought(r"\baround\s+(?:the\s+)?\Z", re.IGNORECASE)
_NEARBY = re.compile(r"[^,;:.]{0,40}?\bnearby\s*(?=[,;:.]|\Z)", re.IGNORECASE)
_NEXT = len(" in the ")


def extent_of(deed: ActionMention, placed: Placed, passage: Passage, story: Story) -> Extent:
    """How much of its place a deed of a passage is told of."""
    mention = placed.mention if placed.mention and passage.span.holds(placed.mention.span) else None
    is_of_ground = CODES[deed.action].effect in OF_GROUND
    is_around = mention is not None and not is_of_ground and _is_around(mention, story)
    is_near = placed.place.relation in BESIDE and (mention is not None or not is_of_ground)  # "positions" of a place told before
    if is_near and not is_around and not (mention and _is_told_of(deed, mention, story)):
        return Extent.NEAR
    if mention is None and _NEARBY.match(story.text, deed.span.end, passage.span.end):
        return Extent.NEAR  # "burned while militants launched an attack nearby"
    if placed.place.site is not None:
        return Extent.PART
    entry = story.gazetteer.places.get(placed.place.key)
    if not is_of_ground or (entry and entry.kind in _SITES):
        return Extent.WHOLE
    if placed.rule == _REFERRED and deed.object and _A_KIND.fullmatch(deed.object.of(story.text)):
        return Extent.WHOLE
    if placed.rule == _INHERITED and (goes_on := _as_before(deed, passage, story)):
        return goes_on
    is_share = mention is not None and _is_share(deed, mention, story)
    return Extent.PART if is_share or _is_something_in_it(deed, mention or placed.mention, story) else Extent.WHOLE


def _as_before(deed: ActionMention, passage: Passage, story: Story) -> Extent | None:
    """ "Took a post in Harim and held it": as much as the sentence has told just before, where it goes on about that."""
    last = story.told[-1] if story.told else None
    goes_on = not deed.is_noun and (deed.object is None or deed.object.of(story.low) == "it")
    if last is None or last.span != passage.span or last.place is None or not goes_on:
        return None
    if CODES[last.action].effect in OF_GROUND:
        return last.place.extent
    attacked = last.deed.object.of(story.text) if last.deed and last.deed.object and deed.object else ""
    return Extent.PART if PART_ALONE.pattern.search(attacked) else None


def _is_around(mention: PlaceMention, story: Story) -> bool:
    """ "Clashes around Harim": in it, too."""
    start = mention.span.start
    return _AROUND.within(story.text, max(0, start - _BEFORE), start) is not None


def _is_told_of(deed: ActionMention, mention: PlaceMention, story: Story) -> bool:
    """Whether a deed is told of a place that only another stands near: "a convoy bound for Harim, which rebels hold"."""
    is_done_to = (
        deed.object is not None and deed.object.holds(mention.span) and mention.span.start - deed.object.start <= len("the ")
    )
    return (is_done_to and mention.relation not in _ON_THE_WAY) or (
        deed.span.start > mention.span.end and bool(_HANGS.match(story.text, mention.span.end))
    )


def _is_share(deed: ActionMention, mention: PlaceMention, story: Story) -> bool:
    """ "Parts of Harim", "eastern Harim", "Harim's airport"; but not in "hit a mill in Harim, a town held by rebels"."""
    start, end = mention.span.start, mention.span.end
    share = PART_OF.search(story.text, story.low, max(0, start - _BEFORE), start)
    is_named = share is not None and share[0].strip().lower() in mention.name.lower()  # "Eastern Harim" is a place of its own
    if share and not is_named and not ALL_OF.search(story.text, max(0, share.start() - 20), _end_of_share(share)):
        return _governs(deed, share.start(), story)
    return bool(PART_BEHIND.pattern.match(story.text, end)) and _governs(deed, start, story)


def _end_of_share(share: re.Match[str]) -> int:
    """Up to where words may say that all is meant: "the town of Harim" is all of it, "half of the town of Harim" is not."""
    return share.end() if ALL_OF.match(share[0]) else share.start()


def _governs(deed: ActionMention, at: int, story: Story) -> bool:
    """Whether what stands there is what the deed is done to, or follows its words with no break between."""
    if deed.object is not None and deed.object.start <= at < deed.object.end:
        return True
    return deed.span.start <= at and not _BREAK.search(story.text, deed.span.end, max(at, deed.span.end))


def _is_something_in_it(deed: ActionMention, mention: PlaceMention | None, story: Story) -> bool:
    """ "The palace in Harim", "the hospital": what a deed is done to is not the place, and not what stands for it."""
    done_to = deed.object
    if done_to is None or (mention and (done_to.overlaps(mention.span) or 0 <= done_to.start - mention.span.end <= len(", "))):
        return False  # "Harim, a town held by rebels"
    words = done_to.of(story.text)
    if mention and _is_next(done_to, mention.span) and mention.relation == "in":
        return words.lower() not in _NO_THINGS and not ALL_OF.search(words)
    is_behind = deed.span.end <= done_to.start
    before = deed.text + " " if is_behind else story.text[max(0, done_to.start - _SHARE_OF) : done_to.start]
    if _is_of_part(f"{before}{words} "):
        return True
    if ITSELF.fullmatch(words) or ALL_OF.search(words) or (mention and _names_it(words, mention)):
        return False
    return bool(PART_ALONE.pattern.search(" ".join(words.split()[:_HEADS])))  # what stands further off is told of it


def _is_of_part(words: str) -> bool:
    """ "Held parts of the city", and not "took the last parts of the city"."""
    share = PART_OF.pattern.search(words)
    return share is not None and not ALL_OF.search(words, 0, share.start())


def _is_next(done_to: Span, place: Span) -> bool:
    return 0 <= place.start - done_to.end <= _NEXT


def _names_it(words: str, mention: PlaceMention) -> bool:
    """Whether the words end as the name does: "the airbase" after "Menagh airbase"."""
    return words.split()[-1].lower() == mention.text.split()[-1].lower()
