"""A party that owns up to a deed or denies it in a sentence of its own."""

from datetime import date

import pytest

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.answers import ANSWERS
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind, Stance

HARIM = Gazetteer(
    (PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5),),
    (
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB"),
        ActorEntry("guard", "River Guard", is_state=True, category="MIL"),
    ),
)


def claims_of(text: str) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), HARIM).claims


def answer(claim: ClaimDraft) -> str:
    if claim.rules[-1] in (
        "en.answer.denied",
        "en.answer.denied_by",
        "en.answer.untrue",
        "en.answer.that_untrue",
        "en.answer.did_not",
    ):
        return f"{claim.action}, denied by {claim.speaker.name}"
    return f"{claim.action} by {claim.initiators[0].name}{', denied' if claim.stance is Stance.DENIES else ''}"


@pytest.mark.parametrize("rule", ANSWERS, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule: Rule[Stance]) -> None:
    assert [answer(claim) for claim in claims_of(rule.example) if rule.name in claim.rules] == [rule.reading]


@pytest.mark.parametrize(
    "answered",
    ["claimed full responsibility", "is claiming the credit", "has taken responsibility", "said it was also behind the blast"],
)
def test_a_party_owns_up_in_the_words_that_lay_a_deed_to_it(answered: str) -> None:
    claims = claims_of(f"A bomb killed two men in Harim. The Falcon Brigade {answered}.")
    assert [answer(claim) for claim in claims if claim.speaker.actor == "falcons"] == ["bombing by Falcon Brigade"]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed two men in Harim. No group claimed responsibility.",
        "A bomb killed two men in Harim. The Falcon Brigade has not claimed responsibility.",
        "A bomb killed two men in Harim. The Falcon Brigade took no responsibility.",
        "A bomb killed two men in Harim. The Falcon Brigade said: I take responsibility for the safety of all.",
        "The Falcon Brigade claimed responsibility.",
    ],
)
def test_nobody_owns_up(text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.speaker.actor == "falcons"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        # the claim of those who are named, however far back
        (
            "The River Guard said it took Harim on Monday. Shells fell near Harim. It rained. The mayor left. "
            "The Falcon Brigade dismissed the River Guard claim.",
            ["capture"],
        ),
        # what is not true is what somebody else said
        ("The River Guard said it took Harim. The Falcon Brigade said the claim was untrue.", ["capture"]),
        # nobody denies what they said themselves
        ("The Falcon Brigade said it took Harim. The Falcon Brigade denied that claim.", []),
        # a rejected claim is no deed of its own, and what the sentence goes on to tell is
        ("The River Guard said it took Harim. The Falcon Brigade rejected that claim, saying fighting went on.", ["capture"]),
    ],
)
def test_a_claim_is_denied_without_being_told_again(text: str, denied: list[str]) -> None:
    claims = claims_of(text)
    assert [str(claim.action) for claim in claims if claim.stance is Stance.DENIES] == denied
    assert "rejection" not in [str(claim.action) for claim in claims]
