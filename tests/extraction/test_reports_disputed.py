"""Claims and denials in one sentence, who was led and who was hit, towns with an article, and the dead told with their parts."""

import pytest

from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what is denied was claimed by somebody, and is a gain of theirs
        (
            "Veland denied claims by the Falcon Brigade that they had captured Harim.",
            [
                "capture happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
                "capture happened, Falcon Brigade > -, Harim, denies by Veland",
            ],
        ),
        (
            "Veland has dismissed as false claims by the Falcon Brigade that they are in full control of Harim.",
            [
                "hold ongoing, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
                "hold ongoing, Falcon Brigade > -, Harim, denies by Veland",
            ],
        ),
        # of other deeds the denier is charged
        (
            "Veland denied reports by residents that its forces had shelled Harim.",
            [
                "shelling happened, Veland > -, Harim, asserts by residents",
                "shelling happened, Veland > -, Harim, denies by Veland",
            ],
        ),
        (
            "Veland said its troops had seized the town of Harim back from rebels, a report dismissed by the Falcon Brigade.",
            [
                "recapture happened, Veland > rebels, Harim, asserts by Veland",
                "recapture happened, Veland > rebels, Harim, denies by Falcon Brigade",
            ],
        ),
        ("Rebels never took control of Harim.", ["capture happened, Rebels > -, Harim, denies by the report"]),
        # the body that speaks, whenever it spoke
        ("Veland said late on Friday it had captured Harim.", ["capture happened, Veland > -, Harim, asserts by Veland"]),
        (
            "The Falcon Brigade said in a statement on Friday that it had captured Harim.",
            ["capture happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        ("The River Guard said fighting was continuing in Harim.", ["clash ongoing, - > -, Harim, asserts by River Guard"]),
    ],
)
def test_claims_and_denials(text: str, claims: list[str]) -> None:
    found = claims_of(text)
    whole = [told(claim) if claim.speaker.name else f"{told(claim)}, {claim.stance} by the report" for claim in found]
    assert whole == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Rebels led by a former colonel, Omar Lind, seized Harim.", ["capture happened, Rebels > -, Harim"]),
        ("Gunmen under the command of Omar Lind seized Harim.", ["capture happened, Gunmen > -, Harim"]),
        ("Soldiers commanded by Omar Lind seized Harim.", ["capture happened, Soldiers of Veland > -, Harim"]),
        (
            "Ten hostages abducted by the Falcon Brigade were released in Harim.",
            ["abduction happened, Falcon Brigade > Ten hostages, Harim", "release happened, - > Ten hostages, Harim"],
        ),
        (
            "Rebels attacked by night and captured Harim.",
            ["capture happened, Rebels > -, Harim"],
        ),
        ("Morlandic and Velandic troops captured Harim.", ["capture happened, Morland + Veland > -, Harim"]),
        ("Morlandic and Falcon Brigade forces captured Harim.", ["capture happened, Morland + Falcon Brigade > -, Harim"]),
        ("Rebels used Harim as a springboard for attacks on Orra.", ["assault hypothetical, - > -, Orra"]),
        ("South Morlandic troops captured Harim.", ["capture happened, South Morland > -, Harim"]),
        ("Rebels are “in full control” of Harim.", ["hold ongoing, Rebels > -, Harim"]),
        (
            "After clashes rebels on Friday took Deir al-Kum.",
            ["clash happened, - > -, Deir al-Kum", "capture happened, rebels > -, Deir al-Kum"],
        ),
        ("Troops recaptured Abu Zed from rebels.", ["recapture happened, Troops > rebels, Abu Zed"]),
        (
            "Harim is still in our hands, the Falcon Brigade said.",
            ["hold ongoing, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "Harim fell without a fight, and rebels shelled Orra.",
            ["capture happened, - > -, Harim", "shelling happened, rebels > -, Orra"],
        ),
    ],
)
def test_who_took_and_lost_it(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("A raid in Harim killed 20 people, a spokesman said.", 20),
        ("A raid in Harim killed five villagers, a doctor at the clinic said.", 5),
        ("The River Guard said it had killed 20 fighters in Harim, a claim the group denied.", 20),
        ("A raid in Harim killed two soldiers and a nurse.", 3),
        ("A raid in Harim killed two soldiers, a nurse and a child.", 4),
        ("A raid in Harim killed two soldiers and a house was burned.", 2),
        ("A raid in Harim killed 13 people, 10 civilians and three fighters.", 13),
        ("A raid in Harim killed 13 people, including 10 civilians and three fighters.", 13),
    ],
)
def test_the_dead_are_counted_once(text: str, dead: int) -> None:
    whole = claims_of(text)[0].dead
    assert whole is not None
    assert whole.best == dead


def test_strikes_are_not_the_dead() -> None:
    [claim] = claims_of("At least 25 strikes hit Harim, with most of the civilians killed.")
    assert claim.dead is None


def test_a_deed_is_not_where_reporters_were_told_of_it() -> None:
    _, claim = claims_of("Rebels shelled Harim. The River Guard told reporters in Orra that it had taken the city.")
    assert claim.place is not None
    assert claim.place.key == "harim"


def test_a_noun_with_an_article_is_no_name() -> None:
    [claim] = claims_of("The new town was shelled on Monday by troops in Harim.")
    assert claim.place is not None
    assert claim.place.key == "harim"
