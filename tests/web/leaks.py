"""A record in which everything unpublished holds one word that nothing public holds."""

from datetime import date

import builders

from tracker.desk import assessment, events, review, snapshots
from tracker.models import Event, Location, Snapshot, Source
from tracker.vocabulary import Action

WORD = "quorvax"


def _secret_article(outlet, day, text):
    made = builders.article(outlet, date(2030, 3, day), text)
    made.title, made.byline = f"A {WORD} report", f"Ada {WORD.capitalize()}"
    made.save()
    return made


def unpublished():
    """The published capture of the mill, and beside it whatever is not published; the numbers of what must not be reached."""
    wire = builders.source("wire")
    mill = builders.claim(Action.CAPTURE, within=builders.article(wire, date(2030, 3, 2), "Southern troops took the mill."))
    blog = builders.source("blog", publishes=False)
    waiting = builders.claim(
        Action.SHELLING, at=f"{WORD}-hill", told_by="north", day="2030-03-07",
        within=_secret_article(blog, 7, f"Shells fell on the {WORD} hill."),
    )  # fmt: skip
    waiting.speaker_name, waiting.wording = f"Colonel {WORD}", f"on the {WORD} morning"
    waiting.save()
    open_text = Source.objects.create(key="open-text", name="Open text", grade="B", shows_text=True)
    free = builders.claim(Action.CLASH, at="bridge", within=_secret_article(open_text, 8, f"A clash nobody judged, {WORD}."))
    rejected = builders.claim(Action.PROTEST, at="bridge", within=_secret_article(wire, 9, f"A protest, {WORD}."))
    draft = builders.claim(
        Action.AIR_STRIKE, at="bridge", within=builders.article(blog, date(2030, 3, 10), "A strike on the bridge.")
    )
    taken_back = builders.claim(Action.CLASH, at="bridge", of="north", day="2030-03-04")
    Source.objects.create(key=f"{WORD}-herald", name=f"The {WORD} herald", domains=[f"{WORD}.example"])
    assessment.derive(because=f"read the {WORD} report")
    editor = builders.editor()
    review.reject(claim=rejected, by=editor, reason=f"{WORD} is a hoax")
    review.accept(claim=draft, by=editor, reason=f"Says {WORD} too")
    hidden = {}
    for name, claim in (("draft", draft), ("retracted", taken_back)):
        hidden[name] = Event.objects.get(placements__claim=claim)
        events.retitle(event=hidden[name], title=f"The {WORD} affair", by=editor, reason=f"{WORD}")
    events.retract(event=hidden["retracted"], by=editor, reason=f"A {WORD} hoax")
    return {"public": Event.objects.get(placements__claim=mill), "claims": (waiting, free, rejected), **hidden}


def withdrawn():
    """A frozen chart that was withdrawn because of what it holds."""
    rows = {"events": [{"title": WORD}]}
    kept = snapshots.freeze(
        chart="timeline", query="conflict=war", known_on=date(2030, 3, 9), rows=rows, table={"rows": [WORD]}, alt=WORD
    )
    return snapshots.withdraw(snapshot=Snapshot.objects.get(pk=kept.pk), by=builders.editor(), reason=WORD)


def hidden_place():
    """The place that unpublished claims alone name."""
    return Location.objects.get(key=f"{WORD}-hill")
