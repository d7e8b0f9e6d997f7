"""People by their calling, kin or lot: whom a deed was done to, though no list of parties knows them."""

import pytest

from tests.extraction.veland import claims_of
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.callings import CALLINGS, several


@pytest.mark.parametrize("calling", CALLINGS)
def test_each_is_people_alone_and_together(calling: str) -> None:
    assert Sort.PEOPLE in sorts_in(f"a {calling}")
    assert Sort.PEOPLE in sorts_in(f"two {several(calling)}")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("baker", "bakers"),
        ("fisherman", "fishermen"),
        ("housewife", "housewives"),
        ("schoolchild", "schoolchildren"),
        ("nanny", "nannies"),
        ("passer-by", "passers-by"),
        ("sister-in-law", "sisters-in-law"),
        ("actress", "actresses"),
        ("coach", "coaches"),
    ],
)
def test_how_several_are_told(one: str, many: str) -> None:
    assert several(one) == many


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Gunmen kidnapped two wardens near Harim on Monday.", ["two wardens"]),
        ("Two locksmiths and a chef were killed by shells in Harim on Monday.", ["Two locksmiths", "chef"]),
        ("Gunmen shot a beekeeper in Harim on Monday.", ["beekeeper"]),
    ],
)
def test_whom_it_was_done_to(text: str, targets: list[str]) -> None:
    (claim,) = claims_of(text)
    assert [party.name for party in claim.targets] == targets
