"""From a report to its claims: four wars, one grammar, in reports of our own words."""

import json
from datetime import date

import pytest

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import ClaimDraft, PlaceMention, RawDocument, Reading
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json
from tracker.extraction.rules.en.retraction import RETRACTIONS
from tracker.extraction.rules.rule import Rule
from tracker.extraction.tabulating import as_table
from tracker.vocabulary import Kind, Resolution


def place(key: str, name: str, kind: Kind, parent: str = "", aliases: tuple[str, ...] = ()) -> PlaceEntry:
    return PlaceEntry(key, name, kind, 36.0, 37.0, aliases, parent)


def army(key: str, name: str, side: str, *aliases: str, is_state: bool = False) -> ActorEntry:
    return ActorEntry(key, name, side, aliases, is_state=is_state)


MOSUL = Gazetteer(
    (
        place("mosul", "Mosul", Kind.CITY),
        place("bazwaya", "Bazwaya", Kind.VILLAGE, "mosul"),
        place("gogjali", "Gogjali", Kind.DISTRICT, "mosul"),
    ),
    (
        army("isof", "Iraqi special forces", "iraq", "Iraqi army", is_state=True),
        army("isis", "Islamic State", "is", "ISIS"),
        army("cjtf", "US-led coalition", "iraq", is_state=True),
    ),
    (SideEntry("iraq", "Iraq"), SideEntry("is", "Islamic State")),
)
MOSUL_REPORT = """In September, Iraqi special forces launched a major campaign to capture the northern plain around Mosul.

Islamic State fighters launched a counter-attack on October 20, targeting army positions in Gogjali.

Iraqi state television said the Iraqi army had moved into Bazwaya, captured by Islamic State at the start of its offensive.

But a spokesman for Islamic State denied that there had been any clashes inside the village.

"The clashes around Gogjali are still going on," Sabah Karim, a colonel of the Iraqi army, said.

The US-led coalition said it has been observing a halt to air strikes in Gogjali since October 25.

A car bomb killed 12 people in Gogjali on Monday.
"""
MARIUPOL = Gazetteer(
    (place("mariupol", "Mariupol", Kind.CITY), place("azovstal", "Azovstal", Kind.SITE, "mariupol", ("Azovstal steelworks",))),
    (
        army("ru", "Russian army", "russia", "Russian forces", "Russian troops", is_state=True),
        army("ua", "Ukrainian army", "ukraine", "Ukrainian forces", is_state=True),
    ),
    (SideEntry("russia", "Russia"), SideEntry("ukraine", "Ukraine")),
)
MARIUPOL_REPORT = """Russian forces have encircled Mariupol since March 1.

Russian troops are trying to storm the Azovstal steelworks.

If Russian troops take the plant, they would control the whole coast.

Ukrainian forces repelled an attack on the plant on Tuesday.

About 200 civilians were evacuated from Azovstal on Sunday.
"""
MARAWI = Gazetteer(
    (place("marawi", "Marawi", Kind.CITY), place("banggolo", "Banggolo", Kind.DISTRICT, "marawi")),
    (army("afp", "Philippine army", "government", "government troops", is_state=True), army("maute", "Maute group", "militants")),
    (SideEntry("government", "Government"), SideEntry("militants", "Militants")),
)
MARAWI_REPORT = """Maute group gunmen took over a hospital in Marawi on May 23 and abducted a priest and 12 churchgoers.

Government troops recaptured Banggolo on Thursday, the Philippine army said.

Air strikes destroyed eight buildings in the district.

President Duterte declared martial law on the island.
"""
KHARTOUM = Gazetteer(
    (place("khartoum", "Khartoum", Kind.CITY), place("omdurman", "Omdurman", Kind.CITY)),
    (army("saf", "Sudanese army", "army", is_state=True), army("rsf", "Rapid Support Forces", "rsf", "RSF")),
    (SideEntry("army", "Army"), SideEntry("rsf", "Rapid Support Forces")),
)
KHARTOUM_REPORT = """The Sudanese army and the Rapid Support Forces are fighting for control of Khartoum.

The Rapid Support Forces said they had seized the airport in Khartoum, but the army denied it had lost the airport.

Shelling in Omdurman killed at least 18 people, including five children, on Friday.

A ceasefire took hold in Omdurman on April 25. The truce collapsed within hours.
"""


def reading(text: str, gazetteer: Gazetteer, published_on: date) -> Reading:
    return read(RawDocument(body=text, format="clean", id="own-words", title="A report", published_on=published_on), gazetteer)


def line(claim: ClaimDraft) -> str:
    where = claim.place.key or claim.place.name if claim.place else "?"
    who = "+".join(party.actor or party.name for party in claim.initiators) or "-"
    said = f", says {claim.speaker.side or claim.speaker.name}" if claim.speaker.name else ""
    stance = "" if claim.stance == "asserts" else f" {claim.stance}"
    when = "reported" if claim.when.resolution is Resolution.FALLBACK else claim.when.edtf
    return f"{claim.action} {claim.modality} at {where} on {when} by {who}{said}{stance}"


@pytest.mark.parametrize(
    ("text", "gazetteer", "published_on", "expected"),
    [
        (
            MOSUL_REPORT,
            MOSUL,
            date(2016, 11, 2),
            [
                "offensive happened at mosul on 2016-09 by isof",
                "counter_attack happened at gogjali on 2016-10-20 by isis",
                "advance happened at bazwaya on reported by isof, says iraq",
                "capture happened at bazwaya on 2016-10-20 by isis, says iraq",
                "clash happened at bazwaya on reported by -, says is denies",
                "clash ongoing at gogjali on reported by -, says iraq",
                "air_strike halted at gogjali on 2016-10-25/.. by cjtf, says iraq",
                "bombing happened at gogjali on 2016-10-31 by -",
            ],
        ),
        (
            MARIUPOL_REPORT,
            MARIUPOL,
            date(2022, 4, 20),
            [
                "siege ongoing at mariupol on 2022-03-01/.. by ru",
                "assault planned at azovstal on reported by ru",
                "capture hypothetical at azovstal on reported by ru",
                "repel happened at azovstal on 2022-04-19 by ua",
                "evacuation happened at azovstal on 2022-04-17 by -",
            ],
        ),
        (
            MARAWI_REPORT,
            MARAWI,
            date(2017, 6, 5),
            [
                "abduction happened at marawi on 2017-05-23 by maute",
                "recapture happened at banggolo on 2017-06-01 by afp, says government",
                "air_strike happened at banggolo on reported by -",
            ],
        ),
        (
            KHARTOUM_REPORT,
            KHARTOUM,
            date(2023, 4, 29),
            [
                "clash ongoing at khartoum on reported by saf",
                "capture happened at khartoum on reported by rsf, says rsf",
                "lose happened at khartoum on reported by saf, says army denies",
                "shelling happened at omdurman on 2023-04-28 by -",
                "ceasefire happened at omdurman on 2023-04-25 by -",
            ],
        ),
    ],
    ids=["Mosul", "Mariupol", "Marawi", "Khartoum"],
)
def test_reports_of_four_wars(text: str, gazetteer: Gazetteer, published_on: date, expected: list[str]) -> None:
    lines = [line(claim) for claim in reading(text, gazetteer, published_on).claims]
    assert [want for want in expected if want not in lines] == [], "\n".join(lines)


def test_a_number_is_borne_by_the_deed_that_did_it() -> None:
    claims = reading(KHARTOUM_REPORT, KHARTOUM, date(2023, 4, 29)).claims
    (shelling,) = [claim for claim in claims if claim.action == "shelling"]
    assert [(count.what, count.low, count.best) for count in shelling.numbers][:1] == [("killed", 18, 18)]
    assert not [claim for claim in claims if claim.action == "killing"]


def test_both_sides_of_a_fight_are_kept() -> None:
    claims = reading(KHARTOUM_REPORT, KHARTOUM, date(2023, 4, 29)).claims
    fight = next(claim for claim in claims if claim.action == "clash")
    assert ([p.side for p in fight.initiators], [p.side for p in fight.targets]) == (["army"], ["rsf"])


def test_who_takes_ground_decides_the_acled_type() -> None:
    claims = {claim.action: claim.acled for claim in reading(KHARTOUM_REPORT, KHARTOUM, date(2023, 4, 29)).claims}
    assert claims["capture"] == "Battles/Non-state actor overtakes territory"


def claims_of(text: str) -> list[str]:
    return [line(claim) for claim in reading(text, MARAWI, date(2017, 6, 5)).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Government troops took Marawi and Banggolo on Friday.",
            ["capture happened at marawi on 2017-06-02 by afp", "capture happened at banggolo on 2017-06-02 by afp"],
        ),
        (
            "Government troops took Marawi, Banggolo and Karmapolis on Friday, officials said.",
            [
                "capture happened at marawi on 2017-06-02 by afp, says officials",
                "capture happened at banggolo on 2017-06-02 by afp, says officials",
            ],
        ),
        (
            "Marawi and the district of Banggolo were captured by government troops on Friday.",
            ["capture happened at marawi on 2017-06-02 by afp", "capture happened at banggolo on 2017-06-02 by afp"],
        ),
        (
            "Government troops in Banggolo, a small quarter next to the city of Marawi, repelled an assault on Friday.",
            ["repel happened at banggolo on 2017-06-02 by afp"],
        ),
        (
            "Maute group fighters withdrew from Banggolo to Marawi on Friday.",
            ["withdraw happened at banggolo on 2017-06-02 by maute"],
        ),
        (
            "The Philippine army said on Friday that the Banggolo district had been taken.",
            ["capture happened at banggolo on 2017-06-02 by -, says government"],
        ),
        (
            "The Philippine army has not shelled Banggolo since Friday.",
            ["shelling halted at banggolo on 2017-06-02/.. by afp"],
        ),
        (
            "A judge accused the Maute group of shelling houses in Banggolo.",
            ["shelling happened at banggolo on reported by maute, says judge"],
        ),
        (
            "Government troops targeted a house in Banggolo with artillery fire on Friday.",
            ["shelling happened at banggolo on 2017-06-02 by afp"],
        ),
    ],
    ids=[
        "each listed place",
        "a last one nobody knows",
        "each before the deed",
        "what it lies next to",
        "where they leave",
        "the day it was said",
        "a halt in other words",
        "the accused did it",
        "an attack by its means",
    ],
)
def test_small_turns_of_grammar(text: str, expected: list[str]) -> None:
    lines = claims_of(text)
    assert [want for want in expected if want not in lines] == [], "\n".join(lines)


@pytest.mark.parametrize(
    ("means", "action"),
    [
        ("artillery", "shelling"),
        ("heavy artillery fire", "shelling"),
        ("rockets and mortars", "shelling"),
        ("barrel bombs", "air_strike"),
        ("two explosive drones", "drone_strike"),
        ("rifles and mortars", "assault"),  # who has rifles came himself
    ],
)
def test_an_attack_and_its_means_are_one_deed(means: str, action: str) -> None:
    assert [claim.split()[0] for claim in claims_of(f"Government troops attacked a house in Banggolo with {means}.")] == [action]


@pytest.mark.parametrize(
    "text",
    [
        '"Banggolo is calm, the Maute group is trying to take it," the Philippine army said.',
        "Colonel Ramos of the Philippine army said the Maute group was trying to take it.",
        '"Maute group fighters tried to storm it," Colonel Ramos of the Philippine army said.',
    ],
)
def test_who_speaks_is_not_whom_it_was_done_to(text: str) -> None:
    claims = reading(f"Troops shelled Banggolo.\n\n{text}", MARAWI, date(2017, 6, 5)).claims
    assert [party.actor for claim in claims for party in claim.targets] == []


def test_whom_a_speaker_calls_it_is_the_speaker() -> None:
    (claim,) = reading("The Philippine army said the Maute group had attacked it in Marawi.", MARAWI, date(2017, 6, 5)).claims
    assert [party.actor for party in claim.targets] == ["afp"]


RETRACTED = "Maute group fighters captured Banggolo, the Philippine army said.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That was wrong, and we withdraw the report, the Philippine army said later.", ["capture at banggolo"]),
        ("The Philippine army withdrew its report.", ["capture at banggolo"]),
        ('"That was wrong," the Philippine army said.', ["capture at banggolo"]),
        ("That was wrong, the Maute group said.", []),
        ("The report was wrong.", []),
        ("The price was wrong, the Philippine army said.", []),
    ],
)
def test_what_a_voice_takes_back(text: str, expected: list[str]) -> None:
    claims = reading(RETRACTED + text, MARAWI, date(2017, 6, 5)).claims
    back = [claim for claim in claims if claim.stance == "retracts"]
    assert [f"{claim.action} at {claim.place.key if claim.place else '-'}" for claim in back] == expected
    assert {claim.speaker.actor for claim in claims} == {"afp"}


def test_a_report_withdrawn_is_no_withdrawal() -> None:
    text = "The Philippine army withdrew its report that Maute group fighters had captured Banggolo."
    (claim,) = reading(text, MARAWI, date(2017, 6, 5)).claims
    assert (claim.action, claim.stance, claim.speaker.actor) == ("capture", "retracts", "afp")


@pytest.mark.parametrize(
    "text",
    [
        "Correction: an earlier version of this article said that Maute group fighters had captured Banggolo; they have not.",
        "A previous version of this report wrongly stated that Maute group fighters captured Banggolo.",
    ],
)
def test_an_outlet_corrects_its_earlier_version(text: str) -> None:
    (claim,) = reading(text, MARAWI, date(2017, 6, 5)).claims
    assert (claim.action, claim.stance, claim.speaker.name) == ("capture", "retracts", "")


@pytest.mark.parametrize("rule", RETRACTIONS, ids=lambda rule: rule.name)
def test_each_retraction_reads_its_own_example(rule: Rule[None]) -> None:
    gazetteer = Gazetteer((place("harim", "Harim", Kind.TOWN),), (army("falcons", "Falcon Brigade", ""),))
    claims = reading(rule.example, gazetteer, date(2016, 11, 9)).claims
    back = [claim for claim in claims if claim.stance == "retracts" and rule.name in claim.rules]
    assert [f"{claim.action} at {claim.place.name if claim.place else '-'}" for claim in back] == [rule.reading]


def test_a_halt_is_no_strike() -> None:
    halt = next(claim for claim in reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2)).claims if claim.modality == "halted")
    assert (halt.acled, halt.plover) == ("Strategic developments/Other", "RETREAT/ceasefire")


def test_reading_twice_gives_the_same() -> None:
    assert reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2)) == reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2))


def test_every_claim_rests_on_evidence_inside_the_text() -> None:
    found = reading(MARAWI_REPORT, MARAWI, date(2017, 6, 5))
    for claim in found.claims:
        assert claim.quote == claim.span.of(found.article.text)
        assert claim.rules[0].startswith("en.action.")
        assert all(mention.text == mention.span.of(found.article.text) for mention in claim.evidence)


FRENCH_REPORT = """Les forces spéciales ont lancé une offensive sur Mosul dans la nuit, selon des habitants.

L'armée dément avoir perdu le quartier de Gogjali et affirme que les combats se poursuivent.
"""


@pytest.mark.parametrize("declared", ["", "en"])
def test_a_word_that_two_languages_share_is_no_claim(declared: str) -> None:
    body = json.dumps({"title": "Mosul", "text": FRENCH_REPORT, "language": declared})
    found = read(RawDocument(body=body, format="json", published_on=date(2016, 11, 2)), MOSUL)
    assert found.claims == ()
    assert found.article.language == "fr"
    assert [mention.text for mention in found.mentions if isinstance(mention, PlaceMention)] == ["Mosul", "Gogjali"]


def test_names_of_another_language_leave_a_report_english() -> None:
    known = Gazetteer((place("cruz", "San Pedro de la Cruz", Kind.CITY),))
    found = reading("Rebels attacked San Pedro de la Cruz on Tuesday.", known, date(2016, 11, 2))
    assert [line(claim) for claim in found.claims] == ["assault happened at cruz on 2016-11-01 by Rebels"]


class TestRendering:
    def test_the_contract(self) -> None:
        values = as_json(reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2)))
        assert list(values) == ["id", "title", "published_on", "text", "passages", "mentions", "claims"]
        assert values["text"] == MOSUL_REPORT
        for mention in values["mentions"]:
            assert values["text"][mention["start"] : mention["end"]] == mention["text"]
        claim = values["claims"][0]
        promised = "start end quote action acled plover modality stance speaker initiators targets place when numbers rules"
        assert set(claim) >= set(promised.split())
        assert claim["when"] == {
            "edtf": "2016-09",
            "first": "2016-09-01",
            "last": "2016-09-30",
            "wording": claim["when"]["wording"],
            "resolution": claim["when"]["resolution"],
        }

    def test_times_carry_timex3_and_attributions_their_spans(self) -> None:
        mentions = as_json(reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2)))["mentions"]
        times = [mention for mention in mentions if mention["kind"] == "time"]
        said = [mention for mention in mentions if mention["kind"] == "attribution"]
        assert all(time["timex3"]["type"] for time in times)
        assert said
        assert all(isinstance(span, list) and len(span) == 2 for mention in said for span in mention["content"])

    def test_the_table_shows_a_fallback_as_such(self) -> None:
        table = as_table(reading(MOSUL_REPORT, MOSUL, date(2016, 11, 2)))
        assert "[2016-11-02] reported" in table
        assert "2016-10-25/.." in table


def test_letters_that_pass_for_others_are_read_as_these_and_told_as_they_stand() -> None:
    text = "Rebels took Harım on Frıday, killing ſeven ſoldıers, and on 3 Aprİl two more ın the old market dıstrıct of Saturday."
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), Gazetteer())
    assert "Frıday" in {mention.text for mention in reading.mentions}
    assert [mention.text for mention in reading.mentions if mention.text != mention.span.of(text)] == []
