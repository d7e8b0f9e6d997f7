"""Deeds: every rule on its own example, and the table of what is read from whole sentences."""

import pytest

from tracker.extraction import sentences
from tracker.extraction.actions import find_actions
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.actions import DEED_RULES, DeedRule
from tracker.extraction.rules.en.actions.general import GENERALITIES, GeneralRule
from tracker.extraction.rules.en.actions.manner import RULES as MANNER_RULES
from tracker.extraction.rules.en.actions.manner import MannerRule
from tracker.vocabulary import Action, Span


def deeds(text: str) -> tuple[ActionMention, ...]:
    return find_actions(text, (Passage(Span(0, len(text)), 0),))


def manner(deed: ActionMention) -> str:
    return f"{deed.action} {deed.modality}{' not' if deed.negated else ''}"


def reading(deed: ActionMention, text: str) -> str:
    subject = deed.subject.of(text) if deed.subject else "-"
    object_ = deed.object.of(text) if deed.object else "-"
    background = " (background)" if deed.is_past_background else ""
    return f"{manner(deed)}: {subject} > {object_}{background}"


@pytest.mark.parametrize("rule", DEED_RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule: DeedRule) -> None:
    found = [reading(deed, rule.example) for deed in deeds(rule.example) if deed.rule == rule.name]
    assert found[:1] == [rule.reading]


@pytest.mark.parametrize("rule", MANNER_RULES, ids=lambda rule: rule.name)
def test_each_rule_of_manner_reads_its_own_example(rule: MannerRule) -> None:
    assert rule.reading in [manner(deed) for deed in deeds(rule.example)]


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in (*DEED_RULES, *MANNER_RULES)]
    assert len(names) == len(set(names))


def test_every_action_of_the_code_list_can_be_read() -> None:
    assert {rule.meaning.action for rule in DEED_RULES} == set(Action)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("The siege of the port began in March.", ["siege happened: - > the port"]),
        # who does what to whom
        ("Troops captured the hill at dawn.", ["capture happened: Troops > the hill"]),
        ("Troops captured Tal Rifa the next day.", ["capture happened: Troops > Tal Rifa"]),
        ("Troops shelled the mill the same night.", ["shelling happened: Troops > the mill"]),
        ("Troops shelled the next village.", ["shelling happened: Troops > the next village"]),
        ("The guards hit the depot and left.", ["assault happened: The guards > the depot"]),
        ("The Zedani hit the depot with rockets.", ["shelling happened: The Zedani > the depot"]),
        ("The hill was captured by troops at dawn.", ["capture happened: troops > The hill"]),
        # an age or a place in commas is no subject, and "who" is a person
        ("Peter Mensah, 56, was kidnapped by two men.", ["abduction happened: two men > Peter Mensah"]),
        ("The men, aged 40 and 42, were kidnapped.", ["abduction happened: - > The men"]),
        ("The mayor, from a village in the north, was kidnapped.", ["abduction happened: - > The mayor"]),
        (
            "The mayor of Gao, in the far north, who was kidnapped in May, is free.",
            ["abduction happened: - > The mayor of Gao (background)"],
        ),
        (
            "A note deploring the murder of the mayor and urging the council to act was read.",
            [
                "accusation happened: A note > the murder of the mayor",
                "killing happened: - > the mayor",
                "demand happened: A note deploring the murder of the mayor > the council",
            ],
        ),
        ("Gunmen entered the clinic and kidnapped two nurses.", ["abduction happened: Gunmen > two nurses"]),
        (
            "The column, led by a colonel, seized the airport.",
            ["capture happened: The column > the airport"],
        ),
        (
            "The army entered Tal Rifa, which was captured by rebels in May.",
            ["advance happened: The army > Tal Rifa", "capture happened: rebels > Tal Rifa (background)"],
        ),
        ("The port fell to the militia.", ["capture happened: the militia > The port"]),
        (
            "Fighters recovered positions they had lost on Sunday.",
            ["recapture happened: Fighters > positions", "lose happened: they > positions (background)"],
        ),
        # manner of being
        ("Forces are fighting for the bridge.", ["clash ongoing: Forces > the bridge"]),
        ("The battle for the bridge is far from over.", ["clash ongoing: - > the bridge"]),
        ("The clashes around the silo are still going on.", ["clash ongoing: - > -"]),
        ("The fall of Harim to the army would open the road.", ["capture hypothetical: the army > Harim"]),
        ("Rebels are trying to take the village.", ["capture planned: Rebels > the village"]),
        ("He announced that all combat operations in the valley had ended.", ["clash halted: - > -"]),
        ("Nobody may enter until soldiers have cleared the mines.", ["weapons_seized hypothetical: soldiers > the mines"]),
        ("Fighting went on until rebels captured the town.", ["clash happened: - > -", "capture happened: rebels > the town"]),
        ("The air force has been observing a cessation of air strikes since Friday.", ["air_strike halted: The air force > -"]),
        ("The brigade denied that it had shelled the market.", ["shelling happened: it > the market"]),
        ("No one was injured in the blast.", ["wounding happened not: - > No one", "bombing happened: - > -"]),
        ("If rebels attack the dam, the army will respond.", ["assault hypothetical: rebels > the dam"]),
        ("The village is still with the rebels.", ["hold ongoing: the rebels > The village"]),
        ("Had the rebels attacked, nobody would have slept.", ["assault hypothetical: - > the rebels"]),
        ("Due to the bombing of the bridge, the road was closed.", ["bombing happened: - > the bridge"]),
        (
            "The government decided to investigate the massacre.",
            ["accusation planned: The government > the massacre", "killing happened: - > -"],
        ),
        ("The rebels plan to launch an attack on the town.", ["assault planned: The rebels > the town"]),
        (
            "A bomb went off, killing at least 12 people.",
            ["bombing happened: - > -", "bombing happened: A bomb > -", "killing happened: A bomb > at least 12 people"],
        ),
        ("The attack staged by rebels on the town hall failed.", ["assault happened: rebels > the town hall"]),
        ("Guards opened fire in the square.", ["assault happened: Guards > -"]),
        ("A missile hit a school.", ["shelling happened: - > a school"]),
        # what is no violence, or other violence
        ("Soldiers carried assault rifles.", []),
        ("The senator harshly attacked the president.", []),
        ("The crash of a bus killed nine people.", []),
        ("Police found explosives in a cellar.", []),
        ("He was convicted of murder.", []),
        ("Gunmen captured two engineers.", ["abduction happened: Gunmen > two engineers"]),
        ("Soldiers captured two rebels.", ["arrest happened: Soldiers > two rebels"]),
        ("The army bombed the village.", ["air_strike happened: The army > the village"]),
        ("The raid ended without inflicting any casualties.", ["assault happened: - > -", "casualties happened not: - > -"]),
        # sorts of object
        ("They took three hostages.", ["abduction happened: They > -"]),
        ("Police seized rifles at the border.", ["weapons_seized happened: Police > rifles"]),
        # capitals throughout
        ("TERRORISTS DYNAMITED TWO PYLONS NEAR THE CAPITAL.", ["bombing happened: TERRORISTS > TWO PYLONS"]),
        ("A JUDGE WAS SHOT DEAD BY TWO MEN IN MAY.", ["killing happened: TWO MEN > A JUDGE"]),
        # words of war that are none
        ("The minister suffered a heart attack.", []),
        ("The senator attacked the budget proposal.", []),
        ("The election campaign opened on Monday.", []),
        ("Shares joined a market rally.", []),
        ("They took part in a debate.", []),
        ("The film captured the mood of the decade.", []),
    ],
)
def test_sentences(text: str, readings: list[str]) -> None:
    assert [reading(deed, text) for deed in deeds(text)] == readings


def test_a_denial_is_kept_with_the_deed() -> None:
    (deed,) = deeds("The commander shot down the claims that there had been clashes in the village.")
    assert (deed.action, deed.polarity_shift) == (Action.CLASH, "shot down the claims that")


def test_hostile_text_stays_linear() -> None:
    text = "attack " * 4_000 + "(" * 20_000 + "took " * 4_000
    assert len(find_actions(text, (Passage(Span(0, len(text)), 0),))) < 10_000


@pytest.mark.parametrize(
    ("text", "action", "whom"),
    [
        ("Rebels had killed at least 20 soldiers in Karm.", Action.KILLING, "at least 20 soldiers"),
        ("Gunmen had wounded as many as five people.", Action.WOUNDING, "as many as five people"),
        ("The army has captured more than three villages.", Action.CAPTURE, "more than three villages"),
    ],
)
def test_the_bound_of_a_count_opens_the_object(text, action, whom):
    (found,) = find_actions(text, sentences.split(text))
    assert (found.action, found.object and found.object.of(text)) == (action, whom)


@pytest.mark.parametrize("rule", GENERALITIES, ids=lambda rule: rule.name)
def test_each_generality_reads_its_own_example(rule: GeneralRule) -> None:
    assert rule.reading in [deed.action for deed in deeds(rule.example) if deed.generality == rule.name]


@pytest.mark.parametrize(
    "text",
    [
        "The attack on the bank was condemned.",
        "The men who murdered the judge fled.",
        "Two kidnappings were reported on Monday.",
        "Rebels carried out attacks in the valley.",
        "Heavy shelling and clashes shook the town.",
    ],
)
def test_what_is_told_as_a_deed_is_not_general(text: str) -> None:
    assert [deed.generality for deed in deeds(text) if deed.generality] == []
