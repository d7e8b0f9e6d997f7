"""A Reading as plain values for JSON: the contract that others script against."""

from typing import Any

from tracker.extraction.mentions import (
    ActionMention,
    ActorMention,
    AttributionMention,
    ClaimDraft,
    Count,
    Mention,
    NumberMention,
    Party,
    PlaceMention,
    Reading,
    Speaker,
    TimeMention,
)
from tracker.vocabulary import Span, When

type Json = dict[str, Any]

_CLOSE = 80  # characters between words for one deed that are still shown as one stretch


def as_json(reading: Reading) -> Json:
    """One object for one document; offsets index the `text` it gives back."""
    article = reading.article
    mentions = sorted(reading.mentions, key=lambda mention: (mention.span.start, mention.span.end, mention.kind))
    return {
        "id": article.id,
        "title": article.title,
        "published_on": _day(article.published_on),
        "text": article.text,
        "passages": [_offsets(passage.span) for passage in reading.passages],
        "mentions": [mention_json(mention) for mention in mentions if not _is_silent(mention)],
        "claims": [_claim(claim) for claim in reading.claims],
    }


def _is_silent(mention: Mention) -> bool:
    """Whether a time only points at an event ("at the start of their campaign"): a clue for claims, no date of its own."""
    return isinstance(mention, TimeMention) and not mention.timex3.type


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _offsets(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def mention_json(mention: Mention) -> Json:
    """A mention as plain values: kind, start, end, text, what its kind adds, and the rule that saw it."""
    shared = {"kind": str(mention.kind), **_offsets(mention.span), "text": mention.text}
    return {**shared, **_particular(mention), "rule": mention.rule}


def _particular(mention: Mention) -> Json:
    match mention:
        case TimeMention():
            return _time(mention)
        case PlaceMention():
            return _place(mention)
        case ActorMention():
            return _actor(mention)
        case ActionMention():
            return _action(mention)
        case NumberMention():
            return {"value": mention.best, "what": mention.what, "low": mention.low, "high": mention.high}
        case AttributionMention():
            return _attribution(mention)


def _time(mention: TimeMention) -> Json:
    timex3 = mention.timex3
    beside = {name: value for name, value in (("duration", mention.duration), ("set", mention.set)) if value}
    value = mention.when.edtf or None if mention.when else None
    often = {name: text for name, text in (("quant", timex3.quant), ("freq", timex3.freq)) if text}
    return {"value": value, "timex3": {"type": timex3.type, "value": timex3.value, "mod": timex3.mod, **often}, **beside}


def _place(mention: PlaceMention) -> Json:
    return {
        "value": mention.key or None,
        "name": mention.name or mention.text,
        "lat": mention.lat,
        "lon": mention.lon,
        "precision": str(mention.precision),
        "relation": mention.relation,
        "in_actor": mention.in_actor,
    }


def _actor(mention: ActorMention) -> Json:
    return {
        "value": mention.key or mention.refers_to or None,
        "name": mention.name or mention.text,
        "side": mention.side,
        "is_person": mention.is_person,
        "category": mention.category,
        "represents": mention.represents,
        "refers_to": mention.refers_to,
    }


def _action(mention: ActionMention) -> Json:
    return {
        "value": str(mention.action),
        "modality": str(mention.modality),
        "negated": mention.negated,
        "subject": _pair(mention.subject),
        "object": _pair(mention.object),
    }


def _attribution(mention: AttributionMention) -> Json:
    return {
        "value": str(mention.stance),
        "source": _pair(mention.source),
        "cue": _pair(mention.cue),
        "content": [[span.start, span.end] for span in mention.content],
    }


def _claim(claim: ClaimDraft) -> Json:
    return {
        **_offsets(claim.span),
        "quote": claim.quote,
        "action": str(claim.action),
        "deed": _deed(claim),
        "deed_words": [_pair(span) for span in sorted(_deed_words(claim))],
        "acled": claim.acled,
        "plover": claim.plover,
        "modality": str(claim.modality),
        "stance": str(claim.stance),
        "speaker": _voice(claim.speaker),
        "initiators": [_party(party) for party in claim.initiators],
        "targets": [_party(party) for party in claim.targets],
        "place": _claim_place(claim),
        "when": _when(claim.when),
        "numbers": [_count(count) for count in claim.numbers],
        "dead": {"low": claim.dead.low, "best": claim.dead.best, "high": claim.dead.high} if claim.dead else None,
        "background": claim.background,
        "against": str(claim.against),
        "incident": claim.incident or None,
        "rules": list(claim.rules),
    }


def _deed(claim: ClaimDraft) -> list[int] | None:
    """Where the words that name the deed stand, with those close by that name it too: "launched an assault"."""
    words = _deed_words(claim)
    if not words:
        return None
    start, end = words[0].start, words[0].end
    for span in sorted(words, key=words[0].distance):
        if span.distance(Span(start, end)) <= _CLOSE:
            start, end = min(start, span.start), max(end, span.end)
    return [start, end]


def _deed_words(claim: ClaimDraft) -> list[Span]:
    """Every word or phrase of the sentence that names the deed, the first being the one it was read from."""
    deeds = [mention for mention in claim.evidence if isinstance(mention, ActionMention)]
    words = (span for deed in deeds for span in (deed.span, *deed.beside))
    return [span for number, span in enumerate(dict.fromkeys(words)) if not number or claim.span.overlaps(span)]


def _voice(speaker: Speaker) -> Json:
    return {"name": speaker.name, "actor": speaker.actor, "side": speaker.side, "text": speaker.text or speaker.name}


def _party(party: Party) -> Json:
    return {"name": party.name, "actor": party.actor, "side": party.side, "text": party.text or party.name}


def _claim_place(claim: ClaimDraft) -> Json | None:
    place = claim.place
    if place is None:
        return None
    mention = next((mention for mention in claim.evidence if isinstance(mention, PlaceMention)), None)
    return {
        "name": place.name,
        "key": place.key,
        "precision": str(place.precision),
        "relation": place.relation,
        "extent": str(place.extent),
        "site": {"name": place.site.name, "text": place.site.text, "span": _pair(place.site.span)} if place.site else None,
        "text": mention.text if mention else "",
        "span": _pair(mention.span) if mention else None,
    }


def _when(when: When) -> Json:
    return {
        "edtf": when.edtf,
        "first": _day(when.first),
        "last": _day(when.last),
        "wording": when.wording,
        "resolution": str(when.resolution),
    }


def _count(count: Count) -> Json:
    return {"what": count.what, "low": count.low, "best": count.best, "high": count.high, "part": count.is_part}
