"""Who did what is told without a doer, or only by "they", as the sentences before tell."""

import pytest

from tests.extraction.noted import reading_of, world


def done(text: str) -> list[str]:
    """ "River Guard: shelling, killing" in the order of the claims."""
    claims = reading_of(text, world()).claims
    return [f"{claim.action} {'+'.join(party.name for party in claim.initiators) or '-'}" for claim in claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # whoever besieges a town strikes it
        ("Insurgents surrounded Zinder on Monday. The town was shelled at night.", ["siege Insurgents", "shelling Insurgents"]),
        ("Insurgents launched an offensive on Zinder. Two mills were burned.", ["offensive Insurgents", "arson Insurgents"]),
        # not elsewhere, nor where somebody else has acted, nor in the next paragraph
        ("Insurgents surrounded Zinder on Monday. Agadez was shelled.", ["siege Insurgents", "shelling -"]),
        ("Insurgents surrounded Zinder.\n\nThe town was shelled.", ["siege Insurgents", "shelling -"]),
        (
            "Insurgents surrounded Zinder. Troops entered it. Two mills were looted.",
            ["siege Insurgents", "advance Troops of Niger", "looting Troops of Niger"],
        ),
        # nor does who strikes near a border strike everywhere
        (
            "In Zinder, shells fell on a mill. Nine died.\n\nFrench troops shelled villages near the Libyan border.",
            ["shelling -", "casualties -", "shelling France"],
        ),
        # one word for many
        ("Police clashed with gunmen in Zinder. They shot dead a baker.", ["clash Police of Niger", "killing Police"]),
        ("The attacks in Zinder hit police. They burned a truck.", ["assault -", "arson -"]),
        ("Police said gunmen had shot a baker in Zinder. They burned a truck.", ["killing gunmen", "arson gunmen"]),
        # whom others are only tied to
        (
            "Gunmen raided Zinder. Niger fights insurgents linked to al-Qaeda. The attackers burned a truck.",
            ["assault Gunmen", "clash Niger", "arson Gunmen"],
        ),
        # "it" that no list knows
        ("Another column captured Zinder. It took nine prisoners.", ["capture Another column", "arrest Another column"]),
        # harm of long ago
        ("Insurgents stormed Zinder in May 1999. Nine bakers were killed.", ["assault Insurgents", "killing Insurgents"]),
        ("Insurgents stormed Zinder in May 1999. Nine bakers were killed in June 2004.", ["assault Insurgents", "killing -"]),
        # others who fell, by others who did it
        (
            "Gunmen ambushed a bus near Agadez. Two guards were killed. French troops pursued them. They killed six.",
            ["assault Gunmen", "killing Gunmen", "killing France"],
        ),
    ],
)  # fmt: skip
def test_who_did_it_as_told_before(text: str, claims: list[str]) -> None:
    assert done(text) == claims
