"""Notes on single events from all over the world, and sentences of news with one label each: what share of them is read right."""

from collections import Counter

import pytest

from tests.extraction import noted
from tests.extraction.noted import world
from tracker.extraction.mentions import Count
from tracker.extraction.rules.en.crowds import CROWDS
from tracker.extraction.rules.en.state_forces import STATE_FORCES, STATE_POSTS
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Crowd, Modality, plover_of

# What a reading of the notes must reach, in percent.
FLOORS = {
    "first.txt": {"date": 98, "place": 93, "spot": 88, "actor": 69, "dead": 93, "type": 94, "sub": 93},
    "second.txt": {"date": 98, "place": 93, "spot": 88, "actor": 69, "dead": 93, "type": 90, "sub": 85},
    "third.txt": {"date": 97, "place": 92, "spot": 92, "actor": 72, "dead": 97, "type": 95, "sub": 95},
}
NEWS_FLOORS = {"news.txt": 95, "news_second.txt": 89}


def told(text: str) -> list[noted.Told]:
    return list(noted.told(noted.reading_of(text, world()).claims))


@pytest.mark.parametrize("name", FLOORS)
def test_notes_are_read(name: str) -> None:
    agreed: Counter[str] = Counter()
    notes = list(noted.notes(name))
    for note in notes:
        agreed.update(noted.best(note, noted.told(noted.reading_of(note.text, world(), note.day).claims)))
    shares = {heading: 100 * agreed[heading] / len(notes) for heading in FLOORS[name]}
    assert {heading: share for heading, share in shares.items() if share < FLOORS[name][heading]} == {}


def test_the_notes_are_of_many_countries_and_of_every_sub_event() -> None:
    heads = [line.split("|") for line in (noted.FOLDER / "first.txt").read_text("utf-8").splitlines() if line.startswith("=")]
    assert len(heads) >= 150
    assert len({head[1].strip() for head in heads}) >= 25
    assert len({head[5].strip() for head in heads}) == 25


@pytest.mark.parametrize("name", NEWS_FLOORS)
def test_sentences_of_news_are_told_apart(name: str) -> None:
    lines = list(noted.lines(name))
    right = sum(any(noted.is_labelled(label, event) for event in told(text)[:1]) for label, text in lines)
    assert 100 * right / len(lines) >= NEWS_FLOORS[name]


@pytest.mark.parametrize(
    ("text", "acled"),
    [
        # crowds: who protests, who strikes, and what befalls them
        ("Villagers beat two thieves in Gao on Monday.", "Riots/Mob violence"),
        ("Protesters torched a police car in Gao.", "Riots/Violent demonstration"),
        ("Students clashed with police in Gao.", "Riots/Violent demonstration"),
        ("Youths of two clans clashed in Gao.", "Riots/Mob violence"),
        ("Soldiers shot dead three marchers in Gao.", "Protests/Excessive force against protesters"),
        ("Police fired at people who were marching through Gao.", "Protests/Excessive force against protesters"),
        ("Gunmen killed three students in Gao.", "Violence against civilians/Attack"),
        ("Bandits and villagers clashed near Gao.", "Battles/Armed clash"),
        # what flies strikes from the air
        ("Helicopters attacked a camp near Gao.", "Explosions/Remote violence/Air/drone strike"),
        ("A drone killed a commander near Gao.", "Explosions/Remote violence/Air/drone strike"),
        # ground that nobody defends
        ("The militia entered Gao without a fight.", "Strategic developments/Non-violent transfer of territory"),
    ],
)
def test_who_does_it_and_who_suffers_it_make_the_code(text: str, acled: str) -> None:
    assert [event.acled for event in told(text)][:1] == [acled]


@pytest.mark.parametrize("rule", CROWDS, ids=lambda rule: rule.name)
def test_each_rule_of_crowds_reads_its_own_example(rule: Rule[Crowd]) -> None:
    codes = {Crowd.PROTEST: "Riots/Violent demonstration", Crowd.MOB: "Riots/Mob violence"}
    assert (told(rule.example)[0].acled, str(rule.meaning)) == (codes[rule.meaning], rule.reading)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Four soldiers and 12 rebels were killed near Gao.", (16, 16, 16)),
        ("5 Falcons and 2 Hawks fighters were killed near Gao.", (7, 7, 7)),
        ("Gunmen killed a waiter in Gao.", (1, 1, 1)),
        ("Gunmen attacked a farm near Gao, killing the owner and his two sons.", (3, 3, 3)),
        ("Raiders attacked Gao, killing a family of five.", (5, 5, 5)),
        ("A drone hit a car in Gao, killing a husband and wife.", (2, 2, 2)),
        ("A father and son were shot dead by gunmen in Gao.", (2, 2, 2)),
        ("A mother of three was shot dead by a sniper in Gao.", (1, 1, 1)),
        ("A grandmother was killed along with her son and four pupils in Gao.", (6, 6, 6)),
        ("Three members of one family were killed near Gao when a mine exploded.", (3, 3, 3)),
        ("Gunmen killed the guard's leader, Adam Lind, in Gao.", (1, 1, 1)),
        # who somebody is makes nobody two
        ("A former mayor, Adam Lind, 58, was shot dead by two men in Gao.", (1, 1, 1)),
        ("A drone attacked a car near Gao: the driver, a 47-year-old baker, died on the spot.", (1, 1, 1)),
        ("Gunmen killed six nurses, their guide and a driver near Gao.", (8, 8, 8)),
        ("All four raiders, three guards and a policeman were killed in Gao.", (8, 8, 8)),
        ("A bomb killed 20 people in Gao, including five children.", (20, 20, 20)),
        ("Rebels shelled Gao on Monday. At least six people were killed.", (6, 6, None)),
        ("Rebels shelled Gao on Monday. Six people died and another died of wounds.", (7, 7, 7)),
        ("Soldiers and rebels clashed near Gao. Four rebels and a soldier were killed, coded as 10 fatalities.", (10, 10, 10)),
        ("Rebels shelled Gao on Monday. Nobody was hurt.", None),
        ("Gunmen shot and wounded a teacher in Gao.", None),
    ],
)
def test_the_dead_of_a_deed_are_added_up(text: str, dead: tuple[int | None, ...] | None) -> None:
    claims = noted.reading_of(text, world()).claims
    assert claims[0].dead == (Count("killed", *dead) if dead else None)


def test_harm_told_apart_is_of_the_deed_that_did_it() -> None:
    first, second = told("Government forces shelled Gao on Monday. Six civilians were killed.")
    assert (second.acled, second.plover, second.parties[0]) == (first.acled, first.plover, first.parties[0])


@pytest.mark.parametrize("rule", [STATE_FORCES, STATE_POSTS], ids=lambda rule: rule.name)
def test_forces_without_a_name_are_those_of_the_state_they_act_in(rule: Rule[str]) -> None:
    (event,) = told(rule.example)
    assert rule.reading in event.parties


def test_harm_done_elsewhere_is_a_deed_of_its_own() -> None:
    _, second = told("Rebels shelled Gao on Monday. Elsewhere two men were shot dead.")
    assert second.acled == "Violence against civilians/Attack"


@pytest.mark.parametrize(
    ("code", "modality", "is_willing", "told_as"),
    [
        ("AID", Modality.PLANNED, True, "AGREE"),
        ("AID", Modality.PLANNED, False, "AID"),
        ("CONSULT/visit", Modality.HAPPENED, True, "CONSULT/visit"),
        ("ASSAULT/aerial", Modality.THREATENED, False, "THREATEN/violence"),
        ("ASSAULT/aerial", Modality.HALTED, False, "RETREAT/ceasefire"),
    ],
)
def test_the_manner_of_a_deed_makes_its_plover_type(code: str, modality: Modality, *, is_willing: bool, told_as: str) -> None:
    assert plover_of(code, modality, is_willing=is_willing) == told_as
