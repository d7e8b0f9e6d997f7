"""War's words where no war is meant: sport, illness, business, courts; and the same words where it is."""

from datetime import date

import pytest

from tracker.extraction.folding import lowered
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.company import CUSTODY, HARM, HELD, SOCIETY, STATE, STRIFE, TURNS, VIOLENCE, WAR
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

KARFA = Gazetteer(
    (PlaceEntry("karfa", "Karfa", Kind.TOWN, 10.0, 20.0),),
    (
        ActorEntry("falcons", "Falcons", "rebels", is_state=False, category="REB"),
        ActorEntry("veland", "Veland", "", is_state=True, category="GOV"),
    ),
    (SideEntry("rebels", "Rebels"),),
)


def actions_of(text: str) -> list[str]:
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), KARFA)
    return [str(claim.action) for claim in reading.claims]


@pytest.mark.parametrize("rule", [WAR, HARM, STRIFE, VIOLENCE, STATE, SOCIETY, CUSTODY, HELD], ids=lambda rule: rule.name)
def test_examples_keep_their_claim(rule: Rule[str]) -> None:
    assert rule.pattern.search(lowered(rule.example))
    assert rule.reading in actions_of(rule.example)


@pytest.mark.parametrize("rule", TURNS, ids=lambda rule: rule.name)
def test_turns_of_speech_are_no_claims(rule: Rule[bool]) -> None:
    assert rule.pattern.search(rule.example)
    assert actions_of(rule.example) == []


@pytest.mark.parametrize(
    "text",
    [
        "The striker has battled injuries all season.",
        "The two teams will clash again next week.",
        "Prices hit a record high in Karfa.",
        "The film is released in cinemas on Friday.",
        "She lost her seat after the recount.",
        "The company controls the land near the stadium.",
        "The clinic takes walk-in patients.",
        "He was struck by a car while walking home.",
        "The wrestler opened up his offensive early in the bout.",
        "The firm refused to comment on its results.",
        "Mr Adair, who ran the bakery, died on Tuesday at the age of 74.",
        "Karfa beat the Rovers 3-1 on Saturday.",
    ],
)
def test_sport_business_and_obituaries_make_no_claims(text: str) -> None:
    assert actions_of(text) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Veland captured the ridge above Karfa.", "capture"),
        ("Falcons fought near Karfa on Monday.", "clash"),
        ("The harbour in Karfa was captured in May.", "capture"),
        ("Shells hit the market. Soldiers had shelled the town all week.", "shelling"),
        ("A shootout went on for an hour.", "clash"),
        ("The ministry refused to sign the accord.", "rejection"),
        ("Six people died. A bomb had gone off at the gate.", "casualties"),
        ("Four journalists were released on Friday after two years in jail.", "release"),
    ],
)
def test_war_and_state_are_read(text: str, action: str) -> None:
    assert action in actions_of(text)


def test_an_article_about_war_vouches_for_a_sentence_that_says_too_little() -> None:
    lead = (
        "Rebel artillery shelled the garrison. Warplanes bombed a checkpoint, and militants laid landmines along the front line. "
    )
    padding = "Nothing was heard from the valley for the rest of a long and rainy day, and the phones were dead. " * 6
    assert "capture" in actions_of(f"{lead}{padding}They took the hill by nightfall.")
    assert actions_of("They took the hill by nightfall.") == []
