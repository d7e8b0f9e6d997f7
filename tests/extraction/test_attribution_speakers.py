"""Who stands behind a source: known actors, people who speak for them, pronouns, and the nameless."""

import pytest

from tracker.extraction.attribution import find_attributions
from tracker.extraction.mentions import ActorMention
from tracker.extraction.sentences import split
from tracker.vocabulary import Span

KNOWN = {"Green Brigade": ("green", "north"), "army": ("army", "south"), "Red Office": ("red", ""), "US": ("us", "")}


def actors(text: str) -> list[ActorMention]:
    """Every known name in the text, as the actor finder would hand it on."""
    found = []
    for name, (key, side) in KNOWN.items():
        start = text.find(name)
        while start >= 0:
            found.append(ActorMention(Span(start, start + len(name)), name, "test", name=name, key=key, side=side))
            start = text.find(name, start + 1)
    return found


def speakers(text: str) -> list[str]:
    """Each speaker as "name > actor", with * where the source is nameless."""
    lines = []
    for mention in find_attributions(text, split(text), actors(text)):
        speaker = mention.speaker
        name = f"{speaker.name} > {speaker.key or speaker.represents or '-'}" if speaker else "-"
        lines.append(name + (" *" if mention.is_anonymous else ""))
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said it had left.", ["army > army"]),
        ("Jane Roe, head of the Green Brigade, said it had left.", ["Jane Roe > green"]),
        ("Jane Roe from the political office of the Green Brigade said it had left.", ["Jane Roe > green"]),
        ("Omar al-Doe, of the Green Brigade, said it had left. Later al-Doe said it was back.", ["Omar al-Doe > green"] * 2),
        ("Jane Roe, of the Green Brigade, said it had left. She added that it was over.", ["Jane Roe > green"] * 2),
        ("The army said it had left. It added that it would return.", ["army > army"] * 2),
        ("A spokesman for the army said it had left.", ["A spokesman for the army > army"]),
        ("A senior US official said it was over.", ["A senior US official > us *"]),
        ("A senior US official said it was over. The official said all were safe.", ["A senior US official > us *"] * 2),
        ("Rebel sources close to the talks said it was over.", ["Rebel sources close to the talks > - *"]),
        ("Residents said it was over.", ["Residents > - *"]),
        ("A diplomat said it was over, speaking on condition of anonymity.", ["A diplomat > - *"]),
        ("A clerk, who hid in the port, said it was over.", ["A clerk > -"]),
        ("A clerk, speaking in the port, said it was over.", ["A clerk > -"]),
        ("The general is said to have fled.", ["-"]),
        ('"It is over," said Jane Roe, who leads the Red Office.', ["Jane Roe > red"]),
        ("Jane Roe of the Green Brigade said it had left.", ["Jane Roe > green"]),
        ("A British officer said it was over.", ["A British officer > -"]),
        ("An aide to Jane Roe said it was over.", ["An aide to Jane Roe > - *"]),
        ("Tens of thousands said it was over.", ["Tens of thousands > -"]),
        ("The army left the town, the Green Brigade said.", ["Green Brigade > green"]),
        # Behind an aside that has a verb of its own.
        ("The town fell, among them a quarter that was empty, said a clerk.", ["a clerk > -"]),
        ("The shop, whose owner was out, said it was over.", ["The shop > -"]),
        # Of two voices the first that is known; of a source with a relative clause its head.
        ("Both the army and a spokesman for the Green Brigade said it had left.", ["army > army"]),
        ("A charity and the army said it had left.", ["army > army"]),
        ("The army, which calls the Green Brigade bandits, said it had left.", ["army > army"] * 2),
        # An envoy speaks for who sends him.
        ("The US's ambassador to the Red Office, Jane Roe, said it was over.", ["Jane Roe > us"]),
        # A surname that is a verb elsewhere.
        ('"It is over," Colonel Edward Said told reporters.', ["Colonel Edward Said > -"]),
        ("The army left, Theresa May said.", ["Theresa May > -"]),
        # Where something was said is no second voice.
        ("The army said in a statement that it had left, and that it would return.", ["army > army"]),
        # Outside a quotation "we" is the outlet itself.
        ("The army said it had left. We found that it had not.", ["army > army", "-"]),
    ],
)
def test_who_stands_behind_a_source(text, expected):
    assert speakers(text) == expected


def test_a_person_speaks_with_the_side_they_speak_for():
    text = "Jane Roe, head of the Green Brigade, said it had left. Roe said it was over."
    first, second = (mention.speaker for mention in find_attributions(text, split(text), actors(text)))
    assert (first.side, first.is_person, first.represents) == ("north", True, "green")
    assert (second.name, second.side, second.represents) == ("Jane Roe", "north", "green")
