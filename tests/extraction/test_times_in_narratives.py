"""Times in narratives, which are reckoned from the story so far, whatever century it is set in."""

from datetime import date

import pytest

from tests.extraction.test_times import reading
from tracker.extraction.sentences import split
from tracker.extraction.times import find_times

# Each narrative, and what some of its expressions mean.
STORIES = [
    (
        "The war began on 12 June 1899. On the night of 10 October the town was invested. In the first months of 1900 the tide "
        "turned; relief came on 17 May.",
        {"the night of 10 October": "1899-10-10", "the first months of 1900": "1900-01~/1900-04~", "17 May": "1900-05-17"},
    ),
    (
        "In 1862 the army crossed the river in early May. On the 5th it fought at the fort, and two days later it fell back. By "
        "the end of the month it stood before the city. The following spring it returned.",
        {
            "early May": "1862-05-01~/1862-05-10~",
            "the 5th": "1862-05-05",
            "two days later": "1862-05-07",
            "the end of the month": "1862-05-21~/1862-05-31~",
            "The following spring": "1863-21",
        },
    ),
    (
        "The war began in July 1914. By Christmas the front was frozen. In March 1915 the fleet came. The landings followed on "
        "April 25. In December the army left; the last men went on the night of 8-9 January 1916.",
        {
            "Christmas": "1914-12-25",
            "April 25": "1915-04-25",
            "December": "1915-12",
            "the night of 8": "1916-01-08/1916-01-09",
        },
    ),
    (
        "In the autumn of 1950 the army retreated. On October 19 other troops crossed the river, and by late November they had "
        "driven it south. The capital changed hands in January, and again in March 1951. Talks began that July.",
        {"October 19": "1950-10-19", "January": "1951-01", "that July": "1951-07"},
    ),
    (
        "On 5 June 1967 jets struck at dawn. The next morning tanks crossed the desert. The war ended on 10 June, six days after "
        "it began. In November the council voted.",
        {"dawn": "1967-06-05", "The next morning": "1967-06-06", "10 June": "1967-06-10", "November": "1967-11"},
    ),
    (
        "In 218 BC he crossed the mountains. In December of that year he won by the river; the following June by the lake. "
        "On 2 August 216 BC he won again. The war went on until 201 BC.",
        {"December of that year": "-0217-12", "the following June": "-0216-06", "201 BC": "../-0200"},
    ),
    (
        "The revolt of 1857 began on 10 May at the barracks. The rebels reached the city the next day. It was retaken in "
        "September. By the spring of 1858 the north was quiet.",
        {"1857": "1857", "10 May": "1857-05-10", "the next day": "1857-05-11", "September": "1857-09"},
    ),
    (
        "The siege lasted from 8 September 1941 until 27 January 1944. It was to last 872 days. In January 1943 a corridor was "
        "opened; a year later the siege was lifted.",
        {"8 September 1941": "1941-09-08/1944-01-27", "872 days": "P872D", "a year later": "1944"},
    ),
    (
        "The killing began on the night of 6 April 1994. By mid-July the rebels held the capital. In 1996 the refugees returned, "
        "and in October the army crossed the border. It took the capital the following May.",
        {"mid-July": "1994-07-11~/1994-07-20~", "October": "1996-10", "the following May": "1997-05"},
    ),
    (
        "The battle began on 1 July 1916. It ended on 18 November. In the spring of the next year the enemy withdrew.",
        {"18 November": "1916-11-18", "the spring of the next year": "1917-21"},
    ),
    (
        "The war began in October 1935. The Christmas Offensive cut the road. By January 1936 it was spent.",
        {"Christmas": "1935-12"},
    ),
    (
        "In the summer of 212 BC the walls fell. In the autumn of that year the fleet left; the next year it came back. By 209 "
        "it was lost, and two years later the king died in March.",
        {
            "the autumn of that year": "-0211-23",
            "the next year": "-0210",
            "209": "-0208",
            "two years later": "-0206",
            "March": "-0206-03",
        },
    ),
    (
        "In August 1708 the king crossed the river. That winter his men froze. At half past nine in the "
        "evening of 8 July 1709 he fled.",
        {"That winter": "1708-24", "half past nine": "1709-07-08"},
    ),
    (
        "The siege ended in May 1904, and on the 9th Dorn surrendered. On the 9th Street it was quiet.",
        {"the 9th": "1904-05-09"},
    ),
    (
        "The troops came on 7 July 1916. In the night of the 8th our men took a wood.",
        {"the night of the 8th": "1916-07-08"},
    ),
    (
        "In AD 375 the tribe crossed the river. In 378 it won a battle, and in 410 it took the city.",
        {"378": "0378", "410": "0410"},
    ),
    (
        "On 4 May 1863 the guns opened at eleven o'clock. At half past three the line broke. By nightfall it was "
        "over. In all 412 fell.",
        {"half past three": "1863-05-04", "nightfall": "1863-05-04"},
    ),
    (
        "By 1938 the front was still, as it had been at the truce of 1935. In August of that year the rains came.",
        {"August of that year": "1935-08"},
    ),
    (
        "In 1941 the army stood at the river. It began its summer offensive in June 1942 and reached the sea.",
        {"summer": "1942-22"},
    ),
    (
        "They wintered in the valley from December 1777. The winter of 1777-78 was hard. The next spring they marched out.",
        {"The winter of 1777-78": "1777-24", "The next spring": "1778-21"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), STORIES, ids=[text[:30] for text, _ in STORIES])
def test_a_narrative_dates_its_times_from_its_own_story(text: str, expected: dict[str, str]) -> None:
    found = {mention.text: reading(mention) for mention in find_times(text, split(text), None)}
    assert {words: found.get(words) for words in expected} == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 12 March 1848 the town rose. The next morning troops came in. They left on 20 March.", "1848-03-20"),
        ("The mill has stood since 1911. Rebels burned it on 20 March.", "2010-03-20"),
        ("In May 1982 the mill was built. On 20 March, police said, rebels burned it.", "2010-03-20"),
    ],
)
def test_a_short_text_of_long_ago_is_a_narrative_whenever_it_is_published(text: str, day: str) -> None:
    times = find_times(text, split(text), date(2010, 4, 1))
    assert next(reading(time) for time in times if time.text == "20 March") == day


def test_a_history_of_two_years_may_quote_somebody() -> None:
    text = (
        "In the autumn of 1936 nobody thought that the capital would hold. Harim fell on 11 August 1936.\n\n"
        "The colonel told a reporter that he had shot his prisoners. A press office far away denied it at some length, and the "
        "reporter, who had seen the square with his own eyes, was not asked to come again.\n\n"
        "In Orra, on 22 August, militiamen forced their way into the prison. They had been besieging the citadel since 22 July."
    )
    found = find_times(text, split(text), date(2009, 3, 15))
    assert [time.when.edtf for time in found if time.when] == ["1936-23", "1936-08-11", "1936-08-22", "1936-07-22/.."]
