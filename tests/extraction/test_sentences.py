"""Sentences: where they end and where they do not, read as a manual."""

import pytest

from tracker.extraction import sentences

CASES = [
    ("two plain sentences", "The army advanced. Rebels withdrew.", ["The army advanced.", "Rebels withdrew."]),
    ("a title before a name", "Gen. Salem and Lt. Col. Haddad met.", ["Gen. Salem and Lt. Col. Haddad met."]),
    ("initials", "John F. Kerry met S. V. Lavrov. Talks went on.", ["John F. Kerry met S. V. Lavrov.", "Talks went on."]),
    ("U.S. inside", "A U.S. official spoke.", ["A U.S. official spoke."]),
    ("U.S. before a name", "The U.S. Central Command agreed.", ["The U.S. Central Command agreed."]),
    ("U.S. at the end", "They flew to the U.S. The talks failed.", ["They flew to the U.S.", "The talks failed."]),
    ("a.m. before a zone", "It began at 7 a.m. GMT on Monday.", ["It began at 7 a.m. GMT on Monday."]),
    ("a.m. at the end", "It began at 7 a.m. Shells fell.", ["It began at 7 a.m.", "Shells fell."]),
    ("a month cut short", "On Sept. 12 a truce began.", ["On Sept. 12 a truce began."]),
    ("a numbered unit", "Detachment No. 4 fled.", ["Detachment No. 4 fled."]),
    ("a refusal", "Had they left? No. They stayed.", ["Had they left?", "No.", "They stayed."]),
    ("a decimal", "It lies 3.5 km away. It fell.", ["It lies 3.5 km away.", "It fell."]),
    ("a saint", "St. George church burned.", ["St. George church burned."]),
    ("stop inside the quote", '"We are here." He left.', ['"We are here."', "He left."]),
    ("a quote that goes on", '"Will they come?" he asked. No one spoke.', ['"Will they come?" he asked.', "No one spoke."]),
    ("an ellipsis inside", "They waited ... and left.", ["They waited ... and left."]),
    ("an ellipsis at the end", "They waited... Nobody came.", ["They waited...", "Nobody came."]),
    ("a spaced ellipsis", "They . . . left. Nobody came.", ["They . . . left.", "Nobody came."]),
    ("an opening ellipsis", "... and so it went. It ended.", ["... and so it went.", "It ended."]),
    ("an initial before a surname", "Evan P. King spoke.", ["Evan P. King spoke."]),
    (
        "a state",
        "In Salina, Kan. storms hit. He was ill. Rain fell.",
        ["In Salina, Kan. storms hit.", "He was ill.", "Rain fell."],
    ),
    ("an enumeration", "1. The army withdraws.", ["1. The army withdraws."]),
    ("a company", "Oil Corp. shares fell.", ["Oil Corp. shares fell."]),
    ("Arabic", "دخل الجيش القرية. هل انسحب المسلحون؟ لا نعلم.", ["دخل الجيش القرية.", "هل انسحب المسلحون؟", "لا نعلم."]),
    ("French", "M. Ayrault a parlé à Paris. « C'est grave. » Il est parti.", None),
    ("Russian year", "Это было в 2016 г. Армия ушла.", ["Это было в 2016 г.", "Армия ушла."]),
    ("Russian city", "Бои в г. Алеппо идут. Погибли 5 тыс. человек.", ["Бои в г. Алеппо идут.", "Погибли 5 тыс. человек."]),
    ("Ukrainian", "Бої тривають на вул. Миру. Є поранені!", ["Бої тривають на вул. Миру.", "Є поранені!"]),
    ("a paragraph break", "No stop here\n\nNext one", ["No stop here", "Next one"]),
    ("a line is a paragraph", "A headline of five words\nAnother headline", ["A headline of five words", "Another headline"]),
]


@pytest.mark.parametrize(("what", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_sentence_ends_where_a_reader_would_end_it(what, text, expected):
    expected = expected or ["M. Ayrault a parlé à Paris.", "« C'est grave. »", "Il est parti."]
    assert [passage.span.of(text) for passage in sentences.split(text)] == expected


def test_hard_wrapped_lines_run_on_and_a_blank_line_parts_paragraphs():
    text = (
        "THE GARRISON SAID TODAY THAT A COLUMN OF GUERRILLAS HAD ATTACKED THE\n"
        "TOWN OF SAN PEDRO BEFORE DAWN.  TWO SOLDIERS WERE WOUNDED IN THE CLASH\n"
        "THAT FOLLOWED.\n\n   THE COLUMN WITHDREW."
    )
    passages = sentences.split(text)
    assert [passage.paragraph for passage in passages] == [0, 0, 1]
    assert passages[1].span.of(text).split()[-3:] == ["CLASH", "THAT", "FOLLOWED."]


def test_a_headline_is_a_passage_of_its_own_and_marked():
    first, second = sentences.split("Rebels leave the old quarter\n\nThe last fighters left on Friday.")
    assert (first.is_title, second.is_title) == (True, False)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("ALEPPO, Syria (Wire) — Rebels left on Monday.", "ALEPPO, Syria (Wire) —"),
        ("BEIRUT (XYZ) -- Rebels left.", "BEIRUT (XYZ) --"),
        ("SAN PEDRO, 3 JAN 90 (RADIO) -- [TEXT] A CLASH BEGAN.", "SAN PEDRO, 3 JAN 90 (RADIO) -- [TEXT]"),
        (
            "SAN PABLO (COSTA ALTA), NO DATE -- [SPEECH] [TEXT] FRIENDS, HEAR ME.",
            "SAN PABLO (COSTA ALTA), NO DATE -- [SPEECH] [TEXT]",
        ),
        ("WASHINGTON — Talks went on.", "WASHINGTON —"),
        ("MOSCOW, November 9. /WIRE/. The ministry spoke.", "MOSCOW, November 9. /WIRE/."),
        ("(Wire) - Talks went on.", "(Wire) -"),
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(text, dateline):
    passages = sentences.split(text)
    assert [p.span.of(text) for p in passages if p.is_dateline] == [dateline]


@pytest.mark.parametrize(
    "text", ["Aleppo — the second city — is split.", "THE ARMY -- WHICH LEFT -- IS BACK.", "On Monday (local time) they left."]
)
def test_a_sentence_with_a_dash_is_no_dateline(text):
    assert not any(passage.is_dateline for passage in sentences.split(text))


@pytest.mark.parametrize(
    "unit", [".", ". ", "(", ".)", "1", "\n", "a\n", "ALEPPO, ", "U.S. ", '."', " ", "word ", "Aleppo -- ", "[A "]
)
def test_a_hostile_megabyte_is_split(unit):
    text = unit * (1_000_000 // len(unit))
    passages = sentences.split(text)
    assert all(passage.span.end - passage.span.start <= sentences.LONGEST_PASSAGE for passage in passages)
