"""Incidents: which claims speak of one act of violence, which only in passing, and whom it was done to."""

from datetime import date

import pytest

from tracker.extraction.claims.incident_kinds import KINDS
from tracker.extraction.claims.incident_news import is_statement
from tracker.extraction.claims.signs import signs_of
from tracker.extraction.claims.story import story_of
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.grounds import GROUNDS, OWN_WORDS
from tracker.extraction.rules.en.victims import VICTIMS
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import CODES, Action, Harmed, Kind, acled_of

TOWNS = Gazetteer(
    (
        PlaceEntry("bambari", "Bambari", Kind.TOWN, 5.8, 20.7),
        PlaceEntry("bria", "Bria", Kind.TOWN, 6.5, 22.0),
        PlaceEntry("gao", "Gao", Kind.TOWN, 16.3, 0.0),
    ),
    (
        ActorEntry("falcons", "Falcon Brigade", "rebels", is_state=False, category="REB"),
        ActorEntry("guard", "River Guard", "state", is_state=True, category="MIL"),
    ),
    (SideEntry("rebels", "Rebels"), SideEntry("state", "State")),
)
MAY_15 = date(2024, 5, 15)


def claims_of(text: str) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=MAY_15), TOWNS).claims


def incidents_of(text: str) -> list[str]:
    return [f"{claim.action} {claim.incident or '-'}" for claim in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one act told again
        (
            "A car bomb killed six people in Bambari on Monday. The explosion destroyed a bakery. Twelve people were wounded.",
            ["bombing 1", "wounding 1"],
        ),
        # an attack that turns out to be a bombing
        (
            "There was an attack in Bambari on Monday. A bomb exploded outside the bank.",
            ["assault 1", "bombing 1"],
        ),
        # another act, elsewhere
        (
            "A car bomb killed six people in Bambari on Monday. Another bomb exploded in Bria on Sunday.",
            ["bombing 1", "bombing 2"],
        ),
        (
            "Gunmen kidnapped two nurses in Bria on Monday. A judge was murdered in Gao on Sunday.",
            ["abduction 1", "killing 2"],
        ),
        # others did it
        (
            "The Falcon Brigade attacked a school in Bambari on Monday. The River Guard torched a mill in Bambari on Monday.",
            ["assault 1", "arson 2"],
        ),
        # a battle is no incident, and what is told of it neither
        (
            "The Falcon Brigade ambushed a patrol near Gao on Monday. Nobody came to help. It rained. Twelve were wounded.",
            ["assault -", "wounding -"],
        ),
        # taking a soldier hostage is one
        ("Gunmen kidnapped a soldier in Gao on Monday.", ["abduction 1"]),
        # and so is a murder, whoever was murdered
        ("A retired soldier was murdered in Gao on Monday.", ["killing 1"]),
        ("Gunmen murdered a soldier in Gao on Monday.", ["killing 1"]),
        ("Gunmen killed a soldier in Gao on Monday.", ["killing -"]),
        # a bomb is laid for whoever comes, and a man with a name is no soldier until somebody says so
        ("A car bomb killed two soldiers in Gao on Monday.", ["bombing 1"]),
        ("Gunmen shot Peter Mensah in Gao on Monday. Two policemen were wounded.", ["killing 1", "wounding 1"]),
        # two deeds of one subject are two
        ("Gunmen detonated a bomb in Gao on Monday and set a school on fire.", ["bombing 1", "arson 2"]),
        # what was done to somebody is told, though an act of that kind was told before
        (
            "A teacher was murdered in Gao on Monday. The port closed after the murder of a judge.",
            ["killing 1", "killing 2"],
        ),
        # what was tried is one, though it failed
        ("Gunmen tried to kidnap a judge in Gao on Monday.", ["abduction 1"]),
        ("A car bomb was left in Gao on Monday, but it did not explode.", ["bombing 1", "bombing 1"]),
        # a bomb found in time was laid, and is another than the one that went off
        ("Police defused a bomb in Gao on Monday.", ["bombing 1"]),
        ("Officials denied that a bomb had been found and defused in Gao.", ["bombing -"]),
        (
            "A bomb exploded in Gao on Monday, and a second device at the bank was deactivated.",
            ["bombing 1", "bombing 2"],
        ),
        # nothing has happened, or nothing is affirmed
        ("The Falcon Brigade plans to bomb a bank in Bria.", ["bombing -"]),
        ("The Falcon Brigade denied that it had bombed the bank in Bria.", ["bombing -"]),
        # long past, or over years
        ("A judge was murdered in Gao in March 2019.", ["killing -"]),
        ("Since 2015, 3,000 villagers have been killed in Bria.", ["killing -"]),
    ],
)
def test_which_claims_speak_of_one_incident(text: str, expected: list[str]) -> None:
    assert incidents_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The bishops condemned terrorist attacks.",
        "The ministers spoke of the struggle against kidnappings.",
        "They live with extortion and murders.",
        "The paper writes of an increase in killings.",
    ],
)
def test_talk_in_general_is_no_claim_of_violence(text: str) -> None:
    assert [claim.action for claim in claims_of(text) if CODES[claim.action].family != "statement"] == []


@pytest.mark.parametrize(
    "text",
    [
        "A light plane with two farmers on board crashed near Gao because of mechanical problems, killing two farmers.",
        "A helicopter crashed on a roof in Gao. Two men were wounded after the emergency landing.",
        "The execution of the new secret plan for the port begins in May.",
        "The coup attempt against the president failed.",
        "The minister hit the nail on the head.",
    ],
)
def test_mishaps_plans_and_sayings_are_no_violence(text: str) -> None:
    assert [claim.action for claim in claims_of(text) if claim.action in KINDS] == []


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("An increase in killings in Bria left 40 people dead on Monday.", ["killing"]),
        ("The bishops condemned the attack on the school in Bria.", ["accusation", "assault"]),
    ],
)
def test_what_has_a_number_or_is_one_act_is_told(text: str, actions: list[str]) -> None:
    assert [str(claim.action) for claim in claims_of(text)] == actions


@pytest.mark.parametrize(
    "text",
    ["A judge was murdered in Gao in March 2019.", "Since 2015, 3,000 villagers have been killed in Bria."],
)
def test_violence_long_past_is_background(text: str) -> None:
    (claim,) = claims_of(text)
    assert (claim.incident, claim.background) == (0, True)


@pytest.mark.parametrize(
    ("text", "acled"),
    [
        # what came of a bombing, and "the attack", are coded as the bombing
        (
            "A bomb exploded in Bambari on Monday. The attack shocked the town. Twelve people were wounded.",
            ["Explosions/Remote violence/Remote explosive/landmine/IED"] * 3,
        ),
        # an attack on those who do not fight is no battle where it is only called "the attack"
        (
            "It rained. Trade was slow. Gunmen attacked a school in Bambari on Monday. The attack shocked the town.",
            ["Violence against civilians/Attack"] * 2,
        ),
        # the killing of the abducted is no abduction
        (
            "Gunmen kidnapped two nurses in Bria on Monday. The nurses were murdered on Tuesday.",
            ["Violence against civilians/Abduction/forced disappearance", "Violence against civilians/Attack"],
        ),
    ],
)
def test_claims_of_one_incident_agree_in_their_codes(text: str, acled: list[str]) -> None:
    claims = claims_of(text)
    assert {claim.incident for claim in claims} == {1}
    assert [claim.acled for claim in claims] == acled


def test_violence_in_passing_is_background() -> None:
    (claim,) = claims_of("We have our memories: many people have been murdered in this country.")
    assert (claim.action, claim.incident, claim.background) == ("killing", 0, True)


@pytest.mark.parametrize(
    ("text", "against", "acled"),
    [
        ("Rebels killed two soldiers near Gao.", "armed", "Battles/Armed clash"),
        ("Rebels killed two teachers near Gao.", "unarmed", "Violence against civilians/Attack"),
        ("Rebels killed two soldiers and a child near Gao.", "unarmed", "Violence against civilians/Attack"),
        ("Gunmen attacked a checkpoint near Gao.", "armed", "Battles/Armed clash"),
        ("Gunmen killed two policemen in Gao.", "armed", "Battles/Armed clash"),
        ("Gunmen killed a sergeant in Gao.", "armed", "Battles/Armed clash"),
        ("Gunmen killed a retired sergeant in Gao.", "unarmed", "Violence against civilians/Attack"),
        ("Gunmen attacked a hospital in Gao.", "unarmed", "Violence against civilians/Attack"),
        ("Gunmen attacked a convoy of food aid near Gao.", "unarmed", "Violence against civilians/Attack"),
        ("A drone hit a hospital in Gao.", "unarmed", "Explosions/Remote violence/Air/drone strike"),
        ("Gunmen opened fire in Gao.", "", "Battles/Armed clash"),
        ("Rebels executed two soldiers in Gao.", "armed", "Violence against civilians/Attack"),
    ],
)
def test_whom_it_was_done_to_decides_the_acled_type(text: str, against: str, acled: str) -> None:
    claim = claims_of(text)[0]
    assert (str(claim.against), claim.acled) == (against, acled)


def test_only_harm_and_attacks_turn_with_whom_they_are_done_to() -> None:
    turned = {action for action in Action for harmed in Harmed if acled_of(action, harmed=harmed) != CODES[action].acled}
    assert turned == {Action.KILLING, Action.CASUALTIES, Action.WOUNDING, Action.ASSAULT}


def test_a_number_that_is_part_of_another() -> None:
    (claim,) = claims_of("At least 20 people, including five children, were killed by shelling in Bria on Monday.")
    assert [(count.what, count.best, count.is_part) for count in claim.numbers] == [("killed", 20, False), ("killed", 5, True)]


@pytest.mark.parametrize("rule", VICTIMS, ids=lambda rule: rule.name)
def test_each_rule_of_victims_reads_its_own_example(rule: Rule[Harmed]) -> None:
    (claim,) = claims_of(rule.example)
    assert (str(claim.against), str(rule.meaning)) == (rule.reading, rule.reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is avenged is over, and none of the dead are its own
        (
            "Crowds burned shops in Bambari on Monday to avenge the murder of a judge. Nine people were killed.",
            ["arson 1", "killing 2", "killing 1"],
        ),
        # who burns houses and shoots does two things
        ("Soldiers burned houses and shot nine villagers in Bambari on Monday.", ["arson 1", "killing 1"]),
        # whose driver it was is told before
        (
            "A bomb went off in Bambari on Monday. Gunmen shot dead Senator Omar Hadi in Bria. His driver was wounded.",
            ["bombing 1", "killing 2", "wounding 2"],
        ),
    ],
)
def test_what_is_done_for_another_deed_and_to_whose_men(text: str, expected: list[str]) -> None:
    assert incidents_of(text) == expected


@pytest.mark.parametrize("rule", GROUNDS, ids=lambda rule: rule.name)
def test_each_ground_is_shown_by_its_own_example(rule: Rule[str]) -> None:
    found = read(RawDocument(body=rule.example, format="clean", published_on=MAY_15), TOWNS)
    story, sign = story_of(found.article, found.passages, found.mentions, TOWNS), rule.name.rsplit(".", 1)[-1]
    shown = [str(claim.action) for claim in found.claims if signs_of(claim, story).has(sign)]
    assert rule.reading in shown


@pytest.mark.parametrize("rule", OWN_WORDS, ids=lambda rule: rule.name)
def test_each_sign_of_a_statement_is_shown_by_its_own_example(rule: Rule[str]) -> None:
    found = read(RawDocument(body=rule.example, format="clean", published_on=MAY_15), TOWNS)
    assert is_statement(story_of(found.article, found.passages, found.mentions, TOWNS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town remembers the killings.", ["killing -"]),
        ("The killing of its teacher shocked the town.", ["killing 1"]),
        ("A trader was killed during a police operation.", ["killing -"]),
        ("A trader was killed during the night.", ["killing 1"]),
        ("The police raided the house of a trader in Gao.", ["assault -"]),
        ("Hooded men attacked people.", ["assault 1"]),
        ("Men attacked people.", ["assault -"]),
        ("[Interview with the mayor] The killings were a shame.", ["killing -"]),
        ("The killings in Gao were a shame.", ["killing 1"]),
        ("The killings were a shame. Troops clashed with rebels near Bria.", ["killing -", "clash -"]),
        # what somebody keeps doing, what only describes a thing, and what is only named
        ("The raiders kidnap people to pay for the war.", ["abduction -"]),
        ("The raiders kidnapped people to pay for the war.", ["abduction 1"]),
        ("The traders were driving a stolen car.", ["robbery -"]),
        ("Gunmen had stolen the car of the traders.", ["robbery 1"]),
        ("The report speaks of murder.", ["killing -"]),
    ],
)
def test_what_speaks_for_news_and_against_it(text: str, expected: list[str]) -> None:
    assert incidents_of(f"It rained. The market was closed. Trade was slow. {text}") == expected


def test_a_tally_of_thousands_is_no_act() -> None:
    claims = claims_of(
        "Gunmen killed five villagers in Bria on Monday. The Falcon Brigade has killed thousands of people in six years."
    )
    assert [(str(claim.action), claim.incident, claim.background) for claim in claims] == [
        ("killing", 1, False),
        ("killing", 0, True),
    ]


def test_what_is_told_of_another_town_is_no_part_of_an_act_that_the_article_only_puts_elsewhere() -> None:
    text = (
        "Gunmen attacked a base at Bambari at dawn on Monday.\n\nAn aircraft struck their trucks a day later.\n\n"
        "In Bria, six people were wounded on Sunday when mortar rounds landed near the market."
    )
    claims = read(RawDocument(body=text, format="clean", published_on=MAY_15), TOWNS).claims
    shells = [claim for claim in claims if claim.action is Action.SHELLING]
    assert [(claim.initiators, claim.place and claim.place.name) for claim in shells] == [((), "Bria")]


def test_what_happened_there_is_no_part_of_what_was_told_of_another_town() -> None:
    text = (
        "Soldiers left Bambari on Monday. At least 19 people were killed, a doctor said.\n\nThe mayor spoke.\n\n"
        "In Bria, shops were closed on Tuesday, witnesses said. Two police officers were shot dead there on Sunday."
    )
    killings = [
        claim
        for claim in read(RawDocument(body=text, format="clean", published_on=MAY_15), TOWNS).claims
        if claim.action is Action.KILLING
    ]
    assert [(claim.place and claim.place.name, claim.incident, claim.when.is_told) for claim in killings] == [
        ("Bambari", 1, False),
        ("Bria", 0, True),
    ]


def test_nobody_tells_anything_new_of_what_no_group_says_it_was_behind() -> None:
    text = "Two police officers were shot dead in Bambari on Sunday. No group has said it was behind the attack."
    assert [claim.action for claim in read(RawDocument(body=text, format="clean", published_on=MAY_15), TOWNS).claims] == [
        Action.KILLING
    ]


def test_as_many_others_of_another_town_are_the_victims_of_another_act() -> None:
    told = (
        "Three members of one family were killed in Gao when a rocket hit their home.\n\n"
        "Seven members of the Lind family died when shells hit Bria.\n\n"
        "Nine bodies were found in the rubble in Bambari."
    )
    assert incidents_of(told) == ["shelling 1", "shelling 2", "casualties 3"]
